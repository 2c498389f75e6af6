// The acts that carry a hop of a path, a page of them; those of all hops are read together.

import { stream } from '../event/entry.ts';
import { type EventTest, itself } from '../event/filter.ts';
import { remember } from '../event/loaders.ts';
import { betweenCursors, cursorLength, cursorTexts, orderOf } from '../event/order.ts';
import { parts } from '../event/read.ts';
import { spanOfClauses, within } from '../event/span.ts';
import type { Context } from '../graph/batching.ts';
import { lookedUp } from '../graph/filters.ts';
import { cursorsOf, type EventPage, type PageArguments, pageOf, pagingOf } from '../graph/pages.ts';
import type { FoundHop } from './search.ts';

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
export async function hopActs(context: Context, hop: FoundHop, args: PageArguments): Promise<EventPage> {
  const { relation, direction, walk, total } = hop;
  const [by, upon] = direction === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
  const paging = pagingOf(args, 3);
  const cursors = cursorsOf(['hop', relation, by, upon, walk]);
  const range = cursors.range(paging, cursorLength);
  const order = orderOf('NEWEST');
  const clauses = [testsOf(hop, upon).map((test) => ({ test, negated: false }))];
  const where = await lookedUp(clauses, ({ kind, words, from = null, to = null }) =>
    kind === 'ACTOR' || kind === 'AGAINST'
      ? { words: ['TARGET'], standIns: [itself(upon)] }
      : { words: [...words], from, to },
  );
  const { placed, cut } = await parts(context).load({
    road: 'HUBS',
    members: within([stream({ source: by })], spanOfClauses(clauses)),
    where,
    by: order.by,
    scale: null,
    descending: order.descending !== paging.backward,
    between: betweenCursors(range, order),
    limit: paging.length + 1,
  });
  remember(
    context,
    placed.map(({ event }) => event),
  );
  const edges = placed.map((place) => ({ cursor: cursors.encode(cursorTexts(place)), node: place.event }));
  return pageOf(edges, paging, async () => total, cut && cursors.encode(cursorTexts(cut)));
}
