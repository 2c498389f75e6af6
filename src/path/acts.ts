// The acts that carry a hop of a path, a page of them; those of all hops are read together.

import { stream } from '../event/entry.ts';
import { type EventTest, eventLook } from '../event/filter.ts';
import { eventClauses, pageAt } from '../event/lists.ts';
import { cursorLength, orderOf } from '../event/order.ts';
import { spanOfClauses, within } from '../event/span.ts';
import type { EventFilter } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { lookedUp } from '../graph/filters.ts';
import { cursorsOf, type EventPage, type PageArguments, pagingOf } from '../graph/pages.ts';
import { itself, spansOf } from '../graph/scope.ts';
import type { FoundHop } from './search.ts';

interface HopArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
}

/** The tests that the acts of a hop pass, beside that one of its ends is their source. */
function testsOf({ relation, walk }: FoundHop, upon: string): EventTest[] {
  const { from, to, certainly } = walk;
  const retaliates = relation === 'RETALIATES';
  return [
    { kind: 'RELATION', argument: 'relations', words: [relation] },
    { kind: retaliates ? 'AGAINST' : 'ACTOR', argument: 'to', words: [upon] },
    { kind: certainly ? 'CERTAINLY' : 'POSSIBLY', argument: 'during', words: [], from, to },
  ];
}

/** A page of the acts of a hop, newest first. */
export async function hopActs(context: Context, hop: FoundHop, args: HopArguments): Promise<EventPage> {
  const { relation, direction, walk, total } = hop;
  const [by, upon] = direction === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
  const paging = pagingOf(args, 3);
  const cursors = cursorsOf(['hop', relation, by, upon, walk, args.filter], context.clock);
  const range = cursors.range(paging, cursorLength);
  const order = orderOf('NEWEST');
  const own = testsOf(hop, upon);
  const further = eventClauses(args.filter, {}, {});
  const clauses = further.map((clause) => [...own.map((test) => ({ test, negated: false })), ...clause]);
  const rollUp = further.some((clause) => clause.some(({ test }) => test.rollUp));
  const where = await lookedUp(clauses, async (test) => {
    const { words, from = null, to = null } = test;
    if (test === own[1]) return { words: ['TARGET'], standIns: spansOf([itself(upon)]) };
    if (own.includes(test)) return { words: [...words], from, to };
    const { cost: _cost, otherCost: _otherCost, ...comparison } = await eventLook(context, test, rollUp);
    return comparison;
  });
  const members = within([stream({ source: by })], spanOfClauses(clauses));
  const list = { paging, order, cursors, range, clauses, scale: null };
  return pageAt(context, list, { road: 'HUBS', members, where }, args.filter ? null : total);
}
