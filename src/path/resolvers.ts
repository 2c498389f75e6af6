// How two are connected.

import type { Resolvers } from '../generated/schema.ts';
import { hopActs, hopCitations, isDisputed, publishersOf, weakestOf } from './acts.ts';
import { findPaths } from './search.ts';

export const pathResolvers: Resolvers = {
  Query: { paths: (_, args, context) => findPaths(context, args) },
  Path: { weakest: (path, _, context) => weakestOf(context, path) },
  Hop: {
    acts: (hop, args, context) => hopActs(context, hop, args),
    citations: (hop, _, context) => hopCitations(context, hop),
    independentPublishers: (hop, _, context) => publishersOf(context, hop),
    disputed: (hop, _, context) => isDisputed(context, hop),
  },
};
