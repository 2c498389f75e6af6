// The answer of a ready question as table, CSV, chart and picture, in a real browser: the figures are those of the API.

import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from '../harness/axe.ts';
import type { TestBrowser, VisitOptions } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { contrastsOf } from './contrast.ts';
import { answerIn } from './editors.ts';
import { readyQuestions } from './questions.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;
const named = (start: string) => readyQuestions.find(({ name }) => name.startsWith(start));
beforeAll(async () => {
  const asked = ['01', '08', '10', '14', '16', '18', '19', '22'];
  visits = await beginVisits(readyQuestions.filter(({ name }) => asked.includes(name.slice(0, 2))));
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

/** Opens a ready question with its answer. */
async function open(start: string, options: VisitOptions = {}) {
  const visit = await browser.visit(`${server.url}/graphql?question=${named(start)?.name}`, options);
  await answerIn(visit.page);
  const { data } = await server.ask(named(start)?.query ?? '');
  return { visit, page: visit.page, data };
}
const results = (page: Page) => page.getByRole('region', { name: 'Ways to show the answer' });
const show = (page: Page, view: string) => results(page).getByRole('button', { name: view, exact: true }).click();

describe('a table', () => {
  it('has a row for each act and says how many; a column orders it', async () => {
    const { visit, page, data } = await open('01');
    await show(page, 'Table');
    const { nodes } = data.demands;
    const grid = results(page).locator('.grid');
    expect(await grid.locator('caption').textContent()).toBe(`demands.nodes: ${nodes.length} rows`);
    const heads = await grid.locator('thead th').allTextContents();
    expect(heads.slice(0, 2)).toEqual(expect.arrayContaining(['date.text']));
    const column = async (name: string) =>
      grid.locator(`tbody td:nth-child(${heads.indexOf(name) + 1})`).allTextContents();
    expect(await column('date.text')).toEqual(nodes.map(({ date }: { date: { text: string } }) => date.text));
    expect(await column('sources')).toEqual(
      nodes.map(({ sources }: { sources: { name: string }[] }) => sources.map(({ name }) => name).join('; ')),
    );
    const figures = nodes.map(({ independentPublishers }: { independentPublishers: number }) => independentPublishers);
    for (const [order, sign] of [
      ['ascending', 1],
      ['descending', -1],
    ] as const) {
      await grid.getByRole('button', { name: 'independentPublishers' }).focus();
      await page.keyboard.press('Enter');
      expect(await grid.locator('thead th[aria-sort]:not([aria-sort=none])').getAttribute('aria-sort')).toBe(order);
      expect((await column('independentPublishers')).map(Number)).toEqual(
        [...figures].sort((a: number, b: number) => sign * (a - b)),
      );
    }
    await show(page, 'JSON');
    expect(await grid.count()).toBe(0);
    expect(await page.locator('.result-window').isVisible()).toBe(true);
    await closeQuiet(visit);
  });

  it('is downloaded as CSV', async () => {
    const { visit, page, data } = await open('14');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      results(page).getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('actor-relations-edges.csv');
    const rows = parseCsv(readFileSync((await download.path()) ?? ''), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    const { edges } = data.actor.relations;
    expect(rows).toHaveLength(edges.length);
    rows.forEach((row, at) => {
      expect(row['node.name']).toBe(edges[at].node.name);
      // A number stays one; text that a spreadsheet would run has an apostrophe before it.
      expect(row.intensity).toBe(edges[at].intensity === null ? '' : String(edges[at].intensity));
      expect(row['event.summary']).toBe(edges[at].event.summary);
    });
    await closeQuiet(visit);
  });

  it('is of another list where one is chosen', async () => {
    const { visit, page, data } = await open('18');
    await show(page, 'Table');
    await results(page).getByRole('combobox').selectOption('dyad.meetings.nodes');
    expect(await results(page).locator('tbody tr').count()).toBe(data.dyad.meetings.nodes.length);
    await closeQuiet(visit);
  });
});

it('a chart has a point for each figure, and the same in a table', async () => {
  const { visit, page, data } = await open('18');
  await show(page, 'Chart');
  type Row = { time: string; label: string; value: number | null };
  const rows = (data.dyad.series as Row[]).filter(({ value }) => value !== null);
  const chart = results(page).locator('.chart');
  expect(await chart.locator('> p').textContent()).toBe(`dyad.series: value by time, ${rows.length} points`);
  const number = (value: number | null) => value?.toLocaleString('en', { maximumFractionDigits: 6 });
  expect((await chart.locator('> svg title').allTextContents()).sort()).toEqual(
    rows.map(({ time, label, value }) => `${label}, ${time}: ${number(value)}`).sort(),
  );
  expect(await chart.locator('.legend li').allTextContents()).toEqual([...new Set(rows.map(({ label }) => label))]);
  await chart.getByText('The figures as a table').click();
  expect(await chart.locator('tbody tr').count()).toBe(rows.length);
  // The zero line, and a point above it for what is more than nothing.
  const heights = await chart
    .locator('> svg .point')
    .evaluateAll((points) => points.map((point) => Number(/ ([-\d.]+)\)/.exec(point.getAttribute('transform'))?.[1])));
  expect(new Set(heights.map(Math.round)).size).toBeGreaterThan(2);
  await closeQuiet(visit);
});

it('a picture has the nodes and ties of the answer, each node reached by keyboard', async () => {
  const { visit, page, data } = await open('19');
  await show(page, 'Graph');
  const { links, nodes } = data.neighborhood;
  const names = new Set(nodes.map(({ actor }: { actor: { name: string } }) => actor.name));
  const pairs = new Set(
    links.map(({ from, to }: { from: { name: string }; to: { name: string } }) => `${from.name} ${to.name}`),
  );
  const picture = results(page).locator('.picture');
  expect(await picture.locator('> p').first().textContent()).toBe(`${names.size} nodes, ${pairs.size} ties`);
  expect(await picture.locator('.node').count()).toBe(names.size);
  expect(await picture.locator('.tie').count()).toBe(pairs.size);
  await picture.locator('.node').first().focus();
  const told = (await picture.locator('.node').first().getAttribute('aria-label')) ?? '';
  expect(await picture.locator('.told').textContent()).toBe(told);
  const [name = '', ties = ''] = told.split(': ');
  expect(names).toContain(name);
  const [link] = links.filter(({ from }: { from: { name: string } }) => from.name === name);
  if (link) expect(ties).toContain(link.to.name);
  await page.keyboard.press('Tab');
  expect(await picture.locator('.told').textContent()).not.toBe(told);
  await closeQuiet(visit);
});

it('the snippet of a view is shown to be copied, or why there is none', async () => {
  const { visit, page } = await open('16');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await results(page).getByRole('button', { name: 'Embed this' }).click();
  const snippet = await page.getByRole('textbox', { name: 'Snippet' }).inputValue();
  expect(snippet).toBe(
    `<iframe src="${server.url}/embed/deadlock?about=dispute:labor-compensation&amp;at=2020-10-29" title="Deadlock" width="800" height="500" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`,
  );
  await soon(() => results(page).getByRole('status').textContent()).toBe(
    'Copied. Put it into the page that shall show it.',
  );
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(snippet);
  await page.getByRole('button', { name: named('22')?.title ?? '' }).click();
  await soon(() => results(page).getByRole('status').textContent()).toContain(
    'No embedded view shows what "brokers" gives',
  );
  expect(await page.getByRole('textbox', { name: 'Snippet' }).count()).toBe(0);
  await closeQuiet(visit);
});

it('what has no figures over time says so', async () => {
  const { visit, page, data } = await open('10');
  await show(page, 'Chart');
  expect(await results(page).locator('.none').textContent()).toBe(
    'The rows of misreading have no date with a number: ask for both, as eventSeries does.',
  );
  await show(page, 'Graph');
  const ids = new Set(
    Object.values(data).flatMap((hits) => (hits as { node: { id: string } }[]).map(({ node }) => node.id)),
  );
  expect(await results(page).locator('.node').count()).toBeGreaterThanOrEqual(ids.size);
  await closeQuiet(visit);
});

describe('beside a ready question', () => {
  it('stands what it means, with links into the documentation', async () => {
    const { visit, page } = await open('16');
    const explanation = page.locator('.explanation');
    expect(await explanation.count()).toBe(1);
    expect(await explanation.textContent()).toContain('A deadlock found by rule');
    expect(await explanation.getByRole('link', { name: 'deadlocks' }).getAttribute('href')).toBe(
      '/docs/questions#deadlocks',
    );
    const other = named('22')?.title ?? '';
    await page.getByRole('button', { name: other }).click();
    const beside = page.locator('li', { has: explanation }).locator('strong');
    await soon(() => beside.textContent()).toBe(other);
    expect(await explanation.textContent()).toContain('Who stands between need not mediate');
    await closeQuiet(visit);
  });
});

describe('a key in the headers', () => {
  it('goes with the request, is told to be kept nowhere, and is', async () => {
    const { visit, page } = await open('08');
    await page.getByRole('button', { name: 'Headers' }).click();
    await soon(() => page.locator('.headers-note').textContent()).toContain('They are kept nowhere');
    await page.locator('.graphiql-editor-tool .monaco-editor:visible').click();
    await page.keyboard.type('{"authorization": "Bearer s3cret');
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.method() === 'POST' && asked.headers().authorization !== undefined),
      page.keyboard.press('Control+Enter'),
    ]);
    expect(request.headers().authorization).toBe('Bearer s3cret');
    await answerIn(page);
    // GraphiQL stores what is typed, and the history of requests, a moment later.
    await page.waitForTimeout(1500);
    const stored = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(stored).toContain('WhichOfficeSugaHeld');
    expect(stored).not.toContain('s3cret');
    await page.getByRole('button', { name: 'Variables' }).click();
    expect(await page.locator('.headers-note').count()).toBe(0);
    await closeQuiet(visit);
  });
});

