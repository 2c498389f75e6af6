// Networks and what is measured in them, against what their meaning says, on random graphs; and the same with something broken in it,
// which the comparison must notice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as drawing from '../../src/graph/projection/network.ts';
import { randomFrom } from '../../src/graph/random.ts';
import * as between from '../../src/network/betweenness.ts';
import * as groups from '../../src/network/communities.ts';
import * as ranks from '../../src/network/pageRank.ts';
import { mutated } from '../harness/mutation.ts';
import {
  type Act,
  actsBetween,
  actsUpon,
  plainBetweenness,
  plainModularity,
  plainNetwork,
  plainPageRank,
  tiedNodes,
} from './oracle.ts';
import { acts, columnsOf, question } from './worlds.ts';

type Network = drawing.Network;
type Question = drawing.NetworkQuestion;
/** What is tested: the original, or a copy in which something is broken. */
type Tested = typeof drawing & typeof between & typeof groups & typeof ranks;
const original: Tested = { ...drawing, ...between, ...groups, ...ranks };

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`networks: SEED=${seed}`);
const runs = 600;
const ever = Number.POSITIVE_INFINITY;

/** Says where a network that was drawn differs from what acts say. */
function compareDrawn({ drawNetwork }: Tested, all: readonly Act[], asked: Question): void {
  const network = drawNetwork(columnsOf(all), asked);
  const plain = plainNetwork(all, asked);
  const nodes = tiedNodes(plain);
  expect(network.nodes).toEqual(nodes);
  for (const [at, node] of nodes.entries()) {
    const tied = nodes.filter((other) => actsBetween(plain, node, other).size > 0);
    const [from, to] = [network.start[at], network.start[at + 1]];
    expect([...network.other.subarray(from, to)].map((other) => nodes[other])).toEqual(tied);
    expect([...network.acts.subarray(from, to)]).toEqual(tied.map((other) => actsBetween(plain, node, other).size));
    expect([...network.out.subarray(from, to)]).toEqual(tied.map((other) => actsUpon(plain, node, other).size));
    expect([...network.into.subarray(from, to)]).toEqual(tied.map((other) => actsUpon(plain, other, node).size));
  }
  const ids = new Set([...plain.values()].flatMap((upon) => [...upon.values()].flatMap((set) => [...set])));
  expect(network.actCount).toBe(ids.size);
}

function byNode({ nodes }: Network, values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(nodes.map((node, at) => [node, values[at] as number]));
}

function expectClose(given: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(given)).toEqual(Object.keys(expected));
  for (const [node, value] of Object.entries(expected)) expect(given[node], node).toBeCloseTo(value, 9);
}

function compareBetweenness({ betweenness }: Tested, all: readonly Act[], asked: Question): void {
  const network = drawing.drawNetwork(columnsOf(all), asked);
  const found = betweenness(network, network.nodes.length, ever);
  expectClose(byNode(network, found.scores), plainBetweenness(plainNetwork(all, asked)));
  expect(found).toMatchObject({ error: 0, pivots: network.nodes.length, isSpent: false });
  expect(Math.max(0, ...found.margins)).toBe(0);
}

function comparePageRank({ pageRank }: Tested, all: readonly Act[], asked: Question): void {
  const network = drawing.drawNetwork(columnsOf(all), asked);
  const { scores, isSpent } = pageRank(network, ever);
  expectClose(byNode(network, scores), plainPageRank(plainNetwork(all, asked)));
  expect(isSpent).toBe(false);
}

function compareGroups(
  { communitiesOf, modularityOf }: Tested,
  all: readonly Act[],
  asked: Question,
  resolution: number,
): void {
  const network = drawing.drawNetwork(columnsOf(all), asked);
  const found = communitiesOf(network, resolution);
  const plain = plainNetwork(all, asked);
  const modularity = (of: (at: number) => number) =>
    plainModularity(plain, new Map(network.nodes.map((node, at) => [node, of(at)])), resolution);
  const reached = modularity((at) => found[at] as number);
  expect(modularityOf(network, found, resolution)).toBeCloseTo(reached, 9);
  expect(reached).toBeGreaterThanOrEqual(modularity((at) => at) - 1e-9);
  expect(communitiesOf(network, resolution)).toEqual(found);
}

/** Everything there is. */
const everything: Question = {
  relations: null,
  during: { from: -1, to: 1, certainly: false },
  about: null,
  without: { actors: [], issues: [], datasets: [] },
  folds: null,
};

/** One meets another, by numbers. */
function meeting(at: number, one: number, other: number): Act {
  const [source, target] = [one, other].map((number) => `person:${String(number).padStart(3, '0')}`);
  return {
    id: `event:${at}`,
    sources: [source as string],
    targets: [target as string],
    against: [],
    relation: 'MEETS',
    earliest: 0,
    latest: 0,
    issues: [],
    dataset: null,
  };
}

const resolutions = fc.constantFrom(0.5, 1, 2);

