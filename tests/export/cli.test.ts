// The command line: files that are whole or not there, standard output, what is misuse, and a way out and in again.

import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { openBundledGraph, openTestGraph, type TestGraph } from '../harness/graph.ts';
import { linesOf } from './exports.ts';
import { temporaryFolder } from './readers.ts';

const folder = temporaryFolder();
const main = packagePath('dist', 'cli', 'main.js');
let graph: TestGraph;

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function environment(): NodeJS.ProcessEnv {
  const { uri, user, password } = inject('neo4j');
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

function entente(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder.path, env: environment(), maxBuffer: 256 * 1024 * 1024 };
    execFile(process.execPath, [main, ...args], options, (fault, stdout, stderr) =>
      resolve({ code: typeof fault?.code === 'number' ? fault.code : 0, stdout, stderr }),
    );
  });
}

const textOf = (file: string) => readFileSync(join(folder.path, file), 'utf8');

beforeAll(async () => {
  graph = await openBundledGraph();
});
afterAll(async () => {
  await graph.close();
  folder.remove();
});

describe('entente export', () => {
  it('writes the three tables of csv beside each other, packed where the name says so', async () => {
    const { code, stdout } = await entente('export', 'csv', '-o', 'all.csv.gz', '--json');
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { file: string; bytes: number }[] };
    expect(files.map(({ file }) => file)).toEqual(['all-events.csv.gz', 'all-actors.csv.gz', 'all-edges.csv.gz']);
    for (const { file, bytes } of files) {
      const packed = readFileSync(join(folder.path, file));
      expect(packed.length).toBe(bytes);
      expect(gunzipSync(packed).toString()).toMatch(/^id,/);
    }
  });

  it('writes to standard output, and nothing else there', async () => {
    const { code, stdout, stderr } = await entente(
      'export',
      'csv',
      '--table',
      'actors',
      '--bom',
      '--about',
      'dispute:labor-compensation',
    );
    expect(code).toBe(0);
    expect(stdout.startsWith('\uFEFFid,type,name')).toBe(true);
    expect(stderr).toBe('');
  });

  it('ends quietly when its reader has read enough', async () => {
    const reader = spawn('sh', ['-c', `"${process.execPath}" "${main}" export jsonl | head -c 100; exit 0`], {
      env: environment(),
      cwd: folder.path,
    });
    let [out, errors] = ['', ''];
    reader.stdout.on('data', (piece) => (out += piece));
    reader.stderr.on('data', (piece) => (errors += piece));
    await new Promise((resolve) => reader.once('close', resolve));
    expect(out).toHaveLength(100);
    expect(errors).toBe('');
  });

  it.each([
    [['export', 'csv'], /csv is several tables: name one of them by --table events\|actors\|edges/],
    [['export', 'xlsx'], /Allowed choices are jsonl, csv, graphml, gexf, node-link, cytoscape, jsonld/],
    [['export', 'jsonl', '--table', 'events'], /--table and --bom belong to csv/],
    [['export', 'jsonl', '--json'], /--json tells of files; name one with -o/],
    [['export', 'jsonl', '--during', '2019-13', '-o', 'never.jsonl'], /^--during: "2019-13" has no such month/],
    [['export', 'jsonl', '--as-of', 'then', '-o', 'never.jsonl'], /^--as-of: "then" is no instant/],
    [
      ['export', 'jsonl', '--about', 'dispute:labour-compensation', '-o', 'never.jsonl'],
      /^--about: .*did you mean "dispute:labor-compensation"/,
    ],
  ])('%j is misuse, and leaves no file', async (args, message) => {
    const { code, stderr, stdout } = await entente(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(existsSync(join(folder.path, 'never.jsonl'))).toBe(false);
  });

  it('that cannot write its file says so, and leaves nothing behind', async () => {
    const { code, stderr } = await entente('export', 'graphml', '-o', 'missing/graph.graphml');
    expect(code).toBe(1);
    expect(stderr).toMatch(/missing\/graph\.graphml: its folder is not there\. Nothing was written\./);
    expect(readdirSync(folder.path).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});

describe('entente import jsonl', () => {
  it('brings a whole export back, from a file and from standard input, and tells what it did', async () => {
    expect((await entente('export', 'jsonl', '-o', 'whole.jsonl')).code).toBe(0);
    const before = await graph.checksum();
    const events = linesOf(textOf('whole.jsonl')).filter((line) => line.type === 'Event').length;
    await graph.close();
    graph = await openTestGraph();
    const first = await entente('import', 'jsonl', 'whole.jsonl', '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout).added.Event).toBe(events);
    expect(await graph.checksum()).toBe(before);
    const again = spawn(process.execPath, [main, 'import', 'jsonl', '-'], { env: environment(), cwd: folder.path });
    let out = '';
    again.stdout.on('data', (piece) => (out += piece));
    again.stdin.end(textOf('whole.jsonl'));
    const code = await new Promise((resolve) => again.once('close', resolve));
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing to add: [\d,]+ things as before/);
  });

  it('refuses a file that was cut short, by file and line', async () => {
    const lines = textOf('whole.jsonl').split('\n');
    writeFileSync(join(folder.path, 'cut.jsonl'), `${lines.slice(0, 50).join('\n')}\n`);
    const { code, stdout } = await entente('import', 'jsonl', 'cut.jsonl');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^cut\.jsonl:50 {2}the end line is missing, so the file was cut short; .*\(truncated\)\n1 fault; nothing was imported\.\n$/,
    );
    const asJson = await entente('import', 'jsonl', 'cut.jsonl', '--json');
    expect(JSON.parse(asJson.stdout).faults[0]).toMatchObject({ file: 'cut.jsonl', line: 50, rule: 'truncated' });
  });
});
