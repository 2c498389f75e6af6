// Where the nodes of a small graph stand: the same graph always gives the same picture, and what stood stays where it was.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { DrawnEdge, DrawnNode } from './picture.ts';

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places by the ids of nodes. */
export type Places = ReadonlyMap<string, Point>;

/** What the layout reads of a graph. */
interface Laid {
  readonly nodes: readonly Pick<DrawnNode, 'id' | 'depth' | 'weight'>[];
  readonly edges: readonly Pick<DrawnEdge, 'source' | 'target'>[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Steps until the forces are at rest; they are let off sooner where there is much to move. */
const stepsOf = (nodes: number) => (nodes <= 40 ? 300 : 160);
/** Angle between one node and the next on the spiral that they start on: the golden one. */
const golden = Math.PI * (3 - Math.sqrt(5));
/** Distance of ties, and half the distance that nodes keep at least. */
const tieLength = 110;
const room = 34;

/**
 * Places for all nodes.
 * @param pinned places that must stay: those of the picture before
 * @param aspect width of the picture divided by its height
 */
export function layoutOf({ nodes, edges }: Laid, pinned: Places = new Map(), aspect = 1.4): Places {
  // In an order of their own, so that the order of the answer does not matter.
  const inOrder = [...nodes].sort((a, b) => a.depth - b.depth || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const known = new Set(inOrder.map(({ id }) => id));
  const pairs = new Map<string, { source: string; target: string }>();
  for (const { source, target } of edges) {
    if (source === target || !known.has(source) || !known.has(target)) continue;
    const [one, other] = source < target ? [source, target] : [target, source];
    pairs.set(`${one} ${other}`, { source: one, target: other });
  }
  const ties = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
  const bodies = inOrder.map(({ id }, index): Body => {
    const at = pinned.get(id);
    return at ? { id, x: at.x, y: at.y, fx: at.x, fy: at.y } : { id, ...startOf(id, index, ties, pinned) };
  });
  if (bodies.every(({ fx }) => fx !== undefined)) return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const steps = stepsOf(bodies.length);
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('charge', forceManyBody().strength(-520).distanceMax(900))
    .force(
      'ties',
      forceLink<Body, { source: string | Body; target: string | Body }>(ties.map((tie) => ({ ...tie })))
        .id(({ id }) => id)
        .distance(tieLength),
    )
    .force('room', forceCollide(room))
    // Wide pictures are filled in their width.
    .force('x', forceX(0).strength(0.06 / aspect))
    .force('y', forceY(0).strength(0.06 * aspect))
    .stop();
  simulation.tick(steps);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Where a node starts: on a spiral, around those that it is tied to where these stand already. */
function startOf(
  id: string,
  index: number,
  ties: readonly { readonly source: string; readonly target: string }[],
  pinned: Places,
): Point {
  const near = ties.flatMap(({ source, target }) => {
    const at = source === id ? pinned.get(target) : target === id ? pinned.get(source) : undefined;
    return at ? [at] : [];
  });
  const mean = (axis: 'x' | 'y') => near.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, near.length);
  const radius = 12 * Math.sqrt(index + 0.5);
  return { x: mean('x') + radius * Math.cos(index * golden), y: mean('y') + radius * Math.sin(index * golden) };
}
