// One measurement in a process of its own, so that its memory is its own: prints what it found as JSON.

import { importerAlone, throughBulk } from './bulk.ts';
import { throughDriver, throughLive } from './live.ts';
import { parseAndResolve } from './parse.ts';
import type { Subject } from './source.ts';

const measurements: Readonly<Record<string, (subject: Subject) => Promise<object>>> = {
  parse: parseAndResolve,
  alone: importerAlone,
  bulk: throughBulk,
  live: throughLive,
  driver: throughDriver,
};

const [name = '', folder = '', file = '', limit] = process.argv.slice(2);
const found = await measurements[name]?.({ folder, file, limit: limit === undefined ? Number.MAX_SAFE_INTEGER : Number(limit) });
// The most memory that this process ever held, in megabytes.
console.log(JSON.stringify({ ...found, resident: Math.round(process.resourceUsage().maxRSS / 1024) }));
