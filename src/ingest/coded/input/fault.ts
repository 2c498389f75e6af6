// What is wrong with a file as a whole, as opposed to one of its rows.

import { StartupError } from '../../../graph/errors.ts';

/** A file that cannot be read, or not to its end: one sentence with the file, the line and the way out. */
export class InputFault extends StartupError {
  constructor(
    readonly file: string,
    /** The line that was reached, from 1; null where no line was read. */
    readonly line: number | null,
    /** Short name of the rule, such as `truncated`. */
    readonly rule: string,
    /** What is wrong and how it could be mended. */
    readonly reason: string,
    details: { cause?: unknown } = {},
  ) {
    super(`${file}${line === null ? '' : `:${line}`}: ${reason} (${rule})`, details);
  }
}

/** What the operating system said, in words. */
export function inWords(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder; name the files in it, such as "folder/*.tsv"';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read by this user; change its permissions';
  return `it cannot be read: ${message ?? String(cause)}`;
}
