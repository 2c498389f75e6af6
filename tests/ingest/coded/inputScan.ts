// Scans texts and files in tests, and keeps everything that came of it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodedAct } from '../../../src/ingest/coded/act.ts';
import type { Adapter } from '../../../src/ingest/coded/adapter.ts';
import { openInput } from '../../../src/ingest/coded/input/open.ts';
import { type RefusedRow, type ScanTotals, scan } from '../../../src/ingest/coded/input/scan.ts';

/** What came of a file, or of all entries of an archive. */
export interface Scanned {
  readonly acts: CodedAct[];
  /** The line of each act. */
  readonly lines: number[];
  readonly refused: RefusedRow[];
  readonly totals: ScanTotals[];
}

/** Scans the file at `path`. */
export async function scanFile(adapter: Adapter, path: string): Promise<Scanned> {
  const scanned: Scanned = { acts: [], lines: [], refused: [], totals: [] };
  for await (const input of openInput(path)) {
    const rows = scan(adapter, input);
    let step = await rows.next();
    for (; !step.done; step = await rows.next()) {
      // Batches may be larger than a call may have arguments.
      for (const act of step.value.acts) scanned.acts.push(act);
      for (const line of step.value.lines) scanned.lines.push(line);
      for (const row of step.value.refused) scanned.refused.push(row);
    }
    scanned.totals.push(step.value);
  }
  return scanned;
}

/** Scans a file with this content. */
export async function scanContent(
  adapter: Adapter,
  content: string | Uint8Array,
  name = 'events.tsv',
): Promise<Scanned> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-scan-'));
  try {
    writeFileSync(join(folder, name), content);
    return await scanFile(adapter, join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rules that rows were refused by, with their lines: `3 date`. */
export function rulesOf({ refused }: Scanned): string[] {
  return refused.map(({ line, rule }) => `${line} ${rule}`);
}
