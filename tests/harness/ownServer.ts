// The Neo4j of whoever asks: each of the processes that run suites has one of its own.

import { inject } from 'vitest';
import type { DatabaseConfig } from '../../src/graph/database.ts';

/** Where the server of this process is. */
export function ownServer(): DatabaseConfig {
  const servers = inject('neo4j');
  const own = servers[Number(process.env.VITEST_POOL_ID ?? 1) - 1];
  if (!own) throw new Error(`There are ${servers.length} servers, and this is process ${process.env.VITEST_POOL_ID}.`);
  return own;
}
