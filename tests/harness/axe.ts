// What axe-core finds wrong with a page for those who cannot see it, or use it without a mouse.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * The violations within an element, one line each: the rule, and where.
 * @param within a selector; the whole page where nothing is said
 */
export async function violationsOn(page: Page, within = 'html'): Promise<string[]> {
  // What the debugger puts in is no script of the page, so that its policy stays in force.
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }; 0`);
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(within)}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`,
  );
}
