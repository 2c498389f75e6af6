// What stands in the playground's editors: whole, though the page draws only the lines in view.

import type { Page } from 'playwright-core';
import { soon } from './visits.ts';

/** GraphiQL leaves the editor's own interface on the page. */
const modelText = (name: string) =>
  `(globalThis.__MONACO?.editor.getModels().find((model) => model.uri.path.endsWith('${name}'))?.getValue() ?? '')`;

/** Text of the query's editor. */
export function queryIn(page: Page): Promise<string> {
  return page.evaluate<string>(modelText('operation.graphql'));
}

/** The answer as it stands now; empty while there is none. */
export function answerNow(page: Page): Promise<string> {
  return page.evaluate<string>(modelText('response.json'));
}

/** The answer once it is there, as text. */
export async function answerIn(page: Page): Promise<string> {
  await soon(() => answerNow(page)).not.toBe('');
  return answerNow(page);
}

/** Waits for the editor and replaces what is in it, as a person would. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}
