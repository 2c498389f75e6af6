// Rows that are kept: what figures over many acts came to, for other questions that need the same.

import type { Keep } from '../graph/database.ts';
import { Kept } from './kept.ts';

/** Rows by their statements and parameters. */
export class KeptRows extends Kept<readonly unknown[]> {
  /** @param limit bytes of all rows together, at least one */
  constructor(limit: number) {
    super(limit, (rows) => JSON.stringify(rows).length);
  }

  /** Keeps for reads that see at least the version of this stamp. */
  at(stamp: string): Keep {
    return async <R>(name: string, read: () => Promise<R[]>) => {
      const known = this.latest(name);
      if (known?.stamp === stamp) {
        this.hits++;
        return known.value as R[];
      }
      const { outcome, own } = await this.computed(name, stamp, read, (rows) => rows);
      if (own) this.misses++;
      else this.hits++;
      return outcome;
    };
  }
}
