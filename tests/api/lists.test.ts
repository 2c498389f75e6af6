// Lists: pages, cursors, filters; and what wrong arguments are told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Reads a list to its beginning, page by page. */
async function readBack(field: string, args: string, last: number): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  do {
    const { data, errors } = await server.ask(
      `query ($before: String) { list: ${field}(last: ${last}, before: $before${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor } } }`,
      { before },
    );
    if (errors) throw new Error(errors[0]?.message);
    expect(data.list.pageInfo.hasNextPage).toBe(before !== null);
    ids.unshift(...data.list.nodes.map((node: { id: string }) => node.id));
    before = data.list.pageInfo.hasPreviousPage ? data.list.pageInfo.startCursor : null;
  } while (before !== null);
  return ids;
}

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
    ['actors', ', orderBy: DEGREE'],
    ['issues', ', orderBy: DEGREE'],
    ['issues', ', orderBy: NEWEST'],
    ['issues', ', orderBy: ID'],
    ['reports', ', orderBy: OLDEST'],
    ['reports', ', orderBy: TITLE, filter: {not: {language: ["ja", "ko"]}}'],
    ['reports', ', filter: {or: [{publisher: "organization:kyodo-news"}, {during: {from: "2020", certainly: true}}]}'],
    ['organizations', ', filter: {kind: MEDIA, not: {country: "country:JPN"}}'],
    ['issues', ', filter: {or: [{type: DISPUTE}, {opened: {from: "2018"}}], closed: false}'],
    ['events', ', orderBy: MOST_HOSTILE, filter: {intensity: {scale: GOLDSTEIN, max: 0}}'],
    ['events', ', orderBy: LATEST_RECORDED'],
    ['demands', ', orderBy: OLDEST, filter: {or: [{source: "country:JPN"}, {target: "country:JPN"}]}, rollUp: true'],
    ['meetings', ', between: ["country:JPN", "country:KOR"], rollUp: true'],
  ])('%s%s hold every node once, whatever their size', async (field, args) => {
    const large = await readAll(field, args, 100);
    const small = await readAll(field, args, 37);
    const { data } = await server.ask(`{ list: ${field}${args === '' ? '' : `(${args.slice(2)})`} { totalCount } }`);
    expect(new Set(large).size).toBe(large.length);
    expect(small).toEqual(large);
    expect(await readBack(field, args, 41)).toEqual(large);
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
    ['{ events(first: -1) { totalCount } }', 'first', /first: -1 is not possible; ask for 1 to 100/],
    ['{ events(last: 101) { totalCount } }', 'last', /last: 101 is not possible; .* read on with "before"/],
    ['{ events(first: 1, last: 1) { totalCount } }', 'last', /last: it stands beside "first"/],
    ['{ events(before: "x") { totalCount } }', 'before', /before: "x" is no cursor; give a startCursor/],
    [
      '{ events(filter: {or: [{relation: MEETS}, {not: {during: {from: "2020", to: "2019"}}}]}) { totalCount } }',
      'filter.or[1].not.during',
      /it ends \(2019\) before it begins \(2020\); exchange/,
    ],
    [
      '{ events(filter: {intensity: {scale: GOLDSTEIN, min: 5, max: -5}}) { totalCount } }',
      'filter.intensity',
      /"min" \(5\) is above "max" \(-5\)/,
    ],
    [
      '{ events(filter: {intensity: {scale: PLOVER, min: -70}}) { totalCount } }',
      'filter.intensity.min',
      /-70 lies outside of the scale PLOVER/,
    ],
    ['{ events(orderBy: MOST_HOSTILE) { totalCount } }', 'orderBy', /MOST_HOSTILE needs one scale.* add filter/],
    [
      '{ events(orderBy: MOST_HOSTILE, filter: {or: [{intensity: {scale: PLOVER}}, {intensity: {scale: GOLDSTEIN}}]}) { totalCount } }',
      'orderBy',
      /no other scale beside it/,
    ],
    [
      '{ events(filter: {code: {codebook: "CAMEO", code: "9x"}}) { totalCount } }',
      'filter.code.code',
      /CAMEO has no code "9x" and none below it/,
    ],
    [
      '{ events(filter: {code: {codebook: "CAMIO", code: "10"}}) { totalCount } }',
      'filter.code.codebook',
      /"CAMIO" is no codebook that is known here; there are CAMEO, PLOVER/,
    ],
    [
      '{ events(filter: {relation: [DEMAND]}) { totalCount } }',
      'filter.relation',
      /filter.relation: .*Did you mean .*DEMANDS/,
    ],
    ['{ events(orderBy: BEST) { totalCount } }', 'orderBy', /orderBy: .* It takes one of NEWEST, OLDEST, MOST_HOSTILE/],
    ['{ events(first: "ten") { totalCount } }', 'first', /first: Int cannot represent/],
    [
      '{ events(filter: {and: [{source: "Japan"}, {target: "country:KOR"}]}) { totalCount } }',
      'filter.and[0].source',
      /is not the id of an actor/,
    ],
    [
      '{ reports(filter: {not: {publisher: "dispute:x"}}) { totalCount } }',
      'filter.not.publisher',
      /is not the id of an actor/,
    ],
    ['{ issues(filter: {or: [{party: "x"}]}) { totalCount } }', 'filter.or[0].party', /is not the id of an actor/],
    ['{ actors(filter: {and: [{partOf: "x"}]}) { totalCount } }', 'filter.and[0].partOf', /is not the id of an actor/],
  ])('%s is refused before the graph is asked', async (query, argument, message) => {
    const { errors, status, calls } = await server.ask(query);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(status).toBeLessThan(500);
    expect(calls).toBe(0);
  });

  it('of a filter that comes to too much are refused before the graph is asked', async () => {
    const ors = (field: string, values: string[]) => ({ or: values.map((value) => ({ [field]: value })) });
    const filter = {
      and: [
        ors(
          'text',
          Array.from({ length: 20 }, (_, n) => `w${n}`),
        ),
        ors('relation', Array(11).fill('MEETS')),
        ors(
          'text',
          Array.from({ length: 20 }, (_, n) => `v${n}`),
        ),
      ],
    };
    const { errors, calls } = await server.ask(
      'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(errors?.[0]?.message).toMatch(/filter: it comes to \d+ alternatives/);
    expect(calls).toBe(0);
  });

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
    ['{ paths(from: "country:JPN", to: "country:JPN") { truncated } }', /to: it is the same as "from"/],
    [
      '{ paths(from: "country:JPN", to: "country:KOR", maxHops: 9) { truncated } }',
      /maxHops: 9 is not possible; ask for 1 to 8/,
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

  it('of filters inside filters without end are refused', async () => {
    for (const [depth, message] of [
      [13, /filters stand inside each other more than 12 deep/],
      [3_000, /variables.filter.not.*: values stand inside each other more than 64 deep/],
    ] as const) {
      const filter = JSON.parse(`${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`);
      const { errors, status } = await server.ask(
        'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
        { filter },
      );
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(status).toBeLessThan(500);
    }
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

  it.each([
    'events(orderBy: OLDEST, before: $cursor)',
    'events(filter: {status: OCCURRED}, after: $cursor)',
    'demands(after: $cursor)',
    'reports(before: $cursor)',
    'actors(after: $cursor)',
  ])('refuse the cursor of another query: %s', async (list) => {
    const { data } = await server.ask('{ events(first: 1) { pageInfo { endCursor } } }');
    const { errors, calls } = await server.ask(`query ($cursor: String) { list: ${list} { totalCount } }`, {
      cursor: data.events.pageInfo.endCursor,
    });
    expect(errors?.[0]?.message).toMatch(/^(after|before): .*(belongs to another list|is no cursor)/);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(calls).toBe(0);
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

  it('give the acts of a hop page by page, from either end', async () => {
    const ask = async (args: string) => {
      const { data, errors } = await server.ask(
        `{ paths(from: "country:JPN", to: "country:KOR") { paths { hops { acts${args === '' ? '' : `(${args})`} { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.paths.paths[0].hops[0].acts;
    };
    const all = await ask('first: 100');
    const ids = all.nodes.map((node: { id: string }) => node.id);
    expect(ids).toHaveLength(Math.min(all.totalCount, 100));
    expect(ids.length).toBeGreaterThan(3);
    const first = await ask('first: 2');
    const next = await ask(`first: 100, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...next.nodes].map(({ id }: { id: string }) => id).slice(0, 100)).toEqual(ids);
    const before = await ask(`last: 2, before: "${next.pageInfo.startCursor}"`);
    expect(before.nodes).toEqual(first.nodes);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect((await ask('')).nodes).toHaveLength(3);
    const occurred = await ask('first: 100, filter: {status: OCCURRED}');
    const others = await ask('first: 100, filter: {not: {status: OCCURRED}}');
    expect(occurred.totalCount + others.totalCount).toBe(all.totalCount);
  });
});
