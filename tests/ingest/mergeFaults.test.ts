// Review lists that are wrong: every fault is told at once with its line, and nothing is merged.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { putActors } from '../../src/ingest/coded/live.ts';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { runCli } from '../harness/processes.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
const header = 'decision,name,id,candidate,candidateId,score';

let graph: TestGraph;
let before: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await importDossiers(graph.database, [
    { name: 'one.yaml', content: 'dossier: one\ntitle: One\nactors: [{ id: person:stated, name: Stated }]\n' },
  ]);
  const actor = { country: null, kind: null, sector: null, partOf: null };
  const persons = ['a', 'b', 'c', 'd'].map((name) => ({
    ...actor,
    id: `person:${name}`,
    type: 'Person' as const,
    name,
  }));
  const body = { ...actor, id: 'organization:o', type: 'Organization' as const, name: 'O', kind: 'OTHER' };
  await putActors(graph.database, [...persons, body]);
  before = await graph.checksum();
});
afterAll(() => graph.close());

function merge(...args: string[]) {
  const { uri, user, password } = inject('neo4j');
  return runCli(['merge', ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
}

function listOf(content: string | Uint8Array, name = 'list.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A list of pairs that are to be merged. */
function pairs(...given: readonly (readonly [from: string, into: string])[]): string {
  return `${[header, ...given.map(([from, into]) => `merge,x,${from},y,${into},0.9`)].join('\n')}\n`;
}

it('says how it is used', async () => {
  const { code, stdout } = await merge('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('Usage: entente merge [options] <file>');
  expect(stdout).toContain('Exit codes: 0 merged or nothing to merge, 1 nothing was merged, 2 misused.');
});

it.each([[[]], [['one.csv', 'two.csv']], [['one.csv', '--wrong']]])('is misused by %j', async (args) => {
  expect((await merge(...args)).code).toBe(2);
});

it.each([
  ['an empty file', '', /list\.csv:1: it is empty; take a list that "entente import … --review" wrote \(empty\)/],
  ['a byte-order mark alone', '\uFEFF', /list\.csv:1: it is empty/],
  [
    'another table',
    'name,score\nx,1\n',
    /list\.csv:1: it has no column "decision", "id", "candidate", "candidateId"; take/,
  ],
  ['no table at all', 'Dear colleague!\n', /list\.csv:1: it has no column .*: it is no review list; take/],
  [
    'a line with a cell too many',
    `${header}\n,a,person:a,b,person:b,0.9,more\n`,
    /list\.csv:2: it is not CSV: .*; take/,
  ],
  ['a quote that is not closed', `${header}\n,"a,person:a\n`, /list\.csv:\d: it is not CSV: /],
  ['UTF-16', Buffer.from(`\uFEFF${header}\n`, 'utf16le'), /list\.csv:1: it is not UTF-8 text; save it as CSV, or take/],
])('refuses %s', async (_, content, message) => {
  const { code, stdout, stderr } = await merge(listOf(content));
  expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toMatch(/^\s+at /m);
});

it('names a file that is not there, and a folder', async () => {
  const missing = await merge(join(folder, 'none.csv'));
  expect(missing).toMatchObject({ code: 1 });
  expect(missing.stderr).toMatch(
    /none\.csv: there is no such file\. Name the list that "entente import … --review" wrote\./,
  );
  mkdirSync(join(folder, 'lists'));
  const other = await merge(join(folder, 'lists'));
  expect(other).toMatchObject({ code: 1 });
  expect(other.stderr).toMatch(/lists: it is a folder/);
});

it('tells all faults at once, and merges nothing', async () => {
  const list = listOf(
    `${header}
merge,x,person:a,y,person:b,0.9
perhaps,x,person:b,y,person:c,0.9
merge,x,person:c,y,person:c,0.9
merge,x,person:none,y,person:a,0.9
MERGE,x,person:c,y,person:none,0.9
,x,nonsense,y,nonsense,0.9
merge,x,person:c,y,organization:o,0.9
merge,x,person:a,y,person:c,0.9
merge,x,person:b,y,person:a,0.9
merge,x,person:stated,y,person:a,0.9
merge,x,,y,person:a,0.9
`,
  );
  const told = [
    [3, 'the decision is "perhaps"; write "merge", or leave it empty to keep the two apart'],
    [4, 'person:c cannot be merged into itself; name two actors'],
    [5, 'nothing has the id person:none; take ids from the review list'],
    [6, 'nothing has the id person:none; take ids from the review list'],
    [8, 'person:c is of type Person and organization:o of type Organization; only actors of one type can be one'],
    [9, 'person:a goes into person:b by an earlier line, and cannot go into person:c too; keep one of the lines'],
    [10, 'person:a goes into person:b already, so the two are one; leave the line out'],
    [11, 'person:stated is stated by dossier:one; take it out there first, or merge the other way round'],
    [12, 'an id is missing; take the line as "entente import … --review" wrote it'],
  ] as const;
  const { code, stdout } = await merge(list);
  expect(stdout.trimEnd().split('\n')).toEqual([
    ...told.map(([line, message]) => `${list}:${line}: ${message}`),
    '9 faults; nothing was merged.',
  ]);
  expect(code).toBe(1);
  const json = await merge(list, '--json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout)).toEqual({ faults: told.map(([line, message]) => ({ file: list, line, message })) });
  expect(await graph.checksum()).toBe(before);
});

it('merges chains in whatever order they stand, and the same list again changes nothing', async () => {
  const list = listOf(
    pairs(['person:b', 'person:c'], ['person:a', 'person:b'], ['person:a', 'person:b'], ['person:c', 'person:stated']),
  );
  const first = await merge(list);
  expect(first.stdout).toBe(
    'Merged person:b into person:c\nMerged person:a into person:c\nMerged person:c into person:stated\n3 merged, 0 were merged before\n',
  );
  expect(await graph.cypher(`MATCH (r:Redirect) RETURN r.id AS id, r.to AS to ORDER BY id`)).toEqual(
    ['a', 'b', 'c'].map((name) => ({ id: `person:${name}`, to: 'person:stated' })),
  );
  const after = await graph.checksum();
  const second = await merge(list);
  expect(second.stdout).toBe('0 merged, 4 were merged before\nNothing was new; the graph is as before.\n');
  expect(second.code).toBe(0);
  expect(await graph.checksum()).toBe(after);
});

it('goes on where a list was broken off, as a spreadsheet saved it', async () => {
  const lines = pairs(['person:a', 'person:b'], ['person:d', 'person:a']).replaceAll(',', ';').replaceAll('\n', '\r\n');
  const { code, stdout } = await merge(listOf(`\uFEFF${lines}`));
  expect(stdout).toBe('Merged person:d into person:stated\n1 merged, 1 was merged before\n');
  expect(code).toBe(0);
});

it('does not send an actor that was merged elsewhere', async () => {
  const list = listOf(pairs(['person:a', 'organization:o'], ['person:stated', 'person:a']));
  const { code, stdout } = await merge(list);
  expect(stdout).toBe(
    `${list}:2: person:a was merged into person:stated before; merge that one, or leave the line out
${list}:3: person:a goes into person:stated already, so the two are one; leave the line out
2 faults; nothing was merged.
`,
  );
  expect(code).toBe(1);
});
