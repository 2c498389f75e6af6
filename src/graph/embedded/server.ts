// The server's process: started under a watchdog that ends it when this process ends, however that happens.

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { packagePath } from '../packageRoot.ts';
import { isAlive, markOf, type ProcessMark, stopProcess } from './processes.ts';

/** A server process. */
export interface ServerProcess {
  readonly mark: ProcessMark;
  /** Resolves when the process has ended, by whatever cause. */
  readonly exited: Promise<void>;
  /** Asks it to stop, waits until what it holds is on disk, and ends it by force after a minute. */
  stop(): Promise<void>;
}

/** Seconds that the server may take to write out what it holds. */
const stopPatience = 60;

/** Starts the server; its output goes to `log`. Null if it ended before it was seen to run. */
export async function startProcess(java: string, args: readonly string[], log: string): Promise<ServerProcess | null> {
  // A session of its own, so that Ctrl-C in a terminal reaches us alone and we stop it in good order.
  const watchdog = spawn('sh', [packagePath('embedded', 'watchdog.sh'), log, String(stopPatience), java, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => watchdog.on('close', () => resolve()));
  const mark = markOf(Number(await firstLine(watchdog)));
  if (mark === null) {
    watchdog.stdin.end();
    await ended;
    return null;
  }
  // The watchdog shall not keep this process from ending; when it ends, the pipe closes and the server stops.
  watchdog.unref();
  for (const stream of [watchdog.stdin, watchdog.stdout]) (stream as unknown as { unref(): void }).unref();
  const exited = ended.then(async () => {
    // Should the watchdog itself be killed, the server must not be left behind.
    if (isAlive(mark)) await stopProcess(mark, stopPatience * 1000);
  });
  return {
    mark,
    exited,
    stop: async () => {
      watchdog.ref();
      await stopProcess(mark, stopPatience * 1000);
      await exited;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '');
    });
    child.on('error', reject);
    child.on('close', () => resolve(''));
  });
}

/** A port on loopback that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether a port on loopback can be listened on. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** What the server's output says of a fault. */
export interface Complaint {
  readonly kind: 'PORT_TAKEN' | 'DISK_FULL' | 'STORE_IN_USE' | 'OTHER';
  /** Its last lines that sound like a fault. */
  readonly said: string;
}

const kinds = [
  ['PORT_TAKEN', /Address already in use/],
  ['DISK_FULL', /No space left on device|Disk quota exceeded/],
  ['STORE_IN_USE', /Lock file has been locked by another process/],
] as const;

/** Reads a log for why the server failed. */
export function complaintOf(log: string): Complaint {
  try {
    const text = readFileSync(log, 'utf8');
    const lines = text.trim().split('\n');
    const telling = lines.filter((line) => /ERROR|Exception|Caused by|Error:/.test(line));
    return {
      kind: kinds.find(([, sign]) => sign.test(text))?.[0] ?? 'OTHER',
      said: (telling.length > 0 ? telling : lines).slice(-3).join(' | ').slice(-600) || 'it said nothing',
    };
  } catch {
    return { kind: 'OTHER', said: 'it wrote no log' };
  }
}
