// The projection as the API sees it: a thread that holds the acts as columns, and answers while the event loop goes on.

import { Worker } from 'node:worker_threads';
import type { Bookmarks, DatabaseConfig } from '../database.ts';
import { threadProgram } from '../packageRoot.ts';
import { Silence, within } from '../patience.ts';
import type { Network, NetworkQuestion } from './network.ts';
import type { FoundWays, PathQuestion } from './question.ts';
import type { ColumnsState, Found, Question, Request, Response, WorkerData } from './worker.ts';

/** Why the thread gave no answer. */
class ThreadFailed extends Error {}

/** Up to when a question sees the graph. */
export interface Seen {
  /** Moments that its reads are to include. */
  readonly after: Bookmarks;
  /** The stamp of the version that was read for it: columns of that version hold all that it has to see. Null where none was read. */
  readonly stamp: string | null;
}

interface Waiting {
  readonly answer: (response: Response) => void;
  readonly fail: (fault: Error) => void;
}

const workerFile = threadProgram(import.meta.url, 'worker.js');
/** Megabytes of the thread's memory beside its columns. */
const besideColumns = 512;
/** Megabytes for what lives shortly: half a million acts go through it, and it is tidied up each time that it is full. */
const youngMemory = 192;

/** What is answered where the thread has too much to do. */
const spent: FoundWays = { ways: [], more: false, isSpent: true, reason: 'BUDGET_SPENT' };

/** Answers questions over columns. */
export class Projection {
  /** What the columns held when it last answered; null before that. */
  state: ColumnsState | null = null;
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /**
   * @param config where the thread finds the graph
   * @param limit bytes that the columns may take
   */
  constructor(
    private readonly config: DatabaseConfig,
    private readonly limit: number,
  ) {}

  /** Loads the columns, so that the first question need not wait for them. */
  async warm(): Promise<void> {
    await this.send(null, { after: [], stamp: null }, Number.MAX_SAFE_INTEGER);
  }

  /**
   * Finds paths.
   * @param seen up to when the answer is to see the graph
   * @param budget milliseconds that the search may take
   * @returns null where another road is to be taken: the columns are too large, are still being loaded, or the thread has failed
   */
  async ways(question: PathQuestion, seen: Seen, budget: number): Promise<FoundWays | null> {
    try {
      return await this.answer({ kind: 'PATHS', question }, seen, budget);
    } catch (fault) {
      if (fault instanceof Silence) return spent;
      throw fault;
    }
  }

  /**
   * Draws a network.
   * @param seen up to when the answer is to see the graph
   * @param budget milliseconds that it may take
   * @returns null where another road is to be taken, as for paths
   * @throws Silence where the thread has too much to do
   */
  network(question: NetworkQuestion, seen: Seen, budget: number): Promise<Network | null> {
    return this.answer({ kind: 'NETWORK', question }, seen, budget);
  }

  private async answer<Kind extends Question['kind']>(
    asked: Question & { readonly kind: Kind },
    seen: Seen,
    budget: number,
  ): Promise<Found[Kind] | null> {
    // While the columns are loaded, half of the time is left for the other road.
    const isLoading = this.state === null;
    try {
      const { found } = await within(isLoading ? budget / 2 : budget, this.send(asked, seen, Date.now() + budget));
      return (found as Found[Kind] | null | undefined) ?? null;
    } catch (fault) {
      if (fault instanceof ThreadFailed || (isLoading && fault instanceof Silence)) return null;
      throw fault;
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async send(asked: Question | null, { after, stamp }: Seen, deadline: number): Promise<Response> {
    const worker = this.started();
    const id = ++this.asked;
    const response = await new Promise<Response>((answer, fail) => {
      this.waiting.set(id, { answer, fail });
      worker.postMessage({ id, asked, seen: { after, stamp }, deadline } satisfies Request);
    });
    if (response.fault !== undefined) throw new ThreadFailed(response.fault);
    if (response.state) this.state = response.state;
    return response;
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const { uri, user, password, database } = this.config;
    const worker = new Worker(workerFile, {
      // Nothing but the settings goes to the thread: what holds them may hold more.
      workerData: {
        config: { uri, user, password, ...(database ? { database } : {}) },
        limit: this.limit,
      } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: besideColumns, maxYoungGenerationSizeMb: youngMemory },
    });
    worker.unref();
    worker.on('message', (response: Response) => {
      this.waiting.get(response.id)?.answer(response);
      this.waiting.delete(response.id);
    });
    worker.on('error', (fault) => this.ended(worker, fault));
    worker.on('exit', () => this.ended(worker, new Error('The thread ended.')));
    this.worker = worker;
    return worker;
  }

  /** The next question starts another thread. */
  private ended(worker: Worker, fault: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { fail } of this.waiting.values()) fail(new ThreadFailed(fault.message, { cause: fault }));
    this.waiting.clear();
  }
}
