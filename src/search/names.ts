// Finds what a name may mean: candidates with scores, never a silent pick.

import { distance } from 'fastest-levenshtein';
import { nameAliases, nameCandidates } from '../generated/cypher/name.ts';
import type { Alias } from '../generated/schema.ts';
import { batched } from '../graph/batching.ts';
import { nameKey, nameWords, runsTogether } from '../graph/names.ts';
import type { Reader } from '../graph/statement.ts';
import { mostMatching, refuseMany } from '../graph/words.ts';

/** Something whose name is like the text. */
export interface Candidate {
  readonly id: string;
  /** 1 for the same name, down to 0. */
  readonly score: number;
  /** The name or spelling that is like it. */
  readonly matched: string;
}

/** Other names of actors and issues, asked together. */
export const aliases = batched<string, Alias[]>(async (db, ids) => {
  const rows = await nameAliases(db, { ids });
  return ids.map((id) => rows.filter((row) => row.key === id));
});

const mostWords = 16;
/** How many names each way of looking may give. */
const mostNames = 200;
/** Below this, a name is not worth showing. */
const leastScore = 0.5;

/**
 * The full-text query for words: the word itself counts most, then what begins with it, then what one or two wrong
 * letters make of it. Only letters and digits ever stand in it.
 */
function wordQuery(words: readonly string[]): string | null {
  const spaced = words.filter((word) => !runsTogether(word)).slice(0, mostWords);
  if (spaced.length === 0) return null;
  return spaced
    .map((word) => {
      const near = word.length < 3 ? [] : [`${word}*^2`, `${word}~${word.length < 8 ? 1 : 2}`];
      return `(${[`${word}^4`, ...near].join(' OR ')})`;
    })
    .join(' ');
}

function characterQuery(words: readonly string[]): string | null {
  const runs = words.filter((word) => runsTogether(word)).slice(0, mostWords);
  return runs.length === 0 ? null : runs.map((run) => `"${run}"`).join(' ');
}

/** How alike two words are: 1 for the same, 0 for nothing in common. */
function alike(asked: string, named: string): number {
  if (asked === named) return 1;
  if (asked.length >= 2 && named.startsWith(asked)) return 0.8 + (0.15 * asked.length) / named.length;
  return Math.max(0, 1 - (1.5 * distance(asked, named)) / Math.max(asked.length, named.length));
}

/**
 * How well a name answers a text: the mean likeness of each asked word to its best word of the name, whatever their order,
 * a little less for words of the name that nobody asked for.
 */
export function likeness(text: string, name: string): number {
  const [askedKey, namedKey] = [nameKey(text), nameKey(name)];
  if (askedKey === '') return 0;
  if (askedKey === namedKey) return 1;
  if (runsTogether(askedKey) || runsTogether(namedKey)) {
    if (namedKey.includes(askedKey)) return 0.75 + (0.2 * askedKey.length) / namedKey.length;
    if (askedKey.includes(namedKey)) return 0.6 + (0.2 * namedKey.length) / askedKey.length;
    return Math.max(0, 1 - distance(askedKey, namedKey) / Math.max(askedKey.length, namedKey.length));
  }
  const named = nameWords(name);
  const asked = nameWords(text);
  const best = asked.map((word) => Math.max(...named.map((other) => alike(word, other))));
  const mean = best.reduce((sum, value) => sum + value, 0) / asked.length;
  const whole = 1 - (1.2 * distance(askedKey, namedKey)) / Math.max(askedKey.length, namedKey.length);
  const covered = Math.min(1, asked.length / named.length);
  return Math.min(0.99, Math.max(mean * (0.85 + 0.15 * covered), whole));
}

/** Actors and issues whose names are like the text, best first. */
export async function candidates(db: Reader, text: string): Promise<Candidate[]> {
  const words = nameWords(text);
  if (words.length === 0) return [];
  const rows = await nameCandidates(db, {
    key: nameKey(text).slice(0, 200),
    words: wordQuery(words),
    characters: characterQuery(words),
    limit: mostNames,
  });
  const best = new Map<string, Candidate & { standard: boolean }>();
  for (const { owner, text: name, standard } of rows) {
    const score = likeness(text, name);
    const known = best.get(owner);
    if (score < leastScore || (known && (known.score > score || (known.score === score && known.standard)))) continue;
    best.set(owner, { id: owner, score: Math.round(score * 1000) / 1000, matched: name, standard });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || Number(b.standard) - Number(a.standard) || (a.id < b.id ? -1 : 1))
    .map(({ id, score, matched }) => ({ id, score, matched }));
}

/**
 * Ids of what bears a name that holds all words of the text, whatever their order, each whole or as the beginning of one.
 * @param argument where the text was written
 * @throws BAD_USER_INPUT where so many hold them that the answer would be cut silently
 */
export async function namesMatching(db: Reader, text: string, argument: string): Promise<string[]> {
  const words = nameWords(text);
  if (words.length === 0) return [];
  const spaced = words.filter((word) => !runsTogether(word)).slice(0, mostWords);
  const rows = await nameCandidates(db, {
    key: nameKey(text).slice(0, 200),
    words: spaced.length === 0 ? null : spaced.map((word) => `+(${word} OR ${word}*)`).join(' '),
    characters: characterQuery(words),
    limit: mostMatching + 1,
  });
  refuseMany(rows.length, 'names', text, argument);
  const holds = (name: string) => {
    const key = nameKey(name);
    return words.every((word) => key.includes(word));
  };
  return [...new Set(rows.filter((row) => holds(row.text)).map((row) => row.owner))];
}
