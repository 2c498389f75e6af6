// Meetings of a pair: acts that tell one meeting are brought together.

import { eventClauses } from '../event/lists.ts';
import { eventOf } from '../event/loaders.ts';
import type { DyadMeetingsRow } from '../generated/cypher/dyad.ts';
import type { EventCard, PlaceCard } from '../generated/cypher/shape.ts';
import type { During } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import type { Page, PageArguments } from '../graph/pages.ts';
import { compareTexts } from '../graph/positions.ts';
import type { PartialDate } from '../graph/time.ts';
import { wholePage } from '../graph/wholePage.ts';
import { meetingActs } from './acts.ts';
import type { FoundDyad } from './pair.ts';

/** A meeting, with the acts that tell it by their ids, in the order of these. */
export interface FoundMeeting {
  readonly date: PartialDate;
  readonly acts: readonly [string, ...string[]];
}

export type MeetingPage = Page<FoundMeeting>;

type MeetingAct = Omit<DyadMeetingsRow, 'key'>;

/**
 * Brings acts together that are one meeting: of the same actors on the same known day, and at the same place or in the same story,
 * directly or through others. The latest come first, then by the first of their ids.
 */
export function meetingsOf(acts: readonly MeetingAct[]): FoundMeeting[] {
  const groups = new Map<string, { date: PartialDate; ids: string[]; marks: Set<string> }[]>();
  for (const { id, date, actors, places, stories } of acts) {
    const marks = date.precision === 'DAY' ? [...places, ...stories] : [];
    const key = [date.text, ...actors].join(' ');
    const ofDay = groups.get(key) ?? [];
    const same = ofDay.filter((group) => marks.some((mark) => group.marks.has(mark)));
    const joined = {
      date,
      ids: [id, ...same.flatMap((group) => group.ids)],
      marks: new Set([...marks, ...same.flatMap((group) => [...group.marks])]),
    };
    groups.set(key, [...ofDay.filter((group) => !same.includes(group)), joined]);
  }
  return [...groups.values()]
    .flat()
    .map(({ date, ids }) => ({ date, acts: ids.sort(compareTexts) as [string, ...string[]] }))
    .sort(
      (one, other) => compareTexts(other.date.earliest, one.date.earliest) || compareTexts(one.acts[0], other.acts[0]),
    );
}

interface MeetingArguments extends PageArguments {
  readonly during?: During | null | undefined;
}

/** A page of the meetings of a pair. */
export function meetingPage(context: Context, dyad: FoundDyad, args: MeetingArguments): MeetingPage {
  const { rollUp, filter } = dyad;
  const between = [dyad.a, dyad.b].sort(compareTexts);
  const own = { relation: ['MEETS' as const], between, rollUp, during: args.during };
  const clauses = eventClauses(filter, own, {});
  let known: Promise<FoundMeeting[]> | null = null;
  return wholePage<FoundMeeting>(context, args, {
    tied: ['dyad.meetings', own, filter],
    rows: () => {
      known ??= meetingActs(context, clauses).then(meetingsOf);
      return known;
    },
    placeOf: ({ date, acts }) => [date.earliest, acts[0]],
    length: 2,
    compare: ([day = '', id = ''], [otherDay = '', otherId = '']) =>
      compareTexts(otherDay, day) || compareTexts(id, otherId),
  });
}

/** The acts that tell a meeting. */
export function actsOf(context: Context, { acts }: FoundMeeting): Promise<EventCard[]> {
  return Promise.all(acts.map((id) => eventOf(context, id)));
}

/** The places of a meeting's acts, each once, by name. */
export async function placesOf(context: Context, meeting: FoundMeeting): Promise<PlaceCard[]> {
  const places = (await actsOf(context, meeting)).flatMap((act) => act.places);
  return [...new Map(places.map((place) => [place.id, place])).values()].sort(
    (one, other) => compareTexts(one.name, other.name) || compareTexts(one.id, other.id),
  );
}
