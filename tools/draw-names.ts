// Draws names at random, by a seed, for labelling by hand: how tests/ingest/actors/{sample,held-out}.tsv came to be.
//
//   npx tsx tools/draw-names.ts <seed> <icews18> <icews14> <raw ICEWS> <GDELT>
//
// sample.tsv was drawn with seed 20181031 and 200 60 30 30; held-out.tsv with seed 7 and 60 20 10 10.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedData } from '../tests/harness/sharedData.ts';

const seed = Number(process.argv[2] ?? 20181031);
const [icews18 = 200, icews14 = 60, raw = 30, gdelt = 30] = process.argv.slice(3).map(Number);

/** Numbers from 0 to 1 that the seed alone decides (mulberry32). */
function randomOf(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomOf(seed);

/** So many of the distinct lines, each as likely as any other, however often it occurs and in whatever order they come. */
function draw(lines: Iterable<string>, count: number): string[] {
  const pool = [...new Set(lines)].sort();
  for (let place = 0; place < count; place++) {
    const other = place + Math.floor(random() * (pool.length - place));
    [pool[place], pool[other]] = [pool[other] ?? '', pool[place] ?? ''];
  }
  return pool.slice(0, count);
}

function rows(...path: string[]): string[][] {
  const bytes = readFileSync(join(sharedData, ...path));
  const text = (path.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

const namesOf = (set: string) =>
  rows(set, 'entities.tsv')
    .slice(1)
    .map((row) => row[1] ?? '');

const rawMentions = rows('icews-raw', 'events.2018.sample.tab')
  .slice(1)
  .flatMap((row) => [row.slice(2, 5), row.slice(8, 11)])
  .map(([name, sectors, country]) => [name, country, sectors].map((cell) => (cell === 'NA' ? '' : cell)).join('\t'));

/** Name, country, types joined by commas and code of both sides; columns 5 to 14 and 15 to 24 of every edition of the format. */
const gdeltMentions = [
  ['raw_v2', '20151027220000_events.csv'],
  ['raw_v2', '20191024143000.export.CSV'],
  ['gdelt1_georgia_2011-2013.tsv.gz'],
]
  .flatMap((path) => rows('gdelt', ...path))
  .filter((row) => row[0] !== 'GLOBALEVENTID')
  .flatMap((row) => [row.slice(5, 15), row.slice(15, 25)])
  .map((cells) => cells.map((cell) => cell.trim()))
  .filter(([code]) => code !== '')
  .map(([code, name, country, , , , , ...types]) => [name, country, types.filter(Boolean).join(','), code].join('\t'));

for (const [set, drawn] of [
  ['icews18', draw(namesOf('icews18'), icews18)],
  ['icews14', draw(namesOf('icews14'), icews14)],
  ['icews', draw(rawMentions, raw)],
  ['gdelt', draw(gdeltMentions, gdelt)],
] as const)
  for (const line of drawn) console.log([set, ...line.split('\t'), '', '', ''].slice(0, 5).join('\t'));
