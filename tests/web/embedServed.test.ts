// How widgets are served: what their addresses may say, what they come with, and under which policy.

import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { languages } from '../../src/server/embedWidgets.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { practise } from './embedHosts.ts';

let server: TestServer;
beforeAll(async () => {
  buildPages();
  server = await startTestServer({ cacheMb: 16 });
  await practise(server, Object.values(addresses));
});
afterAll(() => server?.stop());

const japanKorea = 'between=country:JPN,country:KOR';

/** Of each widget an address that shows something. */
const addresses = {
  timeline: '/embed/timeline?dispute=dispute:labor-compensation',
  trend: `/embed/trend?${japanKorea}`,
  graph: '/embed/graph?of=ministry:jp-mofa&limit=10',
  deadlock: '/embed/deadlock?about=dispute:labor-compensation',
};
const kinds = Object.keys(addresses) as (keyof typeof addresses)[];

async function page(address: string) {
  const response = await fetch(`${server.url}${address}`);
  const text = await response.text();
  const [, json = '{}'] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(text) ?? [];
  return { response, text, data: JSON.parse(json) };
}

describe('a widget', () => {
  it.each(kinds)('%s comes with its data, and the policy lets it ask nothing and be framed by all', async (kind) => {
    const { response, text, data } = await page(addresses[kind]);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('connect-src');
    expect(policy).toMatch(/frame-ancestors \* file:$/);
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(data).toMatchObject({ kind, lang: null });
    expect(Object.keys(data.answer).length).toBeGreaterThan(0);
    // All scripts but the block of data come from files.
    expect(text.match(/<script(?! type="application\/json"| type="module" crossorigin src="\/assets\/)/g)).toBeNull();
  });

  it('is the only thing here that may be framed', async () => {
    for (const address of ['/', '/graphql', '/dispute/dispute:labor-compensation']) {
      const { headers } = await fetch(`${server.url}${address}`, { headers: { accept: 'text/html' } });
      expect(headers.get('x-frame-options'), address).toBe('DENY');
      expect(headers.get('content-security-policy'), address).toContain("frame-ancestors 'none'");
    }
  });

  it('is answered by the same figures as the API', async () => {
    const { data } = await page(addresses.trend);
    const asked = await server.ask(
      '{ dyad(a: "country:JPN", b: "country:KOR", rollUp: true) { series { time value id count imprecise } } }',
    );
    expect(data.answer.dyad).toEqual(asked.data.dyad);
    const { data: timeline } = await page(addresses.timeline);
    const acts = await server.ask(
      '{ events(filter: { issue: "dispute:labor-compensation", rollUp: true }, first: 100) { totalCount nodes { id } } }',
    );
    expect(timeline.answer.events.totalCount).toBe(acts.data.events.totalCount);
    expect(timeline.answer.events.nodes.slice(0, 100).map(({ id }: { id: string }) => id)).toEqual(
      acts.data.events.nodes.map(({ id }: { id: string }) => id),
    );
    // All of them, in pages of a hundred.
    expect(timeline.answer.events.nodes).toHaveLength(acts.data.events.totalCount);
  });

  it('is asked for again with its tag, and sent again only when it has changed', async () => {
    const { response } = await page(addresses.deadlock);
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}${addresses.deadlock}`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain('frame-ancestors * file:');
    const other = await fetch(`${server.url}${addresses.deadlock}&at=2019-06`, { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  });

  it('is packed for whoever takes that', async () => {
    const raw = await new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
      get(`${server.url}${addresses.timeline}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      }).on('error', reject);
    });
    expect(raw.encoding).toBe('gzip');
    expect(gunzipSync(raw.body).toString()).toBe((await page(addresses.timeline)).text);
    expect(raw.body.length).toBeLessThan(gunzipSync(raw.body).length / 5);
  });

  it('speaks the languages of the pages', () => {
    // A file a language, called by its tag.
    const files = readdirSync(packagePath('src', 'web', 'language')).map((file) => file.replace('.ts', ''));
    expect([...languages]).toEqual(files.filter((name) => /^[a-z]{2,3}$/.test(name)).sort());
  });

  it('stands as of another time under two names', async () => {
    const [one, other] = await Promise.all([
      page(`${addresses.timeline}&valid=2018-12`),
      page(`${addresses.timeline}&asOf=2018-12`),
    ]);
    expect(one.data.answer).toEqual(other.data.answer);
    const now = await page(addresses.timeline);
    expect(one.data.answer.events.totalCount).toBeLessThan(now.data.answer.events.totalCount);
  });
});

