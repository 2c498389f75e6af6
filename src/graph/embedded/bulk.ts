// Fills the database of a home that has none yet by Neo4j's own importer, many times faster than any transaction could.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { memoryFor, writeConfiguration } from './configuration.ts';
import { ensureDistribution, neo4jVersion } from './distribution.ts';
import { EmbeddedNeo4jError, fileFault } from './errors.ts';
import type { EmbeddedOptions } from './index.ts';
import { findJava } from './java.ts';
import { tryLock } from './lock.ts';

/** A file for the importer: tab-separated, its first line naming the columns with their types. */
export interface BulkFile {
  readonly kind: 'nodes' | 'relationships';
  /** Labels joined by ":", or the type of the relationships; absent where a column says it. */
  readonly name?: string;
  readonly path: string;
}

/** Separates the entries of a list inside a column. */
export const listSeparator = '\u001f';

function databaseFolder(home: string): string {
  return join(resolve(home), 'data', 'databases', 'neo4j');
}

/** Whether a home has no database yet. */
export function isFresh(home: string): boolean {
  return !existsSync(databaseFolder(home));
}

/**
 * Imports files into a home without a database; the home is locked meanwhile.
 * @param prepare writes the files while nobody else can use the home
 * @throws EmbeddedNeo4jError when the home has a database, is in use, or the importer fails; the home is then as before
 */
export async function bulkLoad(options: EmbeddedOptions, prepare: () => Promise<readonly BulkFile[]>): Promise<void> {
  const home = resolve(options.home);
  await mkdir(join(home, 'logs'), { recursive: true }).catch((cause) => {
    throw fileFault(cause, home);
  });
  const lock = tryLock(home);
  if (lock === null || !isFresh(home)) {
    lock?.release();
    throw new EmbeddedNeo4jError(
      'NOT_EMPTY',
      `${home} has a database already, or somebody starts one there, and the bulk road fills a new one only: set ENTENTE_HOME to a new folder, use --road live`,
    );
  }
  try {
    const { path: java } = await findJava(options.javaHome);
    const lib = await ensureDistribution(
      options.distribution ?? join(home, `neo4j-${neo4jVersion}`),
      options.log,
      options.signal,
    );
    const memory = memoryFor(options);
    const configuration = await writeConfiguration(home, 0, memory);
    const files = await prepare();
    await run(
      java,
      [
        `-Xmx${memory.heapMb}m`,
        '-Dfile.encoding=UTF-8',
        '-cp',
        join(lib, '*'),
        'org.neo4j.cli.AdminTool',
        'database',
        'import',
        'full',
        'neo4j',
        '--id-type=string',
        '--delimiter=TAB',
        '--array-delimiter=U+001F',
        '--skip-bad-relationships=false',
        '--bad-tolerance=0',
        `--report-file=${join(home, 'logs', 'import.report')}`,
        ...files.map(({ kind, name, path }) => `--${kind}=${name === undefined ? '' : `${name}=`}${path}`),
      ],
      { NEO4J_HOME: home, NEO4J_CONF: configuration },
    );
  } catch (fault) {
    // A half-filled database is worse than none.
    await rm(databaseFolder(home), { recursive: true, force: true });
    await rm(join(home, 'data', 'transactions', 'neo4j'), { recursive: true, force: true });
    throw fault;
  } finally {
    lock.release();
  }
}

function run(java: string, args: readonly string[], environment: Record<string, string>): Promise<void> {
  return new Promise((resolved, reject) => {
    const child = spawn(java, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    let tail = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        tail = (tail + chunk.toString('utf8')).slice(-8_000);
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolved();
      if (/No space left on device/.test(tail)) return reject(fileFault({ code: 'ENOSPC' }, 'the database'));
      const said = tail
        .split('\n')
        .filter((line) => /error|exception|caused|invalid|unexpected/i.test(line))
        .slice(-4)
        .join(' | ');
      reject(
        new EmbeddedNeo4jError(
          'IMPORT_FAILED',
          `Neo4j's importer failed (${said || tail.slice(-400)}): use --road live`,
        ),
      );
    });
  });
}
