// A Neo4j that starts by itself, owned by this process.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { changeFirstPassword, probe } from '../database.ts';
import { javaArguments, memoryFor, writeConfiguration } from './configuration.ts';
import { ensureDistribution, neo4jVersion } from './distribution.ts';
import { EmbeddedNeo4jError, fileFault } from './errors.ts';
import { findJava } from './java.ts';
import { type Lock, ownerOf, tryLock } from './lock.ts';
import { isAlive, type ProcessMark, stopProcess } from './processes.ts';
import { freePort, isFree, type ServerProcess, startProcess, tailOf } from './server.ts';

/** How to start it. */
export interface EmbeddedOptions {
  /** Folder of the database; made if missing. */
  readonly home: string;
  /** Folder of a Java to use instead of the one on the PATH. */
  readonly javaHome?: string | undefined;
  /** Port for Bolt on loopback; absent: any free one. */
  readonly boltPort?: number | undefined;
  /** Largest heap in MB; absent: an eighth of the machine's memory, 512 to 4096. */
  readonly heapMb?: number | undefined;
  /** Page cache in MB; absent: an eighth of the machine's memory, 128 to 4096. */
  readonly pageCacheMb?: number | undefined;
  /** Folder of Neo4j's jars; absent: inside `home`. Several homes may share one. */
  readonly distribution?: string | undefined;
  /** Told of progress, a line at a time. */
  readonly log: (line: string) => void;
}

/** A running server. */
export interface EmbeddedNeo4j {
  /** `bolt://127.0.0.1:<port>` */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether another process owns it; it then ends with that process. */
  readonly attached: boolean;
  /** Process id of the server. */
  readonly pid: number;
  /** Resolves when the server has ended; never for an attached one. */
  readonly exited: Promise<void>;
  /** Stops it in good order; does nothing to an attached one. */
  stop(): Promise<void>;
}

/** What the owner tells those who come later. */
interface State {
  readonly server: ProcessMark;
  readonly port: number;
  readonly ready: boolean;
}

const user = 'neo4j';
/** Milliseconds that a start may take before it counts as failed. */
const startPatience = 120_000;
/** Milliseconds that another process's start is waited for. */
const attachPatience = 120_000;

/**
 * Starts the server of a home, or attaches to it when another process already runs it.
 * @throws EmbeddedNeo4jError with what is wrong and the ways out
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  if (process.platform === 'win32')
    throw new EmbeddedNeo4jError('NOT_SUPPORTED', 'The embedded Neo4j runs on Linux and macOS: use one of these');
  const home = resolve(options.home);
  await mkdir(join(home, 'logs'), { recursive: true }).catch((cause) => {
    throw fileFault(cause, home);
  });
  const deadline = Date.now() + attachPatience;
  for (;;) {
    const lock = lockOf(home);
    if (lock)
      return own(home, lock, options).catch((fault) => {
        lock.release();
        throw fault;
      });
    const attached = await attach(home);
    if (attached) return attached;
    if (Date.now() > deadline) throw held(home);
    await new Promise((wake) => setTimeout(wake, 200));
  }
}

function lockOf(home: string): Lock | null {
  try {
    return tryLock(home);
  } catch (cause) {
    throw fileFault(cause, home);
  }
}

function held(home: string): EmbeddedNeo4jError {
  const owner = ownerOf(home);
  return new EmbeddedNeo4jError(
    'LOCK_HELD',
    `${home} belongs to process ${owner?.pid ?? 'unknown'}, whose Neo4j does not answer: stop that process, set ENTENTE_HOME to another folder`,
  );
}

/** A handle on the server that another process runs, once it is ready. */
async function attach(home: string): Promise<EmbeddedNeo4j | null> {
  const state = readState(home);
  if (!state?.ready || ownerOf(home) === null || !isAlive(state.server)) return null;
  const uri = `bolt://127.0.0.1:${state.port}`;
  const password = readPassword(home);
  if (password === null || (await probe({ uri, user, password })) !== 'ready') return null;
  return {
    uri,
    user,
    password,
    attached: true,
    pid: state.server.pid,
    exited: new Promise(() => {}),
    stop: async () => {},
  };
}

