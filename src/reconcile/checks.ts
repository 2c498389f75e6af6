// What clients send, checked before anything is asked of the graph; a fault names the place, the rule and the way out.

import { badInput } from '../graph/errors.ts';

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Parses JSON. */
export function parsed(text: string, argument: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput(argument, 'it is not JSON; send an object, encoded as a form field.');
  }
}

/** Checks that a value is an object. */
export function asObject(value: unknown, argument: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badInput(argument, 'it is not an object; write it in braces.');
  return value as Json;
}

/** Checks that a value is a list of at most so many entries. */
export function asList(value: unknown, argument: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw badInput(argument, 'it is not a list; write it in brackets.');
  if (value.length > most) throw badInput(argument, `it has ${value.length} entries; send at most ${most} at once.`);
  return value;
}

/** Checks that a value is a text. */
export function asText(value: unknown, argument: string): string {
  if (typeof value !== 'string') throw badInput(argument, 'it is not a text; write it in quotes.');
  return value;
}

/** Refuses fields that the specification does not know. */
export function onlyFields(object: Json, known: readonly string[], argument: string): void {
  const other = Object.keys(object).find((name) => !known.includes(name));
  if (other !== undefined)
    throw badInput(`${argument}.${other.slice(0, 60)}`, `there is no such field; there are ${known.join(', ')}.`);
}

/** Checks a whole number from `least` to `most`; a text of digits will do. */
export function asCount(value: unknown, argument: string, least: number, most: number): number {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most)
    throw badInput(argument, `it is not a whole number from ${least} to ${most}.`);
  return number;
}
