// How the pages and their assets are served: policy, caching, compression; and that the watch over them sees.

import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../harness/chromium.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { soon } from './visits.ts';

let server: TestServer;

beforeAll(async () => {
  buildPages();
  server = await startTestServer();
});
afterAll(() => server?.stop());

const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** The body as it comes over the wire; `fetch` would unpack it. */
function rawBody(url: string, headers: Record<string, string>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

/** Addresses of the scripts and styles that the playground names. */
async function assets(): Promise<string[]> {
  const html = await (await fetch(`${server.url}/graphql`, { headers: page })).text();
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => `${server.url}${match[1]}`);
}

describe('pages', () => {
  it.each(['/', '/graphql'])(
    '%s come with a policy that lets in no inline script, and are asked for anew',
    async (path) => {
      for (const method of ['GET', 'HEAD']) {
        const { status, headers } = await fetch(`${server.url}${path}`, { method, headers: page });
        expect(status).toBe(200);
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy.split('; ').find((directive) => directive.startsWith('script-src'))).toBe("script-src 'self'");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cache-control')).toBe('no-cache');
        expect(headers.get('vary')).toBe('accept');
      }
    },
  );

  it('leave scripts their JSON at the same address', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{__typename}')}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('assets', () => {
  it('are kept for good, each under a name of its content', async () => {
    const all = await assets();
    expect(all.length).toBeGreaterThanOrEqual(4);
    for (const url of all) {
      expect(url).toMatch(/-[\w-]{8}\.(js|css|svg)$/);
      const { status, headers } = await fetch(url, { method: 'HEAD' });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    }
  });

  it('come compressed to whoever takes that, and as they are to others', async () => {
    const script = (await assets()).find((url) => url.endsWith('.js')) ?? '';
    const plain = await rawBody(script, {});
    const brotli = await rawBody(script, { 'accept-encoding': 'gzip, br' });
    const gzip = await rawBody(script, { 'accept-encoding': 'gzip' });
    expect(brotliDecompressSync(brotli).equals(plain)).toBe(true);
    expect(gunzipSync(gzip).equals(plain)).toBe(true);
    expect(brotli.length).toBeLessThan(plain.length / 2);
    const { headers } = await fetch(script, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-type')).toBe('application/javascript; charset=utf-8');
    expect(headers.get('vary')).toBe('accept-encoding');
  });

  it('that are not there are told so, and nothing outside their folder is given', async () => {
    for (const path of ['/assets/nothing.js', '/assets/', '/assets/..%2findex.html', '/assets/%2e%2e/index.html']) {
      const response = await fetch(`${server.url}${path}`);
      expect([403, 404], path).toContain(response.status);
      expect(response.headers.get('cache-control') ?? '', path).not.toContain('immutable');
    }
  });
});

describe('the watch over pages', () => {
  it('sees what is asked of others, also by workers, and what the policy stops', async () => {
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const ask = "new Image().src = 'http://127.0.0.1:9/image'";
    const worker = `new Worker(URL.createObjectURL(new Blob(["fetch('http://127.0.0.1:9/worker').catch(() => 0)"])))`;
    const open = await browser.visit(`${server.url}/`, { bypassCSP: true });
    await open.page.evaluate(`${ask}; ${worker}; 0`);
    await soon(() => [...open.foreign].sort()).toEqual(['http://127.0.0.1:9/image', 'http://127.0.0.1:9/worker']);
    const guarded = await browser.visit(`${server.url}/`);
    await guarded.page.evaluate(
      `${ask}; const script = document.createElement('script'); script.text = '1'; document.body.append(script)`,
    );
    await soon(() => guarded.errors.filter((error) => error.includes('Content Security Policy')).length).toBe(2);
  });
});
