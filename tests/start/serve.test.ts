// entente serve with a Neo4j of its own: what it shows while it starts, how much it takes at rest, and how it ends.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../src/graph/embedded/server.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { buildCli, lives, processesNaming, type Running, startCli, until } from '../harness/processes.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const folder = temporaryFolder();
const home = join(folder, 'home');
let port: number;
let serve: Running;
beforeAll(async () => {
  buildCli();
  port = await freePort();
  serve = startCli(['serve'], { ENTENTE_HOME: home, PORT: String(port) });
});
afterAll(async () => {
  serve.process.kill('SIGKILL');
  await until(() => processesNaming(home).length === 0, 'nothing is left');
});

const url = (at: number) => `http://127.0.0.1:${at}`;
const statusOf = (path: string) => fetch(`${url(port)}${path}`).then(({ status }) => status);
const ask = (at: number) =>
  fetch(`${url(at)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ actor(id: "country:JPN") { name } }' }),
  });
const answer = { data: { actor: { name: 'Japan' } } };

/** The server's process of a home, once it was started. */
const serverOf = (of: string) =>
  until(() => {
    const file = join(of, 'server.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { server: { pid: number } }).server.pid : null;
  }, `a server was started in ${of}`);

describe('a start', () => {
  it('is live at once, and ready when the graph is', async () => {
    await until(() => statusOf('/health/live').catch(() => null), 'it listens');
    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 503]);
    const early = await ask(port);
    expect(early.status).toBe(503);
    expect(early.headers.get('retry-after')).toBe('2');
    expect(await early.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    await serve.says(/^Entente is ready: /m);
    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 200]);
    expect(await (await ask(port)).json()).toEqual(answer);
  });

  it('over a home that another serves joins its Neo4j, and leaves it running', async () => {
    const second = startCli(['serve'], { ENTENTE_HOME: home, PORT: '0' });
    const [, at = ''] = await second.says(/^Entente is ready: http:\/\/127\.0\.0\.1:(\d+)\//m);
    expect(second.output().stderr).toContain(`belongs to process ${serve.pid}; joining it`);
    expect(second.output().stderr).toMatch(/^Neo4j 5\.26\.30 community joined at bolt:/m);
    expect(await (await ask(Number(at))).json()).toEqual(answer);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(await (await ask(port)).json()).toEqual(answer);
  });

  it('ends when it is told to before it is ready, and leaves nothing', async () => {
    const other = join(folder, 'other');
    const starting = startCli(['serve'], { ENTENTE_HOME: other, PORT: '0' });
    const server = await serverOf(other);
    starting.process.kill('SIGTERM');
    expect(await starting.ended).toBe(0);
    expect(starting.output().stderr).toBe('Stopping (SIGTERM)\nStopped\n');
    expect(lives(server)).toBe(false);
    await until(() => processesNaming(other).length === 0, 'nothing is left');
    expect(existsSync(join(other, 'owner.lock'))).toBe(false);
  });

  it('ends at once at the second signal, and the server is stopped all the same', async () => {
    const other = join(folder, 'third');
    const starting = startCli(['serve'], { ENTENTE_HOME: other, PORT: '0' });
    const server = await serverOf(other);
    // A server that cannot stop just now.
    process.kill(server, 'SIGSTOP');
    starting.process.kill('SIGINT');
    await new Promise((wake) => setTimeout(wake, 1_000));
    expect(lives(starting.pid)).toBe(true);
    starting.process.kill('SIGINT');
    const told = Date.now();
    expect(await starting.ended).toBe(1);
    expect(Date.now() - told).toBeLessThan(5_000);
    process.kill(server, 'SIGCONT');
    await until(() => processesNaming(other).length === 0, 'nothing is left');
  });
});

describe('at rest', () => {
  it('takes no more than 600 MB', async () => {
    const server = await serverOf(home);
    const told = (what: string) =>
      Number(execFileSync('ps', ['-o', `${what}=`, '-p', String(server)], { encoding: 'utf8' }));
    let [worked, since] = [told('cputimes'), Date.now()];
    const hasRested = () => {
      const now = told('cputimes');
      if (now > worked + 1) [worked, since] = [now, Date.now()];
      return Date.now() - since > 20_000;
    };
    // It practises first, for as long as the machine needs for that.
    await until(hasRested, 'it has rested for 20 s', 150_000);
    const megabytes = told('rss') / 1000;
    console.log(`Neo4j at rest with the bundled dossiers: ${Math.round(megabytes)} MB resident`);
    expect(megabytes).toBeLessThanOrEqual(600);
  });
});

describe('the end', () => {
  it('of a joined Neo4j, and of an own one, is said, and ends the program', async () => {
    const second = startCli(['serve'], { ENTENTE_HOME: home, PORT: '0' });
    await second.says(/^Entente is ready: /m);
    process.kill(await serverOf(home), 'SIGKILL');
    expect([await serve.ended, await second.ended]).toEqual([1, 1]);
    expect(serve.output().stderr).toMatch(
      /^The embedded Neo4j ended unexpectedly: read .*process\.log, and start again\.$/m,
    );
    expect(second.output().stderr).toMatch(
      /^The Neo4j that was joined ended with the process that owns .*: start again/m,
    );
    expect(existsSync(join(home, 'owner.lock'))).toBe(false);
  });
});
