// Real processes for suites: the command line, owners of homes, and whether any of them is left.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { distribution } from './globalSetup.ts';
import type { Owned } from './owner.ts';

/** A child process and all that it said. */
export interface Running {
  readonly process: ChildProcess;
  readonly pid: number;
  /** What it has printed so far. */
  output(): { stdout: string; stderr: string };
  /** Waits until what it printed matches; fails when it ends without, or after two minutes. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** This environment without any setting of the program, but for the jars, and with others. */
export function environmentWith(settings: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(HOST|PORT|CACHE_.*|TRUSTED_ONLY|FEDERATION|EMBED_.*|PUBLIC_URL|JAVA_HOME|NEO4J_.*|ENTENTE_.*|VITEST.*|NODE_ENV|NODE_OPTIONS)$/.test(
        name,
      ),
  );
  const all = { ...Object.fromEntries(kept), ENTENTE_DISTRIBUTION: distribution, ...settings };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Starts a program and listens to it. */
export function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Running {
  const child = spawn(command, args, { env: environment, stdio: 'pipe', cwd: packagePath() });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  let over = false;
  ended.then(() => {
    over = true;
  });
  return {
    process: child,
    pid: child.pid ?? 0,
    output: () => ({ stdout, stderr }),
    ended,
    says: (pattern) =>
      until(() => {
        const found = pattern.exec(stdout + stderr);
        if (!found && over) throw new Error(`It ended without saying ${pattern}: ${stdout}${stderr}`);
        return found;
      }, `it says ${pattern}`),
  };
}

/** Starts the built command line. */
export function startCli(args: readonly string[], settings: Record<string, string | undefined> = {}): Running {
  return run(process.execPath, [packagePath('dist', 'cli', 'main.js'), ...args], environmentWith(settings));
}

/** Runs the built command line to its end. */
export async function runCli(args: readonly string[], settings: Record<string, string | undefined> = {}) {
  const cli = startCli(args, settings);
  cli.process.stdin?.end();
  const code = await cli.ended;
  return { code, ...cli.output() };
}

/** Builds the command line; quick when it is fresh. */
export function buildCli(): void {
  execFileSync('npm', ['run', 'build:server', '--silent'], { cwd: packagePath(), stdio: 'inherit' });
}

/** A process that owns a home, or has joined it. */
export interface Owner extends Running, Owned {
  /** Lets it stop in good order; gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts a process that owns the home, with a small server. */
export async function startOwner(home: string, settings: Record<string, string> = {}): Promise<Owner> {
  const owner = run(
    process.execPath,
    ['--import', 'tsx', packagePath('tests', 'harness', 'owner.ts'), home],
    environmentWith({ ENTENTE_HEAP_MB: '512', ENTENTE_PAGECACHE_MB: '64', ...settings }),
  );
  const [line] = await owner.says(/^\{.*\}$/m);
  return {
    ...owner,
    ...(JSON.parse(line) as Owned),
    stop: () => {
      owner.process.stdin?.end();
      return owner.ended;
    },
  };
}

/** Whether a process lives; one that only waits to be forgotten does not. */
export function lives(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}

/** The process that started a process. */
export function parentOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
}

/** Every process whose command line names `text`, such as the folder of a home. */
export function processesNaming(text: string): string[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .filter((line) => line.includes(text) && !line.trim().startsWith(`${process.pid} `));
}

/** Waits until `look` gives something, at most two minutes. */
export async function until<T>(
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  what: string,
  patience = 120_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited ${patience / 1000} s in vain until ${what}.`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
