// Where a list of events is read from: the narrowest hub that everything in it must be in, or the whole graph.

import type { EventStream, FilterClause, StandIn } from '../generated/cypher/shape.ts';
import { firstDay, lastDay } from '../graph/arguments.ts';
import type { Clock } from '../graph/asOf.ts';
import type { Clause } from '../graph/filters.ts';
import { commonTests, identityOf } from '../graph/filters.ts';
import type { Spans } from '../graph/scope.ts';
import type { EventTest, Known } from './filter.ts';
import { spanOfClauses, within } from './span.ts';

/** Which statements read a list: from hubs in the order of time, the whole graph or a dataset so, or few acts that are sorted. */
export type Road = 'HUBS' | 'ALL' | 'DATASET' | 'FEW';

/** The streams of a list, and the filter that what they give has to pass. */
export interface Entry {
  readonly road: Road;
  readonly members: readonly EventStream[];
  readonly where: readonly FilterClause[];
  /** How many acts the streams hold, as far as that is known. */
  readonly cost: number;
  /** The same acts by what is drawn between two actors: quicker where all are wanted in no order, and of now alone. */
  readonly drawn: { readonly members: readonly EventStream[]; readonly where: readonly FilterClause[] } | null;
}

/** The most acts that are read whole and sorted, where that saves a walk through a longer stream. */
const few = 10_000;
/** Stand for what is not counted: a dataset is larger than any hub within it, and the graph larger than a dataset. */
const aHub = 1e7;
const aDataset = 1e8;
const theGraph = 1e9;

const anywhere = {
  source: null,
  target: null,
  issue: null,
  dataset: null,
  publisher: null,
  report: null,
  event: null,
  responding: null,
  by: null,
  upon: null,
};
const anytime = { low: firstDay, high: lastDay, from: firstDay, to: lastDay };

/** A stream of acts, not yet narrowed in time. */
export function stream(part: Partial<EventStream>): EventStream {
  return { ...anywhere, ...anytime, ...part };
}

/** The streams of those who stand for an actor, one for each role asked for. */
export function streamsOf(
  standIns: readonly StandIn[],
  roles: { source?: boolean | undefined; target?: boolean | undefined },
): EventStream[] {
  return standIns.flatMap(({ actor, from, to }) => [
    ...(roles.source ? [stream({ source: actor, from, to })] : []),
    ...(roles.target ? [stream({ target: actor, from, to })] : []),
  ]);
}

function fromSpans(spans: Spans): StandIn[] {
  return Object.entries(spans).flatMap(([actor, all]) => all.map((span) => ({ actor, ...span })));
}

interface Candidate {
  readonly road: Road;
  readonly members: readonly EventStream[];
  readonly cost: number;
  /** The test that every act of the streams passes, so that it need not be made again. */
  readonly spent?: EventTest;
}

function candidatesOf(test: EventTest, known: Known): Candidate[] {
  const { standIns = {}, others = {}, words = [], cost, otherCost } = known;
  const both = { source: true, target: true };
  const acts = (of: Known['cost']) => (of ? of.sources + of.targets : aHub);
  switch (test.kind) {
    case 'ACTOR': {
      const roles = { source: test.roles?.includes('SOURCE'), target: test.roles?.includes('TARGET') };
      const size = cost ? (roles.source ? cost.sources : 0) + (roles.target ? cost.targets : 0) : aHub;
      return [{ road: 'HUBS', members: streamsOf(fromSpans(standIns), roles), cost: size, spent: test }];
    }
    case 'BETWEEN':
      return [
        { road: 'HUBS', members: streamsOf(fromSpans(standIns), both), cost: acts(cost) },
        { road: 'HUBS', members: streamsOf(fromSpans(others), both), cost: acts(otherCost) },
      ];
    case 'ISSUE':
      return [
        {
          road: 'HUBS',
          members: words.map((issue) => stream({ issue })),
          cost: cost?.concerning ?? aHub,
          spent: test,
        },
      ];
    case 'RELATION':
      // Responses are few, as only people record them.
      return words.length === 1 && words[0] === 'RETALIATES'
        ? [{ road: 'FEW', members: [stream({ responding: 'RETALIATES' })], cost: few * 2, spent: test }]
        : [];
    case 'DATASET':
      return [{ road: 'DATASET', members: words.map((dataset) => stream({ dataset })), cost: aDataset, spent: test }];
    case 'ID':
    case 'STATE':
      return [{ road: 'FEW', members: words.map((event) => stream({ event })), cost: words.length, spent: test }];
    case 'PUBLISHER': {
      const reports = cost?.published ?? theGraph;
      // A report tells several acts.
      return reports * 4 > few
        ? []
        : [{ road: 'FEW', members: words.map((publisher) => stream({ publisher })), cost: reports * 4, spent: test }];
    }
    default:
      return [];
  }
}

function cheaper(one: Candidate, other: Candidate): Candidate {
  return other.cost < one.cost ? other : one;
}

