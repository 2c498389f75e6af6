// Says of a row with too few or too many columns what seems to have happened to it.

import type { Refusal } from '../act.ts';

/** Remembers the last row that was too short, so that its rest is known for what it is. */
export function widthCheck(widths: readonly number[], columns: readonly string[]) {
  const expected = widths.length === 1 ? String(widths[0]) : widths.join(' or ');
  let short: { readonly line: number; readonly found: number } | null = null;

  /** A refusal where the number of fields is wrong; else null. */
  return (fields: readonly string[], line: number): Refusal | null => {
    const found = fields.length;
    if (widths.includes(found)) return null;
    const before = short;
    short = found < Math.min(...widths) ? { line, found } : null;
    const hint =
      before?.line === line - 1 && widths.includes(before.found + found - 1)
        ? `; with line ${before.line} it makes ${before.found + found - 1}: a line break has split one row`
        : fields.some((field) => field.length > 1 && field.startsWith('"') && field.endsWith('"'))
          ? '; fields stand in quotes, which this format has not: a spreadsheet has saved it anew'
          : found === 1
            ? '; perhaps the columns are separated by another character, or the line is the rest of another one'
            : found > Math.max(...widths)
              ? '; perhaps a field holds the separator, or two rows stand on one line'
              : `; if the next line holds the rest, a line break has split the row after "${columns[found - 1] ?? ''}"`;
    return {
      rule: 'columns',
      reason: `the row has ${found} ${found === 1 ? 'column' : 'columns'}, not ${expected}${hint}`,
    };
  };
}
