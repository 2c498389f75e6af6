// States, threads, deadlocks and positions of random worlds are what a plain look over their rows gives; and a look that goes by
// another rule is found out. SEED repeats a run.

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { isSame } from '../harness/same.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { shareOf } from '../harness/share.ts';
import { type Asked, answerOf, anyAsked, ask, expectedOf } from './asking.ts';
import { type Rules, rules } from './oracle.ts';
import { anyWorld, recorded, type World } from './world.ts';
import { putReports, putWorlds } from './writing.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
/** Worlds that are written and asked about together; few enough for the aliases that a query may have. */
const together = 10;
/** Worlds that are looked at, and as many at most until each rule has made a difference in one of them. */
const [fewest, most] = [shareOf(500), 500];

let graph: TestGraph;
let server: TestServer;
/** Every world with what was asked about it and what the API answered. */
const seen: { world: World; asked: Asked; answer: unknown }[] = [];
let written = 0;

beforeAll(async () => {
  console.log(`Demands: SEED=${seed}`);
  graph = await openTestGraph();
  await putReports(graph);
  server = await serveGraph(graph);
  await plan();
}, 240_000);
afterAll(() => server.stop());

/** Has every statement planned, of now and as of a time, which takes seconds each: more at once than one question may take. */
async function plan(): Promise<void> {
  const [world, asked] = [fc.sample(anyWorld, { seed, numRuns: 1 }), fc.sample(anyAsked, { seed, numRuns: 1 })];
  const named = world.map((one) => ['plan', one] as const);
  await putWorlds(graph, named);
  for (const known of [null, recorded.later])
    for (let again = 8; again > 0; again--) {
      const question = asked.map((one) => ({ ...one, state: ['MET'], times: { at: null, valid: null, known } }));
      const isPlanned = await Promise.all(question.map((one) => ask(server, one, named))).then(
        () => true,
        () => false,
      );
      if (isPlanned) break;
    }
}

/** Whether some world tells the answers from those of a look that does without a rule. */
function isNoticed(rule: string): boolean {
  const turned: Rules = { ...rules, [rule]: false };
  return seen.some(({ world, asked, answer }) => !isSame(answer, expectedOf(world, asked, turned)));
}

it('gives of every world what a plain look over its rows gives', async () => {
  const batch = fc.array(anyWorld, { minLength: 1, maxLength: together, size: 'max' });
  const property = fc.asyncProperty(batch, anyAsked, async (worlds, asked) => {
    const named = worlds.map((world) => [`w${written++}`, world] as const);
    await putWorlds(graph, named);
    const data = await ask(server, asked, named);
    for (const [index, [name, world]] of named.entries()) {
      const answer = answerOf(data, name, index);
      expect(answer).toEqual(expectedOf(world, asked, rules));
      seen.push({ world, asked, answer });
    }
  });
  for (let round = 0; seen.length < fewest || (seen.length < most && !Object.keys(rules).every(isNoticed)); round++)
    await fc.assert(property, { seed: seed + round, numRuns: 20, interruptAfterTimeLimit: 200_000 });
}, 300_000);

it.each(Object.keys(rules))('would find out a look that does without the rule "%s"', (rule) => {
  expect(isNoticed(rule)).toBe(true);
});
