// The elements on pages of others: the example article, a page full of widgets, strict policies, and how much all of it weighs.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { type Host, openArticle, openHost, practise, visitHost } from './embedHosts.ts';
import { beginVisits, soon, type Visits } from './visits.ts';

let visits: Visits;
beforeAll(async () => {
  visits = await beginVisits();
  await practise(visits.server, [
    '/embed/timeline?dispute=dispute:labor-compensation&from=2018-10&to=2019-12',
    '/embed/trend?between=country:JPN,country:KOR&interval=quarter',
    '/embed/deadlock?about=dispute:labor-compensation',
    '/embed/graph?of=ministry:jp-mofa,ministry:kr-mofa&about=dispute:labor-compensation&limit=20',
    '/embed/graph?of=ministry:jp-mofa&limit=5',
    '/embed/timeline?between=person:shigeki-takizaki,person:kim-jung-han&rollUp=false',
  ]);
});
afterAll(() => visits?.end());

const article = (file: string) => readFileSync(packagePath('examples', 'article', file), 'utf8');

/** The example as a paper would serve it, with this server in the place of its own. */
function openExample(): Promise<Host> {
  const page = article('index.html').replaceAll('http://127.0.0.1:4000', visits.server.url);
  return openHost({
    '/': ['text/html; charset=utf-8', page],
    '/article.css': ['text/css', article('article.css')],
    '/favicon.ico': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  });
}

/** Scrolls to an element's frame, which is loaded when it comes near, and waits until it is drawn. */
async function drawn(page: Page, element: string) {
  await page.locator(element).first().scrollIntoViewIfNeeded();
  const frame = page.frameLocator(`${element} iframe`).first();
  await frame.locator('main.widget').waitFor({ timeout: 40_000 });
  return frame;
}

