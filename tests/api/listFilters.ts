// Any filter that can be asked of the graph of `listWorld.ts`.

import fc from 'fast-check';
import type { ActFilter } from './listOracle.ts';
import { actors, codes, datasets, dates, issues, publishers, relations, statuses, words } from './listWorld.ts';

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
/** Spans; their ends are in order. */
export const span = fc
  .record({ from: dates, to: dates, certainly: fc.boolean() }, { requiredKeys: [] })
  .filter(({ from, to }) => from === undefined || to === undefined || from.slice(0, 4) <= to.slice(0, 4))
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);
/** Spans of intensity. */
export const intensity = fc.record(
  {
    scale: fc.constantFrom('GOLDSTEIN', 'PLOVER'),
    min: fc.integer({ min: -10, max: 0 }),
    max: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: ['scale'] },
);

/** Fields of a filter that acts and ties share. */
export const own = {
  relation: some(relations),
  status: some(statuses),
  issue: fc.constantFrom(...issues),
  dataset: fc.constantFrom(...datasets),
  publisher: fc.constantFrom(...publishers),
  text: fc.constantFrom(...words),
  during: span,
  intensity,
  code: fc.record({ codebook: fc.constant('CAMEO'), code: fc.constantFrom(...codes), exactly: fc.boolean() }),
};

/** Filters with few fields each, as those with many pass nothing. */
export function filters(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<ActFilter> {
  const leaf = fc
    .subarray(Object.keys(fields), { maxLength: 2 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, fields[name] ?? fc.constant(null)]))));
  const { filter } = fc.letrec<{ filter: ActFilter }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      leaf as fc.Arbitrary<ActFilter>,
      fc.tuple(leaf, fc.array(tie('filter'), { maxLength: 2 })).map(([part, and]) => ({ ...part, and })),
      fc.tuple(leaf, fc.array(tie('filter'), { maxLength: 3 })).map(([part, or]) => ({ ...part, or })),
      fc.tuple(leaf, tie('filter')).map(([part, not]) => ({ ...part, not })),
    ),
  }));
  return filter;
}

export const actor = fc.constantFrom(...actors);
/** Filters of acts. */
export const eventFilter = filters({
  ...own,
  source: actor,
  target: actor,
  participant: actor,
  between: fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }),
});
