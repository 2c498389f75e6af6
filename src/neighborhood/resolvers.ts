// What surrounds actors, and what they have in common.

import { actorOf } from '../actor/loaders.ts';
import type { Resolvers } from '../generated/schema.ts';
import { selects } from '../graph/selects.ts';
import { commonPage } from './common.ts';
import { intensitiesOf, linkActs, linkCitations } from './links.ts';
import { findNeighborhood } from './neighborhood.ts';

export const neighborhoodResolvers: Resolvers = {
  Query: {
    neighborhood: (_, args, context, info) =>
      findNeighborhood(context, args, {
        measured: selects(info, 'intensities'),
        cited: selects(info, 'acts') || selects(info, 'citations'),
      }),
    commonNeighbors: (_, args, context, info) =>
      commonPage(context, args, {
        measured: selects(info, 'intensities'),
        cited: selects(info, 'acts') || selects(info, 'citations'),
      }),
  },
  Neighbor: { actor: ({ actor }, _, context) => actorOf(context, actor) },
  Link: {
    from: ({ source }, _, context) => actorOf(context, source),
    to: ({ target }, _, context) => actorOf(context, target),
    intensities: (link) => intensitiesOf(link),
    acts: (link, args, context) => linkActs(context, link, args),
    citations: (link, _, context) => linkCitations(context, link),
  },
  CommonNeighbor: { actor: ({ actor }, _, context) => actorOf(context, actor) },
  CommonTie: { to: ({ to }, _, context) => actorOf(context, to) },
};
