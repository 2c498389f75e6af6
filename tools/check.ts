// Everything that can be said of the project without running its tests: `npm run check`.

import { spawnSync } from 'node:child_process';

/** Each check by name and command; a check that fails is shown whole, and the others go on. */
const checks: readonly [name: string, command: string, ...args: string[]][] = [
  ['generated files are fresh', 'npx', 'tsx', 'tools/fresh.ts'],
  ['types', 'npx', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['types of the pages', 'npx', 'tsc', '--noEmit', '-p', 'src/web/tsconfig.json'],
  ['types of the playground', 'npx', 'tsc', '--noEmit', '-p', 'src/web/playground/tsconfig.json'],
  ['types of the client', 'npx', 'tsc', '--noEmit', '-p', 'clients/typescript/tsconfig.json'],
  ['format, lint, imports', 'npx', 'biome', 'check', '--error-on-warnings', '.'],
  ['dead code', 'npx', 'knip'],
  ['schema', 'npx', 'eslint', '--max-warnings', '0', 'schema.graphql'],
];

let failed = 0;
for (const [name, command, ...args] of checks) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed++;
  console.log(`${stdout}${stderr}`);
}
process.exitCode = failed === 0 ? 0 : 1;
