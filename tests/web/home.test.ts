// The first page for whoever comes by: its links lead somewhere, it fits every screen, and what it loads is small.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import type { TestBrowser, VisitOptions, Watched } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { readyQuestions } from './questions.ts';
import { settled } from './reading.ts';
import { beginVisits, closeQuiet, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

const open = async (options: VisitOptions = {}) => {
  const visit = await browser.visit(`${server.url}/`, options);
  await settled(visit.page);
  await visit.page.locator('.questions li').first().waitFor();
  return visit;
};

describe('its links', () => {
  it('all lead somewhere, and the first questions are among the ready ones', async () => {
    const visit = await open();
    const links = await visit.page
      .locator('a')
      .evaluateAll((all) => all.map((link) => [link.href, link.target] as [string, string]));
    const own = [...new Set(links.filter(([, target]) => target === '').map(([href]) => href))];
    expect(own.length).toBeGreaterThan(20);
    for (const link of own) {
      const { status } = await fetch(link, { headers: { accept: 'text/html' } });
      expect(status, link).toBe(200);
    }
    const asked = await visit.page.locator('.questions a').allTextContents();
    expect(asked).toEqual(readyQuestions.slice(0, 6).map(({ title }) => title));
    await closeQuiet(visit);
  });
});

describe('its size', () => {
  it('is small: what a first visit loads of script, before graphs or questions', async () => {
    const visit = await open();
    const scripts = await visit.page
      .locator('script[src], link[rel="modulepreload"]')
      .evaluateAll((all) => all.map((one) => (one.src || one.href) as string));
    const size = scripts
      .map((url) => readFileSync(packagePath('dist', 'web', new URL(url).pathname.slice(1))))
      .reduce((total, content) => total + gzipSync(content, { level: 9 }).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(60_000);
    await closeQuiet(visit);
  });

  const sizeOf = ({ page }: Watched) => page.evaluate<number>('document.documentElement.scrollWidth');

  it.each([320, 360, 768, 1280, 1920, 3840])('has nothing beyond the edge at %i pixels', async (width) => {
    const visit = await open({ width, height: 740 });
    expect(await sizeOf(visit)).toBe(width);
    const beyond = await visit.page
      .locator('body *:not(.unseen):not(.skip)')
      .evaluateAll(
        (all, edge) =>
          all
            .filter((element) => element.getBoundingClientRect().right > edge + 1)
            .map((element) => `${element.tagName} ${element.className}`),
        width,
      );
    expect(beyond).toEqual([]);
    await closeQuiet(visit);
  });
});
