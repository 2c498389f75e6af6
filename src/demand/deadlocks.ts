// Where two sides are stuck, found from the demands on record and their answers.

import type { IssueCard } from '../generated/cypher/shape.ts';
import type { Context } from '../graph/batching.ts';
import { compareTexts } from '../graph/positions.ts';
import type { PartialDate } from '../graph/time.ts';
import { issues } from '../issue/loaders.ts';
import { type Between, betweenOf } from './sides.ts';
import { type Answered, answersOn, isOwnRejection, settles, standingRejections, type Thread } from './threads.ts';
import { possibleStates } from './words.ts';

/** Two sides that are stuck. */
export interface FoundDeadlock {
  readonly about: IssueCard;
  readonly since: PartialDate;
  readonly certain: boolean;
  readonly sides: readonly Thread[];
  /** The rejections of both sides. */
  readonly rejections: readonly Answered[];
}

/** A thread of which something was turned down. */
interface Stuck {
  readonly between: Between;
  readonly rejections: readonly Answered[];
  readonly certain: boolean;
}

function keyOf({ by, of, about }: Between): string {
  return [about, by, of].join(' ');
}

/** The threads of which something was turned down and nothing was met or withdrawn since. */
function stuckThreads(said: readonly Answered[], day: string): Map<string, Stuck> {
  const threads = new Map<string, { between: Between; said: Answered[] }>();
  for (const answer of said)
    for (const between of betweenOf(answer.sides)) {
      const thread = threads.get(keyOf(between)) ?? { between, said: [] };
      thread.said.push(answer);
      threads.set(keyOf(between), thread);
    }
  const stuck = new Map<string, Stuck>();
  for (const [key, thread] of threads) {
    const rejections = standingRejections(thread.between, thread.said);
    if (rejections.length === 0) continue;
    const words = thread.said.filter((answer) => settles(answer) || isOwnRejection(thread.between, answer));
    stuck.set(key, { between: thread.between, rejections, certain: isSure(possibleStates(words, day)) });
  }
  return stuck;
}

/** Whether dates leave nothing but that a rejection was the last word. */
function isSure(possible: readonly string[]): boolean {
  return possible.length === 1 && possible[0] === 'REJECTED';
}

/** The two sides that are stuck over each dispute, whichever of them is called first. */
function opposed(stuck: ReadonlyMap<string, Stuck>): [Stuck, Stuck][] {
  return [...stuck.values()].flatMap((one): [Stuck, Stuck][] => {
    const { by, of, about } = one.between;
    const other = stuck.get(keyOf({ by: of, of: by, about }));
    return other && by < of ? [[one, other]] : [];
  });
}

/**
 * The deadlocks at the end of a day, longest standing first.
 * @param about only where a demand that was turned down is about this issue or a part of it
 * @param counts which answers count; absent: all
 */
export async function findDeadlocks(
  context: Context,
  day: string,
  about: string | null,
  counts: (answer: Answered) => boolean = () => true,
): Promise<FoundDeadlock[]> {
  const said = (await answersOn(context, day)).filter(counts);
  const isAbout = ({ sides }: Answered) => about === null || sides.issues.includes(about);
  const found = opposed(stuckThreads(said, day)).map(async (both): Promise<FoundDeadlock[]> => {
    const rejections = both.flatMap((one) => one.rejections);
    if (!rejections.some(isAbout)) return [];
    const dispute = await issues(context).load(both[0].between.about);
    if (dispute === null || (dispute.closed && dispute.closed.latest <= day)) return [];
    return [
      {
        about: dispute,
        since: laterOf(both.flatMap((one) => one.rejections[0]?.date ?? [])),
        certain: both.every(({ certain }) => certain),
        sides: both.map(({ between }) => ({ ...between, day })),
        rejections,
      },
    ];
  });
  return (await Promise.all(found)).flat().sort(compare);
}

function laterOf(dates: readonly PartialDate[]): PartialDate {
  const [later] = [...dates].sort((a, b) => compareTexts(b.earliest, a.earliest) || compareTexts(b.latest, a.latest));
  if (later === undefined) throw new Error('A deadlock has two rejections.');
  return later;
}

function compare(one: FoundDeadlock, other: FoundDeadlock): number {
  const idsOf = ({ about, sides }: FoundDeadlock) => [about.id, ...sides.map(({ by }) => by)].join(' ');
  return compareTexts(one.since.earliest, other.since.earliest) || compareTexts(idsOf(one), idsOf(other));
}
