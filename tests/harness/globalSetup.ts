// Starts a Neo4j for each of the processes that run suites, or gives them the one that NEO4J_URI names.

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseConfig } from '../../src/graph/database.ts';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each process, in their order. */
    neo4j: DatabaseConfig[];
  }
}

/** Where the jars live, fetched once for all runs in this checkout. */
export const distribution = process.env.ENTENTE_DISTRIBUTION ?? packagePath('.entente', 'neo4j-5.26.30');

function hasClasses(): boolean {
  return existsSync(distribution) && readdirSync(distribution).some((file) => file.endsWith('.jsa'));
}

/** Gives suites the addresses of the servers; what is returned stops them. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (uri) {
    project.provide('neo4j', [{ uri, user: user ?? 'neo4j', password: password ?? '' }]);
    return;
  }
  if (!hasClasses()) {
    // Servers are started often in a run, and the first that ends makes the next ones start sooner.
    const { stop } = await started();
    await stop();
  }
  const servers = await Promise.all(Array.from({ length: project.config.maxWorkers }, started));
  project.provide(
    'neo4j',
    servers.map(({ config }) => config),
  );
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}

async function started(): Promise<{ config: DatabaseConfig; stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'entente-tests-'));
  const { uri, user, password, stop } = await startEmbeddedNeo4j({
    home,
    distribution,
    heapMb: 1024,
    pageCacheMb: 256,
    // Suites fill and empty the graph, and each time the longest statements would be planned anew, for seconds each.
    settings: { 'dbms.cypher.min_replan_interval': '2h' },
    log: console.error,
  });
  return {
    config: { uri, user, password },
    stop: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
