// What is refused before any database call, and how faults look from outside.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const doubling = (times: number) =>
  `{ ...F0 } ${Array.from({ length: times }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${times} on Query { __typename }`;

describe('limits', () => {
  it.each([
    ['1,000 aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, /aliases|tokens/],
    ['depth 200', `${'{ actor(id: "x") { country '.repeat(100)}{ id }${' } }'.repeat(100)}`, /levels|tokens/],
    ['depth 3,000', `${'{a'.repeat(3000)}${'}'.repeat(3000)}`, /tokens|levels/],
    ['fragments that double', doubling(20), /fields to answer/],
    ['30,000 fields', `{ ${'__typename '.repeat(30_000)} }`, /tokens/],
    ['directives', `{ __typename ${'@skip(if: false) '.repeat(100)} }`, /directives/],
    [
      'lists in lists in lists',
      '{ people(first: 100) { nodes { events(first: 100) { nodes { sources { relations(first: 100) { nodes { id name } } } } } } } }',
      /fields to answer/,
    ],
  ])('refuse %s with 400, the limit and the way out, in no time and with no statement', async (_, query, message) => {
    const started = performance.now();
    const { errors, status } = await server.ask(query);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.message).toMatch(/limit is \d+\. ./);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: expect.any(Number) });
  });

  it('let the introspection of every client pass', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await server.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});

interface Fault {
  readonly extensions: Record<string, unknown>;
}

describe('over HTTP', () => {
  const send = (init: RequestInit, path = '/graphql') => fetch(`${server.url}${path}`, init);
  const json = { 'content-type': 'application/json' };

  it.each([
    ['a batch', { method: 'POST', headers: json, body: '[{"query": "{ __typename }"}]' }, 400],
    ['broken JSON', { method: 'POST', headers: json, body: '{' }, 400],
    [
      'a prototype in JSON',
      { method: 'POST', headers: json, body: '{"query": "{ __typename }", "variables": {"__proto__": {"x": 1}}}' },
      400,
    ],
    [
      'half a surrogate pair',
      {
        method: 'POST',
        headers: json,
        body: '{"query": "query ($t: String!) { search(text: $t) { score } }", "variables": {"t": "\\ud800"}}',
      },
      400,
    ],
    ['a large body', { method: 'POST', headers: json, body: JSON.stringify({ query: ' '.repeat(600_000) }) }, 413],
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{ __typename }' }, 400],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
      415,
    ],
  ] as [string, RequestInit, number][])('refuses %s in JSON and without a stack', async (_, init, status) => {
    const response = await send(init);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text).errors[0].message.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:/);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers a GET', async () => {
    const response = await send(
      { headers: { 'apollo-require-preflight': '1' } },
      `/graphql?query=${encodeURIComponent('{ actor(id: "country:JPN") { name } }')}`,
    );
    expect(await response.json()).toEqual({ data: { actor: { name: 'Japan' } } });
  });

  it('gives a persisted query that does not fit its hash a code of its own', async () => {
    const response = await send({
      method: 'POST',
      headers: json,
      body: JSON.stringify({
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      }),
    });
    expect(((await response.json()) as { errors: Fault[] }).errors[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_HASH_MISMATCH',
    );
  });

  it('says where nothing is', async () => {
    const response = await send({}, '/nothing');
    expect(response.status).toBe(404);
    expect(((await response.json()) as { errors: Fault[] }).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is live and ready', async () => {
    expect((await send({}, '/health/live')).status).toBe(200);
    expect((await send({}, '/health/ready')).status).toBe(200);
  });

  it('masks what goes wrong inside, with a request id that the log has too', async () => {
    await server.graph.cypher(
      `MATCH (e:Event {id: 'event:2020-10-29-takizaki-kim-meeting'}) SET e.kept = e.date, e.date = 'broken'`,
    );
    try {
      const { errors } = await server.ask('{ event(id: "event:2020-10-29-takizaki-kim-meeting") { date { text } } }');
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(errors)).not.toMatch(/broken|damaged/);
      expect(server.faults.map((fault) => fault.requestId)).toContain(errors?.[0]?.extensions.requestId);
    } finally {
      await server.graph.cypher(
        `MATCH (e:Event {id: 'event:2020-10-29-takizaki-kim-meeting'}) SET e.date = e.kept REMOVE e.kept`,
      );
    }
  });
});
