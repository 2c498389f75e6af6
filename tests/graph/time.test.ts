// Partial dates: what may be written, which days it may mean, and that nothing is padded or guessed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate, readPartialDate } from '../../src/graph/time.ts';

/** Days of a month by the rule of Pope Gregory, counted without any calendar of the machine. */
function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
const two = (value: number) => String(value).padStart(2, '0');
const four = (value: number) => String(value).padStart(4, '0');

const years = fc.integer({ min: 1, max: 9999 });
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 }));
const days = months.chain(([year, month]) =>
  fc.tuple(fc.constant(year), fc.constant(month), fc.integer({ min: 1, max: daysOf(year, month) })),
);

describe('a partial date', () => {
  it('of a year may be any day of it', () => {
    fc.assert(
      fc.property(years, (year) => {
        const text = four(year);
        expect(readPartialDate(text)).toEqual({
          earliest: `${text}-01-01`,
          latest: `${text}-12-31`,
          precision: 'YEAR',
          text,
        });
      }),
    );
  });

  it('of a month may be any day of it, and no other', () => {
    fc.assert(
      fc.property(months, ([year, month]) => {
        const text = `${four(year)}-${two(month)}`;
        expect(readPartialDate(text)).toEqual({
          earliest: `${text}-01`,
          latest: `${text}-${daysOf(year, month)}`,
          precision: 'MONTH',
          text,
        });
      }),
    );
  });

  it('of a day is that day', () => {
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const text = `${four(year)}-${two(month)}-${two(day)}`;
        expect(readPartialDate(text)).toEqual({ earliest: text, latest: text, precision: 'DAY', text });
      }),
    );
  });

  it('is refused for every day that a month does not have', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 99 }), ([year, month], day) => {
        fc.pre(day < 1 || day > daysOf(year, month));
        const text = `${four(year)}-${two(month)}-${two(day)}`;
        expect(readPartialDate(text)).toBe(
          `"${text}" has no such day: ${four(year)}-${two(month)} has ${daysOf(year, month)} days`,
        );
      }),
    );
  });

  it.each([
    ['2019-00', 'has no such month: months are 01 to 12'],
    ['2019-13-01', 'has no such month: months are 01 to 12'],
    ['1900-02-29', 'has no such day: 1900-02 has 28 days'],
    ['0000', 'has no year: years begin with 0001'],
    ['0000-01-01', 'has no year: years begin with 0001'],
    ...[
      '',
      '19',
      '2019-7',
      '2019-07-4',
      '2019/07',
      '2019-07-04T00:00',
      ' 2019',
      '2019\n',
      '-2019',
      '２０１９',
      '20190704',
    ].map((text) => [text, 'is no date: write 2019, 2019-07 or 2019-07-04'] as [string, string]),
  ])('of "%s" is refused with the rule', (text, rule) => {
    expect(readPartialDate(text)).toBe(`"${text}" ${rule}`);
    expect(() => partialDate(text)).toThrow(rule);
  });

  it('of any text is a sentence, or a span that reads back from its own text', () => {
    const shaped = fc.stringMatching(/^[0-9]{4}(-[0-9]{2}){0,2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), shaped), (text) => {
        const date = readPartialDate(text);
        if (typeof date === 'string') expect(date).toContain(text);
        else {
          expect(date.earliest <= date.latest).toBe(true);
          expect(readPartialDate(date.text)).toEqual(date);
          expect(partialDate(text)).toEqual(date);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('compares as text as days compare', () => {
    const day = days.map(([year, month, date]) => [four(year), two(month), two(date)].join('-'));
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(one < other).toBe(Date.parse(one) < Date.parse(other));
      }),
    );
  });
});
