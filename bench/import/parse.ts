// Rows through the adapter and the resolver, with nothing written.

import { isRefusal } from '../../src/ingest/coded/act.ts';
import { freshResolver, rows, type Subject } from './source.ts';

/** How many rows there are, and the seconds that they take. */
export async function parseAndResolve(subject: Subject): Promise<{ rows: number; seconds: number }> {
  const begun = performance.now();
  const { resolver } = freshResolver();
  let count = 0;
  for await (const some of rows(subject))
    for (const row of some) {
      count++;
      if (isRefusal(row)) continue;
      if (row.source) resolver.resolve(row.source);
      if (row.target) resolver.resolve(row.target);
    }
  resolver.takeNew();
  return { rows: count, seconds: (performance.now() - begun) / 1000 };
}
