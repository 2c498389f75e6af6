// How a suite visits the pages: one server and one browser, and pages that must have been quiet.

import { expect } from 'vitest';
import { openBrowser, type TestBrowser, type Watched } from '../harness/chromium.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { readyQuestions } from './questions.ts';

/** What a suite visits. */
export interface Visits {
  readonly server: TestServer;
  readonly browser: TestBrowser;
  end(): Promise<void>;
}

/**
 * Builds the pages where they are behind their source, serves them over the bundled graph and starts a browser.
 * @param asked the ready questions that the suite asks
 */
export async function beginVisits(asked = readyQuestions): Promise<Visits> {
  buildPages();
  const [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  // A statement's first plan takes its time, and here it is the pages that are tested.
  for (const { query } of asked) await server.ask(query);
  return {
    server,
    browser,
    end: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Closes a page that must have been quiet: nothing asked of others, nothing gone wrong. */
export async function closeQuiet({ page, foreign, errors }: Watched): Promise<void> {
  await page.context().close();
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}

/** Expects something of a page that comes about on its own, after a machine's time. */
export function soon<T>(read: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 40_000, interval: 50 });
}
