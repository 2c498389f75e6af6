// The text of an export as a stream of bytes that waits for whoever reads it.

import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Bytes of one piece at most. */
const pieceLength = 64 * 1024;

/**
 * Begins to write, so that a fault at the beginning is thrown here and not by the stream.
 * @returns bytes, made as they are read; a stream that is destroyed stops reading the graph
 */
export async function streamOf(pieces: AsyncGenerator<string>): Promise<Readable> {
  const first = await pieces.next();
  async function* bytes(): AsyncGenerator<Buffer> {
    try {
      if (!first.done) yield* cut(first.value);
      for await (const piece of pieces) yield* cut(piece);
    } finally {
      await pieces.return(undefined);
    }
  }
  return Readable.from(bytes(), { objectMode: false });
}

function* cut(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}

/** A compressor that is quick rather than thorough: exports are read once. */
export function gzip(): ReturnType<typeof createGzip> {
  return createGzip({ level: 4 });
}
