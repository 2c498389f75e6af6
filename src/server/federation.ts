// The API as a subgraph of Apollo Federation 2: its contract with keys, and whatever has a global id, by references to it.

import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graph/batching.ts';
import { badInput, type EntenteError } from '../graph/errors.ts';
import { nearest } from '../graph/nearest.ts';
import { type NodeCard, type NodeType, typeOfId, typeOfPrefix } from '../graph/node.ts';
import { nodesByIds } from '../node/loaders.ts';
import { resolvers, typeDefs } from './schema.ts';

/** References that one field answers: routers send those of a whole page, and of lists in it, at once. */
export const mostReferences = 1000;

/** The types that other subgraphs can refer to: those that have global ids. */
const entityTypes: readonly NodeType[] = Object.values(typeOfPrefix);

/** What a router reads: the contract with its keys. The first version of the specification has all that is used here. */
export function subgraphSdl(): string {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])';
  // On the definitions themselves: a router takes what is keyed by an extension for a part of another subgraph's type.
  const keyed = typeDefs().replace(
    new RegExp(`^type (?:${entityTypes.join('|')})\\b[^{]*(?= \\{$)`, 'gm'),
    (head) => `${head} @key(fields: "id")`,
  );
  return `${keyed}\n${link}\n`;
}

/** What the specification adds to the schema that is served; it stands in no contract. */
const additions = `
"A reference to an entity: an object with its \`__typename\` and its \`id\`."
scalar _Any

"Whatever another subgraph can refer to."
union _Entity = ${entityTypes.join(' | ')}

"What a router is told of this subgraph."
type _Service {
  "The contract of this subgraph, with the keys of its entities."
  sdl: String!
}

extend type Query {
  "What a router is told of this subgraph."
  _service: _Service!
  "Entities by references to them, in their order; null in the place of an unknown one. At most ${mostReferences}."
  _entities("Each \`{__typename: \\"Country\\", id: \\"country:JPN\\"}\`." representations: [_Any!]!): [_Entity]!
}
`;

/** The schema that a router asks. */
export function federatedSchema(): GraphQLSchema {
  const sdl = subgraphSdl();
  return makeExecutableSchema({
    typeDefs: [typeDefs(), additions],
    resolvers: [
      ...resolvers,
      {
        _Entity: { __resolveType: ({ type }: NodeCard) => type },
        Query: { _service: () => ({ sdl }), _entities: entities },
      },
    ],
    inheritResolversFromInterfaces: false,
  });
}

/** A reference whose form is right. */
interface Reference {
  readonly type: NodeType;
  readonly id: string;
}

/** What each reference means. One that is wrong is an error in its own place, and leaves the others their answers. */
async function entities(
  _: unknown,
  { representations }: { readonly representations: readonly unknown[] },
  context: Context,
): Promise<(NodeCard | EntenteError | null)[]> {
  if (representations.length > mostReferences)
    throw badInput(
      'representations',
      `${representations.length} references are too many; ask for at most ${mostReferences} at once.`,
    );
  const read = representations.map(referenceOf);
  const references = read.filter((one): one is Reference => !(one instanceof Error));
  const cards = await nodesByIds(
    context,
    references.map(({ id }) => id),
  );
  const found = new Map(references.map((reference, index) => [reference, cards[index] ?? null]));
  return read.map((one) => {
    if (one instanceof Error) return one;
    const card = found.get(one) ?? null;
    // A former id may have become one of another type, which the one who asks has no fields for.
    return card?.type === one.type ? card : null;
  });
}

/** Reads a reference; gives what is wrong with it where it is not one. */
function referenceOf(value: unknown, index: number): Reference | EntenteError {
  const place = `representations.${index}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return badInput(place, 'it is no object; send {"__typename": …, "id": …}.');
  const { __typename: name, id } = value as { readonly __typename?: unknown; readonly id?: unknown };
  if (typeof name !== 'string') return badInput(`${place}.__typename`, 'it is missing; name the type of the entity.');
  const type = entityTypes.find((one) => one === name);
  if (!type) {
    const [near] = nearest(name, entityTypes);
    return badInput(
      `${place}.__typename`,
      `"${name.slice(0, 100)}" is no entity; entities are ${entityTypes.join(', ')}${near ? `. Did you mean ${near}?` : '.'}`,
    );
  }
  if (typeof id !== 'string') return badInput(`${place}.id`, 'it is missing, or no text; send the global id.');
  const named = typeOfId(id);
  if (named !== null && named !== type)
    return badInput(
      `${place}.__typename`,
      `it is ${type}, and "${id.slice(0, 100)}" is the id of a type ${named}; name that one.`,
    );
  return { type, id };
}
