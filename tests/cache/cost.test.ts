// What a question costs, told to those who ask for it.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { post } from './asking.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ cacheMb: 8, cacheWindowMs: 0, trustedOnly: false });
});
afterAll(() => server.stop());

const query = '{ events(first: 3) { totalCount nodes { id sources { name } reports { report { title } } } } }';
const asked = { 'entente-cost': '1' };

it('names each statement, its calls, rows and time, and what they come to', async () => {
  const { json, headers } = await post(server, { query }, asked);
  const { cost } = json.extensions;
  expect(cost).toEqual({
    cached: false,
    calls: Number(headers.get('entente-database-calls')),
    rows: expect.any(Number),
    databaseMilliseconds: expect.any(Number),
    statements: expect.any(Array),
  });
  expect(cost.calls).toBeGreaterThan(2);
  const sum = (of: 'calls' | 'rows') =>
    cost.statements.reduce((total: number, statement: Record<string, number>) => total + (statement[of] ?? 0), 0);
  expect([sum('calls'), sum('rows')]).toEqual([cost.calls, cost.rows]);
  expect(cost.rows).toBeGreaterThanOrEqual(4);
  expect(cost.databaseMilliseconds).toBeGreaterThan(0);
  const names = cost.statements.map(({ name }: { name: string }) => name);
  expect(names).toContain('event/newest');
  expect(new Set(names).size).toBe(names.length);
  const times = cost.statements.map(({ milliseconds }: { milliseconds: number }) => milliseconds);
  expect(times).toEqual([...times].sort((a, b) => b - a));
});

it('is nothing where the answer was kept, and is not kept with it', async () => {
  const plain = await post(server, { query });
  expect(plain.json.extensions).toBeUndefined();
  const kept = await post(server, { query }, asked);
  expect([plain.cache, kept.cache]).toEqual(['hit', 'hit']);
  expect(kept.json).toEqual({
    ...plain.json,
    extensions: { cost: { cached: true, calls: 0, rows: 0, databaseMilliseconds: 0, statements: [] } },
  });
  expect((await post(server, { query })).text).toBe(plain.text);
});

it('is told of an answer with errors too, and not to those who do not ask', async () => {
  const wrong = '{ actor(id: "country:JPN") { relations(first: 1000) { totalCount } } }';
  const { json } = await post(server, { query: wrong }, asked);
  expect(json.errors).toHaveLength(1);
  expect(json.extensions.cost).toMatchObject({ cached: false, calls: 1 });
  expect((await post(server, { query }, { 'entente-cost': '0' })).json.extensions).toBeUndefined();
});
