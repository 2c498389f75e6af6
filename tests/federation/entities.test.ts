// What a router asks of the subgraph, over HTTP and the real graph.

import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraphSdl } from '../../src/server/federation.ts';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ federation: true });
});
afterAll(() => server.stop());

const asked = 'query ($representations: [_Any!]!) { _entities(representations: $representations) {';
const references = (...pairs: [string, unknown][]) => ({
  representations: pairs.map(([__typename, id]) => ({ __typename, id })),
});
/** One thing of each type. */
const everything: [string, string][] = [
  ['Person', 'person:yoshihide-suga'],
  ['Office', 'office:jp-prime-minister'],
  ['Ministry', 'ministry:jp-mofa'],
  ['Country', 'country:JPN'],
  ['Organization', 'organization:kyodo-news'],
  ['Dispute', 'dispute:labor-compensation'],
  ['Agreement', 'agreement:1965-claims'],
  ['LegalCase', 'case:fukushima-seafood-ds495'],
  ['Measure', 'measure:export-controls-2019-07'],
  ['Event', 'event:2020-10-29-takizaki-kim-meeting'],
  ['Tenure', 'tenure:suga-pm'],
  ['Response', 'response:2019-07-export-curbs-retaliation'],
  ['Report', 'report:ycpress-2020-10-29'],
  ['Place', 'place:seoul'],
];

describe('a router', () => {
  it('reads the contract with its keys', async () => {
    const { data, calls } = await server.ask('{ _service { sdl } }');
    expect(data).toEqual({ _service: { sdl: subgraphSdl() } });
    expect(calls).toBe(0);
  });

  it('gets everything that has a global id, in as many statements as nodes(ids:) takes', async () => {
    const found = await server.ask(`${asked} __typename ... on Node { id } } }`, references(...everything));
    expect(found.errors).toBeUndefined();
    const again = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: everything.map(([, id]) => id),
    });
    expect(found.data._entities).toEqual(again.data.nodes);
    expect(found.data._entities.map((node: { __typename: string; id: string }) => [node.__typename, node.id])).toEqual(
      everything,
    );
    expect(found.calls).toBe(again.calls);
    // Acts, tenures, responses, and all else.
    expect(found.calls).toBe(4);
  });

  it('gets no traces, which tell one answer from the next', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: '{ _service { __typename } }' }),
    });
    expect(await response.json()).toEqual({ data: { _service: { __typename: '_Service' } } });
  });

  it('gets a hundred of a kind in one statement, and repeated ones in their places', async () => {
    const { data } = await server.ask('{ countries(first: 99) { nodes { id name } } }');
    const countries: { id: string; name: string }[] = data.countries.nodes;
    const pairs = [...countries, ...countries].map(({ id }): [string, string] => ['Country', id]);
    const found = await server.ask(`${asked} ... on Country { id name } } }`, references(...pairs));
    expect(found.data._entities).toEqual([...countries, ...countries]);
    expect(found.calls).toBe(1);
  });

  it('gets null for an unknown id', async () => {
    const found = await server.ask(
      `${asked} __typename } }`,
      references(['Country', 'country:XXX'], ['Country', 'country:JPN'], ['Event', 'nonsense']),
    );
    expect(found.errors).toBeUndefined();
    expect(found.data).toEqual({ _entities: [null, { __typename: 'Country' }, null] });
  });

  it.each([
    [{ __typename: 'Actor', id: 'country:JPN' }, '__typename: "Actor" is no entity; entities are Person, Office, '],
    [{ __typename: 'Contry', id: 'country:JPN' }, 'Did you mean Country?'],
    [
      { __typename: 'Event', id: 'country:JPN' },
      '__typename: it is Event, and "country:JPN" is the id of a type Country; name that one.',
    ],
    [{ id: 'country:JPN' }, '__typename: it is missing; name the type of the entity.'],
    [{ __typename: 'Country' }, 'id: it is missing, or no text; send the global id.'],
    [{ __typename: 'Country', id: 5 }, 'id: it is missing, or no text; send the global id.'],
    ['country:JPN', 'it is no object; send {"__typename": …, "id": …}.'],
  ])('is told what is wrong with %j, and gets the others', async (wrong, message) => {
    const right = { __typename: 'Country', id: 'country:JPN' };
    const { data, errors } = await server.ask(`${asked} ... on Country { name } } }`, {
      representations: [right, wrong],
    });
    expect(data).toEqual({ _entities: [{ name: 'Japan' }, null] });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain('representations.1');
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.path).toEqual(['_entities', 1]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('asks as of another time', async () => {
    const suga = references(['Person', 'person:yoshihide-suga']);
    const fields = '... on Person { offices { office { id } } events { totalCount } }';
    const now = await server.ask(`${asked} ${fields} } }`, suga);
    const then = await server.ask(
      `query ($representations: [_Any!]!) @asOf(valid: "2019-08-01") { _entities(representations: $representations) { ${fields} } }`,
      suga,
    );
    const held = ({ data }: typeof now) =>
      data._entities[0].offices.map(({ office }: { office: { id: string } }) => office.id);
    expect(held(now)).toContain('office:jp-prime-minister');
    expect(held(then)).toEqual(['office:jp-chief-cabinet-secretary']);
    expect(then.data._entities[0].events.totalCount).toBeLessThan(now.data._entities[0].events.totalCount);
    const before = await server.ask(
      `query ($representations: [_Any!]!) @asOf(known: "2000") { _entities(representations: $representations) { __typename } }`,
      references(['Event', 'event:2020-10-29-takizaki-kim-meeting']),
    );
    expect(before.data).toEqual({ _entities: [null] });
  });
});

