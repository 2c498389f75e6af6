// A pair of actors, checked, and what each does to the other.

import { eventClauses } from '../event/lists.ts';
import { filterWithout, joined } from '../event/without.ts';
import type { DyadTalliesRow } from '../generated/cypher/dyad.ts';
import type { During, EventFilter, QueryDyadArgs } from '../generated/schema.ts';
import { spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { leftOutOf } from '../graph/leftOut.ts';
import type { LeftOut } from '../graph/projection/passing.ts';
import { checkId, scopeOf } from '../graph/scope.ts';
import { tallies } from './acts.ts';

/** Acts of one day, code and scale. */
export type Tally = Omit<DyadTalliesRow, 'key'>;

/** Something of each direction, named from the side of `a`. */
export interface EachWay<Value> {
  readonly aToB: Value;
  readonly bToA: Value;
}

/** A pair as the API gives it. */
export interface FoundDyad {
  readonly a: string;
  readonly b: string;
  readonly rollUp: boolean;
  readonly filter: EventFilter | null;
  /** What is left out, as if it did not exist; the filter says so too. */
  readonly without: LeftOut;
  /** What each does to the other; read once, when something of it is asked for. */
  readonly tallies: () => Promise<EachWay<readonly Tally[]>>;
}

/** Does the same for both directions. */
export function eachWay<From, To>({ aToB, bToA }: EachWay<From>, of: (value: From) => To): EachWay<To> {
  return { aToB: of(aToB), bToA: of(bToA) };
}

/** Checks the two actors of a pair, and that they are two. */
export async function pairOf(context: Context, args: QueryDyadArgs): Promise<FoundDyad> {
  const rollUp = args.rollUp ?? false;
  checkId('a', args.a, 'actor');
  checkId('b', args.b, 'actor');
  const left = await leftOutOf(context, args.without);
  const filter = joined(args.filter, filterWithout(left.ids));
  const aUponB = eventClauses(filter, { source: args.a, target: args.b, rollUp }, { source: 'a', target: 'b' });
  const bUponA = eventClauses(filter, { source: args.b, target: args.a, rollUp }, { source: 'b', target: 'a' });
  const [{ id: a }, { id: b }] = await Promise.all([
    scopeOf(context, 'a', args.a, 'actor', rollUp),
    scopeOf(context, 'b', args.b, 'actor', rollUp),
  ]);
  if (a === b) throw badInput('b', `it is the same actor as "a" (${a}); name two different ones.`);
  for (const id of left.ids)
    if (id === a || id === b) throw badInput('without', `it contains "${id}", one of the pair; leave it out.`);
  let known: Promise<EachWay<readonly Tally[]>> | null = null;
  return {
    a,
    b,
    rollUp,
    filter,
    without: left,
    tallies: () => {
      known ??= Promise.all([tallies(context, aUponB), tallies(context, bUponA)]).then(([aToB, bToA]) => ({
        aToB,
        bToA,
      }));
      return known;
    },
  };
}

/** The acts of both directions within a span. */
export async function talliesDuring(
  dyad: FoundDyad,
  during: During | null | undefined,
): Promise<EachWay<readonly Tally[]>> {
  const { from, to, certainly } = spanOf(during);
  const lies = ({ earliest, latest }: Tally) =>
    certainly ? from <= earliest && latest <= to : earliest <= to && from <= latest;
  return eachWay(await dyad.tallies(), (rows) => rows.filter(lies));
}
