// Arguments that many fields take, checked before anything is asked of the graph.

import { badInput } from './errors.ts';
import type { PartialDate } from './time.ts';

/** A span of days as statements take it; open ends are the first and the last day there can be. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
}

/** First and last day that Neo4j and this project use for "no limit". */
export const firstDay = '0001-01-01';
export const lastDay = '9999-12-31';

/** The span that `during` names; absent: all of time. */
export function spanOf(
  during:
    | {
        readonly from?: PartialDate | null | undefined;
        readonly to?: PartialDate | null | undefined;
        readonly certainly?: boolean | null | undefined;
      }
    | null
    | undefined,
  argument = 'during',
): Span {
  const from = during?.from?.earliest ?? firstDay;
  const to = during?.to?.latest ?? lastDay;
  if (from > to)
    throw badInput(
      argument,
      `it ends (${during?.to?.text}) before it begins (${during?.from?.text}); exchange "from" and "to".`,
    );
  return { from, to, certainly: during?.certainly ?? false };
}

/** Checks that exactly two different ids are given. */
export function twoOf(ids: readonly string[], argument: string): [string, string] {
  const [one, other] = ids;
  if (one === undefined || other === undefined || ids.length > 2)
    throw badInput(argument, `it takes exactly two ids, and has ${ids.length}.`);
  if (one === other) throw badInput(argument, `both ids are "${one}"; name two different actors.`);
  return [one, other];
}

/** Checks that two ids that were looked up are not those of one actor, as when one of them is a former id of the other. */
export function notOne(one: { readonly id: string }, other: { readonly id: string }, argument: string): void {
  if (one.id === other.id) throw badInput(argument, `both ids lead to "${one.id}"; name two different actors.`);
}

/** Checks that a list of kinds of act, where there is one, names any. */
export function checkRelations(relations: readonly unknown[] | null | undefined): void {
  if (relations?.length === 0)
    throw badInput('relations', 'the list is empty; name at least one relation, or leave it out for all.');
}

/** Checks how many milliseconds a question may take. */
export function checkBudget(budget: number, least: number, most: number): void {
  if (budget < least || budget > most)
    throw badInput('budget', `${budget} is not possible; give it ${least} to ${most} milliseconds.`);
}

/** Null for an absent or empty list, which then leaves its condition out. */
export function listOrNull<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list === null || list === undefined || list.length === 0 ? null : list;
}
