// Filters with and, or and not: what they are turned into says the same, and is never too much for a statement.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf, commonTests, type Tree, treeOf, type Written } from '../../src/graph/filters.ts';

interface Bit extends Written {
  readonly bit: number;
}

/** A filter of bits: holds for numbers that have the bit. */
interface BitFilter {
  readonly bit?: number;
  readonly and?: readonly BitFilter[];
  readonly or?: readonly BitFilter[];
  readonly not?: BitFilter;
}

const bits = 5;

const { filter } = fc.letrec<{ filter: BitFilter }>((tie) => ({
  filter: fc.record(
    {
      bit: fc.nat({ max: bits - 1 }),
      and: fc.array(tie('filter'), { maxLength: 2 }),
      or: fc.array(tie('filter'), { maxLength: 2 }),
      not: tie('filter'),
    },
    { requiredKeys: [] },
  ),
}));

function holds(wanted: BitFilter, number: number): boolean {
  return (
    (wanted.bit === undefined || (number & (1 << wanted.bit)) !== 0) &&
    (wanted.and ?? []).every((part) => holds(part, number)) &&
    (!wanted.or || wanted.or.length === 0 || wanted.or.some((part) => holds(part, number))) &&
    (!wanted.not || !holds(wanted.not, number))
  );
}

function written(wanted: BitFilter): Tree<Bit> {
  const tests = (part: BitFilter, argument: string) => ({
    tests: part.bit === undefined ? [] : [{ kind: 'BIT', argument: `${argument}.bit`, bit: part.bit }],
    inherited: null,
  });
  return treeOf<BitFilter, Bit, null>(wanted, 'filter', tests, null);
}

const all = Array.from({ length: 1 << bits }, (_, number) => number);

describe('alternatives', () => {
  it('hold where the filter does, and what they have in common holds there too', () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        let clauses: ReturnType<typeof alternativesOf<Bit>>;
        try {
          clauses = alternativesOf(written(wanted), 'filter');
        } catch (fault) {
          expect((fault as Error).message).toMatch(/^filter\S*: .*(are possible|flatter)/);
          return;
        }
        const passes = (number: number) =>
          clauses.some((clause) => clause.every(({ test, negated }) => negated !== ((number & (1 << test.bit)) !== 0)));
        expect(all.filter(passes)).toEqual(all.filter((number) => holds(wanted, number)));
        for (const { bit } of commonTests(clauses))
          for (const number of all.filter(passes)) expect(number & (1 << bit)).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it('that are too many are refused, quickly and with the way out', () => {
    const ors = (count: number): BitFilter => ({ or: Array.from({ length: count }, (_, bit) => ({ bit })) });
    const wide = { and: [ors(10), { or: Array.from({ length: 30 }, (_, at) => ({ bit: at + 10 })) }] };
    expect(() => alternativesOf(written(wide), 'filter')).toThrow(/filter: it comes to 300 alternatives .* use lists/);
    const long = { and: Array.from({ length: 5_000 }, (_, bit) => ({ bit })) };
    expect(() => alternativesOf(written(long), 'filter')).toThrow(/conditions when its alternatives are written out/);
  });

  it('of filters too deep inside each other are refused', () => {
    let deep: BitFilter = { bit: 1 };
    for (let level = 0; level < 5_000; level++) deep = { not: deep };
    expect(() => written(deep)).toThrow(/filters stand inside each other more than 12 deep/);
  });
});
