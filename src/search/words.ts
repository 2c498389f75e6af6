// The words of a text as they are looked for and compared: what grammar has put before or behind them is taken off.

import { nameWords } from '../graph/names.ts';

/** The words of a name, folded, without the elided articles of French and Italian: `l'Uruguay` is `uruguay`. */
export function searchWords(text: string): string[] {
  return nameWords(text.replaceAll(/(?<!\p{L})(?:l|d|dell)['’](?=\p{L})/giu, ''));
}

/** What a Russian adjective is made of: `эстон` of `эстонская`. Null for other words. */
export function adjectiveStem(word: string): string | null {
  const stem = /^(.{3,}?)(?:ь?янск|анск|еиск|ииск|ск)(?:ая|ии|ое|ие)$/.exec(word)?.[1];
  return stem ?? null;
}
