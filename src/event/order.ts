// The orders of lists of events, and positions in them: before the id stand the day and, in some orders, a rank.

import type { EventOrder } from '../generated/schema.ts';
import { firstDay, lastDay } from '../graph/arguments.ts';
import { badInput } from '../graph/errors.ts';
import type { Clause } from '../graph/filters.ts';
import { compareTexts, lastText, type Range } from '../graph/positions.ts';
import type { EventTest } from './filter.ts';

/** What acts are ordered by, before their ids. */
export type RankedBy = 'DATE' | 'INTENSITY' | 'RECORDED';

/** An order as it is read: by what, and from which end. */
export interface Order {
  readonly by: RankedBy;
  readonly descending: boolean;
}

const orders: Readonly<Record<EventOrder, Order>> = {
  NEWEST: { by: 'DATE', descending: true },
  OLDEST: { by: 'DATE', descending: false },
  MOST_COOPERATIVE: { by: 'INTENSITY', descending: true },
  MOST_HOSTILE: { by: 'INTENSITY', descending: false },
  LATEST_RECORDED: { by: 'RECORDED', descending: true },
  EARLIEST_RECORDED: { by: 'RECORDED', descending: false },
};

/** The order that a list asks for. */
export function orderOf(order: EventOrder): Order {
  return orders[order];
}

/** A place in a list: an act, or where reading stopped. */
export interface Position {
  /** Intensity, or the instant of recording in milliseconds since 1970; 0 where acts are ordered by day. */
  readonly rank: number;
  /** The first day; the same for all where acts are ordered by recording. */
  readonly day: string;
  readonly id: string;
}

/** Below and above every rank. */
const beyondRanks = { low: -1e18, high: 1e18 };

/** Between which positions a part of a list lies, exclusive. */
export interface Between {
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highId: string;
}

/** How many texts a cursor of such a list holds. */
export const cursorLength = 3;

/** What a cursor holds of a position. */
export function cursorTexts({ rank, day, id }: Position): [string, string, string] {
  return [String(rank), day, id];
}

function positionIn([rank = '0', day = '', id = '']: readonly string[]): Position {
  return { rank: Number(rank), day, id };
}

/** The part of a list between two cursors. */
export function betweenCursors({ after, before }: Range, { descending }: Order): Between {
  const [low, high] = (descending ? [before, after] : [after, before]).map((texts) =>
    texts ? positionIn(texts) : null,
  );
  return {
    lowRank: low?.rank ?? beyondRanks.low,
    lowDate: low?.day ?? firstDay,
    lowId: low?.id ?? '',
    highRank: high?.rank ?? beyondRanks.high,
    highDate: high?.day ?? lastDay,
    highId: high?.id ?? lastText,
  };
}

/** The rest of a part beyond a position, in the direction of reading. */
export function beyond(between: Between, { rank, day, id }: Position, descending: boolean): Between {
  return descending
    ? { ...between, highRank: rank, highDate: day, highId: id }
    : { ...between, lowRank: rank, lowDate: day, lowId: id };
}

/** Negative where the first position comes before the second, from the lowest up. */
export function compare(one: Position, other: Position): number {
  return one.rank - other.rank || compareTexts(one.day, other.day) || compareTexts(one.id, other.id);
}

/**
 * The one scale that everything in a list ordered by intensity is measured on.
 * @throws BAD_USER_INPUT where the filter leaves that open
 */
export function scaleOf(clauses: readonly Clause<EventTest<string>>[], order: string): string | null {
  const scales = clauses.map((clause) => {
    const measured = clause.find(({ test, negated }) => test.kind === 'INTENSITY' && !negated);
    return measured?.test.words[0] ?? null;
  });
  const [scale = null] = scales;
  if (clauses.length > 0 && (scale === null || scales.some((other) => other !== scale)))
    throw badInput(
      'orderBy',
      `${order} needs one scale, as values of different scales cannot be compared; add filter: {intensity: {scale: GOLDSTEIN}}, and no other scale beside it.`,
    );
  return scale;
}

/** A part of a list ordered by intensity, narrowed to the intensities that its filter allows. */
export function withinRanks(between: Between, { by }: Order, clauses: readonly Clause<EventTest<string>>[]): Between {
  if (by !== 'INTENSITY') return between;
  const measured = clauses.map((clause) =>
    clause.filter(({ test, negated }) => test.kind === 'INTENSITY' && !negated).map(({ test }) => test),
  );
  const least = Math.min(...measured.map((tests) => Math.max(...tests.map((test) => test.least ?? beyondRanks.low))));
  const most = Math.max(...measured.map((tests) => Math.min(...tests.map((test) => test.most ?? beyondRanks.high))));
  return {
    ...between,
    ...(least > between.lowRank ? { lowRank: least, lowDate: firstDay, lowId: '' } : {}),
    ...(most < between.highRank ? { highRank: most, highDate: lastDay, highId: lastText } : {}),
  };
}
