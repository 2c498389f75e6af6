// docs/embed.md as it stands there: its pages are opened, its commands run; and so is the element that the README shows.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openToAll } from '../../src/server/embedSettings.ts';
import { widgetKinds } from '../../src/server/embedWidgets.ts';
import { blocksIn } from '../docs/pages.ts';
import { openBrowser, type TestBrowser } from '../harness/chromium.ts';
import { blocksOf } from '../harness/docs.ts';
import { buildCli, runCli } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { openHost, practise, visitHost } from './embedHosts.ts';
import { soon } from './visits.ts';

const there = 'http://127.0.0.1:4000';
const secret = 'a key of these tests that is long enough';

let server: TestServer;
let browser: TestBrowser;
beforeAll(async () => {
  buildPages();
  buildCli();
  server = await startTestServer({ embed: { ...openToAll, secrets: [secret] } });
  browser = await openBrowser();
  await practise(server, [
    '/embed/timeline?dispute=dispute:labor-compensation&from=2019',
    '/embed/trend?between=country:JPN,country:KOR&interval=quarter',
    '/embed/trend?between=country:JPN,country:KOR&scale=GOLDSTEIN',
    '/embed/deadlock?about=dispute:labor-compensation',
    '/embed/graph?of=ministry:jp-mofa,ministry:kr-mofa&limit=20',
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const [byElement = '', byFrame = ''] = blocksOf('embed.md', 'html');
const [listener = ''] = blocksOf('embed.md', 'js');
const [policy = ''] = blocksOf('embed.md', 'text');
const [signing = '', finding = ''] = blocksOf('embed.md', 'console');

const here = (text: string) => text.replaceAll(there, server.url);

/** Opens a page that holds what a block shows, and waits until each kind of widget is drawn in it. */
async function isDrawn(block: string, kinds: readonly string[], headers: Record<string, string> = {}): Promise<void> {
  const page = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${here(block)}`;
  const host = await openHost({ '/': ['text/html', page] }, headers);
  await visitHost(browser, host, server, async ({ page: article }) => {
    for (const kind of kinds) {
      const element = article.locator(`entente-${kind}`);
      await element.scrollIntoViewIfNeeded();
      await article.frameLocator(`entente-${kind} iframe`).locator('main.widget').waitFor({ timeout: 40_000 });
    }
  });
  await host.close();
}

it('the README has an element that is drawn', async () => {
  const [element] = blocksIn('README.md').filter(({ language }) => language === 'html');
  await isDrawn(element?.text ?? '', ['timeline']);
});

describe('docs/embed.md', () => {
  it('has an element of every kind, and each is drawn under the policy that it gives', async () => {
    await isDrawn(byElement, widgetKinds, { 'content-security-policy': here(policy).trim() });
  });

  it('has a frame, and a listener that makes it as high as the widget', async () => {
    const page = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script src="/listener.js"></script>${here(byFrame)}`;
    const host = await openHost({ '/': ['text/html', page], '/listener.js': ['text/javascript', listener] });
    await visitHost(browser, host, server, async ({ page: article }) => {
      const frame = article.frameLocator('iframe');
      await frame.locator('main.widget').waitFor({ timeout: 40_000 });
      const inner = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      await soon(() => article.evaluate<string>("document.querySelector('iframe').style.height")).toBe(`${inner}px`);
    });
    await host.close();
  });

  it('signs a link as it says', async () => {
    const [, command = ''] = signing.split('\n').map((line) => line.replace(/^\$ /, ''));
    const args = command.replace(/^npx entente /, '').split(' ');
    const { code, stdout } = await runCli(args, { EMBED_SECRET: secret });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:4000\/embed\/timeline\?token=[\w.-]+\n$/);
    expect((await fetch(here(stdout.trim()))).status).toBe(200);
  });

  it('asks oEmbed as it says', async () => {
    const [command = '', answer = ''] = finding.split('\n');
    // The server is in this process: waiting for the command must not stop it.
    const { stdout: told } = await promisify(execFile)('bash', ['-c', here(command.replace(/^\$ /, ''))]);
    const expected = JSON.parse(here(answer).replace('<iframe src=…></iframe>', '')) as Record<string, unknown>;
    const { html, ...rest } = JSON.parse(told) as Record<string, unknown>;
    expect({ ...rest, html: '' }).toEqual(expected);
    expect(html).toMatch(/^<iframe src=/);
  });
});
