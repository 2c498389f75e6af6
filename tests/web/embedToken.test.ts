// Signed links: what they lock, for whom, until when, and what is said to those that are refused.

import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openToAll } from '../../src/server/embedSettings.ts';
import { type Grant, signGrant } from '../../src/server/embedToken.ts';
import { buildCli, runCli } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { practise } from './embedHosts.ts';

const secret = 'a key of these tests that is long enough';
const former = 'the key of these tests that there was before';
const stranger = 'a key of somebody else just as long as ours';

let server: TestServer;
let strict: TestServer;
beforeAll(async () => {
  buildPages();
  server = await startTestServer({ embed: { ...openToAll, secrets: [secret, former] } });
  strict = await startTestServer({
    embed: { origins: ['https://paper.example'], requireToken: true, secrets: [secret], publicUrl: null },
  });
  await practise(server, ['/embed/timeline?dispute=dispute:labor-compensation']);
});
afterAll(async () => {
  await strict?.stop();
  await server?.stop();
});
afterEach(() => vi.restoreAllMocks());

const grant: Grant = {
  widget: 'timeline',
  locked: { dispute: 'dispute:labor-compensation', actor: null },
  only: false,
  origins: [],
};
const later = (milliseconds = 60_000) => new Date(Date.now() + milliseconds);

/** Visits an address and gathers what is written about it. */
async function visit(address: string, from: TestServer = server) {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  const response = await fetch(`${from.url}${address}`);
  const text = await response.text();
  vi.restoreAllMocks();
  return { status: response.status, text, policy: response.headers.get('content-security-policy') ?? '', lines };
}

