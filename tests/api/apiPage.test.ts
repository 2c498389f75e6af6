// The examples of docs/api.md, asked as they stand there.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = temporaryFolder();
const rows = `date\tsource\trelation\ttarget
2018-11-29\tJapan\tCriticize or denounce\tSouth Korea
2018-11-30\tSouth Korea\tMake statement\tJapan
2018-12-01\tSouth Korea\tConsult\tJapan
`;

let server: TestServer;
beforeAll(async () => {
  const graph = await openTestGraph();
  // What ships has no coded events; the import brings the dossiers too.
  const { uri, user, password } = inject('neo4j');
  writeFileSync(join(folder, 'few.tsv'), rows);
  await promisify(execFile)(process.execPath, [packagePath('dist', 'cli', 'main.js'), 'import', 'icews', 'few.tsv'], {
    cwd: folder,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
  server = await serveGraph(graph);
});
afterAll(() => server.stop());

const page = readFileSync(packagePath('docs', 'api.md'), 'utf8');
const sections = [...page.matchAll(/^#### (\S+)\n([\s\S]*?)(?=^#{1,4} |(?![\s\S]))/gm)].map(
  ([, name = '', text = '']) => ({
    name,
    example: /^```graphql\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '',
  }),
);

it('there is one for every field', () => {
  const schema = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      ? Object.keys(type.getFields()).map((field) => (type.name === 'Query' ? field : `${type.name}.${field}`))
      : [],
  );
  expect(sections.map(({ name }) => name).sort()).toEqual(fields.sort());
  expect(sections.filter(({ example }) => example === '')).toEqual([]);
});

/** Whether anything that was asked for stands at the end of the answer. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== undefined;
}

/** What the graph of the test has nothing of: nobody is described, nothing was retracted, no row has a place or a number. */
const silent = new Set([
  ...['Named', 'Actor', 'Person', 'Office', 'Ministry', 'Country', 'Organization'].map((type) => `${type}.description`),
  ...['Issue', 'Dispute', 'Agreement', 'LegalCase', 'Measure'].map((type) => `${type}.description`),
  ...['Fact', 'Event', 'Tenure', 'Response'].flatMap((type) => [
    `${type}.retractedAt`,
    `${type}Version.retractedAt`,
    `${type}Version.reason`,
  ]),
  ...['EventVersion.rows', 'EventVersion.mentions'],
  ...['Country.country', 'Agreement.closed', 'Event.rows', 'Event.mentions', 'Place.latitude', 'Place.longitude'],
]);

/** The type whose field a section is about. */
const typeOf = ({ name }: (typeof sections)[number]) =>
  name.includes('.') ? name.slice(0, name.indexOf('.')) : 'Query';

it.each([...new Set(sections.map(typeOf))])('each field of %s is answered, and says something', async (type) => {
  const wrong: string[] = [];
  for (const section of sections.filter((one) => typeOf(one) === type)) {
    const { name, example } = section;
    const { data, errors } = await server.ask(example);
    if (errors) wrong.push(`${name}: ${errors[0]?.message}`);
    else if (saysSomething(data) === silent.has(name))
      wrong.push(`${name} ${silent.has(name) ? 'says something now' : 'says nothing'}: ${JSON.stringify(data)}`);
  }
  expect(wrong).toEqual([]);
});
