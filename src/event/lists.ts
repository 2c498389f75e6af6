// Lists of events: of the whole graph, of an actor, of an issue, of a report.

import type { EventStream } from '../generated/cypher/shape.ts';
import type { EventFilter, EventOrder } from '../generated/schema.ts';
import { type Clock, untilAsOf } from '../graph/asOf.ts';
import type { Context } from '../graph/batching.ts';
import { alternativesOf, type Clause, identityOf, lookedUp, type Tree, treeOf } from '../graph/filters.ts';
import {
  type Cursors,
  cursorsOf,
  type EventPage,
  type PageArguments,
  type Paging,
  pageOf,
  pagingOf,
} from '../graph/pages.ts';
import type { Range } from '../graph/positions.ts';
import { itself, scopeOf, spansOf } from '../graph/scope.ts';
import { actorAlone, type Entry, entryOf, type Listed, type Road, stream, streamsOf, wholly } from './entry.ts';
import {
  type ArgumentNames,
  type EventTest,
  eventLook,
  eventTests,
  type Known,
  type RollUp,
  standingTree,
  type Wanted,
} from './filter.ts';
import { remember } from './loaders.ts';
import { betweenCursors, cursorLength, cursorTexts, type Order, orderOf, scaleOf, withinRanks } from './order.ts';
import { counts, parts } from './read.ts';

/** What every list of events takes. */
export interface EventArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
  readonly orderBy?: EventOrder | null | undefined;
}

/** A list that is asked for, checked without a look at the graph. */
interface Checked {
  readonly paging: Paging;
  readonly order: Order;
  readonly cursors: Cursors;
  readonly range: Range;
  readonly clauses: readonly Clause<EventTest>[];
  readonly scale: string | null;
}

/** Everything that can be wrong with a list and needs no look at the graph to be found. */
function checked(
  clock: Clock,
  list: unknown,
  args: EventArguments,
  usual: EventOrder,
  own: Wanted = {},
  names: ArgumentNames = {},
): Checked {
  const paging = pagingOf(args);
  const given = args.orderBy ?? usual;
  const order = orderOf(given);
  const cursors = cursorsOf([list, own, args.filter, given], clock);
  const range = cursors.range(paging, cursorLength);
  const clauses = eventClauses(args.filter, own, names);
  return { paging, order, cursors, range, clauses, scale: order.by === 'INTENSITY' ? scaleOf(clauses, given) : null };
}

/** The clauses of a filter and of what the field itself asks for; `own.rollUp` holds for the filter too, unless it says otherwise. */
export function eventClauses(
  filter: EventFilter | null | undefined,
  own: Wanted,
  names: ArgumentNames,
): Clause<EventTest>[] {
  const ownTests = eventTests(own, (field) => names[field] ?? field, null);
  const tree: Tree<EventTest> = {
    all: [
      ...ownTests.tests.map((test) => ({ test })),
      ...(own.standing ? [standingTree(own.standing)] : []),
      treeOf<EventFilter, EventTest, RollUp>(
        filter ?? {},
        'filter',
        (part, argument, around) => eventTests(part, (field) => `${argument}.${field}`, around),
        ownTests.inherited,
      ),
    ],
  };
  return alternativesOf(tree, 'filter');
}

/**
 * Looks up what the filter names, and chooses where the list is read from.
 * @param own the thing that is asked for its list
 * @param look gives what a test compares with, in place of a look at the graph
 */
export async function entered(
  context: Context,
  clauses: readonly Clause<EventTest>[],
  own?: { road: Road; members: readonly EventStream[] },
  look: (test: EventTest, rollUp: boolean) => Promise<Known> | Known = (test, rollUp) =>
    eventLook(context, test, rollUp),
): Promise<Entry> {
  const rollUp = clauses.some((clause) => clause.some(({ test }) => test.rollUp));
  const known = new Map<string, Known>();
  const where = await lookedUp(clauses, async (test) => {
    const { cost, otherCost, ...comparison } = await look(test, rollUp);
    known.set(identityOf(test), { ...comparison, ...(cost ? { cost } : {}), ...(otherCost ? { otherCost } : {}) });
    return comparison;
  });
  return entryOf(clauses, where, (test) => known.get(identityOf(test)) ?? {}, own);
}

/** An entry, and what to do where nothing is found at it: gives the right one, or null where it is right. */
interface Unsure extends Listed {
  readonly drawn?: Entry['drawn'];
  readonly otherwise?: () => Promise<Entry | null>;
}