/** What two actors do to each other, or one to the other, where every alternative asks for it and nobody stands for them. */
function drawnBetween(
  clauses: readonly Clause<EventTest>[],
  knownOf: (test: EventTest) => Known,
): { members: readonly EventStream[]; tests: readonly EventTest[] } | null {
  const tests = commonTests(clauses).filter(({ rollUp }) => !rollUp);
  const idOf = (spans: Spans = {}) => Object.keys(spans)[0];
  const between = tests.find(({ kind }) => kind === 'BETWEEN');
  if (between) {
    const [one, other] = [idOf(knownOf(between).standIns), idOf(knownOf(between).others)];
    if (one === undefined || other === undefined) return null;
    return { members: [stream({ by: one, upon: other }), stream({ by: other, upon: one })], tests: [between] };
  }
  const [source, target] = (['SOURCE', 'TARGET'] as const).map((role) =>
    tests.find(({ kind, roles }) => kind === 'ACTOR' && roles?.length === 1 && roles[0] === role),
  );
  if (!source || !target) return null;
  const [by, upon] = [idOf(knownOf(source).standIns), idOf(knownOf(target).standIns)];
  // What an actor does to itself draws nothing.
  return by === undefined || upon === undefined || by === upon
    ? null
    : { members: [stream({ by, upon })], tests: [source, target] };
}

/** The most alternatives that are each read from hubs of their own. */
const mostJoined = 16;

/** The hubs of all alternatives together, where each has one. */
function joined(clauses: readonly Clause<EventTest>[], knownOf: (test: EventTest) => Known): Candidate[] {
  if (clauses.length < 2 || clauses.length > mostJoined) return [];
  const chosen = clauses.map((clause) =>
    commonTests([clause])
      .flatMap((test) => candidatesOf(test, knownOf(test)))
      .filter(({ road }) => road === 'HUBS')
      .reduce<Candidate | null>((one, other) => (one === null ? other : cheaper(one, other)), null),
  );
  const found = chosen.flatMap((candidate) => candidate ?? []);
  if (found.length < clauses.length) return [];
  const members = new Map(found.flatMap((one) => one.members).map((member) => [JSON.stringify(member), member]));
  return [{ road: 'HUBS', members: [...members.values()], cost: found.reduce((sum, { cost }) => sum + cost, 0) }];
}

/**
 * Chooses where a list is read from.
 * @param where the clauses with what their tests compare with, in the same order
 * @param own the streams of the thing that is asked for its list, with how many acts they hold; they are entered in any case
 */
export function entryOf(
  clauses: readonly Clause<EventTest>[],
  where: readonly FilterClause[],
  knownOf: (test: EventTest) => Known,
  own?: Pick<Candidate, 'road' | 'members'>,
): Entry {
  const candidates: Candidate[] = own
    ? [{ ...own, cost: 0 }]
    : [...commonTests(clauses).flatMap((test) => candidatesOf(test, knownOf(test))), ...joined(clauses, knownOf)];
  const best = candidates.reduce(cheaper, { road: 'ALL', members: [stream({})], cost: theGraph });
  const span = spanOfClauses(clauses);
  /** What is left to test where all acts of the streams pass these tests. */
  const without = (spent: readonly EventTest[]) => {
    const identities = spent.map(identityOf);
    return where.map(({ tests }, index) => ({
      tests: tests.filter((_, at) => {
        const term = clauses[index]?.[at];
        return !term || term.negated || !identities.includes(identityOf(term.test));
      }),
    }));
  };
  const drawn = own ? null : drawnBetween(clauses, knownOf);
  return {
    road: best.road,
    cost: best.cost,
    members: within(best.members, span),
    where: without(best.spent ? [best.spent] : []),
    drawn: drawn && { members: within(drawn.members, span), where: without(drawn.tests) },
  };
}

/** What an entry is read by. */
export type Listed = Pick<Entry, 'road' | 'members' | 'where'>;

/** Tests that name nothing to be looked up, and by which no list is entered. */
const plain: readonly EventTest['kind'][] = ['STATUS', 'POSSIBLY', 'CERTAINLY', 'INTENSITY', 'CODE', 'CODE_EXACTLY'];

/**
 * The one actor that a filter names, where a list is entered by it in any case: it can be read before anybody knows whether there
 * is such an actor, as nothing is found of one that there is not. Null for any other filter.
 */
export function actorAlone(clauses: readonly Clause<EventTest>[]): EventTest | null {
  const [clause, ...others] = clauses;
  if (!clause || others.length > 0) return null;
  const named = clause.filter(({ test }) => !plain.includes(test.kind) && !isPlainRelation(test));
  const [term] = named;
  if (!term || named.length > 1 || term.negated || term.test.rollUp) return null;
  return term.test.kind === 'ACTOR' ? term.test : null;
}

/** Whether a test of the kind of act is no way into a list, as that of retaliations is. */
function isPlainRelation({ kind, words }: EventTest): boolean {
  return kind === 'RELATION' && !words.includes('RETALIATES');
}

/** An entry where all of its acts are wanted, in no order. */
export function wholly(
  { road, members, where, drawn = null }: Listed & { readonly drawn?: Entry['drawn'] },
  { asOf }: Clock,
): Listed {
  return drawn === null || asOf !== null || road !== 'HUBS' ? { road, members, where } : { road, ...drawn };
}
