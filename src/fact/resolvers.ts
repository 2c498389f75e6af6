// Tenures and responses: facts that tie a person to an office, and an act to the one it answers.

import { eventOf } from '../event/loaders.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { attestations } from './loaders.ts';

/** What all facts share. */
const shared = {
  reports: async ({ id }: { id: string }, _: unknown, context: Context) => (await attestations(context).load(id)).list,
  independentPublishers: async ({ id }: { id: string }, _: unknown, context: Context) =>
    (await attestations(context).load(id)).independentPublishers,
};

export const factResolvers: Resolvers = {
  Tenure: shared,
  Response: {
    ...shared,
    event: (response, _, context) => eventOf(context, response.event),
    respondsTo: (response, _, context) => eventOf(context, response.respondsTo),
    disputed: (response) => response.deniedBy.length > 0,
  },
};
