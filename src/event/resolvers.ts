// What happened: events, the card's verbs as questions, and what came of an act.

import { datasets } from '../dataset/loaders.ts';
import { attestations } from '../fact/loaders.ts';
import { eventVersions } from '../fact/versions.ts';
import type { EventCard } from '../generated/cypher/shape.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { findCode } from '../vocabulary/vocabulary.ts';
import { demandsWanted } from './demands.ts';
import { allEvents } from './lists.ts';
import { events, responses } from './loaders.ts';

/** What an event and a version of one tell alike. */
const told = {
  dataset: ({ dataset }: Pick<EventCard, 'dataset'>, _: unknown, context: Context) =>
    dataset === null ? null : datasets(context).load(dataset),
  participants: ({ sources, targets }: Pick<EventCard, 'sources' | 'targets'>) => [
    ...sources,
    ...targets.filter((target) => !sources.some((source) => source.id === target.id)),
  ],
};

export const eventResolvers: Resolvers = {
  Query: {
    event: (_, { id }, context) => (id.startsWith('event:') ? events(context).load(id) : null),
    events: (_, args, context) => allEvents(context, args),
    demands: (_, { by, of, about, during, status, state, at, rollUp, ...args }, context) =>
      allEvents(
        context,
        args,
        { ...demandsWanted({ during, state, at }), source: by, target: of, issue: about, status, rollUp },
        { source: 'by', target: 'of', issue: 'about' },
      ),
    meetings: (_, { between, about, during, status, rollUp, ...args }, context) =>
      allEvents(
        context,
        args,
        { relation: ['MEETS'], between, issue: about, during, status, rollUp },
        { issue: 'about' },
      ),
    retaliations: (_, { by, against, about, during, rollUp, ...args }, context) =>
      allEvents(
        context,
        args,
        { relation: ['RETALIATES'], source: by, against, issue: about, during, rollUp },
        { source: 'by', issue: 'about' },
      ),
  },
  EventVersion: told,
  Event: {
    ...told,
    place: ({ places }) => places[0] ?? null,
    codeName: ({ codebook, edition, code }) =>
      codebook === null || edition === null || code === null
        ? null
        : (findCode({ codebook, edition, code })?.name ?? null),
    versions: ({ id }, _, context) => eventVersions(context).load(id),
    quote: async ({ id }, _, context) => {
      const { list } = await attestations(context).load(id);
      return list.find((attestation) => attestation.quote !== null)?.quote ?? null;
    },
    reports: async ({ id }, _, context) => (await attestations(context).load(id)).list,
    independentPublishers: async ({ id }, _, context) => (await attestations(context).load(id)).independentPublishers,
    responses: async ({ id }, _, context) => (await responses(context).load(id)).answers,
    responseTo: async ({ id }, _, context) => (await responses(context).load(id)).answered,
  },
};