describe('a signed link', () => {
  it('shows what it locks, and lets the rest be chosen', async () => {
    const token = await signGrant(grant, secret, later());
    for (const rest of ['', '&from=2019', '&dispute=dispute:labor-compensation', '&theme=dark&lang=ja']) {
      const { status, text, lines } = await visit(`/embed/timeline?token=${token}${rest}`);
      expect(status, rest).toBe(200);
      expect(text).toContain('Labor compensation dispute');
      expect(lines).toEqual([]);
    }
  });

  it('does not let a locked parameter be changed or added', async () => {
    const token = await signGrant(grant, secret, later());
    for (const [rest, name] of [
      ['&dispute=dispute:takeshima-dokdo', 'dispute'],
      ['&dispute=', 'dispute'],
      ['&actor=country:JPN', 'actor'],
    ]) {
      const { status, text, lines } = await visit(`/embed/timeline?token=${token}${rest}`);
      expect(status, rest).toBe(403);
      expect(text).toContain(`Take &quot;${name}&quot; out of the address.`);
      expect(lines).toEqual([expect.stringMatching(`embed refused: locked ${name}; widget timeline, request `)]);
    }
    const only = await signGrant({ ...grant, only: true }, secret, later());
    expect((await visit(`/embed/timeline?token=${only}&from=2019`)).status).toBe(403);
    expect((await visit(`/embed/timeline?token=${only}&asOf=2019`)).status).toBe(403);
    expect((await visit(`/embed/timeline?token=${only}&theme=dark`)).status).toBe(200);
  });

  it('works with the former key while keys are changed', async () => {
    expect((await visit(`/embed/timeline?token=${await signGrant(grant, former, later())}`)).status).toBe(200);
  });

  it('says who may frame it', async () => {
    const origins = ['https://news.example', 'https://*.blog.example'];
    const token = await signGrant({ ...grant, origins }, secret, later());
    expect((await visit(`/embed/timeline?token=${token}`)).policy).toMatch(
      /frame-ancestors https:\/\/news\.example https:\/\/\*\.blog\.example$/,
    );
    expect((await visit('/embed/timeline?actor=country:JPN')).policy).toMatch(/frame-ancestors \* file:$/);
  });

  it.each([
    ['expired', 'expired', () => signGrant(grant, secret, new Date(Date.now() - 1_000))],
    ['signed by another key', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', () => signGrant(grant, stranger, later())],
    [
      'not signed',
      'ERR_JOSE_ALG_NOT_ALLOWED|ERR_JWS_INVALID',
      async () =>
        new UnsecuredJWT({ widget: 'timeline', locked: {} })
          .setAudience('entente:embed')
          .setExpirationTime('1h')
          .encode(),
    ],
    [
      'signed by another method',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      () =>
        new SignJWT({ widget: 'timeline', locked: {} })
          .setProtectedHeader({ alg: 'HS512' })
          .setAudience('entente:embed')
          .setExpirationTime('1h')
          .sign(new TextEncoder().encode(secret)),
    ],
    [
      'for another use of the key',
      'ERR_JWT_CLAIM_VALIDATION_FAILED aud',
      () =>
        new SignJWT({ widget: 'timeline', locked: {} })
          .setProtectedHeader({ alg: 'HS256' })
          .setAudience('something else')
          .setExpirationTime('1h')
          .sign(new TextEncoder().encode(secret)),
    ],
    [
      'without an end',
      'ERR_JWT_CLAIM_VALIDATION_FAILED exp',
      () =>
        new SignJWT({ widget: 'timeline', locked: {} })
          .setProtectedHeader({ alg: 'HS256' })
          .setAudience('entente:embed')
          .sign(new TextEncoder().encode(secret)),
    ],
    ['for another widget', 'for "trend"', () => signGrant({ ...grant, widget: 'trend' }, secret, later())],
    ['no token at all', 'ERR_JWS_INVALID', async () => 'nonsense'],
    ['too long', 'too long', async () => 'x'.repeat(5_000)],
    [
      'altered',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async () => {
        const [head, body = '', signature] = (await signGrant(grant, secret, later())).split('.');
        const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
        const changed = Buffer.from(JSON.stringify({ ...claims, locked: {} })).toString('base64url');
        return [head, changed, signature].join('.');
      },
    ],
  ])('that is %s is refused in plain words, and the log has the reason', async (_, reason, make) => {
    const token = await make();
    const { status, text, lines } = await visit(`/embed/timeline?dispute=dispute:labor-compensation&token=${token}`);
    expect(status).toBe(403);
    expect(text).toMatch(/This link (has expired|is not valid here|is for another kind of widget)/);
    expect(text).not.toMatch(/signature|ERR_|audience|HS256|JWS|JWT/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      new RegExp(`^audit \\S+ embed refused: (${reason}); widget timeline, request [0-9a-f-]{36}, from 127`),
    );
    expect(lines[0]).not.toContain(token.slice(0, 40));
  });

  it('is asked for where the server shows nothing without', async () => {
    const bare = await visit('/embed/timeline?dispute=dispute:labor-compensation', strict);
    expect(bare.status).toBe(403);
    expect(bare.text).toContain('by signed links only');
    expect(bare.policy).toMatch(/frame-ancestors https:\/\/paper\.example$/);
    const signed = await visit(`/embed/timeline?token=${await signGrant(grant, secret, later())}`, strict);
    expect(signed.status).toBe(200);
  });

  it('is none where the server has no key', async () => {
    const open = await startTestServer();
    const { status, lines } = await visit(`/embed/timeline?token=${await signGrant(grant, secret, later())}`, open);
    await open.stop();
    expect(status).toBe(403);
    expect(lines).toEqual([expect.stringContaining('no key is set')]);
  });
});

describe('entente token embed', () => {
  beforeAll(buildCli);
  const settings = { EMBED_SECRET: `${secret},${former}` };
  const example = [
    'token',
    'embed',
    'timeline',
    '--set',
    'dispute=dispute:labor-compensation',
    '--set',
    'from=2019',
    '--lock',
    'dispute',
    '--origin',
    'https://example.org',
    '--expires',
    '30d',
  ];

  it('prints an address that the server takes', async () => {
    const { code, stdout, stderr } = await runCli([...example, '--server', server.url], settings);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Until \S+Z; fast: dispute; framed by https:\/\/example\.org\.$/m);
    const address = new URL(stdout.trim());
    expect(address.origin).toBe(server.url);
    expect([...address.searchParams.keys()]).toEqual(['from', 'token']);
    const { status, policy } = await visit(`${address.pathname}${address.search}`);
    expect(status).toBe(200);
    expect(policy).toMatch(/frame-ancestors https:\/\/example\.org$/);
    const changed = await visit(`${address.pathname}${address.search}&dispute=dispute:takeshima-dokdo`);
    expect(changed.status).toBe(403);
  });

  it('locks everything when told so', async () => {
    const { stdout } = await runCli([...example, '--lock', 'all'], settings);
    const address = new URL(stdout.trim());
    expect(address.origin).toBe('http://127.0.0.1:4000');
    expect([...address.searchParams.keys()]).toEqual(['token']);
    expect((await visit(`${address.pathname}${address.search}`)).status).toBe(200);
    expect((await visit(`${address.pathname}${address.search}&to=2020`)).status).toBe(403);
  });

  it.each([
    [[...example, '--set', 'disputes=x'], 'Did you mean dispute?'],
    [[...example, '--set', 'to=2018'], 'exchange the two'],
    [[...example, '--set', 'from=2018'], '--set from: it is given twice'],
    [[...example, '--set', 'nothing'], 'Write a name and a value'],
    [[...example, '--lock', 'measure'], '--lock measure: a timeline has actor, dispute'],
    [[...example, '--origin', 'https://example.org/page'], 'without a path'],
    [[...example, '--expires', '1 month'], 'Write hours, days or weeks'],
    [['token', 'embed', 'chart'], 'timeline, trend, graph, deadlock'],
  ])('%j is refused', async (args, words) => {
    const { code, stdout, stderr } = await runCli(args, settings);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  it('needs the key', async () => {
    const { code, stderr } = await runCli(example);
    expect(code).toBe(1);
    expect(stderr).toContain('EMBED_SECRET is not set');
    const short = await runCli(example, { EMBED_SECRET: 'short' });
    expect(short.stderr).toContain('less than 32 characters');
    expect(short.stderr).not.toContain('"short"');
  });
});
