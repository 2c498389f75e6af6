// Reads the entries of a zip archive, each as a file of its own.

import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { InputFault } from './fault.ts';
import { unpack } from './unpack.ts';

/** One file of an archive. */
export interface ZipEntry {
  /** `archive.zip!20190121220000.export.CSV` */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Entries that systems add of themselves and nobody means. */
const notMeant = /(^|\/)(__MACOSX\/|\.DS_Store$)|\/$/;

/**
 * Gives the entries of the archive at `path`, one after another.
 * @param name what the archive is called in messages
 */
export async function* zipEntries(path: string, name: string): AsyncGenerator<ZipEntry> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (cause) {
    throw damaged(name, cause);
  }
  try {
    let meant = 0;
    for await (const entry of entriesOf(zip, name)) {
      // Names are the archive's: control characters in them could steer a terminal.
      const called = `${name}!${entry.fileName.replaceAll(/\p{Cc}/gu, '?')}`;
      if (entry.fileName === '[Content_Types].xml')
        throw new InputFault(
          name,
          null,
          'kind',
          'it is an office document; save its table as tab-separated text or CSV',
        );
      if (notMeant.test(entry.fileName)) continue;
      if (entry.isEncrypted())
        throw new InputFault(called, null, 'encrypted', 'the entry is locked by a password; unpack it by hand');
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw new InputFault(
          called,
          null,
          'kind',
          `the entry is packed by method ${entry.compressionMethod}, and only "stored" and "deflate" are read; unpack it by hand`,
        );
      meant++;
      yield { name: called, chunks: contentOf(zip, entry, called) };
    }
    if (meant === 0) throw new InputFault(name, null, 'empty', 'the archive holds no file');
  } finally {
    zip.close();
  }
}

async function* entriesOf(zip: ZipFile, name: string): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (cause) {
    throw cause instanceof InputFault ? cause : damaged(name, cause);
  }
}

/** The content of an entry, held against its own size and checksum. */
async function* contentOf(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  let packed: Readable;
  try {
    packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  } catch (cause) {
    throw damaged(name, cause);
  }
  let size = 0;
  let sum = 0;
  const plain = entry.compressionMethod === 0 ? packed : unpack(packed, createInflateRaw(), name);
  for await (const chunk of plain as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32)
    throw damaged(name, new Error('size or checksum differ from what the archive says'));
}

function damaged(name: string, cause: unknown): InputFault {
  const { message } = cause as Error;
  return new InputFault(name, null, 'corrupt', `the zip archive is cut off or damaged (${message}); fetch it again`, {
    cause,
  });
}
