// What the search of the documentation looks through: the same settings make the index and read it.

import type { Options } from 'minisearch';

/** What stands under one heading of a page. */
export interface Section {
  /** The address within the site: `/docs/time#versions`. */
  readonly id: string;
  /** The title of the page. */
  readonly page: string;
  /** The heading; the title again for what stands above the first. */
  readonly heading: string;
  readonly text: string;
  /** The beginning of the text, to be shown. */
  readonly excerpt: string;
}

/** Letters from which on one may be wrong. */
const forgiving = 5;

/** The page of the API has a section for every field, and would hide the pages that explain. */
const reference = '/docs/api#';
const behind = 0.4;

/** The words of a text; of a name such as `retaliationChain` also its parts. */
function wordsOf(text: string): string[] {
  return text.split(/[\s\p{Z}\p{P}]+/u).flatMap((word) => {
    const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** How sections are indexed and searched: beginnings of words count, and so do words with a letter wrong. */
export const options: Options<Section> = {
  fields: ['heading', 'page', 'text'],
  storeFields: ['page', 'heading', 'excerpt'],
  tokenize: wordsOf,
  searchOptions: {
    boost: { heading: 4, page: 2 },
    prefix: true,
    fuzzy: (term) => (term.length >= forgiving ? 0.2 : false),
    combineWith: 'AND',
    boostDocument: (id) => (String(id).startsWith(reference) ? behind : 1),
  },
};
