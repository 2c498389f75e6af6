// One measurement in a process of its own, so that its memory is its own: prints what it found as JSON.
// Arguments: its name, an empty folder, a file of ICEWS, and the most rows.

import { keepHeapSmall } from '../../src/cli/memory.ts';
import { importerAlone, outOfBulk, throughBulk } from './bulk.ts';
import { throughDriver, throughLive } from './live.ts';
import { parseAndResolve } from './parse.ts';
import type { Subject } from './source.ts';

const all = {
  parse: parseAndResolve,
  alone: importerAlone,
  bulk: throughBulk,
  out: outOfBulk,
  live: throughLive,
  driver: throughDriver,
};

/** What each measurement finds; `resident` is the most memory that its process ever held, in megabytes. */
export type Measurements = {
  [Name in keyof typeof all]: Awaited<ReturnType<(typeof all)[Name]>> & { resident: number };
};

async function run(): Promise<void> {
  const [name = '', folder = '', file = '', limit] = process.argv.slice(2);
  const measurements: Readonly<Record<string, (subject: Subject) => Promise<object>>> = all;
  if (name === 'bulk' || name === 'live') keepHeapSmall();
  const found = await measurements[name]?.({
    folder,
    file,
    limit: limit === undefined ? Number.MAX_SAFE_INTEGER : Number(limit),
  });
  console.log(JSON.stringify({ ...found, resident: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

await run();
