// The contract with its keys: what a router composes of it and of a second subgraph.

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, GraphQLObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeOfPrefix } from '../../src/graph/node.ts';
import { subgraphSdl } from '../../src/server/federation.ts';
import { typeDefs } from '../../src/server/schema.ts';
import { blocksOf } from '../harness/docs.ts';

const [second = '', question = ''] = blocksOf('federation.md', 'graphql');
const clocks = second.slice(second.indexOf('scalar PartialDate'), second.indexOf('type Country'));

const composed = (other: string) =>
  composeServices([
    { name: 'entente', url: 'http://127.0.0.1:4000/graphql', typeDefs: parse(subgraphSdl()) },
    { name: 'statistics', url: 'http://127.0.0.1:4001/graphql', typeDefs: parse(other) },
  ]);

describe('the subgraph', () => {
  it('is one for the library of Apollo, too, and changes nothing in the contract but for keys', () => {
    const theirs = buildSubgraphSchema({ typeDefs: parse(subgraphSdl()) });
    const entity = theirs.getType('_Entity');
    expect(
      entity &&
        'getTypes' in entity &&
        entity
          .getTypes()
          .map(({ name }) => name)
          .sort(),
    ).toEqual(Object.values(typeOfPrefix).sort());
    const ours = buildSchema(typeDefs());
    for (const type of Object.values(ours.getTypeMap()))
      if (type instanceof GraphQLObjectType && !type.name.startsWith('__') && type.name !== 'Query')
        expect(Object.keys((theirs.getType(type.name) as GraphQLObjectType).getFields())).toEqual(
          Object.keys(type.getFields()),
        );
  });

  it('has a key on every type that has global ids, and on nothing else', () => {
    const sdl = subgraphSdl();
    const keys = [...sdl.matchAll(/^type (\w+) [\w& ]+ @key\(fields: "id"\) \{$/gm)].map(([, type]) => type);
    expect(keys.sort()).toEqual(Object.values(typeOfPrefix).sort());
    const bare = sdl.replaceAll(' @key(fields: "id")', '').replace(/\nextend schema @link.*\n$/, '');
    expect(bare).toBe(typeDefs());
  });
});

describe('a composition with the second subgraph of docs/federation.md', () => {
  it('has its fields beside those of the graph, and the clocks', () => {
    const { errors, supergraphSdl = '', schema, hints } = composed(second);
    expect(errors).toBeUndefined();
    expect(hints?.filter(({ definition }) => /EXECUTABLE_DIRECTIVE/.test(definition.code))).toEqual([]);
    expect(supergraphSdl).toMatch(
      /type Country[^{]*@join__type\(graph: ENTENTE, key: "id"\)[^{]*STATISTICS, key: "id"\)/s,
    );
    expect(supergraphSdl).toMatch(/population: Int @join__field\(graph: STATISTICS\)/);
    const api = schema?.toAPISchema().toGraphQLJSSchema();
    expect(api && validate(api, parse(question))).toEqual([]);
    const country = api?.getType('Country') as GraphQLObjectType;
    expect(Object.keys(country.getFields())).toEqual(expect.arrayContaining(['name', 'relations', 'population']));
    expect(country.getInterfaces().map(({ name }) => name)).toEqual(['Actor', 'Named', 'Node']);
    const asOf = api?.getDirective('asOf');
    expect(asOf?.args.map(({ name, type }) => [name, String(type)])).toEqual([
      ['valid', 'PartialDate'],
      ['known', 'Instant'],
    ]);
    expect(asOf?.locations).toEqual(['MUTATION', 'QUERY', 'SUBSCRIPTION']);
  });

  it('loses the clocks where the second does not know them, and is told so', () => {
    expect(clocks).toContain('scalar Instant');
    const { errors, schema, hints } = composed(second.replace(clocks, ''));
    expect(errors).toBeUndefined();
    expect(schema?.toAPISchema().toGraphQLJSSchema().getDirective('asOf')).toBeUndefined();
    expect(hints?.map(({ message }) => message).join('\n')).toMatch(/@asOf/);
  });

  it('is refused where the second gives a field of the graph as its own', () => {
    const { errors } = composed(second.replace('population:', 'name: String!\n  population:'));
    expect(errors?.map(({ message }) => message).join('\n')).toMatch(/"Country\.name".*shareable/);
  });
});
