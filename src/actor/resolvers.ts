// Who: actors of all types.

import { actorEvents } from '../event/lists.ts';
import { eventOf } from '../event/loaders.ts';
import type { ActorCard } from '../generated/cypher/shape.ts';
import type { ActorEventsArgs, ActorRelationsArgs, Resolvers } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { isActorId } from '../graph/node.ts';
import { scopeOf } from '../graph/scope.ts';
import { aliases } from '../search/names.ts';
import { actorPage } from './lists.ts';
import { actors, tenuresOn, wholes } from './loaders.ts';
import { tiePage } from './relations.ts';

/** What all actors share. */
const shared = {
  aliases: (actor: ActorCard, _: unknown, context: Context) => aliases(context).load(actor.id),
  relations: (actor: ActorCard, args: Partial<ActorRelationsArgs>, context: Context) => tiePage(context, actor, args),
  events: (actor: ActorCard, args: Partial<ActorEventsArgs>, context: Context) => actorEvents(context, actor.id, args),
};

const partOf = (actor: ActorCard, _: unknown, context: Context) =>
  actor.partOf === null ? null : actors(context).load(actor.partOf);

export const actorResolvers: Resolvers = {
  Query: {
    actor: (_, { id }, context) => (isActorId(id) ? actors(context).load(id) : null),
    actors: (_, args, context) => actorPage(context, args),
    people: (_, args, context) => actorPage(context, args, 'PERSON'),
    offices: (_, args, context) => actorPage(context, args, 'OFFICE'),
    ministries: (_, args, context) => actorPage(context, args, 'MINISTRY'),
    countries: (_, args, context) => actorPage(context, args, 'COUNTRY'),
    organizations: (_, args, context) => actorPage(context, args, 'ORGANIZATION'),
    officeHolder: async (_, { office, on }, context) => {
      if (!office.startsWith('office:'))
        throw badInput(
          'office',
          `"${office}" is not the id of an office; such an id looks like office:jp-prime-minister.`,
        );
      const { id } = await scopeOf(context, 'office', office, 'actor');
      return tenuresOn(context, id, on);
    },
  },
  Person: { ...shared, offices: (person, { on }, context) => tenuresOn(context, person.id, on) },
  Office: { ...shared, partOf, holders: (office, { on }, context) => tenuresOn(context, office.id, on) },
  Ministry: { ...shared, partOf },
  Country: { ...shared, alpha3: (country) => country.id.slice('country:'.length) },
  Organization: { ...shared, partOf, memberOf: (organization, _, context) => wholes(context).load(organization.id) },
  RelationEdge: { event: (tie, _, context) => eventOf(context, tie.event) },
};
