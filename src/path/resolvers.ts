// How two actors are connected.

import type { Resolvers } from '../generated/schema.ts';
import { pageLength, pageOf } from '../graph/pages.ts';
import { actsOf, citationsOf, findPaths } from './search.ts';

export const pathResolvers: Resolvers = {
  Query: { paths: (_, args, context) => findPaths(context, args) },
  Hop: {
    acts: async (hop, { first }, context) => {
      const length = pageLength(first, 3);
      const acts = await actsOf(context, hop, length);
      const page = pageOf(
        acts.map((node) => ({ cursor: node.id, node })),
        length,
        null,
        async () => hop.total,
      );
      return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: hop.total > acts.length } };
    },
    citations: (hop, _, context) => citationsOf(context, hop),
  },
};
