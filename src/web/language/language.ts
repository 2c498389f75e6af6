// The texts in the language of the reader, and how it writes days and numbers.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** The texts for whatever is drawn within. */
export const Language = createContext<Catalogue>(en);

/** The texts in the reader's language. */
export function useWords(): Catalogue {
  return useContext(Language);
}

/** A day, a month or a year as it is known (`2020-10-29`, `2020-10`, `2020`), written as the language writes it. */
export function dateText(text: string, { tag }: Catalogue, form: 'long' | 'short' = 'long'): string {
  const [year = 0, month, day] = text.split('-').map(Number);
  // Formatted in UTC, as dates have no time zone. Years below 100 would be taken for 19xx.
  const at = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  at.setUTCFullYear(year);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = form;
  if (day !== undefined) options.day = 'numeric';
  // British order, day before month, as the house writes English.
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, options).format(at);
}

/** A number as the language writes it. */
export function numberText(value: number, { tag }: Catalogue, digits = 0): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value);
}

/** An instant of the record, to the minute, in the reader's own time. */
export function instantText(text: string, { tag }: Catalogue): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, options).format(new Date(text));
}
