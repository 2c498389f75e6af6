// Brings the graph's constraints and indexes up to what this version of the program needs.

import { graphBegin } from '../generated/cypher/graph.ts';
import { migrationRecord, migrationRecorded } from '../generated/cypher/migration.ts';
import { migrations } from '../generated/cypher/schema.ts';
import { serverAwaitIndexes } from '../generated/cypher/server.ts';
import type { Database } from './database.ts';
import { StartupError } from './errors.ts';
import { keyNames } from './nameKeys.ts';

/** A numbered step; its commands may be run again without harm (`IF NOT EXISTS`), as a crash can fall between them. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly commands: readonly string[];
}

/** What a migration does beside its commands, where Cypher cannot compute it; by its number. May be done again without harm. */
const computed: ReadonlyMap<number, (database: Database) => Promise<void>> = new Map([[8, keyNames]]);

/** Milliseconds that the making of indexes may take over a graph that is large already. */
const indexPatience = 600_000;

/**
 * Applies what is missing, in order, and records each step in the graph.
 * @returns the names of the steps that were applied now
 * @throws StartupError when a newer version of the program has already changed this graph
 */
export async function migrate(database: Database, known: readonly Migration[] = migrations): Promise<string[]> {
  const recorded = new Set((await migrationRecorded(database.reader())).map((row) => row.version));
  const newest = Math.max(0, ...known.map((migration) => migration.version));
  const beyond = Math.max(0, ...recorded);
  if (beyond > newest)
    throw new StartupError(
      `This graph was made by a newer version of the program, as it is at migration ${beyond} and this version knows ${newest}: upgrade the program, or point it at another graph by ENTENTE_HOME or NEO4J_URI.`,
    );
  const missing = known.filter((migration) => !recorded.has(migration.version));
  for (const { version, name, commands } of missing) {
    for (const command of commands) await database.command(command);
    await computed.get(version)?.(database);
    await database.write((tx) => migrationRecord(tx, { version, name }));
  }
  // Also of a graph that was emptied by hand. Where replicas start at once, the constraint lets only one of them make it.
  if ((await database.version()) === null) await database.write((tx) => graphBegin(tx));
  if (missing.length > 0) await serverAwaitIndexes(database.reader({ timeout: indexPatience }));
  return missing.map((migration) => migration.name);
}
