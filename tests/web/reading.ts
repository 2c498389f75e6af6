// How the tests read the explorer's pages: once they have settled, and by the keyboard alone.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { soon } from './visits.ts';

/** Waits until the page has its answer, and everything that is asked beside it. */
export async function settled(page: Page): Promise<void> {
  await soon(() =>
    page.evaluate<boolean>(
      `document.querySelector('h1') !== null && !document.querySelector('[aria-busy="true"]')
        && ![...document.querySelectorAll('[role="status"]')].some((one) => /Loading…|読み込み中/.test(one.textContent))
        && !/Loading…|読み込み中/.test(document.querySelector('h1').textContent)`,
    ),
  ).toBe(true);
}

/** Presses Tab until what has the focus matches, as a reader without a mouse would. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press(key);
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
  }
  expect.unreachable(`No ${selector} is reached by ${key}.`);
}

/** The text of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`document.activeElement?.textContent ?? ''`);
}

/** The figures of a page by their names: what they say, as numbers. */
export async function figures(page: Page): Promise<Record<string, number>> {
  const found = await page
    .locator('[data-count]')
    .evaluateAll((all) => all.map((one) => [one.dataset.count, one.lastChild?.textContent ?? ''] as [string, string]));
  return Object.fromEntries(found.map(([name, text]) => [name, Number(text.replace(/[^\d]/g, ''))]));
}

/** How many acts the list behind the opened figure says that there are. */
export async function countBehind(page: Page): Promise<number> {
  const caption = page.locator('[data-behind] caption');
  await caption.waitFor();
  const [, count = ''] = /of ([\d,]+) acts/.exec((await caption.textContent()) ?? '') ?? [];
  return Number(count.replace(',', ''));
}
