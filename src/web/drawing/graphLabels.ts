// Which labels of a picture there is room for, and where each stands: none lies on another, or on a node.

import type { Point } from './graphLayout.ts';

/** A rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that looks for a place. */
export interface Wish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Middles of the places that it may take, the best first. */
  readonly places: readonly Point[];
  /** The greater comes first. */
  readonly weight: number;
}

/** Whether two rectangles share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The rectangle around a middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/**
 * Gives labels their places, the weightiest first; those without room have none.
 * @param taken what no label may lie on
 * @param within what no label may leave
 */
export function placeLabels(wishes: readonly Wish[], taken: readonly Box[], within: Box): ReadonlyMap<string, Point> {
  const filled = [...taken];
  const placed = new Map<string, Point>();
  for (const { id, width, height, places } of [...wishes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)))
    for (const place of places) {
      const box = boxAround(place, width, height);
      const inside =
        box.left >= within.left && box.right <= within.right && box.top >= within.top && box.bottom <= within.bottom;
      if (!inside || filled.some((other) => overlap(box, other))) continue;
      filled.push(box);
      placed.set(id, place);
      break;
    }
  return placed;
}

/** Places around a node: below, above, beside, then the corners. */
export function placesAround({ x, y }: Point, radius: number, width: number, height: number): Point[] {
  const [far, high] = [radius + 3 + width / 2, radius + 2 + height / 2];
  const [near, low] = [radius * 0.7 + width / 2, radius * 0.7 + height / 2];
  return [
    { x, y: y + high },
    { x, y: y - high },
    { x: x + far, y },
    { x: x - far, y },
    { x: x + near, y: y + low },
    { x: x - near, y: y + low },
    { x: x + near, y: y - low },
    { x: x - near, y: y - low },
  ];
}

/** About how wide a text is, in sizes of its font; wide letters are those of East Asia. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1.02 : 0.57;
  return width;
}
