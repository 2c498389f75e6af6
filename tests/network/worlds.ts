// Networks drawn at random, and how they are made of columns.

import fc from 'fast-check';
import { Gathering } from '../../src/graph/projection/gather.ts';
import type { NetworkQuestion } from '../../src/graph/projection/network.ts';
import { dayOfNumber } from '../../src/graph/time.ts';
import type { Act } from './oracle.ts';

const actors = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `person:${name}`);
const wholes = ['country:x', 'country:y', 'person:a'];

const span = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 6 })),
  )
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

const some = (most: number) => fc.uniqueArray(fc.constantFrom(...actors), { minLength: 1, maxLength: most });

/** Acts of some actors upon others; several may be alike, run both ways or be of an actor upon itself, and some are answers. */
export const acts = fc
  .array(
    fc
      .record({
        sources: some(2),
        targets: some(3),
        against: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(2)),
        relation: fc.constantFrom('MEETS', 'DEMANDS', 'REJECTS'),
        date: span,
        issues: fc.uniqueArray(fc.constantFrom('dispute:p', 'dispute:q'), { maxLength: 2 }),
        dataset: fc.constantFrom(null, null, 'dataset:p', 'dataset:q'),
      })
      .map(({ date, ...rest }) => ({ ...rest, ...date })),
    { maxLength: 14 },
  )
  .map((all): Act[] => all.map((act, at) => ({ ...act, id: `event:${at}` })));

/** What is asked of them. */
export const question: fc.Arbitrary<NetworkQuestion> = fc.record({
  relations: fc.constantFrom(null, null, ['MEETS'], ['DEMANDS', 'RETALIATES']),
  during: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ from: -100, to: 100, certainly: false }) },
    fc
      .record({ date: span, certainly: fc.boolean() })
      .map(({ date, certainly }) => ({ from: date.earliest, to: date.latest, certainly })),
  ),
  about: fc.constantFrom(null, null, null, ['dispute:p'], ['dispute:p', 'dispute:q']),
  without: fc.constantFrom(
    { actors: [], issues: [], datasets: [] },
    { actors: [], issues: [], datasets: [] },
    { actors: ['person:b', 'country:x'], issues: [], datasets: [] },
    { actors: [], issues: ['dispute:q'], datasets: ['dataset:p'] },
  ),
  folds: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    fc
      .array(fc.record({ actor: fc.constantFrom(...actors), whole: fc.constantFrom(...wholes), date: span }), {
        maxLength: 6,
      })
      .map((all) => all.map(({ actor, whole, date }) => ({ actor, whole, from: date.earliest, to: date.latest }))),
  ),
});

/** The columns of acts. */
export function columnsOf(all: readonly Act[]) {
  const gathering = new Gathering();
  for (const { earliest: first, latest: last, ...act } of all) {
    const [earliest, latest] = [dayOfNumber(first), dayOfNumber(last)];
    const { sources, targets, against, issues } = act;
    gathering.addAct({
      ...act,
      sources: [...sources],
      targets: [...targets],
      against: [...against],
      issues: [...issues],
      date: { earliest, latest, text: `${earliest}..${latest}`, precision: 'DAY' },
    });
  }
  return gathering.ordered();
}
