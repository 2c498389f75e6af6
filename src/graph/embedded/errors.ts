// Why the embedded server cannot be had: one sentence each, with the ways out.

import { StartupError } from '../errors.ts';

export type EmbeddedFault =
  | 'NO_JAVA'
  | 'JAVA_TOO_OLD'
  | 'NO_MAVEN'
  | 'MAVEN_FAILED'
  | 'CHECKSUM_MISMATCH'
  | 'PORT_TAKEN'
  | 'DISK_FULL'
  | 'HOME_NOT_WRITABLE'
  | 'LOCK_HELD'
  | 'WRONG_PASSWORD'
  | 'NOT_SUPPORTED'
  | 'START_FAILED'
  | 'NOT_EMPTY'
  | 'IMPORT_FAILED';

const elsewhere =
  'set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to a Neo4j 5.23 or later that already runs, for example in a container';

/** An embedded server that cannot be had, with the way out in its message. */
export class EmbeddedNeo4jError extends StartupError {
  constructor(
    readonly code: EmbeddedFault,
    message: string,
    cause?: unknown,
  ) {
    super(`${message}, or ${elsewhere}.`, { cause });
  }
}

/** Turns a failed file operation into the fault behind it; lets other faults pass. */
export function fileFault(cause: unknown, path: string): Error {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause as Error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, cause);
  return new EmbeddedNeo4jError(
    'HOME_NOT_WRITABLE',
    `${path} cannot be read and written (${code}): correct its permissions, set ENTENTE_HOME to a folder that can be`,
    cause,
  );
}

/** There is no room for what must be written. */
export function diskFull(path: string, cause?: unknown): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    'DISK_FULL',
    `The disk that holds ${path} is full: free about 500 MB, set ENTENTE_HOME to a folder on another disk`,
    cause,
  );
}
