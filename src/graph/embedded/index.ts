// A Neo4j that starts by itself: owned by this process, or joined when another owns it.

import { join, resolve } from 'node:path';
import { classArchive } from './classes.ts';
import { ensureDistribution, neo4jVersion } from './distribution.ts';
import { EmbeddedNeo4jError, fileFault } from './errors.ts';
import { passwordOf, prepareHome, readState, removeState, requireSpace, user } from './home.ts';
import { findJava } from './java.ts';
import { attach, held } from './join.ts';
import { launch, portFor } from './launch.ts';
import { type Lock, ownerOf, tryLock } from './lock.ts';
import type { EmbeddedNeo4j, EmbeddedOptions } from './options.ts';
import { isAlive, stopProcess } from './processes.ts';

export type { EmbeddedNeo4j, EmbeddedOptions } from './options.ts';

/** Milliseconds that another process's start is waited for: it may have to fetch the server first, and to recover. */
const attachPatience = 720_000;
/** Milliseconds that another process's server, which was ready, may be silent. */
const silencePatience = 15_000;
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
  const classes = classArchive(lib, java);
  for (let attempt = 1; ; attempt++) {
    const port = await portFor(options.boltPort);
    try {
      const server = await launch(home, java, lib, port, password, classes.args, options);
      return {
        uri: `bolt://127.0.0.1:${port}`,
        user,
        password,
        attached: false,
        pid: server.mark.pid,
        exited: server.exited,
        stop: async () => {
          await server.stop();
          await classes.keep();
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
