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

/** A line whose decision is none. */
export interface Undecided {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a list that a person has decided, with commas, semicolons or tabs between its cells, as spreadsheets save it.
 * @throws InputFault where it is no review list
 */
export function readReview(
  text: string,
  file: string,
): { readonly decided: readonly Decided[]; readonly faults: readonly Undecided[] } {
  const decided: Decided[] = [];
  const faults: Undecided[] = [];
  for (const { record, info } of recordsOf(text, file)) {
    const { decision = '', id = '', candidateId = '' } = record;
    if (decision === '') continue;
    if (decision.toLowerCase() === merge) decided.push({ line: info.lines, from: id, into: candidateId });
    else
      faults.push({
        line: info.lines,
        message: `the decision is "${decision.slice(0, 100)}"; write "${merge}", or leave it empty to keep the two apart`,
      });
  }
  return { decided, faults };
}

interface Numbered {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function recordsOf(text: string, file: string): Numbered[] {
  const way = 'take a list that "entente import … --review" wrote';
  if (text.includes('\0')) throw new InputFault(file, 1, 'encoding', `it is not UTF-8 text; save it as CSV, or ${way}`);
  if (text.trim().replace('\uFEFF', '') === '') throw new InputFault(file, 1, 'empty', `it is empty; ${way}`);
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  let header: readonly string[] = [];
  let records: Numbered[];
  try {
    records = parse(text, {
      bom: true,
      columns: (names: string[]) => {
        header = names;
        return names;
      },
      delimiter: [',', ';', '\t'].find((character) => first.includes(character)) ?? ',',
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    const { lines = null, message } = cause as Error & { lines?: number };
    throw new InputFault(file, lines, 'csv', `it is not CSV: ${message}; ${way}`, { cause });
  }
  const missing = columns.filter((column) => !header.includes(column)).map((name) => `"${name}"`);
  if (missing.length > 0)
    throw new InputFault(
      file,
      1,
      'columns',
      `it has no column ${missing.join(', ')}${missing.length === columns.length ? ': it is no review list' : ''}; ${way}`,
    );
  return records;
}
