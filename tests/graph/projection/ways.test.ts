// The best paths over columns, against every path tried one by one, on random graphs; and the same search with something broken in it,
// which the comparison must notice.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as gather from '../../../src/graph/projection/gather.ts';
import type { PathQuestion } from '../../../src/graph/projection/question.ts';
import { Budget } from '../../../src/graph/projection/wave.ts';
import * as ways from '../../../src/graph/projection/ways.ts';
import { dayOfNumber } from '../../../src/graph/time.ts';
import { mutated } from '../../harness/mutation.ts';
import { expectedWays, type Tie } from './wayOracle.ts';

/** What is tested: the original, or a copy in which something is broken. */
type Tested = Pick<typeof ways, 'findWays'> & Pick<typeof gather, 'Gathering'>;
const original: Tested = { ...ways, ...gather };

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`paths: SEED=${seed}`);

const actors = ['a', 'b', 'c', 'd', 'e', 'f'];
const issues = ['x', 'y'];

const span = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 6 })),
  )
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

/** Acts of some actors upon others, about issues or none; several may be alike, and some are of an actor upon itself. */
const act = fc.record({
  sources: fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: 2 }),
  targets: fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: 2 }),
  relation: fc.constantFrom('MEETS', 'DEMANDS', 'REJECTS'),
  date: span,
  issues: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    fc.uniqueArray(fc.constantFrom(...issues), { maxLength: 2 }),
  ),
  dataset: fc.constantFrom(null, null, 'p', 'q'),
});

const graph = fc.array(act, { maxLength: 12 });
type Acts = typeof graph extends fc.Arbitrary<infer All> ? All : never;

/** What acts tie to what. */
function tiesOf(acts: Acts): Tie[] {
  return acts.flatMap(({ sources, targets, relation, date, issues: about, dataset }, at): Tie[] => {
    const tie = { relation, ...date, act: `act:${at}`, issues: about, dataset };
    const through = { ...tie, relation: 'CONCERNS' };
    return [
      ...sources.flatMap((source) => targets.map((target) => ({ ...tie, source, target }))),
      ...about.flatMap((issue) => [
        ...sources.map((source) => ({ ...through, source, target: issue })),
        ...targets.map((target) => ({ ...through, source: issue, target })),
      ]),
    ];
  });
}

/** The columns of acts. */
function columnsOf({ Gathering }: Pick<Tested, 'Gathering'>, acts: Acts) {
  const gathering = new Gathering();
  for (const [at, { date, ...rest }] of acts.entries()) {
    const [earliest, latest] = [dayOfNumber(date.earliest), dayOfNumber(date.latest)];
    gathering.addAct({
      ...rest,
      id: `act:${at}`,
      date: { earliest, latest, text: `${earliest}..${latest}`, precision: 'DAY' },
      against: [],
    });
  }
  return gathering.ordered();
}

const standIns = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PathQuestion['from']['standIns'][number][]>([]) },
  fc
    .array(fc.record({ id: fc.constantFrom(...actors), date: span }), { maxLength: 2 })
    .map((all) => all.map(({ id, date: { earliest, latest } }) => ({ id, from: earliest, to: latest }))),
);

const question = fc
  .record({
    ends: fc.oneof(
      { weight: 4, arbitrary: fc.shuffledSubarray(actors, { minLength: 3, maxLength: 3 }) },
      fc.shuffledSubarray([...actors, ...issues], { minLength: 3, maxLength: 3 }),
    ),
    fromStandIns: standIns,
    toStandIns: standIns,
    relations: fc.constantFrom(null, null, ['MEETS'], ['MEETS', 'REJECTS'], []),
    throughIssues: fc.boolean(),
    during: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ from: -100, to: 100, certainly: false }) },
      fc.record({ date: span, certainly: fc.boolean() }).map(({ date, certainly }) => ({
        from: date.earliest,
        to: date.latest,
        certainly,
      })),
    ),
    about: fc.constantFrom(null, null, null, ['x'], ['x', 'y']),
    avoids: fc.boolean(),
    without: fc.constantFrom(
      { issues: [], datasets: [] },
      { issues: [], datasets: [] },
      { issues: ['x'], datasets: [] },
      { issues: [], datasets: ['p'] },
    ),
    inOrder: fc.boolean(),
    certainly: fc.boolean(),
    by: fc.constantFrom('FEWEST_HOPS', 'EARLIEST_ARRIVAL', 'LATEST_DEPARTURE', 'SHORTEST_SPAN'),
    forward: fc.boolean(),
    maxHops: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ ends, fromStandIns, toStandIns, avoids, inOrder, by, ...rest }): PathQuestion => {
    const [from = '', to = '', other = ''] = ends;
    const besides = (all: typeof fromStandIns) => all.filter(({ id }) => id !== from && id !== to);
    return {
      ...rest,
      from: { id: from, standIns: besides(fromStandIns) },
      to: { id: to, standIns: besides(toStandIns) },
      avoid: avoids ? [other] : [],
      inOrder,
      // Without an order nothing but the number of hops can be best.
      by: inOrder ? (by as PathQuestion['by']) : 'FEWEST_HOPS',
      first: 100,
    };
  });

