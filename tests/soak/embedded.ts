// Soak of the embedded Neo4j: starts and stops it, and kills its owner at random moments, over and over; afterwards no
// process is left, no lock is stuck, and the graph is to the letter what an undisturbed one is.
//
//   npm run soak -- [--cycles 20] [--kills 10] [--seed <number>] [--minutes 45]

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../../src/graph/random.ts';
import { checksumOf } from '../harness/checksum.ts';
import { cypher } from '../harness/cypher.ts';
import { buildCli, processesNaming, type Running, runCli, startCli, until } from '../harness/processes.ts';
import { dossierOf } from './dossiers.ts';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '20' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '45' },
  },
});
const [cycles, kills, seed, minutes] = [values.cycles, values.kills, values.seed, values.minutes].map(Number) as [
  number,
  number,
  number,
  number,
];

const random = randomFrom(seed);

/** Events in a dossier that is imported in peace, and in one whose import is killed. */
const [fewEvents, manyEvents] = [100, 1500];
/** Milliseconds after which a kill during a start, an import and a rest falls at the latest. */
const latest = { start: 9_000, import: 4_000, idle: 2_000 } as const;
type Moment = keyof typeof latest;

const begun = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'entente-soak-'));
const home = join(folder, 'home');
const settings = { ENTENTE_HOME: home, PORT: '0', ENTENTE_HEAP_MB: '768', ENTENTE_PAGECACHE_MB: '128' };
/** Events that each imported dossier holds. */
const imported = new Map<number, number>();
/** What was started and has not ended. */
const running = new Set<Running>();

