// Makes data/country-codes.tsv: what the country codes and names of coded events are in ISO 3166-1.
//
//   npx tsx tools/country-codes.ts <folder with gdelt/>

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const from = process.argv[2] ?? join('..', 'shared', 'data');
const read = (file: string): string[][] =>
  readFileSync(join(from, 'gdelt', 'cameo_lookups', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'));

/** The countries that the graph has. */
const known = new Set(
  [...readFileSync(join('data', 'countries.yaml'), 'utf8').matchAll(/id: country:([A-Z]{3})/g)].map(([, code]) => code),
);
const rows: [scheme: string, code: string, country: string][] = [];
const add = (scheme: string, code: string, country: string): void => {
  if (known.has(country)) rows.push([scheme, code, country]);
};

// Places of GDELT carry FIPS 10-4 codes.
for (const [, iso = '', , fips = ''] of read('geonames_countryInfo.txt')) if (fips !== '') add('FIPS', fips, iso);
add('FIPS', 'GZ', 'PSE');
add('FIPS', 'RB', 'SRB');

// Actors carry CAMEO's codes: ISO 3166-1 for countries, but for these; and codes of regions, which are no country.
const differing: Record<string, string> = {
  WSB: 'PSE',
  GZS: 'PSE',
  BAG: 'IRQ',
  TMP: 'TLS',
  IMY: 'IMN',
  MTN: 'MNE',
  ROM: 'ROU',
};
const cameo = read('CAMEO.country.txt').map(([code = '']) => code);
for (const code of new Set([...cameo, 'SSD', 'ROU', 'TLS', 'MNE', 'IMN'])) add('CAMEO', code, differing[code] ?? code);

// Names of countries in ICEWS that are not among the names of data/countries.yaml.
for (const [name, country] of [
  ['Democratic Republic of Congo', 'COD'],
  ['Faeroe Islands', 'FRO'],
  ['Macedonia', 'MKD'],
  ['the former Yugoslav Republic of Macedonia', 'MKD'],
  ['Moldova, Republic of', 'MDA'],
  ['Occupied Palestinian Territory', 'PSE'],
  ['Gaza', 'PSE'],
  ['Swaziland', 'SWZ'],
  ['Turkey', 'TUR'],
] as const)
  add('NAME', name, country);

rows.sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1));
writeFileSync(
  join('data', 'country-codes.tsv'),
  [['scheme', 'code', 'country'], ...rows].map((row) => `${row.join('\t')}\n`).join(''),
);
console.log(`${rows.length} codes`);