describe('limits', () => {
  const deep =
    '... on Country { events(first: 25) { nodes { reports { quote report { title publisher { name } } } } } }';

  it('count what is asked of an entity for each of them', async () => {
    const one = await server.ask(`${asked} ${deep} } }`, references(['Country', 'country:JPN']));
    expect(one.errors).toBeUndefined();
    const many = Array.from({ length: 2000 }, (): [string, string] => ['Country', 'country:JPN']);
    for (const query of [
      `${asked} ${deep} } }`,
      `query ($representations: [_Any!]! = [${'{__typename: "Country", id: "country:JPN"} '.repeat(400)}]) { _entities(representations: $representations) { ${deep.replace('25', '100')} } }`,
    ]) {
      const { errors, status } = await server.ask(query, query.startsWith(asked) ? references(...many) : {});
      expect(status).toBe(400);
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.message).toMatch(/fields to answer by estimate; the limit is 250000\./);
    }
  });

  it('let a thousand references pass at once, and no more', async () => {
    const some = (length: number) =>
      references(...Array.from({ length }, (): [string, string] => ['Country', 'country:JPN']));
    expect((await server.ask(`${asked} __typename } }`, some(1000))).data._entities).toHaveLength(1000);
    const { errors } = await server.ask(`${asked} __typename } }`, some(1001));
    expect(errors?.[0]?.message).toBe('representations: 1001 references are too many; ask for at most 1000 at once.');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('docs/federation.md', () => {
  const [second = '', , toEntente = ''] = blocksOf('federation.md', 'graphql');
  const [sent = '', result = ''] = blocksOf('federation.md', 'json');

  it('shows how a router answers: what it asks of each, and what comes of it', async () => {
    // The second subgraph as it would run: it knows populations by the ids of countries.
    const populations = new Map([
      ['country:JPN', 126_146_000],
      ['country:KOR', 51_829_000],
    ]);
    const statistics = buildSubgraphSchema({
      typeDefs: parse(second),
      resolvers: {
        Query: { largest: () => [...populations.keys()].map((id) => ({ __typename: 'Country', id })) },
        Country: { population: ({ id }: { id: string }) => populations.get(id) ?? null },
      },
    });
    const first = await execute({
      schema: statistics,
      document: parse('{ largest { __typename id population } }'),
    });
    const largest = (first.data as unknown as { largest: { id: string; population: number }[] }).largest;
    const variables = JSON.parse(sent);
    expect(variables).toEqual({ representations: largest.map(({ id }) => ({ __typename: 'Country', id })) });
    const { data, errors } = await server.ask(toEntente, variables);
    expect(errors).toBeUndefined();
    const joined = largest.map(({ population }, index) => ({ ...data._entities[index], population }));
    expect({ data: { largest: joined } }).toEqual(JSON.parse(result));
  });
});

describe('without FEDERATION', () => {
  it('nothing of it is there', async () => {
    const plain = await startTestServer();
    try {
      const { data } = await plain.ask('{ __schema { types { name } queryType { fields { name } } } }');
      const names = [...data.__schema.types, ...data.__schema.queryType.fields].map(({ name }) => name);
      expect(names.filter((name: string) => /^_[^_]/.test(name))).toEqual([]);
      const { errors, status } = await plain.ask('{ _service { sdl } }');
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    } finally {
      await plain.stop();
    }
  });
});