async function own(home: string, lock: Lock, options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const left = readState(home);
  // A server whose owner and watchdog were both killed; two of them on one store would ruin it.
  if (left && isAlive(left.server)) await stopProcess(left.server, 30_000);
  await rm(statePath(home), { force: true });
  const java = await findJava(options.javaHome);
  const lib = await ensureDistribution(options.distribution ?? join(home, `neo4j-${neo4jVersion}`), options.log);
  const memory = memoryFor(options);
  const port = await portFor(options.boltPort);
  const log = join(home, 'logs', 'process.log');
  let server: ServerProcess;
  let password: string;
  try {
    password = await passwordOf(home);
    const configuration = await writeConfiguration(home, port, memory);
    if (existsSync(log)) await truncate(log);
    server = await startProcess(java, javaArguments(home, lib, configuration, memory), log);
    await writeState(home, { server: server.mark, port, ready: false });
  } catch (cause) {
    throw cause instanceof EmbeddedNeo4jError ? cause : fileFault(cause, home);
  }
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await untilReady(uri, password, server, log);
    await writeState(home, { server: server.mark, port, ready: true });
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  return {
    uri,
    user,
    password,
    attached: false,
    pid: server.mark.pid,
    exited: server.exited,
    stop: async () => {
      await server.stop();
      await rm(statePath(home), { force: true });
      lock.release();
    },
  };
}

async function portFor(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return freePort();
  if (await isFree(wanted)) return wanted;
  throw new EmbeddedNeo4jError(
    'PORT_TAKEN',
    `Port ${wanted} of ENTENTE_BOLT_PORT is taken on 127.0.0.1: name a free one, unset it to let any free one be used`,
  );
}

/** Waits until Bolt answers; at the first start the server still has the password that all servers begin with. */
async function untilReady(uri: string, password: string, server: ServerProcess, log: string): Promise<void> {
  const deadline = Date.now() + startPatience;
  let gone = false;
  server.exited.then(() => {
    gone = true;
  });
  for (;;) {
    if (gone) throw startFault(log, 'ended while it started');
    const answer = await probe({ uri, user, password });
    if (answer === 'ready') return;
    if (answer === 'refused') {
      if (await changeFirstPassword(uri, user, password)) continue;
      throw new EmbeddedNeo4jError(
        'WRONG_PASSWORD',
        'The embedded Neo4j refuses the password in its home (the file "password" was changed or lost): put the old one back, or move the home away and start anew',
      );
    }
    if (Date.now() > deadline) throw startFault(log, `did not answer within ${startPatience / 1000} s`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

function startFault(log: string, what: string): EmbeddedNeo4jError {
  const said = tailOf(log);
  if (/No space left on device/.test(said)) return fileFault({ code: 'ENOSPC' }, log);
  return new EmbeddedNeo4jError(
    'START_FAILED',
    `The embedded Neo4j ${what} (${said}): read ${log}, mend what it names and start again`,
  );
}

function passwordPath(home: string): string {
  return join(home, 'password');
}

function readPassword(home: string): string | null {
  try {
    return readFileSync(passwordPath(home), 'utf8').trim();
  } catch {
    return null;
  }
}

/** The password of the home; made at the first start, readable by its owner alone. */
async function passwordOf(home: string): Promise<string> {
  const known = readPassword(home);
  if (known) return known;
  const made = randomBytes(24).toString('base64url');
  await writeFile(passwordPath(home), `${made}\n`, { mode: 0o600 });
  return made;
}

function statePath(home: string): string {
  return join(home, 'server.json');
}

function readState(home: string): State | null {
  try {
    return JSON.parse(readFileSync(statePath(home), 'utf8')) as State;
  } catch {
    return null;
  }
}

async function writeState(home: string, state: State): Promise<void> {
  const draft = `${statePath(home)}.${process.pid}`;
  await writeFile(draft, JSON.stringify(state), { mode: 0o600 });
  await rename(draft, statePath(home));
}
