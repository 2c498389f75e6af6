// The acts that carry a hop of a path or tie two actors, a page of them, and what they stand on; those of all hops are read together.

import { stream } from '../event/entry.ts';
import { type EventTest, eventLook } from '../event/filter.ts';
import { eventClauses, pageAt } from '../event/lists.ts';
import { eventOf, responses } from '../event/loaders.ts';
import { cursorLength, cursorTexts, orderOf } from '../event/order.ts';
import { spanOfClauses, within } from '../event/span.ts';
import { attestations } from '../fact/loaders.ts';
import type { AttestationCard, EventCard, EventStream } from '../generated/cypher/shape.ts';
import type { EventFilter, PathRelation } from '../generated/schema.ts';
import { firstDay } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { type Clause, type Comparison, lookedUp } from '../graph/filters.ts';
import { isActorId } from '../graph/node.ts';
import { cursorsOf, type EventPage, type PageArguments, pageOf, pagingOf } from '../graph/pages.ts';
import { concerns } from '../graph/projection/columns.ts';
import { fewActs } from '../graph/projection/question.ts';
import { itself, spansOf } from '../graph/scope.ts';
import type { Walk } from './question.ts';
import type { FoundHop, FoundPath } from './search.ts';

interface HopArguments extends PageArguments {
  readonly filter?: EventFilter | null | undefined;
}

/** An act of a hop, and what one report says of it. */
export interface FoundCitation extends Pick<AttestationCard, 'report' | 'quote'> {
  readonly event: EventCard;
  readonly asserts: EventCard['status'];
}

/** How the acts of a hop are found: the streams that hold them, and the tests that they pass beside. */
interface Wanted {
  readonly members: readonly EventStream[];
  readonly tests: readonly { readonly test: EventTest; readonly known: Comparison; readonly negated?: boolean }[];
}

/** Acts of one kind that tie one node to another. */
export interface Carried {
  readonly relation: PathRelation;
  readonly by: string;
  readonly upon: string;
  readonly walk: Walk;
  /** Between which days they have to be in order; null where their order does not matter. */
  readonly within: { readonly from: string; readonly to: string } | null;
  readonly total: number;
  /** The newest of them by their ids, where these are known already. */
  readonly newest?: readonly string[];
  /** A day on or after which the newest few and one more begin, where that is known. */
  readonly since?: string;
}

function wantedOf({ relation, by, upon, walk, within: order }: Carried): Wanted {
  const { during, about, without, certainly } = walk;
  const standInsOf = (id: string) => walk.standIns.get(id) ?? [itself(id)];
  const tests: Wanted['tests'][number][] = [];
  const test = (kind: EventTest['kind'], known: Comparison, negated = false) =>
    tests.push({ test: { kind, argument: 'hop', words: known.words ?? [] }, known, negated });
  const days = (from: string, to: string, surely: boolean) =>
    tests.push({
      test: { kind: surely ? 'CERTAINLY' : 'POSSIBLY', argument: 'hop', words: [], from, to },
      known: { words: [], from, to },
    });
  const asSource = (id: string) => standInsOf(id).map(({ actor, from, to }) => stream({ source: actor, from, to }));
  const asTarget = (id: string) => standInsOf(id).map(({ actor, from, to }) => stream({ target: actor, from, to }));
  let members: readonly EventStream[];
  if (relation === concerns) {
    members = isActorId(by) ? asSource(by) : asTarget(upon);
    test('ISSUE', { words: [isActorId(by) ? upon : by] });
  } else {
    members = asSource(by);
    test('RELATION', { words: [relation] });
    const standIns = spansOf(standInsOf(upon));
    test(relation === 'RETALIATES' ? 'AGAINST' : 'ACTOR', { words: ['TARGET'], standIns });
  }
  days(during.from, during.to, during.certainly);
  if (order) days(order.from, order.to, certainly);
  if (about) test('ISSUE', { words: [...about] });
  if (without.issues.length > 0) test('ISSUE', { words: [...without.issues] }, true);
  if (without.datasets.length > 0) test('DATASET', { words: [...without.datasets] }, true);
  return { members, tests };
}

/** The page of the newest acts of each hop, which is read once for all that is asked of it. */
const firstPages = new WeakMap<Carried, Promise<EventPage>>();

/** The few newest acts of a hop. */
export function firstPage(context: Context, carried: Carried): Promise<EventPage> {
  const page = firstPages.get(carried) ?? carriedActs(context, carried, {});
  firstPages.set(carried, page);
  return page;
}

/** A page of the acts of a hop, newest first. */
export async function hopActs(context: Context, { carried }: FoundHop, args: HopArguments): Promise<EventPage> {
  const paging = pagingOf(args, fewActs);
  if (args.filter || paging.backward || paging.after !== null || paging.length > fewActs)
    return carriedActs(context, carried, args);
  const page = await firstPage(context, carried);
  if (paging.length === fewActs) return page;
  const read = async () => {
    const [edges, info] = await Promise.all([page.edges(), page.pageInfo()]);
    return { edges, cut: info.cutShort ? info.endCursor : null };
  };
  return pageOf(read, paging, page.totalCount);
}

