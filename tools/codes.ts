// Makes data/codes.tsv: every code of the two editions of CAMEO at hand, each with its own wording and score.
//
//   npx tsx tools/codes.ts <folder with cameo/ and gdelt/>

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const from = process.argv[2] ?? join('..', 'shared', 'data');
const read = (...path: string[]) => readFileSync(join(from, ...path), 'utf8');

/** Reads a CSV with quotes; no field of these files holds a line break. */
function csvLine(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  );
}

const rows: string[][] = [];
for (const line of read('cameo', 'icews_cameo_codes.csv').trim().split('\n').slice(1)) {
  const [, , name = '', code = '', goldstein = '', , , , , , root = ''] = csvLine(line);
  rows.push(['CAMEO', 'ICEWS', code, name, root.padStart(2, '0'), goldstein]);
}
const scores = new Map(
  read('gdelt', 'cameo_lookups', 'CAMEO.goldsteinscale.txt')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t') as [string, string]),
);
for (const line of read('gdelt', 'cameo_lookups', 'CAMEO.eventcodes.txt').trim().split(/\r?\n/).slice(1)) {
  const [code = '', name = ''] = line.split('\t');
  // GDELT's table says "ÒhirdÓlocation" at 044.
  const mended = code === '044' ? 'Meet at a "third" location' : name;
  rows.push(['CAMEO', 'GDELT', code, mended, code.slice(0, 2), scores.get(code) ?? '']);
}
rows.sort((a, b) => (a.slice(0, 3).join() < b.slice(0, 3).join() ? -1 : 1));
const header = ['codebook', 'edition', 'code', 'name', 'root', 'goldstein'];
writeFileSync('data/codes.tsv', [header, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
