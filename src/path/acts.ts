// The acts that carry a hop of a path, a page of them, and what they stand on; those of all hops are read together.

import { stream } from '../event/entry.ts';
import { type EventTest, eventLook } from '../event/filter.ts';
import { eventClauses, pageAt } from '../event/lists.ts';
import { responses } from '../event/loaders.ts';
import { cursorLength, orderOf } from '../event/order.ts';
import { spanOfClauses, within } from '../event/span.ts';
import { attestations } from '../fact/loaders.ts';
import type { AttestationCard, EventCard, EventStream } from '../generated/cypher/shape.ts';
import type { EventFilter } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { type Clause, type Comparison, lookedUp } from '../graph/filters.ts';
import { isActorId } from '../graph/node.ts';
import { cursorsOf, type EventPage, type PageArguments, pagingOf } from '../graph/pages.ts';
import { concerns } from '../graph/projection/columns.ts';
import { itself, spansOf } from '../graph/scope.ts';
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

/** Who stands for a node of a hop. */
function standInsOf({ walk }: FoundHop, id: string) {
  return walk.standIns.get(id) ?? [itself(id)];
}

function wantedOf(hop: FoundHop): Wanted {
  const { relation, direction, walk } = hop;
  const [by, upon] = direction === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
  const { during, about, without, certainly } = walk;
  const tests: Wanted['tests'][number][] = [];
  const test = (kind: EventTest['kind'], known: Comparison, negated = false) =>
    tests.push({ test: { kind, argument: 'hop', words: known.words ?? [] }, known, negated });
  const days = (from: string, to: string, surely: boolean) =>
    tests.push({
      test: { kind: surely ? 'CERTAINLY' : 'POSSIBLY', argument: 'hop', words: [], from, to },
      known: { words: [], from, to },
    });
  const asSource = (id: string) =>
    standInsOf(hop, id).map(({ actor, from, to }) => stream({ source: actor, from, to }));
  const asTarget = (id: string) =>
    standInsOf(hop, id).map(({ actor, from, to }) => stream({ target: actor, from, to }));
  let members: readonly EventStream[];
  if (relation === concerns) {
    members = isActorId(by) ? asSource(by) : asTarget(upon);
    test('ISSUE', { words: [isActorId(by) ? upon : by] });
  } else {
    members = asSource(by);
    test('RELATION', { words: [relation] });
    const standIns = spansOf(standInsOf(hop, upon));
    test(relation === 'RETALIATES' ? 'AGAINST' : 'ACTOR', { words: ['TARGET'], standIns });
  }
  days(during.from, during.to, during.certainly);
  if (hop.within) days(hop.within.from, hop.within.to, certainly);
  if (about) test('ISSUE', { words: [...about] });
  if (without.issues.length > 0) test('ISSUE', { words: [...without.issues] }, true);
  if (without.datasets.length > 0) test('DATASET', { words: [...without.datasets] }, true);
  return { members, tests };
}

/** A page of the acts of a hop, newest first. */
export async function hopActs(context: Context, hop: FoundHop, args: HopArguments): Promise<EventPage> {
  const paging = pagingOf(args, 3);
  const { from, to, relation, direction, total, walk } = hop;
  const names = ['hop', relation, direction, from.id, to.id, hop.within, { ...walk, standIns: [...walk.standIns] }];
  const cursors = cursorsOf([...names, args.filter], context.clock);
  const { members, tests } = wantedOf(hop);
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
    range: cursors.range(paging, cursorLength),
    clauses,
    scale: null,
  };
  const entry = { road: 'HUBS' as const, members: within(members, spanOfClauses(clauses)), where };
  return pageAt(context, list, entry, args.filter ? null : total);
}

/** The newest acts of a hop. */
async function newest(context: Context, hop: FoundHop): Promise<EventCard[]> {
  return (await hopActs(context, hop, {})).nodes();
}

/** What the newest acts of a hop stand on. */
export async function citationsOf(context: Context, hop: FoundHop): Promise<FoundCitation[]> {
  const acts = await newest(context, hop);
  const evidence = await attestations(context).loadMany(acts.map(({ id }) => id));
  return acts.flatMap((event, at) => {
    const found = evidence[at];
    if (!found || found instanceof Error) return [];
    return found.list.map(({ report, quote, asserts }) => ({ event, report, quote, asserts }));
  });
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
