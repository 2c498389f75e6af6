// The explorer for everyone: what axe finds on each page in light and dark, in Japanese, on small and on very large screens.

import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { settled } from './reading.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

/** Every page, with something opened where it can be. */
const pages = [
  '/',
  '/actor/country:JPN?open=relation.DEMANDS',
  '/actor/person:yoshihide-suga',
  '/dispute/dispute:labor-compensation',
  '/dyad/country:JPN/country:KOR?open=balance.hostile.aToB',
  '/dyad',
  '/path/organization:supreme-court-of-korea/person:junichi-ihara',
  '/event/event:2019-07-01-meti-announces-controls',
  '/questions',
  '/questions/01-what-japan-asks?show=query',
  '/actor/person:nobody',
];

describe('axe finds nothing', () => {
  it.each(pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
    'on %s in %s',
    async (path, colorScheme) => {
      const visit = await browser.visit(`${server.url}${path}`, { colorScheme });
      const { page } = visit;
      await settled(page);
      await page.evaluate(axe.source);
      const found = await page.evaluate<string[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
           violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)))`,
      );
      expect(found).toEqual([]);
      await closeQuiet(visit);
    },
  );
});

describe('in Japanese', () => {
  it('the pages speak it, with the names that the graph has in it', async () => {
    const visit = await browser.visit(`${server.url}/actor/country:JPN?lang=ja`);
    const { page } = visit;
    await settled(page);
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
    const { data } = await server.ask('{ actor(id: "country:JPN") { aliases { text language } } }');
    const own = data.actor.aliases.find((alias: { language: string }) => alias.language === 'ja').text;
    expect(await page.locator('.heading .own').textContent()).toBe(own);
    expect(await page.locator('h2').first().textContent()).toBe('行為と相手');
    // Days are written as the language writes them.
    expect(await page.locator('table.acts time').first().textContent()).toMatch(/^\d{4}年/);
    await page.locator('select[name="lang"]').selectOption('en');
    await soon(() => page.locator('h2').first().textContent()).toBe('Acts, and with whom');
    expect(page.url()).toContain('lang=en');
    await closeQuiet(visit);
  });

  it('no text of the pages is left in English', async () => {
    for (const path of ['/', '/dispute/dispute:labor-compensation', '/dyad', '/path']) {
      const visit = await browser.visit(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=ja`);
      await settled(visit.page);
      const told = visit.page.locator('h2, legend, label > span, .tools button, .tools summary, thead th');
      const texts = await told.allTextContents();
      // A heading that is a name alone is in the language that the graph has it in.
      const names = await visit.page.locator('h2 > a:only-child > bdi').allTextContents();
      const english = texts.filter((text) => /[a-z]{4}/.test(text) && !names.includes(text));
      expect(english, path).toEqual([]);
      await closeQuiet(visit);
    }
  });
});

describe('on every screen', () => {
  it.each([360, 1280, 3840])('nothing stands beyond the edge at %i pixels', async (width) => {
    for (const path of pages) {
      const visit = await browser.visit(`${server.url}${path}`, { width, height: 900 });
      await settled(visit.page);
      expect(await visit.page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
      await closeQuiet(visit);
    }
  });
});
