// One owner a home. The lock is a file that names its owner; an owner that no longer lives loses it.

import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, markOf, type ProcessMark } from './processes.ts';

/** A held lock. */
export interface Lock {
  release(): void;
}

const lockName = 'owner.lock';
/** Milliseconds after which a half-done takeover counts as that of a crashed process. It takes less than one. */
const takeoverAge = 5_000;

/** Who owns the home: a living process, or nobody. */
export function ownerOf(home: string): ProcessMark | null {
  try {
    const owner = JSON.parse(readFileSync(join(home, lockName), 'utf8')) as ProcessMark;
    return isAlive(owner) ? owner : null;
  } catch {
    return null;
  }
}

/** Takes the lock if nobody living has it; null when somebody does. */
export function tryLock(home: string): Lock | null {
  const path = join(home, lockName);
  const self = markOf(process.pid);
  if (self === null) throw new Error('This process cannot find itself among the processes.');
  // Written beside and linked into place: the lock appears with its content or not at all.
  const draft = join(home, `${lockName}.${randomUUID()}`);
  try {
    writeFileSync(draft, JSON.stringify(self));
    if (!link(draft, path) && !(takeOver(home, path) && link(draft, path))) return null;
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (ownerOf(home)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

function link(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

/** Removes the lock of a dead owner; of several that try at once, one does. */
function takeOver(home: string, path: string): boolean {
  const guard = join(home, `${lockName}.takeover`);
  try {
    mkdirSync(guard);
  } catch {
    forgetOld(guard);
    return false;
  }
  try {
    if (ownerOf(home) !== null) return false;
    unlinkSync(path);
    return true;
  } catch (fault) {
    // Somebody else's takeover was quicker.
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw fault;
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

function forgetOld(guard: string): void {
  try {
    if (Date.now() - statSync(guard).mtimeMs < takeoverAge) return;
    const aside = `${guard}.${randomUUID()}`;
    renameSync(guard, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // It was removed in the meantime.
  }
}
