// The Neo4j that starts by itself: closed to others, one owner a home, never left behind, nothing lost.

import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../src/graph/embedded/server.ts';
import { cypher } from '../harness/cypher.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { listensOn } from '../harness/listening.ts';
import { lives, type Owner, parentOf, processesNaming, runCli, startOwner, until } from '../harness/processes.ts';

const folder = temporaryFolder();
/** A home that was there before, with a space in its name, which everybody may read. */
const home = join(folder, 'a home');
mkdirSync(home);
chmodSync(home, 0o755);

let owner: Owner;
const modeOf = (...path: string[]) => (statSync(join(home, ...path)).mode & 0o777).toString(8);
const remember = (text: string) => cypher(owner, 'CREATE (:Remembered {text: $text})', { text });
const remembered = async () =>
  (await cypher<{ text: string }>(owner, 'MATCH (n:Remembered) RETURN n.text AS text ORDER BY text')).map(
    ({ text }) => text,
  );
// Starting a server takes half a minute on a machine that is busy with other things.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
afterAll(async () => {
  await owner.stop();
  expect(processesNaming(home)).toEqual([]);
});

describe('a started server', () => {
  it('is born with the password of the home and never answers to the one that every Neo4j has', async () => {
    const refusals: string[] = [];
    let started = false;
    const starting = startOwner(home).finally(() => {
      started = true;
    });
    while (!started) {
      await new Promise((wake) => setTimeout(wake, 100));
      const log = join(home, 'logs', 'process.log');
      const port = existsSync(log) ? /Bolt enabled on .*:(\d+)/.exec(readFileSync(log, 'utf8'))?.[1] : undefined;
      if (port === undefined) continue;
      const stranger = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'neo4j' };
      await cypher(stranger, 'RETURN 1').then(
        () => refusals.push('let in'),
        (fault: { code: string }) => refusals.push(fault.code),
      );
      break;
    }
    owner = await starting;
    expect(refusals).toEqual(['Neo.ClientError.Security.Unauthorized']);
    expect(owner.attached).toBe(false);
    expect(await cypher(owner, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('keeps what it has from those who may read its home', () => {
    expect(owner.password.length).toBeGreaterThanOrEqual(32);
    expect([modeOf('password'), modeOf('server.json'), modeOf('data', 'dbms', 'auth.ini')]).toEqual([
      '600',
      '600',
      '600',
    ]);
    expect([modeOf('data'), modeOf('logs'), modeOf('conf')]).toEqual(['700', '700', '700']);
    for (const file of ['conf/neo4j.conf', 'server.json', 'logs/process.log', 'data/dbms/auth.ini'])
      expect(readFileSync(join(home, file), 'utf8')).not.toContain(owner.password);
    expect(processesNaming(owner.password)).toEqual([]);
  });

  it('listens on one port of loopback, and on nothing else', () => {
    expect(listensOn(owner.server)).toEqual([owner.uri.replace('bolt://', '')]);
    expect(owner.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  });

  it('sends no usage report and has the memory that was set', async () => {
    const settings = await cypher<{ name: string; value: string }>(
      owner,
      `SHOW SETTINGS 'dbms.usage_report.enabled', 'server.memory.pagecache.size', 'dbms.security.auth_enabled'
       YIELD name, value ORDER BY name`,
    );
    expect(settings.map(({ value }) => value)).toEqual(['true', 'false', '64.00MiB']);
    expect(processesNaming(home).filter((line) => line.includes(' -Xmx512m '))).not.toEqual([]);
  });

  it('reads no file and calls no address by LOAD CSV, from READ mode or WRITE mode', async () => {
    let calls = 0;
    const listener = createServer((_, response) => {
      calls++;
      response.end('secret\n');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => listener.once('listening', resolve));
    const { port } = listener.address() as AddressInfo;
    mkdirSync(join(home, 'import'), { recursive: true });
    writeFileSync(join(home, 'import', 'secret.csv'), 'secret\n');
    try {
      for (const address of [
        `http://127.0.0.1:${port}/secret.csv`,
        `http://localhost:${port}/secret.csv`,
        `http://[::1]:${port}/secret.csv`,
        `http://2130706433:${port}/secret.csv`,
        `ftp://127.0.0.1:${port}/secret.csv`,
        'file:///etc/passwd',
        'file:///secret.csv',
        `file://${home}/password`,
      ])
        for (const access of ['READ', 'WRITE'] as const)
          await expect(
            cypher(owner, 'LOAD CSV FROM $address AS line RETURN line', { address }, access),
            `${address} from ${access} mode`,
          ).rejects.toMatchObject({ code: expect.stringMatching(/^Neo\.ClientError\.|ExternalResourceFailed/) });
      expect(calls).toBe(0);
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('secret\n');
    } finally {
      listener.close();
    }
  });
});

describe('one owner a home', () => {
  it('lets a second process join, which leaves the server running when it goes', async () => {
    for (const leave of [(second: Owner) => second.stop(), (second: Owner) => second.process.kill('SIGKILL')]) {
      const second = await startOwner(home);
      expect(second).toMatchObject({ attached: true, uri: owner.uri, server: owner.server });
      expect(second.output().stderr).toContain(`belongs to process ${owner.pid}; joining it`);
      await leave(second);
      await second.ended;
    }
    expect(await cypher(owner, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect(JSON.parse(readFileSync(join(home, 'owner.lock'), 'utf8')).pid).toBe(owner.pid);
  });

  it('says whose the home is when that server does not answer', async () => {
    process.kill(owner.server, 'SIGSTOP');
    try {
      const { code, stderr } = await runCli(['doctor'], { ENTENTE_HOME: home });
      expect(code).toBe(1);
      expect(stderr.trim()).toMatch(
        new RegExp(
          `^${home} belongs to process ${owner.pid}, whose Neo4j does not answer: stop that process, .*NEO4J_URI`,
        ),
      );
    } finally {
      process.kill(owner.server, 'SIGCONT');
    }
  });
});

describe('the end', () => {
  it('in good order keeps what was written and leaves no process, lock or state', async () => {
    await remember('before a stop');
    expect(await owner.stop()).toBe(0);
    expect(processesNaming(home)).toEqual([]);
    for (const file of ['owner.lock', 'server.json']) expect(existsSync(join(home, file))).toBe(false);
    const port = await freePort();
    chmodSync(join(home, 'password'), 0o644);
    owner = await startOwner(home, { ENTENTE_BOLT_PORT: String(port) });
    expect(owner.uri).toBe(`bolt://127.0.0.1:${port}`);
    expect(modeOf('password')).toBe('600');
    expect(await remembered()).toEqual(['before a stop']);
  });

  it('by kill -9 of the owner takes the server with it, and of those who start next one recovers and the others join', async () => {
    await remember('before a kill');
    process.kill(owner.pid, 'SIGKILL');
    await until(() => !lives(owner.server), 'the server has gone with its owner');
    expect(existsSync(join(home, 'owner.lock'))).toBe(true);
    const next = await Promise.all([startOwner(home), startOwner(home), startOwner(home)]);
    expect(next.map(({ attached }) => attached).sort()).toEqual([false, true, true]);
    expect(new Set(next.map(({ server }) => server)).size).toBe(1);
    owner = next.find(({ attached }) => !attached) as Owner;
    for (const joined of next.filter(({ attached }) => attached)) expect(await joined.stop()).toBe(0);
    expect(await remembered()).toEqual(['before a kill', 'before a stop']);
  });

  it('by kill -9 of the watchdog and then of the owner takes the server with it too', async () => {
    const watchdog = parentOf(owner.server);
    expect(parentOf(watchdog)).toBe(owner.pid);
    // Held still, the owner cannot see that its watchdog is gone, nor do anything about it.
    process.kill(owner.pid, 'SIGSTOP');
    process.kill(watchdog, 'SIGKILL');
    await until(() => !lives(watchdog), 'the watchdog has gone');
    await new Promise((wake) => setTimeout(wake, 500));
    expect(lives(owner.server)).toBe(true);
    process.kill(owner.pid, 'SIGKILL');
    await until(() => !lives(owner.server), 'the server has gone with its owner');
    await until(() => processesNaming(home).length === 0, 'what watched it has gone too');
  });

  it('is what a changed password leads to, with the way back', async () => {
    const password = readFileSync(join(home, 'password'), 'utf8');
    writeFileSync(join(home, 'password'), 'something-else\n');
    const { code, stderr } = await runCli(['doctor'], { ENTENTE_HOME: home });
    expect(code).toBe(1);
    // On a busy machine the start tells how long it takes before it is refused.
    const said = stderr.trim().split('\n');
    expect(said.slice(0, -1).filter((line) => !/^Neo4j is starting: \d+ s$/.test(line))).toEqual([]);
    expect(said.at(-1)).toMatch(
      /^The embedded Neo4j refuses the password in .* put the old one back, .*NEO4J_URI.*\.$/,
    );
    writeFileSync(join(home, 'password'), password);
    owner = await startOwner(home);
    expect(await remembered()).toEqual(['before a kill', 'before a stop']);
  });
});
