// Chains, accounts and likely answers of random worlds are what a plain look over their rows gives; and a look that goes by another rule
// is found out. SEED repeats a run.

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idIn, idOutOf, type World } from '../demand/world.ts';
import { putReports, putWorlds } from '../demand/writing.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { isSame } from '../harness/same.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { shareOf } from '../harness/share.ts';
import { ChainOracle, type Rules, rules } from './oracle.ts';
import { type Asked, anyAsked, anyChains } from './worlds.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
const together = 10;
/** Worlds that are looked at, and as many at most until each rule has made a difference in one of them. */
const [fewest, most] = [shareOf(500), 500];

let graph: TestGraph;
let server: TestServer;
/** Every world with what was asked about it and what the API answered, by root. */
const seen: { world: World; asked: Asked; answer: unknown }[] = [];
let written = 0;

beforeAll(async () => {
  console.log(`Chains: SEED=${seed}`);
  graph = await openTestGraph();
  await putReports(graph);
  server = await serveGraph(graph);
}, 240_000);
afterAll(() => server.stop());

const link = 'depth inferred response { id } from { id } to { id }';

/** The acts of a world whose chains are asked for: the first that are there. */
function rootsOf(world: World, asked: Asked): string[] {
  return new ChainOracle(world, asked, rules).acts.slice(0, 3).map(({ id }) => id);
}

/** Asks for chains of some worlds. */
async function ask(asked: Asked, worlds: readonly (readonly [string, World])[]): Promise<Record<string, unknown>[]> {
  const { known, valid } = asked;
  const clocks = known === null && valid === null ? '' : '@asOf(known: $known, valid: $valid)';
  const stance = (name: string) => (asked.stance.includes(':') ? idIn(name, asked.stance) : asked.stance);
  const fields = worlds.flatMap(([name, world], index) =>
    rootsOf(world, asked).map((id) => {
      const of = asked.of.map((account) => idIn(name, account));
      return `w${index}_${id.replace(/\D/g, '')}: retaliationChain(root: "${idIn(name, id)}", stance: "${stance(name)}", as: [${asked.as.join(', ')}], maxDepth: ${asked.maxDepth}, suggest: true, within: ${asked.within}) {
        truncated links { ${link} }
        accounts(of: ${JSON.stringify(of)}) { link { response { id } } words { of { id } word reached } }
        likely { from { id } to { id } first { id } second { id } about { id } days inferred baseRate baseRateByThen }
      }`;
    }),
  );
  const found = worlds.map((): Record<string, unknown> => ({}));
  for (let at = 0; at < fields.length; at += 10) {
    const some = fields.slice(at, at + 10).join('\n');
    const { data, errors } = await server.ask(
      clocks === '' ? `{ ${some} }` : `query ($known: Instant, $valid: PartialDate) ${clocks} { ${some} }`,
      clocks === '' ? {} : { known, valid },
    );
    if (errors) throw new Error(`${errors[0]?.message} of ${JSON.stringify(asked)}`);
    for (const [alias, chain] of Object.entries(data)) {
      const [, index = '', place] = /^w(\d+)_(\d+)$/.exec(alias) ?? [];
      (found[Number(index)] as Record<string, unknown>)[`event:${place}`] = chain;
    }
  }
  return found.map((own) => JSON.parse(JSON.stringify(own, (key, value) => (key === 'id' ? idOutOf(value) : value))));
}

function expectedOf(world: World, asked: Asked, by: Rules): Record<string, unknown> {
  const oracle = new ChainOracle(world, asked, by);
  return Object.fromEntries(rootsOf(world, asked).map((id) => [id, oracle.chain(id)]));
}

/** Whether some world tells the answers from those of a look that does without a rule. */
function isNoticed(rule: string): boolean {
  const turned: Rules = { ...rules, [rule]: false };
  return seen.some(({ world, asked, answer }) => !isSame(answer, expectedOf(world, asked, turned)));
}

it('are what a plain look over the rows of every world gives', async () => {
  const batch = fc.array(anyChains, { minLength: 1, maxLength: together, size: 'max' });
  const property = fc.asyncProperty(batch, anyAsked, async (worlds, asked) => {
    const named = worlds.map((world) => [`w${written++}`, world] as const);
    await putWorlds(graph, named);
    const answers = await ask(asked, named);
    for (const [index, [, world]] of named.entries()) {
      expect(answers[index]).toEqual(expectedOf(world, asked, rules));
      seen.push({ world, asked, answer: answers[index] });
    }
  });
  for (let round = 0; seen.length < fewest || (seen.length < most && !Object.keys(rules).every(isNoticed)); round++)
    await fc.assert(property, { seed: seed + round, numRuns: 20, interruptAfterTimeLimit: 200_000 });
}, 300_000);

it.each(Object.keys(rules))('would be told from a look that does without the rule "%s"', (rule) => {
  expect(isNoticed(rule)).toBe(true);
});
