// Cuts bytes into numbered lines of text, and says of each line that is no sound text why it is not.

import { isAscii, isUtf8 } from 'node:buffer';
import type { Refusal } from '../act.ts';
import { InputFault } from './fault.ts';
import { fromWindows1252 } from './windows1252.ts';

/** Lines that follow each other. */
export interface LineBatch {
  /** Number of the first one, from 1. */
  readonly first: number;
  /** Text without its end; of a line that is not UTF-8 each byte as the character of its number (Latin-1). */
  readonly lines: readonly string[];
  /** What is wrong with some of them, by position in `lines`. */
  readonly faults: ReadonlyMap<number, Refusal>;
  /** What cut the file short after the last of these lines, which is then an unfinished one; else null. */
  readonly cutShort: InputFault | null;
}

/** Bytes that a line may have. */
export const longestLine = 1024 * 1024;
/** Bytes of a longer line that are kept for the quarantine. */
const keptOfLonger = 64 * 1024;
/** Bytes that are cut into lines at once; rows of larger blocks live long enough to be collected dearly. */
const blockSize = 64 * 1024;

const lineFeed = 10;
const carriageReturn = 13;
const none: ReadonlyMap<number, Refusal> = new Map();

/**
 * Reads lines that end in LF or CRLF; the last may lack its end. Memory is bounded whatever the stream holds.
 * @param oldEncoding whether a line that is not UTF-8 is read as Windows-1252 and is no fault
 * @throws InputFault where the stream fails before anything was read
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  { oldEncoding = false }: { oldEncoding?: boolean } = {},
): AsyncGenerator<LineBatch> {
  let first = 1;
  /** The beginning of a line whose end has not come yet. */
  let pending: Uint8Array[] = [];
  let pendingLength = 0;
  /** Bytes of a line that is too long and not over; its beginning is in `pending`. */
  let overlong = 0;
  let started = false;
  let cutShort: InputFault | null = null;

  const take = (): Buffer => {
    const bytes = Buffer.concat(pending);
    pending = [];
    pendingLength = 0;
    return bytes;
  };
  const batch = (lines: string[], faults: ReadonlyMap<number, Refusal>): LineBatch => {
    const from = first;
    first += lines.length;
    return { first: from, lines, faults, cutShort: null };
  };
  const tooLong = (): LineBatch => {
    const bytes = overlong;
    overlong = 0;
    return batch([take().toString('latin1')], new Map([[0, longLine(bytes)]]));
  };

  try {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length; at += blockSize) {
        let piece = chunk.subarray(at, at + blockSize);
        if (!started) {
          // The mark of byte order may come in pieces; three bytes are waited for.
          pending.push(piece);
          pendingLength += piece.length;
          if (pendingLength < 3) continue;
          piece = withoutMark(take());
          started = true;
        }
        if (overlong > 0) {
          const end = piece.indexOf(lineFeed);
          overlong += end < 0 ? piece.length : end;
          if (end < 0) continue;
          yield tooLong();
          piece = piece.subarray(end + 1);
        }
        const last = piece.lastIndexOf(lineFeed);
        if (last >= 0) {
          pending.push(piece.subarray(0, last));
          const block = take();
          piece = piece.subarray(last + 1);
          // Only the first line of a block can be longer than a block.
          const end = block.length > longestLine ? endOfLine(block, 0) : 0;
          if (end > longestLine) {
            yield batch([block.toString('latin1', 0, keptOfLonger)], new Map([[0, longLine(end)]]));
            if (end < block.length) yield cut(block.subarray(end + 1));
          } else yield cut(block);
        }
        if (piece.length > 0) pending.push(piece);
        pendingLength += piece.length;
        if (pendingLength > longestLine) {
          overlong = pendingLength;
          pending = [take().subarray(0, keptOfLonger)];
        }
      }
  } catch (fault) {
    if (!(fault instanceof InputFault) || (first === 1 && pendingLength === 0 && overlong === 0)) throw fault;
    cutShort = fault;
  }
  if (overlong > 0) yield { ...tooLong(), cutShort };
  else {
    // A whole file of one or two bytes was waiting for its mark of byte order.
    const rest = started ? take() : withoutMark(take());
    if (!started && rest.at(-1) === lineFeed) yield { ...cut(rest.subarray(0, -1)), cutShort };
    else if (rest.length > 0) yield { ...cut(rest), cutShort };
    else if (cutShort !== null) yield { ...batch([''], none), cutShort };
  }

  function cut(block: Buffer): LineBatch {
    return batch(...cutBlock(block, oldEncoding));
  }
}

/** Cuts the bytes before a line feed, or before the end of the file. */
function cutBlock(bytes: Buffer, oldEncoding: boolean): [lines: string[], faults: ReadonlyMap<number, Refusal>] {
  const faults = new Map<number, Refusal>();
  const text = isAscii(bytes) ? bytes.toString('latin1') : isUtf8(bytes) ? bytes.toString('utf8') : null;
  const lines = text === null ? cutMixed(bytes, oldEncoding, faults) : text.split('\n');
  if (bytes.includes(carriageReturn))
    for (const [index, line] of lines.entries()) {
      const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
      lines[index] = whole;
      if (whole.includes('\r') && !faults.has(index)) faults.set(index, strayReturn);
    }
  if (bytes.includes(0))
    for (const [index, line] of lines.entries())
      if (line.includes('\0') && !faults.has(index)) faults.set(index, strayNul);
  return [lines, faults.size === 0 ? none : faults];
}

/** Cuts bytes of which some line is not UTF-8. */
function cutMixed(bytes: Buffer, oldEncoding: boolean, faults: Map<number, Refusal>): string[] {
  const lines: string[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = endOfLine(bytes, from);
    const line = bytes.subarray(from, end);
    if (isUtf8(line)) lines.push(line.toString('utf8'));
    else if (oldEncoding) lines.push(fromWindows1252(line.toString('latin1')));
    else {
      faults.set(lines.length, notUtf8(line));
      lines.push(line.toString('latin1'));
    }
    from = end + 1;
  }
  return lines;
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(lineFeed, from);
  return end < 0 ? bytes.length : end;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function longLine(bytes: number): Refusal {
  return {
    rule: 'long-line',
    reason: `the line has ${bytes} bytes, and ${longestLine} are the most; only its beginning is kept here`,
  };
}

function notUtf8(line: Buffer): Refusal {
  const at = line.toString('utf8').indexOf('\uFFFD');
  return {
    rule: 'encoding',
    reason: `character ${at + 1} is not UTF-8, perhaps Windows-1252; each byte is kept here as the character of its number`,
  };
}

const strayReturn: Refusal = {
  rule: 'carriage-return',
  reason: 'a carriage return stands within the line: a field held a line break, or the line is two',
};

const strayNul: Refusal = { rule: 'nul', reason: 'the line holds a NUL character: something else was written over it' };