/**
 * The entry of a list without a look at whom its filter names, where that is one actor: the list itself shows that the actor is there, and
 * only an empty one asks whether it is, or was merged into another.
 */
async function enteredAtOnce(context: Context, clauses: readonly Clause<EventTest>[]): Promise<Unsure> {
  const alone = actorAlone(clauses);
  const [id] = alone?.words ?? [];
  if (alone === null || id === undefined) return entered(context, clauses);
  const atItsWord = { words: [...(alone.roles ?? [])], standIns: spansOf([itself(id)]) };
  const look = (test: EventTest, rollUp: boolean) => (test === alone ? atItsWord : eventLook(context, test, rollUp));
  return {
    ...(await entered(context, clauses, undefined, look)),
    otherwise: async () =>
      (await scopeOf(context, alone.argument, id, 'actor')).id === id ? null : entered(context, clauses),
  };
}

/**
 * The page of a list whose entry is known.
 * @param total how many acts there are, where that is known already
 */
export function pageAt(
  context: Context,
  { paging, order, cursors, range, clauses, scale }: Checked,
  entry: Unsure,
  total: number | null = null,
): EventPage {
  const narrowed = <At extends Listed>(at: At): At => ({ ...at, members: untilAsOf(at.members, context.clock) });
  const partAt = ({ road, members, where }: Listed) => ({
    road,
    members,
    where,
    by: order.by,
    scale,
    descending: order.descending !== paging.backward,
    between: withinRanks(betweenCursors(range, order), order, clauses),
    limit: paging.length + 1,
  });
  /** What is read at the entry or, where that is nothing, at the right one. */
  const found = async <Found>(read: (at: Unsure) => Promise<Found>, isNothing: (found: Found) => boolean) => {
    const first = await read(narrowed(entry));
    const right = isNothing(first) ? await entry.otherwise?.() : null;
    return right ? read(narrowed(right)) : first;
  };
  return pageOf(
    async () => {
      const { placed, cut } = await found(
        (at) => parts(context).load(partAt(at)),
        (part) => part.placed.length === 0,
      );
      remember(
        context,
        placed.map(({ event }) => event),
      );
      const edges = placed.map((place) => ({ cursor: () => cursors.encode(cursorTexts(place)), node: place.event }));
      return { edges, cut: cut && cursors.encode(cursorTexts(cut)) };
    },
    paging,
    async () =>
      total ??
      found(
        (at) => counts(context).load(wholly(at, context.clock)),
        (count) => count === 0,
      ),
  );
}

/**
 * A page of events of the whole graph.
 * @param own what the field asks for beside its filter
 * @param names how it calls that
 */
export async function allEvents(
  context: Context,
  args: EventArguments,
  own: Wanted = {},
  names: ArgumentNames = {},
): Promise<EventPage> {
  const list = checked(context.clock, 'events', args, 'NEWEST', own, names);
  return pageAt(context, list, await enteredAtOnce(context, list.clauses));
}

/** A page of the acts of one actor; the actors of a level are read together. */
export async function actorEvents(context: Context, id: string, args: EventArguments): Promise<EventPage> {
  const list = checked(context.clock, ['actor', id], args, 'NEWEST');
  const scope = args.filter?.rollUp ? await scopeOf(context, 'id', id, 'actor', true) : null;
  const members = streamsOf(scope?.standIns ?? [itself(id)], { source: true, target: true });
  return pageAt(context, list, await entered(context, list.clauses, { road: 'HUBS', members }));
}

/** A page of the acts that stand on a report; the reports of a level are read together. */
export async function reportEvents(context: Context, id: string, args: EventArguments): Promise<EventPage> {
  const list = checked(context.clock, ['report', id], args, 'NEWEST');
  const members = [stream({ report: id })];
  return pageAt(context, list, await entered(context, list.clauses, { road: 'FEW', members }));
}

/** A page of the acts about an issue and its parts; the issues of a level are read together. */
export async function issueTimeline(
  context: Context,
  id: string,
  { during, ...args }: EventArguments & Pick<EventFilter, 'during'>,
): Promise<EventPage> {
  const list = checked(context.clock, ['issue', id], args, 'OLDEST', { during }, { during: 'during' });
  const { parts: issues } = await scopeOf(context, 'id', id, 'issue');
  const members = issues.map((issue) => stream({ issue }));
  return pageAt(context, list, await entered(context, list.clauses, { road: 'HUBS', members }));
}
