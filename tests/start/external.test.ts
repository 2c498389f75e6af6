// NEO4J_URI set: that server is used and none is started, over every scheme; when it goes away it is waited for.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { cypher as cypherOn } from '../harness/cypher.ts';
import { type ExternalServer, startExternalServer } from '../harness/external.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { buildCli, lives, type Running, runCli, startCli, until } from '../harness/processes.ts';
import { startStallingProxy } from '../harness/stallingProxy.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const folder = temporaryFolder();
/** Where an embedded server would live, were one started. */
const home = join(folder, 'home');
let server: ExternalServer;
let settings: Record<string, string>;
beforeAll(async () => {
  buildCli();
  server = await startExternalServer(folder);
  settings = {
    NEO4J_URI: `bolt://127.0.0.1:${server.port}`,
    NEO4J_PASSWORD: server.password,
    ENTENTE_HOME: home,
    // Nothing may be fetched or found either.
    ENTENTE_DISTRIBUTION: join(folder, 'nowhere'),
    PORT: '0',
  };
});
afterAll(async () => {
  await server?.stop();
  expect(existsSync(home)).toBe(false);
});
const uri = (scheme: string) => `${scheme}://127.0.0.1:${server.port}`;
const cypher = (text: string) => cypherOn({ ...server, uri: uri('bolt') }, text);

describe('the scheme', () => {
  it.each(['bolt', 'neo4j', 'bolt+ssc', 'neo4j+ssc', 'bolt+s', 'neo4j+s'])('%s works', async (scheme) => {
    const trust = scheme.endsWith('+s') ? { NODE_EXTRA_CA_CERTS: server.authority } : {};
    const { code, stderr } = await runCli(['doctor'], { ...settings, ...trust, NEO4J_URI: uri(scheme) });
    expect(stderr).toMatch(
      new RegExp(`^Neo4j 5\\.26\\.30 community reached at ${uri(scheme).replace('+', '\\+')} in [\\d.]+ s$`, 'm'),
    );
    expect(code).toBe(0);
  });

  it.each(['bolt+s', 'neo4j+s'])('%s is refused when the authority is unknown, with the ways out', async (scheme) => {
    const { code, stderr } = await runCli(['doctor'], { ...settings, NEO4J_URI: uri(scheme) });
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(
      /^The Neo4j at \S+ shows a certificate that is not trusted \(.+\): name its authority's file in NODE_EXTRA_CA_CERTS, write \+ssc .*\.$/,
    );
  });
});

describe('the graph', () => {
  it('of a newer version is left alone', async () => {
    await cypher(`CREATE (:Migration {version: 9999, name: 'from-the-future', appliedAt: datetime()})`);
    try {
      for (const command of ['serve', 'doctor']) {
        const { code, stderr } = await runCli([command], settings);
        expect(code).toBe(1);
        expect(stderr.trim().split('\n').at(-1)).toMatch(
          /^This graph was made by a newer version of the program, as it is at migration 9999 and this version knows \d+: upgrade the program, or point it at another graph by ENTENTE_HOME or NEO4J_URI\.$/,
        );
      }
    } finally {
      await cypher('MATCH (m:Migration {version: 9999}) DELETE m');
    }
    expect((await runCli(['doctor'], settings)).code).toBe(0);
  });
});

describe('a server over it', () => {
  let serve: Running;
  let url: string;
  const statusOf = async (path: string) =>
    (await fetch(`${url}${path}`, { signal: AbortSignal.timeout(10_000) })).status;
  const ask = (query: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  const question = '{ actor(id: "country:JPN") { name } }';
  const answer = { data: { actor: { name: 'Japan' } } };
  beforeAll(async () => {
    serve = startCli(['serve'], { ...settings, NEO4J_URI: uri('neo4j') });
    [, url = ''] = await serve.says(/is ready: (http:\S+)\/ /);
  });
  afterAll(() => {
    serve.process.kill('SIGKILL');
  });

  it('answers', async () => {
    expect(await (await ask(question)).json()).toEqual(answer);
    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 200]);
  });

  it('is not ready and still live while the database is down, and recovers within 10 s', async () => {
    await server.kill();
    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 503]);
    const refused = await ask(question);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    await server.start();
    const back = Date.now();
    await until(async () => (await statusOf('/health/ready')) === 200, 'it is ready again', 10_000);
    expect(await (await ask(question)).json()).toEqual(answer);
    expect(Date.now() - back).toBeLessThan(10_000);
  });

  it('is not ready and still live while the database hangs, and recovers', async () => {
    process.kill(server.pid(), 'SIGSTOP');
    try {
      const asked = Date.now();
      expect(await statusOf('/health/ready')).toBe(503);
      expect(await statusOf('/health/live')).toBe(200);
      expect((await ask(question)).status).toBe(503);
      expect(Date.now() - asked).toBeLessThan(30_000);
    } finally {
      process.kill(server.pid(), 'SIGCONT');
    }
    await until(async () => (await statusOf('/health/ready')) === 200, 'it is ready again', 10_000);
    expect(await (await ask(question)).json()).toEqual(answer);
  });

  it('answers what was asked before it is told to stop, and then ends', async () => {
    process.kill(server.pid(), 'SIGSTOP');
    const pending = ask('{ people(first: 1) { totalCount } }');
    await new Promise((wake) => setTimeout(wake, 500));
    serve.process.kill('SIGTERM');
    await serve.says(/^Stopping \(SIGTERM\)$/m);
    await new Promise((wake) => setTimeout(wake, 500));
    expect(lives(serve.pid)).toBe(true);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
    process.kill(server.pid(), 'SIGCONT');
    const answered = Date.now();
    const response = await pending;
    expect(response.status).toBe(200);
    expect(
      ((await response.json()) as { data: { people: { totalCount: number } } }).data.people.totalCount,
    ).toBeGreaterThan(5);
    expect(await serve.ended).toBe(0);
    // The connection of that answer is not kept.
    expect(Date.now() - answered).toBeLessThan(30_000);
    expect(serve.output().stderr).toMatch(/^Stopped$/m);
    expect(await cypher('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('a network that drops what is sent', () => {
  it('is left behind within seconds: the next read goes over a new connection', async () => {
    const proxy = await startStallingProxy(server.port);
    const database = await openDatabase({ ...server, uri: `bolt://127.0.0.1:${proxy.port}` });
    try {
      expect(await database.isReachable()).toBe(true);
      proxy.stall();
      const stalled = Date.now();
      expect(await database.isReachable()).toBe(false);
      expect(await database.isReachable()).toBe(true);
      expect(Date.now() - stalled).toBeLessThan(10_000);
    } finally {
      await database.close();
      proxy.close();
    }
  });
});
