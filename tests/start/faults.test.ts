// What keeps the program from starting: each told in one sentence with the ways out, and exit code 1.

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { requireSpace } from '../../src/graph/embedded/home.ts';
import { freePort } from '../../src/graph/embedded/server.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { distribution } from '../harness/globalSetup.ts';
import { buildCli, processesNaming, runCli } from '../harness/processes.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const folder = temporaryFolder();
const newFolder = () => mkdtempSync(join(folder, 'f-'));
beforeAll(buildCli);

/** Another Neo4j, which is a way out of everything that is wrong with the embedded one. */
const elsewhere = /or set NEO4J_URI \(with NEO4J_USER and NEO4J_PASSWORD\) to a Neo4j 5\.23 or later .*\.$/;

/** Runs a command that must fail to start, and gives the one sentence that it says. */
async function sentenceOf(settings: Record<string, string | undefined>, command = ['serve']): Promise<string> {
  const home = settings.ENTENTE_HOME ?? join(newFolder(), 'home');
  const { code, stdout, stderr } = await runCli(command, { PORT: '0', ENTENTE_HOME: home, ...settings });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  const lines = stderr.trim().split('\n');
  const [sentence = ''] = lines.slice(-1);
  // Before it there may be progress, and no stack trace.
  expect(lines.slice(0, -1).filter((line) => !/^(Fetching|Neo4j|Process) /.test(line))).toEqual([]);
  expect(sentence).toMatch(/^\S.*: .+\.$/);
  expect(sentence).not.toMatch(/\.\s+[A-Z]\w+ /);
  expect(processesNaming(home)).toEqual([]);
  expect(existsSync(join(home, 'owner.lock'))).toBe(false);
  return sentence;
}

/** A folder for PATH with these programs of the machine, and scripts of our own. */
function pathWith(programs: readonly string[], scripts: Record<string, string> = {}): string {
  const path = newFolder();
  for (const program of programs)
    symlinkSync(execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim(), join(path, program));
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(path, name), text);
    chmodSync(join(path, name), 0o755);
  }
  return path;
}

describe('Java', () => {
  it('is not there', async () => {
    const sentence = await sentenceOf({ PATH: pathWith(['sh']) });
    expect(sentence).toMatch(/^There is no "java" on the PATH: install Java 17 or later .*, or set JAVA_HOME to one,/);
    expect(sentence).toMatch(elsewhere);
  });

  it.each([
    ['11.0.2', 'openjdk version "11.0.2" 2019-01-15'],
    ['8', 'java version "1.8.0_392"'],
    ['of an unknown version', 'kaffe'],
  ])('is too old: %s', async (version, printed) => {
    const java = `#!/bin/sh\necho '${printed}' >&2\n`;
    const sentence = await sentenceOf({ PATH: pathWith(['sh'], { java }) });
    expect(sentence).toMatch(/^The embedded Neo4j needs Java 17 or later, and java is /);
    expect(sentence).toContain(`java is ${version.split('.')[0]}: install Java 17 or later`);
    expect(sentence).toMatch(elsewhere);
  });

  it('ends at once', async () => {
    const java = `#!/bin/sh\n[ "$1" = -version ] && echo 'openjdk version "17.0.1"' && exit\necho 'Error: no room' >&2; exit 1\n`;
    const sentence = await sentenceOf({ PATH: pathWith(['sh', 'sleep'], { java }) });
    expect(sentence).toMatch(
      /^The embedded Neo4j ended while it started \(Error: no room\): read .*process\.log, mend/,
    );
  });
});

