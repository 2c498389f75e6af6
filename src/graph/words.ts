// Words of a user's text, made safe for the full-text index: whatever is not a letter or a digit never reaches it.

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
