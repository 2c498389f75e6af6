// A table as CSV by RFC 4180, which no spreadsheet takes for formulas.

import type { Cell, Table } from './table.ts';

/** Beginnings of text that spreadsheets run. */
const formula = /^[=+\-@\t\r\n]/;

function field(cell: Cell): string {
  if (cell === null) return '';
  // A number of the answer is one; text that looks like one stays text.
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table, with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
