// Intervals: every day lies in one, they follow each other without gaps, and their number is known without listing them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginOf, countBetween, intervalsBetween } from '../../src/figures/intervals.ts';
import type { Interval } from '../../src/generated/schema.ts';

const day = fc
  .integer({
    min: Date.parse('0001-01-01T00:00:00Z') / 86_400_000,
    max: Date.parse('9999-12-31T00:00:00Z') / 86_400_000,
  })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const interval = fc.constantFrom<Interval>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');

const dayAfter = (text: string, days: number) =>
  new Date(Date.parse(`${text}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('an interval', () => {
  it.each([
    ['2020-02-29', 'DAY', '2020-02-29'],
    ['2020-03-01', 'WEEK', '2020-02-24'],
    ['2020-03-02', 'WEEK', '2020-03-02'],
    ['2021-01-01', 'WEEK', '2020-12-28'],
    ['2020-02-29', 'MONTH', '2020-02-01'],
    ['2020-06-30', 'QUARTER', '2020-04-01'],
    ['2020-12-31', 'YEAR', '2020-01-01'],
    ['0001-01-01', 'WEEK', '0001-01-01'],
  ] as const)('of %s by %s begins on %s', (text, by, begin) => {
    expect(beginOf(text, by)).toBe(begin);
  });

  it('holds its first day, and every day up to the next one', () => {
    fc.assert(
      fc.property(day, interval, (text, by) => {
        const begin = beginOf(text, by);
        expect(begin <= text).toBe(true);
        expect(beginOf(begin, by)).toBe(begin);
        if (begin < text) expect(beginOf(dayAfter(text, -1), by)).toBe(begin);
      }),
    );
  });
});

describe('intervals between two days', () => {
  it('are as many as counted, each begins right after the one before, and they reach from the one to the other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3_000 }), interval, (first, length, by) => {
        const last = dayAfter(first, Math.min(length, (Date.parse('9999-12-31') - Date.parse(first)) / 86_400_000));
        const found = intervalsBetween(first, last, by);
        expect(found).toHaveLength(countBetween(first, last, by));
        expect(found[0]).toBe(beginOf(first, by));
        expect(found.at(-1)).toBe(beginOf(last, by));
        for (const [index, begin] of found.entries())
          if (index > 0) expect(beginOf(dayAfter(begin, -1), by)).toBe(found[index - 1]);
      }),
    );
  });

  it('are none where the span runs backwards', () => {
    expect(intervalsBetween('2020-05-01', '2020-04-01', 'MONTH')).toEqual([]);
  });
});
