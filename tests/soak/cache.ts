// Soak of the cache: many reads and writes over two servers and one graph; no answer may be stale.
//
//   npm run soak:cache -- [--operations 200000] [--seed <number>]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../src/graph/database.ts';
import { described, tryToBeStale } from '../cache/proof.ts';
import { buildCli, type Running, startCli, startOwner } from '../harness/processes.ts';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [operations, seed] = [Number(values.operations), Number(values.seed)];

buildCli();
const folder = mkdtempSync(join(tmpdir(), 'entente-soak-'));
const owner = await startOwner(join(folder, 'home'), { ENTENTE_HEAP_MB: '768' });
const { uri, user, password } = owner;
const servers: Running[] = [];

/** Starts a server and gives its address. */
async function serve(): Promise<string> {
  const server = startCli(['serve'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' });
  servers.push(server);
  const [, address = ''] = await server.says(/^Entente is ready: (http:\/\/[\d.:]+)\//m);
  return address;
}

try {
  // One after the other: the first loads what ships.
  const addresses = [await serve(), await serve()];
  const database = await openDatabase({ uri, user, password });
  console.log(`${operations} operations, seed ${seed}`);
  const account = await tryToBeStale({ servers: addresses, database, operations, window: 25, seed });
  console.log(described(account));
  for (const address of addresses) {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    console.log(metrics.replace(/^#.*\n/gm, '').trimEnd());
  }
  for (const stale of account.stale.slice(0, 10)) console.log(JSON.stringify(stale));
  await database.close();
  process.exitCode = account.stale.length === 0 ? 0 : 1;
} finally {
  for (const server of servers) server.process.kill('SIGTERM');
  await Promise.all(servers.map(({ ended }) => ended));
  await owner.stop();
  rmSync(folder, { recursive: true, force: true });
}
