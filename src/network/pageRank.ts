// PageRank: an actor matters upon whom those act that matter. L. Page and others, The PageRank Citation Ranking (1999).

import type { Network } from '../graph/projection/network.ts';

/** The share of its rank that an actor hands on to those it acts upon, by the number of acts; the rest goes to all alike. */
const damping = 0.85;
/** It ends where a round changes all ranks together by less than this. */
const tolerance = 1e-12;
const mostRounds = 500;

/**
 * Ranks that add up to 1. Who acts upon nobody hands its rank on to all alike.
 * @param deadline when it stops at the latest, in milliseconds of `performance.now()`
 */
export function pageRank(network: Network, deadline: number): { scores: Float64Array; isSpent: boolean } {
  const { nodes, start, other, out } = network;
  const { length } = nodes;
  const given = Float64Array.from({ length }, (_, node) =>
    out.subarray(start[node], start[node + 1]).reduce((sum, acts) => sum + acts, 0),
  );
  let ranks = new Float64Array(length).fill(1 / length);
  for (let round = 0; round < mostRounds; round++) {
    if (performance.now() > deadline) return { scores: ranks, isSpent: true };
    const kept = ranks.reduce((sum, rank, node) => (given[node] === 0 ? sum + rank : sum), 0);
    const next = new Float64Array(length).fill((1 - damping + damping * kept) / length);
    for (let node = 0; node < length; node++) {
      if (given[node] === 0) continue;
      const share = (damping * (ranks[node] as number)) / (given[node] as number);
      for (let tie = start[node] as number, end = start[node + 1] as number; tie < end; tie++) {
        const acts = out[tie] as number;
        if (acts > 0) next[other[tie] as number] = (next[other[tie] as number] as number) + share * acts;
      }
    }
    const change = next.reduce((sum, rank, node) => sum + Math.abs(rank - (ranks[node] as number)), 0);
    ranks = next;
    if (change < tolerance) break;
  }
  return { scores: ranks, isSpent: false };
}
