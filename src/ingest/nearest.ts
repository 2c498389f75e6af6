// The word that somebody probably meant.

import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a word, if it is near enough to have been meant. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least || (far === least && best !== null && candidate < best)) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
