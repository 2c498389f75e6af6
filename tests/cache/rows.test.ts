// Parts of answers that are kept: figures over many acts serve other questions too, and never tell of an older state.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { dropSummary, putSummary } from './act.ts';
import { post, type Told } from './asking.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ cacheMb: 4, cacheWindowMs: 0, trustedOnly: false });
});
afterAll(async () => {
  await dropSummary(server.graph);
  await server.stop();
});

/** Every test begins at a version of its own. */
beforeEach(() => putSummary(server.graph.database, 'begun'));

const callsOf = ({ headers }: Told) => Number(headers.get('entente-database-calls'));
const facets = (more = '') => ({ query: `{ facets(by: [RELATION]) { totalCount values { id count } } ${more} }` });
const series = '/export/series.json?interval=year&groupBy=relation';

async function counted(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

it('serve another question that needs the same', async () => {
  const first = await post(server, facets());
  const other = await post(server, facets('datasets { id }'));
  expect([first.cache, other.cache]).toEqual(['miss', 'miss']);
  // The number of all acts comes from the store's own count, and is not kept.
  expect([callsOf(first), callsOf(other)]).toEqual([2, 2]);
  expect(other.json.data.facets).toEqual(first.json.data.facets);
});

it('serve plain addresses, and are counted', async () => {
  const hits = await counted('entente_kept_rows_hits_total');
  const rows = await (await fetch(server.url + series)).json();
  const again = await (await fetch(`${server.url}${series}&first=10`)).json();
  expect(again).toEqual(rows);
  expect(await counted('entente_kept_rows_hits_total')).toBe(hits + 1);
  expect(await counted('entente_kept_rows_bytes')).toBeGreaterThan(0);
});

it('serve all who need the same at the same time', async () => {
  const misses = await counted('entente_kept_rows_misses_total');
  const questions = Array.from({ length: 10 }, (_, at) => facets(`q${at}: datasets { id }`));
  const answers = await Promise.all(questions.map((question) => post(server, question)));
  expect(new Set(answers.map(({ json }) => JSON.stringify(json.data.facets))).size).toBe(1);
  expect(await counted('entente_kept_rows_misses_total')).toBe(misses + 1);
});

it('are read anew after a write', async () => {
  const before = await post(server, facets());
  await server.graph.database.write(async () => {});
  const misses = await counted('entente_kept_rows_misses_total');
  expect((await post(server, facets())).json).toEqual(before.json);
  expect(await counted('entente_kept_rows_misses_total')).toBe(misses + 1);
  // Beside the version's, a change: what is kept must not hide it.
  await dropSummary(server.graph);
  await server.graph.database.write(async () => {});
  const after = await post(server, facets());
  expect(after.json.data.facets[0].totalCount).toBe(before.json.data.facets[0].totalCount - 1);
  const sum = (told: Told) =>
    told.json.data.facets[0].values.reduce((all: number, { count }: { count: number }) => all + count, 0);
  expect(sum(after)).toBe(sum(before) - 1);
});

it('of now and as of a time are not the same', async () => {
  await post(server, facets());
  const then = await post(server, {
    query: 'query @asOf(valid: "2019-01") { facets(by: [RELATION]) { totalCount values { id count } } }',
  });
  const now = await post(server, facets('datasets { id }'));
  expect(then.json.data.facets[0].totalCount).toBeLessThan(now.json.data.facets[0].totalCount);
});
