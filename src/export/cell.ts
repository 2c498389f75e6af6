// A cell and a table of CSV by RFC 4180, for exports and pages. Text that a spreadsheet would take for a formula is made plain by an apostrophe before it.

/** What spreadsheets take for the beginning of a formula, in wide forms too. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const number = /^-?\d+(\.\d+)?$/;
// Control characters are what is to be found here.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const quoted = /[",\r\n]|^\s|\s$/;

/** A value of a table. */
export type Cell = string | number | boolean | null;

/** A table whose columns have names. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell. Numbers stay numbers, also where they are text; control characters that no table can hold are left out. */
export function written(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = value.replaceAll(control, '');
  const text = formula.test(clean) && !number.test(clean) ? `'${clean}` : clean;
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table, its names first. */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}
