// CSV of exports and pages, as another reader reads it.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cell, csvOf } from '../../src/export/cell.ts';

const piece = fc.constantFrom(...'=+-@＝＋"\',;\n\r\t 1.x日', '2.5', '\u0007', '\u0000', '\r\n', '=1+1', '@SUM(A1)');
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const value: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));

it('is read back as it was, and is run by no spreadsheet', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, value), { minLength: 1 }), (rows) => {
      const [head, ...read] = parse(csvOf({ columns: ['=one', 'two, "2"'], rows }), {
        record_delimiter: '\r\n',
      }) as string[][];
      expect(head).toEqual(["'=one", 'two, "2"']);
      expect(read).toHaveLength(rows.length);
      rows.flat().forEach((told, at) => {
        const found = read.flat()[at] ?? '';
        if (typeof told !== 'string') expect(found).toBe(told === null ? '' : String(told));
        else {
          // What no table can hold is left out; what a spreadsheet would run has an apostrophe before it.
          const kept = [...told].filter((one) => one >= ' ' || '\t\n\r'.includes(one)).join('');
          if (/^-?\d+(\.\d+)?$/.test(kept)) expect(found).toBe(kept);
          else expect(found).toBe(/^[=+\-@\t\r\n＝＋]/.test(kept) ? `'${kept}` : kept);
        }
      });
    }),
    { numRuns: 2000 },
  );
});

it('keeps numbers, and nothing where there is nothing', () => {
  const written = (told: Cell) => csvOf({ columns: ['a'], rows: [[told]] });
  expect(written(-2.5)).toBe('a\r\n-2.5\r\n');
  expect(written('-2.5')).toBe('a\r\n-2.5\r\n');
  expect(written(null)).toBe('a\r\n\r\n');
  expect(written('=1+1')).toBe("a\r\n'=1+1\r\n");
});