const say = (line: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

function fileOf(number: number, count: number): string {
  const file = join(folder, `soak-${number}.yaml`);
  if (!existsSync(file)) writeFileSync(file, dossierOf(number, count));
  return file;
}

function start(args: readonly string[], of = home): Running {
  const started = startCli(args, { ...settings, ENTENTE_HOME: of });
  running.add(started);
  started.ended.then(() => running.delete(started));
  return started;
}

/** Starts a server and waits until it is ready. */
async function startServe(of = home): Promise<Running> {
  const serve = start(['serve'], of);
  await serve.says(/^Entente is ready: /m);
  return serve;
}

function addressOf(of: string) {
  const { port } = JSON.parse(readFileSync(join(of, 'server.json'), 'utf8')) as { port: number };
  const password = readFileSync(join(of, 'password'), 'utf8').trim();
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
}

/**
 * Compares the events that are there with those that must be.
 * @param inDoubt the dossier whose import was killed: all of it is there, or nothing
 * @returns whether the dossier in doubt is there
 */
async function checkFacts(inDoubt?: number): Promise<boolean> {
  const rows = await cypher<{ dossier: number; events: number }>(
    addressOf(home),
    `MATCH (e:Event) WHERE e.id STARTS WITH 'event:soak-'
     RETURN toInteger(split(e.id, '-')[1]) AS dossier, count(e) AS events`,
  );
  const found = new Map(rows.map(({ dossier, events }) => [dossier, events]));
  const written = inDoubt !== undefined && found.has(inDoubt);
  const expected = new Map(written ? [...imported, [inDoubt, manyEvents]] : imported);
  for (const [dossier, events] of expected)
    if (found.get(dossier) !== events)
      throw new Error(`Dossier ${dossier} has ${found.get(dossier) ?? 0} events and must have ${events}.`);
  if (found.size !== expected.size) throw new Error(`${found.size} dossiers are there and ${expected.size} must be.`);
  return written;
}

async function importDossier(number: number, count: number, of = home): Promise<void> {
  const importing = start(['import', 'dossier', fileOf(number, count)], of);
  const code = await importing.ended;
  if (code !== 0) throw new Error(`The import of dossier ${number} ended with ${code}: ${importing.output().stderr}`);
  if (of === home) imported.set(number, count);
}

async function stopServe(serve: Running, of = home): Promise<void> {
  serve.process.kill('SIGTERM');
  const code = await serve.ended;
  if (code !== 0) throw new Error(`The server ended with code ${code}: ${serve.output().stderr}`);
  for (const left of ['owner.lock', 'server.json'])
    if (existsSync(join(of, left))) throw new Error(`${left} was left behind.`);
  await noProcessLeft(of);
}

/** Only the watchdog may need a moment more than what it watches. */
async function noProcessLeft(of: string): Promise<void> {
  await until(() => processesNaming(of).length === 0, `no process names ${of} any more`);
}

/** One start, one import, one stop in good order. */
async function cycle(number: number): Promise<void> {
  const serve = await startServe();
  await checkFacts();
  await importDossier(number, fewEvents);
  await checkFacts();
  await stopServe(serve);
  say(`cycle ${number} of ${cycles}: started, imported, stopped; ${imported.size} dossiers`);
}

/** Starts something, kills it at a random moment, and sees that its server goes with it and nothing is lost. */
async function kill(number: number, moment: Moment): Promise<void> {
  const dossier = cycles + number;
  const victim = start(moment === 'import' ? ['import', 'dossier', fileOf(dossier, manyEvents)] : ['serve']);
  if (moment === 'import') await victim.says(/^Neo4j .* started at/m);
  if (moment === 'idle') await victim.says(/^Entente is ready: /m);
  const wait = Math.round(random() * latest[moment]);
  await Promise.race([victim.ended, new Promise((wake) => setTimeout(wake, wait))]);
  const finished = victim.process.exitCode === 0;
  if (finished) imported.set(dossier, manyEvents);
  victim.process.kill('SIGKILL');
  await victim.ended;
  await noProcessLeft(home);
  const serve = await startServe();
  const written = await checkFacts(moment === 'import' ? dossier : undefined);
  if (moment === 'import') await importDossier(dossier, manyEvents);
  await checkFacts();
  await stopServe(serve);
  const outcome =
    moment === 'import' ? (finished ? ', when it had ended' : written ? ', all written' : ', nothing written') : '';
  say(`kill ${number} of ${kills}: during ${moment}, after ${wait} ms${outcome}`);
}

/** What an undisturbed graph with the same dossiers is. */
async function undisturbed(): Promise<string> {
  const other = join(folder, 'undisturbed');
  const serve = await startServe(other);
  for (const [dossier, count] of imported) await importDossier(dossier, count, other);
  const checksum = await checksumOf((text, params) => cypher(addressOf(other), text, params));
  await stopServe(serve, other);
  return checksum;
}

async function soak(): Promise<void> {
  for (let number = 1; number <= cycles; number++) await cycle(number);
  const moments: Moment[] = ['start', 'import', 'idle'];
  for (let number = 1; number <= kills; number++) await kill(number, moments[number % moments.length] ?? 'idle');

  const serve = await startServe();
  await checkFacts();
  const checksum = await checksumOf((text, params) => cypher(addressOf(home), text, params));
  const doctor = await runCli(['doctor', '--json'], settings);
  if (doctor.code !== 0) throw new Error(`The doctor is not content: ${doctor.stdout}${doctor.stderr}`);
  await stopServe(serve);
  const expected = await undisturbed();
  if (checksum !== expected) throw new Error(`The graph is ${checksum}, and an undisturbed one ${expected}.`);
  const facts = [...imported.values()].reduce((sum, count) => sum + count, 0);
  say(`sound: ${imported.size} dossiers with ${facts} events beside the bundled ones, checksum ${checksum}`);
}

console.log(`Soak with seed ${seed}: ${cycles} cycles, ${kills} kills, at most ${minutes} minutes`);
buildCli();
const bound = new Promise<never>((_, reject) =>
  setTimeout(() => reject(new Error(`Not done after ${minutes} minutes.`)), minutes * 60_000),
);
try {
  await Promise.race([soak(), bound]);
  console.log(`Passed in ${Math.round((Date.now() - begun) / 1000)} s (seed ${seed})`);
} catch (fault) {
  console.error(`Failed (seed ${seed}): ${(fault as Error).stack}`);
  process.exitCode = 1;
} finally {
  for (const left of running) left.process.kill('SIGKILL');
  if (process.exitCode) console.error(`The homes were kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}
process.exit();
