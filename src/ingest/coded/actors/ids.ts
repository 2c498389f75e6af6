// Makes ids out of names: readable, safe in addresses, and the same whatever came before.

import { createHash } from 'node:crypto';
import { wordsOf } from './words.ts';

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
  const words = wordsOf(name);
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
