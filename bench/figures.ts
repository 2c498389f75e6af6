// How fast facets and series are, nothing kept: `npm run bench -- figures [file [events]]`, by default over the whole set of 2018.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedData } from '../tests/harness/sharedData.ts';
import { ask, spread, timed } from './asking.ts';
import { openReadGraph, type ReadGraph } from './read/graph.ts';
import { asked, type Figure, number, report } from './report.ts';

/** Milliseconds that a figure may take: of two countries, and of everything. */
const ofPair = 150;
const ofAll = 1_000;
const repetitions = 7;

const facetFields = ['RELATION', 'STATUS', 'MONTH', 'DATASET', 'ACTOR', 'COUNTRY', 'ISSUE', 'PUBLISHER'];
const series = '{ time value label }';
const facets = '{ by values { id label count } others { values count } none totalCount }';
const pair = 'between: ["country:JPN", "country:KOR"]';

/** What is asked, and what it may take. */
const works: readonly (readonly [name: string, query: string, most: number])[] = [
  ['a pair: series by month', `eventSeries(filter: { ${pair} }, interval: MONTH) ${series}`, ofPair],
  [
    'a pair: mean on Goldstein by month and kind of act',
    `eventSeries(filter: { ${pair} }, interval: MONTH, groupBy: RELATION, measure: MEAN, scale: GOLDSTEIN) ${series}`,
    ofPair,
  ],
  [
    `a pair: ${facetFields.length} facets`,
    `facets(filter: { ${pair} }, by: [${facetFields.join(', ')}]) ${facets}`,
    ofPair,
  ],
  [
    'a pair and all who act for them: series by month',
    `eventSeries(filter: { ${pair}, rollUp: true }, interval: MONTH) ${series}`,
    ofAll,
  ],
  [
    'a pair and all who act for them: facets by relation, actor and country',
    `facets(filter: { ${pair}, rollUp: true }, by: [RELATION, ACTOR, COUNTRY]) ${facets}`,
    ofAll,
  ],
  ['the whole graph: series by month', `eventSeries(interval: MONTH) ${series}`, ofAll],
  [
    'the whole graph: series by month and kind of act',
    `eventSeries(interval: MONTH, groupBy: RELATION, first: 10) ${series}`,
    ofAll,
  ],
  [
    'the whole graph: mean on Goldstein by month',
    `eventSeries(interval: MONTH, measure: MEAN, scale: GOLDSTEIN) ${series}`,
    ofAll,
  ],
  ...facetFields.map(
    (field) => [`the whole graph: facets by ${field}`, `facets(by: [${field}]) ${facets}`, ofAll] as const,
  ),
];

/** Half of the repetitions took no longer, in milliseconds; the first of all is not counted, as it is planned then. */
async function median(read: ReadGraph, query: string): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at <= repetitions; at++) {
    const one = await timed(() => ask(read, query));
    if (at > 0) taken.push(one);
  }
  return spread(taken).middle;
}

/** Measures all figures. */
export async function figureRates(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const size = Number(process.argv[4] ?? 468_558);
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const read = await openReadGraph(folder, file, size);
    try {
      const figures: Figure[] = [];
      for (const [name, query, most] of works) {
        const taken = await median(read, query);
        console.log(`${name}: ${Math.round(taken)} ms`);
        figures.push(asked(name, `${number(taken)} ms`, `≤ ${number(most)} ms`, taken <= most));
      }
      report(
        'figures',
        `Over ${number(read.events)} events, nothing kept: half of ${repetitions} repetitions took no longer, in one process over one database.`,
        figures,
      );
    } finally {
      await read.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
