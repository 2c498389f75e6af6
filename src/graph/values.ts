// Values on their way to Neo4j and back: typed as the header of their statement says, checked on return.

import { LRUCache } from 'lru-cache';
import neo4j from 'neo4j-driver';
import { type PartialDate, readPartialDate } from './time.ts';

/** A field and its type as a header writes it: `['first', 'int']`. */
export type Field = readonly [name: string, type: string];

/** The fields of each named shape. */
export type Shapes = Readonly<Record<string, readonly Field[]>>;

type Convert = (value: unknown, place: string) => unknown;

/** What a value is, for the message that says it is of the wrong type. */
function describe(value: unknown): string {
  return value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'number'
          ? `the number ${value}`
          : typeof value === 'object'
            ? 'a value of another type'
            : `a ${typeof value}`;
}

const isString = (value: unknown): boolean => typeof value === 'string';
const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function must(kind: string, holds: (value: unknown) => boolean): Convert {
  return (value, place) => {
    if (!holds(value)) throw new TypeError(`${place} must be ${kind}, and is ${describe(value)}.`);
    return value;
  };
}

const isShape = must('a map', isMap);
const dayText = /^[+-]?\d{4,9}-\d\d-\d\d$/;
const momentText = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A day as the driver takes it. */
const toDate: Convert = (value, place) => {
  const date = readPartialDate(must('a string', isString)(value, place) as string);
  if (typeof date === 'string') throw new TypeError(`${place} must be a day, and ${date}.`);
  if (date.precision !== 'DAY') throw new TypeError(`${place} must be a day, and "${date.text}" is less than one.`);
  const [year = 0, month = 0, day = 0] = date.text.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
};

/** The days that were last sent: the ends of time and of a request's span come in every stream of acts. */
const days = new LRUCache<string, object>({ max: 1000 });

const toKnownDate: Convert = (value, place) => {
  const known = days.get(value as string);
  if (known) return known;
  const day = toDate(value, place) as object;
  days.set(value as string, day);
  return day;
};

const toDateTime: Convert = (value, place) => {
  const moment = new Date(must('a string', isString)(value, place) as string);
  if (Number.isNaN(moment.getTime())) throw new TypeError(`${place} must be a date and time, and is "${value}".`);
  return neo4j.types.DateTime.fromStandardDate(moment);
};

/** The driver needs integers wrapped: bare JavaScript numbers reach Neo4j as floats, and `LIMIT 25.0` fails. */
const toNeo4j: Readonly<Record<string, Convert>> = {
  string: must('a string', isString),
  boolean: must('true or false', (value) => typeof value === 'boolean'),
  float: must('a number', (value) => typeof value === 'number'),
  int: (value, place) => neo4j.int(must('a whole number', Number.isSafeInteger)(value, place) as number),
  date: toKnownDate,
  datetime: toDateTime,
  partialDate: (value, place) => {
    const { earliest, latest, text } = must('a partial date', isMap)(value, place) as PartialDate;
    return {
      earliest: toKnownDate(earliest, `${place}.earliest`),
      latest: toKnownDate(latest, `${place}.latest`),
      text: must('a string', isString)(text, `${place}.text`),
    };
  },
  json: (value) => value,
};

const fromNeo4j: Readonly<Record<string, Convert>> = {
  string: toNeo4j.string as Convert,
  boolean: toNeo4j.boolean as Convert,
  float: toNeo4j.float as Convert,
  int: must('a whole number', Number.isSafeInteger),
  date: (value, place) => must('a date', (given) => neo4j.isDate(given as object))(value, place)?.toString(),
  datetime: (value, place) => {
    must('a date and time', (given) => neo4j.isDateTime(given as object))(value, place);
    return (value as { toStandardDate(): Date }).toStandardDate().toISOString();
  },
  // What `toString` makes of them, which takes the driver a fraction of the time.
  dateText: must('the text of a date', (value) => isString(value) && dayText.test(value as string)),
  datetimeText: (value, place) => {
    must('the text of a date and time', (given) => isString(given) && momentText.test(given as string))(value, place);
    return new Date(value as string).toISOString();
  },
  partialDate: (value, place) => {
    const date = readPartialDate(must('a string', isString)(value, place) as string);
    if (typeof date === 'string') throw new TypeError(`${place} must be a partial date, and ${date}.`);
    return date;
  },
  json: (value) => value,
};

/** Compiles the type of a field into a converter. */
function converter(type: string, scalars: Readonly<Record<string, Convert>>, shapes: Shapes): Convert {
  if (type.endsWith('?')) {
    const inner = converter(type.slice(0, -1), scalars, shapes);
    return (value, place) => (value === null || value === undefined ? null : inner(value, place));
  }
  if (type.endsWith('{}')) {
    const inner = converter(type.slice(0, -2), scalars, shapes);
    const map = must('a map', isMap);
    return (value, place) =>
      Object.fromEntries(
        Object.entries(map(value, place) as Record<string, unknown>).map(([key, entry]) => [
          key,
          inner(entry, `${place}.${key}`),
        ]),
      );
  }
  if (type.endsWith('[]')) {
    const inner = converter(type.slice(0, -2), scalars, shapes);
    const list = must('a list', Array.isArray);
    return (value, place) => {
      const entries = list(value, place) as unknown[];
      try {
        return entries.map((entry) => inner(entry, place));
      } catch {
        // Which one it is, is worked out where one is wrong: lists are long, and a place for each takes longer than to convert it.
        return entries.map((entry, index) => inner(entry, `${place}[${index}]`));
      }
    };
  }
  const scalar = scalars[type];
  if (scalar) return scalar;
  // Shapes may hold themselves, so their converters are compiled when first used.
  let fields: ((row: Record<string, unknown>, place: string) => Record<string, unknown>) | undefined;
  return (value, place) => {
    fields ??= rowConverter(shapes[type] ?? [], scalars, shapes);
    const isList = scalars === fromNeo4j && Array.isArray(value);
    return fields((isList ? value : isShape(value, place)) as Record<string, unknown>, place);
  };
}

function rowConverter(fields: readonly Field[], scalars: Readonly<Record<string, Convert>>, shapes: Shapes) {
  const converters = fields.map(([name, type]) => ({ name, convert: converter(type, scalars, shapes), place: '' }));
  let known: string | null = null;
  return (row: Record<string, unknown> | readonly unknown[], place: string): Record<string, unknown> => {
    // Rows come many from one place: the names of their fields' places are made once.
    if (place !== known) {
      known = place;
      for (const field of converters) field.place = `${place}.${field.name}`;
    }
    const list = Array.isArray(row) ? row : null;
    if (list && list.length !== fields.length)
      throw new TypeError(`${place} must be a list of ${fields.length}, and is one of ${list.length}.`);
    const converted: Record<string, unknown> = {};
    let at = 0;
    for (const { name, convert, place: own } of converters)
      converted[name] = convert(list ? list[at++] : (row as Record<string, unknown>)[name], own);
    return converted;
  };
}

/** Compiles what turns a statement's parameters into driver values. */
export function encoder(params: readonly Field[], shapes: Shapes) {
  return rowConverter(params, toNeo4j, shapes);
}

/** Compiles what turns a record of the database into a row, and refuses one that breaks the header. */
export function decoder(columns: readonly Field[], shapes: Shapes) {
  return rowConverter(columns, fromNeo4j, shapes);
}
