// Which languages there are, and which one a reader is shown. A further language is one more file, named here.

import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** All languages, the one that stands in for others first. */
export const languages: readonly Catalogue[] = [en, ja];

/** The language that is asked for (`?lang=`), or the first of the reader's own that there is. */
export function languageOf(asked: string | null | undefined, own: readonly string[] = []): Catalogue {
  for (const tag of [asked ?? '', ...own]) {
    const found = languages.find((language) => language.tag === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return en;
}
