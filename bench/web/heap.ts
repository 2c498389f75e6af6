// What the pages hold on to as a reader goes from one to the next.

import type { Page } from 'playwright-core';

/** Pages that are gone through, again and again. */
const addresses = [
  '/',
  '/graph?of=country:JPN,country:KOR',
  '/actor/country:JPN',
  '/graph?of=person:yoshihide-suga&limit=10',
  '/dispute/dispute:labor-compensation',
  '/graph?of=country:JPN,country:KOR&valid=2019-07-31&compare=2019-12-31',
];
/** Changes of page that fill what is kept on purpose, and those that are measured. */
const [first, navigations] = [30, 200];

/** Bytes that are held before and after many changes of page, garbage taken out. */
export interface HeapOver {
  readonly first: number;
  readonly navigations: number;
  readonly before: number;
  readonly after: number;
}

/** Goes from page to page as links do, without loading any anew. */
export async function heapOver(page: Page): Promise<HeapOver> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  };
  let at = 0;
  const go = async (times: number) => {
    for (let time = 0; time < times; time++) {
      const address = addresses[at++ % addresses.length] ?? '/';
      await page.evaluate(
        `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      await page
        .locator(address.startsWith('/graph') ? '.graph-body[aria-busy="false"] .graph-svg .node' : 'main h1')
        .first()
        .waitFor();
    }
  };
  await go(first);
  const before = await held();
  await go(navigations);
  return { first, navigations, before, after: await held() };
}
