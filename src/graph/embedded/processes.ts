// Which process is meant by a number: numbers are given out again, beginnings are not.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number by when it began. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

/** Which run of the machine this is: Linux counts beginnings from the start of the machine. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Not every container shows it.
    return '';
  }
}

/** When a process began, in the words of the operating system; null when there is none. */
function startOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux')
      return (
        execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }).trim() || null
      );
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces: count the fields behind it. Z is a process that only waits to be forgotten.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${bootId()} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** Marks a living process; null when there is none. */
export function markOf(pid: number): ProcessMark | null {
  const started = startOf(pid);
  return started === null ? null : { pid, started };
}

/** Whether the very process that was marked still lives. */
export function isAlive({ pid, started }: ProcessMark): boolean {
  return startOf(pid) === started;
}

/** Stops a process: politely, and by force after `patience` milliseconds. */
export async function stopProcess(mark: ProcessMark, patience: number): Promise<void> {
  signal(mark, 'SIGTERM');
  const deadline = Date.now() + patience;
  while (isAlive(mark)) {
    if (Date.now() > deadline) signal(mark, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function signal(mark: ProcessMark, name: NodeJS.Signals): void {
  try {
    if (isAlive(mark)) process.kill(mark.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}
