// What a request does not show is not read, and what it shows is, wherever and however it names it.

import {
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventCards } from '../../src/generated/cypher/event.ts';
import { everyPart, type Part, partsNamed } from '../../src/graph/shown.ts';
import { executableSchema } from '../../src/server/graphql.ts';
import { openBundledGraph, type TestGraph } from '../harness/graph.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

const meeting = 'event:2020-10-29-takizaki-kim-meeting';
let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  graph = await openBundledGraph();
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** The act as a request reads it that shows these parts. */
async function read(parts: readonly Part[]) {
  const [row] = await eventCards(graph.database.reader({ shown: { parts } }), { ids: [meeting] });
  if (!row) throw new Error(`${meeting} is not there.`);
  return row.event;
}

it('reads everything where no document says what is shown', async () => {
  const [row] = await eventCards(graph.database.reader(), { ids: [meeting] });
  expect(row?.event).toEqual(await read(everyPart));
  expect(row?.event.sources.length).toBeGreaterThan(0);
  expect(row?.event.sources[0]?.country?.id).toMatch(/^country:/);
});

it.each([
  ['SOURCES', 'sources'],
  ['TARGETS', 'targets'],
  ['ISSUES', 'issues'],
  ['PLACES', 'places'],
] as const)('reads %s alone where nothing else is shown', async (part, list) => {
  const whole = await read(everyPart);
  expect(whole[list].length).toBeGreaterThan(0);
  const some = await read([part]);
  for (const other of ['sources', 'targets', 'issues', 'places'] as const)
    expect(some[other].map(({ id }) => id)).toEqual(other === list ? whole[list].map(({ id }) => id) : []);
});

it('reads the country of an actor only where it is shown', async () => {
  expect((await read(['SOURCES'])).sources[0]?.country).toBeNull();
  expect((await read(['SOURCES', 'COUNTRY'])).sources[0]?.country?.id).toMatch(/^country:/);
});

it.each([
  ['{ events { nodes { id } } }', []],
  ['{ events { nodes { who: sources { id } } } }', ['SOURCES']],
  ['{ events { nodes { ...Told } } } fragment Told on Event { participants { id } }', ['SOURCES', 'TARGETS']],
  ['{ node(id: "x") { ... on Event { place { name } issues { id } } } }', ['PLACES', 'ISSUES']],
  ['{ people { nodes { country { id } } } }', ['COUNTRY']],
  ['{ ministries { nodes { partOf { id } } } }', ['WHOLE']],
])('%s names %j', (document, parts) => {
  expect([...partsNamed(parse(document))]).toEqual(parts);
});

/** What is asked of a field, so that it can be compared; null where it needs an argument. */
function asked(field: GraphQLField<unknown, unknown>): string | null {
  if (field.args.some(isRequiredArgument)) return null;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return field.name;
  const isNamed = !isUnionType(type) && 'id' in type.getFields();
  return `${field.name} { __typename ${isNamed ? 'id' : ''} }`;
}

it.each([
  ['Event', meeting],
  ['Person', 'person:yoshihide-suga'],
  ['Office', 'office:jp-prime-minister'],
  ['Ministry', 'ministry:jp-mofa'],
  ['Country', 'country:JPN'],
  ['Organization', 'organization:kyodo-news'],
])('every field of %s says the same by itself as among all others', async (name, id) => {
  const type = executableSchema().getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type.`);
  const fields = Object.values(type.getFields()).flatMap((field) => asked(field) ?? []);
  expect(fields.length).toBeGreaterThan(5);
  const ask = (selected: readonly string[]) =>
    server.ask(`query ($id: ID!) { node(id: $id) { ... on ${name} { ${selected.join(' ')} } } }`, { id });
  const whole = await ask(fields);
  expect(whole.errors).toBeUndefined();
  for (const field of fields) {
    const { data } = await ask([field]);
    expect(whole.data.node).toMatchObject(data.node);
  }
});

it('shows through a fragment, an alias and a participant what the plain fields show', async () => {
  const { data } = await server.ask(
    `query ($id: ID!) {
      plain: event(id: $id) { sources { id country { id } } targets { id } issues { id } place { name } }
    }`,
    { id: meeting },
  );
  const { data: other } = await server.ask(
    `query ($id: ID!) { other: event(id: $id) { ...Who where: place { name } about: issues { id } } }
     fragment Who on Event { participants { id home: country { id } } }`,
    { id: meeting },
  );
  expect(other.other.where).toEqual(data.plain.place);
  expect(other.other.about).toEqual(data.plain.issues);
  const [first] = data.plain.sources;
  expect(other.other.participants[0]).toEqual({ id: first.id, home: first.country });
  expect(other.other.participants.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(data.plain.targets.map(({ id }: { id: string }) => id)),
  );
});
