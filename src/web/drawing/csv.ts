// CSV by RFC 4180. Text that a spreadsheet would take for a formula is made plain by an apostrophe before it.

/** What spreadsheets take for the beginning of a formula, in wide forms too. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const number = /^-?\d+(\.\d+)?$/;
const quoted = /[",\r\n]|^\s|\s$/;

/** A value of a table. */
export type Cell = string | number | null;

/** A table as it is saved and copied. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function written(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV. */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}
