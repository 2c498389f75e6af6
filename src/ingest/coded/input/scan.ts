// Reads a file by an adapter: every line becomes part of an act or of a refusal, and is counted.

import { type CodedAct, isRefusal, type Refusal } from '../act.ts';
import type { Adapter, Layout } from '../adapter.ts';
import { InputFault } from './fault.ts';
import { readLines } from './lines.ts';
import type { Input } from './open.ts';
import { type RecordSplitter, recordSplitter } from './records.ts';
import { widthCheck } from './widths.ts';

/** A row that is not taken in. */
export interface RefusedRow extends Refusal {
  readonly file: string;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** The row as it stands in the file. */
  readonly row: string;
}

/** Some hundreds or thousands of rows, in the order of the file. */
export interface ScanBatch {
  readonly acts: readonly CodedAct[];
  /** The first line of each act. */
  readonly lines: readonly number[];
  readonly refused: readonly RefusedRow[];
}

/** What became of the lines of a file; `lines` is the sum of the others, but that a record may take several lines. */
export interface ScanTotals {
  readonly file: string;
  readonly lines: number;
  readonly acts: number;
  readonly refused: number;
  /** Lines that name the columns: the first, and repetitions of it where files were joined. */
  readonly headers: number;
  readonly blank: number;
  /** Lines after the first of records that take several. */
  readonly continued: number;
  /** Things worth telling once, such as a column that is not used. */
  readonly notes: readonly string[];
  /** Why the end of the file could not be read; null where it could. */
  readonly cutShort: string | null;
}

/**
 * Reads one file. Acts come in batches, so that memory is bounded however large the file is.
 *
 *     const rows = scan(adapter, input);
 *     for (let step = await rows.next(); ; step = await rows.next()) {
 *       if (step.done) return step.value;
 *       await write(step.value.acts);
 *     }
 *
 * A file that breaks off (a truncated gzip) gives all rows before the break; the break itself is a refused row with the
 * line that was reached, and `cutShort` of the totals says it.
 * @returns what became of the lines
 * @throws InputFault where the file as a whole cannot be read, or its first line is not that of the adapter's files
 */
export async function* scan(adapter: Adapter, input: Input): AsyncGenerator<ScanBatch, ScanTotals> {
  const { name: file } = input;
  const { separator } = adapter;
  const splitter: RecordSplitter | null = adapter.quoted ? recordSplitter(separator) : null;
  const totals = { lines: 0, acts: 0, refused: 0, headers: 0, blank: 0, continued: 0 };
  let cutShort: string | null = null;
  let layout: Layout | null = null;
  let wrongWidth: ReturnType<typeof widthCheck> = () => null;
  let headerText: string | null = null;

  let acts: CodedAct[] = [];
  let lines: number[] = [];
  let refused: RefusedRow[] = [];
  const refuse = ({ rule, reason }: Refusal, line: number, row: string): void => {
    refused.push({ file, line, rule, reason, row });
  };
  const begin = (fields: readonly string[], line: number, text: string): Layout => {
    const found = adapter.layout(fields);
    if (typeof found === 'string') throw new InputFault(file, line, 'layout', found);
    wrongWidth = widthCheck(found.widths, found.columns);
    if (found.header) headerText = text;
    return found;
  };
  const take = (fields: readonly string[], line: number, text: string): void => {
    layout ??= begin(fields, line, text);
    if (text === headerText) {
      totals.headers++;
      return;
    }
    const row = wrongWidth(fields, line) ?? layout.read(fields);
    if (isRefusal(row)) refuse(row, line, text);
    else {
      acts.push(row);
      lines.push(line);
    }
  };
  const takeRecords = (records: ReturnType<RecordSplitter['end']>): void => {
    for (const { line, lines: height, text, fields } of records) {
      totals.continued += height - 1;
      if (!isFields(fields)) refuse(fields, line, text);
      else if (text === '') totals.blank++;
      else take(fields, line, text);
    }
  };

  for await (const batch of readLines(input.chunks, adapter)) {
    totals.lines += batch.lines.length;
    const last = batch.lines.length - 1;
    for (let index = 0; index <= last; index++) {
      const text = batch.lines[index] as string;
      const line = batch.first + index;
      const broken = batch.cutShort !== null && index === last ? batch.cutShort : null;
      const fault = broken ?? (batch.faults.size === 0 ? undefined : batch.faults.get(index));
      if (fault !== undefined) {
        if (splitter) takeRecords(splitter.end());
        // A first line that cannot be read leaves the rest without names.
        if (layout === null) throw new InputFault(file, line, fault.rule, fault.reason, { cause: broken });
        refuse(fault, line, text);
        if (broken) cutShort = `${file}:${line}: ${fault.reason}`;
      } else if (text === '' && !splitter?.isOpen()) totals.blank++;
      else if (splitter) takeRecords(splitter.push(text, line));
      else take(text.split(separator), line, text);
    }
    totals.acts += acts.length;
    totals.refused += refused.length;
    if (acts.length + refused.length > 0) yield { acts, lines, refused };
    acts = [];
    lines = [];
    refused = [];
  }
  if (splitter) takeRecords(splitter.end());
  totals.acts += acts.length;
  totals.refused += refused.length;
  if (acts.length + refused.length > 0) yield { acts, lines, refused };
  return { file, ...totals, notes: layout === null ? [] : (layout as Layout).notes, cutShort };
}

function isFields(fields: readonly string[] | Refusal): fields is readonly string[] {
  return Array.isArray(fields);
}
