// The examples of docs/figures.md, asked as they stand there.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const page = readFileSync(packagePath('docs', 'figures.md'), 'utf8');
const examples = blocksOf('figures.md', 'graphql');
const addresses = [...page.matchAll(/^curl 'http:\/\/127\.0\.0\.1:4000(.*)'$/gm)].map(([, address = '']) => address);

async function answer(index: number) {
  const { data, errors } = await server.ask(examples[index] ?? '');
  expect(errors).toBeUndefined();
  return data;
}

describe('an example', () => {
  it('is there three times, and two addresses are', () => {
    expect(examples).toHaveLength(3);
    expect(addresses).toHaveLength(2);
  });

  it('counts by quarter and kind, with every quarter for every label', async () => {
    const { eventSeries } = await answer(0);
    const times = [...new Set(eventSeries.map((row: { time: string }) => row.time))];
    expect(times).toHaveLength(10);
    expect(times[0]).toBe('2018-07-01');
    expect(times.at(-1)).toBe('2020-10-01');
    const labels = [...new Set(eventSeries.map((row: { label: string }) => row.label))];
    expect(labels).toHaveLength(4);
    expect(labels.at(-1)).toBe('others');
    expect(eventSeries).toHaveLength(40);
  });

  it('gives the mean of each year, and null where there is none', async () => {
    const { eventSeries } = await answer(1);
    expect(eventSeries.length).toBeGreaterThan(2);
    for (const { time, value, count } of eventSeries) {
      expect(time).toMatch(/-01-01$/);
      if (count === 0) expect(value).toBeNull();
      else expect(Math.abs(value)).toBeLessThanOrEqual(10);
    }
  });

  it('says how acts spread', async () => {
    const { facets } = await answer(2);
    expect(facets.map((facet: { by: string }) => facet.by)).toEqual(['RELATION', 'ACTOR', 'MONTH']);
    for (const { values, others, totalCount } of facets) {
      expect(values).toHaveLength(3);
      expect(others.count).toBeGreaterThan(0);
      expect(totalCount).toBeGreaterThan(values[0].count);
      expect(values.every((value: { intensities: unknown[] }) => value.intensities.length > 0)).toBe(true);
    }
  });

  it.each(addresses)('at %s is answered', async (address) => {
    const response = await fetch(`${server.url}${address}`);
    expect(response.status).toBe(200);
    expect(((await response.json()) as unknown[]).length).toBeGreaterThan(5);
  });
});
