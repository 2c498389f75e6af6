// oEmbed: how other sites find the widget behind an address.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openToAll } from '../../src/server/embedSettings.ts';
import { signGrant } from '../../src/server/embedToken.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { practise } from './embedHosts.ts';

const secret = 'a key of these tests that is long enough';

/** Widgets whose statements differ. */
const widgets = [
  '/embed/timeline?dispute=dispute:labor-compensation&from=2019&valid=2019-08',
  '/embed/timeline?dispute=dispute:labor-compensation',
  '/embed/timeline?actor=person:yoshihide-suga',
  '/embed/trend?between=country:JPN,country:KOR',
  '/embed/graph?of=country:JPN&limit=10',
  '/embed/deadlock?about=dispute:labor-compensation',
];

let server: TestServer;
let strict: TestServer;
beforeAll(async () => {
  buildPages();
  server = await startTestServer({ embed: { ...openToAll, secrets: [secret] } });
  strict = await startTestServer({ embed: { ...openToAll, requireToken: true, secrets: [secret] } });
  await practise(server, widgets);
});
afterAll(async () => {
  await strict?.stop();
  await server?.stop();
});

/** An answer as the specification of oEmbed has it, or the reason why there is none. */
type Rich = Record<string, unknown> & {
  readonly html: string;
  readonly errors: readonly { readonly message: string }[];
};

async function oembed(url: string, rest: Record<string, string> = {}, from: TestServer = server) {
  const response = await fetch(`${from.url}/oembed?${new URLSearchParams({ url, ...rest })}`);
  return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as Rich };
}

/** The rules of oembed.com 1.0 for an answer of the type rich. */
function expectRich(body: Record<string, unknown>, bounds: { maxwidth?: number; maxheight?: number } = {}): void {
  expect(body.version).toBe('1.0');
  expect(body.type).toBe('rich');
  for (const name of ['html', 'title', 'provider_name', 'provider_url']) expect(typeof body[name], name).toBe('string');
  for (const name of ['width', 'height', 'cache_age']) expect(Number.isInteger(body[name]), name).toBe(true);
  if (bounds.maxwidth) expect(body.width).toBeLessThanOrEqual(bounds.maxwidth);
  if (bounds.maxheight) expect(body.height).toBeLessThanOrEqual(bounds.maxheight);
  expect(body.html).toContain(` width="${body.width}" height="${body.height}" `);
  expect(String(body.html)).toMatch(/^<iframe [^<>]*><\/iframe>$/);
}

const addressIn = ({ html }: { html: string }) =>
  (/ src="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'");

describe('an address', () => {
  it.each([
    [
      '/embed/timeline?dispute=dispute:labor-compensation&from=2019',
      '/embed/timeline?dispute=dispute:labor-compensation&from=2019',
    ],
    ['/dispute/dispute:labor-compensation', '/embed/timeline?dispute=dispute:labor-compensation'],
    [
      '/dispute/dispute%3Alabor-compensation?valid=2019-08',
      '/embed/timeline?valid=2019-08&dispute=dispute:labor-compensation',
    ],
    ['/actor/person:yoshihide-suga?from=2020&selected=x', '/embed/timeline?from=2020&actor=person:yoshihide-suga'],
    ['/dyad/country:JPN/country:KOR?interval=QUARTER', '/embed/trend?between=country:JPN,country:KOR&interval=QUARTER'],
    ['/graph?of=country:JPN&depth=1&limit=10', '/embed/graph?of=country:JPN&depth=1&limit=10'],
    ['/embed/deadlock?about=dispute:labor-compensation', '/embed/deadlock?about=dispute:labor-compensation'],
  ])('%s is answered by the frame of %s', async (page, widget) => {
    const { status, type, body } = await oembed(`${server.url}${page}`, { format: 'json' });
    expect(status).toBe(200);
    expect(type).toBe('application/json; charset=utf-8');
    expectRich(body);
    expect(addressIn(body)).toBe(`${server.url}${widget}`);
    expect((await fetch(addressIn(body))).status).toBe(200);
  });

  it('keeps to the size that it is given', async () => {
    const { body } = await oembed(`${server.url}/dispute/dispute:labor-compensation`, {
      maxwidth: '320',
      maxheight: '200',
    });
    expectRich(body, { maxwidth: 320, maxheight: 200 });
    const wrong = await oembed(`${server.url}/dispute/dispute:labor-compensation`, { maxwidth: 'wide' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors[0]?.message).toContain('maxwidth');
  });

  it.each([
    ['https://elsewhere.example/dispute/dispute:labor-compensation'],
    ['javascript:alert(1)'],
    ['nonsense'],
    [''],
  ])('%s, of another, is not known here', async (url) => {
    expect((await oembed(url)).status).toBe(404);
  });

  it.each([
    '/',
    '/event/event:2020-10-29-takizaki-kim-meeting',
    '/graphql',
    '/embed/chart',
    '/embed/timeline',
    '/dispute/dispute:none',
  ])('%s has no widget', async (page) => {
    expect((await oembed(`${server.url}${page}`)).status).toBe(404);
  });

  it('is answered in JSON alone', async () => {
    const { status } = await oembed(`${server.url}/dispute/dispute:labor-compensation`, { format: 'xml' });
    expect(status).toBe(501);
  });

  it('needs its token where widgets do, and keeps it', async () => {
    const page = `${strict.url}/dispute/dispute:labor-compensation`;
    expect((await oembed(page, {}, strict)).status).toBe(401);
    const token = await signGrant(
      { widget: 'timeline', locked: { dispute: 'dispute:labor-compensation' }, only: true, origins: [] },
      secret,
      new Date(Date.now() + 60_000),
    );
    const { status, body } = await oembed(`${strict.url}/embed/timeline?token=${token}`, {}, strict);
    expect(status).toBe(200);
    expect(body.title).toBe('Timeline: Labor compensation dispute');
    expect(addressIn(body)).toBe(`${strict.url}/embed/timeline?token=${token}`);
    expect((await oembed(`${strict.url}/embed/timeline?token=${token}x`, {}, strict)).status).toBe(401);
  });
});

describe('the discovery link', () => {
  const linkIn = async (path: string) => {
    const text = await (await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } })).text();
    return /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/
      .exec(text)?.[1]
      ?.replaceAll('&amp;', '&');
  };

  it.each([
    '/embed/timeline?dispute=dispute:labor-compensation',
    '/dispute/dispute:labor-compensation',
    '/dyad/country:JPN/country:KOR',
  ])('of %s leads to the answer', async (path) => {
    const link = await linkIn(path);
    const response = await fetch(link ?? '');
    expect(response.status).toBe(200);
    expectRich((await response.json()) as Record<string, unknown>);
  });

  it('stands on no page without a widget', async () => {
    for (const path of ['/', '/questions', '/path', '/event/x', '/graphql'])
      expect(await linkIn(path), path).toBeUndefined();
  });
});
