// Tenures and responses: facts that tie a person to an office, and an act to the one it answers.

import { eventOf, events } from '../event/loaders.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import type { NodeCard } from '../graph/node.ts';
import { nodesByIds } from '../node/loaders.ts';
import { type Cited, evidence } from './citations.ts';
import { attestations } from './loaders.ts';
import { responseVersions, tenureVersions } from './versions.ts';

/** What all facts share. */
const shared = {
  reports: async ({ id }: { id: string }, _: unknown, context: Context) => (await attestations(context).load(id)).list,
  independentPublishers: async ({ id }: { id: string }, _: unknown, context: Context) =>
    (await attestations(context).load(id)).independentPublishers,
};

/** The facts that are cited, each once. */
function citedFacts({ facts }: Cited): string[] {
  return [...new Set(facts)];
}

export const factResolvers: Resolvers = {
  Citations: {
    facts: async (cited, _, context) => {
      const found = await nodesByIds(context, citedFacts(cited));
      return found.filter((card): card is Extract<NodeCard, { recordedAt: string }> => card !== null);
    },
    reports: async (cited, _, context) => (await evidence(context).load(citedFacts(cited))).reports,
    publishers: async (cited, _, context) => (await evidence(context).load(citedFacts(cited))).publishers,
    independentPublishers: async (cited, _, context) =>
      (await evidence(context).load(citedFacts(cited))).independentPublishers,
  },
  Tenure: { ...shared, versions: ({ id }, _, context) => tenureVersions(context).load(id) },
  ResponseVersion: {
    event: ({ event }, _, context) => events(context).load(event),
    respondsTo: ({ respondsTo }, _, context) => events(context).load(respondsTo),
    disputed: ({ deniedBy }) => deniedBy.length > 0,
  },
  Response: {
    ...shared,
    versions: ({ id }, _, context) => responseVersions(context).load(id),
    event: (response, _, context) => eventOf(context, response.event),
    respondsTo: (response, _, context) => eventOf(context, response.respondsTo),
    disputed: (response) => response.deniedBy.length > 0,
  },
};
