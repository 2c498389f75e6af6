// Betweenness: on how many of the shortest ways between others an actor stands. By the algorithm of U. Brandes, A Faster Algorithm for
// Betweenness Centrality (2001): from each actor, one search outwards and one sum inwards. Where that is too much, from some of them.

import type { Network } from '../graph/projection/network.ts';
import { randomFrom } from '../graph/random.ts';

/** What the searches came to. */
export interface Betweenness {
  /** The share of the shortest ways between two others on which a node stands, added up over all two and divided by their number. */
  readonly scores: Float64Array;
  /** How far, by 95 %, the score of a node may lie from the exact one: 1.96 standard errors. */
  readonly margins: Float64Array;
  /** How far, by 95 %, no score at all lies from the exact one. */
  readonly error: number;
  /** From how many nodes the ways were searched; all of them make scores exact. */
  readonly pivots: number;
  readonly isSpent: boolean;
}

/** How many steps from tie to tie all searches together may take; as many actors as fit are drawn. */
export const mostSteps = 100_000_000;
/** What decides which nodes the ways are searched from. */
const seed = 2001;
/** How sure margins and error are. */
const [confidence, normalQuantile] = [0.95, 1.96];

/** How many nodes the ways can be searched from. */
export function pivotsFor({ nodes, other }: Pick<Network, 'nodes' | 'other'>, steps = mostSteps): number {
  return Math.min(nodes.length, Math.max(1, Math.floor(steps / (nodes.length + other.length + 1))));
}

/**
 * Measures betweenness on ways that are counted by their number of ties.
 * @param pivots from how many nodes at most
 * @param deadline when it stops at the latest, in milliseconds of `performance.now()`
 */
export function betweenness(network: Network, pivots: number, deadline: number): Betweenness {
  const count = network.nodes.length;
  const search = new Search(network);
  const [sums, squares] = [new Float64Array(count), new Float64Array(count)];
  let done = 0;
  for (const pivot of drawn(count, pivots)) {
    if (performance.now() > deadline) break;
    done++;
    const shares = search.from(pivot);
    for (let node = 0; node < count; node++) {
      const share = shares[node] as number;
      sums[node] = (sums[node] as number) + share;
      squares[node] = (squares[node] as number) + share * share;
    }
  }
  const isSpent = done < pivots;
  const pairs = (count - 1) * (count - 2);
  if (done === 0 || pairs <= 0)
    return {
      scores: new Float64Array(count),
      margins: new Float64Array(count),
      error: done < count ? 1 : 0,
      pivots: done,
      isSpent,
    };
  // What is drawn without putting back leaves less open, the more of all it is.
  const left = 1 - done / count;
  const scale = count / pairs;
  return {
    scores: sums.map((sum) => (sum / done) * scale),
    margins: sums.map((sum, node) => {
      const variance = done < 2 ? 0 : Math.max(0, ((squares[node] as number) - (sum * sum) / done) / (done - 1));
      return normalQuantile * scale * Math.sqrt((variance / done) * left);
    }),
    error: done === count ? 0 : scale * (count - 2) * deviation(count, done),
    pivots: done,
    isSpent,
  };
}

/**
 * How far the mean of values from 0 to 1 lies from the true one, for all nodes at once: R. J. Serfling, Probability Inequalities for the Sum
 * in Sampling without Replacement (1974), with the chance of a mistake shared out over the nodes.
 */
function deviation(count: number, done: number): number {
  const chance = (1 - confidence) / count;
  return Math.sqrt(((1 - (done - 1) / count) * Math.log(2 / chance)) / (2 * done));
}

/** So many of the first numbers, in an order that a seed decides; all of them in any case in the same order. */
function drawn(count: number, most: number): Uint32Array {
  const random = randomFrom(seed);
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  for (let at = 0; at < most; at++) {
    const chosen = at + Math.floor(random() * (count - at));
    const node = order[chosen] as number;
    order[chosen] = order[at] as number;
    order[at] = node;
  }
  return order.subarray(0, most);
}

/** Searches from one node after the other, in the same arrays. */
class Search {
  private readonly order: Uint32Array;
  private readonly distance: Int32Array;
  private readonly ways: Float64Array;
  private readonly shares: Float64Array;

  constructor(private readonly network: Network) {
    const { length } = network.nodes;
    this.order = new Uint32Array(length);
    this.distance = new Int32Array(length);
    this.ways = new Float64Array(length);
    this.shares = new Float64Array(length);
  }

  /** For each node the share of the shortest ways from one node to another on which it stands, added up over all ends; 0 for the node itself. */
  from(pivot: number): Float64Array {
    const { order, distance, ways, shares } = this;
    const { start, other } = this.network;
    distance.fill(-1);
    ways.fill(0);
    shares.fill(0);
    distance[pivot] = 0;
    ways[pivot] = 1;
    order[0] = pivot;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = order[at] as number;
      const next = (distance[node] as number) + 1;
      const own = ways[node] as number;
      for (let tie = start[node] as number, end = start[node + 1] as number; tie < end; tie++) {
        const far = other[tie] as number;
        if ((distance[far] as number) < 0) {
          distance[far] = next;
          order[reached++] = far;
        }
        if (distance[far] === next) ways[far] = (ways[far] as number) + own;
      }
    }
    for (let at = reached - 1; at > 0; at--) {
      const node = order[at] as number;
      const before = (distance[node] as number) - 1;
      const share = (1 + (shares[node] as number)) / (ways[node] as number);
      for (let tie = start[node] as number, end = start[node + 1] as number; tie < end; tie++) {
        const near = other[tie] as number;
        if (distance[near] === before) shares[near] = (shares[near] as number) + (ways[near] as number) * share;
      }
    }
    shares[pivot] = 0;
    return shares;
  }
}
