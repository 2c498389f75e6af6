// What an adapter is: the one thing that a new kind of file needs.

import type { ReadRow } from './act.ts';

/** How the rows of a file are laid out. */
export interface Layout {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  /** Whether the first line names them and is no row. */
  readonly header: boolean;
  /** Things worth telling once a file, such as a column that is not used. */
  readonly notes: readonly string[];
}

/** A reader of one kind of file. */
export interface Adapter {
  /** What it is called on the command line. */
  readonly name: string;
  /** One sentence for the help text. */
  readonly description: string;
  /** What separates columns. */
  readonly separator: '\t' | ',' | 'json';
  /**
   * Says how a file is laid out, from its first line.
   * @returns the layout, or a sentence that says what the line should have been
   */
  layout(firstLine: readonly string[]): Layout | string;
  /** Reads one row; `fields` are in the order of the layout's columns, text as it stands in the file. */
  read(fields: readonly string[], layout: Layout): ReadRow;
}
