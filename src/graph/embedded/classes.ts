// The archive of the classes that a server loads: a start that finds one takes little more than half the time. The first server that ends
// in good order leaves it behind, beside the jars; Java itself passes over one that is of other jars or another Java.

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Java } from './java.ts';

/** What a start has to do with the archive. */
export interface ClassArchive {
  /** Arguments of Java: to read the archive, or to write one when it ends. */
  readonly args: readonly string[];
  /** Puts what a server has written into its place; once it has ended. */
  keep(): Promise<void>;
}

/** The archive for the jars in `lib` and a Java. */
export function classArchive(lib: string, { build }: Java): ClassArchive {
  const folder = dirname(lib);
  const path = join(folder, `classes-${build}.jsa`);
  if (existsSync(path)) return { args: [`-XX:SharedArchiveFile=${path}`], keep: async () => {} };
  forgetLost(folder);
  const own = `${path}.${process.pid}`;
  return {
    args: [`-XX:ArchiveClassesAtExit=${own}`],
    // A server that was killed has written none.
    keep: () => rename(own, path).catch(() => {}),
  };
}

/** Removes what servers wrote whose owners were gone by then. */
function forgetLost(folder: string): void {
  for (const file of readdirSync(folder)) {
    const [, owner] = /^classes-.*\.jsa\.(\d+)$/.exec(file) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, file), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
