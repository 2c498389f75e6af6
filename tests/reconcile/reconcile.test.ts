// The reconciliation service, asked as OpenRefine asks it; every answer is valid by the published schemas.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import type { Reply } from './client.ts';
import * as client from './client.ts';
import { expectValid } from './published.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string) => client.get(server, path);
const post = (fields: Record<string, string>) => client.post(server, fields);
const ask = (queries: Record<string, unknown>) => post({ queries: JSON.stringify(queries) });
const idsOf = (reply: Reply, key = 'q0'): string[] =>
  reply.body[key].result.map((candidate: { id: string }) => candidate.id);

describe('the manifest', () => {
  it('says what there is and where, by the address that the client used', async () => {
    const { status, body } = await get('');
    expect(status).toBe(200);
    expectValid('manifest', body);
    expect(body).toMatchObject({
      versions: ['0.2'],
      batchSize: 100,
      preview: { url: `${server.url}/reconcile/preview?id={{id}}` },
      suggest: { entity: { service_url: `${server.url}/reconcile`, service_path: '/suggest/entity' } },
    });
    for (const { service_url, service_path } of Object.values(body.suggest) as Record<string, string>[])
      expect((await fetch(`${service_url}${service_path}?prefix=a`)).status).toBe(200);
    const { service_url, service_path } = body.extend.propose_properties;
    expect((await fetch(`${service_url}${service_path}?type=Person`)).status).toBe(200);
  });

  it('names the protocol of a proxy before it', async () => {
    const response = await fetch(`${server.url}/reconcile`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(((await response.json()) as { view: { url: string } }).view.url).toMatch(/^https:/);
  });

  it('may be read from any page, as a browser asks before', async () => {
    const response = await fetch(`${server.url}/reconcile`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  });
});

describe('queries', () => {
  it('find whom names mean, each by itself', async () => {
    const reply = await ask({
      q0: { query: 'Takizaki Shigeki' },
      q1: { query: '김정한', type: 'Person', limit: 2 },
      q2: { query: 'country:JPN' },
      q3: { query: '—' },
    });
    expect(reply.status).toBe(200);
    expectValid('reconciliation-result-batch', reply.body);
    expect(idsOf(reply)[0]).toBe('person:shigeki-takizaki');
    expect(reply.body.q0.result[0]).toMatchObject({
      name: 'Shigeki Takizaki',
      match: true,
      type: [
        { id: 'Person', name: 'Person' },
        { id: 'Actor', name: 'Actor' },
      ],
    });
    expect(reply.body.q0.result[0].description).toMatch(/^Japan/);
    expect(idsOf(reply, 'q1')[0]).toBe('person:kim-jung-han');
    expect(idsOf(reply, 'q2')[0]).toBe('country:JPN');
    expect(reply.body.q3.result).toEqual([]);
  });

  it('are answered alike by GET and by POST, and take no more statements for many', async () => {
    const one = await ask({ q0: { query: 'Kim' } });
    const many = await ask(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`q${n}`, { query: `Kim ${n}` }])));
    expect(one.calls).toBe(2);
    expect(many.calls).toBe(2);
    const byAddress = await get(`?queries=${encodeURIComponent(JSON.stringify({ q0: { query: 'Kim' } }))}`);
    expect(byAddress.body).toEqual(one.body);
  });

  it('are narrowed by type: to any of them, to all of them, or with the others behind', async () => {
    const query = 'Ministry of Foreign Affairs of Japan';
    const reply = await ask({
      any: { query, type: ['Person', 'Ministry'] },
      all: { query, type: ['Actor', 'Ministry'], type_strict: 'all' },
      none: { query, type: ['Person', 'Ministry'], type_strict: 'all' },
      should: { query, type: 'Office', type_strict: 'should' },
    });
    expectValid('reconciliation-result-batch', reply.body);
    expect(idsOf(reply, 'any')[0]).toBe('ministry:jp-mofa');
    expect(idsOf(reply, 'any').every((id) => /^(person|ministry):/.test(id))).toBe(true);
    expect(idsOf(reply, 'all')[0]).toBe('ministry:jp-mofa');
    expect(idsOf(reply, 'none')).toEqual([]);
    expect(idsOf(reply, 'should').some((id) => id.startsWith('office:'))).toBe(true);
    expect(idsOf(reply, 'should').some((id) => id.startsWith('ministry:'))).toBe(true);
  });

  it('are narrowed by country, by whatever name, code or id, and by other properties', async () => {
    const query = 'Ministry of Defense';
    const by = (pid: string, v: unknown) => ({ query, properties: [{ pid, v }] });
    const reply = await ask({
      name: by('country', 'Japan'),
      script: by('country', '日本'),
      code: by('country', 'JPN'),
      id: by('country', { id: 'country:JPN', name: 'Japan' }),
      either: by('country', ['Japan', 'South Korea']),
      unknown: by('country', 'Atlantis'),
      holder: { query: 'Prime Minister', properties: [{ pid: 'holder', v: 'Yoshihide Suga' }] },
    });
    expectValid('reconciliation-result-batch', reply.body);
    for (const key of ['name', 'script', 'code', 'id']) {
      expect(idsOf(reply, key)[0]).toBe('ministry:jp-mod');
      expect(idsOf(reply, key)).not.toContain('ministry:kr-mnd');
    }
    expect(idsOf(reply, 'either')).toEqual(expect.arrayContaining(['ministry:jp-mod', 'ministry:kr-mnd']));
    expect(idsOf(reply, 'unknown').length).toBeGreaterThan(1);
    expect(idsOf(reply, 'holder')[0]).toBe('office:jp-prime-minister');
    expect(reply.calls).toBeLessThanOrEqual(4);
  });

  it('are never decided for somebody where two could be meant', async () => {
    const reply = await ask({ q0: { query: 'Kim' }, q1: { query: 'Shigeki Takizakl' } });
    expect(reply.body.q0.result.length).toBeGreaterThan(2);
    expect(reply.body.q0.result.some(({ match }: { match: boolean }) => match)).toBe(false);
    expect(idsOf(reply, 'q1')[0]).toBe('person:shigeki-takizaki');
    expect(reply.body.q1.result[0].match).toBe(false);
  });
});