/** A page of the acts of one kind that tie one node to another, newest first. */
export async function carriedActs(context: Context, tie: Carried, args: HopArguments): Promise<EventPage> {
  const paging = pagingOf(args, fewActs);
  const { relation, by, upon, total, walk, newest = [], since = firstDay } = tie;
  const names = ['hop', relation, by, upon, tie.within, { ...walk, standIns: [...walk.standIns] }];
  const cursors = cursorsOf([...names, args.filter], context.clock);
  const range = cursors.range(paging, cursorLength);
  const atBeginning = !args.filter && !paging.backward && range.after === null && range.before === null;
  if (atBeginning && (paging.length < newest.length || total <= newest.length))
    return pageOf(
      async () => {
        const acts = await Promise.all(newest.slice(0, paging.length + 1).map((id) => eventOf(context, id)));
        const placed = acts.map((node) => ({ rank: 0, day: node.date.earliest, id: node.id, node }));
        return {
          edges: placed.map((place) => ({ cursor: () => cursors.encode(cursorTexts(place)), node: place.node })),
          cut: null,
        };
      },
      paging,
      async () => total,
    );
  const { members, tests } = wantedOf(tie);
  const own: Clause<EventTest> = tests.map(({ test, negated = false }) => ({ test, negated }));
  const further = eventClauses(args.filter, {}, {});
  const clauses = further.map((clause) => [...own, ...clause]);
  const rollUp = further.some((clause) => clause.some(({ test }) => test.rollUp));
  const known = new Map(tests.map((one) => [one.test, one.known]));
  const where = await lookedUp(clauses, async (test) => {
    const settled = known.get(test);
    if (settled) return settled;
    const { cost: _cost, otherCost: _otherCost, ...comparison } = await eventLook(context, test, rollUp);
    return comparison;
  });
  const list = {
    paging,
    order: orderOf('NEWEST'),
    cursors,
    range,
    clauses,
    scale: null,
  };
  const { low, high } = spanOfClauses(clauses);
  const isFew = atBeginning && paging.length <= fewActs;
  const days = { low: isFew && since > low ? since : low, high };
  const entry = { road: 'HUBS' as const, members: within(members, days), where };
  return pageAt(context, list, entry, args.filter ? null : total);
}

/** The newest acts of a hop. */
async function newest(context: Context, { carried }: FoundHop): Promise<EventCard[]> {
  return (await firstPage(context, carried)).nodes();
}

/** What the newest acts of a hop stand on. */
export async function hopCitations(context: Context, hop: FoundHop): Promise<FoundCitation[]> {
  return citationsOf(context, await newest(context, hop));
}

/** What acts stand on. */
export async function citationsOf(context: Context, acts: readonly EventCard[]): Promise<FoundCitation[]> {
  const evidence = await Promise.all(acts.map(({ id }) => attestations(context).load(id)));
  return acts.flatMap((event, at) =>
    (evidence[at]?.list ?? []).map(({ report, quote, asserts }) => ({ event, report, quote, asserts })),
  );
}

/** The most independent publishers that one of the newest acts of a hop has. */
export async function publishersOf(context: Context, hop: FoundHop): Promise<number> {
  const acts = await newest(context, hop);
  const evidence = await Promise.all(acts.map(({ id }) => attestations(context).load(id)));
  return Math.max(0, ...evidence.map(({ independentPublishers }) => independentPublishers));
}

/** The hop of a path that the fewest independent publishers tell; of several the first. */
export async function weakestOf(context: Context, { hops }: FoundPath): Promise<FoundHop> {
  const publishers = await Promise.all(hops.map((hop) => publishersOf(context, hop)));
  const least = publishers.indexOf(Math.min(...publishers));
  return hops[least] as FoundHop;
}

/** Whether somebody denies one of the newest acts of a hop, or that it retaliates. */
export async function isDisputed(context: Context, hop: FoundHop): Promise<boolean> {
  const acts = await newest(context, hop);
  const [evidence, answers] = await Promise.all([
    Promise.all(acts.map(({ id }) => attestations(context).load(id))),
    hop.relation === 'RETALIATES' ? Promise.all(acts.map(({ id }) => responses(context).load(id))) : [],
  ]);
  return (
    acts.some(({ status }) => status === 'DENIED') ||
    evidence.some(({ list }) => list.some(({ asserts }) => asserts === 'DENIED')) ||
    answers.some(({ answered }) => answered.some(({ as, deniedBy }) => as === 'RETALIATES' && deniedBy.length > 0))
  );
}
