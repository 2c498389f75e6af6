// The two roads into the graph: what they write, that they add up, that a second run changes nothing, and that both give the same graph.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { diagnose } from '../../../src/doctor/diagnose.ts';
import { startEmbeddedNeo4j } from '../../../src/graph/embedded/index.ts';
import { packagePath } from '../../../src/graph/packageRoot.ts';
import { distribution } from '../../harness/globalSetup.ts';
import { graphAt, openTestGraph, type TestGraph } from '../../harness/graph.ts';
import { needsData, sharedData } from '../../harness/sharedData.ts';
import type { Outcome } from './outcome.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'entente-roads-'));

/** Runs the command against the server of the suite. */
async function entente(...args: string[]): Promise<Outcome> {
  const { uri, user, password } = inject('neo4j');
  const { stdout } = await run(process.execPath, [packagePath('dist', 'cli', 'main.js'), ...args, '--json'], {
    cwd: folder,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
  return JSON.parse(stdout) as Outcome;
}

/** The environment without a server of one's own. */
function withoutServer(): NodeJS.ProcessEnv {
  const {
    NEO4J_URI: _uri,
    NEO4J_USER: _user,
    NEO4J_PASSWORD: _password,
    NEO4J_DATABASE: _database,
    ...rest
  } = process.env;
  return { ...rest, ENTENTE_DISTRIBUTION: distribution };
}

const addsUp = ({ read, facts, further, known, filtered, quarantined }: Outcome) =>
  read === facts + further + known + filtered + quarantined;

/** The first rows of the set of 2018 as a file of their own, and those of one day. */
function slice(name: string, keep: (line: string, index: number) => boolean): string {
  const path = join(folder, name);
  const [header = '', ...lines] = gunzipSync(readFileSync(join(sharedData, 'icews18', 'events.tsv.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  writeFileSync(path, `${[header, ...lines.filter(keep)].join('\n')}\n`);
  return path;
}

/** Several imports by processes of their own, one of them with a database of its own. */
vi.setConfig({ testTimeout: 300_000 });

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const errors = async () => (await diagnose(graph.database)).filter((finding) => finding.severity === 'error');

describe('the live road', () => {
  it('takes a raw day in: one act told by several stories is one fact with several reports', async (context) => {
    needsData(context);
    const file = join(sharedData, 'icews-raw', 'events.2018.sample.tab');
    const first = await entente('import', 'icews', file);
    expect(addsUp(first)).toBe(true);
    expect(first.read).toBe(3_705);
    expect(first.facts + first.further).toBe(first.read - first.quarantined);
    expect(first.further).toBe(971);
    expect(await errors()).toEqual([]);
    const before = await graph.checksum();
    const second = await entente('import', 'icews', file);
    expect(second).toMatchObject({ facts: 0, further: 0, known: first.facts + first.further });
    expect(await graph.checksum()).toBe(before);
  });

  it('lets another form of the same dataset meet it', async (context) => {
    needsData(context);
    const day = slice('day.tsv', (line) => line.startsWith('2018-06-01'));
    const outcome = await entente('import', 'icews', day);
    expect(addsUp(outcome)).toBe(true);
    expect(outcome.known).toBeGreaterThan(outcome.facts);
    expect(outcome.further).toBe(0);
    expect(await errors()).toEqual([]);
  });

  it('ties the rows to the actors that the dossiers have', async (context) => {
    needsData(context);
    const [row] = await graph.cypher<{ japan: number; coded: number }>(
      `MATCH (a:Country) WHERE a.name = 'Japan' WITH collect(a) AS same
       MATCH (a:Country {id: 'country:JPN'})<-[:SOURCE|TARGET]-(e:Event) WHERE e.dataset IS NOT NULL
       RETURN size(same) AS japan, count(e) AS coded`,
    );
    expect(row?.japan).toBe(1);
    expect(row?.coded).toBeGreaterThan(10);
  });

  it('reads and counts and writes nothing when asked to', async (context) => {
    needsData(context);
    const before = await graph.checksum();
    const file = slice('dry.tsv', (_, index) => index < 3_000);
    const dry = await entente('import', 'icews', file, '--dry-run');
    expect(dry).toMatchObject({ read: 3_000, quarantined: 0 });
    expect(addsUp(dry)).toBe(true);
    expect(await graph.checksum()).toBe(before);
    const wet = await entente('import', 'icews', file);
    expect({ facts: wet.facts, further: wet.further, known: wet.known }).toEqual({
      facts: dry.facts,
      further: dry.further,
      known: dry.known,
    });
  });

  it('leaves out what a filter does not want, and says so', async (context) => {
    needsData(context);
    const file = slice('filtered.tsv', (line) => /^2018-0[3-4]/.test(line));
    const outcome = await entente(
      'import',
      'icews',
      file,
      '--between',
      'JPN,KOR',
      '--since',
      '2018-03-10',
      '--until',
      '2018-04',
    );
    expect(addsUp(outcome)).toBe(true);
    expect(outcome.facts).toBeGreaterThan(5);
    expect(outcome.filtered).toBeGreaterThan(outcome.facts * 100);
    expect(await errors()).toEqual([]);
  });
});

describe('the bulk road', () => {
  it('gives the same graph as the live one', async (context) => {
    needsData(context);
    const file = slice('both.tsv', (_, index) => index < 6_000);
    const raw = join(sharedData, 'icews-raw', 'events.2018.sample.tab');
    await graph.close();
    graph = await openTestGraph();
    const live = await entente('import', 'icews', file, raw, '--road', 'live');
    const liveSum = await graph.checksum();
    const home = join(folder, 'home');
    const { stdout } = await run(
      process.execPath,
      [packagePath('dist', 'cli', 'main.js'), 'import', 'icews', file, raw, '--json', '--road', 'bulk'],
      { cwd: folder, env: { ...withoutServer(), ENTENTE_HOME: home } },
    );
    const bulk = JSON.parse(stdout) as Outcome;
    expect({ ...bulk, files: null }).toEqual({ ...live, files: null });
    const server = await startEmbeddedNeo4j({ home, distribution, log: () => {} });
    try {
      const other = await graphAt(server);
      expect(await other.checksum()).toBe(liveSum);
      await other.close();
    } finally {
      await server.stop();
    }
  });
});