describe('the page about it', () => {
  const page = readFileSync(packagePath('docs', 'reconcile.md'), 'utf8');

  it('has a table whose names are found as it says', async () => {
    const [, table = ''] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
    const rows = table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(','));
    const reply = await ask(
      Object.fromEntries(
        rows.map(([query, country], row) => [`q${row}`, { query, properties: [{ pid: 'country', v: country }] }]),
      ),
    );
    const ids = ['person:shigeki-takizaki', 'person:kim-jung-han', 'person:kang-kyung-wha', 'ministry:jp-mod'];
    expect(rows.map((_, row) => idsOf(reply, `q${row}`)[0])).toEqual(ids);
    for (const id of ids) expect(page).toContain(id);
  });

  it('has a command that does what it says', async () => {
    const [, queries = ''] = /'queries=(\{.*\})'/.exec(page) ?? [];
    const reply = await post({ queries });
    expect(reply.status).toBe(200);
    expect(idsOf(reply)[0]).toBe('ministry:jp-mod');
  });
});

describe('suggestions', () => {
  it('of entities come by the beginning of a name and by id, page after page', async () => {
    const { status, body } = await get('/suggest/entity?prefix=takiz');
    expect(status).toBe(200);
    expectValid('suggest-entities-response', body);
    expect(body.result.map(({ id }: { id: string }) => id)).toContain('person:shigeki-takizaki');
    expect((await get('/suggest/entity?prefix=person:shigeki-takizaki')).body.result[0].id).toBe(
      'person:shigeki-takizaki',
    );
    const [first, second] = [
      await get('/suggest/entity?prefix=japan'),
      await get('/suggest/entity?prefix=japan&cursor=10'),
    ];
    expect(first.body.result).toHaveLength(10);
    const shown = new Set(first.body.result.map(({ id }: { id: string }) => id));
    expect(second.body.result.length).toBeGreaterThan(0);
    expect(second.body.result.some(({ id }: { id: string }) => shown.has(id))).toBe(false);
    expect((await get('/suggest/entity?prefix=')).body).toEqual({ result: [] });
  });

  it('of types and properties come by the beginning of a word', async () => {
    const types = await get('/suggest/type?prefix=pers');
    expectValid('suggest-types-response', types.body);
    expect(types.body.result).toEqual([{ id: 'Person', name: 'Person', description: 'A human being.' }]);
    const properties = await get('/suggest/property?prefix=cou');
    expectValid('suggest-properties-response', properties.body);
    expect(properties.body.result.map(({ id }: { id: string }) => id)).toEqual(['country']);
    expect(types.calls + properties.calls).toBe(0);
  });
});

