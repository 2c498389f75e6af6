// What a question about a network asks, checked and looked up.

import { filterWithout } from '../event/without.ts';
import type { EventFilter, QueryDegreeArgs } from '../generated/schema.ts';
import { checkBudget, checkRelations, listOrNull, type Span, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { leftOutOf } from '../graph/leftOut.ts';
import type { NetworkQuestion } from '../graph/projection/network.ts';
import { scopeOf } from '../graph/scope.ts';
import { dayNumber } from '../graph/time.ts';

/** What all questions about networks take. */
export type NetworkArguments = Pick<
  QueryDegreeArgs,
  'about' | 'during' | 'relations' | 'without' | 'rollUp' | 'budget'
>;

/** A question that is ready to be answered. */
export interface Asked {
  readonly question: Omit<NetworkQuestion, 'folds'>;
  readonly during: Span;
  readonly rollUp: boolean;
  /** When the answer has to be there, in milliseconds of `performance.now()`. */
  readonly deadline: number;
  /** The same acts as a list of them is asked for. */
  readonly filter: EventFilter;
}

/** What holds where a client asks with an explicit null. */
const usualBudget = 10_000;
const [leastBudget, mostBudget] = [100, 30_000];

/** Checks and looks up what is asked. */
export async function askedOf(context: Context, args: NetworkArguments): Promise<Asked> {
  const budget = args.budget ?? usualBudget;
  checkBudget(budget, leastBudget, mostBudget);
  checkRelations(args.relations);
  const during = spanOf(args.during);
  const deadline = performance.now() + budget;
  const [about, left] = await Promise.all([
    args.about ? scopeOf(context, 'about', args.about, 'issue') : null,
    leftOutOf(context, args.without),
  ]);
  const rollUp = args.rollUp ?? false;
  const leftOut = filterWithout(left.ids);
  const relations = listOrNull(args.relations);
  return {
    question: {
      relations,
      during: { from: dayNumber(during.from), to: dayNumber(during.to), certainly: during.certainly },
      about: about?.parts ?? null,
      without: { actors: left.actors, issues: left.issues, datasets: left.datasets },
    },
    during,
    rollUp,
    deadline,
    filter: {
      issue: about?.id ?? null,
      during: args.during ?? null,
      relation: relations === null ? null : [...relations],
      rollUp,
      and: leftOut === null ? [] : [leftOut],
    },
  };
}
