// Answers that are kept: as the bytes that were sent, each with the version of the graph that was read before it was computed.
//
// Why none can be stale. A request reads the version first, and takes an answer only if that was kept with the very version
// that it read. Such an answer was computed after somebody had read that version, by reads that saw at least everything
// that was written by then (they carry the bookmarks of that read, see `Database.version`). So it holds every write that the
// version counts. What was written later gave the graph another version, within the same transaction: whoever reads the
// version after that write finds the answer of another version, which is none for him. An answer may be newer than its
// version, where a write came in while it was computed, and never older. Versions are named at random, so that none comes
// back, not even when a backup is put back.

import { LRUCache } from 'lru-cache';

/** An answer without errors. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** The latest answer to a question, and the stamp of its version. */
interface Entry {
  readonly stamp: string;
  readonly answer: KeptAnswer;
}

/** Bytes that an entry takes beside its body and its question, roughly. */
const overhead = 700;

/** A store of answers that is bounded by bytes: what was not asked for longest goes first. */
export class Answers {
  hits = 0;
  misses = 0;
  evictions = 0;
  private readonly store: LRUCache<string, Entry>;
  /** Answers that are being computed, so that those who ask the same meanwhile wait for the same. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  /** @param limit bytes of all answers together, at least one */
  constructor(readonly limit: number) {
    this.store = new LRUCache({
      maxSize: limit,
      // One answer must not drive all others out.
      maxEntrySize: Math.max(1, Math.floor(limit / 4)),
      sizeCalculation: ({ answer }, question) => answer.body.length + question.length + overhead,
      dispose: (_entry, _question, reason) => {
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

  /** The latest answer to a question, of whatever version: that there is one shows that the question is a proper one. */
  latest(question: string): Entry | undefined {
    return this.store.get(question);
  }

  /**
   * Computes an answer to a question at a version and keeps it, or waits for the same that is being computed already.
   * @param compute gives null beside an answer that must not be kept
   */
  async computed<T extends { readonly kept: KeptAnswer | null }>(
    question: string,
    stamp: string,
    compute: () => Promise<T>,
  ): Promise<{ readonly outcome: T; readonly own: boolean }> {
    const name = `${stamp}\n${question}`;
    const known = this.underWay.get(name) as Promise<T> | undefined;
    if (known) return { outcome: await known, own: false };
    const work = compute()
      .then((outcome) => {
        if (outcome.kept) this.store.set(question, { stamp, answer: outcome.kept });
        return outcome;
      })
      .finally(() => this.underWay.delete(name));
    this.underWay.set(name, work);
    return { outcome: await work, own: true };
  }
}

/** Makes an answer fit to be kept: bytes of its own, as small ones would otherwise hold on to a block that others share. */
export function keptAnswer(text: string, type: string, etag: string): KeptAnswer {
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  body.write(text);
  return { body, type, etag };
}
