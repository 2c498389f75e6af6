// How fast coded events come in: `npm run bench -- import [file]`, by default the ICEWS 2018 set beside the checkout.
// The bulk road beside Neo4j's importer alone on the same prepared files, the live road beside the bare driver writing the same.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedOptions } from '../src/graph/embedded/index.ts';
import { sharedData } from '../tests/harness/sharedData.ts';
import { barely } from './import/bare.ts';
import { bulkRoad, importerAlone } from './import/bulk.ts';
import { liveRoad } from './import/live.ts';
import { parseAndResolve } from './import/parse.ts';
import { type Figure, number, report } from './report.ts';

/** Rows that both the live road and the bare driver write. */
const liveRows = 60_000;
/** Each road in turn, so that a machine that slows down slows both. */
const rounds = 2;

/** A home for one measurement; the jars are shared where the environment says so. */
function homeIn(folder: string, name: string): EmbeddedOptions {
  return {
    home: join(folder, name),
    distribution: process.env.ENTENTE_DISTRIBUTION ?? join(folder, 'neo4j'),
    heapMb: 1024,
    pageCacheMb: 512,
    log: () => {},
  };
}

const best = (values: readonly number[]) => Math.max(...values);

/** Measures all. */
export async function importRates(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const figures: Figure[] = [];
  try {
    const parsed = await parseAndResolve(file);
    figures.push({
      work: 'parse and resolve alone',
      figure: `${number(parsed.rate)} rows/s`,
      target: '≥ 200,000 rows/s',
      met: parsed.rate >= 200_000,
    });

    const alone = await importerAlone(homeIn(folder, 'alone'), file);
    const bulk = await bulkRoad(homeIn(folder, 'bulk'), file);
    const ratio = bulk.seconds / alone.importer;
    figures.push(
      { work: 'Neo4j’s importer alone, same files', figure: `${number(alone.importer, 1)} s`, target: null, met: null },
      {
        work: 'the same with start and indexes',
        figure: `${number(alone.importer + alone.indexes, 1)} s`,
        target: null,
        met: null,
      },
      {
        work: `bulk road, ${number(bulk.rows)} rows, file to answered query`,
        figure: `${number(bulk.seconds, 1)} s, ${number(ratio, 2)} × the importer alone, ${number(bulk.seconds / (alone.importer + alone.indexes), 2)} × with indexes`,
        target: '≤ 2 × the importer alone',
        met: ratio <= 2,
      },
      memory('bulk road', bulk.resident),
    );

    const rates = { live: [] as number[], bare: [] as number[] };
    let resident = 0;
    for (let round = 0; round < rounds; round++) {
      rates.bare.push(await barely(homeIn(folder, `bare-${round}`), file, liveRows));
      const live = await liveRoad(homeIn(folder, `live-${round}`), file, liveRows);
      rates.live.push(live.rate);
      resident = Math.max(resident, live.resident);
    }
    const share = best(rates.live) / best(rates.bare);
    figures.push(
      { work: 'the bare driver, UNWIND', figure: `${number(best(rates.bare))} events/s`, target: null, met: null },
      {
        work: `live road, ${number(liveRows)} rows`,
        figure: `${number(best(rates.live))} events/s`,
        target: '≥ 6,000 events/s',
        met: best(rates.live) >= 6_000,
      },
      {
        work: 'live road beside the bare driver',
        figure: `${number(share * 100)} %`,
        target: '≥ 70 %',
        met: share >= 0.7,
      },
      memory('live road', resident),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report(
    'import',
    'ICEWS 2018 (468,558 rows of five columns, 23,033 names) from its compressed file. The importer and the driver alone write what the roads had made ready: nothing is parsed or resolved, no report kept, no account.',
    figures,
  );
}

function memory(work: string, resident: number): Figure {
  return {
    work: `${work}: most memory of the importing process`,
    figure: `${number(resident)} MB`,
    target: '≤ 300 MB',
    met: resident <= 300,
  };
}
