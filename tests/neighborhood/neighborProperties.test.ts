// Neighborhoods and neighbors in common agree with a plain look over the acts, in small random worlds at random times. SEED repeats a run.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  seldom,
  type World,
} from '../dyad/worlds.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { shareOf } from '../harness/share.ts';
import {
  type CommonQuestion,
  commonOf,
  type NeighborhoodQuestion,
  neighborhoodOf,
  type WalkQuestion,
} from './neighborOracle.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
/** Worlds of a run, which are written together, how many of them one document may ask for, and how many runs there are. */
const [worldsAtOnce, worldsAsked, runs] = [20, 10, shareOf(26)];

let graph: TestGraph;
let server: TestServer;
/** The number of the next world: none is ever used again. */
let next = 0;
beforeAll(async () => {
  console.log(`Neighbors: SEED=${seed}`);
  graph = await openTestGraph();
  await putShared(graph);
  server = await serveGraph(graph);
  // What is asked first is planned, which takes seconds: one statement after the other, as of now and as of a time.
  await putWorlds(graph, new Map([[next, { acts: [], responses: [], tenure: { from: null, to: null } }]]));
  const of = `of: ["${actorOf(next, 0)}", "${actorOf(next++, 1)}"]`;
  for (const clocks of ['', 'query @asOf(valid: "2021") '])
    for (const field of [`neighborhood(${of}) { truncated }`, `commonNeighbors(${of}) { totalCount }`])
      expect((await server.ask(`${clocks}{ ${field} }`)).errors).toBeUndefined();
});
afterAll(() => server.stop());

const walk = {
  relations: fc.option(fc.uniqueArray(fc.constantFrom(...relations, 'RETALIATES'), { minLength: 1, maxLength: 3 }), {
    freq: 2,
  }),
  about: seldom(fc.constantFrom(...issues)),
  during: fc.option(anySpan, { freq: 2 }),
  times: anyTimes,
};
const actors = (least: number, most: number) => fc.uniqueArray(fc.nat(5), { minLength: least, maxLength: most });

const link = `fragment Tie on Link { relation from { id } to { id } count first last intensities { scale count sum mean }
  acts { totalCount nodes { id } } all: acts(first: 20) { nodes { id } } citations { event { id } report { id } } }`;
const declared =
  '$relations: [Relation!], $about: ID, $during: During, $depth: Int, $limit: Int, $by: NeighborhoodOrder, $scale: Scale';

/** Asks one question of each of these worlds. */
async function answers(
  numbers: readonly number[],
  { times, of, ...asked }: WalkQuestion & { readonly of: readonly number[] },
  field: (ids: string) => string,
  taken: readonly string[],
) {
  const fields = numbers.map((number) => {
    const ids = JSON.stringify(of.map((place) => actorOf(number, place)));
    return `w${number}: ${field(ids)}`;
  });
  const variables = { ...asked, valid: times.valid, known: times.known === null ? null : instant(times.known) };
  const isNow = times.valid === null && times.known === null;
  const own = declared.split(', ').filter((one) => taken.includes(one.replace(/^\$(\w+).*/, '$1')));
  const clocks = isNow ? '' : '@asOf(valid: $valid, known: $known)';
  const parameters = [...own, ...(isNow ? [] : ['$valid: PartialDate', '$known: Instant'])].join(', ');
  const { data, errors } = await server.ask(
    `query (${parameters}) ${clocks} { ${fields.join('\n')} } ${link}`,
    variables,
  );
  if (errors) throw new Error(`${errors[0]?.message} of ${JSON.stringify(variables)}`);
  return data;
}

/** Writes random worlds, asks a question of them, and compares; says of how many. */
async function compared<Question extends WalkQuestion & { readonly of: readonly number[] }>(
  question: fc.Arbitrary<Question>,
  ask: (numbers: readonly number[], asked: Question) => Promise<Record<string, unknown>>,
  oracle: (world: World, number: number, asked: Question) => unknown,
): Promise<number> {
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWorld, { minLength: worldsAtOnce, maxLength: worldsAtOnce }),
      question,
      async (drawn, asked) => {
        const worlds = new Map<number, World>(drawn.map((world) => [next++, world]));
        await putWorlds(graph, worlds);
        const [numbers, found] = [[...worlds.keys()], {} as Record<string, unknown>];
        // What is planned for the first of them serves the others.
        for (let from = 0; from < worldsAtOnce; from += worldsAsked)
          Object.assign(found, await ask(numbers.slice(from, from + worldsAsked), asked));
        for (const [number, world] of worlds) {
          expect(found[`w${number}`]).toEqual(oracle(world, number, asked));
          looked++;
        }
      },
    ),
    { seed, numRuns: runs },
  );
  return looked;
}

describe('a neighborhood', () => {
  it(`is what a plain look gives, in ${worldsAtOnce * runs} worlds`, async () => {
    const question: fc.Arbitrary<NeighborhoodQuestion> = fc.record({
      ...walk,
      of: actors(1, 2),
      depth: fc.integer({ min: 1, max: 3 }),
      limit: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(9)),
      by: fc.constantFrom('RECENT', 'FREQUENT', 'INTENSE'),
      scale: fc.constantFrom('GOLDSTEIN', 'PLOVER'),
    });
    const looked = await compared(
      question,
      (numbers, asked) =>
        answers(
          numbers,
          asked,
          (ids) =>
            `neighborhood(of: ${ids}, relations: $relations, about: $about, during: $during, depth: $depth, limit: $limit, by: $by, scale: $scale) {
              nodes { actor { id } depth count } links { ...Tie } truncated }`,
          ['relations', 'about', 'during', 'depth', 'limit', 'by', 'scale'],
        ),
      neighborhoodOf,
    );
    expect(looked).toBe(worldsAtOnce * runs);
  }, 600_000);
});

describe('neighbors in common', () => {
  it(`are what a plain look gives, in ${worldsAtOnce * runs} worlds`, async () => {
    const question: fc.Arbitrary<CommonQuestion> = fc.record({ ...walk, of: actors(2, 3) });
    const looked = await compared(
      question,
      (numbers, asked) =>
        answers(
          numbers,
          asked,
          (ids) =>
            `commonNeighbors(of: ${ids}, relations: $relations, about: $about, during: $during, first: 6) {
              totalCount nodes { actor { id } least sum ties { to { id } count links { ...Tie } } } }`,
          ['relations', 'about', 'during'],
        ),
      commonOf,
    );
    expect(looked).toBe(worldsAtOnce * runs);
  }, 600_000);
});
