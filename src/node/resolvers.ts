// Relay's refetch, and the types behind each interface.

import type { Resolvers } from '../generated/schema.ts';
import { badInput } from '../graph/errors.ts';
import { longestPage } from '../graph/pages.ts';
import { nodesByIds } from './loaders.ts';

/** Cards carry their GraphQL type. */
const byType = { __resolveType: ({ type }: { type: string }) => type as never };

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, context) => (await nodesByIds(context, [id]))[0] ?? null,
    nodes: (_, { ids }, context) => {
      if (ids.length > longestPage)
        throw badInput('ids', `${ids.length} ids are too many; ask for at most ${longestPage} at once.`);
      return nodesByIds(context, ids);
    },
  },
  Node: byType,
  Named: byType,
  Actor: byType,
  Issue: byType,
  Fact: byType,
  FactVersion: byType,
};
