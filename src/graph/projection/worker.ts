// The thread in which questions are answered over the columns, with a connection of its own to the graph.

import { parentPort, workerData } from 'node:worker_threads';
import { type DatabaseConfig, openDatabase } from '../database.ts';
import { bytesOf } from './columns.ts';
import { Keeper } from './keeper.ts';
import { buffersOf, drawNetwork, type Network, type NetworkQuestion } from './network.ts';
import type { Seen } from './projection.ts';
import type { FoundWays, PathQuestion } from './question.ts';
import { Budget } from './wave.ts';
import { findWays } from './ways.ts';

/** What the thread is started with. */
export interface WorkerData {
  readonly config: DatabaseConfig;
  /** Bytes that the columns may take. */
  readonly limit: number;
}

/** What may be asked of the columns. */
export type Question =
  | { readonly kind: 'PATHS'; readonly question: PathQuestion }
  | { readonly kind: 'NETWORK'; readonly question: NetworkQuestion };

/** What was found, by the kind of question. */
export interface Found {
  readonly PATHS: FoundWays;
  readonly NETWORK: Network;
}

/** What it is asked: a question, or, without one, to be ready for questions. */
export interface Request {
  readonly id: number;
  readonly asked: Question | null;
  readonly seen: Seen;
  /** When its time is up, in milliseconds since 1970. */
  readonly deadline: number;
}

/** What the columns hold and what was done for them. */
export interface ColumnsState {
  readonly ties: number;
  readonly bytes: number;
  readonly loads: number;
  readonly refreshes: number;
}

/** What it answers: what was found; null where the columns would be too large. */
export interface Response {
  readonly id: number;
  readonly found?: Found[keyof Found] | null;
  readonly state?: ColumnsState;
  readonly fault?: string;
}

const port = parentPort;
if (port) {
  const { config, limit } = workerData as WorkerData;
  const opened = openDatabase(config).then((database) => ({ database, keeper: new Keeper(database, limit) }));
  port.on('message', async ({ id, asked, seen, deadline }: Request) => {
    try {
      const { keeper } = await opened;
      const columns = await keeper.columns(seen);
      if (columns === null) return port.postMessage({ id, found: null } satisfies Response);
      const state = { ties: columns.source.length, bytes: bytesOf(columns), ...keeper.counts };
      if (asked === null) return port.postMessage({ id, state } satisfies Response);
      if (asked.kind === 'NETWORK') {
        const found = drawNetwork(columns, asked.question);
        return port.postMessage({ id, found, state } satisfies Response, buffersOf(found));
      }
      const left = deadline - Date.now();
      const found = findWays(columns, asked.question, new Budget(performance.now() + left));
      port.postMessage({ id, found, state } satisfies Response);
    } catch (fault) {
      port.postMessage({
        id,
        fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
      } satisfies Response);
    }
  });
}
