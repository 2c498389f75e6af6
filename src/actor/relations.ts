// An actor's ties to others: one edge for each act and counterpart, read from the acts that draw them.

import { scaleOf } from '../event/order.ts';
import { spanOfClauses, within } from '../event/span.ts';
import type { ActorCard, FilterClause, StandIn, TieRow, TieStream } from '../generated/cypher/shape.ts';
import type { ActorRelationsArgs, Direction, Relation, RelationOrder } from '../generated/schema.ts';
import { firstDay, lastDay } from '../graph/arguments.ts';
import { untilAsOf } from '../graph/asOf.ts';
import type { Context } from '../graph/batching.ts';
import { lookedUp } from '../graph/filters.ts';
import { cursorsOf, type Edge, type Page, pageOf, pagingOf } from '../graph/pages.ts';
import { itself, scopeOf } from '../graph/scope.ts';
import type { PartialDate } from '../graph/time.ts';
import { streamsNeeded, tieClauses, tieLook } from './tieFilter.ts';
import { betweenTies, type TieOrder, tieCounts, tieParts, tieTexts } from './tieRead.ts';

/** One tie, with the properties of the relationship. */
export interface Tie extends Edge<ActorCard> {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly date: PartialDate;
  readonly intensity: number | null;
  readonly scale: 'GOLDSTEIN' | 'PLOVER' | null;
  /** Id of the act that draws it. */
  readonly event: string;
}

export type TiePage = Page<ActorCard, Tie>;

const orders: Readonly<Record<RelationOrder, TieOrder>> = {
  NEWEST: { ranked: false, descending: true },
  OLDEST: { ranked: false, descending: false },
  MOST_COOPERATIVE: { ranked: true, descending: true },
  MOST_HOSTILE: { ranked: true, descending: false },
};

/** The streams of an actor's ties, through everyone who stands for it. */
function streamsOf(standIns: readonly StandIn[], needed: ReturnType<typeof streamsNeeded>): TieStream[] {
  const nowhere = { source: null, target: null, retaliating: null, retaliated: null, low: firstDay, high: lastDay };
  return standIns.flatMap(({ actor, from, to }) => [
    ...(needed.out && needed.acts ? [{ ...nowhere, source: actor, from, to }] : []),
    ...(needed.in && needed.acts ? [{ ...nowhere, target: actor, from, to }] : []),
    ...(needed.out && needed.retaliations ? [{ ...nowhere, retaliating: actor, from, to }] : []),
    ...(needed.in && needed.retaliations ? [{ ...nowhere, retaliated: actor, from, to }] : []),
  ]);
}

/** What the arguments of a list of ties come to, whichever actor it is of. */
interface Asked {
  readonly paging: ReturnType<typeof pagingOf>;
  readonly order: TieOrder;
  readonly clauses: ReturnType<typeof tieClauses>;
  readonly needed: ReturnType<typeof streamsNeeded>;
  /** The clauses with what their tests compare with. */
  readonly where: Promise<FilterClause[]>;
}

function readArguments(context: Context, args: Partial<ActorRelationsArgs>): Asked {
  const given = args.orderBy ?? 'NEWEST';
  const paging = pagingOf(args);
  const order = orders[given];
  const clauses = tieClauses(args);
  if (order.ranked) scaleOf(clauses, given);
  const where = lookedUp(clauses, async (test) => {
    const { cost: _cost, otherCost: _otherCost, ...comparison } = await tieLook(context, test, args.rollUp ?? false);
    return comparison;
  });
  // Whoever asks waits for it; that another fault comes first must not end the process.
  where.catch(() => {});
  return { paging, order, clauses, needed: streamsNeeded(clauses), where };
}

/** The arguments of a field are the same for all actors of a level, and are read once for a request. */
function askedOf(context: Context, args: Partial<ActorRelationsArgs>): Asked {
  const all = (context.loaders.get(askedOf) as Map<string, Asked> | undefined) ?? new Map<string, Asked>();
  context.loaders.set(askedOf, all);
  const name = JSON.stringify(args);
  const asked = all.get(name) ?? readArguments(context, args);
  all.set(name, asked);
  return asked;
}

/** A page of an actor's ties; the actors of a level are read together. */
export async function tiePage(context: Context, actor: ActorCard, args: Partial<ActorRelationsArgs>): Promise<TiePage> {
  const { first: _first, after: _after, last: _last, before: _before, ...list } = args;
  const { paging, order, clauses, needed, where: looked } = askedOf(context, args);
  const cursors = cursorsOf(['relations', actor.id, list], context.clock);
  const range = cursors.range(paging, 4);
  const [where, own] = await Promise.all([
    looked,
    args.rollUp ? scopeOf(context, 'id', actor.id, 'actor', true) : null,
  ]);
  const streams = streamsOf(own?.standIns ?? [itself(actor.id)], needed);
  const members = untilAsOf(within(streams, spanOfClauses(clauses)), context.clock);
  const part = {
    members,
    where,
    ranked: order.ranked,
    descending: order.descending !== paging.backward,
    between: betweenTies(range, order),
    limit: paging.length + 1,
  };
  return pageOf(
    async () => {
      const { placed, cut } = await tieParts(context).load(part);
      const edges = placed.map(({ row, ...place }) => tieOf(row, () => cursors.encode(tieTexts(place))));
      return { edges, cut: cut && cursors.encode(tieTexts(cut)) };
    },
    paging,
    () => tieCounts(context).load({ members, where }),
  );
}

function tieOf(row: TieRow, cursor: () => string): Tie {
  return {
    cursor,
    node: row.counterpart,
    relation: row.relation as Relation,
    direction: row.direction as Direction,
    date: row.date,
    intensity: row.intensity,
    scale: row.scale as Tie['scale'],
    event: row.event,
  };
}
