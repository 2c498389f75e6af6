// All that is told of a pair agrees with a plain look over the acts, in small random worlds at random times, and the pair the other way
// round is its mirror. SEED repeats a run.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { shareOf } from '../harness/share.ts';
import { type PairFilter, type PairQuestion, pairOf } from './dyadOracle.ts';
import { mirrorOf } from './mirror.ts';
import {
  actorOf,
  anySpan,
  anyTimes,
  anyWorld,
  instant,
  issues,
  putShared,
  putWorlds,
  relations,
  type World,
} from './worlds.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
/** Worlds of a run, which are written and asked together, and how many runs there are. */
const [worldsAtOnce, runs] = [12, shareOf(45)];

let graph: TestGraph;
let server: TestServer;
/** The number of the next world: none is ever used again. */
let next = 0;
beforeAll(async () => {
  console.log(`Pairs: SEED=${seed}`);
  graph = await openTestGraph();
  await putShared(graph);
  server = await serveGraph(graph);
  // What is asked first is planned, and longer lists once more, which takes seconds: one statement after the other.
  const nothing = { acts: [], responses: [], tenure: { from: null, to: null } };
  const worlds = new Map<number, World>(Array.from({ length: worldsAtOnce }, () => [next++, nothing]));
  await putWorlds(graph, worlds);
  const pair = (number: number) => `w${number}: dyad(a: "${actorOf(number, 0)}", b: "${actorOf(number, 1)}")`;
  for (const clocks of ['', 'query @asOf(valid: "2021") '])
    for (const part of [
      'balance { aToB { count } }',
      'meetings { totalCount }',
      'events { totalCount }',
      'events { nodes { id } }',
    ]) {
      const fields = [...worlds.keys()].map((number) => `${pair(number)} { ${part} }`);
      expect((await server.ask(`${clocks}{ ${fields.join(' ')} }`)).errors).toBeUndefined();
    }
});
afterAll(() => server.stop());

const leaf: fc.Arbitrary<PairFilter> = fc.oneof(
  fc.constant({ status: 'OCCURRED' }),
  fc.uniqueArray(fc.constantFrom(...relations), { minLength: 1, maxLength: 3 }).map((relation) => ({ relation })),
  fc.constantFrom(...issues).map((issue) => ({ issue })),
);
const filter: fc.Arbitrary<PairFilter | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  leaf,
  leaf.map((not) => ({ not })),
  fc.tuple(leaf, leaf).map((or) => ({ or })),
);
const scale = fc.constantFrom('GOLDSTEIN', 'PLOVER');
const question: fc.Arbitrary<PairQuestion> = fc
  .record({
    pair: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom([0, 1], [1, 0]) },
      fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 }),
    ),
    rollUp: fc.boolean(),
    filter,
    interval: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    measured: fc.oneof(
      fc.constantFrom({ measure: null, scale: null }, { measure: 'COUNT', scale: null }),
      fc.record({ measure: fc.constantFrom(null, 'SUM', 'MEAN', 'MIN', 'MAX'), scale }),
    ),
    balanced: scale,
    during: fc.option(anySpan, { freq: 2 }),
    within: fc.constantFrom(1, 2, 5, 30, 365),
    times: anyTimes,
  })
  .map(({ pair: [a = 0, b = 1], measured, ...rest }) => ({ a, b, ...measured, ...rest }));

const parts = `fragment Parts on Dyad {
  a { id } b { id }
  series(interval: $interval, measure: $measure, scale: $scale, during: $during) { time value label id count imprecise }
  quadMix(during: $during) { rows { codebook quad aToB bToA } uncoded { aToB bToA } }
  balance(scale: $balanced, during: $during) { aToB { ...Acts } bToA { ...Acts } }
  events { totalCount nodes { id } }
  meetings(during: $during) { totalCount nodes { date { text } places { id } acts { id } } }
  medianReplyDays(within: $within, during: $during) { aToB bToA answered { aToB bToA } unanswered { aToB bToA } }
}
fragment Acts on DirectedActs { count share cooperative neutral hostile unscored }`;
const declared = `$interval: Interval, $measure: SeriesMeasure, $scale: Scale, $during: During, $balanced: Scale, $within: Int, $rollUp: Boolean, $filter: EventFilter, $valid: PartialDate, $known: Instant`;

/** The pair of a question in each world, and the other way round. */
async function answers(numbers: readonly number[], { a, b, times, ...asked }: PairQuestion) {
  const field = (name: string, one: string, other: string) =>
    `${name}: dyad(a: "${one}", b: "${other}", rollUp: $rollUp, filter: $filter) { ...Parts }`;
  const fields = numbers.map((number) => {
    const [one, other] = [actorOf(number, a), actorOf(number, b)];
    return `${field(`w${number}`, one, other)} ${field(`m${number}`, other, one)}`;
  });
  const isNow = times.valid === null && times.known === null;
  const query = `query (${isNow ? declared.replace(/, \$valid.*$/, '') : declared}) ${isNow ? '' : '@asOf(valid: $valid, known: $known)'} { ${fields.join('\n')} } ${parts}`;
  const variables = { ...asked, valid: times.valid, known: times.known === null ? null : instant(times.known) };
  const { data, errors } = await server.ask(query, variables);
  if (errors) throw new Error(`${errors[0]?.message} of ${JSON.stringify(variables)}`);
  return data;
}

describe('a pair', () => {
  it(`is what a plain look gives, in ${worldsAtOnce * runs} worlds`, async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyWorld, { minLength: worldsAtOnce, maxLength: worldsAtOnce }),
        question,
        async (drawn, asked) => {
          const worlds = new Map<number, World>(drawn.map((world) => [next++, world]));
          await putWorlds(graph, worlds);
          const found = await answers([...worlds.keys()], asked);
          for (const [number, world] of worlds) {
            const expected = pairOf(world, number, asked);
            expect(found[`w${number}`]).toEqual(expected);
            expect(found[`m${number}`]).toEqual(mirrorOf(expected));
            looked++;
          }
        },
      ),
      { seed, numRuns: runs },
    );
    expect(looked).toBe(worldsAtOnce * runs);
  }, 240_000);
});
