// Every damage and every set of data through the command: rows add up, the quarantine explains itself, the graph stays whole, and
// reads go on meanwhile.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { diagnose } from '../../../src/doctor/diagnose.ts';
import { packagePath } from '../../../src/graph/packageRoot.ts';
import { temporaryFolder } from '../../harness/folders.ts';
import { runCli, startCli } from '../../harness/processes.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';
import { needsData, sharedData } from '../../harness/sharedData.ts';
import { damages, mappingText } from './damages.ts';
import { namesHeader, namesRow } from './inputRows.ts';
import type { Outcome } from './outcome.ts';

vi.setConfig({ testTimeout: 300_000 });

const folder = temporaryFolder();
const quarantine = join(folder, 'quarantine.tsv');
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  // What is imported here is not what suites after this one expect.
  await server.graph.cypher("MATCH (m:EntenteTestGraph) SET m.state = 'own'");
});
afterAll(() => server.stop());

function settings() {
  const { uri, user, password } = inject('neo4j');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

async function imported(...args: string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await runCli(['import', ...args, '--json', '--quarantine', quarantine], settings());
  expect(code, stderr).toBe(0);
  const outcome = JSON.parse(stdout) as Outcome;
  const { read, facts, further, known, filtered, quarantined } = outcome;
  expect(read).toBe(facts + further + known + filtered + quarantined);
  if (quarantined > 0) explains(outcome);
  return outcome;
}

/** Each quarantined row stands in the file with its file, line, rule and reason. */
function explains({ quarantined, quarantine: { rules } }: Outcome): void {
  const [, ...rows] = readFileSync(quarantine, 'utf8').trimEnd().split('\n');
  expect(rows.length).toBe(quarantined);
  const found: Record<string, number> = {};
  for (const row of rows) {
    const [file, line, rule = '', reason = ''] = row.split('\t');
    expect(file).not.toBe('');
    expect(Number(line)).toBeGreaterThan(0);
    expect(reason.length).toBeGreaterThan(10);
    found[rule] = (found[rule] ?? 0) + 1;
  }
  expect(found).toEqual(rules);
}

const errors = async () => (await diagnose(server.graph.database)).filter((finding) => finding.severity === 'error');

describe('damaged input', () => {
  const kinds = [...new Set(damages.map(([, { adapter }]) => adapter.name))];

  it.each(kinds)('of %s goes into the quarantine, and the sound rows into the graph', async (name) => {
    const own = damages.filter(([, { adapter }]) => adapter.name === name);
    const files = [...new Set(own.map(([, { header }]) => header))].map((header, at) => {
      const path = join(folder, `${name}-${at}.tsv`);
      const lines = own.filter(([, kind]) => kind.header === header);
      const content = lines.flatMap(([, { sound }, damaged]) => [
        Buffer.from(`${sound}\n`),
        Buffer.from(damaged),
        Buffer.from('\n'),
      ]);
      writeFileSync(path, Buffer.concat([Buffer.from(header === null ? '' : `${header}\n`), ...content]));
      return path;
    });
    const mapping = join(folder, 'mapping.yaml');
    writeFileSync(mapping, mappingText);
    const rest = name === 'csv' ? ['--mapping', mapping] : ['--dataset', `made-up-${name}`];
    const outcome = await imported(name, ...files, ...rest);
    // A quote that is not closed takes the rows behind it along, up to a limit; all others lose their own lines alone.
    expect(outcome.quarantined).toBeGreaterThanOrEqual(own.flatMap(([, , , rules]) => rules).length);
    expect(outcome.facts + outcome.further + outcome.known).toBeGreaterThan(0);
    expect(await errors()).toEqual([]);
  });

  it('that is no table at all is refused in one sentence, and nothing is written', async () => {
    const before = await server.graph.checksum();
    const at = join(folder, 'no-table');
    mkdirSync(at);
    const refused: readonly [name: string, content: string | Buffer, says: RegExp][] = [
      ['empty.tsv', '', /empty\.tsv: it is empty/],
      ['sheet.xlsx', Buffer.from('PK\x03\x04'), /sheet\.xlsx/],
      ['page.html', '<!doctype html>\n<p>Not found</p>\n', /page\.html:1: /],
      ['ids.tsv', '0\t1\t2\t24\n', /ids\.tsv:1: .*numbers that stand for names/],
      ['utf16.tsv', Buffer.from(`\uFEFF${namesHeader}\n`, 'utf16le'), /UTF-16/],
      ['cut.tsv.gz', gzipSync(namesHeader).subarray(0, 8), /ends too early/],
    ];
    for (const [name, content, says] of refused) {
      const path = join(at, name);
      writeFileSync(path, content);
      const { code, stdout, stderr } = await runCli(['import', 'icews', path], { ...settings() });
      expect([code, stdout], name).toEqual([1, '']);
      expect(stderr, name).toMatch(says);
      expect(stderr, name).not.toMatch(/at .*\.js:\d+/);
    }
    expect(await server.graph.checksum()).toBe(before);
  });
});

it('reads go on while rows come in', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => {
    const day = new Date(Date.UTC(1990, 0, 1) + at * 3_600_000).toISOString().slice(0, 10);
    return namesRow({ date: day, source: `Office ${at % 500}` });
  });
  const file = join(folder, 'many.tsv');
  writeFileSync(file, `${namesHeader}\n${rows.join('\n')}\n`);
  const question = readFileSync(packagePath('questions', '01-what-japan-asks.graphql'), 'utf8');
  const calm = (await server.ask(question)).data;
  const running = startCli(['import', 'icews', file, '--json', '--dataset', 'made-up-many'], settings());
  let over = false;
  running.ended.then(() => {
    over = true;
  });
  let [answers, during] = [0, 0];
  while (!over) {
    const { data, errors: faults } = await server.ask(question);
    expect(faults).toBeUndefined();
    expect(data).toEqual(calm);
    answers++;
    const { data: coded } = await server.ask('{ dataset(id: "dataset:made-up-many") { id } }');
    if (coded.dataset !== null && !over) during++;
  }
  expect(await running.ended, running.output().stderr).toBe(0);
  expect(JSON.parse(running.output().stdout)).toMatchObject({ facts: 20_000 });
  expect(answers).toBeGreaterThan(5);
  // Some of them came between the first commit and the last.
  expect(during).toBeGreaterThan(0);
});

