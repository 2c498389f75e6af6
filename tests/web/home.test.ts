// The home page in a real browser: what it claims is what the API answers, and it fits whoever looks at it.

import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser, VisitOptions, Watched } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { contrastsOf } from './contrast.ts';
import { answerIn, queryIn } from './editors.ts';
import { readyQuestions } from './questions.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

const open = (options: VisitOptions = {}) => browser.visit(`${server.url}/`, options);

describe('the picture of an answer', () => {
  /** Texts of the parts of the picture, or of a part, that say what they are. */
  const parts = async (within: Locator, name: string) =>
    (await within.locator(`[data-is="${name}"]`).allTextContents()).map((text) => text.trim());
  const days = (within: Locator, name: string) =>
    within
      .locator(`[data-is="${name}"]`)
      .evaluateAll((times) => times.map((time) => [time.dateTime, time.textContent] as [string, string]));

  it('says of its event what the API says', async () => {
    const visit = await open();
    const figure = visit.page.locator('figure');
    const id = await figure.getAttribute('data-event');
    const { data } = await server.ask(
      `query ($id: ID!) { event(id: $id) {
         relation date { text } demand place { name } sources { name } targets { name } issues { name } independentPublishers
         responses { event { summary } }
         reports { asserts quote report { published { text } publisher { name } cites { publisher { name } } } } } }`,
      { id },
    );
    const { event } = data;
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(await parts(figure, 'relation')).toEqual([event.relation]);
    expect(await parts(figure, 'source')).toEqual(names(event.sources));
    expect(await parts(figure, 'target')).toEqual(names(event.targets));
    expect(await parts(figure, 'demand')).toEqual([event.demand]);
    expect(await parts(figure, 'place')).toEqual([event.place.name]);
    expect(names(event.issues)).toEqual(expect.arrayContaining(await parts(figure, 'issue')));
    expect(await days(figure, 'date')).toEqual([[event.date.text, '29 October 2020']]);
    const [summary] = await parts(figure, 'response');
    expect(event.responses.map((response: { event: { summary: string } }) => response.event.summary)).toContain(
      summary,
    );
    expect(await parts(figure, 'reports')).toEqual([String(event.reports.length)]);
    expect(await parts(figure, 'independentPublishers')).toEqual([String(event.independentPublishers)]);

    const shown = await figure.locator('[data-is="report"]').all();
    expect(shown.length).toBe(3);
    for (const report of shown) {
      const [publisher] = await parts(report, 'publisher');
      const told = event.reports.find((entry: typeof data) => entry.report.publisher.name === publisher);
      expect(told, publisher).toBeDefined();
      expect(await parts(report, 'asserts')).toEqual([told.asserts]);
      const [[day, text] = []] = await days(report, 'published');
      expect(day).toBe(told.report.published.text);
      expect(text).toBe(`${Number(day?.slice(-2))} October`);
      for (const cited of await parts(report, 'cites'))
        expect(told.report.cites.map((entry: typeof data) => entry.publisher.name)).toContain(cited);
      for (const words of await parts(report, 'quote')) expect(told.quote).toContain(words);
    }
    await closeQuiet(visit);
  });
});

describe('its links', () => {
  it('all lead somewhere', async () => {
    const visit = await open();
    const links = await visit.page.locator('a').evaluateAll((all) => all.map((link) => link.href as string));
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const link of links) {
      const { status } = await fetch(link, { headers: { accept: 'text/html' } });
      expect(status, link).toBe(200);
      const question = new URL(link).searchParams.get('question');
      if (question !== null) expect(readyQuestions.map(({ name }) => name)).toContain(question);
    }
    await closeQuiet(visit);
  });

  it('ask three questions by their titles, and one click shows each answer', async () => {
    const visit = await open();
    const { page } = visit;
    const asked = page.getByRole('navigation').getByRole('link');
    expect(await asked.count()).toBe(3);
    const expected = ['acceptable to Japan', 'GSOMIA', 'Chief Cabinet Secretary of Japan'];
    for (const [index, words] of expected.entries()) {
      const title = await asked.nth(index).textContent();
      await asked.nth(index).click();
      expect(await answerIn(page)).toContain(words);
      const question = readyQuestions.find((candidate) => candidate.title === title);
      expect(question, title ?? '').toBeDefined();
      expect(await queryIn(page)).toBe(question?.query);
      await soon(() => page.locator('.graphiql-response .view-lines').textContent()).toContain('"data"');
      await page.getByRole('link', { name: 'Entente' }).click();
      await page.waitForURL(`${server.url}/`);
    }
    await closeQuiet(visit);
  });

  it('are reached by the keyboard one after the other, and show where it stands', async () => {
    const visit = await open();
    const { page } = visit;
    const links = await page.locator('a').allTextContents();
    for (const text of links) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.textContent()).toBe(text);
      const outline = await focused.evaluate((link) => {
        const style = link.ownerDocument.defaultView.getComputedStyle(link);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
      expect(outline).toBe('solid 3px');
    }
    await closeQuiet(visit);
  });
});

describe('its layout', () => {
  const sizeOf = ({ page }: Watched) =>
    page.evaluate<[number, number]>('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]');

  it.each([
    [1280, 800],
    [1366, 650],
    [1920, 950],
    [3840, 2160],
  ])('is one screen at %i by %i', async (width, height) => {
    const visit = await open({ width, height });
    const [documentWidth, documentHeight] = await sizeOf(visit);
    expect(documentWidth).toBeLessThanOrEqual(width);
    expect(documentHeight).toBeLessThanOrEqual(height);
    await closeQuiet(visit);
  });

  it.each([320, 360, 768])('has nothing beyond the edge at %i pixels', async (width) => {
    const visit = await open({ width, height: 740 });
    expect((await sizeOf(visit))[0]).toBe(width);
    const beyond = await visit.page
      .locator('body *')
      .evaluateAll((all, edge) => all.filter((element) => element.getBoundingClientRect().right > edge).length, width);
    expect(beyond).toBe(0);
    await closeQuiet(visit);
  });

  it('is legible in light and in dark', async () => {
    const grounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const visit = await open({ colorScheme });
      const body = visit.page.locator('body');
      const { checked, faint } = await contrastsOf(body);
      expect(faint, colorScheme).toEqual([]);
      expect(checked).toBeGreaterThan(30);
      grounds.add(
        await body.evaluate(
          (element) => element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor as string,
        ),
      );
      await closeQuiet(visit);
    }
    expect(grounds.size).toBe(2);
  });
});
