// The words that somebody probably meant.

import { distance } from 'fastest-levenshtein';

/** The candidates near enough to a word to have been meant, nearest first, at most `most`. */
export function nearest(word: string, candidates: Iterable<string>, most = 1): string[] {
  const reach = Math.max(2, Math.floor(word.length / 4));
  const near: { candidate: string; far: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - word.length) > reach) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= reach) near.push({ candidate, far });
  }
  near.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, most).map(({ candidate }) => candidate);
}
