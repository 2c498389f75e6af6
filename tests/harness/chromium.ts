// A headless Chromium that talks to loopback alone, and counts what it asks of others.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page and what it did. */
export interface Watched {
  readonly page: Page;
  /** Addresses asked of anything but the server. */
  readonly foreign: string[];
  /** Errors of the console, breaches of the content security policy among them. */
  readonly errors: string[];
}

/** A browser with a fresh profile. */
export async function openBrowser(
  size = { width: 1280, height: 800 },
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'entente-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
    viewport: size,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens a page of the server and watches what it does. */
export async function watch(
  context: BrowserContext,
  url: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Watched> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme });
  const { origin } = new URL(url);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin && !['data:', 'blob:'].includes(asked.protocol)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return { page, foreign, errors };
}