describe('for every reader', () => {
  it.each(['light', 'dark'] as const)(
    'is legible in %s, and axe finds nothing wrong',
    async (colorScheme) => {
      for (const [question, view] of [
        ['01', 'Table'],
        ['18', 'Chart'],
        ['19', 'Graph'],
      ] as const) {
        const { visit, page } = await open(question, { colorScheme });
        await show(page, view);
        await results(page).getByRole('button', { name: 'Embed this' }).click();
        await page.locator('.embedding').waitFor();
        const { checked, faint } = await contrastsOf(results(page));
        expect(faint, view).toEqual([]);
        expect(checked, view).toBeGreaterThan(10);
        expect(await violationsOn(page, '.results'), view).toEqual([]);
        if (view === 'Table') expect(await violationsOn(page, '.questions')).toEqual([]);
        if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${view}-${colorScheme}.png` });
        await closeQuiet(visit);
      }
    },
    120_000,
  );

  it.each([
    [360, 740],
    [3840, 2160],
  ])(
    'fits %i pixels',
    async (width, height) => {
      for (const [question, view] of [
        ['01', 'Table'],
        ['18', 'Chart'],
        ['19', 'Graph'],
      ] as const) {
        const { visit, page } = await open(question, { width, height });
        await show(page, view);
        expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBe(width);
        await results(page).scrollIntoViewIfNeeded();
        if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${view}-${width}.png` });
        await closeQuiet(visit);
      }
    },
    120_000,
  );
});
