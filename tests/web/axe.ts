// What axe finds wrong with a page for readers who do not see it, or use no mouse.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Breaches of WCAG 2.2 A and AA and of good practice, each with where it is. @param within a selector */
export async function breachesIn(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
}
