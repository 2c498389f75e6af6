// How two are connected.

import type { Resolvers } from '../generated/schema.ts';
import { selects } from '../graph/selects.ts';
import { hopActs, hopCitations, isDisputed, publishersOf, weakestOf } from './acts.ts';
import { findPaths } from './search.ts';

/** Fields of paths and hops that read the acts of hops. */
const showingActs = ['acts', 'citations', 'independentPublishers', 'disputed', 'weakest'];

export const pathResolvers: Resolvers = {
  Query: {
    paths: (_, args, context, info) =>
      findPaths(
        context,
        args,
        showingActs.some((name) => selects(info, name)),
      ),
  },
  Path: { weakest: (path, _, context) => weakestOf(context, path) },
  Hop: {
    acts: (hop, args, context) => hopActs(context, hop, args),
    citations: (hop, _, context) => hopCitations(context, hop),
    independentPublishers: (hop, _, context) => publishersOf(context, hop),
    disputed: (hop, _, context) => isDisputed(context, hop),
  },
};
