// Rows that are kept: what figures over many acts came to, for other questions that need the same. They go by the version of the graph
// like whole answers, and for the same reason none of them can be stale (see answers.ts).

import { LRUCache } from 'lru-cache';
import type { Keep } from '../graph/database.ts';

/** The latest rows of a statement with its parameters, and the stamp of their version. */
interface Entry {
  readonly stamp: string;
  readonly rows: readonly unknown[];
  readonly bytes: number;
}

/** Bytes that an entry takes beside its rows and its name, roughly. */
const overhead = 500;

/** A store of rows that is bounded by bytes: what was not asked for longest goes first. */
export class KeptRows {
  hits = 0;
  misses = 0;
  private readonly store: LRUCache<string, Entry>;
  /** Rows that are being read, so that those who need the same meanwhile wait for the same. */
  private readonly underWay = new Map<string, Promise<unknown[]>>();

  /** @param limit bytes of all rows together, at least one */
  constructor(readonly limit: number) {
    this.store = new LRUCache({
      maxSize: limit,
      maxEntrySize: Math.max(1, Math.floor(limit / 4)),
      sizeCalculation: ({ bytes }, name) => bytes + name.length + overhead,
    });
  }

  get bytes(): number {
    return this.store.calculatedSize;
  }

  /** Keeps for reads that see at least the version of this stamp. */
  at(stamp: string): Keep {
    return async <R>(name: string, read: () => Promise<R[]>) => {
      const known = this.store.get(name);
      if (known?.stamp === stamp) {
        this.hits++;
        return known.rows as R[];
      }
      const turn = `${stamp}\n${name}`;
      const other = this.underWay.get(turn) as Promise<R[]> | undefined;
      if (other) {
        this.hits++;
        return other;
      }
      this.misses++;
      const work = read()
        .then((rows) => {
          this.store.set(name, { stamp, rows, bytes: JSON.stringify(rows).length });
          return rows;
        })
        .finally(() => this.underWay.delete(turn));
      this.underWay.set(turn, work);
      return work;
    };
  }
}
