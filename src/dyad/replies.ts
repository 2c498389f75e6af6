// How soon each of a pair acts after the other did.

import type { DyadMedianReplyDaysArgs, ReplyDays } from '../generated/schema.ts';
import { badInput } from '../graph/errors.ts';
import { dayNumber } from '../graph/time.ts';
import { type FoundDyad, type Tally, talliesDuring } from './pair.ts';

const mostDays = 365;

/** Acts of one known day. */
interface DayOfActs {
  /** Days since 1970. */
  readonly day: number;
  readonly count: number;
}

/** The acts whose day is known, in the order of time. */
function byDay(tallies: readonly Tally[]): DayOfActs[] {
  const counts = new Map<number, number>();
  for (const { earliest, latest, count } of tallies) {
    if (earliest !== latest) continue;
    const at = dayNumber(earliest);
    counts.set(at, (counts.get(at) ?? 0) + count);
  }
  return [...counts].sort(([one], [other]) => one - other).map(([at, count]) => ({ day: at, count }));
}

interface Replies {
  readonly median: number | null;
  readonly answered: number;
  readonly unanswered: number;
}

/** How many days after each act the other side acts next, on a later day: on the same day nobody knows what came first. */
function repliesTo(acts: readonly DayOfActs[], later: readonly DayOfActs[], within: number): Replies {
  const waits: DayOfActs[] = [];
  let unanswered = 0;
  let at = 0;
  for (const { day: begun, count } of acts) {
    while (at < later.length && (later[at]?.day ?? 0) <= begun) at++;
    const wait = (later[at]?.day ?? Infinity) - begun;
    if (wait <= within) waits.push({ day: wait, count });
    else unanswered += count;
  }
  const answered = waits.reduce((sum, { count }) => sum + count, 0);
  return { median: medianOf(waits, answered), answered, unanswered };
}

/** The middle of so many days, or the mean of the middle two; null where there are none. */
function medianOf(waits: readonly DayOfActs[], total: number): number | null {
  if (total === 0) return null;
  const inOrder = [...waits].sort((one, other) => one.day - other.day);
  const at = (place: number) => {
    let passed = 0;
    for (const { day: wait, count } of inOrder) {
      passed += count;
      if (passed > place) return wait;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

/** The median of the days until a reply, in each direction, with how many acts have one and how many have none. */
export async function replyDays(dyad: FoundDyad, args: Partial<DyadMedianReplyDaysArgs>): Promise<ReplyDays> {
  const within = args.within ?? 30;
  if (within < 1 || within > mostDays)
    throw badInput('within', `${within} is not possible; ask for 1 to ${mostDays} days.`);
  const [asked, all] = await Promise.all([talliesDuring(dyad, args.during), dyad.tallies()]);
  const byA = repliesTo(byDay(asked.bToA), byDay(all.aToB), within);
  const byB = repliesTo(byDay(asked.aToB), byDay(all.bToA), within);
  return {
    aToB: byA.median,
    bToA: byB.median,
    answered: { aToB: byA.answered, bToA: byB.answered },
    unanswered: { aToB: byA.unanswered, bToA: byB.unanswered },
  };
}
