// Worlds in which acts are answered, and what is asked about them.

import fc from 'fast-check';
import { actors, anyAct, anyAnswer, issues, kept, type World } from '../demand/world.ts';

const some = <T>(values: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });

/** Acts of two sides, mostly over one dispute and mostly hostile. */
const act = fc
  .record({
    act: anyAct,
    relation: fc.constantFrom('DEMANDS', 'ACCUSES', 'REJECTS'),
    intensity: fc.constantFrom(-5, -2, -2, 0, 3, null),
    status: fc.oneof(
      { weight: 8, arbitrary: fc.constant('OCCURRED') },
      { weight: 1, arbitrary: fc.constant('PLANNED') },
    ),
    sides: fc.constantFrom(['person:ann', 'country:b'], ['country:b', 'person:ann'], ['person:bob', 'country:a'], null),
    about: fc.oneof(
      { weight: 4, arbitrary: some(['dispute:water', 'dispute:river', 'measure:dam'], 1, 1) },
      {
        weight: 1,
        arbitrary: some(
          issues.map(({ id }) => id),
          0,
          2,
        ),
      },
    ),
  })
  .map(({ act: whole, sides, ...own }) => ({
    ...whole,
    ...own,
    ...(sides === null ? {} : { sources: sides.slice(0, 1), targets: sides.slice(1) }),
  }));

const answer = fc
  .record({
    answer: anyAnswer,
    as: fc.oneof(
      { weight: 6, arbitrary: fc.constant('RETALIATES') },
      { weight: 1, arbitrary: fc.constantFrom('ANSWERS', 'REJECTS') },
    ),
    deniedBy: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(actors, 1, 2) }),
  })
  .map(({ answer: whole, ...own }) => ({ ...whole, ...own }));

export const anyChains: fc.Arbitrary<World> = fc.record({
  acts: fc.array(kept(act), { minLength: 3, maxLength: 8 }),
  answers: fc.array(kept(answer), { maxLength: 9 }),
});

/** What is asked about every world. */
export interface Asked {
  readonly known: string | null;
  readonly valid: string | null;
  readonly stance: string;
  readonly as: readonly string[];
  readonly maxDepth: number;
  readonly of: readonly string[];
  readonly within: number;
}

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  known: fc.constantFrom(null, null, '2021-01-15T00:00:00.000Z'),
  valid: fc.constantFrom(null, null, null, '2020-02-11'),
  stance: fc.constantFrom('ANY', 'ANY', 'UNDISPUTED', 'country:a', 'country:b', 'person:ann'),
  as: fc.constantFrom(['RETALIATES'], ['RETALIATES'], ['RETALIATES', 'ANSWERS']),
  maxDepth: fc.constantFrom(1, 2, 5),
  of: some(['country:a', 'country:b', 'organization:league', 'person:cho'], 1, 3),
  within: fc.constantFrom(1, 10, 30, 365),
});
