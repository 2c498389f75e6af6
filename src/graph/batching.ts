// What one request carries, and how its reads are gathered: one statement a level, each distinct key asked once.

import DataLoader from 'dataloader';
import type { Clock } from './asOf.ts';
import type { Database, ReaderOptions } from './database.ts';
import type { Projection, Seen } from './projection/projection.ts';
import { everyPart, type Shown } from './shown.ts';
import type { Reader } from './statement.ts';

/** What every resolver gets. */
export interface Context extends Seen {
  /** Reads the graph; counts what it reads for this request. */
  readonly db: Reader;
  /** Where its clocks stand. */
  readonly clock: Clock;
  /** Which parts of things it shows; others are left out of what is read. */
  readonly shown: Shown;
  /** Answers whole-graph questions over columns; null where there are none. */
  readonly projection: Projection | null;
  /** Whether its answer is one of the graph alone: what came of a time that was over may be another the next time. */
  readonly keeping: { isAllowed: boolean };
  /** Names the request in answers and in the log. */
  readonly requestId: string;
  /** The loaders that this request has used so far. */
  readonly loaders: Map<unknown, unknown>;
}

/** How a request reads. */
export interface ContextOptions extends Omit<ReaderOptions, 'clock' | 'shown'> {
  readonly projection?: Projection | null;
  /** The stamp of the version that was read for it; absent where none was. */
  readonly stamp?: string | null;
}

/** A context for one request, whose clocks stand at now, and which shows everything. */
export function freshContext(
  database: Database,
  requestId: string,
  { projection = null, stamp = null, ...options }: ContextOptions = {},
): Context {
  const clock = { asOf: null };
  const shown = { parts: everyPart };
  return {
    db: database.reader({ ...options, clock, shown }),
    clock,
    shown,
    projection,
    after: options.after ?? [],
    stamp,
    keeping: { isAllowed: true },
    requestId,
    loaders: new Map(),
  };
}

/**
 * Declares a batched read. Keys asked in the same turn of the event loop go to `load` together, without repeats,
 * and are remembered for the rest of the request.
 * @param load gives one value for each key, in the keys' order
 */
export function batched<Key, Value>(
  load: (db: Reader, keys: readonly Key[]) => Promise<readonly Value[]>,
): (context: Context) => DataLoader<Key, Value, string> {
  return (context) => {
    const known = context.loaders.get(load) as DataLoader<Key, Value, string> | undefined;
    if (known) return known;
    const loader = new DataLoader<Key, Value, string>((keys) => load(context.db, keys), {
      cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
    });
    context.loaders.set(load, loader);
    return loader;
  };
}

/** A key of a batched read that also takes arguments: keys with the same arguments share a statement. */
export interface Asked<Arguments> {
  readonly id: string;
  readonly args: Arguments;
}

/**
 * Declares a batched read with arguments.
 * @param load gives a value for each id it has one for; ids without get `absent`
 */
export function batchedWith<Arguments, Value>(
  load: (db: Reader, ids: readonly string[], args: Arguments) => Promise<ReadonlyMap<string, Value>>,
  absent: (id: string) => Value,
): (context: Context) => DataLoader<Asked<Arguments>, Value, string> {
  return batched(async (db, keys: readonly Asked<Arguments>[]) => {
    const groups = new Map<string, { args: Arguments; ids: string[] }>();
    for (const { id, args } of keys) {
      const name = JSON.stringify(args);
      const group = groups.get(name) ?? { args, ids: [] };
      group.ids.push(id);
      groups.set(name, group);
    }
    const found = new Map<string, ReadonlyMap<string, Value>>();
    await Promise.all([...groups].map(async ([name, { args, ids }]) => found.set(name, await load(db, ids, args))));
    return keys.map(({ id, args }) => found.get(JSON.stringify(args))?.get(id) ?? absent(id));
  });
}

/** Puts rows into the order of their keys. */
export function inOrder<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
