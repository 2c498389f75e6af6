// Communities: groups of actors that have more to do with each other than with the rest, by the method of V. Blondel and others, Fast
// Unfolding of Communities in Large Networks (2008).

import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { Network } from '../graph/projection/network.ts';
import { randomFrom } from '../graph/random.ts';

/** Its types describe a module of another kind than the one that Node loads. */
const louvain = louvainModule as unknown as typeof louvainModule.default;
/** What decides the order in which nodes are looked at. */
const seed = 2008;

/** Which group each node is in, by numbers that mean nothing; ties weigh as much as there are acts. */
export function communitiesOf(network: Network, resolution: number): Uint32Array {
  const { nodes, start, other, acts } = network;
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const node of nodes.keys()) graph.addNode(String(node));
  for (const node of nodes.keys())
    for (let tie = start[node] as number; tie < (start[node + 1] as number); tie++)
      if (node < (other[tie] as number))
        graph.addUndirectedEdge(String(node), String(other[tie]), { weight: acts[tie] as number });
  const found = graph.size === 0 ? {} : louvain(graph, { resolution, getEdgeWeight: 'weight', rng: randomFrom(seed) });
  return Uint32Array.from(nodes, (_, node) => found[node] ?? node);
}

/**
 * How much more of all acts lies within groups than would by chance: M. E. J. Newman, Modularity and Community Structure in Networks (2006), with
 * the resolution of J. Reichardt and S. Bornholdt (2006).
 */
export function modularityOf(network: Network, groups: Uint32Array, resolution: number): number {
  const { nodes, start, other, acts } = network;
  const [within, degrees] = [new Map<number, number>(), new Map<number, number>()];
  let all = 0;
  for (const node of nodes.keys()) {
    const group = groups[node] as number;
    for (let tie = start[node] as number; tie < (start[node + 1] as number); tie++) {
      const weight = acts[tie] as number;
      all += weight;
      degrees.set(group, (degrees.get(group) ?? 0) + weight);
      if (groups[other[tie] as number] === group) within.set(group, (within.get(group) ?? 0) + weight);
    }
  }
  if (all === 0) return 0;
  return [...degrees].reduce(
    (sum, [group, degree]) => sum + (within.get(group) ?? 0) / all - resolution * (degree / all) ** 2,
    0,
  );
}
