// An actor's ties to others: one edge for each act and counterpart.

import { actorRelationCount, actorRelations } from '../generated/cypher/actor.ts';
import type { ActorCard, StandIn } from '../generated/cypher/shape.ts';
import type { ActorRelationsArgs, Direction, Relation } from '../generated/schema.ts';
import { lastDay, listOrNull, spanOf } from '../graph/arguments.ts';
import { batchedWith, type Context } from '../graph/batching.ts';
import { cursorsOf, type Edge, type Page, pageLength, pageOf } from '../graph/pages.ts';
import { scopeOf } from '../graph/scope.ts';
import type { PartialDate } from '../graph/time.ts';

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

/** What is asked of the ties, the same for all actors of a batch. */
interface Asked {
  readonly relations: readonly Relation[] | null;
  readonly direction: Direction;
  readonly toward: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly rollUp: boolean;
}

interface AskedPage extends Asked {
  readonly cursorDate: string;
  readonly cursorFact: string;
  readonly cursorTo: string;
  readonly limit: number;
}

/** Keys carry who stands for the actor, so that a batch needs no further look-up. */
interface Anchored {
  readonly id: string;
  readonly members: readonly StandIn[];
}

function anchorsOf(ids: readonly string[]): { key: string; members: StandIn[] }[] {
  return ids.map((id) => {
    const { id: key, members } = JSON.parse(id) as Anchored;
    return { key, members: [...members] };
  });
}

function keyOf(anchor: Anchored): string {
  return JSON.stringify(anchor);
}

type Row = Omit<Tie, 'cursor' | 'node'> & {
  readonly key: string;
  readonly sortDate: string;
  readonly fact: string;
  readonly counterpart: ActorCard;
};

const ties = batchedWith<AskedPage, Row[]>(
  async (db, ids, { rollUp: _, ...asked }) => {
    const rows = (await actorRelations(db, { ...asked, anchors: anchorsOf(ids) })) as Row[];
    return new Map(ids.map((id) => [id, rows.filter((row) => row.key === (JSON.parse(id) as Anchored).id)]));
  },
  () => [],
);

const counts = batchedWith<Asked, number>(
  async (db, ids, { rollUp: _, ...asked }) => {
    const rows = await actorRelationCount(db, { ...asked, anchors: anchorsOf(ids) });
    const totals = new Map(rows.map((row) => [row.key, row.total]));
    return new Map(ids.map((id) => [id, totals.get((JSON.parse(id) as Anchored).id) ?? 0]));
  },
  () => 0,
);

/** A page of an actor's ties, newest first. */
export async function tiePage(context: Context, actor: ActorCard, args: ActorRelationsArgs): Promise<TiePage> {
  const length = pageLength(args.first);
  const rollUp = args.rollUp ?? false;
  const span = spanOf(args.during);
  const { first: _first, after, ...list } = args;
  const cursors = cursorsOf(['relations', actor.id, list]);
  const [cursorDate = lastDay, cursorFact = '\uffff', cursorTo = ''] = cursors.decode(after, 3) ?? [];
  const [own, toward, about] = await Promise.all([
    rollUp ? scopeOf(context, 'id', actor.id, 'actor', true) : null,
    args.toward ? scopeOf(context, 'toward', args.toward, 'actor', rollUp) : null,
    args.about ? scopeOf(context, 'about', args.about, 'issue') : null,
  ]);
  const asked: Asked = {
    relations: listOrNull(args.relation),
    direction: args.direction ?? 'EITHER',
    toward: toward?.standIns ?? null,
    issues: about?.parts ?? null,
    ...span,
    rollUp,
  };
  const key = keyOf({ id: actor.id, members: own?.standIns ?? [{ actor: actor.id, from: '0001-01-01', to: lastDay }] });
  const rows = await ties(context).load({
    id: key,
    args: { ...asked, cursorDate, cursorFact, cursorTo, limit: length + 1 },
  });
  const edges = rows.map(({ counterpart, ...row }) => ({
    ...row,
    node: counterpart,
    cursor: cursors.encode([row.sortDate, row.fact, `${counterpart.id} ${row.direction}`]),
  }));
  return pageOf(edges, length, after, () => counts(context).load({ id: key, args: asked }));
}
