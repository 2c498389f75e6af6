// Soak of the live road: kills the importer, and the database under it, at random moments; the same command again must end in the
// same graph and the same account as an undisturbed run.
//
//   npm run soak:import -- <file> [--rows 120000] [--kills 10] [--crashes 5] [--seed <number>]

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../../src/graph/random.ts';
import { checksumOf } from '../harness/checksum.ts';
import { cypher } from '../harness/cypher.ts';
import { buildCli, type Owner, runCli, startCli, startOwner } from '../harness/processes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '120000' },
    kills: { type: 'string', default: '10' },
    crashes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const file = positionals[0];
if (file === undefined) {
  console.error('Name a file of the adapter icews: npm run soak:import -- events.tsv.gz');
  process.exit(2);
}
const [rows, kills, crashes, seed] = [values.rows, values.kills, values.crashes, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];
const random = randomFrom(seed);
const folder = mkdtempSync(join(tmpdir(), 'entente-soak-import-'));
const settings = { ENTENTE_HEAP_MB: '1024', ENTENTE_PAGECACHE_MB: '256' };
const begun = Date.now();
const say = (line: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const args = [
  ['import', 'icews', file, '--road', 'live', '--json', '--limit', String(rows)],
  ['--quarantine', join(folder, 'quarantine.tsv')],
].flat();

function at({ uri, user, password }: Owner) {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Runs an import to its end. */
async function importWhole(owner: Owner): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, at(owner));
  if (code !== 0) throw new Error(`The import ended with code ${code}: ${stderr}`);
  return accountOf(stdout);
}

/** What an import printed, but for its files, and for what only its last run has done. */
function accountOf(stdout: string): string {
  const {
    files: _files,
    newActors: _actors,
    tenures: _tenures,
    ...account
  } = JSON.parse(stdout) as Record<string, unknown>;
  return JSON.stringify(account);
}

function sumOf(owner: Owner): Promise<string> {
  return checksumOf((text, params) => cypher(owner, text, params));
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((wake) => setTimeout(wake, milliseconds));
}

/** An import that nothing disturbs, and how long it takes. */
async function undisturbed(): Promise<{ sum: string; account: string; milliseconds: number }> {
  const owner = await startOwner(join(folder, 'calm'), settings);
  const started = Date.now();
  const account = await importWhole(owner);
  const milliseconds = Date.now() - started;
  const sum = await sumOf(owner);
  await owner.stop();
  return { sum, account, milliseconds };
}

/** Imports over and over, each time cut off, until an import is let through. */
async function disturbed(times: number, victim: 'importer' | 'database', span: number) {
  const home = join(folder, victim);
  let owner = await startOwner(home, settings);
  for (let time = 1; time <= times; time++) {
    const running = startCli(args, at(owner));
    // Early enough that the import is not over before the last of them; the first seconds are its start.
    const moment = Math.round(1_500 + random() * (span / 8));
    if (await Promise.race([wait(moment).then(() => false), running.ended.then(() => true)]))
      throw new Error(`The import was over before it was disturbed ${times} times: name more --rows.`);
    if (victim === 'importer') {
      process.kill(running.pid, 'SIGKILL');
      await running.ended;
    } else {
      process.kill(owner.server, 'SIGKILL');
      await running.ended;
      await owner.stop();
      owner = await startOwner(home, settings);
    }
    say(`killed the ${victim} after ${moment} ms (${time} of ${times})`);
  }
  const account = await importWhole(owner);
  const result = { sum: await sumOf(owner), account };
  const { stdout: doctor } = await runCli(['doctor', '--json'], at(owner));
  await owner.stop();
  return { ...result, sound: (JSON.parse(doctor) as { sound: boolean }).sound };
}

buildCli();
say(`seed ${seed}`);
let failed = 0;
try {
  const calm = await undisturbed();
  say(`undisturbed: ${calm.milliseconds} ms, ${calm.sum}`);
  for (const [victim, times] of [
    ['importer', kills],
    ['database', crashes],
  ] as const) {
    const { sum, account, sound } = await disturbed(times, victim, calm.milliseconds);
    const same = sum === calm.sum && account === calm.account && sound;
    if (!same) failed++;
    say(
      `${victim} killed ${times} times: ${sum}, ${sound ? 'sound' : 'NOT SOUND'}, ${same ? 'as undisturbed' : `DIFFERS: ${account} instead of ${calm.account}`}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? 'Nothing was lost.' : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
