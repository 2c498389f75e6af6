// The documentation in a real browser: its search, its colours, its sizes, and that it asks nothing of others.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from '../harness/axe.ts';
import { openBrowser, type TestBrowser, type VisitOptions } from '../harness/chromium.ts';
import { contrastsOf } from '../web/contrast.ts';
import { closeQuiet, soon } from '../web/visits.ts';
import { type Serving, serveDocumentation } from './serving.ts';

let server: Serving;
let browser: TestBrowser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serveDocumentation(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path = '', options: VisitOptions = {}) => browser.visit(`${server.url}/docs${path}`, options);

describe('the search', () => {
  it('is gone to by "/", and picked from by arrows and Enter', async () => {
    const visit = await open();
    const { page } = visit;
    const found = page.locator('.found a');
    await page.keyboard.press('/');
    expect(await page.locator(':focus').getAttribute('type')).toBe('search');
    await page.keyboard.type('two clocks');
    await soon(() => page.locator('.found [role=status]').textContent()).toMatch(/^\d+ sections? found/);
    expect(await found.first().textContent()).toContain('Time: two clocks');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').textContent()).toBe(await found.nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).pathname).toBe('/docs/time');
    expect(await page.locator('h1').textContent()).toBe('Time: two clocks');
    await closeQuiet(visit);
  });

  it('goes to the first at once by Enter, forgives a letter, and finds settings and fields', async () => {
    const visit = await open('/quickstart');
    const { page } = visit;
    for (const [words, heading] of [
      ['retaliaton chain', 'retaliationChain'],
      ['CACHE_WINDOW_MS', 'Settings'],
      ['Event.independentPublishers', 'Event.independentPublishers'],
      ['write a dossier', 'Write a dossier in 15 minutes'],
    ] as const) {
      await page.keyboard.press('/');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
      await soon(() => page.locator('.found strong').allTextContents()).toContain(heading);
      await page.keyboard.press('Escape');
      expect(await page.locator('.found').isVisible()).toBe(false);
      await page.locator('main').focus();
    }
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('median reply days');
    await page.locator('.found a').first().waitFor();
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toMatch(/\/docs\/(questions|api)#/);
    await closeQuiet(visit);
  });

  it('says when nothing is found', async () => {
    const visit = await open('/time');
    const { page } = visit;
    await page.keyboard.press('/');
    await page.keyboard.type('xylophone quartet');
    await soon(() => page.locator('.found [role=status]').textContent()).toBe(
      'Nothing is found for “xylophone quartet”. Try fewer or other words.',
    );
    expect(await page.locator('.found a').count()).toBe(0);
    await closeQuiet(visit);
  });
});

describe('for every reader', () => {
  const looked = ['', '/questions', '/operate', '/dossier'];

  it.each(['light', 'dark'] as const)('is legible in %s, and axe finds nothing wrong', async (colorScheme) => {
    for (const path of looked) {
      const visit = await open(path, { colorScheme });
      const { page } = visit;
      const { checked, faint } = await contrastsOf(page.locator('body'));
      expect(faint, path).toEqual([]);
      expect(checked, path).toBeGreaterThan(20);
      if (path === '') {
        await page.keyboard.press('/');
        await page.keyboard.type('demand');
        await page.locator('.found a').first().waitFor();
        expect((await contrastsOf(page.locator('.found'))).faint).toEqual([]);
      }
      expect(await violationsOn(page), path).toEqual([]);
      await closeQuiet(visit);
    }
  });

  it.each([
    [360, 740],
    [1280, 800],
    [3840, 2160],
  ])('fits %i pixels: nothing beyond the edge, tables in boxes of their own', async (width, height) => {
    for (const path of ['', '/questions', '/api', '/model', '/nothing']) {
      const visit = await open(path, { width, height });
      const { page } = visit;
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
      if (width === 360 && path !== '/nothing') {
        expect(await page.locator('details.contents').getAttribute('open')).toBeNull();
        await page.getByText('Contents', { exact: true }).click();
        await page.getByRole('link', { name: 'Quickstart' }).first().waitFor();
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
      }
      if (path === '/nothing') await page.context().close();
      else await closeQuiet(visit);
    }
  });

  it('skips to the text, and reaches a table that scrolls, by keyboard', async () => {
    const visit = await open('/model', { width: 360, height: 740 });
    const { page } = visit;
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#content');
    const box = page.locator('.table').first();
    expect(await box.getAttribute('tabindex')).toBe('0');
    await closeQuiet(visit);
  });

  it('lays an example into the playground by one click', async () => {
    const visit = await open('/lists');
    const { page } = visit;
    const query = (await page.locator('.language-graphql').first().textContent()) ?? '';
    const href = await page.getByRole('link', { name: 'Open in the playground' }).first().getAttribute('href');
    expect(new URL(href ?? '', server.url).searchParams.get('query')).toBe(query);
    await closeQuiet(visit);
  });
});
