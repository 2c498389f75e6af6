// Starts the one Neo4j of a test run, or checks the one that NEO4J_URI names.

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseConfig } from '../../src/graph/database.ts';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseConfig;
  }
}

/** Where the jars live, fetched once for all runs in this checkout. */
export const distribution = process.env.ENTENTE_DISTRIBUTION ?? packagePath('.entente', 'neo4j-5.26.30');

function hasClasses(): boolean {
  return existsSync(distribution) && readdirSync(distribution).some((file) => file.endsWith('.jsa'));
}

/** Gives suites the address of the server; what is returned stops it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (uri) {
    project.provide('neo4j', { uri, user: user ?? 'neo4j', password: password ?? '' });
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'entente-tests-'));
  const sizes = { heapMb: 1024, pageCacheMb: 256 };
  if (!hasClasses()) {
    // Servers are started often in a run, and the first that ends makes the next ones start sooner.
    const first = await startEmbeddedNeo4j({ home, distribution, ...sizes, log: console.error });
    await first.stop();
  }
  // Suites fill and empty the graph, and each time the longest statements would be planned anew, for seconds each.
  const settings = { 'dbms.cypher.min_replan_interval': '2h' };
  const server = await startEmbeddedNeo4j({
    home,
    distribution,
    ...sizes,
    settings,
    log: console.error,
  });
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
