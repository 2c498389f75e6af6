// What the TypeScript client does: listed operations, other times, pages, moments of the graph.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textAsOf } from '../../clients/typescript/src/asOf.ts';
import { Bookmarks } from '../../clients/typescript/src/bookmarks.ts';
import { actorWithTies, questionsOf } from '../../clients/typescript/src/generated/questions.ts';
import { type ClientOptions, createClient, type Document } from '../../clients/typescript/src/index.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { failureOf, watched } from './asking.ts';

let server: TestServer;
let trusted: TestServer;
beforeAll(async () => {
  server = await startTestServer({ cacheMb: 8, cacheWindowMs: 0 });
  trusted = await startTestServer({ trustedOnly: true });
});
afterAll(async () => {
  await server?.stop();
  await trusted?.stop();
});

const client = (options: Partial<ClientOptions> = {}) => createClient({ url: server.url, ...options });

const name = '{ actor(id: "country:JPN") { name } }';
const japan = { actor: { name: 'Japan' } };

describe('a text', () => {
  it('is asked with variables, at a server’s address or at that of its GraphQL', async () => {
    const text = 'query ($id: ID!) { actor(id: $id) { name } }';
    for (const url of [server.url, `${server.url}/`, `${server.url}/graphql`])
      expect(await client({ url }).query(text, { id: 'country:JPN' })).toEqual(japan);
  });

  it('may carry its types, as other generators write it', async () => {
    class TypedString extends String {
      readonly __apiType?: (variables: { readonly id: string }) => { readonly actor: { readonly name: string } | null };
    }
    const typed = new TypedString('query ($id: ID!) { actor(id: $id) { name } }');
    const { actor } = await client().query(typed, { id: 'country:JPN' });
    expect(actor?.name).toBe('Japan');
  });
});

