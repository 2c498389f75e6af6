// One measurement in a process of its own, so that its memory is its own: prints what it found as JSON.
// Arguments: its name, an empty folder, a file of ICEWS.

import { keepHeapSmall } from '../../src/cli/memory.ts';
import { importerAlone, throughAndOut, throughBulk } from './bulk.ts';
import { throughDriver, throughLive } from './live.ts';
import { parseAndResolve, splitAlone } from './parse.ts';
import type { Subject } from './source.ts';

const all = {
  parse: parseAndResolve,
  split: splitAlone,
  alone: importerAlone,
  bulk: throughBulk,
  grown: throughAndOut,
  live: throughLive,
  driver: throughDriver,
};

/** What each measurement finds; `resident` is the most memory that its process ever held, in megabytes, and `processor` its seconds. */
export type Measurements = {
  [Name in keyof typeof all]: Awaited<ReturnType<(typeof all)[Name]>> & { resident: number; processor: number };
};

async function run(): Promise<void> {
  const [name = '', folder = '', file = ''] = process.argv.slice(2);
  const measurements: Readonly<Record<string, (subject: Subject) => Promise<object>>> = all;
  if (['bulk', 'grown', 'live'].includes(name)) keepHeapSmall();
  const found = await measurements[name]?.({ folder, file });
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = Math.round((userCPUTime + systemCPUTime) / 100_000) / 10;
  console.log(JSON.stringify({ ...found, resident: Math.round(maxRSS / 1024), processor }));
}

await run();
