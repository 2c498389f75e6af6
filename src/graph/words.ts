// Words of a user's text, made safe for the full-text index: whatever is not a letter or a digit never reaches it.

import { badInput } from './errors.ts';

/** The most words that are looked for; further ones are left out. */
const mostWords = 16;

/** The words of a text in lower case: runs of letters, marks and digits of any script. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, mostWords).map((word) => word.slice(0, 64));
}

/** A full-text query for texts that hold all of the words; null when there is no word. */
export function allWords(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => `+"${word}"`).join(' ');
}

/** The most texts or names that a filter's words may find; what more of them hold could not be evaluated whole. */
export const mostMatching = 10_000;

/**
 * Refuses words that too many texts or names hold.
 * @throws BAD_USER_INPUT where the answer would be cut silently
 */
export function refuseMany(found: number, things: 'texts' | 'names', text: string, argument: string): void {
  if (found > mostMatching)
    throw badInput(
      argument,
      `more than ${mostMatching} ${things} hold ${JSON.stringify(text.slice(0, 100))}; add a word that fewer of them hold.`,
    );
}

/**
 * Ids of the texts that hold all words.
 * @param find asks the full-text index
 * @throws BAD_USER_INPUT where so many hold them that the answer would be cut silently
 */
export async function idsHolding(
  text: string,
  argument: string,
  find: (query: string, limit: number) => Promise<readonly { readonly id: string; readonly fits: boolean }[]>,
): Promise<string[]> {
  const query = allWords(text);
  if (query === null) return [];
  const found = await find(query, mostMatching + 1);
  refuseMany(found.length, 'texts', text, argument);
  return found.filter((row) => row.fits).map((row) => row.id);
}
