// A list of objects as a table: nested objects as dotted columns, lists as the names of what is in them.

import type { Cell, Table } from '../../../export/cell.ts';
import { type Fields, isFields, type List, type Value, wordOf } from './answer.ts';

function cellsOf(row: Fields, prefix = ''): [string, Cell][] {
  return Object.entries(row).flatMap(([name, value]): [string, Cell][] => {
    const column = prefix + name;
    if (isFields(value)) return cellsOf(value, `${column}.`);
    return [[column, Array.isArray(value) ? wordOf(value as Value) : (value as Cell)]];
  });
}

/** Lays a list out. A column stands where the first row that has it has it. */
export function tableOf({ rows }: List): Table {
  const cells = rows.map((row) => new Map(cellsOf(row)));
  const columns: string[] = [];
  for (const row of cells) {
    let at = 0;
    for (const column of row.keys()) {
      const known = columns.indexOf(column);
      if (known < 0) columns.splice(at, 0, column);
      at = (known < 0 ? at : known) + 1;
    }
  }
  // A column such as "place" is empty where it is an object in other rows: "place.name" says the same.
  const kept = columns.filter(
    (column) =>
      !columns.some((other) => other.startsWith(`${column}.`)) ||
      cells.some((row) => (row.get(column) ?? null) !== null),
  );
  return { columns: kept, rows: cells.map((row) => kept.map((column) => row.get(column) ?? null)) };
}

/** By which column a table is ordered. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

function compare(one: Cell, other: Cell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en', { numeric: true });
}

/** The rows in an order; empty cells come last either way, and equal rows stay as they stood. */
export function sorted({ rows }: Table, { column, descending }: Order): Table['rows'] {
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return descending ? compare(b, a) : compare(a, b);
  });
}
