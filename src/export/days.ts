// The days that dates may mean; dates repeat in events, so those that were read last are kept.

import { readPartialDate } from '../graph/time.ts';

const read = new Map<string, { readonly earliest: string; readonly latest: string }>();
/** Dates that are kept. */
const mostKept = 10_000;

/** The days that a date may mean. */
export function daysOf(date: string): { readonly earliest: string; readonly latest: string } {
  let days = read.get(date);
  if (!days) {
    const parsed = readPartialDate(date);
    days = typeof parsed === 'string' ? { earliest: date, latest: date } : parsed;
    if (read.size > mostKept) read.clear();
    read.set(date, days);
  }
  return days;
}
