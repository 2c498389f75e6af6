// Which facts a write touches, as the headers of its statements say: what is held of the graph elsewhere is refreshed by that.

import type { Declaration } from './statement.ts';

/** How many of the latest writes are noted. */
export const writeSlots = 1024;
/** The most facts that are noted of one write; beyond that it counts as one that touched everything. */
const most = 20_000;

/** What a transaction has touched so far. */
export class Touched {
  private readonly ids = new Set<string>();
  private isKnown = true;

  /** Notes what a statement touches; one that writes and does not say so touches everything. */
  note({ access, touches }: Declaration, params: unknown): void {
    if (access !== 'write' || touches === 'nothing') return;
    const named = touches === undefined ? undefined : (params as Record<string, unknown>)[touches];
    if (!Array.isArray(named)) this.isKnown = false;
    else for (const fact of named) this.ids.add(typeof fact === 'string' ? fact : fact.id);
  }

  /** What is noted of the write; null stands for all facts. */
  noted(): { readonly facts: string[] | null; readonly slots: number } {
    return { facts: this.isKnown && this.ids.size <= most ? [...this.ids] : null, slots: writeSlots };
  }
}
