// The review list: names that are near to a known one and were kept apart, for a person to decide.

import { writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { MergeRow } from '../../generated/cypher/shape.ts';
import type { NearMatch } from './actors/resolver.ts';
import { InputFault } from './input/fault.ts';

const columns = ['decision', 'name', 'id', 'candidate', 'candidateId', 'score'] as const;
/** What a person writes into `decision` where the two are one. */
const merge = 'merge';

/** Writes the list: one line a candidate, `decision` left empty. Spreadsheets take no cell of it for a formula. */
export async function writeReview(path: string, matches: readonly NearMatch[]): Promise<number> {
  const lines = matches.flatMap(({ name, id, candidates }) =>
    candidates.map((candidate) => ['', name, id, candidate.name, candidate.id, candidate.score.toFixed(3)]),
  );
  const text = [columns, ...lines].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
  await writeFile(path, `\uFEFF${text}`);
  return lines.length;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A decided line. */
export interface Decided extends MergeRow {
  /** From 1. */
  readonly line: number;
}

/**
 * Reads a list that a person has decided.
 * @throws InputFault where it is no review list, or a decision is none
 */
export function readReview(text: string, file: string): Decided[] {
  let records: { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    throw new InputFault(
      file,
      (cause as { lines?: number }).lines ?? null,
      'csv',
      `it is not CSV: ${(cause as Error).message}`,
      { cause },
    );
  }
  const missing = columns.filter((column) => records[0] && !(column in records[0].record));
  if (records.length === 0 || missing.length > 0)
    throw new InputFault(
      file,
      1,
      'columns',
      `it has no column ${(missing.length > 0 ? missing : columns).map((name) => `"${name}"`).join(', ')}; take a list that "entente import … --review" wrote`,
    );
  return records.flatMap(({ record: { decision = '', id = '', candidateId = '' }, info }) => {
    if (decision === '') return [];
    if (decision.toLowerCase() !== merge)
      throw new InputFault(
        file,
        info.lines,
        'decision',
        `the decision is "${decision}"; write "${merge}", or leave it empty to keep the two apart`,
      );
    return [{ line: info.lines, from: id, into: candidateId }];
  });
}
