// How fast coded events come in: `npm run bench -- import [file]`, by default the ICEWS 2018 set beside the checkout.
// The bulk road beside Neo4j's importer alone on the same prepared files, the live road beside the bare driver writing the same.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedData } from '../tests/harness/sharedData.ts';
import type { Measurements } from './import/run.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

/** Each in turn, so that a machine that slows down slows all. */
const rounds = 2;

/** Runs one measurement in a process of its own, with an empty folder. */
export function measure<Name extends keyof Measurements>(name: Name, file: string): Measurements[Name] {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const args = [fileURLToPath(new URL('import/run.js', import.meta.url)), name, folder, file];
    const found = execFileSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    console.log(`${name}: ${found.trim()}`);
    return JSON.parse(found) as Measurements[Name];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures one after the other, in rounds; gives the results by name. */
function inTurn<Name extends keyof Measurements>(names: readonly Name[], file: string) {
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as {
    [Each in Name]: Measurements[Each][];
  };
  for (let round = 0; round < rounds; round++) for (const name of names) results[name].push(measure(name, file));
  return results;
}

const least = (values: readonly number[]) => Math.min(...values);
const most = (values: readonly number[]) => Math.max(...values);
const rateOf = ({ rows, seconds }: { rows: number; seconds: number }) => rows / seconds;

/** Megabytes that the importing process held at most. */
function memory(work: string, megabytes: number): Figure {
  return asked(
    `${work}: most memory of the importing process`,
    `${number(megabytes)} MB`,
    '≤ 300 MB',
    megabytes <= 300,
  );
}

/** Measures all. */
export function importRates(): void {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const { parse, split } = inTurn(['parse', 'split'], file);
  const { alone, bulk } = inTurn(['alone', 'bulk'], file);
  const { driver, live } = inTurn(['driver', 'live'], file);

  const parsed = most(parse.map(rateOf));
  const cut = most(split.map(rateOf));
  const importer = least(alone.map((one) => one.importer));
  const queryable = least(alone.map((one) => one.importer + one.indexes));
  const whole = least(bulk.map(({ seconds }) => seconds));
  const rates = { driver: most(driver.map(rateOf)), live: most(live.map(rateOf)) };
  const share = rates.live / rates.driver;
  report(
    'import',
    'A set of ICEWS from its compressed file; by default that of 2018, 23,033 names. The importer alone and the driver alone write what the roads had made ready: they parse and resolve nothing, and keep no account.',
    [
      beside('the file cut into fields by a plain script of Node', `${number(cut)} rows/s`),
      asked(
        'parse and resolve alone',
        `${number(parsed)} rows/s, ${number((parsed / cut) * 100)} % of the plain script`,
        '≥ 200,000 rows/s',
        parsed >= 200_000,
      ),
      beside(
        'loading the names that are known, before the first row',
        `${number(least(parse.map(({ loading }) => loading)), 1)} s`,
      ),
      beside('Neo4j’s importer alone', `${number(importer, 1)} s`),
      beside('the importer alone, with start and indexes', `${number(queryable, 1)} s`),
      asked(
        `bulk road, ${number(bulk[0]?.rows ?? 0)} rows, from the file to an answered query`,
        `${number(whole, 1)} s: ${number(whole / queryable, 2)} × the importer with indexes, ${number(whole / importer, 2)} × without`,
        '≤ 2 × the importer',
        whole / queryable <= 2,
      ),
      memory('bulk road', most(bulk.map(({ resident }) => resident))),
      beside('the bare driver, UNWIND of the same facts', `${number(rates.driver)} events/s`),
      asked(
        `live road, ${number(live[0]?.rows ?? 0)} rows`,
        `${number(rates.live)} events/s`,
        '≥ 6,000 events/s',
        rates.live >= 6_000,
      ),
      asked('live road beside the bare driver', `${number(share * 100)} %`, '≥ 70 %', share >= 0.7),
      memory('live road', most(live.map(({ resident }) => resident))),
    ],
  );
}
