// Places of a large graph: the first at once, better ones from a thread as they come.

import type { Asked, Told } from './graphForces.worker.ts';
import ForcesWorker from './graphForces.worker.ts?worker&inline';
import type { Places } from './graphLayout.ts';
import { startPlaces } from './graphStart.ts';
import type { DrawnGraph } from './picture.ts';

/** A search for places that can be given up. */
export interface Search {
  /** Places x, y, x, y…, in the order of the nodes. */
  readonly first: Float32Array;
  /** Begins: once the first places are on the screen, as it takes from the machine what drawing them needs. */
  begin(): void;
  stop(): void;
}

/**
 * Looks for places.
 * @param before where nodes stand that must stay
 * @param onPlaces told each better state; the last one is settled
 */
export function searchPlaces(
  { nodes, edges }: DrawnGraph,
  before: Places,
  onPlaces: (places: Float32Array, settled: boolean) => void,
): Search {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = new Uint32Array(2 * edges.length);
  for (const [index, { source, target }] of edges.entries()) {
    ends[2 * index] = numbers.get(source) ?? 0;
    ends[2 * index + 1] = numbers.get(target) ?? 0;
  }
  const first = startPlaces(nodes.length, ends);
  const pinned = new Uint8Array(nodes.length);
  for (const [index, { id }] of nodes.entries()) {
    const at = before.get(id);
    if (!at) continue;
    pinned[index] = 1;
    first[2 * index] = at.x;
    first[2 * index + 1] = at.y;
  }
  if (pinned.some((fixed) => fixed === 1)) beginBeside(first, ends, pinned);
  const standsAll = nodes.length > 0 && pinned.every((fixed) => fixed === 1);
  let worker: Worker | null = null;
  let over = false;
  return {
    first,
    begin: () => {
      if (over) return;
      if (standsAll) return onPlaces(first, true);
      const most = Math.max(1, ...nodes.map(({ weight }) => weight));
      const sizes = Float32Array.from(nodes, ({ weight }) => 12 + 30 * Math.sqrt(weight / most));
      // Inline, and so by blob: where a page is sandboxed, no worker is let in by its address.
      const begun = new ForcesWorker();
      worker = begun;
      begun.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        onPlaces(data.places, data.settled);
        if (data.settled) begun.terminate();
      });
      begun.postMessage({ places: first, ends, sizes, pinned } satisfies Asked);
    },
    stop: () => {
      over = true;
      worker?.terminate();
    },
  };
}

/** Lets new nodes begin beside those that they are tied to. */
function beginBeside(places: Float32Array, ends: Uint32Array, pinned: Uint8Array): void {
  const begun = pinned.slice();
  for (let index = 0; index < ends.length; index += 2)
    for (const [known, other] of [
      [ends[index] ?? 0, ends[index + 1] ?? 0],
      [ends[index + 1] ?? 0, ends[index] ?? 0],
    ] as const) {
      if (pinned[known] !== 1 || begun[other] === 1) continue;
      begun[other] = 1;
      const turn = other * Math.PI * (3 - Math.sqrt(5));
      places[2 * other] = (places[2 * known] ?? 0) + 60 * Math.cos(turn);
      places[2 * other + 1] = (places[2 * known + 1] ?? 0) + 60 * Math.sin(turn);
    }
}
