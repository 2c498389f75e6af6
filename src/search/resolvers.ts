// Finding things by what they are called.

import type { Resolvers } from '../generated/schema.ts';
import { resolveNames } from './resolve.ts';
import { search } from './search.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, args, context) => search(context, args),
    resolveNames: (_, args, context) => resolveNames(context, args),
  },
};
