// Events a second of one export, its text counted and dropped.

import { formats } from '../../src/export/formats.ts';
import { openSource, pageTimeout } from '../../src/export/source.ts';
import { freshContext } from '../../src/graph/batching.ts';
import type { Database } from '../../src/graph/database.ts';

/** Runs; the first warms the caches, the best of the others counts. */
export const runs = 3;

/** Events beyond which one run is enough: it warms itself. */
const large = 2_000_000;

/** The best of some runs of anything, in events a second; the first run does not count, unless there is much to do. */
export async function bestRate(events: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < (events > large ? 1 : runs); run++) {
    const begun = performance.now();
    await work();
    if (run > 0 || events > large) best = Math.min(best, performance.now() - begun);
  }
  return (events / best) * 1000;
}

/** Writes everything that the graph holds in one format, such as `events.csv`; gives the length of what was written. */
export async function written(database: Database, file: string): Promise<number> {
  const format = formats.find((one) => one.file === file);
  if (!format) throw new Error(`There is no format ${file}.`);
  const context = freshContext(database, 'bench', { timeout: pageTimeout });
  const source = await openSource(context, {}, (field) => field, format.eventsOnly);
  let bytes = 0;
  for await (const piece of format.write(source, { created: '' })) bytes += Buffer.byteLength(piece);
  return bytes;
}
