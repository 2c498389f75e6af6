// How the arrow keys walk over a picture: from a node to its ties, from a tie to its ends and to those beside it.

import type { Point } from './graphLayout.ts';

/** Directions of the arrow keys. */
export const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type Direction = keyof typeof directions;

/** What can be walked on. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

/** Cosine of the widest angle off the direction of the key. */
const widest = Math.cos((62 * Math.PI) / 180);

/** The nearest of some stops that lies in a direction, one straight ahead before one beside it; null where there is none. */
export function stopToward(from: Point, direction: Direction, stops: readonly Stop[]): string | null {
  const [dx, dy] = directions[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { id, at } of stops) {
    const [x, y] = [at.x - from.x, at.y - from.y];
    const distance = Math.hypot(x, y);
    const straight = (x * dx + y * dy) / (distance || 1);
    if (distance === 0 || straight < widest) continue;
    const cost = distance * (3 - 2 * straight);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** A tie between two ends, as a walk needs it. */
export interface WalkedTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Where a key leads. From a node the way is along its ties, from a tie to its ends or to a tie beside it; where nothing tied lies that
 * way, to the nearest node that does.
 */
export function walk(
  from: string,
  direction: Direction,
  ties: readonly WalkedTie[],
  placeOf: (id: string) => Point | undefined,
  nodes: readonly string[],
): string | null {
  const here = placeOf(from);
  if (!here) return null;
  const stops = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const at = id === from ? undefined : placeOf(id);
      return at ? [{ id, at }] : [];
    });
  const tie = ties.find(({ id }) => id === from);
  const beside = tie
    ? [
        tie.source,
        tie.target,
        ...ties
          .filter(
            ({ source, target }) => [source, target].sort().join(' ') === [tie.source, tie.target].sort().join(' '),
          )
          .map(({ id }) => id),
      ]
    : ties.filter(({ source, target }) => source === from || target === from).map(({ id }) => id);
  return stopToward(here, direction, stops(beside)) ?? stopToward(here, direction, stops(nodes));
}
