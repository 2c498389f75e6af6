// What the API answers over HTTP, from the cache and without it, beside the framework alone and an Apollo server that does nothing.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** How to reach the database of the bench. */
export interface Reached {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** Megabytes that it holds now. */
  resident(): number;
  stop(): Promise<void>;
}

const connections = 24;
/** Looks at whether the machine rests, each of two seconds. */
const mostTries = 90;
/** Seconds that a rate is measured for, after a warming-up. */
const span = 6;
const warming = 3;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Milliseconds of all processors together, and those without work, since the machine started. */
function processorTimes(): { readonly all: number; readonly idle: number } {
  let [all, idle] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    for (const part of Object.values(times)) all += part;
  }
  return { all, idle };
}

/** Waits until the machine rests: a server that has just started still has its statements planned. */
async function untilRest(): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = processorTimes();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const after = processorTimes();
    if ((after.idle - before.idle) / (after.all - before.all) > 0.9) return;
  }
  throw new Error('The machine does not come to rest: something else runs beside the bench.');
}

/** Starts a program that serves, and waits until it says that it is ready, and rests. */
async function started(args: readonly string[], env: NodeJS.ProcessEnv, port: number): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  child.stdout?.resume();
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.ok) break;
    if (tries > 300 || child.exitCode !== null) throw new Error(`${args.join(' ')} does not serve.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await untilRest();
  return {
    url,
    resident: () => {
      const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
    },
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The product as it is served, over the database of the bench. */
export async function product({ uri, user, password }: Reached, settings: NodeJS.ProcessEnv = {}): Promise<Served> {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...settings };
  return started([packagePath('dist', 'cli', 'main.js'), 'serve'], env, await freePort());
}

/** The framework alone, which answers everything with one text, or an Apollo server over it that answers `{ ping }`. */
export async function plain(kind: 'framework' | 'apollo'): Promise<Served> {
  return started([fileURLToPath(new URL('plain.js', import.meta.url)), kind], {}, await freePort());
}

function requestsOf(queries: readonly { query: string; variables?: Record<string, unknown> }[]): autocannon.Request[] {
  return queries.map((asked) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  }));
}

/** Answers a second. */
export async function rate(
  { url }: Served,
  queries: readonly { query: string; variables?: Record<string, unknown> }[],
): Promise<number> {
  const requests = requestsOf(queries);
  await autocannon({ url, connections, duration: warming, requests });
  const result = await autocannon({ url, connections, duration: span, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were refusals and ${result.errors} failed.`);
  return result.requests.average;
}

/** Sends so many requests. */
export async function send(
  { url }: Served,
  queries: readonly { query: string; variables?: Record<string, unknown> }[],
  amount: number,
): Promise<void> {
  const result = await autocannon({ url, connections, amount, requests: requestsOf(queries) });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were refusals and ${result.errors} failed.`);
}
