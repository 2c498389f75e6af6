// The lines of a graph: parallel ties curved apart, ties to oneself as loops, each ending at the rim of its node.

import type { Places, Point } from './graphLayout.ts';
import type { DrawnEdge } from './picture.ts';

/** A tie as a line. */
export interface Curve {
  readonly id: string;
  /** The line as the path of an SVG. */
  readonly path: string;
  /** Points at which a label may stand, the best first. */
  readonly along: readonly Point[];
  readonly tip: Point;
  /** Direction of the tip in radians. */
  readonly angle: number;
}

/** Pixels between neighboring ties of a pair, at the most. */
const apart = 26;
/** Of the line, where labels may stand. */
const stops = [0.5, 0.42, 0.58, 0.34, 0.66];

/**
 * The lines of ties; those whose ends have no place are left out.
 * @param radiusOf how far from the middle of a node a line ends
 */
export function curvesOf(
  edges: readonly Pick<DrawnEdge, 'id' | 'source' | 'target'>[],
  places: Places,
  radiusOf: (id: string) => number,
): Curve[] {
  const pairs = new Map<string, (typeof edges)[number][]>();
  for (const edge of edges) {
    const pair = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const others = pairs.get(pair);
    if (others) others.push(edge);
    else pairs.set(pair, [edge]);
  }
  return [...pairs.values()].flatMap((pair) =>
    pair.flatMap((edge, index): Curve[] => {
      const [from, to] = [places.get(edge.source), places.get(edge.target)];
      if (!from || !to) return [];
      const radii: [number, number] = [radiusOf(edge.source), radiusOf(edge.target)];
      if (edge.source === edge.target) return [loop(edge.id, from, radii[0], index)];
      const distance = Math.hypot(to.x - from.x, to.y - from.y);
      const step = Math.min(apart, (distance * 0.9) / pair.length);
      // Seen from one side for both directions, or lines that run against each other would lie on each other.
      const side = edge.source < edge.target ? 1 : -1;
      return [line(edge.id, from, to, radii, side * step * (index - (pair.length - 1) / 2))];
    }),
  );
}

function line(id: string, from: Point, to: Point, radii: readonly [number, number], bend: number): Curve {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
  // The control point lies twice as far off as the middle of the curve.
  const control = { x: (from.x + to.x) / 2 - uy * bend * 2, y: (from.y + to.y) / 2 + ux * bend * 2 };
  const start = toward(from, control, radii[0]);
  const tip = toward(to, control, radii[1]);
  const at = (t: number): Point => ({
    x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * control.x + t * t * tip.x,
    y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * control.y + t * t * tip.y,
  });
  return {
    id,
    path: `M${written(start)}Q${written(control)} ${written(tip)}`,
    along: stops.map(at),
    tip,
    angle: Math.atan2(tip.y - control.y, tip.x - control.x),
  };
}

/** A loop above its node; further ones are larger. */
function loop(id: string, at: Point, radius: number, index: number): Curve {
  const high = radius * 2.2 + 14 + index * 16;
  const wide = radius + 10 + index * 8;
  const start = { x: at.x - radius * 0.7, y: at.y - radius * 0.7 };
  const tip = { x: at.x + radius * 0.7, y: at.y - radius * 0.7 };
  const [one, other] = [
    { x: at.x - wide, y: at.y - high },
    { x: at.x + wide, y: at.y - high },
  ];
  return {
    id,
    path: `M${written(start)}C${written(one)} ${written(other)} ${written(tip)}`,
    along: [{ x: at.x, y: at.y - high * 0.8 }],
    tip,
    angle: Math.atan2(tip.y - other.y, tip.x - other.x),
  };
}

/** The point at a distance from one on the way to another. */
function toward(from: Point, to: Point, distance: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(1, distance / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function written({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
