// How long a stranger waits: from a clean clone to the first answer, and from a stopped server to the next.
// Cold: a clone of this checkout's last commit, its own `npm ci`, an empty home, Neo4j fetched by Maven into an empty
// repository of its own. Only npm's download cache is the machine's, which belongs to no project.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, type Figure, number, report } from './report.ts';

/** Targets in seconds, on two cores. */
const targets = { cold: 150, warm: 20 } as const;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Asks the first ready question until it is answered. */
async function firstAnswer(port: number, query: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}.`);
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as { data?: { demands: { totalCount: number } } };
      if (response.ok && data && data.demands.totalCount > 0) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Starts the clone, waits for its first answer and stops it. @returns when the answer came */
async function startAndAsk(clone: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const port = await freePort();
  const server = spawn('npm', ['start', '--silent'], {
    cwd: clone,
    env: { ...environment, PORT: String(port) },
    stdio: 'inherit',
    detached: true,
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  let answered: number;
  try {
    await firstAnswer(port, readFileSync(join(clone, 'questions', '01-what-japan-asks.graphql'), 'utf8'), server);
  } finally {
    answered = performance.now();
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
  }
  await ended;
  console.log(`  (stopped in ${((performance.now() - answered) / 1000).toFixed(1)} s)`);
  return answered;
}

function figureOf(name: keyof typeof targets, seconds: number, parts: string): Figure {
  return asked(
    `${name} start, to the first answer`,
    `${number(seconds, 1)} s${parts}`,
    `≤ ${targets[name]} s`,
    seconds <= targets[name],
  );
}

/** Measures both. */
export async function start(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const clone = join(folder, 'clone');
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    MAVEN_ARGS: `-Dmaven.repo.local=${join(folder, 'maven')}`,
    MAVEN_OPTS: `-Dmaven.repo.local=${join(folder, 'maven')}`,
  };
  for (const name of ['ENTENTE_HOME', 'ENTENTE_DISTRIBUTION', 'NEO4J_URI', 'PORT']) delete environment[name];
  try {
    const begun = performance.now();
    execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
    execFileSync('npm', ['ci', '--silent'], { cwd: clone, env: environment, stdio: 'inherit' });
    const installed = performance.now();
    const cold = figureOf(
      'cold',
      ((await startAndAsk(clone, environment)) - begun) / 1000,
      `, of which install and build ${((installed - begun) / 1000).toFixed(1)} s`,
    );
    const again = performance.now();
    const warm = figureOf('warm', ((await startAndAsk(clone, environment)) - again) / 1000, '');
    report(
      'start',
      'Cold: from a clean clone, with empty caches for what the project itself fetches, `npm ci` included. Warm: a home that has started before.',
      [cold, warm],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
