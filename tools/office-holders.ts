// Makes data/office-holders.tsv from tables of Wikidata: who held which office, since when and until when.
//
//   npx tsx tools/office-holders.ts [<office_holders.tsv> <foreign_ministers.csv> <country-codes.csv>]
//
// Left out, and counted in the output: tenures that end before they start, doubles, and rows without a name or a country.
// Terms of one person in one office that touch or overlap, with full dates, become one.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from './csv.ts';

const reference = join(process.env.ENTENTE_SHARED_DATA ?? join('..', 'shared', 'data'), 'reference');
const [
  holdersFile = join(reference, 'wikidata_office_holders.tsv'),
  ministersFile = join(reference, 'wikidata_foreign_ministers_2022.csv'),
  countriesFile = join(reference, 'country-codes.csv'),
] = process.argv.slice(2);

interface Holding {
  readonly iso3: string;
  readonly position: string;
  readonly name: string;
  readonly wikidata: string;
  readonly from: string;
  to: string;
}

/** The rows of a table as records by column name. */
function records([header = [], ...rows]: string[][]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, (row[index] ?? '').trim()])));
}

const tsv = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\r$/, '').split('\t'));

const iso3OfWikidata = new Map(
  records(csv(readFileSync(countriesFile, 'utf8'))).map((row) => [
    (row.wikidata_id ?? '').replace(/.*\//, ''),
    row['ISO3166-1-Alpha-3'] ?? '',
  ]),
);

const holdings: Holding[] = [
  ...records(tsv(holdersFile)).map(
    ({ iso3 = '', position = '', person = '', wikidata_id = '', start = '', end = '' }) => ({
      iso3,
      position,
      name: person,
      wikidata: wikidata_id,
      from: start,
      to: end,
    }),
  ),
  ...records(csv(readFileSync(ministersFile, 'utf8'))).map((row) => ({
    iso3: iso3OfWikidata.get(row.country ?? '') ?? '',
    position: row.positionLabel ?? '',
    name: row.name ?? '',
    wikidata: row.person ?? '',
    from: row.start ?? '',
    to: '',
  })),
];

/** Whether a partial date is certainly before another: compared as far as both are known. */
function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const counts = { read: holdings.length, incomplete: 0, reversed: 0, doubled: 0, united: 0 };
const kept = new Map<string, Holding[]>();
for (const holding of holdings.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
  const { iso3, position, name, wikidata, from, to } = holding;
  if (name === '' || iso3 === '' || /^Q\d+$/.test(name)) {
    counts.incomplete++;
    continue;
  }
  if (to !== '' && before(to, from)) {
    counts.reversed++;
    continue;
  }
  const terms = kept.get(`${iso3}\t${position}\t${wikidata}`) ?? [];
  kept.set(`${iso3}\t${position}\t${wikidata}`, terms);
  if (terms.some((term) => term.from === from && term.to === to)) {
    counts.doubled++;
    continue;
  }
  const last = terms.at(-1);
  const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  if (
    last &&
    last.to.length === 10 &&
    from.length === 10 &&
    from <= nextDay(last.to) &&
    (to === '' || to.length === 10)
  ) {
    if (to === '' || to > last.to) last.to = to;
    counts.united++;
  } else terms.push({ ...holding });
}

const lines = [...kept.values()]
  .flat()
  .map(({ iso3, position, name, wikidata, from, to }) => [iso3, position, name, wikidata, from, to].join('\t'))
  .sort();
writeFileSync(
  join('data', 'office-holders.tsv'),
  `# Made by tools/office-holders.ts from Wikidata (CC0), snapshots of 2022; the last column is empty where the end is unknown or lay ahead.\niso3\tposition\tname\twikidata\tfrom\tto\n${lines.join('\n')}\n`,
);
console.log(
  `${counts.read} rows; left out: ${counts.reversed} that end before they start, ${counts.doubled} doubles, ${counts.incomplete} without a name or a country; ${counts.united} terms united with the one before; ${lines.length} tenures.`,
);
