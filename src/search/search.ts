// The search field: names of actors and issues, and on request the texts of events and reports.

import { nameTexts } from '../generated/cypher/name.ts';
import type { QuerySearchArgs, SearchType } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { type NodeCard, typeOfId } from '../graph/node.ts';
import { pageLength } from '../graph/pages.ts';
import { allWords } from '../graph/words.ts';
import { nodesByIds } from '../node/loaders.ts';
import { type Candidate, candidates } from './names.ts';

/** One answer of a search. */
export interface Hit {
  readonly node: NodeCard;
  readonly score: number;
  readonly matched: string;
}

const longestText = 200;
const textTypes: readonly SearchType[] = ['EVENT', 'REPORT'];
const nameOf = (type: string): string => type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Finds by any name, spelling or script; best first. */
export async function search(context: Context, { text, types, first }: QuerySearchArgs): Promise<Hit[]> {
  const length = pageLength(first, 10);
  if (text.length > longestText)
    throw badInput('text', `it has ${text.length} characters; search for at most ${longestText}.`);
  const wanted = types && types.length > 0 ? new Set<string>(types) : null;
  const named = wanted === null || types?.some((type) => !textTypes.includes(type));
  const texted = wanted !== null && textTypes.some((type) => wanted.has(type));
  const [names, texts] = await Promise.all([
    named ? candidates(context.db, text) : [],
    texted ? textsHolding(context, text, length) : [],
  ]);
  const chosen = [...names, ...texts]
    .filter(({ id }) => wanted === null || wanted.has(nameOf(typeOfId(id) ?? '')))
    .sort((a, b) => b.score - a.score)
    .slice(0, length);
  const nodes = await nodesByIds(
    context,
    chosen.map((candidate) => candidate.id),
  );
  return chosen.flatMap(({ score, matched }, index) => {
    const node = nodes[index];
    return node ? [{ node, score, matched }] : [];
  });
}

/** Texts score below names of the same likeness: the best 0.7, the others in proportion. */
async function textsHolding(context: Context, text: string, limit: number): Promise<Candidate[]> {
  const query = allWords(text);
  if (query === null) return [];
  const rows = await nameTexts(context.db, { query, limit: limit * 4 });
  const best = rows[0]?.score ?? 1;
  return rows.map((row) => ({ id: row.id, score: Math.round((700 * row.score) / best) / 1000, matched: row.text }));
}
