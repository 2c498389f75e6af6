// The quarantine: a file of the rows that were not taken in, each with its line, the rule it breaks and the way out.

import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { InputFault } from './input/fault.ts';
import type { RefusedRow } from './input/scan.ts';

/** What a finished quarantine holds. */
export interface QuarantineReport {
  /** Where it is; null where nothing was refused, and so there is no file. */
  readonly path: string | null;
  readonly rows: number;
  /** Rows by rule, most first. */
  readonly rules: ReadonlyMap<string, number>;
}

/** A quarantine that is being written. */
export interface Quarantine {
  add(rows: readonly RefusedRow[]): Promise<void>;
  /** Puts the file in its place, in one step. One of an earlier run is replaced, and removed where nothing was refused. */
  finish(): Promise<QuarantineReport>;
  /** Leaves everything as it was before. */
  abandon(): Promise<void>;
}

/** Excel takes a file for UTF-8 by this mark. */
const mark = '\uFEFF';
const header = `${mark}${['file', 'line', 'rule', 'reason', 'row'].join('\t')}\n`;

/**
 * Opens a quarantine that will be the file at `path`: tab-separated, one refused row a line, readable in a spreadsheet.
 * Cells are made harmless and lose nothing, see `quarantineCell`. The file comes to be with the first row.
 * @throws InputFault where a file that is no quarantine is in the way
 */
export async function openQuarantine(path: string): Promise<Quarantine> {
  await mustNotBeAnother(path);
  const unfinished = `${path}.part`;
  let file: FileHandle | null = null;
  const rules = new Map<string, number>();
  let count = 0;
  return {
    async add(rows) {
      if (rows.length === 0) return;
      if (file === null) {
        file = await open(unfinished, 'w');
        await file.appendFile(header);
      }
      for (const { rule } of rows) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      count += rows.length;
      await file.appendFile(
        rows
          .map(
            (row) => `${[row.file, String(row.line), row.rule, row.reason, row.row].map(quarantineCell).join('\t')}\n`,
          )
          .join(''),
      );
    },
    async finish() {
      const report = { rows: count, rules: new Map([...rules].sort(([, a], [, b]) => b - a)) };
      if (file === null) {
        await rm(path, { force: true });
        return { path: null, ...report };
      }
      await file.sync();
      await file.close();
      await rename(unfinished, path);
      return { path, ...report };
    },
    async abandon() {
      await file?.close();
      await rm(unfinished, { force: true });
    },
  };
}

async function mustNotBeAnother(path: string): Promise<void> {
  const there = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (there === null) return;
  try {
    const expected = Buffer.from(header);
    const { buffer } = await there.read({ buffer: Buffer.alloc(expected.length), position: 0 });
    if (!buffer.equals(expected))
      throw new InputFault(path, null, 'quarantine', 'a file that is no quarantine is in the way; name another path');
  } finally {
    await there.close();
  }
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * A text as a cell: backslash, tab, line feed and carriage return are written `\\`, `\t`, `\n` and `\r`, other control
 * characters `\x00`; and a text that begins as a formula or a quote does (`= + - @ " '`) gets an apostrophe before it.
 */
export function quarantineCell(text: string): string {
  const escaped = text.replaceAll(
    /[\\\p{Cc}]/gu,
    (character) => escapes[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return /^[=+\-@"']/.test(escaped) ? `'${escaped}` : escaped;
}

/** The text that a cell was made from. */
export function quarantinedText(cell: string): string {
  const escaped = cell.startsWith("'") ? cell.slice(1) : cell;
  return escaped.replaceAll(/\\(?:x([0-9a-f]{2})|(.))/g, (_, code: string | undefined, letter: string) =>
    code !== undefined
      ? String.fromCharCode(Number.parseInt(code, 16))
      : ({ t: '\t', n: '\n', r: '\r' }[letter] ?? letter),
  );
}
