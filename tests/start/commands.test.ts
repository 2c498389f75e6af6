// The command line itself: help everywhere, and exit codes 0 fine, 1 failed, 2 misused.

import { beforeAll, expect, it } from 'vitest';
import { buildCli, runCli } from '../harness/processes.ts';

beforeAll(buildCli);

it.each([
  [['--help'], /^Usage: entente .*serve.*import.*doctor/s],
  [['serve', '--help'], /^Usage: entente serve.*HOST.*NEO4J_URI.*ENTENTE_HOME.*JAVA_HOME/s],
  [['doctor', '--help'], /^Usage: entente doctor.*--repair.*Exit codes.*ENTENTE_HEAP_MB/s],
  [['import', '--help'], /^Usage: entente import/],
  [['import', 'dossier', '--help'], /^Usage: entente import dossier.*Examples:/s],
  [['help', 'serve'], /^Usage: entente serve/],
  [['--version'], /^\d+\.\d+\.\d+$/],
])('entente %s answers on standard output', async (args, said) => {
  const { code, stdout, stderr } = await runCli(args);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trim()).toMatch(said);
});

it.each([
  [['nonsense'], /unknown command 'nonsense'/],
  [['serve', '--nonsense'], /unknown option '--nonsense'/],
  [['serve', 'nonsense'], /too many arguments/],
  [['import', 'nonsense', 'a.yaml'], /unknown command 'nonsense'/],
  [['import', 'dossier'], /missing required argument 'file'/],
])('entente %s is misused', async (args, said) => {
  const { code, stdout, stderr } = await runCli(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(said);
  expect(stderr).toMatch(/--help/);
});

it('lists all faults of the settings and fails', async () => {
  const { code, stderr } = await runCli(['serve'], { PORT: 'x', NEO4J_URI: 'y' });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'The settings are not right:',
    expect.stringContaining('  PORT is "x"'),
    expect.stringContaining('  NEO4J_URI is "y"'),
    expect.stringContaining('  NEO4J_PASSWORD is missing'),
  ]);
});
