// Dates as sources give them: a day, a month or a year, kept as the span of days that they may mean.

/** How much of a date is known. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A date as far as it is known. Days are ISO 8601 text, so that they compare as text. */
export interface PartialDate {
  /** First possible day, `2019-07-01`. */
  readonly earliest: string;
  /** Last possible day, `2019-07-31`. */
  readonly latest: string;
  readonly precision: DatePrecision;
  /** As it was written: `2019-07`. */
  readonly text: string;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads `2019`, `2019-07` or `2019-07-04` (EDTF level 0).
 * @returns the span, or a sentence that says which rule the text breaks
 */
export function readPartialDate(text: string): PartialDate | string {
  const [, y, m, d] = form.exec(text) ?? [];
  if (y === undefined) return `"${text}" is no date: write 2019, 2019-07 or 2019-07-04`;
  const year = Number(y);
  if (year < 1) return `"${text}" has no year: years begin with 0001`;
  if (m === undefined) return { earliest: `${y}-01-01`, latest: `${y}-12-31`, precision: 'YEAR', text };
  const month = Number(m);
  if (month < 1 || month > 12) return `"${text}" has no such month: months are 01 to 12`;
  const last = daysIn(year, month);
  if (d === undefined) return { earliest: `${y}-${m}-01`, latest: `${y}-${m}-${last}`, precision: 'MONTH', text };
  const day = Number(d);
  if (day < 1 || day > last) return `"${text}" has no such day: ${y}-${m} has ${last} days`;
  return { earliest: text, latest: text, precision: 'DAY', text };
}

/** Reads a partial date that is known to be well formed, such as one that this project stored itself. */
export function partialDate(text: string): PartialDate {
  const date = readPartialDate(text);
  if (typeof date === 'string') throw new Error(`Stored date is damaged: ${date}.`);
  return date;
}

const instantForm = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an instant of the record: `2020-10-29T12:00:00Z`, or a day, a month or a year, which stand for their end (UTC).
 * @returns the instant to the millisecond, or what is wrong with the text and what would do
 */
export function readInstant(given: string): string | { readonly fault: string } {
  const text = given.trim();
  const day = instantForm.exec(text)?.[1];
  const date = readPartialDate(day ?? text);
  const moment = typeof date === 'string' ? Number.NaN : Date.parse(day ? text : `${date.latest}T23:59:59.999Z`);
  if (Number.isNaN(moment))
    return {
      fault: `"${text.slice(0, 100)}" is no instant; write 2020-10-29T12:00:00Z, or a day, a month or a year for its end, such as 2020-10-29.`,
    };
  return new Date(moment).toISOString();
}

const millisecondsOfDay = 86_400_000;

/** Days from 1970-01-01 to a day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** The first and the last day that a partial date can name. */
const [firstNumber, lastNumber] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];

/** The day so many days after 1970-01-01; the first or the last one that there can be where that lies beyond. */
export function dayOfNumber(number: number): string {
  return new Date(Math.min(Math.max(number, firstNumber), lastNumber) * millisecondsOfDay).toISOString().slice(0, 10);
}
