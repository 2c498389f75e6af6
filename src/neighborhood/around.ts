// Which acts tie actors, and to whom: what the questions about neighbors take alike, checked.

import type { During, Relation } from '../generated/schema.ts';
import { checkRelations, listOrNull, type Span, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { checkId, scopeOf } from '../graph/scope.ts';
import type { Walk } from '../path/question.ts';

/** A walk as statements take it. */
export interface SentWalk extends Span {
  readonly relations: readonly Relation[] | null;
  /** The issue asked about and its parts. */
  readonly issues: readonly string[] | null;
}

/** What the questions about neighbors take alike. */
interface WalkArguments {
  readonly of: readonly string[];
  readonly relations?: readonly Relation[] | null | undefined;
  readonly about?: string | null | undefined;
  readonly during?: During | null | undefined;
}

/** The most actors whose neighbors are asked for together. */
const mostActors = 10;

/** Actors that were looked up, and the acts that may tie others to them. */
export interface Around {
  readonly ids: readonly string[];
  readonly walk: Walk;
  readonly sent: SentWalk;
}

/**
 * Checks whose neighbors are asked for, by which acts, and looks up what that names.
 * @param least how many actors there must be
 */
export async function aroundOf(context: Context, args: WalkArguments, least: number): Promise<Around> {
  const { of, about = null } = args;
  if (of.length < least || of.length > mostActors)
    throw badInput('of', `it names ${of.length} actors; name ${least} to ${mostActors}.`);
  for (const id of of) checkId('of', id, 'actor');
  const twice = of.find((id, index) => of.indexOf(id) !== index);
  if (twice) throw badInput('of', `it names "${twice}" twice; name each actor once.`);
  if (about !== null) checkId('about', about, 'issue');
  checkRelations(args.relations);
  const relations = listOrNull(args.relations);
  const span = spanOf(args.during);
  const [issue, ...scopes] = await Promise.all([
    about === null ? null : scopeOf(context, 'about', about, 'issue'),
    ...of.map((id) => scopeOf(context, 'of', id, 'actor')),
  ]);
  const ids = scopes.flatMap((scope) => scope?.id ?? []);
  const merged = ids.find((id, index) => ids.indexOf(id) !== index);
  if (merged) throw badInput('of', `two of the ids lead to "${merged}"; name each actor once.`);
  const issues = issue?.parts ?? null;
  const walk: Walk = {
    during: span,
    about: issues,
    without: { issues: [], datasets: [] },
    certainly: false,
    standIns: new Map(),
  };
  return { ids, walk, sent: { relations, issues, ...span } };
}
