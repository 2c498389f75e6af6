// The resolveNames field: many names at once, in a number of statements that does not grow with them.

import type { QueryResolveNamesArgs, SearchType } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import type { NodeCard } from '../graph/node.ts';
import { pageLength } from '../graph/pages.ts';
import { nodesByIds } from '../node/loaders.ts';
import { type Candidate, candidates, type Matched } from './names.ts';
import { isOfTypes, longestText, textTypes } from './search.ts';

/** The most names of one request. */
export const mostNames = 100;

/** What one name may mean. */
export interface Resolution {
  readonly name: string;
  readonly clear: boolean;
  readonly candidates: readonly { readonly node: NodeCard; readonly score: number; readonly matched: Matched }[];
}

/** From this score on, and with this lead over the next, the best candidate stands alone. */
const clearScore = 0.85;
const clearLead = 0.05;

/**
 * Whether the best of the candidates stands alone clearly: it bears the very name and no other does, or it scores 0.85 at least,
 * and 0.05 more than any other.
 */
export function isClear([best, next]: readonly Pick<Candidate, 'score'>[]): boolean {
  if (!best || best.score < clearScore) return false;
  if (best.score === 1) return !next || next.score < 1;
  return !next || best.score - next.score >= clearLead - 1e-9;
}

function checkNames(names: readonly string[]): void {
  if (names.length === 0) throw badInput('names', `it is empty; give 1 to ${mostNames} names.`);
  if (names.length > mostNames)
    throw badInput(
      'names',
      `${names.length} names are too many; give at most ${mostNames} at once, and the rest after.`,
    );
  for (const [place, name] of names.entries()) checkName(name, `names.${place}`);
}

/**
 * Checks a name that is to be resolved.
 * @throws BAD_USER_INPUT where it is blank, too long or holds control characters
 */
export function checkName(name: string, argument: string): void {
  if (name.length > longestText)
    throw badInput(argument, `it has ${name.length} characters; a name has at most ${longestText}.`);
  const control = /(?![\t\n\r])\p{Cc}/u.exec(name)?.[0];
  if (control !== undefined)
    throw badInput(
      argument,
      `it holds the control character U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}; remove it.`,
    );
  if (!/[\p{L}\p{N}]/u.test(name))
    throw badInput(argument, 'it holds no letter and no digit; give a name, or leave it out.');
}

function checkTypes(types: readonly SearchType[] | null | undefined): void {
  const texted = types?.find((type) => textTypes.includes(type));
  if (texted !== undefined)
    throw badInput('types', `${texted} has no names to resolve; find it with search(text: …, types: [${texted}]).`);
}

/** What each of many names may mean; best first, at most `first` each. */
export async function resolveNames(
  context: Context,
  { names, types, first }: QueryResolveNamesArgs,
): Promise<Resolution[]> {
  const length = pageLength(first, 5);
  checkNames(names);
  checkTypes(types);
  const isWanted = isOfTypes(types);
  const found = await candidates(context.db, names, () => (row) => isWanted(row.owner));
  return withNodes(context, names, found, length);
}

/** Shows the nodes of the best candidates, all of them read together. */
async function withNodes(
  context: Context,
  names: readonly string[],
  found: readonly Candidate[][],
  length: number,
): Promise<Resolution[]> {
  return Promise.all(
    names.map(async (name, place) => {
      const all = found[place] ?? [];
      const chosen = all.slice(0, length);
      const nodes = await nodesByIds(
        context,
        chosen.map(({ id }) => id),
      );
      return {
        name,
        clear: isClear(all),
        candidates: chosen.flatMap(({ score, matched }, index) => {
          const node = nodes[index];
          return node ? [{ node, score, matched }] : [];
        }),
      };
    }),
  );
}
