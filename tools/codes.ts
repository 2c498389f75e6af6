// Makes data/codes.tsv: every code of the two editions of CAMEO at hand, each with its own wording and score, and of PLOVER.
//
//   npx tsx tools/codes.ts <folder with cameo/, gdelt/ and plover_polecat/>

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
// PLOVER's codes are its event types, and a type with one of its modes. The modes are named in two files: the conversion
// table of 2021 ("1121: ACCUSE, allege, crime; corruption # Accuse of crime") and the questions that coders are asked.
const modes = new Set<string>();
for (const line of read('plover_polecat', 'CAMEO2PLOVER-2021.txt').split('\n')) {
  const [, type, mode] = /^\d+: ([A-Z]+)(?:, *([a-z-]*))?/.exec(line) ?? [];
  if (type === undefined) continue;
  modes.add(type);
  if (mode) modes.add(`${type}-${mode}`);
}
for (const line of read('plover_polecat', 'NGEC_event_mode_questions.csv').split('\n')) {
  const [, type, mode] = /^([A-Z]+),([a-z-]+),/.exec(line) ?? [];
  if (type !== undefined) modes.add(`${type}-${mode}`);
}
// Slips of the table: a context stands in the place of the mode.
for (const slip of ['ASSAULT-pro', 'THREATEN-political', 'ASSAULT-seize']) modes.delete(slip);
for (const code of modes) {
  const [type = ''] = code.split('-');
  rows.push(['PLOVER', '2021', code, code.replace('-', ', '), type, '']);
}
rows.sort((a, b) => (a.slice(0, 3).join() < b.slice(0, 3).join() ? -1 : 1));
const header = ['codebook', 'edition', 'code', 'name', 'root', 'goldstein'];
writeFileSync('data/codes.tsv', [header, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
