// Imports files of lines: everything is checked in a first pass, and written in a second. What stands is left as it is.

import { hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { LineImport } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import { redirectsOf } from '../../graph/redirects.ts';
import { standardInput } from '../coded/input/find.ts';
import { FileAccount } from './account.ts';
import type { Line } from './check.ts';
import { rankOf } from './form.ts';
import { readJsonLines } from './read.ts';
import { importRow } from './rows.ts';
import { validate } from './validate.ts';
import { finishKind, writeLines } from './write.ts';

/** What an import did, by type of line. */
export interface JsonlReport {
  /** Lines read. */
  readonly read: Readonly<Record<string, number>>;
  /** Things that were not there and are now. */
  readonly added: Readonly<Record<string, number>>;
}

/** Lines of one transaction. */
const batchSize = 1_000;

/**
 * Imports files in turn. Every file is read twice; one on standard input is kept in a temporary file meanwhile.
 * An import that is broken off has written whole batches; run again it goes on, as what is there is left as it is.
 * @throws JsonlFaults before anything is written; InputFault where a file cannot be read
 */
export async function importJsonl(
  database: Database,
  files: readonly string[],
  onProgress: (lines: number) => void = () => {},
): Promise<JsonlReport> {
  const folder = files.includes(standardInput) ? await mkdtemp(join(tmpdir(), 'entente-')) : null;
  try {
    const kept = folder === null ? null : join(folder, 'standard input');
    if (kept !== null) await pipeline(process.stdin, createWriteStream(kept));
    const paths = files.map((file) => (file === standardInput && kept !== null ? kept : file));
    await validate(database.reader(), paths, (path) => (path === kept ? '<standard input>' : path));
    return await write(database, paths, onProgress);
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

async function write(
  database: Database,
  files: readonly string[],
  onProgress: (lines: number) => void,
): Promise<JsonlReport> {
  const redirected = await redirectsOf(database.reader());
  const report = { read: {} as Record<string, number>, added: {} as Record<string, number> };
  let lines = 0;
  for (const file of files) {
    let batch: Line[] = [];
    let rank = 0;
    const account = await FileAccount.open(database, file, await markOf(file));
    const imports: LineImport[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length === 0) return;
      const type = batch[0]?.type as string;
      const added = await writeLines(database, rank, batch, redirected, account);
      report.added[kindOf(type)] = (report.added[kindOf(type)] ?? 0) + added;
      batch = [];
    };
    for await (const numbered of readJsonLines(file))
      for (const { line } of numbered) {
        if (line === null) throw new Error(`${file} changed while it was imported; import it again.`);
        const type = line.type as string;
        if (type === 'Export' || type === 'End') continue;
        const here = rankOf(type, line);
        if (here !== rank) {
          await flush();
          // Ties between things of one kind, such as a bureau and its ministry, once all of that kind are there.
          await finishKind(database, rank, file, redirected);
          rank = here;
        }
        report.read[kindOf(type)] = (report.read[kindOf(type)] ?? 0) + 1;
        lines++;
        if (type === 'Import') {
          imports.push(importRow(line));
          continue;
        }
        batch.push(line);
        if (batch.length < batchSize) continue;
        await flush();
        onProgress(lines);
      }
    await flush();
    await finishKind(database, rank, file, redirected);
    const told = await account.close(database, imports);
    if (imports.length > 0) report.added.Import = (report.added.Import ?? 0) + told;
  }
  return report;
}

/** What tells a file apart from others: its head line, which has the instant of the export. */
async function markOf(file: string): Promise<string> {
  for await (const [first] of readJsonLines(file))
    if (first) return hash('sha256', JSON.stringify(first.line), 'hex').slice(0, 16);
  throw new Error(`${file} changed while it was imported; import it again.`);
}

const things: Readonly<Record<string, string>> = {
  Person: 'Actor',
  Office: 'Actor',
  Ministry: 'Actor',
  Country: 'Actor',
  Organization: 'Actor',
  Dispute: 'Issue',
  Agreement: 'Issue',
  LegalCase: 'Issue',
  Measure: 'Issue',
};

function kindOf(type: string): string {
  return things[type] ?? type;
}

/** The outcome as lines of text. */
export function describeJsonl({ read, added }: JsonlReport): string[] {
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const all = sum(added);
  const known = sum(read) - all;
  if (all === 0) return [`Nothing to add: ${known} things as before`];
  const kinds = Object.entries(added).filter(([, count]) => count > 0);
  return [
    `Added ${all.toLocaleString('en')} things, ${known.toLocaleString('en')} as before`,
    ...kinds.map(([kind, count]) => `  ${kind}: ${count.toLocaleString('en')}`),
  ];
}
