// Measures networks in a thread: one at a time, each within its time.

import { Worker } from 'node:worker_threads';
import { threadProgram } from '../graph/packageRoot.ts';
import { Silence, within } from '../graph/patience.ts';
import type { Network } from '../graph/projection/network.ts';
import type { Measure, Measured, WorkerData } from './worker.ts';

const workerFile = threadProgram(import.meta.url, 'worker.js');
/** Megabytes of a thread's memory. */
const memory = 1024;
/** The share of the time after which a thread stops by itself, so that its answer still comes. */
const ownShare = 0.95;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Measures a network.
 * @param deadline when it must be there, in milliseconds of `performance.now()`
 * @throws Silence where it takes longer
 */
export function measured<Kind extends Measure['kind']>(
  network: Network,
  measure: Measure & { readonly kind: Kind },
  deadline: number,
): Promise<Measured[Kind]> {
  const own = turn.then(() => {
    const left = deadline - performance.now();
    if (left <= 0) throw new Silence('other questions came first');
    return run(network, measure, left);
  });
  turn = own.catch(() => {});
  // Whoever waits for others ends in time, too.
  return within(deadline - performance.now(), own) as Promise<Measured[Kind]>;
}

async function run(network: Network, measure: Measure, budget: number): Promise<Measured[Measure['kind']]> {
  const worker = new Worker(workerFile, {
    workerData: { network, measure, budget: budget * ownShare } satisfies WorkerData,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  try {
    return await within(
      budget,
      new Promise<Measured[Measure['kind']]>((answer, fail) => {
        worker.on('message', answer);
        worker.on('error', fail);
        worker.on('exit', () => fail(new Error('The thread ended without an answer.')));
      }),
    );
  } finally {
    await worker.terminate();
  }
}
