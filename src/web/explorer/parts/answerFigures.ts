// What an answer of any shape comes to as a table, and which reports it cites.

import type { Cell, Table } from '../../../export/cell.ts';
import { plainText } from '../../asking/drawn.ts';
import { safeLink } from '../../drawing/picture.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { dateText } from '../../language/language.ts';

/** A part of an answer. */
export type Part = string | number | boolean | null | readonly Part[] | { readonly [name: string]: Part };
type Entry = { readonly [name: string]: Part };

/** Whether a part has fields. */
export function isEntry(part: unknown): part is Entry {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** A part in one line. */
export function lineOf(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(lineOf).filter(Boolean).join(', ');
  if (!isEntry(part)) return plainText(String(part));
  const { name, title, text, label, summary, id } = part;
  const telling = [name, title, text, label, summary, id].find((value) => typeof value === 'string');
  return telling === undefined ? Object.values(part).map(lineOf).filter(Boolean).join(' ') : lineOf(telling);
}

/** The longest list of an answer as a table: a column a field, and one for each field within an entry that has several. */
export function tableIn(data: object): Table {
  let longest: readonly Part[] = [data as Entry];
  visit(data as Entry, (part) => {
    if (Array.isArray(part) && part.every(isEntry) && part.length > longest.length) longest = part;
  });
  const rows = longest.filter(isEntry).map(cellsOf);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

function cellsOf(entry: Entry): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(entry)) {
    if (typeof value === 'number') cells[name] = value;
    else if (isEntry(value) && Object.keys(value).length > 1 && !('name' in value))
      for (const [inner, cell] of Object.entries(cellsOf(value))) cells[`${name}.${inner}`] = cell;
    else cells[name] = lineOf(value);
  }
  return cells;
}

/** The reports of an answer, each once: whatever has a title. */
export function citationsIn(data: object, words: Catalogue): string[] {
  const lines = new Set<string>();
  visit(data as Entry, (part) => {
    if (!isEntry(part) || typeof part.title !== 'string') return;
    const { title, publisher, published, url } = part;
    const parts = [
      publisher === undefined ? '' : lineOf(publisher),
      `“${plainText(title)}”`,
      isEntry(published ?? null) ? dateText(lineOf(published ?? null), words) : '',
      typeof url === 'string' ? safeLink(url) : '',
    ];
    lines.add(parts.filter(Boolean).join(', '));
  });
  return [...lines];
}

function visit(part: Part, see: (part: Part) => void): void {
  see(part);
  if (Array.isArray(part)) for (const inner of part) visit(inner, see);
  else if (isEntry(part)) for (const inner of Object.values(part)) visit(inner, see);
}
