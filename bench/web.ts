// How fast the pages are in Chromium without a graphics card: `npm run bench -- web`. Graphs of a given size are made here, and come to the
// page in place of an export's answer; everything else is the product.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packagePath } from '../src/graph/packageRoot.ts';
import { openBrowser, type TestBrowser } from '../tests/harness/chromium.ts';
import { startCli } from '../tests/harness/processes.ts';
import { buildPages } from '../tests/web/built.ts';
import { spread } from './asking.ts';
import { asked, beside, type Figure, number, report } from './report.ts';
import { atRest } from './rest.ts';
import { exportOf } from './web/generated.ts';
import { drawTimes, framesWhileDragged, stepTimes, whenThere } from './web/graph.ts';
import { heapOver } from './web/heap.ts';

/** What is asked for: milliseconds, bytes, frames a second, per cent. */
const targets = { first: 1_500, script: 200 * 1024, step: 100, frames: 20, widget: 400, heap: 10 } as const;
/** Graphs with what their first frame may take, in milliseconds. */
const graphs = [
  { nodes: 5_000, ties: 10_000, most: 1_500 },
  { nodes: 50_000, ties: 100_000, most: 6_000 },
] as const;
const repetitions = 5;

const milliseconds = (value: number) => `${number(value)} ms`;
const atMost = (work: string, taken: number, most: number): Figure =>
  asked(work, milliseconds(taken), `≤ ${milliseconds(most)}`, taken <= most);

/** Opens a page with nothing stored, works with it and closes it. */
async function visit<Result>(
  browser: TestBrowser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { page } = await browser.visit(url);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

/** The first page, cold: a browser context without any cache; until its heading and its figures are there. */
async function firstPage(browser: TestBrowser, url: string): Promise<Figure[]> {
  const taken: number[] = [];
  let bytes = 0;
  for (let at = 0; at < repetitions; at++) {
    const begun = performance.now();
    await visit(browser, `${url}/`, async (page) => {
      await page.locator('main h1').first().waitFor();
      await page.locator('header input').first().isEnabled();
      taken.push(performance.now() - begun);
      const scripts = await page.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js'))`,
      );
      bytes = scripts.reduce((sum, path) => sum + packedSize(path), 0);
    });
  }
  return [
    atMost('first page, cold, until it can be used', spread(taken).middle, targets.first),
    asked(
      'script of the first page, by gzip',
      `${number(bytes / 1024)} KB`,
      `≤ ${number(targets.script / 1024)} KB`,
      bytes <= targets.script,
    ),
  ];
}

/** Bytes of a built file by gzip; small ones are not packed. */
function packedSize(path: string): number {
  const file = packagePath('dist', 'web', path.slice(1));
  return (statSync(`${file}.gz`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}

async function largeGraphs(browser: TestBrowser, url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { nodes, ties, most } of graphs) {
    const size = `${number(nodes)} nodes, ${number(ties)} ties`;
    await visit(browser, `${url}/`, async (page) => {
      const { answered, drawn, settled } = await drawTimes(page, url, exportOf(nodes, ties), nodes);
      figures.push(atMost(`${size}: from the answer to the picture`, drawn - answered, most));
      figures.push(beside(`${size}: from the address to the picture`, milliseconds(drawn)));
      figures.push(beside(`${size}: until every place is settled`, milliseconds(settled)));
      if (nodes !== graphs[0].nodes) return;
      const frames = await framesWhileDragged(page);
      figures.push(
        asked(
          `${size}: moved by the hand`,
          `${number(frames, 1)} frames/s`,
          `≥ ${targets.frames}`,
          frames >= targets.frames,
        ),
      );
    });
  }
  return figures;
}

/** A step through time at 2,000 ties, as SVG and by WebGL. */
async function steps(browser: TestBrowser, url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [nodes, how] of [
    [90, 'SVG'],
    [600, 'WebGL'],
  ] as const) {
    const { middle, worst } = await visit(browser, `${url}/`, async (page) => {
      await drawTimes(page, url, exportOf(nodes, 2_000), nodes);
      return spread(await stepTimes(page));
    });
    figures.push(atMost(`a step through time, 2,000 ties, ${how}`, middle, targets.step));
    figures.push(beside(`the longest of these steps, ${how}`, milliseconds(worst)));
  }
  return figures;
}

/** The widget of a dispute's timeline by its address, by the page's own clock; nothing of it is in the browser's cache. */
async function widget(browser: TestBrowser, url: string): Promise<Figure> {
  const work = 'widget of a timeline, until it is drawn';
  const address = `${url}/embed/timeline?dispute=dispute:labor-compensation`;
  if (!(await fetch(address, { headers: { accept: 'text/html' } })).ok) return beside(work, 'not served by this build');
  const taken: number[] = [];
  for (let at = 0; at < repetitions; at++)
    await visit(browser, address, async (page) =>
      taken.push(await whenThere(page, 'svg [data-act], svg [data-item], svg circle, svg rect')),
    );
  return atMost(work, spread(taken).middle, targets.widget);
}

/** Measures all figures. */
export async function webSpeed(): Promise<void> {
  buildPages();
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const server = startCli(['serve'], { PORT: '0', ENTENTE_HOME: join(folder, 'home') });
  const browser = await openBrowser();
  try {
    const [, url = ''] = await server.says(/is ready: (http:\S+)\/ /);
    // What is not measured: the first plans of the statements behind the pages.
    await visit(browser, `${url}/`, (page) => page.locator('main h1').first().waitFor());
    await atRest();
    const figures = [
      ...(await firstPage(browser, url)),
      ...(await largeGraphs(browser, url)),
      ...(await steps(browser, url)),
      await widget(browser, url),
    ];
    const heap = await visit(browser, `${url}/`, (page) => heapOver(page));
    const grown = (100 * (heap.after - heap.before)) / heap.before;
    figures.push(
      asked(
        `memory held after ${heap.navigations} changes of page`,
        `${number(heap.after / 2 ** 20, 1)} MB, ${number(grown, 1)} % more than after the first ${heap.first}`,
        `≤ ${targets.heap} % more`,
        grown <= targets.heap,
      ),
    );
    report(
      'web',
      `Chromium without a graphics card, 1280 by 800, over the bundled dossiers on loopback. Where several were taken, half of ${repetitions} took no longer.`,
      figures,
    );
  } finally {
    await browser.close();
    server.process.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
