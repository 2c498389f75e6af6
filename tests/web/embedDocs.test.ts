// docs/embed.md as it stands there: its pages are opened, its commands run.

import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openToAll } from '../../src/server/embedSettings.ts';
import { widgetKinds } from '../../src/server/embedWidgets.ts';
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

describe('docs/embed.md', () => {
  it('has an element of every kind, and each is drawn under the policy that it gives', async () => {
    const page = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">${here(byElement)}`;
    const host = await openHost({ '/': ['text/html', page] }, { 'content-security-policy': here(policy).trim() });
    await visitHost(browser, host, server, async ({ page: article }) => {
      for (const kind of widgetKinds) {
        const element = article.locator(`entente-${kind}`);
        await element.scrollIntoViewIfNeeded();
        await article.frameLocator(`entente-${kind} iframe`).locator('main.widget').waitFor({ timeout: 40_000 });
      }
    });
    await host.close();
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

  it('asks oEmbed as it says', () => {
    const [command = '', answer = ''] = finding.split('\n');
    const told = execFileSync('bash', ['-c', here(command.replace(/^\$ /, ''))], { encoding: 'utf8' });
    const expected = JSON.parse(here(answer).replace('<iframe src=…></iframe>', '')) as Record<string, unknown>;
    const { html, ...rest } = JSON.parse(told) as Record<string, unknown>;
    expect({ ...rest, html: '' }).toEqual(expected);
    expect(html).toMatch(/^<iframe src=/);
  });
});
