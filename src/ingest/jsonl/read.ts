// Reads a file of lines once: numbers them, parses them, and stops at what is no text.

import { readLines } from '../coded/input/lines.ts';
import { openInput } from '../coded/input/open.ts';
import type { Line } from './check.ts';

/** A line with its number. */
export interface Numbered {
  /** From 1. */
  readonly number: number;
  /** The parsed line; null where it is not one, and `reason` says why. */
  readonly line: Line | null;
  readonly reason: string;
}

/** Lines of a file, plain or packed by gzip; blank ones are left out. */
export async function* readJsonLines(file: string): AsyncGenerator<Numbered[]> {
  for await (const { chunks } of openInput(file))
    for await (const { first, lines, faults, cutShort } of readLines(chunks)) {
      const batch: Numbered[] = [];
      for (const [index, text] of lines.entries()) {
        const number = first + index;
        const fault = faults.get(index);
        if (fault) batch.push({ number, line: null, reason: fault.reason });
        else if (text.trim() !== '') batch.push({ number, ...parsed(text) });
      }
      yield batch;
      if (cutShort) throw cutShort;
    }
}

function parsed(text: string): Pick<Numbered, 'line' | 'reason'> {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === 'object' && line !== null && !Array.isArray(line)) return { line: line as Line, reason: '' };
    return {
      line: null,
      reason: 'it is no JSON object; every line is one, such as {"type":"Country","id":"country:JPN","name":"Japan"}',
    };
  } catch (cause) {
    return { line: null, reason: `it is no JSON (${(cause as Error).message}); every line is one object` };
  }
}
