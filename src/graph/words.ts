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

/** The most texts that a search for words may find; a filter that many pass could not be evaluated whole. */
const mostMatching = 10_000;

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
  if (found.length > mostMatching)
    throw badInput(
      argument,
      `more than ${mostMatching} texts hold ${JSON.stringify(text.slice(0, 100))}; add a word that fewer of them hold.`,
    );
  return found.filter((row) => row.fits).map((row) => row.id);
}
