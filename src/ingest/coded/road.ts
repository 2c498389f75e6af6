// A road takes batches into the graph and keeps the account; there are two, and both give the same graph.

import type { Account } from './account.ts';
import type { NewActor } from './actors/resolver.ts';
import type { Batch } from './batch.ts';

/** Rows that came with a batch and go no further. */
export interface Aside {
  readonly read: number;
  readonly filtered: number;
  readonly quarantined: number;
}

/** What takes batches. */
export interface Road {
  readonly account: Account;
  /** Hears of actors that names have made, in batches to come or done; they are written when a fact needs them. */
  expect(actors: readonly NewActor[]): void;
  /** Takes a batch, and waits while it cannot take more; `number` is its place among the batches of the import. */
  submit(number: number, batch: Batch, aside: Aside): Promise<void>;
}
