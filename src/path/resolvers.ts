// How two actors are connected.

import type { Resolvers } from '../generated/schema.ts';
import { hopActs } from './acts.ts';
import { citationsOf, findPaths } from './search.ts';

export const pathResolvers: Resolvers = {
  Query: { paths: (_, args, context) => findPaths(context, args) },
  Hop: {
    acts: (hop, args, context) => hopActs(context, hop, args),
    citations: (hop, _, context) => citationsOf(context, hop),
  },
};