/** Says where a search differs from trying every path. */
function compare(tested: Tested, acts: Acts, asked: PathQuestion): void {
  const ties = tiesOf(acts);
  const found = tested.findWays(columnsOf(tested, acts), asked, new Budget(Number.POSITIVE_INFINITY));
  const expected = expectedWays(ties, asked);
  expect(found.ways.map(({ nodes }) => nodes)).toEqual(expected.ways.map(({ nodes }) => nodes));
  const inAnyOrder = expected.ways.length > 0 || expectedWays(ties, { ...asked, inOrder: false }).ways.length > 0;
  expect(found.reason).toBe(expected.ways.length > 0 ? null : inAnyOrder ? 'NOT_IN_ORDER' : 'NO_PATH');
  for (const [at, way] of found.ways.entries()) {
    const { departs, arrives, kinds } = expected.ways[at] ?? { kinds: [] };
    if (asked.by === 'SHORTEST_SPAN') {
      expect((way.arrives ?? 0) - (way.departs ?? 0)).toBe(expected.length);
      continue;
    }
    expect({ departs: way.departs, arrives: way.arrives }).toEqual({ departs, arrives });
    const most = kinds.map((of) =>
      Object.entries(of)
        .sort(([name, count], [other, more]) => more - count || (name < other ? -1 : 1))
        .at(0),
    );
    expect(
      way.steps.map(({ relation, isForward, total }) => [`${relation} ${isForward ? 'OUT' : 'IN'}`, total]),
    ).toEqual(most);
  }
}

/** What looks at all acts, in the order of time. */
const wide = {
  relations: null,
  during: { from: -100, to: 100, certainly: false },
  about: null,
  avoid: [],
  without: { issues: [], datasets: [] },
  inOrder: true,
  certainly: false,
};

const runs = 2000;

it(`finds what trying every path finds, on ${runs} random graphs`, () => {
  fc.assert(
    fc.property(graph, question, (acts, asked) => compare(original, acts, asked)),
    { seed, numRuns: runs },
  );
});

it('finds the same where a search goes on from stretch to stretch', async () => {
  const load = mutated('src/graph/projection', 'ways.ts', 'timesMore] = [500, 4]', 'timesMore] = [1, 2]');
  const patient = { ...((await load('ways.ts')) as typeof ways), ...((await load('gather.ts')) as typeof gather) };
  fc.assert(
    fc.property(graph, question, (acts, asked) => compare(patient, acts, asked)),
    { seed, numRuns: runs },
  );
});

it('gives as many paths as are asked for, and says that there are more', () => {
  fc.assert(
    fc.property(graph, question, fc.integer({ min: 1, max: 3 }), (acts, asked, first) => {
      const columns = columnsOf(original, acts);
      const all = ways.findWays(columns, asked, new Budget(Number.POSITIVE_INFINITY));
      const some = ways.findWays(columns, { ...asked, first }, new Budget(Number.POSITIVE_INFINITY));
      expect(some.ways.map(({ nodes }) => nodes)).toEqual(all.ways.slice(0, first).map(({ nodes }) => nodes));
      expect(some.more).toBe(all.ways.length > first);
    }),
    { seed, numRuns: 500 },
  );
});

it.each([
  ['wave.ts', 'const there = Math.max(time, step[code] as number);', 'const there = step[code] as number;'],
  ['wave.ts', 'if ((gate[code] as number) < time) continue;', ''],
  ['wave.ts', 'if (there > until) continue;', ''],
  ['wave.ts', 'use(spans, end);', ''],
  ['wave.ts', 'if (aliases?.some(', 'if (!aliases?.some('],
  ['question.ts', 'certainly ? earliest : latest', 'latest'],
  ['question.ts', 'if (node >= 0) closed[node] = 1;', ''],
  ['ways.ts', 'Math.min(first, gate[code] as number, step[code] as number)', 'step[code] as number'],
  ['ways.ts', 'if (arrives !== unreached || until === to) return arrives;', 'return unreached;'],
  ['ways.ts', 'if (to - from < shortest) found = [];', '', 'SHORTEST_SPAN'],
  ['ways.ts', 'if (day >= first && day <= last) days.add(day)', '', 'SHORTEST_SPAN'],
  ['ways.ts', 'if (met.hops < fewest) found.clear();', '', 'SHORTEST_SPAN'],
  ['listing.ts', 'time <= -far.at(node, hops - taken - 1) &&', ''],
  ['gather.ts', 'if (spans !== otherSpans) return spans ? 1 : -1;', ''],
] as const)('is noticed where %s says "%s" in another way', async (file, text, instead, by = undefined) => {
  const load = mutated('src/graph/projection', file, text, instead);
  const broken = { ...((await load('ways.ts')) as typeof ways), ...((await load('gather.ts')) as typeof gather) };
  const { failed } = fc.check(
    // What only one measure can notice is asked for by that one, without what leaves most acts out.
    fc.property(graph, question, (acts, asked) => compare(broken, acts, by ? { ...asked, ...wide, by } : asked)),
    { seed, numRuns: 20_000, endOnFailure: true },
  );
  expect(failed).toBe(true);
});
