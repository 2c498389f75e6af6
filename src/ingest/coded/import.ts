// Imports acts from rows, whatever their adapter: resolves, filters, gathers batches, and sends them down a road.

import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  codedAdvance,
  codedBegin,
  codedFinish,
  codedPutDatasets,
  codedUnfinished,
} from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import { bulkLoad } from '../../graph/embedded/bulk.ts';
import type { EmbeddedOptions } from '../../graph/embedded/index.ts';
import { type Account, addAccount, addCounts, emptyAccount } from './account.ts';
import { type CodedAct, isRefusal, type ReadRow } from './act.ts';
import type { KnownActor, Resolver } from './actors/resolver.ts';
import { batchOf } from './batch.ts';
import { BulkRoad } from './bulk/road.ts';
import { datasetOf } from './datasets.ts';
import { isWanted, type Wanted } from './filter.ts';
import { LiveRoad } from './live.ts';
import type { Aside, Road } from './road.ts';

/** What is imported, and how. */
export interface ImportOptions {
  /** What tells these files and filters apart from others: an import broken off goes on under the same key. */
  readonly key: string;
  readonly adapter: string;
  readonly files: readonly string[];
  readonly wanted: Wanted;
  /** The most rows to read; absent: all. */
  readonly limit?: number | undefined;
  /** Country of an actor by its id, `country:JPN`; null where it has none. */
  readonly countryOf: (actor: string) => string | null;
  /** Told of how far it is. */
  readonly onProgress?: ((account: Account) => void) | undefined;
}

type Rows = AsyncIterable<readonly ReadRow[]>;

/** Rows of one batch: the same rows come in the same batch at every run, so that an import broken off can go on. */
const batchSize = 2_000;

/**
 * Imports rows into a graph that is in use; what a broken-off import of the same files has done stays done.
 * @param last what belongs to the import and comes after its rows
 */
export async function importLive(
  database: Database,
  rows: Rows,
  resolver: Resolver,
  options: ImportOptions,
  last?: () => Promise<void>,
): Promise<Account> {
  const earlier = await codedUnfinished(database.reader(), { key: options.key });
  const run = { ...options, id: earlier.id ?? runId(options.key, earlier.times + 1) };
  const road = new LiveRoad(database, run, new Date().toISOString());
  const { read, filtered, quarantined } = earlier;
  addAccount(road.account, { ...emptyAccount(), read, filtered, quarantined });
  for (const counts of earlier.counts) addCounts(road.account, counts);
  await send(rows, resolver, road, options, new Set(earlier.done));
  await road.finish(last);
  return road.account;
}

/**
 * Imports rows into a home without a database by Neo4j's importer; the graph is opened and gets its indexes afterwards.
 * @param known actors that will be there beside the rows'
 * @returns the account, and what records it in the open graph
 */
export async function importBulk(
  embedded: EmbeddedOptions,
  rows: Rows,
  resolver: Resolver,
  known: readonly KnownActor[],
  options: ImportOptions,
): Promise<{ readonly account: Account; readonly record: (database: Database) => Promise<void> }> {
  const now = new Date().toISOString();
  let folder: string | undefined;
  let account = emptyAccount();
  try {
    await bulkLoad(embedded, async () => {
      folder = await mkdtemp(join(resolve(embedded.home), 'bulk-'));
      const road = new BulkRoad(folder, now, known);
      await send(rows, resolver, road, options, new Set());
      const files = await road.finish();
      account = road.account;
      embedded.log('Filling the database by Neo4j’s importer');
      return files;
    });
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
  return { account, record: (database) => recordBulk(database, options, account, now) };
}

async function recordBulk(database: Database, options: ImportOptions, account: Account, now: string): Promise<void> {
  const { key, adapter, files } = options;
  const id = runId(key, 1);
  const { read, filtered, quarantined, datasets } = account;
  const names = [...datasets.keys()].map((dataset) => dataset.replace(/^dataset:/, ''));
  const counts = [...datasets].map(([dataset, numbers]) => ({ dataset, ...numbers }));
  await database.write(async (tx) => {
    await codedPutDatasets(tx, { rows: names.map(datasetOf) });
    await codedBegin(tx, { id, key, adapter, files, now });
    await codedAdvance(tx, { id, batch: 0, read, filtered, quarantined, counts });
    await codedFinish(tx, { id, now });
  });
}

function runId(key: string, time: number): string {
  return `import:${key}-${time}`;
}

/** Sends all rows down a road, batch by batch; those in `done` are read for their names alone. */
export async function send(
  rows: Rows,
  resolver: Resolver,
  road: Road,
  options: ImportOptions,
  done: ReadonlySet<number>,
): Promise<void> {
  let number = 0;
  for await (const rowsOfBatch of batchesOf(rows, options.limit)) {
    // Names are resolved even where the batch is done: the review list must be whole, and later names may need them.
    const { acts, ...aside } = sorted(rowsOfBatch, resolver, options);
    const batch = batchOf(acts, resolver);
    // A batch that is done may have brought names that only a later one puts into a fact.
    road.expect(resolver.takeNew());
    if (!done.has(number)) await road.submit(number, batch, aside);
    number++;
    options.onProgress?.(road.account);
  }
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
async function* batchesOf(rows: Rows, limit = Number.POSITIVE_INFINITY): AsyncGenerator<ReadRow[]> {
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
