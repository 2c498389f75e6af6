// The thread that finds places for a large graph, so that the page stays quick meanwhile. It knows no chance: the same graph always
// ends in the same picture.

import step from 'graphology-layout-forceatlas2/iterate.js';
import apart from 'graphology-layout-noverlap/iterate.js';
import type { Ends } from './graphStart.ts';

/** What it is asked: places to begin with, and how large nodes are in the units of these. */
export interface Asked {
  readonly places: Float32Array;
  readonly ends: Ends;
  readonly sizes: Float32Array;
  /** Nodes that stay where they are: 1 each. */
  readonly pinned: Uint8Array;
}

/** What it says: places so far, and whether these are the last. */
export interface Told {
  readonly places: Float32Array;
  readonly settled: boolean;
}

/** Numbers that the layout keeps of a node and of a tie. */
const [perNode, perTie] = [10, 3];

/** Rounds: many for a small graph, few for a large one, where each takes long. */
export function roundsOf(nodes: number): number {
  return Math.max(10, Math.min(400, Math.round(600_000 / Math.max(1, nodes))));
}

/** Nodes beyond which they are not moved apart at the end. */
const mostApart = 10_000;

function settle({ places, ends, sizes, pinned }: Asked, tell: (told: Told) => void): void {
  const count = sizes.length;
  const nodes = new Float32Array(perNode * count);
  const ties = new Float32Array((perTie * ends.length) / 2);
  for (let node = 0; node < count; node++) {
    nodes.set(
      [places[2 * node] ?? 0, places[2 * node + 1] ?? 0, 0, 0, 0, 0, 1, 1, sizes[node] ?? 1, pinned[node] ?? 0],
      perNode * node,
    );
  }
  const mass = 6;
  for (let index = 0; index < ends.length; index++) {
    const at = perNode * (ends[index] ?? 0);
    nodes[at + mass] = (nodes[at + mass] ?? 0) + 1;
    if (index % 2 === 0) ties.set([at, perNode * (ends[index + 1] ?? 0), 1], (perTie * index) / 2);
  }
  const options = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity: 0.04,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 600,
    barnesHutTheta: 0.8,
  };
  const read = (): Float32Array => {
    const now = new Float32Array(2 * count);
    for (let node = 0; node < count; node++) {
      now[2 * node] = nodes[perNode * node] ?? 0;
      now[2 * node + 1] = nodes[perNode * node + 1] ?? 0;
    }
    return now;
  };
  const rounds = roundsOf(count);
  // Told on the way too, as a large graph takes its time.
  const told = new Set([Math.round(rounds / 6), Math.round(rounds / 2)]);
  for (let round = 1; round <= rounds; round++) {
    step(options, nodes, ties);
    if (told.has(round)) tell({ places: read(), settled: false });
  }
  tell({ places: count <= mostApart ? movedApart(read(), sizes, pinned) : read(), settled: true });
}

/** Moves nodes apart that lie on each other. */
function movedApart(places: Float32Array, sizes: Float32Array, pinned: Uint8Array): Float32Array {
  if (pinned.some((fixed) => fixed === 1)) return places;
  const nodes = new Float32Array(3 * sizes.length);
  for (let node = 0; node < sizes.length; node++)
    nodes.set([places[2 * node] ?? 0, places[2 * node + 1] ?? 0, sizes[node] ?? 1], 3 * node);
  for (let round = 0; round < 40; round++)
    if (apart({ gridSize: 40, margin: 0, expansion: 1.05, ratio: 1.1, speed: 3 }, nodes).converged) break;
  return places.map((_, index) => nodes[3 * (index >> 1) + (index % 2)] ?? 0);
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => settle(data, (told) => postMessage(told)));
