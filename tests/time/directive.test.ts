// How `@asOf` is written, what is refused, and that it is bound to what it was given for.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('the directive', () => {
  it('stands in the schema with what it does', async () => {
    const { data } = await server.ask(
      '{ __schema { directives { name description locations isRepeatable args { name description type { name } } } } }',
    );
    const directive = data.__schema.directives.find(({ name }: { name: string }) => name === 'asOf');
    expect(directive).toMatchObject({ locations: ['QUERY', 'MUTATION', 'SUBSCRIPTION'], isRepeatable: false });
    expect(directive.args).toMatchObject([
      { name: 'valid', type: { name: 'PartialDate' } },
      { name: 'known', type: { name: 'Instant' } },
    ]);
    for (const described of [directive, ...directive.args]) expect(described.description).toMatch(/as of/i);
  });

  it.each([
    ['query @asOf(valid: "2019-02-30") { events { totalCount } }', '@asOf.valid', /2019-02 has 28 days/],
    ['query @asOf(valid: "yesterday") { events { totalCount } }', '@asOf.valid', /write 2019, 2019-07 or 2019-07-04/],
    [
      'query @asOf(known: "2019-13") { events { totalCount } }',
      '@asOf.known',
      /no instant; write 2020-10-29T12:00:00Z/,
    ],
    ['query @asOf(known: "2019-08-01T25:00:00Z") { events { totalCount } }', '@asOf.known', /no instant/],
    ['query @asOf(known: true) { events { totalCount } }', '@asOf.known', /An instant is text/],
    ['query @asOf { events { totalCount } }', '@asOf', /it names no time; write @asOf\(valid: /],
    [
      'query @asOf(valid: "2019") @asOf(known: "2019") { events { totalCount } }',
      '@asOf',
      /it stands twice; write it once/,
    ],
    ['{ events @asOf(valid: "2019") { totalCount } }', '@asOf', /write it once, before its first brace/],
    [
      'query @asOf(on: "2019") { events { totalCount } }',
      '@asOf',
      /Unknown argument "on".*It takes "valid" and "known"/,
    ],
  ])('is refused before the graph is asked: %s', async (query, argument, message) => {
    const { errors, calls } = await server.ask(query);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.message).toContain(argument);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(calls).toBe(0);
  });

  it.each([
    ['$valid: PartialDate', '@asOf(valid: $valid)', { valid: '2019-31' }, /"2019-31" is no date|no such month/],
    ['$known: Instant', '@asOf(known: $known)', { known: 'soon' }, /"soon" is no instant/],
  ])('is refused by its variables: %s', async (types, directive, variables, message) => {
    const { errors, calls } = await server.ask(`query (${types}) ${directive} { events { totalCount } }`, variables);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(calls).toBe(0);
  });

  it('takes variables, defaults and nulls, and an instant that has not come', async () => {
    const query = (directive: string, types: string) =>
      `query ${types} ${directive} { events(filter: { issue: "dispute:labor-compensation" }) { totalCount } }`;
    const count = async (directive: string, types = '', variables = {}) => {
      const { data, errors } = await server.ask(query(directive, types), variables);
      expect(errors).toBeUndefined();
      return data.events.totalCount as number;
    };
    const all = await count('');
    const until = await count('@asOf(valid: "2019-07-04")');
    expect(until).toBeGreaterThan(0);
    expect(until).toBeLessThan(all);
    expect(await count('@asOf(valid: $day)', '($day: PartialDate)', { day: '2019-07-04' })).toBe(until);
    expect(await count('@asOf(valid: $day)', '($day: PartialDate = "2019-07-04")')).toBe(until);
    expect(await count('@asOf(valid: $day)', '($day: PartialDate)', { day: null })).toBe(all);
    expect(await count('@asOf(known: "2100")')).toBe(all);
    expect(await count('@asOf(known: "2019-07-04")')).toBe(0);
    expect(await count('@asOf(valid: 2019)')).toBe(await count('@asOf(valid: "2019-12-31")'));
  });

  it('counts among the directives of a query', async () => {
    const skips = Array.from({ length: 60 }, (_, index) => `a${index % 50}: __typename @skip(if: false)`).join(' ');
    const { errors } = await server.ask(`query @asOf(valid: "2019") { ${skips} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', used: 61 });
  });
});

describe('a cursor', () => {
  it.each([
    ['events', 'events(first: 3, after: $after) { pageInfo { endCursor } }'],
    ['people', 'people(first: 3, after: $after) { pageInfo { endCursor } }'],
    ['reports', 'reports(first: 3, after: $after) { pageInfo { endCursor } }'],
    ['relations', 'actor(id: "country:JPN") { relations(first: 3, after: $after) { pageInfo { endCursor } } }'],
  ])('of %s is good under the same times only', async (name, body) => {
    const ask = (directive: string, after: string | null) =>
      server.ask(`query ($after: String) ${directive} { ${body} }`, { after });
    const cursorIn = (data: unknown): string => /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '';
    const [plain, then] = await Promise.all([ask('', null), ask('@asOf(valid: "2020-06")', null)]);
    expect(cursorIn(then.data), name).not.toBe('');
    expect((await ask('@asOf(valid: "2020-06")', cursorIn(then.data))).errors).toBeUndefined();
    // The same day, written otherwise.
    expect((await ask('@asOf(valid: "2020-06-30")', cursorIn(then.data))).errors).toBeUndefined();
    for (const [directive, cursor] of [
      ['', cursorIn(then.data)],
      ['@asOf(valid: "2020-07")', cursorIn(then.data)],
      ['@asOf(valid: "2020-06", known: "2100")', cursorIn(then.data)],
      ['@asOf(valid: "2020-06")', cursorIn(plain.data)],
    ] as const) {
      const { errors } = await ask(directive, cursor);
      expect(errors?.[0]?.message, directive).toMatch(/^after: this cursor belongs to another list.*@asOf/);
    }
  });
});

describe('statements', () => {
  it.each([
    '{ events(first: 5) { totalCount nodes { id reports { report { id } } responses { id event { id } } versions { recordedAt } } } }',
    '{ people(first: 20) { nodes { offices { id versions { recordedAt } } events(first: 2) { totalCount nodes { id } } relations(first: 2) { nodes { id } } } } }',
    '{ events(filter: {source: "country:JPN", rollUp: true}) { nodes { id } } }',
    '{ organizations(first: 50) { nodes { memberOf { id } } } }',
  ])('are as many as of a time as of now: %s', async (query) => {
    const [now, then] = await Promise.all([
      server.ask(query),
      server.ask(`query @asOf(valid: "2100", known: "2100") ${query}`),
    ]);
    expect(then.errors).toBeUndefined();
    expect(then.calls).toBe(now.calls);
    // Nothing was changed since the bundled dossiers were loaded, and nothing is dated later.
    expect(then.data).toEqual(now.data);
  });

  it('answer of now where an act is not there, with the way out', async () => {
    const { errors } = await server.ask(
      'query @asOf(known: "2019") { retaliationChain(root: "event:2018-10-30-nssm-ruling") { truncated } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'root' });
    expect(errors?.[0]?.message).toMatch(/is not there as of known 2019-12-31T23:59:59.999Z; ask as of a later time/);
  });
});

describe('a member of bodies', () => {
  it('names all that it is a part of, the nearest first', async () => {
    const { data } = await server.ask('{ organizations(first: 100) { nodes { id partOf { id } memberOf { id } } } }');
    const parts = data.organizations.nodes.filter(({ partOf }: { partOf: unknown }) => partOf !== null);
    expect(parts.length).toBeGreaterThan(0);
    for (const { partOf, memberOf } of parts) expect(memberOf[0]).toEqual(partOf);
    for (const { partOf, memberOf } of data.organizations.nodes) if (partOf === null) expect(memberOf).toEqual([]);
  });
});
