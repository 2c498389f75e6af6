// examples/notebook-page in Chromium, on a server of its own that the API lets ask: what its cells draw is what the addresses give.

import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { createApp } from '../../src/server/app.ts';
import { openBrowser, type TestBrowser } from '../harness/chromium.ts';
import { openBundledGraph, type TestGraph } from '../harness/graph.ts';

const page = readFileSync(packagePath('examples', 'notebook-page', 'index.html'), 'utf8');
let graph: TestGraph;
let browser: TestBrowser;
let url: string;
/** Where the notebook itself is. */
let host: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  graph = await openBundledGraph();
  const api = await createApp({ database: graph.database, draining: false }, ({ error }) => console.error(error), {
    origins: ['http://localhost:*'],
  });
  const pages = Fastify();
  pages.get('/notebook/', (_, reply) => reply.type('text/html').send(page));
  // With a cell that asks for what the server refuses.
  pages.get('/notebook/refused/', (_, reply) =>
    reply.type('text/html').send(page.replace("interval: 'month'", "interval: 'moon'")),
  );
  url = await api.listen({ host: '127.0.0.1', port: 0 });
  host = (await pages.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost');
  stop = async () => {
    await pages.close();
    await api.close();
  };
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stop?.();
  await graph?.close();
});

interface Row {
  readonly time: string;
  readonly value: number | null;
  readonly label: string;
  readonly count: number;
  readonly source: string;
  readonly target: string;
  readonly mainStat: number;
}
const rows = async (address: string) => (await (await fetch(`${url}/export/${address}`)).json()) as Row[];

/** Opens the notebook once every cell has something to show. */
async function opened(path: string) {
  const watched = await browser.visit(`${host}${path}`);
  const shown = "[...document.querySelectorAll('section > div')]";
  await watched.page.waitForFunction(`${shown}.length > 0 && ${shown}.every((each) => each.childNodes.length > 0)`);
  return watched;
}

describe('the notebook', () => {
  it('draws what the addresses give, and asks nobody else', async () => {
    const { page, errors, foreign } = await opened(`/notebook/?api=${url}`);
    const titles = (cell: string) => page.locator(`#${cell} svg title`).allTextContents();
    const months = await rows('series.json?between=JPN,KOR&during=2019&interval=month&groupBy=source_country&first=2');
    expect(await titles('actsByMonth')).toEqual(
      months.map(({ time, value, label }) => `${time.slice(0, 7)}: ${value} by ${label}`),
    );
    const means = await rows('series.json?between=JPN,KOR&during=2019&interval=month&measure=mean&scale=goldstein');
    expect(await titles('howHostile')).toEqual(
      means.flatMap(({ time, value }) =>
        value === null ? [] : [`${time.slice(0, 7)}: ${value.toFixed(2)} on Goldstein’s scale`],
      ),
    );
    const ties = await rows('edges.json?between=JPN,KOR&during=2019&per=pair&limit=12');
    expect(await titles('whoUponWhom')).toEqual(
      ties.map(({ source, target, mainStat }) => `${source} upon ${target}: ${mainStat} acts`),
    );
    const acts = months.reduce((sum, { count }) => sum + count, 0);
    expect(await page.locator('#summary .value').textContent()).toMatch(
      new RegExp(`^${acts} acts .* ${ties.length} pairs`),
    );
    expect(acts).toBeGreaterThan(100);
    expect(ties.length).toBeGreaterThan(12);
    expect(errors).toEqual([]);
    expect(foreign.filter((asked) => !asked.startsWith(`${url}/export/`))).toEqual([]);
  });

  it('draws bars as high as their values', async () => {
    const { page } = await opened(`/notebook/?api=${url}`);
    const bars = await page
      .locator('#actsByMonth rect:has(title)')
      .evaluateAll((found) =>
        found.map(
          (bar) => [Number(bar.getAttribute('height')), Number(/: (\d+) by/.exec(bar.textContent ?? '')?.[1])] as const,
        ),
      );
    const most = Math.max(...bars.map(([, value]) => value));
    for (const [height, value] of bars) expect(height).toBeCloseTo((value / most) * 170, 6);
  });

  it('shows the code of each cell', async () => {
    const { page } = await opened(`/notebook/?api=${url}`);
    for (const name of ['months', 'ties', 'actsByMonth', 'whoUponWhom']) {
      const code = await page.locator(`#${name} pre`).textContent();
      expect(code).toMatch(new RegExp(`^(async )?${name}\\(`));
    }
    expect(await page.locator('#ties pre').textContent()).toContain("'edges.json'");
  });

  it('says in a cell what the server refuses, and in those that need it', async () => {
    const { page } = await opened(`/notebook/refused/?api=${url}`);
    for (const name of ['months', 'summary', 'actsByMonth'])
      expect(await page.locator(`#${name} .fault`).textContent()).toMatch(/^interval: .*moon/i);
    expect(await page.locator('#whoUponWhom svg').count()).toBe(1);
  });

  it('says where nothing can be read', async () => {
    const { page } = await opened('/notebook/?api=http://127.0.0.1:1');
    expect(await page.locator('#ties .fault').textContent()).toContain('Nothing can be read at http://127.0.0.1:1');
  });
});
