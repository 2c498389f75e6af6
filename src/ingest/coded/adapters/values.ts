// Values of fields, read the same way by every adapter: dates, numbers, names, addresses. What is read once is remembered.

import { readPartialDate } from '../../../graph/time.ts';
import type { Refusal } from '../act.ts';
import { fromWindows1252 } from '../input/windows1252.ts';

/** A refusal. */
export function refusal(rule: string, reason: string): Refusal {
  return { rule, reason };
}

/** A copy of a text that is cut from a larger one; the cut itself would keep the larger one in memory. */
export function own(text: string): string {
  return text === '' ? '' : Buffer.from(text).toString();
}

/** Entries that are remembered before all are forgotten; more than a codebook, a calendar or a year's cast of actors has. */
const mostRemembered = 50_000;

/** Remembers what `read` makes of a text. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const key = own(text);
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/** What a spreadsheet makes of a long number. */
const scientific = /^[+-]?\d(?:\.\d+)?[eE][+-]?\d+$/;
const missing = new Set(['', 'NA', 'NULL', 'None', 'NaN', 'nan']);

/** Whether a field says that there is nothing to say. */
export function isMissing(text: string): boolean {
  return missing.has(text);
}

/** Reads a partial date in ISO form: `2018-06-01`. */
export const readDate = remembering((text: string): string | Refusal => {
  const trimmed = text.trim();
  if (isMissing(trimmed)) return refusal('no-date', 'the row has no date');
  const date = readPartialDate(trimmed);
  return typeof date === 'string' ? badDate(trimmed, date) : date.text;
});

/** Reads a day that is written as one number: `20180601`. */
export const readNumberDate = remembering((text: string): string | Refusal => {
  if (isMissing(text.trim())) return refusal('no-date', 'the row has no date');
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return badDate(text, `"${text}" is no date: it is written as 20180601`);
  const date = readPartialDate(`${year}-${month}-${day}`);
  return typeof date === 'string' ? badDate(text, date) : date.text;
});

function badDate(text: string, reason: string): Refusal {
  const hint =
    /^\d{5}(\.\d+)?$/.test(text) || scientific.test(text)
      ? '; a spreadsheet has turned it into a number'
      : /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text)
        ? '; a spreadsheet has written it in its own way, and day and month cannot be told apart'
        : text.startsWith('"')
          ? '; the field stands in quotes, which this format has not'
          : '';
  return refusal('date', reason + hint);
}

/** Reads a finite number; a field without one gives null. */
export function readNumber(text: string, column: string, least: number, most: number): number | null | Refusal {
  if (isMissing(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= least && value <= most && text.trim() !== ''
    ? value
    : refusal('number', `${column} is "${text}", not a number from ${least} to ${most}`);
}

/** Reads a number that names a row or a story; spreadsheets round long ones, and then they name nothing. */
export function readSerial(text: string, column: string): string | Refusal {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57)
      return scientific.test(text)
        ? refusal('spreadsheet', `${column} is "${text}": a spreadsheet has rounded it, and its last digits are lost`)
        : refusal('serial', `${column} is "${text}", not a whole number`);
  }
  return text === '' ? refusal('serial', `${column} is empty`) : own(text);
}

/** Characters that a name may have; indexes take no texts of many thousands. */
const longestName = 500;
/** Characters that an address may have. */
const longestAddress = 4_000;

/**
 * Reads a name: without spaces around it, with underscores as spaces where it has no others, and with the letters that
 * a conversion from Windows-1252 has left as control characters (GDELT writes `Bre\x9Eice` for Brežice). Names that
 * cannot be what was meant are refused.
 */
export const readName = remembering((text: string): string | Refusal => {
  const trimmed = fromWindows1252(text.trim()).normalize('NFC');
  const name = trimmed.includes('_') && !trimmed.includes(' ') ? trimmed.replaceAll('_', ' ').trim() : trimmed;
  if (name.length > longestName)
    return refusal('long-name', `a name has ${name.length} characters, and ${longestName} are the most`);
  if (name.length > 1 && name.startsWith('"') && name.endsWith('"'))
    return refusal(
      'quotes',
      `the name ${name} stands in quotes, which this format has not: a spreadsheet has saved it anew`,
    );
  if (/^#(NAME|REF|VALUE|N\/A|NUM|NULL|DIV\/0)[?!]?/.test(name))
    return refusal('spreadsheet', `the name "${name}" is an error of a spreadsheet`);
  if (/\p{Cc}/u.test(name)) return refusal('control', `the name ${JSON.stringify(name)} holds a control character`);
  if (name.includes('\uFFFD'))
    return refusal('encoding', `the name "${name}" holds the mark of a character that was lost in a conversion`);
  return name;
});

/** Reads an address; `host` is null for what is no web address. */
export function readAddress(text: string): { text: string; host: string | null } | Refusal {
  if (text.length > longestAddress)
    return refusal('long-address', `the address has ${text.length} characters, and ${longestAddress} are the most`);
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([a-z0-9.-]+)/i.exec(text) ?? [];
  return { text: own(text), host: host === undefined ? null : hostOf(host) };
}

const hostOf = remembering((host: string) => host.toLowerCase());
