// Between which first days a filter allows acts: the part of an index that has to be read.

import { firstDay, lastDay } from '../graph/arguments.ts';
import type { Clause } from '../graph/filters.ts';
import type { EventTest } from './filter.ts';

/** The first possible first day of an act that may have happened on a day: a year is the least that is known of a date. */
function yearStart(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}

/** Between which first days everything lies that any clause allows. */
export function spanOfClauses(clauses: readonly Clause<EventTest<string>>[]): { low: string; high: string } {
  const spans = clauses.map((clause) => {
    let [low, high] = [firstDay, lastDay];
    for (const { test, negated } of clause) {
      if (negated || (test.kind !== 'POSSIBLY' && test.kind !== 'CERTAINLY')) continue;
      const { from = firstDay, to = lastDay } = test;
      const begin = test.kind === 'CERTAINLY' ? from : yearStart(from);
      if (begin > low) low = begin;
      if (to < high) high = to;
    }
    return { low, high };
  });
  const lows = spans.map(({ low }) => low).sort();
  const highs = spans.map(({ high }) => high).sort();
  return { low: lows[0] ?? lastDay, high: highs.at(-1) ?? firstDay };
}

/** Streams narrowed to a span, and to the days within which their actors stand for others; those of which nothing is left go. */
export function within<Stream extends { from: string; to: string; low: string; high: string }>(
  streams: readonly Stream[],
  { low, high }: { readonly low: string; readonly high: string },
): Stream[] {
  return streams
    .map((stream) => {
      const begin = yearStart(stream.from);
      return { ...stream, low: begin > low ? begin : low, high: stream.to < high ? stream.to : high };
    })
    .filter((stream) => stream.low <= stream.high);
}

/** Streams that begin and end where the page does: the index is entered there. */
export function withinDays<Stream extends { low: string; high: string }>(
  streams: readonly Stream[],
  { lowDate, highDate }: { readonly lowDate: string; readonly highDate: string },
): Stream[] {
  return streams.map((stream) => ({
    ...stream,
    low: stream.low > lowDate ? stream.low : lowDate,
    high: stream.high < highDate ? stream.high : highDate,
  }));
}
