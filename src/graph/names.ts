// Names made comparable: case, accents, width, spaces, hyphens and other marks do not count.

/** Latin letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Folds case, width and accents; accents only of scripts where they are marks (kana and Hangul keep theirs). */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*/gu, (letter) =>
      letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    )
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a name, folded. */
export function nameWords(name: string): string[] {
  return (
    folded(name)
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The key under which equal spellings meet: `Kim Jung-han`, `KIM JUNG HAN` and `Kim Junghan` are `kimjunghan`. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** Whether a text is in a script that writes without spaces, or whose words run on: matched by neighbouring characters. */
export function runsTogether(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}
