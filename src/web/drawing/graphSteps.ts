// The steps of a graph through time: days, weeks or months, by how long it spans.

import type { DrawnEdge } from './picture.ts';

/** What a step is. */
export type StepUnit = 'day' | 'week' | 'month';

/** Days, each the last of its step; the last of all is that of the newest act. */
export interface Steps {
  readonly unit: StepUnit;
  readonly days: readonly string[];
}

const dayLength = 86_400_000;
/** Spans, in days, up to which steps are days, and up to which they are weeks. */
const daysUpTo = 62;
const weeksUpTo = 730;

/** The steps over the span of ties in which any begins, and its end: a treaty of long ago is not a thousand steps away. None without ties. */
export function stepsOf(edges: readonly Pick<DrawnEdge, 'first' | 'last'>[]): Steps {
  let [from, to] = ['', ''];
  for (const { first, last } of edges) {
    if (from === '' || first < from) from = first;
    if (last > to) to = last;
  }
  if (from === '') return { unit: 'day', days: [] };
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  const span = (end - begin) / dayLength;
  const unit: StepUnit = span <= daysUpTo ? 'day' : span <= weeksUpTo ? 'week' : 'month';
  const days: string[] = [];
  for (let at = firstEnd(begin, unit); at < end; at = nextEnd(at, unit)) days.push(dayText(at));
  const firsts = edges.map(({ first }) => first).sort();
  let begun = 0;
  const busy = days.filter((day) => {
    const before = begun;
    while (begun < firsts.length && (firsts[begun] ?? '') <= day) begun++;
    return begun > before;
  });
  return { unit, days: [...busy, to] };
}

function firstEnd(begin: number, unit: StepUnit): number {
  return unit === 'day' ? begin : unit === 'week' ? begin + 6 * dayLength : monthEnd(begin, 0);
}

function nextEnd(at: number, unit: StepUnit): number {
  return unit === 'day' ? at + dayLength : unit === 'week' ? at + 7 * dayLength : monthEnd(at, 1);
}

/** The last day of the month so many months on. */
function monthEnd(at: number, months: number): number {
  const day = new Date(at);
  return day.setUTCFullYear(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0);
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Whether the first act of a tie had happened by a day; without a day all had. */
export function begunBy({ first }: Pick<DrawnEdge, 'first'>, day: string | undefined): boolean {
  return day === undefined || first <= day;
}
