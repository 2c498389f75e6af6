// Lists of events: of the whole graph, of an actor, of an issue, of a report; each read by the road that costs least.

import {
  eventCount,
  eventCountOfActors,
  eventCountOfDataset,
  eventCountOfIssues,
  eventCountOfReports,
  eventNewest,
  eventNewestOfActors,
  eventNewestOfDataset,
  eventNewestOfIssues,
  eventNewestOfReports,
  eventOldest,
  eventOldestOfDataset,
  eventOldestOfIssues,
} from '../generated/cypher/event.ts';
import type { EventCard, IssueAnchor, StandIn } from '../generated/cypher/shape.ts';
import type { EventFilter, EventOrder } from '../generated/schema.ts';
import { firstDay, lastDay } from '../graph/arguments.ts';
import { batchedWith, type Context } from '../graph/batching.ts';
import { cursorsOf, type EventPage, type PageArguments, pageLength, pageOf } from '../graph/pages.ts';
import { scopeOf } from '../graph/scope.ts';
import { type ArgumentNames, type Conditions, conditionsOf, type Wanted } from './filter.ts';
import { remember } from './loaders.ts';

/** Where a page begins, and how many rows are read. */
interface Position {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
}

type Cursors = ReturnType<typeof cursorsOf>;

function positionOf(cursors: Cursors, after: string | null | undefined, order: EventOrder, length: number): Position {
  const beginning = order === 'NEWEST' ? [lastDay, '\uffff'] : [firstDay, ''];
  const [cursorDate = '', cursorId = ''] = cursors.decode(after, 2) ?? beginning;
  return { cursorDate, cursorId, limit: length + 1 };
}

function eventPage(
  context: Context,
  rows: readonly EventCard[],
  cursors: Cursors,
  length: number,
  after: string | null | undefined,
  totalCount: () => Promise<number>,
): EventPage {
  remember(context, rows);
  const edges = rows.map((node) => ({ cursor: cursors.encode([node.date.earliest, node.id]), node }));
  return pageOf(edges, length, after, totalCount);
}

const roles = { either: ['SOURCE', 'TARGET'], source: ['SOURCE'], target: ['TARGET'] } as const;

/** The actor by whose acts a list is read, with the role that it must have. */
function anchorOf(conditions: Conditions): { members: readonly StandIn[]; roles: readonly string[] } | null {
  if (conditions.sources) return { members: conditions.sources, roles: roles.source };
  if (conditions.targets) return { members: conditions.targets, roles: roles.target };
  if (conditions.ones) return { members: conditions.ones, roles: roles.either };
  return null;
}

/** A page of events of the whole graph. */
export async function allEvents(
  context: Context,
  wanted: Wanted,
  args: PageArguments & { readonly orderBy?: EventOrder | null | undefined },
  named?: ArgumentNames,
): Promise<EventPage> {
  const length = pageLength(args.first);
  const order = args.orderBy ?? 'NEWEST';
  const cursors = cursorsOf(['events', wanted, order]);
  const position = positionOf(cursors, args.after, order, length);
  const conditions = await conditionsOf(context, wanted, named);
  const rows = await readEvents(context, conditions, order, position);
  return eventPage(context, rows, cursors, length, args.after, () => countEvents(context, conditions));
}

async function readEvents(
  context: Context,
  conditions: Conditions,
  order: EventOrder,
  position: Position,
): Promise<EventCard[]> {
  const { db } = context;
  const asked = { ...conditions, ...position };
  const actor = anchorOf(conditions);
  if (order === 'OLDEST') {
    const rows = conditions.issues
      ? await eventOldestOfIssues(db, { ...asked, anchors: [{ key: '', parts: [...conditions.issues] }] })
      : await (conditions.dataset ? eventOldestOfDataset : eventOldest)(db, asked);
    return rows.map((row) => row.event);
  }
  if (actor) {
    const anchors = [{ key: '', members: [...actor.members] }];
    return (await eventNewestOfActors(db, { ...asked, anchors, roles: actor.roles })).map((row) => row.event);
  }
  const rows = conditions.issues
    ? await eventNewestOfIssues(db, { ...asked, anchors: [{ key: '', parts: [...conditions.issues] }] })
    : await (conditions.dataset ? eventNewestOfDataset : eventNewest)(db, asked);
  return rows.map((row) => row.event);
}

async function countEvents(context: Context, conditions: Conditions): Promise<number> {
  const { db } = context;
  const actor = anchorOf(conditions);
  if (actor) {
    const [row] = await eventCountOfActors(db, {
      ...conditions,
      anchors: [{ key: '', members: [...actor.members] }],
      roles: actor.roles,
    });
    return row?.total ?? 0;
  }
  if (conditions.issues) {
    const [row] = await eventCountOfIssues(db, {
      ...conditions,
      anchors: [{ key: '', parts: [...conditions.issues] }],
    });
    return row?.total ?? 0;
  }
  return (await (conditions.dataset ? eventCountOfDataset : eventCount)(db, conditions)).total;
}