describe(`on ${runs} random graphs`, () => {
  it('the network is what the acts say', () => {
    fc.assert(
      fc.property(acts, question, (all, asked) => compareDrawn(original, all, asked)),
      { seed, numRuns: runs },
    );
  });

  it('betweenness is what every shortest way says', () => {
    fc.assert(
      fc.property(acts, question, (all, asked) => compareBetweenness(original, all, asked)),
      { seed, numRuns: runs },
    );
  });

  it('PageRank solves its equations', () => {
    fc.assert(
      fc.property(acts, question, (all, asked) => comparePageRank(original, all, asked)),
      { seed, numRuns: runs },
    );
  });

  it('communities have the modularity that is said, better than everybody alone, and the same each time', () => {
    fc.assert(
      fc.property(acts, question, resolutions, (all, asked, resolution) =>
        compareGroups(original, all, asked, resolution),
      ),
      { seed, numRuns: runs },
    );
  });
});

it('samples lie as near to the exact scores as they say', () => {
  const random = randomFrom(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const found = { far: 0, all: 0 };
  const [size, pivots, worlds] = [80, 30, 60];
  for (let world = 0; world < worlds; world++) {
    // Some are met by everybody, most by few.
    const met = Array.from({ length: 240 }, (_, at) => meeting(at, below(size), below(1 + below(size))));
    const network = drawing.drawNetwork(columnsOf(met), everything);
    const exact = between.betweenness(network, network.nodes.length, ever).scores;
    const sample = between.betweenness(network, pivots, ever);
    expect(sample.pivots).toBe(pivots);
    const distances = exact.map((score, node) => Math.abs(score - (sample.scores[node] as number)));
    // The bound holds for all at once in 95 of 100, and is a wide one.
    expect(Math.max(...distances)).toBeLessThan(sample.error);
    // Those at the top, which a ranking shows.
    const top = [...distances.keys()].sort((one, other) => (sample.scores[other] ?? 0) - (sample.scores[one] ?? 0));
    for (const node of top.slice(0, 10)) {
      found.all++;
      if ((distances[node] as number) > (sample.margins[node] as number) + 1e-12) found.far++;
    }
  }
  expect(found.all).toBe(worlds * 10);
  // Margins suppose that what was drawn is spread as it would be in the long run.
  expect(found.far / found.all).toBeLessThan(0.13);
});

it('stops when the time is over, and says so', () => {
  const row = Array.from({ length: 6 }, (_, at) => meeting(at, at, at + 1));
  const network = drawing.drawNetwork(columnsOf(row), everything);
  expect(between.betweenness(network, 7, 0)).toMatchObject({ pivots: 0, isSpent: true, error: 1 });
  expect(ranks.pageRank(network, 0).isSpent).toBe(true);
  // As many as fit into the steps, and at least one.
  expect([between.pivotsFor(network, 3), between.pivotsFor(network, 60), between.pivotsFor(network)]).toEqual([
    1, 3, 7,
  ]);
});

describe('is noticed where', () => {
  const broken = async (folder: string, file: string, text: string, instead: string): Promise<Tested> => ({
    ...original,
    ...((await mutated(folder, file, text, instead)(file)) as object),
  });
  const [projection, network] = ['src/graph/projection', 'src/network'];
  it.each([
    [projection, 'network.ts', 'if (source === target) return;', '', compareDrawn],
    [projection, 'network.ts', 'source < target ? 0 : 1', '0', compareDrawn],
    [projection, 'network.ts', 'distinct(both), distinct(along)', 'both.length, distinct(along)', compareDrawn],
    [projection, 'network.ts', 'if (closed.has(from) || closed.has(to)) continue;', '', compareDrawn],
    [projection, 'network.ts', 'first <= to && from <= last', 'from <= last', compareDrawn],
    [
      projection,
      'network.ts',
      'put(two, one, all, against, along);',
      'put(two, one, all, along, against);',
      compareDrawn,
    ],
    [projection, 'network.ts', '&& !left.has(nodes[other] as string)', '', compareDrawn],
    [network, 'betweenness.ts', 'if (distance[far] === next) ways[far]', 'ways[far]', compareBetweenness],
    [network, 'betweenness.ts', 'shares[pivot] = 0;', '', compareBetweenness],
    [network, 'betweenness.ts', '(1 + (shares[node] as number))', '1', compareBetweenness],
    [network, 'betweenness.ts', '(count - 1) * (count - 2)', '(count - 1) * (count - 1)', compareBetweenness],
    [network, 'pageRank.ts', '(1 - damping + damping * kept)', '(1 - damping)', comparePageRank],
    [network, 'pageRank.ts', 'share * acts;', 'share;', comparePageRank],
    [network, 'communities.ts', 'resolution * (degree / all) ** 2', '(degree / all) ** 2', null],
    [network, 'communities.ts', 'all += weight;', 'all += weight / 2;', null],
  ] as const)('%s/%s says "%s" in another way', async (folder, file, text, instead, compare) => {
    const tested = await broken(folder, file, text, instead);
    const { failed } = fc.check(
      fc.property(acts, question, resolutions, (all, asked, resolution) =>
        compare ? compare(tested, all, asked) : compareGroups(tested, all, asked, resolution),
      ),
      { seed, numRuns: 20_000, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});
