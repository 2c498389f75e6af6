// Opens what a path or standard input holds: plain text, gzip or zip, told apart by the first bytes and not by the name.

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InputFault, inWords } from './fault.ts';
import { standardInput } from './find.ts';
import { peek } from './peek.ts';
import { asText } from './text.ts';
import { unpack } from './unpack.ts';
import { zipEntries } from './zip.ts';

/** A file to read rows from; one archive gives several. */
export interface Input {
  /** What it is called in messages and in the quarantine. */
  readonly name: string;
  /** Its text as bytes, unpacked. Throws InputFault where the file is damaged, after everything that could be read. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes on disk of the whole file or archive; null for standard input. */
  readonly size: number | null;
  /** How many of these bytes were read up to now; for a zip archive unknown, null. */
  consumed(): number | null;
}

/** Bytes that are read at a time. */
const chunkSize = 64 * 1024;

/** What the first bytes of a file say that it is. */
const packings: readonly [bytes: string, packing: string][] = [
  ['1f8b', 'gzip'],
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['25504446', 'PDF'],
  ['50415231', 'Parquet'],
  ['d0cf11e0', 'old office document'],
];
const longestSign = 6;

/** Opens one of the paths that `findInputs` found. The inputs are to be read one after another. */
export async function* openInput(path: string, stdin: Readable = process.stdin): AsyncGenerator<Input> {
  const name = path === standardInput ? '<standard input>' : path;
  const unreadable = (cause: unknown): InputFault =>
    new InputFault(name, null, 'unreadable', inWords(cause), { cause });
  const size =
    path === standardInput
      ? null
      : await stat(path).then(
          (found) => found.size,
          (cause) => {
            throw unreadable(cause);
          },
        );
  const stream = path === standardInput ? stdin : createReadStream(path, { highWaterMark: chunkSize });
  let read = 0;
  const source = (async function* () {
    try {
      for await (const chunk of stream) {
        read += (chunk as Uint8Array).length;
        yield chunk as Uint8Array;
      }
    } catch (cause) {
      throw unreadable(cause);
    }
  })();
  const [first, whole] = await peek(source, longestSign);
  const packing = packingOf(first);
  const consumed = (): number => read;
  if (packing === null) yield { name, size, consumed, chunks: asText(whole, name) };
  else if (packing === 'gzip')
    yield { name, size, consumed, chunks: asText(unpacked(unpack(whole, gunzip(), name), name), name) };
  else if (packing === 'zip') yield* opened(path, name, size, whole, stream);
  else throw wrongKind(name, packing);
}

/** The inputs of an archive. One on standard input is kept in a temporary file, as its table of contents is at its end. */
async function* opened(
  path: string,
  name: string,
  size: number | null,
  whole: AsyncIterable<Uint8Array>,
  stream: Readable,
): AsyncGenerator<Input> {
  const folder = path === standardInput ? await mkdtemp(join(tmpdir(), 'entente-')) : null;
  try {
    const archive = folder === null ? path : join(folder, 'input.zip');
    if (folder === null) stream.destroy();
    else await pipeline(Readable.from(whole), createWriteStream(archive));
    for await (const entry of zipEntries(archive, name))
      yield {
        name: entry.name,
        size,
        consumed: () => null,
        chunks: asText(unpacked(entry.chunks, entry.name), entry.name),
      };
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

function gunzip(): ReturnType<typeof createGunzip> {
  return createGunzip({ chunkSize });
}

/** Refuses what was packed twice, and kinds of files that hold no text, behind one packing. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const [first, whole] = await peek(chunks, longestSign);
  const packing = packingOf(first);
  if (packing !== null) throw wrongKind(name, packing);
  yield* whole;
}

function wrongKind(name: string, packing: string): InputFault {
  return new InputFault(
    name,
    null,
    'kind',
    `it is ${packing}; plain text is read, and text that was packed once by gzip or zip`,
  );
}

function packingOf(first: Uint8Array): string | null {
  const sign = Buffer.from(first.subarray(0, longestSign)).toString('hex');
  return packings.find(([bytes]) => sign.startsWith(bytes))?.[1] ?? null;
}