/** Sorts rows of a batch to their keys. */
function byKey(ids: readonly string[], rows: readonly { key: string; event: EventCard }[]): Map<string, EventCard[]> {
  return new Map(ids.map((id) => [id, rows.filter((row) => row.key === id).map((row) => row.event)]));
}

function totals(rows: readonly { key: string; total: number }[]): Map<string, number> {
  return new Map(rows.map((row) => [row.key, row.total]));
}

/** With roll-up, who stands for each actor of the batch has been looked up before and is found again here. */
type ActorAsked = Conditions & { readonly members: readonly StandIn[] | null };

function actorAnchors(ids: readonly string[], members: readonly StandIn[] | null) {
  return ids.map((key) => ({ key, members: members ? [...members] : [{ actor: key, from: firstDay, to: lastDay }] }));
}

const pagesOfActors = batchedWith<ActorAsked & Position, EventCard[]>(
  async (db, ids, { members, ...asked }) =>
    byKey(ids, await eventNewestOfActors(db, { ...asked, anchors: actorAnchors(ids, members), roles: roles.either })),
  () => [],
);

const countsOfActors = batchedWith<ActorAsked, number>(
  async (db, ids, { members, ...asked }) =>
    totals(await eventCountOfActors(db, { ...asked, anchors: actorAnchors(ids, members), roles: roles.either })),
  () => 0,
);

/** A page of the acts of one actor; the actors of a level are read together. */
export async function actorEvents(
  context: Context,
  id: string,
  args: PageArguments & { readonly filter?: EventFilter | null | undefined },
): Promise<EventPage> {
  const length = pageLength(args.first);
  const cursors = cursorsOf(['actor.events', id, args.filter]);
  const position = positionOf(cursors, args.after, 'NEWEST', length);
  const conditions = await conditionsOf(context, args.filter ?? {});
  const own = args.filter?.rollUp ? await scopeOf(context, 'id', id, 'actor', true) : null;
  const asked = { ...conditions, members: own?.standIns ?? null };
  const rows = await pagesOfActors(context).load({ id, args: { ...asked, ...position } });
  return eventPage(context, rows, cursors, length, args.after, () => countsOfActors(context).load({ id, args: asked }));
}

const pagesOfReports = batchedWith<Position, EventCard[]>(
  async (db, ids, position) => byKey(ids, await eventNewestOfReports(db, { ids, ...position })),
  () => [],
);

const countsOfReports = batchedWith<null, number>(
  async (db, ids) => totals(await eventCountOfReports(db, { ids })),
  () => 0,
);

/** A page of the acts that stand on a report; the reports of a level are read together. */
export async function reportEvents(context: Context, id: string, args: PageArguments): Promise<EventPage> {
  const length = pageLength(args.first);
  const cursors = cursorsOf(['report.events', id]);
  const position = positionOf(cursors, args.after, 'NEWEST', length);
  const rows = await pagesOfReports(context).load({ id, args: position });
  return eventPage(context, rows, cursors, length, args.after, () => countsOfReports(context).load({ id, args: null }));
}

/** Keys of this batch are anchors as JSON: an issue with its parts, which have been looked up before. */
const timelines = batchedWith<Conditions & Position, EventCard[]>(
  async (db, keys, asked) => {
    const anchors = keys.map((key) => JSON.parse(key) as IssueAnchor);
    const pages = byKey(
      anchors.map((anchor) => anchor.key),
      await eventOldestOfIssues(db, { ...asked, anchors }),
    );
    return new Map(anchors.map((anchor, index) => [keys[index] ?? '', pages.get(anchor.key) ?? []]));
  },
  () => [],
);

const timelineCounts = batchedWith<Conditions, number>(
  async (db, keys, conditions) => {
    const anchors = keys.map((key) => JSON.parse(key) as IssueAnchor);
    const counted = totals(await eventCountOfIssues(db, { ...conditions, anchors }));
    return new Map(anchors.map((anchor, index) => [keys[index] ?? '', counted.get(anchor.key) ?? 0]));
  },
  () => 0,
);

/** A page of the acts about an issue and its parts, oldest first; the issues of a level are read together. */
export async function issueTimeline(
  context: Context,
  id: string,
  args: PageArguments & Pick<EventFilter, 'during'>,
): Promise<EventPage> {
  const length = pageLength(args.first);
  const cursors = cursorsOf(['issue.timeline', id, args.during]);
  const position = positionOf(cursors, args.after, 'OLDEST', length);
  const conditions = await conditionsOf(context, args.during ? { during: args.during } : {}, { during: 'during' });
  const { parts } = await scopeOf(context, 'id', id, 'issue');
  const anchor = JSON.stringify({ key: id, parts });
  const rows = await timelines(context).load({ id: anchor, args: { ...conditions, ...position } });
  return eventPage(context, rows, cursors, length, args.after, () =>
    timelineCounts(context).load({ id: anchor, args: conditions }),
  );
}
