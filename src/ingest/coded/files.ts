// From files to rows: opens them, scans them by an adapter, and puts what is refused into the quarantine.

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadRow } from './act.ts';
import type { Adapter } from './adapter.ts';
import { standardInput } from './input/find.ts';
import { type Input, openInput } from './input/open.ts';
import { type ScanTotals, scan } from './input/scan.ts';
import type { Quarantine } from './quarantine.ts';

/** Told of each file when it is whole. */
export type OnFile = (totals: ScanTotals) => void;

/** Told of how much of the files is read: bytes on disk, of how many; null where nobody knows. */
export type OnRead = (consumed: number | null, size: number | null) => void;

/** The rows of files, one after another; refused ones stand in their batch without their text. */
export async function* rowsOf(
  paths: readonly string[],
  adapter: Adapter,
  quarantine: Quarantine | null,
  onFile: OnFile,
  onRead: OnRead,
): AsyncGenerator<readonly ReadRow[]> {
  for (const path of paths)
    for await (const input of openInput(path)) {
      const batches = scan(adapter, input);
      for (let step = await batches.next(); ; step = await batches.next()) {
        if (step.done) {
          onFile(step.value);
          break;
        }
        const { acts, refused } = step.value;
        await quarantine?.add(refused);
        onRead(consumedOf(input), input.size);
        yield refused.length === 0 ? acts : [...refused, ...acts];
      }
    }
}

function consumedOf(input: Input): number | null {
  return input.consumed();
}

/**
 * What tells an import of these files, with these choices, apart from any other: a hash of all their bytes.
 * Standard input is never the same twice.
 */
export async function keyOf(paths: readonly string[], choices: Readonly<Record<string, unknown>>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(choices));
  for (const path of paths) {
    if (path === standardInput) hash.update(randomUUID());
    else for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  }
  return hash.digest('hex').slice(0, 16);
}
