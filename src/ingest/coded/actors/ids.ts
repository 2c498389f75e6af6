// Makes ids out of names: readable, safe in addresses, and the same whatever came before.

import { createHash } from 'node:crypto';
import { nameWords } from '../../../graph/names.ts';
import type { Known } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownActor } from './resolver.ts';

/** How the ids of each type begin. */
export const prefixOf: Readonly<Record<KnownActor['type'], string>> = {
  Person: 'person',
  Office: 'office',
  Ministry: 'ministry',
  Country: 'country',
  Organization: 'organization',
};

/** More letters than this make an id unwieldy: the rest is told apart by a suffix. */
const longest = 80;

/** A short text that stands for the exact name, where letters alone do not tell two names apart. */
export function markOf(name: string): string {
  return createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8);
}

/**
 * The part of an id that comes of a name: `Kang Kyung-wha` is `kang-kyung-wha`.
 * Case, accents and marks do not count; the words do, so `Kim Jongun` and `Kim Jong-un` differ.
 * What cannot be written in plain letters, and what is cut off, is told apart by a mark.
 */
export function slugOf(name: string): string {
  const words = nameWords(name);
  const all = words.join('-');
  const plain = all
    .replaceAll(/[^a-z0-9-]+/g, '')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain === all && plain !== '' && plain.length <= longest) return plain;
  const head = plain.slice(0, longest).replace(/-$/, '');
  const mark = markOf(words.length === 0 ? name : all);
  return head === '' ? `x${mark}` : `${head}-${mark}`;
}

/**
 * The id that a name makes; marked where it is another's, or looks like that of a country's role.
 * It is the same name's own when an earlier import made it of that name, be its actor merged into another since.
 * @param country the short code of the country behind the name, where only the row tells it
 * @param exact the name that decides whose an id is
 */
export type NamedId = (type: KnownActor['type'], name: string, country: string | null, exact: string) => string;

/** Makes ids of names among these known actors. */
export function createNamedIds(known: Known, lexicon: Lexicon): NamedId {
  return (type, name, country, exact) => {
    const slug = slugOf(name);
    const [short = '', ...rest] = slug.split('-');
    const taken = short.length === 2 && lexicon.has(rest.join('-'));
    const id = `${prefixOf[type]}:${slug}${country === null ? '' : `-${country}`}`;
    const held = known.ofId(id);
    const own = [name, exact].some((text) => held?.name === text || held?.names.includes(text));
    const another = held !== null && held.id === id && !own;
    return taken || another ? `${id}-${markOf(exact)}` : id;
  };
}
