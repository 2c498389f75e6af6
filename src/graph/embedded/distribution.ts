// Fetches the server's jars by Maven, once, and makes sure that they are the ones that this version was tested with.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { packagePath } from '../packageRoot.ts';
import { EmbeddedNeo4jError, fileFault } from './errors.ts';

/** The release that `embedded/pom.xml` pins. */
export const neo4jVersion = '5.26.30';

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

type Log = (line: string) => void;

/**
 * Makes sure that the jars are in `folder/lib`; verified once after they were fetched.
 * @returns the folder of the jars
 */
export async function ensureDistribution(folder: string, log: Log): Promise<string> {
  const lib = join(folder, 'lib');
  const verified = join(folder, 'verified');
  if (existsSync(verified)) return lib;
  if (!existsSync(lib)) await fetchJars(folder, lib, log);
  await verifyJars(lib);
  await writeFile(verified, `${neo4jVersion}\n`).catch((cause) => {
    throw fileFault(cause, verified);
  });
  return lib;
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

/** Fetches into a folder beside, and renames: an interrupted fetch leaves nothing that looks whole. */
async function fetchJars(folder: string, lib: string, log: Log): Promise<void> {
  const partial = join(folder, `lib.${process.pid}.partial`);
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
  } catch (cause) {
    throw fileFault(cause, folder);
  }
  const total = (await expectedChecksums()).size;
  const started = Date.now();
  const progress = setInterval(() => {
    const jars = existsSync(partial) ? readdirSync(partial).length : 0;
    log(`Fetching Neo4j ${neo4jVersion} by Maven: ${jars} of ${total} jars, ${seconds(started)} s`);
  }, 3_000);
  log(`Fetching Neo4j ${neo4jVersion} by Maven: ${total} jars, 123 MB, once`);
  try {
    await runMaven([
      '-B',
      '-q',
      '-f',
      packagePath('embedded', 'pom.xml'),
      goal,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partial}`,
    ]);
    await rename(partial, lib);
    log(`Fetched Neo4j ${neo4jVersion} in ${seconds(started)} s`);
  } catch (fault) {
    await rm(partial, { recursive: true, force: true });
    throw fault instanceof EmbeddedNeo4jError ? fault : fileFault(fault, lib);
  } finally {
    clearInterval(progress);
  }
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}

function runMaven(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let tail = '';
    const keep = (chunk: Buffer) => {
      tail = (tail + chunk.toString('utf8')).slice(-20_000);
    };
    maven.stdout.on('data', keep);
    maven.stderr.on('data', keep);
    maven.on('error', (cause) =>
      reject(
        new EmbeddedNeo4jError(
          'NO_MAVEN',
          'There is no "mvn" on the PATH, and Neo4j is fetched by it: install Maven 3.6 or later (such as the package maven)',
          cause,
        ),
      ),
    );
    maven.on('close', (code) => (code === 0 ? resolve() : reject(mavenFault(tail))));
  });
}

/** The first lines of Maven's output that say what is wrong. */
function mavenFault(output: string): EmbeddedNeo4jError {
  if (/No space left on device/.test(output)) return fileFault({ code: 'ENOSPC' }, 'the Maven repository');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Maven colours its output.
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, '');
  const said = plain
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'))
    .slice(0, 2)
    .map((line) => line.slice('[ERROR]'.length).trim().slice(0, 300))
    .join(' ');
  return new EmbeddedNeo4jError(
    'MAVEN_FAILED',
    `Maven could not fetch Neo4j ${neo4jVersion} (${said || 'it said nothing'}): check that this machine reaches a Maven repository, or name a mirror in Maven's settings.xml`,
  );
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
    `The fetched Neo4j is not the one that was tested: ${jar} ${what}. Remove ${lib} (and the jar from Maven's own repository) and start again`,
  );
}
