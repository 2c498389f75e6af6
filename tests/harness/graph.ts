// A graph for a suite: empty, or with what ships with the package. Suites share one server and take turns.

import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { type Database, type DatabaseConfig, openDatabase } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { checksumOf, marker } from './checksum.ts';

/** A graph that a suite may do with as it likes. */
export interface TestGraph {
  readonly database: Database;
  /** Runs raw Cypher: to damage the graph on purpose, and to look behind the API. */
  cypher<Row>(text: string, params?: Record<string, unknown>): Promise<Row[]>;
  /** Everything that the graph holds, as one number to compare by; record times left out. */
  checksum(): Promise<string>;
  close(): Promise<void>;
}

/** Only a database that is empty, or that these tests have used before, is ever wiped. */
async function refuseForeign(run: TestGraph['cypher']): Promise<void> {
  const [row] = await run<{ nodes: number; marked: number }>(
    `MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:${marker} THEN 1 END) AS marked`,
  );
  if (row && row.nodes > 0 && row.marked === 0)
    throw new Error('The database that NEO4J_URI names is not empty, and tests wipe it: give them an empty one.');
}

/** The graph of a server that the suite has started, or of the run's own. */
export async function graphAt(config: DatabaseConfig): Promise<TestGraph> {
  const database = await openDatabase(config);
  const driver: Driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
  });
  const cypher = async <Row>(text: string, params = {}) => {
    const session = driver.session();
    try {
      const { records } = await session.run(text, params);
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  };
  return {
    database,
    cypher,
    checksum: () => checksumOf(cypher),
    close: async () => {
      await driver.close();
      await database.close();
    },
  };
}

function open(): Promise<TestGraph> {
  return graphAt(inject('neo4j'));
}

/** A graph with constraints and indexes and nothing else. */
export async function openTestGraph(): Promise<TestGraph> {
  const graph = await open();
  await refuseForeign(graph.cypher);
  // Relationships by themselves first: an actor of a large set has more of them than one transaction bears.
  await graph.cypher('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await graph.cypher('MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await graph.cypher(`CREATE (:${marker} {state: 'own'})`);
  await migrate(graph.database);
  return graph;
}

/** The graph as it is after a first start; loaded once, for all suites in a row that only read it. */
export async function openBundledGraph(): Promise<TestGraph> {
  const graph = await open();
  const [known] = await graph.cypher<{ state: string }>(`MATCH (m:${marker}) RETURN m.state AS state`);
  if (known?.state === 'bundled') return graph;
  await graph.close();
  const fresh = await openTestGraph();
  await importBundled(fresh.database);
  await fresh.cypher(`MATCH (m:${marker}) SET m.state = 'bundled'`);
  return fresh;
}
