// Rows through the adapter and the resolver, with nothing written; and what Node itself takes to cut the same file into fields.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isRefusal } from '../../src/ingest/coded/act.ts';
import { freshResolver, rows, type Subject } from './source.ts';

/** How many rows there are, the seconds that they take, and the seconds before them in which known names are loaded. */
export async function parseAndResolve(subject: Subject): Promise<{ rows: number; seconds: number; loading: number }> {
  const start = performance.now();
  const { resolver } = freshResolver();
  const begun = performance.now();
  let count = 0;
  for await (const some of rows(subject))
    for (const row of some) {
      count++;
      if (isRefusal(row)) continue;
      if (row.source) resolver.resolve(row.source);
      if (row.target) resolver.resolve(row.target);
    }
  resolver.takeNew();
  return { rows: count, seconds: (performance.now() - begun) / 1000, loading: (begun - start) / 1000 };
}

/** The same file cut into lines and fields by Node's own means: what a plain script would do, knowing nobody and checking nothing. */
export async function splitAlone({ file }: Subject): Promise<{ rows: number; seconds: number }> {
  const begun = performance.now();
  let count = 0;
  let fields = 0;
  const input = createReadStream(file).pipe(createGunzip());
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    fields += line.split('\t').length;
    count++;
  }
  if (fields < count) throw new Error('Nothing was split.');
  return { rows: count, seconds: (performance.now() - begun) / 1000 };
}
