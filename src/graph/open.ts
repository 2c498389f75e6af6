// Opens the graph that the configuration names: an external server, or the embedded one.

import { join } from 'node:path';
import { type Database, type DatabaseConfig, openDatabase } from './database.ts';
import { type EmbeddedNeo4j, type EmbeddedOptions, startEmbeddedNeo4j } from './embedded/index.ts';
import { migrate } from './migrations.ts';

/** Which graph to open. */
export interface GraphConfig {
  /** An external server; absent: the embedded one. */
  readonly external?: DatabaseConfig | undefined;
  readonly embedded: Omit<EmbeddedOptions, 'log' | 'signal'>;
}

/** An open graph, and how to leave it. */
export interface OpenGraph {
  readonly database: Database;
  /** Gives what happened when the embedded server ended, ours or one that we joined. An external one may come back: never. */
  readonly lost: Promise<string>;
  /** Closes the connections, and stops the server if it is ours. */
  close(): Promise<void>;
}

/**
 * Opens the graph and brings its constraints and indexes up to date.
 * @param signal ends the start of an embedded server
 */
export async function openGraph(
  config: GraphConfig,
  log: (line: string) => void,
  signal?: AbortSignal,
): Promise<OpenGraph> {
  const started = performance.now();
  const embedded = config.external ? null : await startEmbeddedNeo4j({ ...config.embedded, log, signal });
  let database: Database | null = null;
  try {
    const where = config.external ?? embedded;
    if (where === null) throw new Error('There is neither an external nor an embedded server.');
    database = await openDatabase(where);
    const opened = database;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    log(
      `Neo4j ${database.server} ${embedded ? (embedded.attached ? 'joined' : 'started') : 'reached'} at ${where.uri} in ${seconds} s`,
    );
    const applied = await migrate(database);
    if (applied.length > 0) log(`Graph prepared: ${applied.join(', ')}`);
    return {
      database,
      lost: embedded ? embedded.exited.then(() => endOf(embedded, config.embedded.home)) : new Promise(() => {}),
      close: async () => {
        await opened.close();
        await embedded?.stop();
      },
    };
  } catch (fault) {
    await database?.close();
    await embedded?.stop();
    throw fault;
  }
}

function endOf({ attached }: EmbeddedNeo4j, home: string): string {
  return attached
    ? `The Neo4j that was joined ended with the process that owns ${home}: start again, which starts one.`
    : `The embedded Neo4j ended unexpectedly: read ${join(home, 'logs', 'process.log')}, and start again.`;
}
