// What an adapter is: the one thing that a new kind of file needs.

import type { ReadRow } from './act.ts';

/** How the rows of one file are laid out, and how they are read. */
export interface Layout {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  /** How many columns a row may have; more than one number where files are mixed. */
  readonly widths: readonly number[];
  /** Whether the first line names the columns and is no row. */
  readonly header: boolean;
  /** Things worth telling once a file, such as a column that is not used. */
  readonly notes: readonly string[];
  /** Reads one row; `fields` are in the order of the columns, text as it stands in the file. Never throws. */
  read(fields: readonly string[]): ReadRow;
}

/** A reader of one kind of file. */
export interface Adapter {
  /** What it is called on the command line. */
  readonly name: string;
  /** One sentence for the help text. */
  readonly description: string;
  /** The character that separates columns. */
  readonly separator: string;
  /** Whether fields may stand in double quotes, and then hold separators and line breaks, as in CSV. */
  readonly quoted: boolean;
  /** Whether a line that is not UTF-8 is read as Windows-1252 (which Latin-1 is a part of); otherwise it is refused. */
  readonly oldEncoding: boolean;
  /**
   * Says how a file is laid out, from its first line.
   * @returns the layout, or a sentence that says what the line should have been
   */
  layout(firstLine: readonly string[]): Layout | string;
}
