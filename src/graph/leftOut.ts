// What the argument `without` names: actors, issues and datasets that a question leaves out as if they did not exist.

import type { Context } from './batching.ts';
import { badInput } from './errors.ts';
import { isActorId, isDatasetId, isIssueId } from './node.ts';
import type { LeftOut } from './projection/passing.ts';
import { type Expected, scopeOf } from './scope.ts';

/** The most ids that a list of exceptions takes. */
const mostIds = 100;

/** What is left out, and the ids themselves as they were looked up. */
export interface Named extends LeftOut {
  readonly ids: readonly string[];
}

/** Checks that a list of exceptions is not too long. */
export function checkExceptions(argument: string, ids: readonly string[] | null | undefined): void {
  if (ids && ids.length > mostIds) throw badInput(argument, `it has ${ids.length} ids; name at most ${mostIds}.`);
}

/**
 * Looks up what `without` names; an issue stands for its parts too.
 * @throws BAD_USER_INPUT where an id is of another kind, or nothing has it
 */
export async function leftOutOf(context: Context, ids: readonly string[] | null | undefined): Promise<Named> {
  checkExceptions('without', ids);
  const kindOf = (id: string): Expected => {
    if (isIssueId(id)) return 'issue';
    return isDatasetId(id) ? 'dataset' : 'actor';
  };
  const scopes = await Promise.all((ids ?? []).map((id) => scopeOf(context, 'without', id, kindOf(id))));
  return {
    ids: scopes.map(({ id }) => id),
    actors: scopes.map(({ id }) => id).filter(isActorId),
    issues: scopes.filter(({ id }) => isIssueId(id)).flatMap(({ parts }) => parts),
    datasets: scopes.map(({ id }) => id).filter(isDatasetId),
  };
}
