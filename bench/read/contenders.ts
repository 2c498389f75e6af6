// Who reads: the product, @neo4j/graphql and the bare driver, in one process over one database, their documents parsed beforehand.

import { Neo4jGraphQL } from '@neo4j/graphql';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';
import { partsNamed } from '../../src/graph/shown.ts';
import { executableSchema, requestContext } from '../../src/server/graphql.ts';
import type { ReadGraph } from './graph.ts';
import type { Work } from './works.ts';

/** Does one work once. */
export type Doing = (variables: Record<string, unknown>) => Promise<unknown>;

/** The peer's schema over the same graph. */
const peerTypes = `
type Actor @node {
  id: ID!
  name: String!
  country: [Country!]! @relationship(type: "OF_COUNTRY", direction: OUT)
  acts: [Event!]! @relationship(type: "SOURCE", direction: IN)
}
type Country @node { id: ID! name: String! }
type Event @node {
  id: ID!
  relation: String!
  date: String!
  earliest: Date!
  targets: [Actor!]! @relationship(type: "TARGET", direction: OUT)
}`;

/** The contenders of a graph. */
export async function contendersOn({ graph, driver }: ReadGraph) {
  const ours = executableSchema();
  const peer = await new Neo4jGraphQL({ typeDefs: peerTypes, driver }).getSchema();
  return {
    ours: (work: Work): Doing =>
      asking(ours, work.ours, (document) => {
        const context = requestContext(graph.database, 'bench', () => {});
        context.shown.parts = partsNamed(document);
        return context;
      }),
    peer: (work: Work): Doing => asking(peer, work.peer, () => ({ executionContext: driver })),
    bare: ({ bare }: Work): Doing | null =>
      bare === null
        ? null
        : async (variables) => {
            const session = driver.session({ defaultAccessMode: neo4j.session.READ });
            try {
              return (await session.run(bare, variables)).records.map((record) => record.toObject());
            } finally {
              await session.close();
            }
          },
  };
}

function asking(schema: GraphQLSchema, query: string, contextOf: (document: DocumentNode) => unknown): Doing {
  const document: DocumentNode = parse(query);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  return async (variableValues) => {
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: contextOf(document) });
    if (errors?.[0]) throw errors[0];
    return data;
  };
}
