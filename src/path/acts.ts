// The acts that carry a hop of a path or tie two actors, a page of them; those of all hops are read together.

import { stream } from '../event/entry.ts';
import { type EventTest, eventLook } from '../event/filter.ts';
import { eventClauses, pageAt } from '../event/lists.ts';
import { eventOf } from '../event/loaders.ts';
import { cursorLength, cursorTexts, orderOf } from '../event/order.ts';
import { spanOfClauses, within } from '../event/span.ts';
import type { EventFilter, Relation } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { lookedUp } from '../graph/filters.ts';
import { cursorsOf, type EventPage, type PageArguments, pageOf, pagingOf } from '../graph/pages.ts';
import { itself, spansOf } from '../graph/scope.ts';
import type { FoundHop, Walk } from './search.ts';

interface HopArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
}

/** Acts of one kind by one actor upon another, with the newest of them by their ids. */
interface Carried {
  readonly relation: Relation;
  readonly by: string;
  readonly upon: string;
  readonly walk: Walk;
  readonly total: number;
  readonly newest: readonly string[];
}

/** The tests that the acts pass, beside that one of the two is their source. */
function testsOf({ relation, walk, upon }: Carried): EventTest[] {
  const { from, to, certainly, about } = walk;
  const retaliates = relation === 'RETALIATES';
  return [
    { kind: 'RELATION', argument: 'relations', words: [relation] },
    { kind: retaliates ? 'AGAINST' : 'ACTOR', argument: 'to', words: [upon] },
    { kind: certainly ? 'CERTAINLY' : 'POSSIBLY', argument: 'during', words: [], from, to },
    ...(about ? [{ kind: 'ISSUE' as const, argument: 'about', words: [about] }] : []),
  ];
}

/** A page of the acts of a hop, newest first. */
export function hopActs(context: Context, hop: FoundHop, args: HopArguments): Promise<EventPage> {
  const [by, upon] = hop.direction === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
  return carriedActs(context, { ...hop, by, upon }, args);
}

/** A page of the acts of one kind by one actor upon another, newest first. */
export async function carriedActs(context: Context, tie: Carried, args: HopArguments): Promise<EventPage> {
  const { relation, by, upon, walk, total, newest } = tie;
  const paging = pagingOf(args, 3);
  const cursors = cursorsOf(['hop', relation, by, upon, walk, args.filter], context.clock);
  const range = cursors.range(paging, cursorLength);
  const atBeginning = !args.filter && !paging.backward && range.after === null && range.before === null;
  if (atBeginning && (paging.length < newest.length || total <= newest.length))
    return pageOf(
      async () => {
        const acts = await Promise.all(newest.slice(0, paging.length + 1).map((id) => eventOf(context, id)));
        const placed = acts.map((node) => ({ rank: 0, day: node.date.earliest, id: node.id, node }));
        return {
          edges: placed.map((place) => ({ cursor: cursors.encode(cursorTexts(place)), node: place.node })),
          cut: null,
        };
      },
      paging,
      async () => total,
    );
  const order = orderOf('NEWEST');
  const own = testsOf(tie);
  const further = eventClauses(args.filter, {}, {});
  const clauses = further.map((clause) => [...own.map((test) => ({ test, negated: false })), ...clause]);
  const rollUp = further.some((clause) => clause.some(({ test }) => test.rollUp));
  const where = await lookedUp(clauses, async (test) => {
    const { words, from = null, to = null } = test;
    if (test === own[1]) return { words: ['TARGET'], standIns: spansOf([itself(upon)]) };
    if (own.includes(test) && test.kind !== 'ISSUE') return { words: [...words], from, to };
    const { cost: _cost, otherCost: _otherCost, ...comparison } = await eventLook(context, test, rollUp);
    return comparison;
  });
  const members = within([stream({ source: by })], spanOfClauses(clauses));
  const list = { paging, order, cursors, range, clauses, scale: null };
  return pageAt(context, list, { road: 'HUBS', members, where }, args.filter ? null : total);
}
