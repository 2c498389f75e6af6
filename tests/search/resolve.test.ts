// resolveNames and search through the API: many names in few statements, never a silent pick, and bad input refused by name.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const asked = `query ($names: [String!]!, $types: [SearchType!], $first: Int) {
  resolveNames(names: $names, types: $types, first: $first) {
    name clear candidates { score node { id } matched { text language script how } }
  }
}`;
const resolve = (names: readonly string[], more: Record<string, unknown> = {}) => server.ask(asked, { names, ...more });

interface Resolved {
  readonly name: string;
  readonly clear: boolean;
  readonly candidates: {
    readonly score: number;
    readonly node: { readonly id: string };
    readonly matched: {
      readonly text: string;
      readonly language: string | null;
      readonly script: string | null;
      readonly how: string;
    };
  }[];
}

describe('resolveNames', () => {
  it.each([
    ['Shigeki Takizaki', 'person:shigeki-takizaki', 'EXACT'],
    ['person:shigeki-takizaki', 'person:shigeki-takizaki', 'IDENTIFIER'],
    ['JPN', 'country:JPN', 'IDENTIFIER'],
    ['SHIGEKI TAKIZAKI', 'person:shigeki-takizaki', 'NORMALISED'],
    ['Shigeki, Takizaki', 'person:shigeki-takizaki', 'NORMALISED'],
    ['瀧崎 成樹', 'person:shigeki-takizaki', 'NORMALISED'],
    ['Takizaki, Naruki', 'person:shigeki-takizaki', 'WORD_ORDER'],
    ['Shigekii Takizakii', 'person:shigeki-takizaki', 'TRANSLITERATION'],
    ['Kang Gyeong Hwa', 'person:kang-kyung-wha', 'TRANSLITERATION'],
    ['S. Takizaki', 'person:shigeki-takizaki', 'INITIALS'],
    ['Takizaki', 'person:shigeki-takizaki', 'PART'],
    ['Shigeki Takizakl', 'person:shigeki-takizaki', 'TYPO'],
  ])('says how %s matches', async (name, id, how) => {
    const [{ candidates }] = (await resolve([name])).data.resolveNames as [Resolved];
    expect(candidates[0]?.node.id).toBe(id);
    expect(candidates[0]?.matched.how).toBe(how);
    expect(candidates[0]?.score).toBeGreaterThan(0.8);
    expect(candidates[0]?.score).toBeLessThanOrEqual(1);
  });

  it('says in which language and script the name is that matched', async () => {
    const [{ candidates }] = (await resolve(['김정한'])).data.resolveNames as [Resolved];
    expect(candidates[0]).toEqual({
      score: 1,
      node: { id: 'person:kim-jung-han' },
      matched: { text: '김정한', language: 'ko', script: 'Hang', how: 'EXACT' },
    });
  });

  it('keeps the order of the names, repeats and all, and finds nothing for nonsense', async () => {
    const names = ['Japan', 'Qxzvw Jjkkq', 'Japan', '韓国'];
    const resolved = (await resolve(names)).data.resolveNames as Resolved[];
    expect(resolved.map(({ name }) => name)).toEqual(names);
    expect(resolved.map(({ candidates }) => candidates[0]?.node.id)).toEqual([
      'country:JPN',
      undefined,
      'country:JPN',
      'country:KOR',
    ]);
    expect(resolved.map(({ clear }) => clear)).toEqual([true, false, true, true]);
  });

  it('says that none stands alone where two are as likely, also when the second is cut off', async () => {
    const [kim] = (await resolve(['Kim'], { first: 1 })).data.resolveNames as [Resolved];
    expect(kim.candidates).toHaveLength(1);
    expect(kim.clear).toBe(false);
    const [full] = (await resolve(['Kim Jung-han'], { first: 1 })).data.resolveNames as [Resolved];
    expect(full.clear).toBe(true);
  });

  it('looks among the types that are named alone', async () => {
    const [{ candidates }] = (await resolve(['Japan'], { types: ['ORGANIZATION', 'DISPUTE'], first: 20 })).data
      .resolveNames as [Resolved];
    expect(candidates.length).toBeGreaterThan(0);
    for (const { node } of candidates) expect(node.id).toMatch(/^(organization|dispute):/);
  });

  it('takes two statements, for one name as for a hundred', async () => {
    const one = await resolve(['Kim']);
    const many = await resolve(
      Array.from({ length: 100 }, (_, n) => `${['Kim', '아베', '滝崎', 'Japan', 'Moon J.'][n % 5]} ${n}`),
    );
    expect(one.calls).toBe(2);
    expect(many.calls).toBe(2);
    expect(many.data.resolveNames).toHaveLength(100);
  });

  it('agrees with search, which is the same engine', async () => {
    for (const text of ['Kim Dinghan', '滝崎', 'takizakl', 'South Korea', 'labor case']) {
      const { data } = await server.ask(
        `query ($text: String!, $names: [String!]!) {
           search(text: $text, first: 10) { score matched how node { id } }
           resolveNames(names: $names, first: 10) { candidates { score matched { text how } node { id } } }
         }`,
        { text, names: [text] },
      );
      const flat = data.resolveNames[0].candidates.map((each: Resolved['candidates'][number]) => ({
        score: each.score,
        matched: each.matched.text,
        how: each.matched.how,
        node: each.node,
      }));
      expect(data.search).toEqual(flat);
      expect(flat.length).toBeGreaterThan(0);
    }
  });
});

describe('bad input', () => {
  it.each([
    [{ names: [] }, /^names: it is empty; give 1 to 100 names/],
    [{ names: Array(101).fill('x') }, /^names: 101 names are too many; give at most 100 at once/],
    [{ names: ['Kim', '  '] }, /^names\.1: it holds no letter and no digit/],
    [{ names: ['—'] }, /^names\.0: it holds no letter/],
    [{ names: ['x'.repeat(201)] }, /^names\.0: it has 201 characters; a name has at most 200/],
    [{ names: ['Kim\u0007'] }, /^names\.0: it holds the control character U\+0007; remove it/],
    [{ names: ['Kim'], types: ['EVENT'] }, /^types: EVENT has no names to resolve; find it with search/],
    [{ names: ['Kim'], types: ['NOBODY'] }, /NOBODY/],
    [{ names: ['Kim'], first: 0 }, /^first: 0 is not possible/],
    [{ names: ['Kim'], first: 101 }, /^first: 101 is not possible/],
  ])('is refused, naming the argument, before the graph is asked (%#)', async (variables, message) => {
    const { errors, calls } = await server.ask(asked, variables);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(calls).toBe(0);
  });

  it('of NUL and halves of surrogate pairs is refused as everywhere', async () => {
    for (const name of ['a\u0000b', '\ud800']) {
      const { status, errors } = await resolve([name]);
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(/^variables\.names\.0: it holds/);
    }
  });

  it.each([
    'a/b',
    '"',
    '(',
    'AND',
    '\\',
    '/[^z]{1,900}{1,900}/',
    'x~9 y*',
    '+a -b && c || d ! (e) {f} [g] ^2',
    `${'a '.repeat(99)}`,
  ])('of the query language of the index is text like any other: %s', async (name) => {
    const text = /[a-z0-9]/i.test(name) ? name : `${name}x`;
    const { errors, data } = await resolve([text]);
    expect(errors).toBeUndefined();
    expect(data.resolveNames).toHaveLength(1);
  });

  it('of a hundred names with a hundred candidates each costs what it shows', async () => {
    const names = Array.from({ length: 100 }, (_, n) => `Kim ${n}`);
    const deep = `query ($names: [String!]!) { resolveNames(names: $names, first: 100) { candidates { node { id ... on Actor { events(first: 100) { nodes { id } } } } } } }`;
    const { status, errors, calls } = await server.ask(deep, { names });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(calls).toBe(0);
  });
});
