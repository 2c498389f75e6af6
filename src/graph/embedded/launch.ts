// Launching the server's process, and waiting until it answers or shows why it does not.

import { existsSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { probe } from '../database.ts';
import { javaArguments, memoryFor, writeConfiguration } from './configuration.ts';
import { diskFull, EmbeddedNeo4jError, fileFault } from './errors.ts';
import { logPath, user, writeState } from './home.ts';
import type { Java } from './java.ts';
import type { EmbeddedOptions } from './options.ts';
import { complaintOf, freePort, isFree, type ServerProcess, startProcess } from './server.ts';

/** Milliseconds that a start may take before it counts as failed: after a crash, a large graph takes minutes to recover. */
const startPatience = 600_000;
/** Milliseconds between words about a start that takes long. */
const wordInterval = 15_000;
const endedEarly = 'ended while it started';

/** The port that was asked for, or any free one. */
export async function portFor(wanted: number | undefined): Promise<number> {
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
export async function launch(
  home: string,
  java: Java,
  lib: string,
  port: number,
  password: string,
  classes: readonly string[],
  options: EmbeddedOptions,
): Promise<ServerProcess> {
  const memory = memoryFor(options);
  const log = logPath(home);
  let server: ServerProcess | null;
  try {
    const configuration = await writeConfiguration(home, port, memory, options.settings);
    if (existsSync(log)) await truncate(log);
    server = await startProcess(java.path, javaArguments(home, lib, configuration, memory, classes), log);
  } catch (cause) {
    throw fileFault(cause, home);
  }
  if (server === null) throw startFault(home, port, endedEarly);
  try {
    await writeState(home, { server: server.mark, port, ready: false });
    await untilReady(home, port, password, server, options);
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
  { signal, log }: EmbeddedOptions,
): Promise<void> {
  const begun = Date.now();
  let words = 0;
  let gone = false;
  server.exited.then(() => {
    gone = true;
  });
  for (;;) {
    signal?.throwIfAborted();
    if (gone) throw startFault(home, port, endedEarly);
    const answer = await probe({ uri: `bolt://127.0.0.1:${port}`, user, password });
    if (answer === 'ready') return;
    if (answer === 'refused')
      throw new EmbeddedNeo4jError(
        'WRONG_PASSWORD',
        `The embedded Neo4j refuses the password in ${home} (the file "password" was changed or lost): put the old one back, move the home away and start anew`,
      );
    // A server that cannot write may neither answer nor end.
    if (complaintOf(logPath(home)).kind === 'DISK_FULL') throw diskFull(home);
    const waited = Date.now() - begun;
    if (waited > startPatience) throw startFault(home, port, `did not answer within ${startPatience / 1000} s`);
    if (Math.floor(waited / wordInterval) > words) {
      words++;
      log(`Neo4j is starting: ${Math.round(waited / 1000)} s`);
    }
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
