// What lies between two states of a graph: what appeared, what vanished, and what changed.

import type { Change, DrawnEdge, DrawnGraph, DrawnNode } from './picture.ts';

/** How many ties there are of each change. */
export type ChangeCounts = Readonly<Record<Change, number>>;

/** Both states as one graph, each node and tie with its change; what is in both is shown as it was after. */
export function differenceOf(before: DrawnGraph, after: DrawnGraph): DrawnGraph {
  return {
    nodes: merged<DrawnNode>(before.nodes, after.nodes, () => 'kept'),
    edges: merged<DrawnEdge>(before.edges, after.edges, (old, now) =>
      old.count === now.count && old.status === now.status ? 'kept' : 'changed',
    ),
    truncated: before.truncated || after.truncated,
  };
}

/** How many ties of a graph are of each change. */
export function changesOf({ edges }: DrawnGraph): ChangeCounts {
  const counts: Record<Change, number> = { appeared: 0, vanished: 0, changed: 0, kept: 0 };
  for (const { change } of edges) if (change) counts[change]++;
  return counts;
}

function merged<Item extends { readonly id: string; readonly change?: Change }>(
  before: readonly Item[],
  after: readonly Item[],
  changeOf: (old: Item, now: Item) => Change,
): Item[] {
  const olds = new Map(before.map((item) => [item.id, item]));
  const news = new Set(after.map(({ id }) => id));
  return [
    ...after.map((now): Item => {
      const old = olds.get(now.id);
      return { ...now, change: old ? changeOf(old, now) : 'appeared' };
    }),
    ...before.filter(({ id }) => !news.has(id)).map((old): Item => ({ ...old, change: 'vanished' })),
  ];
}
