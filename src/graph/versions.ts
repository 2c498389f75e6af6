// The graph's version as requests need it: read once for all that ask within a short window.

import type { Bookmarks, GraphVersion } from './database.ts';

/** A read of the version; its outcome is there as soon as it has ended well. */
interface Reading {
  readonly begun: number;
  readonly ended: Promise<GraphVersion | null>;
  outcome?: GraphVersion | null;
}

/** Reads after bookmarks that may be under way at once: each holds a connection while the server waits for what they name. */
const mostWaiting = 20;

/** Reads the version for many. */
export class Versions {
  /** How many reads were sent. */
  reads = 0;
  /** The latest read after each set of bookmarks, oldest first; those beyond the window go when the next one comes. */
  private readonly readings = new Map<string, Reading>();
  private readonly waiting = new Set<Promise<unknown>>();

  /**
   * @param read asks the graph
   * @param window milliseconds for which a read counts from when it began
   */
  constructor(
    private readonly read: (after: Bookmarks) => Promise<GraphVersion | null>,
    private readonly window: number,
  ) {}

  /**
   * The version by a read that began no longer than the window ago and carries the same bookmarks; null where the graph has
   * none. At once where that read has ended, which is how it goes for most under load.
   */
  at(after: Bookmarks): GraphVersion | null | Promise<GraphVersion | null> {
    const now = performance.now();
    const name = after.join(' ');
    const latest = this.readings.get(name);
    if (latest && now - latest.begun <= this.window)
      return latest.outcome === undefined ? latest.ended : latest.outcome;
    for (const [other, { begun }] of this.readings) {
      if (now - begun <= this.window) break;
      this.readings.delete(other);
    }
    const reading: Reading = { begun: now, ended: this.begin(after) };
    this.readings.delete(name);
    this.readings.set(name, reading);
    reading.ended.then(
      (outcome) => {
        reading.outcome = outcome;
      },
      // Whoever waits for it is told.
      () => {},
    );
    return reading.ended;
  }

  private async begin(after: Bookmarks): Promise<GraphVersion | null> {
    if (after.length === 0) {
      this.reads++;
      return this.read(after);
    }
    while (this.waiting.size >= mostWaiting) await Promise.race(this.waiting);
    this.reads++;
    const read = this.read(after);
    const over = read.then(
      () => {},
      () => {},
    );
    this.waiting.add(over);
    over.then(() => this.waiting.delete(over));
    return read;
  }
}
