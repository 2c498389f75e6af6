// Raw Cypher against any server, for suites that look at a server rather than through the program.

import neo4j from 'neo4j-driver';
import type { DatabaseConfig } from '../../src/graph/database.ts';

/** Runs one statement on a connection of its own. */
export async function cypher<Row>(
  server: DatabaseConfig,
  text: string,
  params: Record<string, unknown> = {},
  access: 'READ' | 'WRITE' = 'WRITE',
): Promise<Row[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 5_000,
  });
  const session = driver.session({ defaultAccessMode: access });
  try {
    const { records } = await session.run(text, params);
    return records.map((record) => record.toObject() as Row);
  } finally {
    await session.close();
    await driver.close();
  }
}
