// A tab-separated file for Neo4j's importer, written in large pieces.

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { listSeparator } from '../../../graph/embedded/bulk.ts';

/** A value of a column; null leaves it empty. */
export type Cell = string | number | null | readonly string[];

/** Characters that are gathered before they are written. */
const pieceLength = 1 << 18;

/** The file. */
export class Table {
  private readonly stream: WriteStream;
  private piece: string;

  /** @param header the columns as the importer wants them named, such as `id:ID(Event)` and `date:date` */
  constructor(
    readonly path: string,
    header: readonly string[],
  ) {
    this.stream = createWriteStream(path);
    this.piece = `${header.join('\t')}\n`;
  }

  /** Adds a row, in the order of the header. */
  add(...cells: readonly Cell[]): void {
    let line = '';
    for (let at = 0; at < cells.length; at++) line += at === 0 ? cellText(cells[at]) : `\t${cellText(cells[at])}`;
    this.piece += `${line}\n`;
  }

  /** Writes what was gathered if it is much, and waits until the disk keeps up. */
  async flush(least = pieceLength): Promise<void> {
    if (this.piece.length < least) return;
    const piece = this.piece;
    this.piece = '';
    if (!this.stream.write(piece)) await once(this.stream, 'drain');
  }

  /** Writes the rest. */
  async close(): Promise<void> {
    await this.flush(1);
    this.stream.end();
    await once(this.stream, 'close');
  }
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return quoted(cell);
  return cell.length === 0 ? '' : quoted(cell.join(listSeparator));
}

/** Quotes where the importer would misread; an empty text is quoted, as an empty column is no value. */
function quoted(text: string): string {
  return text === '' || /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
