// What is kept, as long as the graph is as it was: each with the version of the graph that was read before it was computed.
//
// Why none can be stale. A request reads the version first, and takes something kept only if that was kept with the very version
// that it read. Such a value was computed after somebody had read that version, by reads that saw at least everything
// that was written by then (they carry the bookmarks of that read, see `Database.version`). So it holds every write that the
// version counts. What was written later gave the graph another version, within the same transaction: whoever reads the
// version after that write finds the value of another version, which is none for him. A value may be newer than its
// version, where a write came in while it was computed, and never older. Versions are named at random, so that none comes
// back, not even when a backup is put back.

import { LRUCache } from 'lru-cache';

/** The latest value of a name, and the stamp of its version. */
interface Entry<Value> {
  readonly stamp: string;
  readonly value: Value;
}

/** Bytes that an entry takes beside its value and its name, roughly. */
const overhead = 700;

/** A store that is bounded by bytes: what was not asked for longest goes first. */
export class Kept<Value extends object> {
  hits = 0;
  misses = 0;
  evictions = 0;
  private readonly store: LRUCache<string, Entry<Value>>;
  /** What is being computed, so that those who ask the same meanwhile wait for the same. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  /**
   * @param limit bytes of everything together, at least one
   * @param bytesOf bytes of a value
   */
  constructor(
    readonly limit: number,
    bytesOf: (value: Value) => number,
  ) {
    this.store = new LRUCache({
      maxSize: limit,
      // One value must not drive all others out.
      maxEntrySize: Math.max(1, Math.floor(limit / 4)),
      sizeCalculation: ({ value }, name) => bytesOf(value) + name.length + overhead,
      dispose: (_entry, _name, reason) => {
        if (reason === 'evict') this.evictions++;
      },
    });
  }

  get bytes(): number {
    return this.store.calculatedSize;
  }

  get entries(): number {
    return this.store.size;
  }

  /** The latest value of a name, of whatever version. */
  latest(name: string): Entry<Value> | undefined {
    return this.store.get(name);
  }

  /**
   * Computes what a name stands for at a version and keeps it, or waits for the same that is being computed already.
   * @param keepable gives what is kept of an outcome; null where it must not be kept
   */
  async computed<Outcome>(
    name: string,
    stamp: string,
    compute: () => Promise<Outcome>,
    keepable: (outcome: Outcome) => Value | null,
  ): Promise<{ readonly outcome: Outcome; readonly own: boolean }> {
    const turn = `${stamp}\n${name}`;
    const known = this.underWay.get(turn) as Promise<Outcome> | undefined;
    if (known) return { outcome: await known, own: false };
    const work = compute()
      .then((outcome) => {
        const value = keepable(outcome);
        if (value !== null) this.store.set(name, { stamp, value });
        return outcome;
      })
      .finally(() => this.underWay.delete(turn));
    this.underWay.set(turn, work);
    return { outcome: await work, own: true };
  }
}
