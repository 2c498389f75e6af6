// Acts of any number, brought together on disk: rows that tell one act may stand far apart in the files, and only the rows of a
// month are held in memory at once.

import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CodedRow, TellingRow } from '../../../generated/cypher/shape.ts';

/** An act with everything that tells it. */
export interface WholeAct {
  readonly row: CodedRow;
  readonly tellings: readonly TellingRow[];
  /** Rows that told it. */
  readonly count: number;
}

const pieceLength = 1 << 16;

/** The parts: a file a month. */
export class Parts {
  private readonly files = new Map<string, { readonly stream: WriteStream; piece: string }>();

  constructor(private readonly folder: string) {}

  /** Puts an act as one batch has it, with the number of its rows. */
  add(row: CodedRow, tellings: readonly TellingRow[], count: number): void {
    // The same act has the same date.
    const month = row.earliest.slice(0, 7);
    let file = this.files.get(month);
    if (!file) {
      file = { stream: createWriteStream(join(this.folder, `${month}.jsonl`)), piece: '' };
      this.files.set(month, file);
    }
    file.piece += `${JSON.stringify({ row, tellings, count })}\n`;
  }

  /** Writes what was gathered, and waits until the disk keeps up. */
  async flush(least = pieceLength): Promise<void> {
    for (const file of this.files.values()) {
      if (file.piece.length < least) continue;
      const { piece } = file;
      file.piece = '';
      if (!file.stream.write(piece)) await once(file.stream, 'drain');
    }
  }

  /** The acts of each month, in order of time, each act once. */
  async *months(): AsyncGenerator<readonly WholeAct[]> {
    await this.flush(1);
    for (const [month, { stream }] of [...this.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      stream.end();
      await once(stream, 'close');
      const acts = new Map<string, { row: CodedRow; tellings: TellingRow[]; count: number }>();
      for await (const line of createInterface({ input: createReadStream(join(this.folder, `${month}.jsonl`)) })) {
        const { row, tellings, count } = JSON.parse(line) as WholeAct;
        const known = acts.get(row.id);
        if (!known) acts.set(row.id, { row, tellings: [...tellings], count });
        else {
          known.count += count;
          const rows = new Set(known.tellings.map((telling) => telling.row));
          known.tellings.push(...tellings.filter((telling) => !rows.has(telling.row)));
        }
      }
      yield [...acts.values()].sort((a, b) =>
        a.row.earliest < b.row.earliest ? -1 : a.row.earliest > b.row.earliest ? 1 : 0,
      );
    }
  }
}
