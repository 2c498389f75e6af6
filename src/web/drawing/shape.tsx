// The form of a family of acts, filled where the act happened: told apart without its colour.

import type { Family, Status } from '../language/catalogue.ts';

/** Corners around a middle, as parts of the radius. */
const corners: Readonly<Record<Exclude<Family, 'talk'>, readonly (readonly [number, number])[]>> = {
  cooperation: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  dispute: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  force: [
    [0, -1.15],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
};

/** Draws the form: a circle for talk, a square for cooperation, a diamond for words and a triangle for deeds of conflict. */
export function Shape({
  family,
  x,
  y,
  radius,
  status = 'OCCURRED',
}: {
  readonly family: Family;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly status?: Status;
}) {
  const kind = `shape ${family} ${status.toLowerCase()}`;
  const at = (points: readonly (readonly [number, number])[]) =>
    points.map(([dx, dy]) => `${x + dx * radius},${y + dy * radius}`).join(' ');
  return (
    <>
      {family === 'talk' ? (
        <circle class={kind} cx={x} cy={y} r={radius} />
      ) : (
        <polygon class={kind} points={at(corners[family])} />
      )}
      {status === 'DENIED' && (
        <line
          class={`strike ${family}`}
          x1={x - radius * 1.5}
          x2={x + radius * 1.5}
          y1={y + radius * 1.5}
          y2={y - radius * 1.5}
        />
      )}
    </>
  );
}
