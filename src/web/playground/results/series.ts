// Rows with a date and a number as a chart: which column is which, and where each point lies.

import type { Cell, Table } from '../../../export/cell.ts';
import type { List } from './answer.ts';
import { tableOf } from './table.ts';

/** A point of a chart. */
export interface Point {
  /** As the answer has it: a day, a month, a year or an instant. */
  readonly date: string;
  /** Days since 1970 of the first day that the date may mean. */
  readonly day: number;
  readonly value: number;
}

/** Points of one label, in the order of time. */
export interface Line {
  readonly label: string;
  readonly points: readonly Point[];
}

/** What a chart draws. */
export interface Series {
  /** Names of the columns that it is drawn from. */
  readonly dateColumn: string;
  readonly valueColumn: string;
  readonly lines: readonly Line[];
  /** Whether each label has one value a day at most, so that a line from one to the next says something. */
  readonly joined: boolean;
}

/** Labels that are told apart; rows of the others come as one. */
export const mostLabels = 8;
const otherLabels = 'others';
const millisecondsPerDay = 86_400_000;
const partialDate = /^-?\d{4,6}(-\d\d(-\d\d)?)?(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/;

/** The first day that a date may mean, in days since 1970; null for what is no date. */
export function dayOf(cell: Cell): number | null {
  if (typeof cell !== 'string' || !partialDate.test(cell)) return null;
  const time = Date.parse(cell);
  return Number.isNaN(time) ? null : Math.floor(time / millisecondsPerDay);
}

/** The place of the first column that passes, those with preferred names first. */
function columnWhere({ columns, rows }: Table, passes: (cell: Cell) => boolean, preferred: RegExp): number {
  const fit = columns.flatMap((_, at) => {
    const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every(passes) ? [at] : [];
  });
  return fit.find((at) => preferred.test(columns[at] ?? '')) ?? fit[0] ?? -1;
}

/** The chart of a list; null where its rows have no date or no number. */
export function seriesOf(list: List): Series | null {
  const table = tableOf(list);
  const date = columnWhere(table, (cell) => dayOf(cell) !== null, /^(time|date)\b/);
  const value = columnWhere(table, (cell) => typeof cell === 'number', /^(value|intensity|count)$/);
  if (date < 0 || value < 0) return null;
  const label = table.columns.indexOf('label');
  const lines = new Map<string, Point[]>();
  const counts = new Map<string, number>();
  const labelOf = (row: readonly Cell[]) => (label < 0 ? '' : String(row[label] ?? ''));
  for (const row of table.rows) counts.set(labelOf(row), (counts.get(labelOf(row)) ?? 0) + 1);
  const known = new Set(counts.size > mostLabels ? [...counts.keys()].slice(0, mostLabels - 1) : counts.keys());
  for (const row of table.rows) {
    const day = dayOf(row[date] ?? null);
    const number = row[value];
    if (day === null || typeof number !== 'number') continue;
    const name = known.has(labelOf(row)) ? labelOf(row) : otherLabels;
    lines.set(name, [...(lines.get(name) ?? []), { date: String(row[date]), day, value: number }]);
  }
  const drawn = [...lines].map(([name, points]) => ({ label: name, points: points.sort((a, b) => a.day - b.day) }));
  return {
    dateColumn: table.columns[date] ?? '',
    valueColumn: table.columns[value] ?? '',
    lines: drawn,
    joined: drawn.every(({ points }) => new Set(points.map(({ day }) => day)).size === points.length),
  };
}

/** Round numbers from the least value to the most, the zero among them where it lies between: about five. */
export function ticks(least: number, most: number): number[] {
  const span = most - least || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  // Counted in whole steps: sums of fractions drift.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** The first days of years, quarters or months within a span, no more than there is room for. */
export function dayTicks(first: number, last: number, most = 8): { day: number; text: string }[] {
  const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];
  const begin = new Date(first * millisecondsPerDay);
  const from = begin.getUTCFullYear() * 12 + begin.getUTCMonth() + (begin.getUTCDate() > 1 ? 1 : 0);
  const end = new Date(last * millisecondsPerDay);
  const to = end.getUTCFullYear() * 12 + end.getUTCMonth();
  const step = months.find((size) => (to - from) / size < most) ?? 2400;
  const found: { day: number; text: string }[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const [year, month] = [Math.floor(at / 12), at % 12];
    const day = Math.floor(Date.UTC(year, month) / millisecondsPerDay);
    found.push({ day, text: step >= 12 ? `${year}` : `${year}-${String(month + 1).padStart(2, '0')}` });
  }
  return found;
}
