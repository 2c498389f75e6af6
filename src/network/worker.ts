// The thread that measures one network, so that the event loop need not wait, and whose end stops what takes too long.

import { parentPort, workerData } from 'node:worker_threads';
import type { Network } from '../graph/projection/network.ts';
import { type Betweenness, betweenness, pivotsFor } from './betweenness.ts';
import { communitiesOf, modularityOf } from './communities.ts';
import { pageRank } from './pageRank.ts';

/** What is measured. */
export type Measure =
  | { readonly kind: 'BETWEENNESS' }
  | { readonly kind: 'PAGE_RANK' }
  | { readonly kind: 'COMMUNITIES'; readonly resolution: number };

/** What a measure comes to, by its kind. */
export interface Measured {
  readonly BETWEENNESS: Betweenness;
  readonly PAGE_RANK: { readonly scores: Float64Array; readonly isSpent: boolean };
  /** Groups are found whole, or the thread is ended. */
  readonly COMMUNITIES: { readonly groups: Uint32Array; readonly modularity: number; readonly isSpent: false };
}

/** What the thread is started with. */
export interface WorkerData {
  readonly network: Network;
  readonly measure: Measure;
  /** Milliseconds that it may take. */
  readonly budget: number;
}

function measured({ network, measure, budget }: WorkerData): Measured[Measure['kind']] {
  const deadline = performance.now() + budget;
  switch (measure.kind) {
    case 'BETWEENNESS':
      return betweenness(network, pivotsFor(network), deadline);
    case 'PAGE_RANK':
      return pageRank(network, deadline);
    case 'COMMUNITIES': {
      const groups = communitiesOf(network, measure.resolution);
      return { groups, modularity: modularityOf(network, groups, measure.resolution), isSpent: false };
    }
  }
}

parentPort?.postMessage(measured(workerData as WorkerData));
