// Benchmarks: `npm run bench -- <name>`; everyone is measured as in production.

import '../src/cli/production.ts';

import { exportRate } from './export.ts';
import { figureRates } from './figures.ts';
import { growthRates } from './growth.ts';
import { importRates } from './import.ts';
import { readRates } from './read.ts';
import { start } from './start.ts';
import { tieRates } from './ties.ts';
import { traversalRates } from './traversal.ts';
import { webSpeed } from './web.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  export: exportRate,
  figures: figureRates,
  growth: growthRates,
  import: importRates,
  read: readRates,
  start,
  ties: tieRates,
  traversal: traversalRates,
  web: webSpeed,
};
const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`There is no benchmark "${name}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
