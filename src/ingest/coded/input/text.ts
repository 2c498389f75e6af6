// Says of a file as a whole that it is no text that rows can be read from.

import { InputFault } from './fault.ts';
import { peek } from './peek.ts';

/** Bytes that are looked at before the first row is read. */
const sample = 16 * 1024;
/** A text may hold a stray NUL; one that is a tenth NULs is something else. */
const mostNul = 0.1;

/** The same bytes, after a look at the first of them. */
export async function* asText(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const [first, whole] = await peek(chunks, sample);
  const wrong = whatIsWrong(first.subarray(0, sample));
  if (wrong !== null) throw new InputFault(name, null, ...wrong);
  yield* whole;
}

function whatIsWrong(first: Uint8Array): [rule: string, reason: string] | null {
  if (first.length === 0) return ['empty', 'it is empty'];
  const [a, b] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return ['encoding', 'it is UTF-16, as spreadsheets write "Unicode text"; save it as UTF-8'];
  let nul = 0;
  let feeds = 0;
  let returns = 0;
  for (const byte of first) {
    if (byte === 0) nul++;
    else if (byte === 10) feeds++;
    else if (byte === 13) returns++;
  }
  if (nul > first.length * mostNul)
    return ['encoding', 'it is no text, or UTF-16 without a mark of its byte order; save it as UTF-8'];
  if (feeds === 0 && returns > 1)
    return [
      'line-ends',
      "its lines end in carriage returns alone; save it with line feeds, as \"tr '\\r' '\\n'\" does",
    ];
  return null;
}