describe('the example article', () => {
  it('shows five widgets from another origin, each as high as what it shows', async () => {
    const host = await openExample();
    await visitHost(visits.browser, host, visits.server, async ({ page }) => {
      for (const kind of ['timeline', 'trend', 'deadlock', 'graph']) {
        const frame = await drawn(page, `entente-${kind}`);
        const inner = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
        const frameElement = page.locator(`entente-${kind} iframe`);
        await soon(async () => (await frameElement.boundingBox())?.height).toBe(inner);
        expect(await frameElement.getAttribute('sandbox')).toBe(
          'allow-scripts allow-popups allow-popups-to-escape-sandbox',
        );
        expect(await frameElement.getAttribute('loading')).toBe('lazy');
        expect(await frameElement.getAttribute('title')).toBe(
          await page.locator(`entente-${kind}`).getAttribute('title'),
        );
      }
      const plain = page.locator('article > iframe');
      await plain.scrollIntoViewIfNeeded();
      await page.frameLocator('article > iframe').locator('main.widget').waitFor({ timeout: 40_000 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
    await host.close();
  });

  it('fits a telephone', async () => {
    const host = await openExample();
    await visitHost(
      visits.browser,
      host,
      visits.server,
      async ({ page }) => {
        await drawn(page, 'entente-timeline');
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      },
      { width: 320, colorScheme: 'dark' },
    );
    await host.close();
  });

  it('opens the explorer in a window that is no sandbox', async () => {
    const host = await openExample();
    const visit = await visits.browser.visit(host.url);
    const frame = await drawn(visit.page, 'entente-timeline');
    const opened = visit.page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Open in Entente' }).click();
    const page = await opened;
    await page.waitForLoadState();
    expect(page.url()).toBe(`${visits.server.url}/dispute/dispute:labor-compensation?from=2018-10&to=2019-12`);
    expect(await page.evaluate('self.origin')).toBe(visits.server.url);
    expect(await page.evaluate('opener')).toBeNull();
    await visit.page.context().close();
    await host.close();
  });
});

const script = () => `<script src="${visits.server.url}/embed/entente.js"></script>`;
const trend = '<entente-trend between="country:JPN,country:KOR" interval="year" from="2019" to="2020"></entente-trend>';

describe('an element', () => {
  it('is loaded anew, once, when its attributes change, and leaves no step in the history', async () => {
    const host = await openArticle(`${script()}${trend}`);
    await visitHost(visits.browser, host, visits.server, async ({ page }) => {
      const frame = await drawn(page, 'entente-trend');
      const steps = await page.evaluate('history.length');
      const asked: string[] = [];
      page.on('request', (request) => request.url().includes('/embed/trend') && asked.push(request.url()));
      await page.evaluate(
        "(() => { const element = document.querySelector('entente-trend'); element.setAttribute('interval', 'quarter'); element.setAttribute('theme', 'dark'); element.setAttribute('lang', 'ja-JP') })()",
      );
      await soon(() => frame.locator('.kind').first().textContent()).toBe('推移');
      expect(asked).toEqual([expect.stringMatching(/interval=quarter.*theme=dark&lang=ja$/)]);
      expect(await page.evaluate('history.length')).toBe(steps);
    });
    await host.close();
  });

  it('believes its own frame alone, and heights alone', async () => {
    const other = "<iframe id=other srcdoc='<p>Other' sandbox='allow-scripts allow-same-origin' title=Other></iframe>";
    const host = await openArticle(`${script()}${trend}${other}`);
    await visitHost(visits.browser, host, visits.server, async ({ page }) => {
      await drawn(page, 'entente-trend');
      const height = () =>
        page.evaluate<string>(
          "document.querySelector('entente-trend').shadowRoot.querySelector('iframe').style.height",
        );
      await soon(height).not.toBe('420px');
      const before = await height();
      const own = page.frames().find((frame) => frame.url().includes('/embed/trend'));
      const post = (message: string) => `parent.postMessage(${message}, '*')`;
      await page.evaluate(
        `document.querySelector('#other').contentWindow.eval(${JSON.stringify(post("{type: 'entente:resize', v: 1, height: 999}"))})`,
      );
      for (const message of [
        "{type: 'other:resize', v: 1, height: 999}",
        "{type: 'entente:resize', v: 2, height: 999}",
        "{type: 'entente:resize', v: 1, height: '999'}",
        "{type: 'entente:resize', v: 1, height: -5}",
        "{type: 'entente:resize', v: 1, height: 1e9}",
        "{type: 'entente:resize', v: 1, height: NaN}",
        'null',
        "'entente:resize'",
      ])
        await own?.evaluate(post(message));
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
      expect(await height()).toBe(before);
      await own?.evaluate(post("{type: 'entente:resize', v: 1, height: 555.2}"));
      await soon(height).toBe('556px');
    });
    await host.close();
  });

  it('works as a module, twice in a page, and under a policy that lets in only what it must', async () => {
    const { server, browser } = visits;
    const policy = `default-src 'none'; script-src 'self' ${server.url}; frame-src ${server.url}; img-src data:`;
    const module = `<script type="module" src="${server.url}/embed/entente.js"></script>`;
    const host = await openArticle(`${module}${script()}${trend}`, { 'content-security-policy': policy });
    await visitHost(browser, host, server, async ({ page }) => {
      await drawn(page, 'entente-trend');
      expect(await page.locator('entente-trend iframe').count()).toBe(1);
      // It leaves no names in the page.
      expect(await page.evaluate("Object.keys(window).filter((name) => name !== 'heard' && name.length < 3)")).toEqual(
        [],
      );
    });
    await host.close();
  });
});

describe('twelve widgets on a page', () => {
  it('are loaded as they come near, each in a few requests', async () => {
    const { server, browser } = visits;
    const kinds = [
      '<entente-timeline dispute="dispute:labor-compensation" from="2019-07" to="2019-07"></entente-timeline>',
      trend,
      '<entente-deadlock about="dispute:labor-compensation"></entente-deadlock>',
      '<entente-graph of="ministry:jp-mofa" limit="5"></entente-graph>',
    ];
    const spaced = [...kinds, ...kinds, ...kinds].map((element) => `<div style="min-height: 1200px">${element}</div>`);
    const host = await openArticle(`${script()}${spaced.join('')}`);
    await visitHost(browser, host, server, async ({ page }) => {
      const pages: string[] = [];
      const bytes = new Map<string, number>();
      let requests = 0;
      page.on('response', async (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.startsWith('/embed/') && !pathname.endsWith('.js')) pages.push(response.url());
        if (pathname.startsWith('/assets/') && !response.fromServiceWorker()) {
          const { responseBodySize } = await response.request().sizes();
          bytes.set(pathname, (bytes.get(pathname) ?? 0) + responseBodySize);
          requests++;
        }
      });
      await page.reload();
      await drawn(page, 'entente-timeline');
      expect(pages.length).toBeLessThan(12);
      for (const element of await page
        .locator('div > :is(entente-timeline, entente-trend, entente-deadlock, entente-graph)')
        .all()) {
        await element.scrollIntoViewIfNeeded();
        const source = await element.locator('iframe').getAttribute('src');
        await soon(() => pages.includes(source ?? '')).toBe(true);
      }
      await page.waitForLoadState('networkidle');
      expect(pages).toHaveLength(12);
      const total = [...bytes.values()].reduce((sum, size) => sum + size, 0);
      // Browsers keep nothing for frames without an origin: each loads its own files, as they come over the wire.
      expect(total).toBeLessThan(12 * 60 * 1024);
      expect(requests).toBeLessThanOrEqual(12 * 20);
      expect(await page.locator('iframe').count()).toBe(12);
    });
    await host.close();
  });
});

describe('what a widget weighs', () => {
  /** Bytes of all that a widget's page loads, gzipped, without its data. */
  async function weightOf(address: string): Promise<number> {
    const { server, browser } = visits;
    const { page } = await browser.visit(`${server.url}${address}`);
    await page.locator('main.widget').waitFor();
    await page.waitForLoadState('networkidle');
    const assets = await page.evaluate<string[]>(
      "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)",
    );
    await page.context().close();
    const html = readFileSync(packagePath('dist', 'web', 'embed', 'index.html'));
    return [...new Set(assets)]
      .map((path) => readFileSync(packagePath('dist', 'web', ...path.split('/').filter(Boolean))))
      .concat(html)
      .reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  }

  it.each([
    ['/embed/timeline?dispute=dispute:labor-compensation', 60],
    ['/embed/trend?between=country:JPN,country:KOR', 60],
    ['/embed/deadlock?about=dispute:labor-compensation', 60],
    ['/embed/graph?of=ministry:jp-mofa', 120],
  ])('%s is at most %d KB', async (address, most) => {
    const weight = await weightOf(address);
    expect(weight).toBeGreaterThan(5 * 1024);
    expect(weight).toBeLessThanOrEqual(most * 1024);
  });
});
