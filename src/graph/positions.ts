// Between which positions a page lies, as statements take it; where a cursor is absent, the ends of what there can be.

import { firstDay, lastDay } from './arguments.ts';

/** Decoded cursors: a page lies after the one and before the other. */
export interface Range {
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
}

/** Stands after every id and every name. */
export const lastText = '\u{10ffff}';

/** For lists by text and then id, A first. */
export function betweenNames({ after, before }: Range) {
  const [lowName = '', lowId = ''] = after ?? [];
  const [highName = lastText, highId = lastText] = before ?? [];
  return { lowName, lowId, highName, highId };
}

/** For lists by number, the largest first, and then by id. */
export function betweenDegrees({ after, before }: Range) {
  const [high, highId = ''] = after ?? [];
  const [low, lowId = lastText] = before ?? [];
  return {
    highDegree: high === undefined ? Number.MAX_SAFE_INTEGER : Number(high),
    highId,
    lowDegree: low === undefined ? 0 : Number(low),
    lowId,
  };
}

/** For lists by day and then id; `descending` where the latest stands first. */
export function betweenDays({ after, before }: Range, descending: boolean) {
  const [low, high] = descending ? [before, after] : [after, before];
  const [lowDate = firstDay, lowId = ''] = low ?? [];
  const [highDate = lastDay, highId = lastText] = high ?? [];
  return { lowDate, lowId, highDate, highId };
}

/** Which of two texts stands first: negative for the first, by code units as Neo4j compares ids. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
