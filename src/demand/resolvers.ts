// The life of demands: where they stand, what restates them, and where two sides are stuck.

import { actorOf } from '../actor/loaders.ts';
import { events, responses } from '../event/loaders.ts';
import { responsesById } from '../fact/loaders.ts';
import type { EventCard, ResponseCard } from '../generated/cypher/shape.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { checkId, scopeOf } from '../graph/scope.ts';
import { issueOf } from '../issue/loaders.ts';
import { findDeadlocks } from './deadlocks.ts';
import { positionsOf } from './positions.ts';
import { dayOf, standingOf } from './standing.ts';
import { factsOf, threadDemands, threadFacts, threadRejections, threadState, threadsOf } from './threads.ts';

/**
 * The act of demanding that an id names.
 * @throws BAD_USER_INPUT where nothing has the id, and where what has it is no demand
 */
async function demandWith(context: Context, id: string): Promise<EventCard> {
  checkId('id', id, 'event');
  const event = await events(context).load(id);
  if (event === null || event.retractedAt !== null) await scopeOf(context, 'id', id, 'event');
  if (event?.relation !== 'DEMANDS')
    throw badInput(
      'id',
      `"${id}" is no demand, but an act of the kind ${event?.relation}; ask for it by event(id: …).`,
    );
  return event;
}

async function responsesWith(context: Context, ids: readonly string[]): Promise<ResponseCard[]> {
  return Promise.all(
    ids.map(async (id) => {
      const response = await responsesById(context).load(id);
      if (response === null) throw new Error(`${id} is referred to and does not exist.`);
      return response;
    }),
  );
}

export const demandResolvers: Resolvers = {
  Query: {
    demand: (_, { id }, context) => demandWith(context, id),
    deadlocks: async (_, { at, about }, context) => {
      const scope = about ? await scopeOf(context, 'about', about, 'issue') : null;
      return findDeadlocks(context, dayOf(context, at), scope?.id ?? null);
    },
  },
  Event: { asDemand: (event) => (event.relation === 'DEMANDS' && event.retractedAt === null ? event : null) },
  Dispute: { positions: ({ id }, { at }, context) => positionsOf(context, id, dayOf(context, at)) },
  Demand: {
    event: (demand) => demand,
    state: (demand, { at }, context) => standingOf(context, demand, dayOf(context, at)),
    threads: (demand, { at }, context) => threadsOf(context, demand.id, dayOf(context, at)),
    citations: async ({ id }, _, context) => {
      const { answers } = await responses(context).load(id);
      return { facts: [id, ...answers.flatMap((response) => [response.event, response.id])] };
    },
  },
  DemandThread: {
    by: ({ by }, _, context) => actorOf(context, by),
    of: ({ of }, _, context) => actorOf(context, of),
    about: ({ about }, _, context) => issueOf(context, about),
    state: (thread, _, context) => threadState(context, thread),
    demands: (thread, args, context) => threadDemands(context, thread, args),
    rejections: async (thread, _, context) => responsesWith(context, await threadRejections(context, thread)),
    citations: async (thread, _, context) => ({ facts: await threadFacts(context, thread) }),
  },
  Deadlock: {
    sides: ({ sides }) => [...sides],
    citations: ({ rejections }) => ({ facts: factsOf(rejections) }),
  },
};
