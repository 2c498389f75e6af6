// Imports acts from rows, whatever their adapter: resolves, filters, gathers batches, and sends them down the road.

import { codedUnfinished } from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import { type Account, addAccount, addCounts, emptyAccount } from './account.ts';
import { type CodedAct, isRefusal, type ReadRow } from './act.ts';
import type { Resolver } from './actors/resolver.ts';
import { batchOf } from './batch.ts';
import { isWanted, type Wanted } from './filter.ts';
import { type Aside, LiveRoad, type Run } from './live.ts';

/** What is imported, and how. */
export interface ImportOptions {
  readonly run: Omit<Run, 'id'>;
  readonly wanted: Wanted;
  /** The most rows to read; absent: all. */
  readonly limit?: number | undefined;
  /** Country of an actor by its id, `country:JPN`; null where it has none. */
  readonly countryOf: (actor: string) => string | null;
  /** Told of how far it is. */
  readonly onProgress?: ((account: Account) => void) | undefined;
}

/** Rows of one batch: the same rows come in the same batch at every run, so that an import broken off can go on. */
const batchSize = 2_000;

/** Imports rows; what a broken-off import of the same files has done stays done. */
export async function importRows(
  database: Database,
  rows: AsyncIterable<readonly ReadRow[]>,
  resolver: Resolver,
  options: ImportOptions,
): Promise<Account> {
  const { key } = options.run;
  const earlier = await codedUnfinished(database.reader(), { key });
  const id = earlier.id ?? `import:${key}-${earlier.times + 1}`;
  const done = new Set(earlier.done);
  const road = new LiveRoad(database, { ...options.run, id }, new Date().toISOString());
  const { read, filtered, quarantined } = earlier;
  addAccount(road.account, { ...emptyAccount(), read, filtered, quarantined });
  for (const counts of earlier.counts) addCounts(road.account, counts);
  let number = 0;
  for await (const rowsOfBatch of batchesOf(rows, options.limit)) {
    // Names are resolved even where the batch is done: the review list must be whole.
    const { acts, ...aside } = sorted(rowsOfBatch, resolver, options);
    const batch = batchOf(acts, resolver);
    const newActors = resolver.takeNew();
    if (!done.has(number)) await road.submit(number, batch, newActors, aside);
    number++;
    options.onProgress?.(road.account);
  }
  await road.finish();
  return road.account;
}

/** Sorts the rows of a batch: acts that are wanted, and the numbers of the others. */
function sorted(
  rows: readonly ReadRow[],
  resolver: Resolver,
  { wanted, countryOf }: ImportOptions,
): Aside & { readonly acts: CodedAct[] } {
  const acts: CodedAct[] = [];
  let quarantined = 0;
  const country = (mention: CodedAct['source']) => (mention === null ? null : countryOf(resolver.resolve(mention)));
  for (const row of rows)
    if (isRefusal(row)) quarantined++;
    else if (
      isWanted(
        wanted,
        row,
        () => country(row.source),
        () => country(row.target),
      )
    )
      acts.push(row);
  return { acts, read: rows.length, filtered: rows.length - quarantined - acts.length, quarantined };
}

/** Cuts rows into batches of one size. */
async function* batchesOf(
  rows: AsyncIterable<readonly ReadRow[]>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  let left = limit;
  for await (const some of rows) {
    for (const row of some) {
      if (left-- <= 0) break;
      batch.push(row);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (left <= 0) break;
  }
  if (batch.length > 0) yield batch;
}