// Last: what comes before looks at the whole graph again and again.
describe('the rows of a set add up', () => {
  // The two large files take minutes: they are read by `npm run soak:sets`.
  const [icews14, georgia] = process.env.SOAK === 'sets' ? [90_730, 105_438] : [0, 0];
  it.for<[string, string[], number]>([
    [
      'icews',
      [...(icews14 ? ['icews14/events.tsv.gz'] : []), 'icews14/sample_japan_korea_any_end.tsv.gz', 'icews-raw/*.tab'],
      10_390 + icews14,
    ],
    ['gdelt1', [...(georgia ? ['gdelt/gdelt1_georgia_2011-2013.tsv.gz'] : []), 'gdelt/raw_v1/*.csv'], 810 + georgia],
    ['gdelt2', ['gdelt/raw_v2/*.{csv,CSV,zip}'], 6_056],
  ])('of %s', async ([adapter, patterns, rows], context) => {
    needsData(context);
    const files = patterns.map((pattern) => join(sharedData, pattern));
    const first = await imported(adapter, ...files);
    expect(first.read).toBe(rows);
    expect(first.facts).toBeGreaterThan(rows / 2);
    const second = await imported(adapter, ...files);
    expect(second).toMatchObject({ facts: 0, further: 0, quarantined: first.quarantined });
    expect(second.known).toBe(first.facts + first.further + first.known);
    expect(await errors()).toEqual([]);
  });

  it('when they come by standard input', async () => {
    const rows = Array.from({ length: 30 }, (_, day) =>
      namesRow({ date: `1998-06-${String(day + 1).padStart(2, '0')}` }),
    );
    const running = startCli(['import', 'icews', '-', '--json', '--dataset', 'made-up-stream'], settings());
    running.process.stdin?.end(gzipSync(`${namesHeader}\n${rows.join('\n')}\n`));
    expect(await running.ended, running.output().stderr).toBe(0);
    expect(JSON.parse(running.output().stdout)).toMatchObject({ read: 30, facts: 30 });
  });
});
