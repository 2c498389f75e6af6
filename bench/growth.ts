// Whether the work grows with the data and no faster: `npm run bench -- growth [file [rows…]]` takes half an hour or more. The set
// of 2018, repeated with its dates shifted by years, from fifty thousand rows to five million. What it has found it keeps in
// dist-bench/growth.json and goes on from there when it is run again; remove that file to begin anew.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../src/graph/packageRoot.ts';
import { sharedData } from '../tests/harness/sharedData.ts';
import { grow } from './import/source.ts';
import { measure } from './import.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

const given = process.argv.slice(4).map(Number);
const sizes = given.length > 0 ? given : [50_000, 500_000, 5_000_000];
/** A rate at a size may be as much less than at the next smaller one for the work to count as linear. */
const tolerance = 0.75;

/** Figures of one kind of work, each beside the one of the next smaller size. */
function growth(work: string, rates: readonly number[], unit: string): Figure[] {
  return rates.map((rate, at) => {
    const smaller = rates[at - 1];
    const what = `${work}, ${number(sizes[at] ?? 0)} rows`;
    const figure = `${number(rate)} ${unit}`;
    return smaller === undefined
      ? beside(what, figure)
      : asked(what, figure, `≥ ${tolerance} × the rate before`, rate >= smaller * tolerance);
  });
}

/** What was found so far, by measurement and size. */
const kept = packagePath('dist-bench', 'growth.json');

/** A measurement, unless an earlier run has made it; the file of rows is written when it is needed. */
async function once<Name extends 'parse' | 'grown' | 'live'>(name: Name, file: string, size: number, folder: string) {
  const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const key = `${name} ${size}`;
  if (known[key] === undefined) {
    const path = join(folder, `${size}.tsv.gz`);
    if (!existsSync(path)) await grow(file, size, path);
    known[key] = measure(name, path);
    writeFileSync(kept, JSON.stringify(known));
  }
  return known[key] as ReturnType<typeof measure<Name>>;
}

/** Measures all sizes. */
export async function growthRates(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const rates: Record<'parse' | 'bulk' | 'live' | 'jsonl' | 'csv', number[]> = {
    parse: [],
    bulk: [],
    live: [],
    jsonl: [],
    csv: [],
  };
  const resident = { bulk: [] as number[], live: [] as number[] };
  try {
    for (const size of sizes) {
      const parse = await once('parse', file, size, folder);
      const bulk = await once('grown', file, size, folder);
      const live = await once('live', file, size, folder);
      rates.parse.push(size / parse.seconds);
      rates.bulk.push(size / bulk.seconds);
      rates.live.push(size / live.seconds);
      rates.jsonl.push(bulk.jsonl);
      rates.csv.push(bulk.csv);
      resident.bulk.push(bulk.imported);
      resident.live.push(live.resident);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report(
    'growth',
    'The set of 2018 repeated with shifted dates. The bulk road starts a database, whose ten seconds weigh much in a small set and little in a large one. What an earlier run has measured is not measured again, so that the figures of one table may be of different days.',
    [
      ...growth('parse and resolve', rates.parse, 'rows/s'),
      ...growth('bulk road, to the answered query', rates.bulk, 'rows/s'),
      ...growth('live road', rates.live, 'events/s'),
      ...growth('export of jsonl', rates.jsonl, 'events/s'),
      ...growth('export of csv', rates.csv, 'events/s'),
      ...(['bulk', 'live'] as const).flatMap((road) =>
        resident[road].map((megabytes, at) =>
          asked(
            `${road} road, ${number(sizes[at] ?? 0)} rows: most memory of the importing process`,
            `${number(megabytes)} MB`,
            '≤ 300 MB',
            megabytes <= 300,
          ),
        ),
      ),
    ],
  );
}
