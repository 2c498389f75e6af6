// Finds what names may mean: candidates with scores, never a silent pick. However many names, it takes one statement.

import { type NameCandidatesRow, nameAliases, nameCandidates } from '../generated/cypher/name.ts';
import type { NameQuery } from '../generated/cypher/shape.ts';
import type { Alias, MatchKind } from '../generated/schema.ts';
import { batched } from '../graph/batching.ts';
import { nameKey, nameWords, runsTogether } from '../graph/names.ts';
import { typeOfId } from '../graph/node.ts';
import { scriptOf } from '../graph/romanise.ts';
import { soundTokens } from '../graph/sounds.ts';
import type { Reader } from '../graph/statement.ts';
import { mostMatching, refuseMany } from '../graph/words.ts';
import { type Likeness, likeness } from './likeness.ts';
import { adjectiveStem, searchWords } from './words.ts';

/** The name that made a candidate one. */
export interface Matched {
  readonly text: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly how: MatchKind;
}

/** Something whose name is like a text. */
export interface Candidate {
  readonly id: string;
  /** 1 for the same name, down to 0. */
  readonly score: number;
  readonly matched: Matched;
  /** Of which country it is; null for countries, issues and international bodies. */
  readonly country: string | null;
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
      const stem = adjectiveStem(word);
      if (stem !== null) near.push(`${stem}*`);
      // The index of words holds those of Arabic with their article.
      if (scriptOf(word) === 'Arab') near.push(`ال${word}^4`);
      return `(${[`${word}^4`, ...near].join(' OR ')})`;
    })
    .join(' ');
}

/** Runs of characters without spaces: side by side best, or some of them. */
function characterQuery(words: readonly string[]): string | null {
  const run = words.filter((word) => runsTogether(word)).join('');
  return run === '' ? null : `"${run}"^4 ${run}`;
}

/** Each run as it stands. */
function wholeRuns(words: readonly string[]): string | null {
  const runs = words.filter((word) => runsTogether(word)).slice(0, mostWords);
  return runs.length === 0 ? null : runs.map((run) => `"${run}"`).join(' ');
}

function soundQuery(words: readonly string[]): string | null {
  const tokens = soundTokens(words, true).slice(0, 3 * mostWords);
  return tokens.length === 0 ? null : tokens.map((token) => (token.startsWith('s_') ? token : `${token}^3`)).join(' ');
}

/** Ids that a text is, or is the code of. */
function idsOf(text: string): string[] {
  const id = text.trim();
  if (/^[A-Za-z]{3}$/.test(id)) return [`country:${id.toUpperCase()}`];
  return typeOfId(id) === null ? [] : [id];
}

function queryOf(text: string, at: number): NameQuery | null {
  const words = searchWords(text).slice(0, mostWords);
  if (words.length === 0) return null;
  return {
    at,
    ids: idsOf(text),
    key: nameKey(text).slice(0, 200),
    words: wordQuery(words),
    characters: characterQuery(words),
    sounds: soundQuery(words),
  };
}

/** What the id says is sure; a code may also be a word of another name. */
function likenessOf(text: string, { owner, text: name }: NameCandidatesRow): Likeness {
  const id = text.trim();
  if (owner === id || owner === `country:${id.toUpperCase()}`) return { score: 1, how: 'IDENTIFIER' };
  return likeness(text, name);
}

/** What may be asked of candidates beside their names. */
export type Wanted = (row: { readonly owner: string; readonly country: string | null }) => boolean;

function ranked(text: string, rows: readonly NameCandidatesRow[], wanted: Wanted): Candidate[] {
  const best = new Map<string, { row: NameCandidatesRow; like: Likeness }>();
  for (const row of rows) {
    if (!wanted(row)) continue;
    const like = likenessOf(text, row);
    if (like.score < leastScore) continue;
    const known = best.get(row.owner);
    const isBetter =
      !known ||
      like.score > known.like.score ||
      (like.score === known.like.score && (like.how === 'EXACT' || (row.standard && known.like.how !== 'EXACT')));
    if (isBetter) best.set(row.owner, { row, like });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        Math.round(1000 * (b.like.score - a.like.score)) ||
        b.row.acts - a.row.acts ||
        Number(b.row.standard) - Number(a.row.standard) ||
        (a.row.owner < b.row.owner ? -1 : 1),
    )
    .map(({ row: { owner, text: name, language, script, country }, like: { score, how } }) => ({
      id: owner,
      score: Math.round(score * 1000) / 1000,
      matched: { text: name, language, script, how },
      country,
    }));
}

/**
 * Actors and issues whose names are like the texts, best first for each; among equals, whoever takes part in more acts.
 * One statement for all texts.
 * @param wanted leaves out what is of another type or country
 */
export async function candidates(
  db: Reader,
  texts: readonly string[],
  wanted: (at: number) => Wanted = () => () => true,
): Promise<Candidate[][]> {
  const names = texts.map(queryOf).filter((name) => name !== null);
  const found = texts.map((): NameCandidatesRow[] => []);
  if (names.length > 0)
    for (const row of await nameCandidates(db, { names, limit: mostNames })) found[row.at]?.push(row);
  return texts.map((text, at) => ranked(text, found[at] ?? [], wanted(at)));
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
  const name: NameQuery = {
    at: 0,
    ids: [],
    key: words.join('').slice(0, 200),
    words: spaced.length === 0 ? null : spaced.map((word) => `+(${word} OR ${word}*)`).join(' '),
    characters: wholeRuns(words),
    sounds: null,
  };
  const rows = await nameCandidates(db, { names: [name], limit: mostMatching + 1 });
  refuseMany(rows.length, 'names', text, argument);
  const holds = (other: string) => {
    const key = nameKey(other);
    return words.every((word) => key.includes(word));
  };
  return [...new Set(rows.filter((row) => holds(row.text)).map((row) => row.owner))];
}