describe('an address that is wrong', () => {
  it.each([
    ['/embed/timeline', 'actor', 'give actor=ID, dispute=ID or between=ID,ID'],
    ['/embed/timeline?disputes=x', 'disputes', 'Did you mean dispute?'],
    ['/embed/timeline?actor=country:JPN&actor=country:KOR', 'actor', 'it is given twice'],
    [`/embed/timeline?actor=country:JPN&${japanKorea}`, 'between', 'give one of them'],
    ['/embed/timeline?actor=country:JPN&from=2019-13', 'from', 'months are 01 to 12'],
    ['/embed/timeline?actor=country:JPN&from=2020&to=2019', 'from', 'exchange the two'],
    ['/embed/timeline?actor=country:JPN&relation=DEMAND', 'relation', 'did you mean DEMANDS?'],
    ['/embed/timeline?actor=country:JPN&theme=blue', 'theme', 'auto, light, dark'],
    ['/embed/timeline?actor=country:JPN&lang=de', 'lang', 'en, ja'],
    ['/embed/timeline?actor=country:JPN&valid=2019&asOf=2020', 'asOf', 'another name of'],
    ['/embed/timeline?actor=country:JPN&known=never', 'known', 'is no instant'],
    ['/embed/timeline?actor=country:ZZZ', 'actor', 'there is no actor with the id'],
    ['/embed/timeline?actor=dispute:labor-compensation', 'actor', 'is no actor'],
    ['/embed/timeline?dispute=country:JPN', 'dispute', 'is no issue'],
    ['/embed/trend?between=country:JPN', 'between', 'give exactly 2'],
    ['/embed/trend?between=country:JPN,country:JPN', 'between', 'twice'],
    [`/embed/trend?${japanKorea}&measure=MEAN`, 'scale', 'needs one'],
    [`/embed/trend?${japanKorea}&measure=COUNT&scale=PLOVER`, 'scale', 'leave it out'],
    [`/embed/trend?${japanKorea}&interval=decade`, 'interval', 'DAY, WEEK, MONTH'],
    ['/embed/graph', 'of', 'give of=ID'],
    ['/embed/graph?of=country:JPN&depth=9', 'depth', 'from 1 to 3'],
    ['/embed/graph?of=country:JPN&limit=1000', 'limit', 'from 1 to 90'],
    ['/embed/deadlock', 'about', 'give about=ID'],
  ])('%s is told of %s', async (address, parameter, words) => {
    const { response, text, data } = await page(address);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<p>Parameter <code>${parameter}</code></p>`);
    expect(text.replaceAll('&quot;', '"')).toContain(words);
    expect(data).toEqual({ kind: 'refused' });
    expect(text.length).toBeLessThan(3_000);
  });

  it('gets back nothing that it could run', async () => {
    const { response, text } = await page(
      `/embed/timeline?actor=${encodeURIComponent('</p><script>alert(1)</script>\u202e')}`,
    );
    expect(response.status).toBe(400);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('&lt;script&gt;');
  });
});

describe('the script of the elements', () => {
  it('is small, may be loaded by any page, and is asked for again soon', async () => {
    const response = await fetch(`${server.url}/embed/entente.js`);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect((await response.text()).length).toBeLessThan(4_000);
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/embed/entente.js`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('leaves assets open to pages without an origin, and nothing else', async () => {
    const { text } = await page(addresses.trend);
    const [, asset = ''] = /src="(\/assets\/[^"]+)"/.exec(text) ?? [];
    const open = async (address: string, init?: RequestInit) =>
      (await fetch(`${server.url}${address}`, init)).headers.get('access-control-allow-origin');
    expect(await open(asset)).toBe('*');
    expect(await open(addresses.trend)).toBeNull();
    expect(
      await open('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{__typename}"}',
      }),
    ).toBeNull();
  });
});