describe('data extension', () => {
  it('proposes what entities of a type may have', async () => {
    const { body } = await get('/properties?type=Person&limit=3');
    expectValid('data-extension-property-proposal', body);
    expect(body).toMatchObject({ type: 'Person', limit: 3 });
    expect(body.properties.map(({ id }: { id: string }) => id)).toEqual(['country', 'alias', 'office']);
  });

  it('fetches values of many entities, with as many statements as for one', async () => {
    const query = (ids: string[]) =>
      JSON.stringify({
        ids,
        properties: [
          { id: 'country' },
          { id: 'office', settings: { on: '2020-10-29' } },
          { id: 'alias', settings: { limit: '2' } },
          { id: 'kind' },
        ],
      });
    const one = await post({ extend: query(['person:yoshihide-suga']) });
    const ids = ['person:yoshihide-suga', 'person:shigeki-takizaki', 'country:JPN', 'person:nobody', 'nonsense'];
    const many = await post({ extend: query(ids) });
    expect(many.status).toBe(200);
    expectValid('data-extension-query', JSON.parse(query(ids)));
    expectValid('data-extension-response', many.body);
    expect(many.body.meta[0]).toEqual({ id: 'country', name: 'Country', type: { id: 'Country', name: 'Country' } });
    const suga = many.body.rows['person:yoshihide-suga'];
    expect(suga.country).toEqual([{ id: 'country:JPN', name: 'Japan', description: 'Country' }]);
    expect(suga.office.map(({ id }: { id: string }) => id)).toEqual(['office:jp-prime-minister']);
    expect(suga.alias).toHaveLength(2);
    expect(many.body.rows['person:nobody']).toEqual({ country: [], office: [], alias: [], kind: [] });
    expect(Object.keys(many.body.rows)).toEqual(ids);
    expect(many.calls).toBe(one.calls);
    expect((await get(`?extend=${encodeURIComponent(query(ids))}`)).body).toEqual(many.body);
  });
});

describe('the preview', () => {
  it('is a page without script that loads nothing', async () => {
    const { status, body, headers } = await get('/preview?id=person:shigeki-takizaki');
    expect(status).toBe(200);
    expect(body).toContain('<h1>Shigeki Takizaki</h1>');
    expect(body).not.toMatch(/<script|<img|<link|href=|src=/);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    // Clients show it in a frame.
    expect(headers.get('x-frame-options')).toBeNull();
    expect(policy).not.toContain('frame-ancestors');
  });

  it('says so where nothing has the id, whatever that holds', async () => {
    const { status, body } = await get(`/preview?id=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(status).toBe(404);
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;');
  });

  it('writes names out, whatever they hold', async () => {
    const name = `<img src=x onerror="alert('1')">&amp;`;
    await server.graph.cypher(
      `CREATE (a:Actor:Organization {id: 'organization:hostile', type: 'Organization', name: $name, description: $name})
       CREATE (a)-[:KNOWN_AS]->(:Alias {owner: a.id, text: $name, key: 'hostile', sounds: '', standard: true})`,
      { name },
    );
    try {
      const { body } = await get('/preview?id=organization:hostile');
      expect(body).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;');
      expect(body).not.toContain('<img');
    } finally {
      await server.graph.cypher(`MATCH (a {id: 'organization:hostile'})-[:KNOWN_AS]->(s) DETACH DELETE a, s`);
    }
  });
});
