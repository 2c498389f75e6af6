// A Neo4j that starts by itself, owned by this process.

import { existsSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { probe } from '../database.ts';
import { javaArguments, memoryFor, writeConfiguration } from './configuration.ts';
import { ensureDistribution, neo4jVersion } from './distribution.ts';
import { diskFull, EmbeddedNeo4jError, fileFault } from './errors.ts';
import {
  logPath,
  passwordOf,
  prepareHome,
  readPassword,
  readState,
  removeState,
  requireSpace,
  user,
  writeState,
} from './home.ts';
import { findJava } from './java.ts';
import { type Lock, ownerOf, tryLock } from './lock.ts';
import { isAlive, type ProcessMark, stopProcess } from './processes.ts';
import { complaintOf, freePort, isFree, type ServerProcess, startProcess } from './server.ts';

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
  /** Ends the start; what was begun is undone, and the start fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
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
  /** Resolves when the server has ended, by whatever cause. */
  readonly exited: Promise<void>;
  /** Stops it in good order; does nothing to an attached one. */
  stop(): Promise<void>;
}

/** Milliseconds that a start may take before it counts as failed. */
const startPatience = 120_000;
/** Milliseconds that another process's start is waited for: it may have to fetch the server first. */
const attachPatience = 180_000;
/** Milliseconds that another process's server, which was ready, may be silent. */
const silencePatience = 15_000;
/** Milliseconds between looks at another process's server. */
const lookInterval = 1_000;
/** Megabytes of disk that a start needs at the very least. */
const room = 50;
/** How often another port is tried when somebody else takes it between the choice and the use. */
const portAttempts = 3;

/**
 * Starts the server of a home, or attaches to it when another process already runs it.
 * @throws EmbeddedNeo4jError with what is wrong and the ways out
 */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  if (process.platform === 'win32')
    throw new EmbeddedNeo4jError('NOT_SUPPORTED', 'The embedded Neo4j runs on Linux and macOS: use one of these');
  const home = resolve(options.home);
  await prepareHome(home);
  const begun = Date.now();
  let lastStarting = begun;
  for (;;) {
    options.signal?.throwIfAborted();
    const lock = lockOf(home);
    if (lock)
      return own(home, lock, options).catch((fault) => {
        lock.release();
        throw fault;
      });
    const found = await attach(home);
    if (typeof found === 'object') {
      options.log(`The Neo4j of ${home} belongs to process ${ownerOf(home)?.pid}; joining it`);
      return found;
    }
    if (found === 'starting') {
      if (lastStarting === begun)
        options.log(`Process ${ownerOf(home)?.pid} is starting the Neo4j of ${home}; waiting`);
      lastStarting = Date.now();
    }
    if (Date.now() - begun > attachPatience) throw held(home, 'is still not ready');
    if (Date.now() - lastStarting > silencePatience) throw held(home, 'does not answer');
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

function held(home: string, what: string): EmbeddedNeo4jError {
  const owner = ownerOf(home);
  return new EmbeddedNeo4jError(
    'LOCK_HELD',
    `${home} belongs to process ${owner?.pid ?? 'unknown'}, whose Neo4j ${what}: stop that process, set ENTENTE_HOME to another folder`,
  );
}

/** A handle on the server that another process runs, once it is ready. */
async function attach(home: string): Promise<EmbeddedNeo4j | 'starting' | 'silent'> {
  const state = readState(home);
  if (!state?.ready || !isAlive(state.server)) return 'starting';
  const uri = `bolt://127.0.0.1:${state.port}`;
  const password = readPassword(home);
  if (password === null || (await probe({ uri, user, password })) !== 'ready') return 'silent';
  return {
    uri,
    user,
    password,
    attached: true,
    pid: state.server.pid,
    exited: endOf(state.server),
    stop: async () => {},
  };
}

/** Resolves when a process that is not ours to wait for has ended. */
function endOf(mark: ProcessMark): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(mark)) return;
      clearInterval(timer);
      resolve();
    }, lookInterval);
    timer.unref();
  });
}

