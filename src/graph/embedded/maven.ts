// Runs Maven, and finds in its output what went wrong.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { packagePath } from '../packageRoot.ts';
import { diskFull, EmbeddedNeo4jError, fileFault } from './errors.ts';

/** Seconds that Maven has to end when it is told to. */
const stopPatience = 5;

/**
 * Runs Maven to its end under the watchdog, so that it ends when this process does.
 * @param log file for its output
 * @param what what it fetches, for messages
 */
export function runMaven(
  args: readonly string[],
  log: string,
  what: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('sh', [packagePath('embedded', 'watchdog.sh'), log, String(stopPatience), 'mvn', ...args], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const stop = () => maven.stdin.end();
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    maven.on('error', (cause) => reject(fileFault(cause, log)));
    maven.on('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(signal.reason);
      else if (code === 0) resolve();
      else reject(mavenFault(code, log, what));
    });
  });
}

function readLog(log: string): string {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Maven colours its output.
    return readFileSync(log, 'utf8').replaceAll(/\u001b\[[0-9;]*m/g, '');
  } catch {
    return '';
  }
}

/** What a shell answers when there is no such command. */
const noSuchCommand = 127;

function mavenFault(code: number | null, log: string, what: string): EmbeddedNeo4jError {
  if (code === noSuchCommand)
    return new EmbeddedNeo4jError(
      'NO_MAVEN',
      `There is no "mvn" on the PATH, and ${what} is fetched by it: install Maven 3.6 or later (such as the package maven)`,
    );
  const output = readLog(log);
  if (/No space left on device/.test(output)) return diskFull(`${log} or Maven's own repository`);
  return new EmbeddedNeo4jError(
    'MAVEN_FAILED',
    `Maven could not fetch ${what} (${reasonOf(output)}): check that this machine reaches a Maven repository, name a mirror in Maven's settings.xml`,
  );
}

/** The end of Maven's first error: it tells everything twice, from the outside in, and then explains itself. */
function reasonOf(output: string): string {
  const error = output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? output.trim();
  const parts = error
    .replace('[ERROR]', '')
    .replace(/\.? -> \[Help \d+\].*/, '')
    .trim()
    .split(/: (?=[A-Z])/);
  return parts.slice(-2).join(': ').slice(-400) || 'it said nothing';
}
