// Kept answers as a client meets them: what is sent again and what never is, and what the headers say.

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { graphAt } from '../harness/graph.ts';
import { serveGraph, startTestServer, type TestServer } from '../harness/server.ts';
import { startStallingProxy } from '../harness/stallingProxy.ts';
import { dropSummary, putSummary, summaryId } from './act.ts';
import { get, post, type Told } from './asking.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ cacheMb: 1, cacheWindowMs: 0, trustedOnly: false });
});
afterAll(async () => {
  await dropSummary(server.graph);
  await server.stop();
});

/** A question that nobody has asked before. */
let fresh = 0;
beforeEach(() => {
  fresh++;
});
const actor = (id = 'country:JPN') => `query Actor { actor(id: "${id}") { name } } # ${fresh}`;
const japan = { data: { actor: { name: 'Japan' } } };
const callsOf = ({ headers }: Told) => Number(headers.get('entente-database-calls'));

describe('an answer is sent again', () => {
  it('byte for byte, without a call of the graph', async () => {
    const [first, second] = [await post(server, { query: actor() }), await post(server, { query: actor() })];
    expect([first.cache, second.cache]).toEqual(['miss', 'hit']);
    expect([callsOf(first), callsOf(second)]).toEqual([1, 0]);
    expect(second.text).toBe(first.text);
    expect(second.json).toEqual(japan);
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  it('to a GET where a POST was answered', async () => {
    await post(server, { query: actor() });
    const answer = await get(server, { query: actor() });
    expect([answer.cache, answer.json]).toEqual(['hit', japan]);
  });

  it('whatever the order of the variables', async () => {
    const query = `query ($a: ID!, $during: During) { actor(id: $a) { relations(during: $during, first: 1) { totalCount } } } # ${fresh}`;
    const one = await post(server, { query, variables: { a: 'country:JPN', during: { from: '2019', to: '2020' } } });
    const other = await post(server, { query, variables: { during: { to: '2020', from: '2019' }, a: 'country:JPN' } });
    expect(one.json.errors).toBeUndefined();
    expect([one.cache, other.cache]).toEqual(['miss', 'hit']);
  });

  it('to all who ask the same at the same time, and is computed once', async () => {
    const query = `{ events(first: 50) { nodes { summary sources { name } } } } # ${fresh}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(server, { query })));
    expect(answers.filter(({ cache }) => cache === 'miss')).toHaveLength(1);
    expect(answers.filter(({ cache }) => cache === 'hit')).toHaveLength(19);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});

describe('an answer is one of its own', () => {
  it.each([
    ['another value', { query: actor(), variables: { x: 1 } }, { query: actor(), variables: { x: 2 } }],
    [
      'a list in another order',
      { query: actor(), variables: { x: [1, 2] } },
      { query: actor(), variables: { x: [2, 1] } },
    ],
    ['a number too large for JSON', { query: actor(), variables: { x: null } }, '1e999'],
    [
      'another alias',
      { query: '{ a: actor(id: "country:JPN") { name } }' },
      { query: '{ b: actor(id: "country:JPN") { name } }' },
    ],
    [
      'another operation of the same text',
      {
        query: 'query A { actor(id: "country:JPN") { name } } query B { actor(id: "country:KOR") { name } }',
        operationName: 'A',
      },
      {
        query: 'query A { actor(id: "country:JPN") { name } } query B { actor(id: "country:KOR") { name } }',
        operationName: 'B',
      },
    ],
  ])('with %s', async (_, one, other) => {
    const mark = ` # own ${fresh}`;
    await post(server, { ...one, query: one.query + mark });
    const second =
      typeof other === 'string'
        ? await fetch(`${server.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: `{"query": ${JSON.stringify(one.query + mark)}, "variables": {"x": ${other}}}`,
          }).then((response) => response.headers.get('entente-cache'))
        : (await post(server, { ...other, query: other.query + mark })).cache;
    expect(second).toBe('miss');
  });

  it('in another form that the client accepts', async () => {
    const accept = 'application/graphql-response+json';
    const one = await post(server, { query: actor() });
    const other = await post(server, { query: actor() }, { accept });
    const again = await post(server, { query: actor() }, { accept });
    expect([one.cache, other.cache, again.cache]).toEqual(['miss', 'miss', 'hit']);
    expect(one.headers.get('content-type')).toBe('application/json; charset=utf-8');
    for (const { headers } of [other, again]) expect(headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  });
});

describe('an answer is never kept', () => {
  it.each([
    ['with an unknown field', '{ nothing }', 400],
    ['with bad syntax', '{ actor(', 400],
    ['with a bad argument', '{ events(first: 1000) { totalCount } }', 200],
    ['over the limits', `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 400],
  ])('%s', async (_, query, status) => {
    const before = server.faults.length;
    const answers = [await post(server, { query }), await post(server, { query })];
    for (const answer of answers) {
      expect(answer.json.errors.length).toBeGreaterThan(0);
      expect(answer.status).toBe(status);
      expect(answer.cache).not.toBe('hit');
      expect(answer.headers.get('etag')).toBeNull();
    }
    expect(server.faults).toHaveLength(before);
  });

  it('over the limits by its variables, where the same text was answered', async () => {
    const query = `query ($n: Int) { people(first: $n) { nodes { events(first: $n) { nodes { sources { relations(first: $n) { nodes { id } } } } } } } } # ${fresh}`;
    expect((await post(server, { query, variables: { n: 1 } })).cache).toBe('miss');
    const refused = await post(server, { query, variables: { n: 100 } });
    expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
  });

  it('with an error in a part of it', async () => {
    const id = 'event:2020-10-29-takizaki-kim-meeting';
    await server.graph.cypher(`MATCH (e:Event {id: $id}) SET e.kept = e.date, e.date = 'broken'`, { id });
    const query = `{ event(id: "${id}") { date { text } } } # ${fresh}`;
    const broken = await post(server, { query });
    expect(broken.json.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    await server.graph.cypher('MATCH (e:Event {id: $id}) SET e.date = e.kept REMOVE e.kept', { id });
    // Changed by hand, so that the version is the same.
    expect((await post(server, { query })).json.data.event.date.text).toBe('2020-10-29');
  });

  it('where variables are inside each other without end', async () => {
    const variables = { x: JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) };
    const answer = await post(server, { query: actor(), variables });
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('a write', () => {
  it('makes every answer new, and its bookmark shows it', async () => {
    const query = `{ event(id: "${summaryId}") { summary } } # ${fresh}`;
    for (let turn = 0; turn < 5; turn++) {
      const bookmark = await putSummary(server.graph.database, `Turn ${turn}`);
      const first = await post(server, { query }, { 'entente-bookmark': bookmark });
      const second = await post(server, { query }, { 'entente-bookmark': bookmark });
      const third = await post(server, { query });
      expect([first.cache, second.cache, third.cache]).toEqual(['miss', 'hit', 'hit']);
      for (const answer of [first, second, third]) expect(answer.json.data.event.summary).toBe(`Turn ${turn}`);
      expect(third.headers.get('entente-bookmark')).toMatch(/^[\w:+/=.-]+$/);
    }
  });

  it('is found by its words at once', async () => {
    for (let turn = 0; turn < 30; turn++) {
      const word = `kappa${turn}x${fresh}`;
      const bookmark = await putSummary(server.graph.database, `About ${word}`);
      const query = `{ events(filter: { text: "${word}" }) { totalCount } }`;
      const answer = await post(server, { query }, { 'entente-bookmark': bookmark });
      expect([word, answer.json.data.events.totalCount]).toEqual([word, 1]);
    }
  });

  it('that is undone leaves answers as they are', async () => {
    await post(server, { query: actor() });
    await expect(
      server.graph.database.write(async () => {
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect((await post(server, { query: actor() })).cache).toBe('hit');
  });
});

describe('a bookmark', () => {
  it.each([
    ['of blanks', 'not a bookmark'],
    ['that is too long', 'a'.repeat(600)],
    ['in another script', 'FB:é'],
    ['of too many parts', Array.from({ length: 11 }, () => 'FB:x').join()],
    ['that only looks like one', 'FB:garbage'],
    ['of an older server', 'neo4j:bookmark:v1:tx1234'],
  ])('%s is refused', async (_, bookmark) => {
    const answer = await post(server, { query: actor() }, { 'entente-bookmark': bookmark });
    expect([answer.status, answer.json.errors[0].extensions]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', argument: 'entente-bookmark' },
    ]);
    expect(answer.json.errors[0].message).toContain('leave it out');
  });

  it('that is empty is none', async () => {
    expect((await post(server, { query: actor() }, { 'entente-bookmark': '' })).json).toEqual(japan);
  });

  it('of an answer can be sent with the next question', async () => {
    const { headers } = await post(server, { query: actor() });
    const bookmark = headers.get('entente-bookmark') ?? '';
    const next = await post(server, { query: actor() }, { 'entente-bookmark': `${bookmark}, ${bookmark}` });
    expect([next.cache, next.json]).toEqual(['hit', japan]);
  });
});

describe('over GET', () => {
  it('a browser asks whether its answer still holds', async () => {
    const first = await get(server, { query: actor() });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toBe('accept, entente-cost');
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(server, { query: actor() }, { 'if-none-match': given });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('vary')).toBe('accept, entente-cost');
    }
    expect((await get(server, { query: actor() }, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('an answer that a write did not change goes by the same name', async () => {
    const { headers } = await get(server, { query: actor() });
    await putSummary(server.graph.database, `Other ${fresh}`);
    const again = await get(server, { query: actor() }, { 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, again.cache]).toEqual([304, 'miss']);
  });

  it('a HEAD gives what a GET would, without the body', async () => {
    const whole = await get(server, { query: actor() });
    const head = await get(server, { query: actor() }, {}, 'HEAD');
    expect([head.status, head.text, head.cache]).toEqual([200, '', 'hit']);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)));
  });

  it('a request that any page could cause is refused, whether its answer is kept or not', async () => {
    await get(server, { query: actor() });
    const url = `${server.url}/graphql?query=${encodeURIComponent(actor())}`;
    expect((await fetch(url)).status).toBe(400);
    expect((await fetch(url, { headers: { 'x-apollo-operation-name': 'Actor' } })).status).toBe(200);
  });

  it('the playground varies by what is accepted', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('vary')).toBe('accept');
  });
});

describe('the store', () => {
  it('stays within its bytes, and lets go what was not asked for longest', async () => {
    const query = (turn: number) =>
      `{ events(first: 100) { nodes { id summary date { text } } } } # bound ${fresh} ${turn}`;
    const first = await post(server, { query: query(0) });
    const turns = Math.ceil((1024 * 1024 * 1.5) / first.text.length);
    for (let turn = 1; turn <= turns; turn++) await post(server, { query: query(turn) });
    const metric = await metricsOf(server);
    expect(metric('entente_cache_bytes')).toBeLessThanOrEqual(1024 * 1024);
    expect(metric('entente_cache_bytes')).toBeGreaterThan(512 * 1024);
    expect(metric('entente_cache_evictions_total')).toBeGreaterThan(turns / 10);
    expect((await post(server, { query: query(turns) })).cache).toBe('hit');
    expect((await post(server, { query: query(0) })).cache).toBe('miss');
  });
});

describe('/metrics', () => {
  it('counts in the form of Prometheus', async () => {
    const before = await metricsOf(server);
    await post(server, { query: actor() });
    await post(server, { query: actor() });
    const later = await metricsOf(server);
    const grown = (name: string) => later(name) - before(name);
    expect(grown('entente_cache_hits_total')).toBe(1);
    expect(grown('entente_cache_misses_total')).toBe(1);
    expect(grown('entente_database_calls_total')).toBe(1);
    expect(grown('entente_database_seconds_total')).toBeGreaterThan(0);
    expect(grown('entente_version_reads_total')).toBeGreaterThanOrEqual(2);
    expect(later('entente_cache_entries')).toBeGreaterThan(0);
    expect(later('entente_cache_limit_bytes')).toBe(0.75 * 1024 * 1024);
    const { headers, text } = await metricsText(server);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    for (const line of text.split('\n').filter((line) => line !== ''))
      expect(line).toMatch(/^(# HELP entente_\w+ .+|# TYPE entente_\w+ (counter|gauge)|entente_\w+ [\d.e+-]+)$/);
  });
});

async function metricsText({ url }: TestServer) {
  const response = await fetch(`${url}/metrics`);
  return { headers: response.headers, text: await response.text() };
}

async function metricsOf(of: TestServer): Promise<(name: string) => number> {
  const { text } = await metricsText(of);
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

it('an answer that came of a time that was over is not kept', async () => {
  const config = inject('neo4j');
  const proxy = await startStallingProxy(Number(new URL(config.uri).port));
  const slow = await serveGraph(await graphAt({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` }), { cacheMb: 1 });
  try {
    const ask = (budget: number) =>
      post(slow, {
        query: `{ paths(from: "person:junichi-ihara", to: "person:lee-do-hoon", by: EARLIEST_ARRIVAL, budget: ${budget}) { timedOut } }`,
      });
    proxy.slow(150);
    const [first, second] = [await ask(100), await ask(100)];
    expect([first, second].map(({ json }) => json)).toEqual(Array(2).fill({ data: { paths: { timedOut: true } } }));
    expect([first.cache, second.cache]).toEqual(['miss', 'miss']);
    proxy.slow(0);
    const [third, fourth] = [await ask(10_000), await ask(10_000)];
    expect(fourth.json).toEqual({ data: { paths: { timedOut: false } } });
    expect([third.cache, fourth.cache]).toEqual(['miss', 'hit']);
  } finally {
    await slow.stop();
    proxy.close();
  }
});
