// Names in the reader's language, where the graph has them.

import type { Who } from '../drawing/picture.ts';
import type { NamedFragment } from '../generated/documents.ts';
import { drawnWho, plainText } from './drawn.ts';

/** Whether what an id or a search has found has a name: events and reports have none. */
export function isNamed(node: object | null | undefined): node is NamedFragment {
  return node !== null && node !== undefined && 'name' in node;
}

/** The first name that something has in a language and that is not its standard name; null where there is none. */
export function nameIn({ name, aliases }: Pick<NamedFragment, 'name' | 'aliases'>, language: string): string | null {
  const found = aliases.find((alias) => alias.language?.split('-')[0] === language && alias.text !== name);
  return found ? plainText(found.text) : null;
}

/** Somebody with the name in the reader's language. */
export interface Known extends Who {
  readonly own: string | null;
}

/** Somebody as lists show them. */
export function known(named: NamedFragment, language: string): Known {
  // Standard names are English already.
  return { ...drawnWho(named), own: language === 'en' ? null : nameIn(named, language) };
}
