// Decompresses a stream piece by piece, so that everything before a damage is kept and nothing grows without bound.

import type { Gunzip, InflateRaw } from 'node:zlib';
import { InputFault } from './fault.ts';

/** Bytes that are decompressed at a time; deflate makes at most 1,032 of one. */
const slice = 16 * 1024;
/** A file that grows to more than this many times its size is refused, once it has grown past `harmless` bytes. */
const mostGrowth = 300;
const harmless = 64 * 1024 * 1024;

/**
 * Decompresses `packed` by a fresh decompressor of zlib.
 * @throws InputFault, after everything before the damage was given, but for the slice that it is in: `truncated`,
 *   `corrupt` or `bomb`
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  decompressor: Gunzip | InflateRaw,
  file: string,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let taken = 0;
  let given = 0;
  let broken: Error | null = null;
  let ended = false;
  // Data that a stream has buffered is lost when it fails; a listener takes each piece as it comes.
  decompressor.on('data', (piece: Uint8Array) => ready.push(piece));
  /** Goes on when the step is done, when the stream fails, or when it ends, after which it calls nobody back. */
  let goOn = (): void => {};
  decompressor.on('error', (fault: Error) => {
    broken = fault;
    goOn();
  });
  decompressor.on('end', () => {
    ended = true;
    goOn();
  });
  const step = (begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      goOn = resolve;
      begin(resolve);
    });
  function* drain(): Generator<Uint8Array> {
    for (const piece of ready.splice(0)) {
      given += piece.length;
      yield piece;
    }
    if (given > harmless && given > mostGrowth * taken)
      throw new InputFault(
        file,
        null,
        'bomb',
        `it unpacks to more than ${mostGrowth} times its size, as no table of events does; unpack it by hand if it is meant so`,
      );
  }
  try {
    for await (const chunk of packed)
      for (let from = 0; from < chunk.length && broken === null && !ended; from += slice) {
        const piece = chunk.subarray(from, from + slice);
        taken += piece.length;
        await step((done) => decompressor.write(piece, done));
        yield* drain();
      }
    if (broken === null && !ended) await step(() => decompressor.end());
    yield* drain();
  } finally {
    decompressor.destroy();
  }
  if (broken !== null) throw damage(file, broken);
}

function damage(file: string, cause: NodeJS.ErrnoException): InputFault {
  return cause.code === 'Z_BUF_ERROR'
    ? new InputFault(
        file,
        null,
        'truncated',
        'the compressed file ends too early, so its last rows are missing; fetch it again',
        { cause },
      )
    : new InputFault(file, null, 'corrupt', `the compressed file is damaged (${cause.message}); fetch it again`, {
        cause,
      });
}
