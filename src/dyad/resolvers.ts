// Two actors, and what each does to the other.

import { actorOf } from '../actor/loaders.ts';
import { findDeadlocks } from '../demand/deadlocks.ts';
import { dayOf } from '../demand/standing.ts';
import type { Answered } from '../demand/threads.ts';
import { demandsWanted } from '../event/demands.ts';
import { allEvents } from '../event/lists.ts';
import { joined } from '../event/without.ts';
import type { Resolvers } from '../generated/schema.ts';
import { pageLength } from '../graph/pages.ts';
import { compareTexts } from '../graph/positions.ts';
import { citationsOf } from '../path/acts.ts';
import { balanceOf, quadMixOf } from './balance.ts';
import { actsOf, meetingPage, placesOf } from './meetings.ts';
import { type FoundDyad, pairOf, talliesDuring } from './pair.ts';
import { replyDays } from './replies.ts';
import { dyadSeries } from './series.ts';

/** What the list of a pair's acts asks for: the same from whichever side it is looked at. */
const between = ({ a, b, rollUp }: FoundDyad) => ({ between: [a, b].sort(compareTexts), rollUp });

/** Whether an answer is left out of what is told of a pair. */
function isLeftOut({ without, rollUp }: FoundDyad, answer: Answered): boolean {
  const { sources, targets, answeredBy, issues, datasets, sides, answeredFor } = answer;
  const actors = rollUp ? [...sides.by, ...sides.of, ...answeredFor] : [...sources, ...targets, ...answeredBy];
  return (
    without.actors.some((id) => actors.includes(id)) ||
    without.issues.some((id) => issues.includes(id)) ||
    without.datasets.some((id) => datasets.includes(id))
  );
}

export const dyadResolvers: Resolvers = {
  Query: { dyad: (_, args, context) => pairOf(context, args) },
  Dyad: {
    a: ({ a }, _, context) => actorOf(context, a),
    b: ({ b }, _, context) => actorOf(context, b),
    series: (dyad, args, context) => dyadSeries(context, dyad, args),
    quadMix: async (dyad, { during }) => quadMixOf(await talliesDuring(dyad, during)),
    balance: async (dyad, { scale, during }) => balanceOf(await talliesDuring(dyad, during), scale ?? 'GOLDSTEIN'),
    events: (dyad, { filter, ...args }, context) =>
      allEvents(context, { ...args, filter: joined(dyad.filter, filter) }, between(dyad)),
    openDemands: (dyad, { filter, at, ...args }, context) =>
      allEvents(
        context,
        { ...args, filter: joined(dyad.filter, filter) },
        { ...between(dyad), ...demandsWanted({ state: ['OPEN'], at }) },
      ),
    deadlocks: async (dyad, { at }, context) => {
      const { a, b } = dyad;
      const all = await findDeadlocks(context, dayOf(context, at), null, (answer) => !isLeftOut(dyad, answer));
      return all.filter(({ sides }) => sides.every(({ by }) => by === a || by === b));
    },
    meetings: (dyad, args, context) => meetingPage(context, dyad, args),
    medianReplyDays: (dyad, args) => replyDays(dyad, args),
    citations: async (dyad, { first }, context) => {
      const page = await allEvents(context, { first: pageLength(first, 10), filter: dyad.filter }, between(dyad));
      return citationsOf(context, await page.nodes());
    },
  },
  Meeting: {
    acts: (meeting, _, context) => actsOf(context, meeting),
    places: (meeting, _, context) => placesOf(context, meeting),
  },
};
