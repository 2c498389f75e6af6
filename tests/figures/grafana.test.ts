// The dashboard for Grafana: each of its queries, with the variables filled in, is answered with what its panel reads.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

interface Column {
  readonly selector: string;
  readonly type: 'string' | 'number' | 'timestamp';
}
interface Target {
  readonly refId: string;
  readonly url: string;
  readonly columns: readonly Column[];
}
interface Panel {
  readonly title: string;
  readonly type: string;
  readonly targets: readonly Target[];
}
type Row = Readonly<Record<string, unknown>>;

const dashboard = JSON.parse(readFileSync(packagePath('examples', 'grafana', 'pair.json'), 'utf8'));
const panels: readonly Panel[] = dashboard.panels;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Fills in variables as Grafana does: those of the dashboard, and the time range in milliseconds. */
function filledIn(url: string, changed: Readonly<Record<string, string>> = {}): string {
  const values: Record<string, string> = {
    __from: String(Date.parse(dashboard.time.from)),
    __to: String(Date.parse(dashboard.time.to)),
  };
  for (const { name, current } of dashboard.templating.list) values[name] = String(current.value);
  Object.assign(values, { base: server.url }, changed);
  return url.replaceAll(/\$\{(\w+)(:percentencode)?\}/g, (_, name: string, encoded?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${url} has the variable ${name}, which the dashboard does not.`);
    return encoded ? encodeURIComponent(value) : value;
  });
}

async function rowsOf(url: string): Promise<Row[]> {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const rows = (await response.json()) as Row[];
  expect(Array.isArray(rows)).toBe(true);
  return rows;
}

/** Figures that may be unknown: means of acts without a value on the scale. */
const mayBeNull = /^(value|secondaryStat|detail__\w+_mean)$/;

function expectTypes(rows: readonly Row[], columns: readonly Column[]): void {
  for (const row of rows)
    for (const { selector, type } of columns) {
      const value = row[selector];
      if (value === null && mayBeNull.test(selector)) continue;
      if (type === 'timestamp') expect(value).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
      else expect(typeof value, selector).toBe(type);
      if (type === 'number') expect(Number.isFinite(value)).toBe(true);
    }
}

const queries = panels.flatMap((panel) =>
  panel.targets.map((target) => ({ panel, target, name: `${panel.title}: ${target.refId}` })),
);

describe('a query of the dashboard', () => {
  it('is there for series, nodes, edges and a table', () => {
    expect(new Set(panels.map((panel) => panel.type))).toEqual(new Set(['timeseries', 'nodeGraph', 'table']));
    expect(queries.length).toBeGreaterThanOrEqual(6);
  });

  it.each(queries)('$name is answered with its columns in their types', async ({ target }) => {
    const rows = await rowsOf(filledIn(target.url));
    expect(rows.length).toBeGreaterThan(3);
    expectTypes(rows, target.columns);
  });

  it.each(['day', 'week', 'quarter', 'year'])('takes the interval %s', async (interval) => {
    for (const { target } of queries)
      if (target.url.includes('interval=')) {
        // A day each of two and a half years is many rows with many labels; a dashboard over a shorter time has fewer.
        const rows = await rowsOf(filledIn(target.url, { interval, __from: String(Date.UTC(2019, 6, 1)) }));
        expectTypes(rows, target.columns);
      }
  });

  it('of a pair that has nothing to do with each other gives empty lists', async () => {
    for (const { panel, target } of queries)
      if (panel.type === 'nodeGraph')
        expect(await rowsOf(filledIn(target.url, { one: 'FJI', other: 'ISL' }))).toEqual([]);
  });
});

describe('the node graph', () => {
  const [graph] = panels.filter((panel) => panel.type === 'nodeGraph');

  it('has arcs that come to one, and no edge without its ends', async () => {
    const [nodes = [], edges = []] = await Promise.all((graph?.targets ?? []).map(({ url }) => rowsOf(filledIn(url))));
    const ids = new Set(nodes.map((node) => node.id));
    expect(ids.size).toBe(nodes.length);
    expect(nodes.length).toBeLessThanOrEqual(60);
    for (const node of nodes) {
      const arcs = Object.entries(node).filter(([name]) => /^arc__(?!.*_color$)/.test(name));
      expect(arcs).toHaveLength(4);
      expect(arcs.reduce((sum, [, share]) => sum + (share as number), 0)).toBeCloseTo(1, 9);
      for (const [name] of arcs) expect(node[`${name}_color`]).toMatch(/^#[0-9A-F]{6}$/);
    }
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
    for (const { source, target } of edges) {
      expect(ids).toContain(source);
      expect(ids).toContain(target);
    }
  });
});
