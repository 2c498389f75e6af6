// Pages of others, on ports of their own, in which widgets stand.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TestBrowser, VisitOptions, Watched } from '../harness/chromium.ts';
import { soon } from './visits.ts';

/** A page of somebody else. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

/** A file of a host: its type and its text. */
export type HostFile = readonly [type: string, text: string];

/** Serves files by their paths; `/` is the page. */
export async function openHost(
  files: Readonly<Record<string, HostFile>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain', ...headers });
    response.end(file?.[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A page with some markup in it, which notes the messages of its frames. */
export function openArticle(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Host> {
  const script = "window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))";
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"><script src="/heard.js"></script></head><body>${body}</body></html>`;
  return openHost({ '/': ['text/html; charset=utf-8', page], '/heard.js': ['text/javascript', script] }, headers);
}

/** A frame as strict as a host can have it. */
export function strictFrame(address: string): string {
  return `<iframe src="${address.replaceAll('&', '&amp;')}" title="Widget" width="700" height="600" sandbox="allow-scripts"></iframe>`;
}

/** The frame of a page that shows a widget, once it is drawn. */
export async function widgetIn(page: Page, kind: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => new URL(frame.url()).pathname === `/embed/${kind}`);
  await soon(() => find() !== undefined).toBe(true);
  const frame = find();
  if (!frame) throw new Error(`There is no frame with a ${kind}.`);
  await frame.locator('main').waitFor({ timeout: 40_000 });
  return frame;
}

/** Visits a host and checks afterwards that nothing was asked of anybody but the host and the server, and nothing went wrong. */
export async function visitHost(
  browser: TestBrowser,
  host: Host,
  server: { readonly url: string },
  look: (visit: Watched) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> {
  const visit = await browser.visit(host.url, options);
  await look(visit);
  await visit.page.context().close();
  expect(visit.foreign.filter((address) => !address.startsWith(`${server.url}/`))).toEqual([]);
  expect(visit.errors).toEqual([]);
}

/** Asks addresses until they are answered: the first plan of a statement takes its time, and here it is the widgets that are tested. */
export async function practise({ url }: { readonly url: string }, addresses: readonly string[]): Promise<void> {
  for (const address of addresses)
    for (let attempt = 0; attempt < 6; attempt++) if ((await fetch(`${url}${address}`)).status !== 504) break;
}
