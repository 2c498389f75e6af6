// Where lists are read from: a hub costs the page, the whole graph costs the graph.

import { expect, it } from 'vitest';
import { actorAlone, entryOf } from '../../src/event/entry.ts';
import type { Known } from '../../src/event/filter.ts';
import { eventClauses } from '../../src/event/lists.ts';
import { itself, spansOf } from '../../src/graph/scope.ts';

/** What is known of the tests of a filter before anything is looked up. */
function entryAtItsWord(filter: Parameters<typeof eventClauses>[0]) {
  const clauses = eventClauses(filter, {}, {});
  const alone = actorAlone(clauses);
  const known: Known = { words: ['SOURCE'], standIns: spansOf([itself('country:JPN')]) };
  const where = clauses.map(() => ({ tests: [] }));
  return entryOf(clauses, where, (test) => (test === alone ? known : {}));
}

it.each([[{ source: 'country:JPN' }], [{ source: 'country:JPN', relation: ['DEMANDS' as const] }]])(
  'reads what an actor does from its hub, though nobody counted it: %j',
  (filter) => {
    const { road, members } = entryAtItsWord(filter);
    expect(road).toBe('HUBS');
    expect(members.map(({ source, target }) => [source, target])).toEqual([['country:JPN', null]]);
  },
);

it('reads an actor in a dataset from the hub of the actor', () => {
  const clauses = eventClauses({ target: 'country:JPN', dataset: 'dataset:icews18' }, {}, {});
  const entry = entryOf(clauses, [{ tests: [] }], ({ kind }) =>
    kind === 'DATASET' ? { words: ['dataset:icews18'] } : { standIns: spansOf([itself('country:JPN')]) },
  );
  expect(entry.road).toBe('HUBS');
});

it('reads the whole graph where a filter names no hub', () => {
  expect(entryAtItsWord({ status: ['OCCURRED'] }).road).toBe('ALL');
});