describe('Maven', () => {
  const fetching = { ENTENTE_DISTRIBUTION: undefined };
  const progress = /^Fetching Neo4j 5\.26\.30 by Maven: 213 jars, 123 MB, once$/m;

  it('is not there', async () => {
    const sentence = await sentenceOf({ ...fetching, PATH: pathWith(['sh', 'sleep', 'java']) });
    expect(sentence).toMatch(
      /^There is no "mvn" on the PATH, and Neo4j 5\.26\.30 is fetched by it: install Maven 3\.6 or later/,
    );
    expect(sentence).toMatch(elsewhere);
  });

  it('is offline with an empty repository', async () => {
    const options = `-Dmaven.repo.local=${newFolder()}`;
    const mvn = `#!/bin/sh\nexec ${execFileSync('sh', ['-c', 'command -v mvn'], { encoding: 'utf8' }).trim()} -o "$@"\n`;
    const sentence = await sentenceOf({
      ...fetching,
      MAVEN_OPTS: options,
      PATH: `${pathWith([], { mvn })}:${process.env.PATH}`,
    });
    expect(sentence).toMatch(/^Maven could not fetch Neo4j 5\.26\.30 \(.*offline.*\): check that this machine reaches/);
    expect(sentence).toMatch(elsewhere);
  });

  it('reaches no repository', async () => {
    const user = newFolder();
    mkdirSync(join(user, '.m2'));
    const mirror = `<mirror><id>m</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:${await freePort()}/</url></mirror>`;
    writeFileSync(join(user, '.m2', 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
    const home = join(newFolder(), 'home');
    const sentence = await sentenceOf({ ...fetching, ENTENTE_HOME: home, MAVEN_OPTS: `-Duser.home=${user}` });
    expect(sentence).toMatch(
      /^Maven could not fetch Neo4j 5\.26\.30 \(.*refused.*\): check that this machine reaches/i,
    );
    expect(sentence).toMatch(/name a mirror in Maven's settings\.xml/);
    expect(sentence).toMatch(elsewhere);
    expect(readdirSync(join(home, 'neo4j-5.26.30'))).toEqual([]);
  });

  it('fetches what is pinned, with progress, and forgets what a killed fetch left', async () => {
    const jars = join(newFolder(), 'jars');
    mkdirSync(join(jars, 'lib.999999999.partial'), { recursive: true });
    // Everything is fetched and verified before the port is found taken.
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const home = join(newFolder(), 'home');
    const { code, stderr } = await runCli(['serve'], {
      PORT: '0',
      ENTENTE_HOME: home,
      ENTENTE_DISTRIBUTION: jars,
      ENTENTE_BOLT_PORT: String(port),
    });
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(progress);
    expect(stderr).toMatch(/^Fetched Neo4j 5\.26\.30 in \d+ s$/m);
    expect(stderr).toMatch(
      new RegExp(
        `^Port ${port} for Bolt is taken on 127\\.0\\.0\\.1: set ENTENTE_BOLT_PORT to a free one, unset it`,
        'm',
      ),
    );
    expect(stderr.trim()).toMatch(elsewhere);
    expect(readdirSync(jars).sort()).toEqual(['lib', 'verified']);
    expect(readdirSync(join(jars, 'lib'))).toHaveLength(213);
  });
});

describe('the fetched Neo4j', () => {
  /** The real jars, by hard links where the disk allows it. */
  function jarsWith(change: (lib: string) => void): string {
    const jars = newFolder();
    const lib = join(jars, 'lib');
    mkdirSync(lib);
    for (const jar of readdirSync(join(distribution, 'lib')))
      try {
        linkSync(join(distribution, 'lib', jar), join(lib, jar));
      } catch {
        copyFileSync(join(distribution, 'lib', jar), join(lib, jar));
      }
    change(lib);
    return jars;
  }
  const altered = 'neo4j-bolt-5.26.30.jar';

  it.each([
    [
      'has an altered jar',
      (lib: string) => {
        rmSync(join(lib, altered));
        copyFileSync(join(distribution, 'lib', altered), join(lib, altered));
        appendFileSync(join(lib, altered), ' ');
      },
      /neo4j-bolt-5\.26\.30\.jar has the SHA-256 [0-9a-f]{64} instead of [0-9a-f]{64}:/,
    ],
    ['lacks a jar', (lib: string) => rmSync(join(lib, altered)), /neo4j-bolt-5\.26\.30\.jar is missing:/],
    ['has one too many', (lib: string) => writeFileSync(join(lib, 'a.jar'), ''), /a\.jar does not belong there:/],
    [
      'was verified for another version',
      (lib: string) => {
        rmSync(join(lib, altered));
        writeFileSync(join(lib, '..', 'verified'), '5.26.29\n');
      },
      /neo4j-bolt-5\.26\.30\.jar is missing:/,
    ],
  ])('%s', async (_, change, what) => {
    const sentence = await sentenceOf({ ENTENTE_DISTRIBUTION: jarsWith(change) });
    expect(sentence).toMatch(/^The fetched Neo4j is not the one that was tested, as /);
    expect(sentence).toMatch(what);
    expect(sentence).toMatch(/: remove .*lib \(and the jar from Maven's own repository\) and start again, /);
    expect(sentence).toMatch(elsewhere);
  });
});

describe('a port', () => {
  const taken = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    ({ port } = taken.address() as AddressInfo);
  });
  afterAll(() => {
    taken.close();
  });

  it('of HTTP is taken', async () => {
    expect(await sentenceOf({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop what listens there, or set PORT to another (0 for any free one).`,
    );
  });

  it('is asked for on an address that is not here', async () => {
    expect(await sentenceOf({ HOST: '192.0.2.1' })).toBe(
      'HOST "192.0.2.1" is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.',
    );
  });
});

describe('the disk', () => {
  it('is full', async () => {
    const home = join(newFolder(), 'home');
    mkdirSync(join(home, 'conf'), { recursive: true });
    symlinkSync('/dev/full', join(home, 'conf', 'neo4j.conf'));
    const sentence = await sentenceOf({ ENTENTE_HOME: home });
    expect(sentence).toMatch(
      /^The disk that holds .* is full: free about 500 MB, set ENTENTE_HOME to a folder on another/,
    );
    expect(sentence).toMatch(elsewhere);
  });

  it('has less room than a start needs', async () => {
    await requireSpace(folder, 1);
    await expect(requireSpace(folder, 1e12)).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  it('cannot be written', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const sentence = await sentenceOf({ ENTENTE_HOME: join(file, 'home') });
    expect(sentence).toMatch(
      /home cannot be read and written \(ENOTDIR\): correct its permissions, set ENTENTE_HOME to/,
    );
    expect(sentence).toMatch(elsewhere);
  });
});

describe('an external Neo4j', () => {
  it.each(['bolt', 'neo4j'])('does not answer: %s', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    const sentence = await sentenceOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
    expect(sentence).toMatch(
      new RegExp(`^No Neo4j answers at ${uri} \\(connect ECONNREFUSED .*\\): start it, correct NEO4J_URI, or`),
    );
  });

  it('does not say a word', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const uri = `neo4j://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const sentence = await sentenceOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' });
    expect(sentence).toMatch(new RegExp(`^No Neo4j answers at ${uri} \\(.*\\): start it, correct NEO4J_URI, or`));
    silent.close();
  });

  it('refuses the password', async () => {
    const { uri } = inject('neo4j');
    expect(await sentenceOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'not-this-one' })).toBe(
      `The Neo4j at ${uri} refuses user "neo4j" with this password: set NEO4J_USER and NEO4J_PASSWORD to what the server knows.`,
    );
  });

  it('has no such database', async () => {
    const { uri, user, password } = inject('neo4j');
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'elsewhere' };
    expect(await sentenceOf(settings)).toBe(
      `The Neo4j at ${uri} has no database "elsewhere": set NEO4J_DATABASE to one that exists, or unset it for the user's own.`,
    );
  });
});