async function own(home: string, lock: Lock, options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const left = readState(home);
  // A server whose owner and watchdog were both killed; two of them on one store would ruin it.
  if (left && isAlive(left.server)) await stopProcess(left.server, 30_000);
  await removeState(home);
  const java = await findJava(options.javaHome);
  const distribution = options.distribution ?? join(home, `neo4j-${neo4jVersion}`);
  const lib = await ensureDistribution(distribution, options.log, options.signal);
  await requireSpace(home, room);
  const password = await passwordOf(home);
  for (let attempt = 1; ; attempt++) {
    const port = await portFor(options.boltPort);
    try {
      const server = await launch(home, java, lib, port, password, options);
      return {
        uri: `bolt://127.0.0.1:${port}`,
        user,
        password,
        attached: false,
        pid: server.mark.pid,
        exited: server.exited,
        stop: async () => {
          await server.stop();
          await removeState(home);
          lock.release();
        },
      };
    } catch (fault) {
      const taken = fault instanceof EmbeddedNeo4jError && fault.code === 'PORT_TAKEN';
      if (!taken || options.boltPort !== undefined || attempt === portAttempts) throw fault;
    }
  }
}

async function portFor(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return freePort();
  if (await isFree(wanted)) return wanted;
  throw portTaken(wanted);
}

function portTaken(port: number): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    'PORT_TAKEN',
    `Port ${port} for Bolt is taken on 127.0.0.1: set ENTENTE_BOLT_PORT to a free one, unset it to let any free one be used`,
  );
}

/** Starts the server's process and waits until it answers. */
async function launch(
  home: string,
  java: string,
  lib: string,
  port: number,
  password: string,
  options: EmbeddedOptions,
): Promise<ServerProcess> {
  const memory = memoryFor(options);
  const log = logPath(home);
  let server: ServerProcess;
  try {
    const configuration = await writeConfiguration(home, port, memory);
    if (existsSync(log)) await truncate(log);
    server = await startProcess(java, javaArguments(home, lib, configuration, memory), log);
  } catch (cause) {
    throw fileFault(cause, home);
  }
  try {
    await writeState(home, { server: server.mark, port, ready: false });
    await untilReady(home, port, password, server, options.signal);
    await writeState(home, { server: server.mark, port, ready: true });
    return server;
  } catch (fault) {
    await server.stop();
    throw options.signal?.aborted ? options.signal.reason : fileFault(fault, home);
  }
}

async function untilReady(
  home: string,
  port: number,
  password: string,
  server: ServerProcess,
  signal: AbortSignal | undefined,
): Promise<void> {
  const deadline = Date.now() + startPatience;
  let gone = false;
  server.exited.then(() => {
    gone = true;
  });
  for (;;) {
    signal?.throwIfAborted();
    if (gone) throw startFault(home, port, 'ended while it started');
    const answer = await probe({ uri: `bolt://127.0.0.1:${port}`, user, password });
    if (answer === 'ready') return;
    if (answer === 'refused')
      throw new EmbeddedNeo4jError(
        'WRONG_PASSWORD',
        `The embedded Neo4j refuses the password in ${home} (the file "password" was changed or lost): put the old one back, move the home away and start anew`,
      );
    // A server that cannot write may neither answer nor end.
    if (complaintOf(logPath(home)).kind === 'DISK_FULL') throw diskFull(home);
    if (Date.now() > deadline) throw startFault(home, port, `did not answer within ${startPatience / 1000} s`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

function startFault(home: string, port: number, what: string): EmbeddedNeo4jError {
  const log = logPath(home);
  const { kind, said } = complaintOf(log);
  if (kind === 'DISK_FULL') return diskFull(home);
  if (kind === 'PORT_TAKEN') return portTaken(port);
  if (kind === 'STORE_IN_USE')
    return new EmbeddedNeo4jError(
      'LOCK_HELD',
      `The database in ${home} is in use by a process that cannot be seen from here, such as one in another container: stop it, set ENTENTE_HOME to another folder`,
    );
  return new EmbeddedNeo4jError(
    'START_FAILED',
    `The embedded Neo4j ${what} (${said}): read ${log}, mend what it names and start again`,
  );
}
