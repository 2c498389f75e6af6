// No answer is stale: two servers over one graph, four clients that write and read at once.

import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { buildCli, environmentWith, type Running, run, startCli } from '../harness/processes.ts';
import { described, tryToBeStale } from './proof.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });
const window = 25;
const neo4j = inject('neo4j');
const settings = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password, PORT: '0' };
const running: Running[] = [];
let graph: TestGraph;

beforeAll(async () => {
  buildCli();
  graph = await openTestGraph();
});
afterAll(async () => {
  for (const { process } of running) process.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await graph.close();
});

/** The address that a process says it serves at. */
async function addressOf(started: Running, pattern: RegExp): Promise<string> {
  running.push(started);
  const [, address = ''] = await started.says(pattern);
  return address;
}

/** Starts the built product. */
const serve = () => addressOf(startCli(['serve'], settings), /^Entente is ready: (http:\/\/[\d.:]+)\//m);
/** Starts a server that does not look at the version. */
const serveUnchecked = () =>
  addressOf(
    run(
      process.execPath,
      ['--import', 'tsx', packagePath('tests', 'cache', 'unchecked.ts')],
      environmentWith(settings),
    ),
    /^Serving (\S+)$/m,
  );

describe('an answer', () => {
  it('is never stale, with a bookmark or without', async () => {
    // One after the other: the first loads what ships.
    const servers = [await serve(), await serve()];
    const account = await tryToBeStale({ servers, database: graph.database, operations: 3_000, window, seed: 7 });
    console.log(described(account));
    expect(account.stale).toEqual([]);
    // Otherwise it says nothing of the cache.
    expect(account.hits).toBeGreaterThan(account.reads / 10);
    expect(account.afterBookmark).toBeGreaterThan(account.reads / 3);
  });

  it('is found to be stale, both ways, where the version is not looked at', async () => {
    const servers = [await serveUnchecked(), await serveUnchecked()];
    const account = await tryToBeStale({ servers, database: graph.database, operations: 2_000, window, seed: 7 });
    console.log(`Unchecked: ${described(account)}`);
    expect(account.stale.filter(({ bookmark }) => bookmark).length).toBeGreaterThan(10);
    expect(account.stale.filter(({ bookmark }) => !bookmark).length).toBeGreaterThan(10);
  });
});
