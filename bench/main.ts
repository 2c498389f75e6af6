// Benchmarks: `npm run bench -- <name>`.

import { exportRate } from './export.ts';
import { start } from './start.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { export: exportRate, start };
const name = process.argv[2] ?? '';
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`There is no benchmark "${name}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
