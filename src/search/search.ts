// The search field: names of actors and issues, and on request the texts of events and reports.

import { nameTexts } from '../generated/cypher/name.ts';
import type { MatchKind, QuerySearchArgs, SearchType } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { type NodeCard, typeOfId } from '../graph/node.ts';
import { pageLength } from '../graph/pages.ts';
import { allWords } from '../graph/words.ts';
import { nodesByIds } from '../node/loaders.ts';
import { candidates } from './names.ts';

/** One answer of a search. */
export interface Hit {
  readonly node: NodeCard;
  readonly score: number;
  readonly matched: string;
  readonly how: MatchKind;
}

/** The most characters of a text or a name that is looked for. */
export const longestText = 200;
/** Types that have texts and no names. */
export const textTypes: readonly SearchType[] = ['EVENT', 'REPORT'];

const nameOf = (type: string): string => type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Whether an id is of one of these types; no types, or none given: of whatever. */
export function isOfTypes(types: readonly SearchType[] | null | undefined): (id: string) => boolean {
  if (!types || types.length === 0) return () => true;
  const wanted = new Set<string>(types);
  return (id) => wanted.has(nameOf(typeOfId(id) ?? ''));
}

/** Finds by any name, spelling or script; best first. */
export async function search(context: Context, { text, types, first }: QuerySearchArgs): Promise<Hit[]> {
  const length = pageLength(first, 10);
  if (text.length > longestText)
    throw badInput('text', `it has ${text.length} characters; search for at most ${longestText}.`);
  const isWanted = isOfTypes(types);
  const named = !types || types.length === 0 || types.some((type) => !textTypes.includes(type));
  const texted = types?.some((type) => textTypes.includes(type)) ?? false;
  const [[names = []], texts] = await Promise.all([
    named ? candidates(context.db, [text], () => (row) => isWanted(row.owner)) : [],
    texted ? textsHolding(context, text, length) : [],
  ]);
  const chosen = [
    ...names.map(({ id, score, matched: { text: name, how } }) => ({ id, score, matched: name, how })),
    ...texts.filter(({ id }) => isWanted(id)),
  ]
    .sort((a, b) => b.score - a.score)
    .slice(0, length);
  const nodes = await nodesByIds(
    context,
    chosen.map((candidate) => candidate.id),
  );
  return chosen.flatMap(({ score, matched, how }, index) => {
    const node = nodes[index];
    return node ? [{ node, score, matched, how }] : [];
  });
}

/** Texts score below names of the same likeness: the best 0.7, the others in proportion. */
async function textsHolding(
  context: Context,
  text: string,
  limit: number,
): Promise<{ id: string; score: number; matched: string; how: MatchKind }[]> {
  const query = allWords(text);
  if (query === null) return [];
  const rows = await nameTexts(context.db, { query, limit: limit * 4 });
  const best = rows[0]?.score ?? 1;
  return rows.map((row) => ({
    id: row.id,
    score: Math.round((700 * row.score) / best) / 1000,
    matched: row.text,
    how: 'TEXT',
  }));
}
