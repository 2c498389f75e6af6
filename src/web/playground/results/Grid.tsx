// An answer as a table that can be ordered by each column.

import { useMemo, useState } from 'react';
import type { Table } from '../../../export/cell.ts';
import { type Order, sorted } from './table.ts';

/** A table, ordered as the answer has it until a column is chosen. */
export function Grid({ table, caption }: { readonly table: Table; readonly caption: string }) {
  const [order, setOrder] = useState<Order | null>(null);
  const rows = useMemo(() => (order ? sorted(table, order) : table.rows), [table, order]);
  const choose = (column: number) =>
    setOrder((now) => ({ column, descending: now?.column === column && !now.descending }));
  const direction = (column: number) =>
    order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="grid" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={column} scope="col" aria-sort={direction(at)}>
                <button type="button" onClick={() => choose(at)}>
                  {column}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing that tells them apart
            <tr key={line}>
              {row.map((cell, at) => (
                <td key={table.columns[at]} className={typeof cell === 'number' ? 'number' : undefined}>
                  {cell === null ? '' : String(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
