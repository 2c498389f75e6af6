// CSV of the pages: the same rule as that of the exports, which the pages cannot import.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cell } from '../../src/export/csv.ts';
import { csvOf } from '../../src/web/drawing/csv.ts';

const written = (value: string | number | null) => csvOf({ columns: ['a'], rows: [[value]] }).slice('a\r\n'.length);

it('writes every text as exports do', () => {
  const piece = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '"',
    ',',
    '\n',
    '\r',
    '\t',
    ' ',
    '1',
    '2.5',
    '\u0007',
    'x',
    '日',
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (value) => {
      expect(written(value)).toBe(`${cell(value)}\r\n`);
    }),
    { numRuns: 2000 },
  );
});

it('keeps numbers, and nothing where there is nothing', () => {
  expect(written(-2.5)).toBe('-2.5\r\n');
  expect(written('-2.5')).toBe('-2.5\r\n');
  expect(written(null)).toBe('\r\n');
  expect(written('=1+1')).toBe("'=1+1\r\n");
});
