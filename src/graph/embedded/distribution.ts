// Fetches the server's jars by Maven, once, and makes sure that they are the ones that this version was tested with.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { packagePath } from '../packageRoot.ts';
import { EmbeddedNeo4jError, fileFault } from './errors.ts';
import { requireSpace } from './home.ts';
import { runMaven } from './maven.ts';
import { markOf } from './processes.ts';

/** The release that `embedded/pom.xml` pins. */
export const neo4jVersion = '5.26.30';

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

type Log = (line: string) => void;

/**
 * Makes sure that the jars are in `folder/lib`; verified once after they were fetched.
 * @returns the folder of the jars
 */
export async function ensureDistribution(folder: string, log: Log, signal: AbortSignal | undefined): Promise<string> {
  const lib = join(folder, 'lib');
  const verified = join(folder, 'verified');
  if (existsSync(lib) && isVerified(verified)) return lib;
  if (!existsSync(lib)) await fetchJars(folder, lib, log, signal);
  await verifyJars(lib);
  // Jars that may be read and not written are verified at every start.
  await writeFile(verified, `${neo4jVersion}\n`).catch(() => {});
  return lib;
}

function isVerified(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').trim() === neo4jVersion;
  } catch {
    return false;
  }
}

/** The checksums that ship with the package: jar to SHA-256. */
async function expectedChecksums(): Promise<Map<string, string>> {
  const text = await readFile(packagePath('embedded', 'checksums.sha256'), 'utf8');
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [sum = '', jar = ''] = line.split(/\s+/);
        return [jar, sum];
      }),
  );
}

/** Megabytes that the jars take, with some to spare. */
const room = 200;

/** Fetches into a folder beside, and renames: an interrupted fetch leaves nothing that looks whole. */
async function fetchJars(folder: string, lib: string, log: Log, signal: AbortSignal | undefined): Promise<void> {
  const partial = join(folder, `lib.${process.pid}.partial`);
  const output = `${partial}.log`;
  const what = `Neo4j ${neo4jVersion}`;
  const total = (await expectedChecksums()).size;
  const started = Date.now();
  const progress = setInterval(() => {
    const jars = existsSync(partial) ? readdirSync(partial).length : 0;
    log(`Fetching ${what} by Maven: ${jars} of ${total} jars, ${seconds(started)} s`);
  }, 3_000);
  try {
    await forgetInterrupted(folder);
    await mkdir(partial, { recursive: true });
    await requireSpace(folder, room);
    log(`Fetching ${what} by Maven: ${total} jars, 123 MB, once`);
    const pom = packagePath('embedded', 'pom.xml');
    const args = ['-B', '-q', '-f', pom, goal, '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
    await runMaven(args, output, what, signal);
    await rename(partial, lib).catch((fault) => {
      // Another home that shares this folder was quicker.
      if (!existsSync(lib)) throw fault;
    });
    log(`Fetched ${what} in ${seconds(started)} s`);
  } catch (fault) {
    throw signal?.aborted ? signal.reason : fileFault(fault, folder);
  } finally {
    clearInterval(progress);
    for (const left of [partial, output]) await rm(left, { recursive: true, force: true });
  }
}

/** Removes what fetches left behind that were killed. */
async function forgetInterrupted(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = /^lib\.(\d+)\.partial/.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || markOf(Number(pid)) === null))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}

async function verifyJars(lib: string): Promise<void> {
  const expected = await expectedChecksums();
  const present = new Set(readdirSync(lib));
  for (const [jar, sum] of expected) {
    if (!present.has(jar)) throw mismatch(lib, jar, 'is missing');
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(lib, jar)), hash);
    const found = hash.digest('hex');
    if (found !== sum) throw mismatch(lib, jar, `has the SHA-256 ${found} instead of ${sum}`);
  }
  for (const jar of present) if (!expected.has(jar)) throw mismatch(lib, jar, 'does not belong there');
}

function mismatch(lib: string, jar: string, what: string): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    'CHECKSUM_MISMATCH',
    `The fetched Neo4j is not the one that was tested, as ${jar} ${what}: remove ${lib} (and the jar from Maven's own repository) and start again`,
  );
}