describe('a listed operation', () => {
  it('is asked by its id alone, also of a server that answers no other', async () => {
    const { sent, client: asking } = watched({ url: trusted.url });
    expect((await asking.ask.search({ text: 'Suga', first: 1 })).search[0]?.node.id).toBe('person:yoshihide-suga');
    const asked = await asking.query(actorWithTies, { id: 'country:JPN', first: 1 });
    expect(asked.actor?.relations.edges).toHaveLength(1);
    expect(sent.map(({ body }) => 'query' in body)).toEqual([false, false]);
    expect(await failureOf(asking.query(name))).toMatchObject({ code: 'FORBIDDEN', status: 403 });
  });

  it('of another version is sent with its text, once for everybody', async () => {
    const text = `query Named { actor(id: "country:JPN") { name } } # ${Math.random()}`;
    const id = createHash('sha256').update(text).digest('hex');
    const named: Document<typeof japan, Record<string, never>> = { name: 'Named', id, text };
    for (const counts of [2, 1]) {
      const { sent, client: asking } = watched({ url: server.url });
      expect(await asking.query(named)).toEqual(japan);
      expect(sent).toHaveLength(counts);
    }
    expect(await failureOf(client({ url: trusted.url }).query(named))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is there for each file', () => {
    const names = Object.keys(questionsOf(async () => Promise.reject(new Error('nothing is asked'))));
    expect(names.length).toBeGreaterThanOrEqual(28);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('another time', () => {
  const count = 'query Counted { events { totalCount } }';
  const until = (valid: string) => server.ask(`query @asOf(valid: "${valid}") { events { totalCount } }`);

  it.each([count, count.replace('query Counted ', ''), `# {\n${count} fragment Unused on Actor { id }`])(
    'is set in %s',
    async (text) => {
      const asked = text.replace(' fragment Unused on Actor { id }', '');
      const then = await client().query(asked, {}, { asOf: { valid: '2019-07' } });
      expect(then).toEqual((await until('2019-07')).data);
      expect(then).not.toEqual(await client().query(asked));
    },
  );

  it('stands on each operation, and on no fragment, value, text or comment', () => {
    const text = `# {
fragment Part on Actor @part { id }
query One($f: Filter = {text: "}{"}) @first(a: {b: 1}) { a(x: """ { \\""" { """) { ...Part } }
"{" { b }`;
    expect(textAsOf(text, { valid: '2019', known: new Date(0) })).toBe(
      text
        .replace('{ a(', '@asOf(valid: "2019", known: "1970-01-01T00:00:00.000Z") { a(')
        .replace('{ b', 'query @asOf(valid: "2019", known: "1970-01-01T00:00:00.000Z") { b'),
    );
    expect(textAsOf(text, { valid: undefined })).toBe(text);
  });

  it('is set for a ready question, which then is another text', async () => {
    const asOf = { valid: '2019-07-03' };
    const { demands } = await client().ask.openDemands({ at: '2019-07-01' }, { asOf });
    expect(demands.totalCount).toBeGreaterThan(0);
    expect(await failureOf(client({ url: trusted.url }).ask.openDemands({}, { asOf }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('that is none is refused in the server’s words', async () => {
    const fault = await failureOf(client().query(count, {}, { asOf: { valid: 'yesterday' } }));
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(fault.message).toContain('yesterday');
  });
});

describe('pages', () => {
  const events = `query ($filter: EventFilter, $after: String) {
    events(filter: $filter, first: 40, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  interface Events {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  }

  it('go through a whole list, each act once', async () => {
    const found = new Set<string>();
    let pages = 0;
    let total = 0;
    for await (const { nodes, totalCount } of client().pages<Events>(
      events,
      { filter: { relation: 'DEMANDS' } },
      'events',
    )) {
      pages++;
      total = totalCount;
      for (const { id } of nodes) found.add(id);
    }
    expect(pages).toBe(Math.ceil(total / 40));
    expect(pages).toBeGreaterThan(2);
    expect(found.size).toBe(total);
  });

  it('are found within others, with their types', async () => {
    let count = 0;
    for await (const page of client().pages(
      actorWithTies,
      { id: 'person:shigeki-takizaki', first: 7 },
      'actor.relations',
    )) {
      count += page.edges.length;
      if (!page.pageInfo.hasNextPage) expect(count).toBe(page.totalCount);
    }
    expect(count).toBeGreaterThan(7);
  });

  it('are none where there is nothing, and are asked for only as they are read', async () => {
    const { sent, client: asking } = watched({ url: server.url });
    for await (const page of asking.pages(actorWithTies, { id: 'country:XXX' }, 'actor.relations'))
      expect(page).toBe(0);
    for await (const page of asking.pages(actorWithTies, { id: 'country:JPN' }, 'actor.relations'))
      if (page.edges.length > 0) break;
    expect(sent).toHaveLength(2);
  });

  it.each([
    ['a path to nothing', events, 'acts'],
    ['what is no list', events, 'events.totalCount'],
    ['a list without pageInfo', '{ events { totalCount } }', 'events'],
    ['a list that does not go on', '{ events { pageInfo { hasNextPage endCursor } } }', 'events'],
  ])('refuse %s', async (_, text, path) => {
    const all = async () => {
      for await (const page of client().pages(text, {}, path)) expect(page).toBeDefined();
    };
    const fault = await failureOf(all());
    expect(fault.code).toBe('NO_PAGES');
    expect(fault.message).toContain(`"${path}"`);
  });
});

describe('the moment of the graph', () => {
  it('of each answer is sent with the next, and handed to others', async () => {
    const { sent, client: first } = watched({ url: server.url });
    await first.query(name);
    const { bookmark } = first;
    expect(bookmark).toMatch(/^\S+$/);
    await first.query(name);
    const { sent: others, client: second } = watched({ url: server.url, bookmark });
    await second.query(name);
    second.bookmark = null;
    await second.query(name);
    expect([...sent, ...others].map((each) => each.bookmark)).toEqual([null, bookmark, bookmark, null]);
  });

  it('is kept for each of the answers that came side by side, ten at most', () => {
    const bookmarks = new Bookmarks('a');
    bookmarks.follow('a', 'b');
    bookmarks.follow('a', 'c');
    expect(bookmarks.text).toBe('b,c');
    bookmarks.follow('b,c', 'd');
    bookmarks.follow('d', null);
    expect(bookmarks.text).toBe('d');
    for (let n = 0; n < 20; n++) bookmarks.follow(null, `n${n}`);
    expect(bookmarks.text?.split(',')).toHaveLength(10);
  });

  it('that no graph gave is refused in the server’s words', async () => {
    const fault = await failureOf(client({ bookmark: 'yesterday' }).query(name));
    expect(fault.code).toBe('BAD_USER_INPUT');
    expect(fault.message).toContain('entente-bookmark');
  });
});
