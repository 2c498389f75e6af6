// What an act led to: by recorded answers, by whose account, and what else is likely to be an answer.

import { actorOf } from '../actor/loaders.ts';
import { eventOf } from '../event/loaders.ts';
import type { Resolvers } from '../generated/schema.ts';
import { issueOf } from '../issue/loaders.ts';
import { retaliationChain } from './chain.ts';
import { likelyAnswers } from './likely.ts';
import { sideBySide } from './sideBySide.ts';

export const chainResolvers: Resolvers = {
  Query: { retaliationChain: (_, args, context) => retaliationChain(context, args) },
  RetaliationChain: {
    accounts: (chain, { of }, context) => sideBySide(context, chain, of),
    likely: (chain, _, context) => (chain.args.suggest ? likelyAnswers(context, chain) : []),
    citations: ({ root, links }) => ({
      facts: [root.id, ...links.flatMap(({ to, response }) => [to, response.id])],
    }),
  },
  RetaliationLink: {
    from: ({ from }, _, context) => eventOf(context, from),
    to: ({ to }, _, context) => eventOf(context, to),
    inferred: () => false,
  },
  AccountWord: { of: ({ of }, _, context) => actorOf(context, of) },
  LikelyLink: {
    from: ({ from }, _, context) => eventOf(context, from),
    to: ({ to }, _, context) => eventOf(context, to),
    first: ({ first }, _, context) => actorOf(context, first),
    second: ({ second }, _, context) => actorOf(context, second),
    about: ({ about }, _, context) => issueOf(context, about),
    inferred: () => true,
    citations: ({ from, to }) => ({ facts: [from, to] }),
  },
};
