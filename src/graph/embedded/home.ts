// What a home holds beside the database: the password, and what its owner tells those who come later.

import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull, fileFault } from './errors.ts';
import type { ProcessMark } from './processes.ts';

/** What the owner tells those who come later. */
export interface State {
  readonly server: ProcessMark;
  readonly port: number;
  readonly ready: boolean;
}

/** The only user of an embedded server. */
export const user = 'neo4j';

/** Makes the home. All that is made is its owner's alone, so that a home that others may read shows them nothing. */
export async function prepareHome(home: string): Promise<void> {
  try {
    for (const folder of ['logs', 'conf', 'data/dbms'])
      await mkdir(join(home, folder), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw fileFault(cause, home);
  }
}

/** Refuses a disk that has less room than `megabytes`: a server that runs out of it while it starts may hang. */
export async function requireSpace(folder: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if ((bavail * bsize) / 1024 / 1024 < megabytes) throw diskFull(folder);
}

/** The log of the server's process: begun anew at every start. */
export function logPath(home: string): string {
  return join(home, 'logs', 'process.log');
}

function passwordPath(home: string): string {
  return join(home, 'password');
}

/** The password of a home; null when it has none yet. */
export function readPassword(home: string): string | null {
  try {
    return readFileSync(passwordPath(home), 'utf8').trim() || null;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileFault(cause, passwordPath(home));
  }
}

/** The password of the home; made at the first start, readable by its owner alone. */
export async function passwordOf(home: string): Promise<string> {
  const path = passwordPath(home);
  const known = readPassword(home);
  try {
    if (known && ((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
    const password = known ?? randomBytes(24).toString('base64url');
    if (!known) await writeWhole(path, `${password}\n`);
    // A server without users takes its first one from here: it never answers to the password that every new Neo4j has.
    if (!existsSync(join(home, 'data', 'databases', 'system')))
      await writeWhole(join(home, 'data', 'dbms', 'auth.ini'), firstUser(password));
    return password;
  } catch (cause) {
    throw fileFault(cause, path);
  }
}

const hashRounds = 1024;

/** A user as `neo4j-admin dbms set-initial-password` writes it. */
function firstUser(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < hashRounds; round++) hash = createHash('sha256').update(hash).digest();
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${hashRounds}:\n`;
}

function statePath(home: string): string {
  return join(home, 'server.json');
}

/** What the owner last said of its server; null when it said nothing. */
export function readState(home: string): State | null {
  try {
    return JSON.parse(readFileSync(statePath(home), 'utf8')) as State;
  } catch {
    return null;
  }
}

export async function writeState(home: string, state: State): Promise<void> {
  await writeWhole(statePath(home), JSON.stringify(state));
}

export async function removeState(home: string): Promise<void> {
  await rm(statePath(home), { force: true });
}

/** Writes a file that appears whole or not at all, whatever dies meanwhile, and that only its owner may read. */
async function writeWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.draft`;
  await rm(draft, { force: true });
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
