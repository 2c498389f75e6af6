// Joining the server that another process runs, or saying whose the home is.

import { probe } from '../database.ts';
import { EmbeddedNeo4jError } from './errors.ts';
import { readPassword, readState, user } from './home.ts';
import { ownerOf } from './lock.ts';
import type { EmbeddedNeo4j } from './options.ts';
import { isAlive, type ProcessMark } from './processes.ts';

/** Milliseconds between looks at another process's server. */
const lookInterval = 1_000;

/** A handle on the server that another process runs, once it is ready. */
export async function attach(home: string): Promise<EmbeddedNeo4j | 'starting' | 'silent'> {
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

/** The home has an owner, whose server is of no use. */
export function held(home: string, what: string): EmbeddedNeo4jError {
  const owner = ownerOf(home);
  return new EmbeddedNeo4jError(
    'LOCK_HELD',
    `${home} belongs to process ${owner?.pid ?? 'unknown'}, whose Neo4j ${what}: stop that process, set ENTENTE_HOME to another folder`,
  );
}
