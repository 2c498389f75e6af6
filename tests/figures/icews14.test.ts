// Figures of a set of coded events, by a plain count of its file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { temporaryFolder } from '../harness/folders.ts';
import { runCli } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { hasSharedData, needsData, sharedData } from '../harness/sharedData.ts';

vi.setConfig({ hookTimeout: 300_000 });

const file = join(sharedData, 'icews14', 'events.tsv.gz');
const dataset = 'dataset:icews14';
/** Countries that the set calls what the list of countries calls them. */
const countries: Readonly<Record<string, string>> = {
  Japan: 'country:JPN',
  'South Korea': 'country:KOR',
  China: 'country:CHN',
  France: 'country:FRA',
};

let server: TestServer;
let rows: { month: string; source: string; target: string }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  if (!hasSharedData) return;
  // What is imported here is not what suites after this one expect.
  await server.graph.cypher("MATCH (m:EntenteTestGraph) SET m.state = 'own'");
  const { uri, user, password } = inject('neo4j');
  const { code, stderr } = await runCli(
    [
      'import',
      'icews',
      file,
      '--dataset',
      'icews14',
      '--json',
      '--quarantine',
      join(temporaryFolder(), 'quarantine.tsv'),
    ],
    { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  );
  expect(code, stderr).toBe(0);
  rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [date = '', source = '', , target = ''] = line.split('\t');
      return { month: date.slice(0, 7), source, target };
    });
});
beforeEach(needsData);
afterAll(() => server.stop());

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

async function asked(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await server.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A series of counts, by month. */
async function byMonth(filter: Record<string, unknown>): Promise<Record<string, number>> {
  const { eventSeries } = await asked(
    'query ($filter: EventFilter) { eventSeries(filter: $filter, interval: MONTH) { time value imprecise } }',
    { filter },
  );
  const found = eventSeries as { time: string; value: number; imprecise: number }[];
  expect(found.every((row) => row.imprecise === 0)).toBe(true);
  return Object.fromEntries(found.map(({ time, value }) => [time.slice(0, 7), value]));
}

describe('the set of 2014', () => {
  it('is in each month what its file has, in each quarter and year too', async () => {
    expect(await byMonth({ dataset })).toEqual(counted(rows.map((row) => row.month)));
    const { quarters, year } = await asked(
      `{ quarters: eventSeries(filter: {dataset: "${dataset}"}, interval: QUARTER) { value } year: eventSeries(filter: {dataset: "${dataset}"}, interval: YEAR) { time value } }`,
    );
    expect(quarters).toHaveLength(4);
    expect(quarters.reduce((sum: number, row: { value: number }) => sum + row.value, 0)).toBe(rows.length);
    expect(year).toEqual([{ time: '2014-01-01', value: rows.length }]);
  });

  it('has between two countries, either way, in each month what its file has', async () => {
    for (const [one, other] of [
      ['Japan', 'South Korea'],
      ['China', 'Japan'],
      ['France', 'China'],
    ] as const) {
      const months = rows
        .filter((row) => (row.source === one && row.target === other) || (row.source === other && row.target === one))
        .map((row) => row.month);
      const found = await byMonth({ dataset, between: [countries[one], countries[other]] });
      expect(Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0))).toEqual(counted(months));
    }
  });

  it('has as many acts by, upon and with a country as its file', async () => {
    const { facets } = await asked(
      `{ facets(filter: {dataset: "${dataset}"}, by: [SOURCE, TARGET, ACTOR, DATASET, STATUS, RELATION], first: 100) {
         by values { id count } others { values count } none totalCount } }`,
    );
    const of = (field: string) => facets.find((facet: { by: string }) => facet.by === field);
    const countOf = (field: string, id: string) =>
      of(field).values.find((value: { id: string }) => value.id === id)?.count;
    for (const [name, id] of Object.entries(countries)) {
      // The government of France is France by a name of the dossiers.
      const is = (given: string) => given === name || (name === 'France' && given === 'Government (France)');
      expect(countOf('SOURCE', id), name).toBe(rows.filter((row) => is(row.source)).length);
      expect(countOf('TARGET', id), name).toBe(rows.filter((row) => is(row.target)).length);
      expect(countOf('ACTOR', id), name).toBe(rows.filter((row) => is(row.source) || is(row.target)).length);
    }
    // Some rows name one actor twice, by two of its names.
    const [twice] = await server.graph.cypher<{ count: number }>(
      'MATCH (e:Event {dataset: $dataset})-[:SOURCE]->(a)<-[:TARGET]-(e) RETURN count(*) AS count',
      { dataset },
    );
    for (const { by, values, others, none, totalCount } of facets) {
      expect(totalCount).toBe(rows.length);
      const sum = values.reduce((total: number, value: { count: number }) => total + value.count, others.count + none);
      expect(sum, by).toBe(by === 'ACTOR' ? 2 * rows.length - (twice?.count ?? 0) : rows.length);
    }
  });

  it('between two countries and all who act for them is counted whoever asks', async () => {
    const filter = { dataset, between: ['country:JPN', 'country:KOR'], rollUp: true };
    const { facets, events } = await asked(
      `query ($filter: EventFilter) { facets(filter: $filter, by: [RELATION, ACTOR, COUNTRY, MONTH]) { totalCount others { values } } events(filter: $filter) { totalCount } }`,
      { filter },
    );
    for (const { totalCount } of facets) expect(totalCount).toBe(events.totalCount);
    expect(facets[1].others.values).toBeGreaterThan(10);
  });

  it('together with the dossiers comes to what each has', async () => {
    const { facets, events } = await asked(
      '{ facets(by: [DATASET, RELATION, STATUS, MONTH, ACTOR], first: 5) { by values { id count } others { count } none totalCount } events { totalCount } }',
    );
    const [datasets] = facets;
    expect(datasets.values).toEqual([{ id: dataset, count: rows.length }]);
    expect(datasets.none).toBe(events.totalCount - rows.length);
    for (const { by, values, others, none, totalCount } of facets) {
      expect(totalCount).toBe(events.totalCount);
      const sum = values.reduce((total: number, value: { count: number }) => total + value.count, others.count + none);
      if (by !== 'ACTOR') expect(sum).toBe(totalCount);
    }
  });
});
