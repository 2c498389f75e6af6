// Keeps columns at the version of the graph: loaded once, and from then on told by the graph itself what its writes have touched.

import { graphWrites } from '../../generated/cypher/graph.ts';
import { projectionSize } from '../../generated/cypher/projection.ts';
import type { Database } from '../database.ts';
import { writeSlots } from '../touched.ts';
import type { Columns } from './columns.ts';
import type { Seen } from './projection.ts';
import { readAgain, readAll } from './read.ts';

/** Columns, and the state of the graph that they hold. */
interface Held {
  readonly columns: Columns;
  readonly version: number;
  readonly stamp: string;
}

/** Bytes that an act takes in the columns, with its share of ids and tables. */
export const bytesPerAct = 24;
/** The share of all acts beyond which it is quicker to load them all than those that were touched. */
const mostTouched = 0.25;
/** Milliseconds that a statement of the keeper may take. */
const patience = 60_000;

/** What a keeper has done, for the metrics. */
export interface KeeperCounts {
  loads: number;
  refreshes: number;
}

/** Keeps columns. */
export class Keeper {
  readonly counts: KeeperCounts = { loads: 0, refreshes: 0 };
  private held: Held | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  /** @param limit bytes that the columns may take */
  constructor(
    private readonly database: Database,
    private readonly limit: number,
  ) {}

  /**
   * The columns of the graph as it was when the question came, or later.
   * @param seen up to when it sees the graph
   * @returns null where they would be too large
   */
  columns(seen: Seen): Promise<Columns | null> {
    // One at a time: who comes later finds the work done.
    const own = this.turn.then(() => this.refreshed(seen));
    this.turn = own.catch(() => {});
    return own;
  }

  private async refreshed({ after, stamp }: Seen): Promise<Columns | null> {
    // Whoever asks has read the version already.
    if (stamp !== null && this.held?.stamp === stamp) return this.held.columns;
    for (;;) {
      const version = await this.database.version(after);
      if (version === null) throw new Error('The graph has no version.');
      if (this.held?.stamp === version.stamp) return this.held.columns;
      const db = this.database.reader({ after: version.bookmarks, timeout: patience });
      this.held = await this.advanced(db);
      if (this.held !== null) {
        this.counts.refreshes++;
        continue;
      }
      const { acts } = await projectionSize(db);
      if (acts * bytesPerAct > this.limit) return null;
      // What is written meanwhile may be seen or not; its version is a later one, and it is read again.
      this.held = { columns: await readAll(db), version: version.version, stamp: version.stamp };
      this.counts.loads++;
    }
  }

  /** The columns after the writes since they were read; null where it is not known what these have touched. */
  private async advanced(db: ReturnType<Database['reader']>): Promise<Held | null> {
    const { held } = this;
    if (held === null) return null;
    const [own, ...writes] = await graphWrites(db, { version: held.version, slots: writeSlots });
    const last = writes.at(-1);
    if (own?.stamp !== held.stamp || last === undefined) return null;
    const facts = new Set<string>();
    for (const [at, { version, facts: touched }] of writes.entries()) {
      if (version !== held.version + at + 1 || touched === null) return null;
      for (const fact of touched) facts.add(fact);
    }
    const { columns } = held;
    if (facts.size > columns.source.length * mostTouched && facts.size > 1_000) return null;
    const { version, stamp } = last;
    return { columns: facts.size === 0 ? columns : await readAgain(db, columns, [...facts]), version, stamp };
  }
}
