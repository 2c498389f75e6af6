// Acts of any number, brought together on disk: rows that tell one act may stand far apart in the files, and only the rows of a
// day, or of a part of a day, are held in memory at once.

import { createReadStream, mkdirSync } from 'node:fs';
import { appendFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodedRow, TellingRow } from '../../../generated/cypher/shape.ts';

/** An act with everything that tells it. */
export interface WholeAct {
  readonly row: CodedRow;
  readonly tellings: readonly TellingRow[];
  /** Rows that told it. */
  readonly count: number;
}

/** Characters that wait to be written, in all files together. */
const mostWaiting = 1 << 22;
/** Bytes of a part that is read at once; one that is larger is divided first. */
const largest = 1 << 24;

/** Files that grow, each by its name; none is kept open, as there may be one for every day of decades. */
class Pieces {
  private readonly waiting = new Map<string, string[]>();
  private length = 0;

  constructor(private readonly folder: string) {}

  add(name: string, line: string): void {
    const lines = this.waiting.get(name);
    if (lines) lines.push(line);
    else this.waiting.set(name, [line]);
    this.length += line.length;
  }

  /** Writes what waits if it is much. */
  async flush(most = mostWaiting): Promise<void> {
    if (this.length < most) return;
    for (const [name, lines] of this.waiting) await appendFile(join(this.folder, name), `${lines.join('\n')}\n`);
    this.waiting.clear();
    this.length = 0;
  }
}

/** The parts: a file a day. */
export class Parts {
  private readonly days = new Set<string>();
  private readonly pieces: Pieces;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.pieces = new Pieces(folder);
  }

  /** Puts an act as one batch has it, with the number of its rows. */
  add(row: CodedRow, tellings: readonly TellingRow[], count: number): void {
    // The same act has the same date.
    this.days.add(row.earliest);
    this.pieces.add(row.earliest, JSON.stringify({ row, tellings, count }));
  }

  /** Writes what was gathered if it is much. */
  flush(): Promise<void> {
    return this.pieces.flush();
  }

  /** The acts in parts, in order of time, each act once. */
  async *whole(): AsyncGenerator<Iterable<WholeAct>> {
    await this.pieces.flush(0);
    for (const day of [...this.days].sort())
      for (const part of await this.divided(day)) {
        yield await this.read(part);
        await rm(join(this.folder, part));
      }
  }

  /** The name of a day's file, or of several into which it was divided by the last digit of its acts' ids. */
  private async divided(day: string): Promise<string[]> {
    const path = join(this.folder, day);
    if ((await stat(path)).size <= largest) return [day];
    const pieces = new Pieces(this.folder);
    const names = new Set<string>();
    for await (const line of linesOf(path)) {
      const name = `${day}-${(JSON.parse(line) as WholeAct).row.id.at(-1)}`;
      names.add(name);
      pieces.add(name, line);
      await pieces.flush();
    }
    await pieces.flush(0);
    await rm(path);
    return [...names].sort();
  }

  private async read(part: string): Promise<Iterable<WholeAct>> {
    const acts = new Map<string, { row: CodedRow; tellings: TellingRow[]; count: number }>();
    for await (const line of linesOf(join(this.folder, part))) {
      const { row, tellings, count } = JSON.parse(line) as WholeAct;
      const known = acts.get(row.id);
      if (!known) acts.set(row.id, { row, tellings: [...tellings], count });
      else {
        known.count += count;
        const rows = new Set(known.tellings.map((telling) => telling.row));
        known.tellings.push(...tellings.filter((telling) => !rows.has(telling.row)));
      }
    }
    return acts.values();
  }
}

/** The lines of a file. Texts in them may hold what others take for the end of a line, such as U+2028. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
