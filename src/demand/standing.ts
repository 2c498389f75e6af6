// How a demand stands at the end of a day, with who says so and who denies it.

import { eventOf, responses } from '../event/loaders.ts';
import type { ActorCard, EventCard, ResponseCard } from '../generated/cypher/shape.ts';
import type { DemandState } from '../generated/schema.ts';
import { lastDay } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import type { PartialDate } from '../graph/time.ts';
import { open, stateBy } from './states.ts';
import { lastWords, possibleStates, type Word } from './words.ts';

/** How a demand stands. */
export interface Standing {
  readonly state: DemandState;
  readonly certain: boolean;
  readonly possible: DemandState[];
  readonly disputed: boolean;
  readonly undisputedState: DemandState;
  readonly since: PartialDate;
  readonly decidedBy: ResponseCard[];
  readonly assertedBy: ActorCard[];
  readonly deniedBy: ActorCard[];
}

/** A word that a response says. */
interface Answer extends Word {
  readonly response: ResponseCard;
}

/** The day at whose end things are looked at: the last one that is asked about, and none after the clock of the request. */
export function dayOf({ clock }: Context, at: PartialDate | null | undefined): string {
  const days = [at?.latest ?? lastDay, clock.asOf?.valid?.latest ?? lastDay];
  return days.sort()[0] ?? lastDay;
}

/** Whether a demand had been made by the end of a day, as far as one can know. */
export function isMade({ status, date }: Pick<EventCard, 'status' | 'date'>, day: string): boolean {
  return status === 'OCCURRED' && date.earliest <= day;
}

/** The answers that may have decided a demand by the end of a day; an act that did not occur decides nothing. */
async function answersTo(context: Context, id: string, day: string): Promise<Answer[]> {
  const { answers } = await responses(context).load(id);
  const found = answers.map(async (response): Promise<Answer[]> => {
    const state = stateBy(response.as);
    if (state === null) return [];
    const act = await eventOf(context, response.event);
    return isMade(act, day) ? [{ state, date: act.date, response }] : [];
  });
  return (await Promise.all(found)).flat();
}

/** How a demand stands at the end of a day; null where it had not been made. */
export async function standingOf(context: Context, demand: EventCard, day: string): Promise<Standing | null> {
  if (!isMade(demand, day)) return null;
  const answers = await answersTo(context, demand.id, day);
  const decided = lastWords(answers);
  const undisputed = lastWords(answers.filter(({ response }) => response.deniedBy.length === 0));
  const [state, undisputedState] = [decided[0]?.state ?? open, undisputed[0]?.state ?? open];
  const possible = possibleStates(answers, day);
  return {
    state,
    certain: possible.length === 1 && demand.date.latest <= day,
    possible,
    disputed: state !== undisputedState,
    undisputedState,
    since: decided[0]?.date ?? demand.date,
    decidedBy: decided.map(({ response }) => response),
    assertedBy: eachOnce(decided.flatMap(({ response }) => response.assertedBy)),
    deniedBy: eachOnce(decided.flatMap(({ response }) => response.deniedBy)),
  };
}

function eachOnce(actors: readonly ActorCard[]): ActorCard[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}
