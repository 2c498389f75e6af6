// Who matters: who stands between others, upon whom others act, and which groups they form.

import { actorOf } from '../actor/loaders.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageLength } from '../graph/pages.ts';
import { citationsOf } from '../path/acts.ts';
import { communities } from './groups.ts';
import { actsOfRanked, brokers, degree, pageRank } from './ranking.ts';

/** How many of the newest acts are cited, and how many actors of a group. */
const cited = 3;

export const networkResolvers: Resolvers = {
  Query: {
    brokers: (_, args, context) => brokers(context, args),
    pageRank: (_, args, context) => pageRank(context, args),
    degree: (_, args, context) => degree(context, args),
    communities: (_, args, context) => communities(context, args),
  },
  RankedActor: {
    actor: ({ id }, _, context) => actorOf(context, id),
    acts: (ranked, args, context) => actsOfRanked(context, ranked, args),
    citations: async (ranked, _, context) => {
      const page = await actsOfRanked(context, ranked, { first: cited });
      return citationsOf(context, await page.nodes());
    },
  },
  Community: {
    size: ({ actors }) => actors.length,
    actors: ({ actors }, { first }, context) =>
      Promise.all(actors.slice(0, pageLength(first, 10)).map((id) => actorOf(context, id))),
    citations: async ({ actors, asked }, _, context) => {
      const pages = await Promise.all(
        actors.slice(0, cited).map((id) => actsOfRanked(context, { id, asked }, { first: 1 })),
      );
      const acts = (await Promise.all(pages.map((page) => page.nodes()))).flat();
      return citationsOf(context, [...new Map(acts.map((act) => [act.id, act])).values()]);
    },
  },
};
