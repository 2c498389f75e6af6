// Operations that are asked by their hash: Apollo's protocol, the limits that hold for it, and the package's list.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Asking, get, post, type Told } from './asking.ts';

/** How a server can be set: kept or not, the protocol is the same. */
const ways = { kept: { cacheMb: 8, cacheWindowMs: 0 }, plain: { cacheMb: 0, cacheWindowMs: 0 } };
const servers = new Map<string, TestServer>();
let listed: TestServer;
beforeAll(async () => {
  for (const [way, settings] of Object.entries(ways))
    servers.set(way, await startTestServer({ ...settings, trustedOnly: false }));
  listed = await startTestServer({ cacheMb: 8, cacheWindowMs: 0, trustedOnly: true });
});
afterAll(async () => {
  for (const server of [...servers.values(), listed]) await server.stop();
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: string, version = 1) => ({ extensions: { persistedQuery: { version, sha256Hash } } });
const codeOf = ({ json }: Told) => json.errors?.[0]?.extensions.code;

describe.each(Object.keys(ways))('with answers that are %s', (way) => {
  const server = () => servers.get(way) as TestServer;

  describe.each([
    ['POST', post],
    ['GET', get],
  ] as const)('by %s', (method, send) => {
    const query = `query Named($id: ID!) { actor(id: $id) { name } } # ${way} ${method}`;
    const variables = { id: 'country:JPN' };

    it('a hash is unknown until its text was sent with it', async () => {
      const asking: Asking = { variables, ...byHash(hashOf(query)) };
      const unknown = await send(server(), asking);
      expect(unknown.json).toEqual({
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      });
      expect(unknown.status).toBe(200);
      expect(unknown.headers.get('cache-control')).toBe('private, no-cache, must-revalidate');
      const registering = await send(server(), { query, ...asking });
      const known = await send(server(), asking);
      for (const answer of [registering, known]) expect(answer.json).toEqual({ data: { actor: { name: 'Japan' } } });
      const other = await send(server(), { ...asking, variables: { id: 'country:KOR' } });
      expect(other.json).toEqual({ data: { actor: { name: 'South Korea' } } });
    });

    it('is registered too where the answer was kept', async () => {
      const text = `${query} again`;
      await send(server(), { query: text, variables });
      await send(server(), { query: text, variables, ...byHash(hashOf(text)) });
      expect((await send(server(), { variables, ...byHash(hashOf(text)) })).json.data.actor.name).toBe('Japan');
    });

    it('a text that does not fit its hash is refused, also where its answer is kept', async () => {
      const text = `${query} fits`;
      await send(server(), { query: text, variables });
      const answer = await send(server(), { query: text, variables, ...byHash('a'.repeat(64)) });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH']);
      expect(codeOf(await send(server(), { variables, ...byHash('a'.repeat(64)) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    });

    it('limits that depend on variables hold where only the hash is sent', async () => {
      const text = `query ($n: Int) { people(first: $n) { nodes { events(first: $n) { nodes { sources { relations(first: $n) { nodes { id } } } } } } } } # ${way} ${method}`;
      const answered = await send(server(), { query: text, variables: { n: 1 }, ...byHash(hashOf(text)) });
      expect(answered.json.errors).toBeUndefined();
      const costly = await send(server(), { variables: { n: 100 }, ...byHash(hashOf(text)) });
      expect([costly.status, codeOf(costly)]).toEqual([400, 'QUERY_TOO_COSTLY']);
      const hostile = await send(server(), { variables: { n: 1, x: 'a\0b' }, ...byHash(hashOf(text)) });
      expect([hostile.status, codeOf(hostile)]).toEqual([400, 'BAD_USER_INPUT']);
    });

    it.each([
      ['another version of the protocol', { version: 2, sha256Hash: hashOf(query) }],
      ['a hash that is no text', { version: 1, sha256Hash: 7 }],
      ['no hash', {}],
      ['no object', true],
    ])('%s is refused', async (_, persistedQuery) => {
      const answer = await send(server(), { query, variables, extensions: { persistedQuery } });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    });

    it('what is no operation is not registered', async () => {
      for (const text of [`{ nothing } # ${way} ${method}`, `{ broken # ${way} ${method}`]) {
        expect((await send(server(), { query: text, ...byHash(hashOf(text)) })).status).toBe(400);
        expect(codeOf(await send(server(), byHash(hashOf(text))))).toBe('PERSISTED_QUERY_NOT_FOUND');
      }
    });
  });
});

interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly operations: readonly Operation[];
}

interface Operation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

describe('the list of the package', () => {
  const file = 'operations/persisted-query-manifest.json';
  const manifest = JSON.parse(readFileSync(packagePath(file), 'utf8')) as Manifest;
  /** Values for variables that have no default, by the names that operations give them. */
  const values = {
    a: 'country:JPN',
    b: 'country:KOR',
    from: 'country:JPN',
    to: 'country:KOR',
    of: ['country:JPN'],
    ids: ['country:JPN'],
    about: 'dispute:labor-compensation',
    text: 'Suga',
    rollUp: false,
    interval: 'YEAR',
    measure: 'COUNT',
    filter: { source: 'country:JPN', target: 'country:KOR' },
    out: { source: 'country:JPN' },
    in: { target: 'country:JPN' },
  };
  /** What an operation needs, where it declares so much. */
  const needed = ({ name, body }: Operation) => {
    const id = /Dispute|Threads/.test(name)
      ? 'dispute:labor-compensation'
      : /Event|Evidence/.test(name)
        ? 'event:2018-10-30-nssm-ruling'
        : 'country:JPN';
    return Object.fromEntries(
      Object.entries({ id, ...values }).filter(([variable]) =>
        new RegExp(`\\$${variable}: [^,)=]*!\\s*[,)$]`).test(body),
      ),
    );
  };
  const named = (name: string) => manifest.operations.find((operation) => operation.name === name);

  it('has the form of Apollo’s tools', () => {
    expect([manifest.format, manifest.version]).toEqual(['apollo-persisted-query-manifest', 1]);
    expect(manifest.operations.length).toBeGreaterThan(15);
    for (const { id, body, type } of manifest.operations) expect([id, type]).toEqual([hashOf(body), 'query']);
  });

  it('is answered by id alone, everywhere', async () => {
    for (const server of [listed, servers.get('kept') as TestServer])
      for (const operation of manifest.operations) {
        const ask = () => post(server, { variables: needed(operation), ...byHash(operation.id) });
        let answer = await ask();
        // A long statement may take more to be planned than a question may take; it is planned all the same.
        for (let again = 3; again > 0 && codeOf(answer) === 'GRAPH_TIMEOUT'; again--) answer = await ask();
        expect([operation.name, answer.status, answer.json.errors]).toEqual([operation.name, 200, undefined]);
      }
  }, 300_000);

  it('is all that is answered where nothing else is trusted', async () => {
    const { id = '', body = '' } = named('WhoseAccount') ?? {};
    expect((await post(listed, { query: body })).status).toBe(200);
    expect((await get(listed, byHash(id))).status).toBe(200);
    const refusals = [
      await post(listed, { query: '{ __typename }' }),
      await post(listed, { query: `${body} ` }),
      await post(listed, { query: '{ __schema { types { name } } }' }),
      await post(listed, { query: '{ __typename }', ...byHash(hashOf('{ __typename }')) }),
      await post(listed, byHash(hashOf('{ __typename }'))),
      await post(listed, {}),
      await get(listed, { query: '{ __typename }' }),
    ];
    for (const refused of refusals) {
      expect([refused.status, codeOf(refused)]).toEqual([403, 'FORBIDDEN']);
      expect(refused.json.errors[0].message).toMatch(
        /only the operations .*persisted-query-manifest\.json .*TRUSTED_ONLY/,
      );
    }
    // A hash that was refused is no more known than before.
    expect(codeOf(await post(listed, byHash(hashOf('{ __typename }'))))).toBe('FORBIDDEN');
  });

  it('does not spare an operation the limits', async () => {
    const { id = '' } = named('Search') ?? {};
    const refused = await post(listed, { variables: { text: 'a\0b' }, ...byHash(id) });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
