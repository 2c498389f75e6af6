// Pages of other origins: who may ask the API and its exports, and what browsers are told of it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

const notebook = 'https://notebook.example';

/** What a browser sends for a page of an origin, and what it goes by in the answer. */
async function ask(server: TestServer, path: string, origin: string, init: RequestInit = {}) {
  const response = await fetch(`${server.url}${path}`, { ...init, headers: { origin, ...init.headers } });
  await response.arrayBuffer();
  const read = response.headers.get('access-control-expose-headers')?.split(', ') ?? [];
  return { status: response.status, allowed: response.headers.get('access-control-allow-origin'), read };
}

const question: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ actor(id: "country:JPN") { name } }' }),
};
const paths = [
  ['/graphql', question],
  ['/export/events.csv', {}],
  ['/export/series.json?between=country:JPN,country:KOR', {}],
] as const;

/** What a browser asks before it sends a question. */
async function preflight(server: TestServer, origin: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,entente-bookmark',
    },
  });
  await response.arrayBuffer();
  return response;
}

describe.each([
  ['nobody is named', [], [], [notebook, 'null']],
  ['all may', ['*'], [notebook, 'https://other.example', 'null'], []],
  [
    'some are named',
    [notebook, 'https://*.desk.example', 'http://localhost:*'],
    [notebook, 'https://a.b.desk.example', 'http://localhost:8888'],
    [
      'https://other.example',
      'https://desk.example',
      'https://a.desk.example.evil.example',
      'https://evil.example/.desk.example',
      'http://a.desk.example',
      'http://localhost',
      'null',
    ],
  ],
] as const)('where %s', (_, origins, mayAsk, mayNot) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ origins });
  });
  afterAll(() => server?.stop());

  it('lets those pages read answers, exports and what goes wrong', async () => {
    for (const [path, init] of paths) {
      for (const origin of mayAsk) {
        const { status, allowed, read } = await ask(server, path, origin, init);
        expect(status, path).toBe(200);
        expect([origin, '*'], path).toContain(allowed);
        expect(read).toEqual(expect.arrayContaining(['entente-bookmark', 'x-request-id', 'retry-after']));
      }
      for (const origin of mayNot) {
        const { allowed } = await ask(server, path, origin, init);
        expect(allowed === origin || allowed === '*', `${path} for ${origin}: ${allowed}`).toBe(false);
      }
    }
    for (const origin of mayAsk) {
      const { status, allowed } = await ask(server, '/export/events.csv?from=nonsense', origin);
      expect(status).toBe(400);
      expect([origin, '*']).toContain(allowed);
    }
  });

  it('answers a browser that asks first', async () => {
    for (const origin of mayAsk) {
      const { status, headers } = await preflight(server, origin);
      expect(status).toBe(204);
      expect([origin, '*']).toContain(headers.get('access-control-allow-origin'));
      expect(headers.get('access-control-allow-methods')).toContain('POST');
      expect(headers.get('access-control-allow-headers')).toContain('entente-bookmark');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    for (const origin of mayNot) {
      const allowed = (await preflight(server, origin)).headers.get('access-control-allow-origin');
      expect(allowed === origin || allowed === '*', `${origin}: ${allowed}`).toBe(false);
    }
  });

  it('leaves every other address as it is', async () => {
    for (const origin of mayAsk)
      for (const path of ['/', '/metrics', '/health/live'])
        expect((await ask(server, path, origin)).allowed, path).toBeNull();
  });
});
