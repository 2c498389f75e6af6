// Serves the checkout while it is worked on: `npm run dev`. The database starts once and stays; the server restarts when
// a file that it reads changes, after generated files were made anew where the contract changed; pages are built anew too.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { readEnvironment } from '../src/cli/environment.ts';
import { say } from '../src/cli/output.ts';
import { startEmbeddedNeo4j } from '../src/graph/embedded/index.ts';

/** What the server reads, and whether a change makes generated files stale. */
const watched: readonly { readonly path: string; readonly generates: boolean }[] = [
  { path: 'src', generates: false },
  { path: 'cypher', generates: true },
  { path: 'schema.graphql', generates: true },
  { path: 'data', generates: false },
  { path: 'dossiers', generates: false },
];
/** Changes that the server does not read: pages are built by Vite, generated files follow from others. */
const ignored = /^src\/(web|generated)\/|^dossiers\/dossier\.schema\.json$|[~#]$|\.swp$/;
/** Milliseconds of quiet after which changes count as saved together. */
const quiet = 150;

/** Starts the server, which joins the database of this process. */
function serve(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], { stdio: 'inherit' });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('close', () => resolve());
  });
}

function generate(): boolean {
  say('The contract changed: generating');
  return spawnSync('npm', ['run', 'generate', '--silent'], { stdio: 'inherit' }).status === 0;
}

const { graph } = readEnvironment();
const database = graph.external ? null : await startEmbeddedNeo4j({ ...graph.embedded, log: say });
const pages = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'warn'], {
  stdio: 'inherit',
});
let server = serve();
let stale = false;
let generates = false;
let timer: NodeJS.Timeout | undefined;
let restarting = false;

/** Restarts with all that changed so far; what changes in the meantime is for the next round. */
async function restart(): Promise<void> {
  if (restarting) return;
  restarting = true;
  while (stale) {
    const anew = generates;
    stale = false;
    generates = false;
    if (anew && !generate()) continue;
    server.kill('SIGTERM');
    await ended(server);
    server = serve();
  }
  restarting = false;
}

for (const { path, generates: makes } of watched)
  watch(path, { recursive: true }, (_event, file) => {
    const changed = file && file !== path ? `${path}/${file}` : path;
    if (ignored.test(changed)) return;
    stale = true;
    generates ||= makes;
    clearTimeout(timer);
    timer = setTimeout(restart, quiet);
  });

await new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
});
for (const child of [server, pages]) child.kill('SIGTERM');
await Promise.all([ended(server), ended(pages)]);
await database?.stop();
process.exit(0);
