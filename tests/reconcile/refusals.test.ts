// What clients of the reconciliation service send wrongly: refused by name, before the graph is asked.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import * as client from './client.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string) => client.get(server, path);
const post = (fields: Record<string, string>) => client.post(server, fields);

describe('what is wrong', () => {
  const queries = (value: unknown) => ({ queries: typeof value === 'string' ? value : JSON.stringify(value) });
  const extension = (value: unknown) => ({ extend: JSON.stringify(value) });
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`q${n}`, { query: 'x' }]));

  it.each<[string, Record<string, string>, RegExp]>([
    ['no JSON', queries('{'), /^queries: it is not JSON/],
    ['a list', queries([]), /^queries: it is not an object/],
    ['no query', queries({}), /^queries: it holds no query/],
    ['too many queries', queries(many), /^queries: 101 queries are too many; send at most 100/],
    ['a query that is a text', queries({ q0: 'Kim' }), /^queries\.q0: it is not an object/],
    ['nothing to look for', queries({ q0: {} }), /^queries\.q0: it has neither "query" nor "properties"/],
    ['an empty name', queries({ q0: { query: '' } }), /^queries\.q0\.query: it is empty/],
    ['a long name', queries({ q0: { query: 'x'.repeat(201) } }), /^queries\.q0\.query: it has 201 characters/],
    [
      'a control character',
      queries({ q0: { query: 'a\u0007b' } }),
      /^queries\.q0\.query: it holds the control character U\+0007/,
    ],
    ['NUL', queries('{"q0": {"query": "a\\u0000b"}}'), /^queries\.q0\.query: it holds the character NUL/],
    [
      'NUL in a name of a field',
      queries('{"a\\u0000b": {"query": "x"}}'),
      /name of a field: it holds the character NUL/,
    ],
    ['half a surrogate pair', queries('{"q0": {"query": "\\ud800"}}'), /half of a surrogate pair/],
    ['depth', queries(`{"q0":${'['.repeat(200)}${']'.repeat(200)}}`), /more than 64 deep/],
    [
      'an unknown type',
      queries({ q0: { query: 'x', type: 'Persn' } }),
      /^queries\.q0\.type: there is no type "Persn".*Did you mean Person\?/,
    ],
    [
      'an unknown strictness',
      queries({ q0: { query: 'x', type_strict: 'very' } }),
      /^queries\.q0\.type_strict: it is one of any, should, all/,
    ],
    [
      'a limit of nothing',
      queries({ q0: { query: 'x', limit: 0 } }),
      /^queries\.q0\.limit: it is not a whole number from 1 to 100/,
    ],
    ['half a limit', queries({ q0: { query: 'x', limit: 1.5 } }), /^queries\.q0\.limit/],
    ['an unknown field', queries({ q0: { query: 'x', types: [] } }), /^queries\.q0\.types: there is no such field/],
    [
      'an unknown property',
      queries({ q0: { query: 'x', properties: [{ pid: 'contry', v: 'x' }] } }),
      /properties\.0\.pid: there is no property "contry".*Did you mean country\?/,
    ],
    [
      'a property without value',
      queries({ q0: { query: 'x', properties: [{ pid: 'country' }] } }),
      /properties\.0\.v: it is missing/,
    ],
    ['ids that are no texts', extension({ ids: [1], properties: [] }), /^extend\.ids\.0: it is not a text/],
    [
      'too many ids',
      extension({ ids: Array(501).fill('x'), properties: [] }),
      /^extend\.ids: it has 501 entries; send at most 500/,
    ],
    ['no properties', extension({ ids: [] }), /^extend\.properties: it is not a list/],
    [
      'a date that is none',
      extension({ ids: [], properties: [{ id: 'office', settings: { on: '2020-02-31' } }] }),
      /^extend\.properties\.0\.settings\.on: /,
    ],
    [
      'both at once',
      { ...queries({ q0: { query: 'x' } }), ...extension({ ids: [], properties: [] }) },
      /^extend: it stands beside "queries"/,
    ],
    ['neither', { other: 'x' }, /^queries: there is neither/],
    [
      'a callback',
      { ...queries({ q0: { query: 'x' } }), callback: 'f' },
      /^callback: answers as scripts are not given/,
    ],
  ])('is refused and named, before the graph is asked: %s', async (_, fields, message) => {
    const { status, body, calls } = await post(fields);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(message);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(calls).toBe(0);
  });

  it.each([
    ['/suggest/entity?prefix=x&cursor=-1', /^cursor: /],
    ['/suggest/entity?prefix=x&type=Nope', /^type: there is no type/],
    [`/suggest/entity?prefix=${'x'.repeat(201)}`, /^prefix: it has 201 characters/],
    ['/suggest/entity?prefix=a%00b', /NUL/],
    ['/suggest/type?prefix=x&prefix=y', /^prefix: it is given twice/],
    ['/properties?type=Nope', /^type: there is no type/],
    ['/properties?type=Person&limit=0', /^limit: /],
    ['/preview', /^id: it is missing/],
    ['?callback=f', /^callback: /],
  ])('is refused in an address, too: %s', async (path, message) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(message);
  });

  it('takes forms alone, and none that are too large; other addresses take no forms', async () => {
    const json = await fetch(`${server.url}/reconcile`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"queries": "{}"}',
    });
    expect(json.status).toBe(400);
    const large = await fetch(`${server.url}/reconcile`, {
      method: 'POST',
      body: new URLSearchParams({ queries: 'x'.repeat(600_000) }),
    });
    expect(large.status).toBe(413);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ __typename }' }),
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  it('left nothing in the log', () => expect(server.faults).toEqual([]));
});
