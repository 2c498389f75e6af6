// Waits until the machine is at rest: what a server still does for itself after its start is not what is measured.

import { cpus } from 'node:os';

/** Milliseconds between two looks, how many quiet ones in a row are wanted, and how many looks there are at most. */
const [pause, wanted, most] = [500, 8, 600];
/** The share of all processors that may be at work. */
const quiet = 0.15;

/** Milliseconds that the processors have worked, and that have passed for them, since they were started. */
function worked(): readonly [busy: number, whole: number] {
  const all = cpus().flatMap(({ times }) => Object.entries(times));
  const sum = (names: readonly (readonly [string, number])[]) => names.reduce((total, [, time]) => total + time, 0);
  return [sum(all.filter(([name]) => name !== 'idle')), sum(all)];
}

/** Resolves when nothing much has been done for some seconds; after five minutes in any case. */
export async function atRest(): Promise<void> {
  let [busy, whole] = worked();
  for (let [look, inARow] = [0, 0]; look < most && inARow < wanted; look++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const [busyNow, wholeNow] = worked();
    inARow = (busyNow - busy) / (wholeNow - whole) < quiet ? inARow + 1 : 0;
    [busy, whole] = [busyNow, wholeNow];
  }
}
