// Finds a Java that can run the server.

import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedNeo4jError } from './errors.ts';

const run = promisify(execFile);

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17;

/** A Java to run. */
export interface Java {
  readonly path: string;
  /** Tells one build of Java from another. */
  readonly build: string;
}

/**
 * A `java` that is new enough: that of `javaHome`, or else the one on the PATH.
 * @throws EmbeddedNeo4jError NO_JAVA or JAVA_TOO_OLD
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const java = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const where = javaHome ? `JAVA_HOME (${javaHome}) has no bin/java` : 'There is no "java" on the PATH';
  const install = `install Java ${oldestJava} or later (such as the package openjdk-17-jre-headless)${javaHome ? ', correct or unset JAVA_HOME' : ', or set JAVA_HOME to one'}`;
  if (javaHome && !existsSync(java)) throw new EmbeddedNeo4jError('NO_JAVA', `${where}: ${install}`);
  let printed: string;
  try {
    const { stdout, stderr } = await run(java, ['-version'], { timeout: 30_000 });
    printed = stdout + stderr;
  } catch (cause) {
    throw new EmbeddedNeo4jError('NO_JAVA', `${where}: ${install}`, cause);
  }
  const version = majorVersion(printed);
  if (version === null || version < oldestJava)
    throw new EmbeddedNeo4jError(
      'JAVA_TOO_OLD',
      `The embedded Neo4j needs Java ${oldestJava} or later, and ${java} is ${version ?? 'of an unknown version'}: ${install}`,
    );
  return { path: java, build: hash('sha256', printed).slice(0, 12) };
}

/** Reads `openjdk version "17.0.15"` and the older `java version "1.8.0_392"`. */
function majorVersion(printed: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (first === undefined) return null;
  return first === '1' ? Number(second) : Number(first);
}
