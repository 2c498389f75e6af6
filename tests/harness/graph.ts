// A graph for a suite: empty, or with what ships with the package. Suites share one server and take turns.

import { createHash } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { type Database, type DatabaseConfig, openDatabase } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrations.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';

/** A graph that a suite may do with as it likes. */
export interface TestGraph {
  readonly database: Database;
  /** Runs raw Cypher: to damage the graph on purpose, and to look behind the API. */
  cypher<Row>(text: string, params?: Record<string, unknown>): Promise<Row[]>;
  /** Everything that the graph holds, as one number to compare by; record times left out. */
  checksum(): Promise<string>;
  close(): Promise<void>;
}

const marker = 'EntenteTestGraph';
/** Properties that differ from run to run. */
const clocks = ['recordedAt', 'retractedAt', 'importedAt', 'startedAt', 'finishedAt', 'mergedAt'];

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
    checksum: async () => {
      const nodes = await cypher<{ labels: string[]; properties: Properties }>(
        `MATCH (n) WHERE NOT n:${marker} AND NOT n:Lock AND NOT n:Migration
         RETURN labels(n) AS labels, properties(n) AS properties`,
      );
      const ties = await cypher<{ from: string; type: string; to: string; properties: Properties }>(
        `MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.text, '') AS from, type(r) AS type, coalesce(b.id, b.text, '') AS to, properties(r) AS properties`,
      );
      const lines = [
        ...nodes.map(({ labels, properties }) => [...labels.sort(), ...told(properties)]),
        ...ties.map(({ from, type, to, properties }) => [from, type, to, ...told(properties)]),
      ].map((parts) => JSON.stringify(parts));
      return `${lines.length}:${createHash('sha256').update(lines.sort().join('\n')).digest('hex')}`;
    },
    close: async () => {
      await driver.close();
      await database.close();
    },
  };
}

type Properties = Readonly<Record<string, unknown>>;

/** Properties as text, by name; of lists the order does not count. */
function told(properties: Properties): string[] {
  return Object.keys(properties)
    .filter((name) => !clocks.includes(name))
    .sort()
    .map((name) => {
      const value = properties[name];
      return `${name}=${Array.isArray(value) ? value.map(String).sort().join('|') : String(value)}`;
    });
}

function open(): Promise<TestGraph> {
  return graphAt(inject('neo4j'));
}

/** A graph with constraints and indexes and nothing else. */
export async function openTestGraph(): Promise<TestGraph> {
  const graph = await open();
  await refuseForeign(graph.cypher);
  await graph.cypher('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
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
