// The intervals of a series: how days fall into them, and which follow each other. Days are ISO 8601 text.

import type { Interval } from '../generated/schema.ts';

/** Weeks are seven days; the others are so many months. */
const monthsOf: Readonly<Record<Exclude<Interval, 'DAY' | 'WEEK'>, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

const day = 86_400_000;

function textOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The first day of the interval in which a day lies. */
export function beginOf(text: string, interval: Interval): string {
  if (interval === 'DAY') return text;
  const time = new Date(`${text}T00:00:00Z`);
  if (interval === 'WEEK') return textOf(new Date(time.getTime() - ((time.getUTCDay() + 6) % 7) * day));
  const month = time.getUTCMonth() - (time.getUTCMonth() % monthsOf[interval]);
  return `${text.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
}

function nextOf(begin: string, interval: Interval): Date {
  const time = new Date(`${begin}T00:00:00Z`);
  if (interval === 'DAY' || interval === 'WEEK') time.setUTCDate(time.getUTCDate() + (interval === 'DAY' ? 1 : 7));
  else time.setUTCMonth(time.getUTCMonth() + monthsOf[interval]);
  return time;
}

/** How many intervals lie between two days, both included. */
export function countBetween(first: string, last: string, interval: Interval): number {
  const [begin, end] = [beginOf(first, interval), beginOf(last, interval)].map((text) => new Date(`${text}T00:00:00Z`));
  if (!begin || !end || end < begin) return 0;
  if (interval === 'DAY' || interval === 'WEEK')
    return Math.round((end.getTime() - begin.getTime()) / day / (interval === 'DAY' ? 1 : 7)) + 1;
  const months = (end.getUTCFullYear() - begin.getUTCFullYear()) * 12 + end.getUTCMonth() - begin.getUTCMonth();
  return months / monthsOf[interval] + 1;
}

/** The first days of all intervals between two days, both included. */
export function intervalsBetween(first: string, last: string, interval: Interval): string[] {
  const count = countBetween(first, last, interval);
  const begins: string[] = [];
  for (let begin = beginOf(first, interval); begins.length < count; ) {
    begins.push(begin);
    if (begins.length < count) begin = textOf(nextOf(begin, interval));
  }
  return begins;
}
