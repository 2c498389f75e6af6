// A headless Chromium that counts what a page asks of others, and collects what goes wrong in it.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a page is opened. */
export interface VisitOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** CSS pixels of the window; 1280 by 800 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** Opens the page without its content security policy: to show what the policy would have stopped. */
  readonly bypassCSP?: boolean;
}

/** A page and what it did, its workers included. */
export interface Watched {
  readonly page: Page;
  /** Addresses asked of anything but the server. */
  readonly foreign: string[];
  /** Errors of the console, breaches of the content security policy among them, and errors that nothing caught. */
  readonly errors: string[];
}

/** A browser for one suite. */
export interface TestBrowser {
  /** Opens a page with nothing stored from other visits, and watches it. */
  visit(url: string, options?: VisitOptions): Promise<Watched>;
  close(): Promise<void>;
}

function executable(): string {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  throw new Error(`There is no Chromium at ${path}: install the package "chromium", or name one by CHROMIUM.`);
}

/** Opens a page in a context and watches both. */
async function watch(context: BrowserContext, url: string): Promise<Watched> {
  const { origin } = new URL(url);
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin && asked.protocol !== 'data:') foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (fault) => errors.push(fault.error().message));
  const page = await context.newPage();
  await page.goto(url);
  return { page, foreign, errors };
}

/** Starts a browser. @param more flags beside the usual ones, such as `--disable-3d-apis` for one without WebGL */
export async function openBrowser(...more: readonly string[]): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: executable(), args: [...flags, ...more] });
  return {
    visit: async (url, { width = 1280, height = 800, colorScheme = 'light', bypassCSP = false } = {}) =>
      watch(await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP }), url),
    close: () => browser.close(),
  };
}

/** Starts a browser whose user forbids sites to store anything: to touch the storage is an error there. */
export async function openBrowserWithoutStorage(): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'entente-chromium-'));
  const blocked = 2;
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: blocked } } }),
  );
  const context = await chromium.launchPersistentContext(profile, { executablePath: executable(), args: flags });
  return {
    visit: (url) => watch(context, url),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
