// A set of ids that takes eight bytes for each: it holds 64 bits of their hash, which tells any number of ids apart that fits into memory.

import { hash } from 'node:crypto';

/** Ids that were seen. */
export class IdSet {
  private high = new Uint32Array(1 << 16);
  private low = new Uint32Array(1 << 16);
  private count = 0;

  /** Adds an id; false when it was there. */
  add(id: string): boolean {
    const digest = hash('sha256', id, 'buffer');
    // Zero marks an empty place.
    return this.put(digest.readUInt32LE(0) || 1, digest.readUInt32LE(4));
  }

  /** Whether an id was added. */
  has(id: string): boolean {
    const digest = hash('sha256', id, 'buffer');
    const [high, low] = [digest.readUInt32LE(0) || 1, digest.readUInt32LE(4)];
    const mask = this.high.length - 1;
    for (let at = low & mask; this.high[at] !== 0; at = (at + 1) & mask)
      if (this.high[at] === high && this.low[at] === low) return true;
    return false;
  }

  private put(high: number, low: number): boolean {
    if (this.count * 2 >= this.high.length) this.grow();
    const mask = this.high.length - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      if (this.high[at] === 0) {
        this.high[at] = high;
        this.low[at] = low;
        this.count++;
        return true;
      }
      if (this.high[at] === high && this.low[at] === low) return false;
    }
  }

  private grow(): void {
    const [high, low] = [this.high, this.low];
    this.high = new Uint32Array(high.length * 2);
    this.low = new Uint32Array(low.length * 2);
    this.count = 0;
    for (let at = 0; at < high.length; at++) if (high[at]) this.put(high[at] ?? 0, low[at] ?? 0);
  }
}
