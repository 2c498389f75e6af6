// The parameters of an address: each known, each given once unless it is a list, all of them readable text.

import { badInput } from '../graph/errors.ts';
import { nearest } from '../graph/nearest.ts';
import { checkText } from './text.ts';

/** The query of an address as it is parsed. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Parameters that may be given several times. */
const lists: readonly string[] = ['between', 'relation', 'status'];

/**
 * Reads the parameters of an address; what is given several times is joined by commas.
 * @throws BAD_USER_INPUT that names the parameter, with the nearest one that there is
 */
export function parametersOf<Name extends string>(query: Query, names: readonly Name[]): Partial<Record<Name, string>> {
  checkText(query, 'query');
  const text: Partial<Record<Name, string>> = {};
  for (const [name, value] of Object.entries(query)) {
    if (!(names as readonly string[]).includes(name)) {
      const [near] = nearest(name, names);
      throw badInput(
        name.slice(0, 100),
        `there is no such parameter; there are ${names.join(', ')}${near ? `. Did you mean ${near}?` : '.'}`,
      );
    }
    if (typeof value !== 'string' && !lists.includes(name)) throw badInput(name, 'it is given twice; give it once.');
    text[name as Name] = [value ?? ''].flat().join(',');
  }
  return text;
}

/**
 * Reads a parameter that is one of some words, in capitals or not.
 * @throws BAD_USER_INPUT that names the parameter and the words
 */
export function wordOf<Word extends string>(text: string, words: readonly Word[], name: string): Word {
  const word = words.find((one) => one === text.trim().toUpperCase());
  if (word) return word;
  const [near] = nearest(text, words);
  throw badInput(
    name,
    `"${text.slice(0, 100)}" is none of ${words.join(', ')}${near ? `; did you mean ${near}?` : '.'}`,
    near ? { suggestions: [near] } : {},
  );
}

/**
 * Reads a parameter that is a whole number.
 * @throws BAD_USER_INPUT that names the parameter and its bounds
 */
export function numberOf(text: string, least: number, most: number, name: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text.trim()) && value >= least && value <= most) return value;
  throw badInput(name, `"${text.slice(0, 100)}" is not possible; give a whole number from ${least} to ${most}.`);
}
