// Lists: pages, cursors, filters; and what wrong arguments are told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Reads a list to its end, page by page. */
async function readAll(field: string, args: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await server.ask(
      `query ($after: String) { list: ${field}(first: ${first}, after: $after${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { after },
    );
    if (errors) throw new Error(errors[0]?.message);
    expect(data.list.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...data.list.nodes.map((node: { id: string }) => node.id));
    after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

describe('pages', () => {
  it.each([
    ['events', ''],
    ['events', ', orderBy: OLDEST'],
    ['events', ', filter: {source: "country:JPN"}'],
    ['events', ', filter: {issue: "dispute:labor-compensation"}'],
    ['events', ', orderBy: OLDEST, filter: {issue: "dispute:labor-compensation"}'],
    ['events', ', filter: {between: ["country:JPN", "country:KOR"], rollUp: true, relation: [DEMANDS, REJECTS]}'],
    ['actors', ''],
    ['actors', ', orderBy: ID'],
    ['countries', ''],
    ['issues', ''],
    ['reports', ''],
    ['retaliations', ''],
    ['meetings', ', between: ["country:JPN", "country:KOR"], rollUp: true'],
  ])('%s%s hold every node once, whatever their size', async (field, args) => {
    const large = await readAll(field, args, 100);
    const small = await readAll(field, args, 37);
    const { data } = await server.ask(`{ list: ${field}${args === '' ? '' : `(${args.slice(2)})`} { totalCount } }`);
    expect(new Set(large).size).toBe(large.length);
    expect(small).toEqual(large);
    expect(data.list.totalCount).toBe(large.length);
    expect(large.length).toBeGreaterThan(0);
  });

  it('stay stable while something is inserted before them', async () => {
    const page = 'query ($after: String) { events(first: 5, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const { data: first } = await server.ask(page);
    const { data: before } = await server.ask(page, { after: first.events.pageInfo.endCursor });
    await server.graph.cypher(
      `CREATE (:Fact:Event {id: 'event:test-newest', relation: 'STATES', status: 'OCCURRED', date: '2030-01-01', earliest: date('2030-01-01'), latest: date('2030-01-01'), recordedAt: datetime()})`,
    );
    try {
      const { data: after } = await server.ask(page, { after: first.events.pageInfo.endCursor });
      expect(after).toEqual(before);
      expect((await server.ask(page)).data.events.nodes[0].id).toBe('event:test-newest');
    } finally {
      await server.graph.cypher(`MATCH (e:Event {id: 'event:test-newest'}) DELETE e`);
    }
  });
});

describe('filters', () => {
  it('keep what possibly lies in a span, and with certainly only what surely does', async () => {
    const count = async (during: string) =>
      (await server.ask(`{ events(filter: {during: ${during}}) { totalCount nodes { date { earliest latest } } } }`))
        .data.events;
    const possibly = await count('{from: "2019-07-10", to: "2019-07-20"}');
    const surely = await count('{from: "2019-07-10", to: "2019-07-20", certainly: true}');
    expect(surely.totalCount).toBeGreaterThan(0);
    expect(possibly.totalCount).toBeGreaterThan(surely.totalCount);
    for (const { date } of surely.nodes)
      expect(date.earliest >= '2019-07-10' && date.latest <= '2019-07-20').toBe(true);
  });

  it('roll up to those who act for an actor, by the office held that day', async () => {
    const { data } = await server.ask(
      `{ own: demands(by: "office:jp-prime-minister") { totalCount }
         held: demands(by: "office:jp-prime-minister", rollUp: true, first: 100) { nodes { date { earliest } sources { id } } } }`,
    );
    expect(data.own.totalCount).toBe(0);
    expect(data.held.nodes.length).toBeGreaterThan(2);
    for (const { date, sources } of data.held.nodes) {
      const ids = sources.map((source: { id: string }) => source.id);
      expect(ids).toContain(date.earliest < '2020-09-16' ? 'person:shinzo-abe' : 'person:yoshihide-suga');
    }
  });

  it('find the words of a text', async () => {
    const { data } = await server.ask(
      '{ events(filter: {text: "intelligence pact"}) { totalCount nodes { summary demand } } }',
    );
    expect(data.events.totalCount).toBeGreaterThan(0);
    for (const { summary, demand } of data.events.nodes)
      expect(`${summary} ${demand}`.toLowerCase()).toMatch(/intelligence/);
  });

  it('take the meaning of full-text syntax from no text', async () => {
    for (const text of ['a/b', '"', '(', 'AND', '\\', '/[^z]{1,900}{1,900}/', '*', 'x^9 OR ~', ' '])
      expect(
        (await server.ask('query ($text: String!) { search(text: $text, types: [PERSON, EVENT]) { score } }', { text }))
          .errors,
      ).toBeUndefined();
    expect((await server.ask('{ search(text: "   ") { score } }')).data.search).toEqual([]);
  });
});

describe('wrong arguments', () => {
  it.each([
    ['{ events(first: 0) { totalCount } }', /first: 0 is not possible; ask for 1 to 100/],
    ['{ events(first: 2147483647) { totalCount } }', /first: 2147483647 is not possible/],
    ['{ events(after: "x") { totalCount } }', /after: "x" is no cursor/],
    [
      '{ events(filter: {source: "person:yoshihide-sug"}) { totalCount } }',
      /filter.source: nothing has the id "person:yoshihide-sug"; did you mean "person:yoshihide-suga"/,
    ],
    [
      '{ events(filter: {issue: "country:JPN"}) { totalCount } }',
      /filter.issue: "country:JPN" is not the id of an issue/,
    ],
    ['{ demands(by: "Japan") { totalCount } }', /by: "Japan" is not the id of an actor/],
    ['{ meetings(between: ["country:JPN"]) { totalCount } }', /between: it takes exactly two ids/],
    ['{ meetings(between: ["country:JPN", "country:JPN"]) { totalCount } }', /both ids are "country:JPN"/],
    [
      '{ events(filter: {during: {from: "2020", to: "2019"}}) { totalCount } }',
      /during: it ends \(2019\) before it begins \(2020\)/,
    ],
    ['{ paths(from: "country:JPN", to: "country:JPN") { truncated } }', /to: it is the same actor/],
    [
      '{ paths(from: "country:JPN", to: "country:KOR", maxHops: 9) { truncated } }',
      /maxHops: 9 is not possible; ask for 1 to 6/,
    ],
    [
      '{ paths(from: "country:JPM", to: "country:KOR") { truncated } }',
      /from: nothing has the id "country:JPM"; did you mean .*"country:JPN"/,
    ],
    ['{ retaliationChain(root: "event:no-such-thing") { truncated } }', /root: nothing has the id/],
    [
      '{ retaliationChain(root: "event:2018-10-30-nssm-ruling", stance: "Korea") { truncated } }',
      /stance: "Korea" is neither ANY nor UNDISPUTED/,
    ],
    [
      '{ officeHolder(office: "country:JPN", on: "2020") { from { text } } }',
      /office: "country:JPN" is not the id of an office/,
    ],
    ['{ officeHolder(office: "office:jp-prime-minister", on: "2020-02-31") { from { text } } }', /2020-02 has 29 days/],
    ['{ search(text: "a\\u0000b") { score } }', /NUL/],
  ])('%s', async (query, message) => {
    const { errors, status } = await server.ask(query);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    expect(status).toBeLessThan(500);
  });

  it('refuse the cursor of another list', async () => {
    const { data } = await server.ask('{ events(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await server.ask(
      'query ($after: String) { events(after: $after, filter: {relation: MEETS}) { totalCount } }',
      {
        after: data.events.pageInfo.endCursor,
      },
    );
    expect(errors?.[0]?.message).toMatch(/belongs to another list/);
  });

  it('give null for what is asked by an id that nothing has', async () => {
    const { data } = await server.ask(
      '{ node(id: "x") { id } actor(id: "person:x") { id } event(id: "event:x") { id } nodes(ids: ["country:JPN", "country:XXX"]) { id } }',
    );
    expect(data).toEqual({ node: null, actor: null, event: null, nodes: [{ id: 'country:JPN' }, null] });
  });
});

describe('paths', () => {
  it('are shortest, truthful about what was cut, and follow the relations asked for', async () => {
    const { data } = await server.ask(
      `{ some: paths(from: "organization:supreme-court-of-korea", to: "person:junichi-ihara", first: 1) { truncated timedOut paths { nodes { id } hops { from { id } to { id } acts { totalCount } citations { report { id } } } } }
         direct: paths(from: "person:shigeki-takizaki", to: "person:kim-jung-han", relations: [MEETS]) { truncated paths { hops { relation direction acts(first: 100) { totalCount nodes { relation } } } } }
         none: paths(from: "organization:supreme-court-of-korea", to: "person:junichi-ihara", maxHops: 1) { truncated paths { nodes { id } } } }`,
    );
    const [path] = data.some.paths;
    expect(data.some.truncated).toBe(true);
    expect(path.hops.length).toBe(path.nodes.length - 1);
    for (const [index, hop] of path.hops.entries()) {
      expect(hop.from.id).toBe(path.nodes[index].id);
      expect(hop.to.id).toBe(path.nodes[index + 1].id);
      expect(hop.acts.totalCount).toBeGreaterThan(0);
      expect(hop.citations.length).toBeGreaterThan(0);
    }
    const [direct] = data.direct.paths;
    expect(direct.hops).toHaveLength(1);
    expect(direct.hops[0].relation).toBe('MEETS');
    for (const { relation } of direct.hops[0].acts.nodes) expect(relation).toBe('MEETS');
    expect(data.none).toEqual({ truncated: false, paths: [] });
  });
});
