// How the documentation is served: policy, caching, compression, and what there is not.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serveDocumentation } from './serving.ts';

let server: Serving;
beforeAll(async () => {
  server = await serveDocumentation();
});
afterAll(() => server?.close());

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${server.url}${path}`, { method, headers, redirect: 'manual' });
  // A body that nobody reads would hold its connection, and the stop of the server.
  return { status: response.status, headers: response.headers, text: await response.text() };
}

it.each([
  ['/docs', 'text/html; charset=utf-8'],
  ['/docs/time', 'text/html; charset=utf-8'],
  ['/docs/search.json', 'application/json; charset=utf-8'],
  ['/docs/images/playground.png', 'image/png'],
])('%s comes with a policy that lets in nothing inline, and is asked for anew', async (path, type) => {
  for (const method of ['GET', 'HEAD']) {
    const { status, headers } = await get(path, {}, method);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-security-policy')).toContain("style-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-cache');
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get(path, { 'if-none-match': etag }, method);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  }
});

it('comes packed to whoever takes that, and as it is to others', async () => {
  const plain = (await get('/docs/api', { 'accept-encoding': 'identity' })).text;
  for (const [accepted, coding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await get('/docs/api', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding'), accepted).toBe(coding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.text === plain, accepted).toBe(true);
  }
});

it('leads from other ways of writing an address to the page', async () => {
  for (const [path, page] of [
    ['/docs/', '/docs'],
    ['/docs/index', '/docs'],
    ['/docs/time/', '/docs/time'],
    ['/docs/time.md', '/docs/time'],
    ['/docs/time.html', '/docs/time'],
  ] as const) {
    const { status, headers } = await get(path);
    expect(status, path).toBe(308);
    expect(headers.get('location'), path).toBe(page);
  }
});

it('says what there is not, with a way on, and gives nothing outside its folder', async () => {
  for (const path of [
    '/docs/nothing',
    '/docs/404',
    '/docs/images/',
    '/docs/time.html.br',
    '/docs/..%2fweb%2findex.html',
    '/docs/%2e%2e/%2e%2e/package.json',
    '/docs/..%5cweb%5cindex.html',
    '/docs/__proto__',
  ]) {
    const response = await get(path, { 'if-none-match': '"x"' });
    expect(response.status, path).toBe(404);
    const page = response.text;
    // A client takes these dots for the folder above: it asks for something outside of the documentation.
    if (!path.includes('%2e%2e')) expect(page, path).toContain('There is no such page');
    expect(page, path).not.toContain('"devDependencies"');
  }
});
