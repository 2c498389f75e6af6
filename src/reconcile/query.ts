// A batch of reconciliation queries, read and checked.

import { badInput } from '../graph/errors.ts';
import { checkName } from '../search/resolve.ts';
import { asCount, asList, asObject, asText, type Json, onlyFields } from './checks.ts';
import { type Property, propertyOf } from './properties.ts';
import { checkType } from './types.ts';

/** The most queries of one batch. */
export const mostQueries = 100;
/** The most candidates of one query, and how many it gives where it does not say. */
const mostCandidates = 100;
const usualCandidates = 10;
/** The most properties of one query, and the most values of one of them. */
const mostProperties = 10;
const mostValues = 20;
/** The most different values that a batch narrows its queries by: those that name something are looked up. */
const mostDifferentValues = 100;

const strictnesses = ['any', 'should', 'all'] as const;

/** What narrows a query: a property, and the values that will do, as names, ids or texts. */
export interface Narrowing {
  readonly property: Property;
  readonly values: readonly string[];
}

/** One query. */
export interface ReconciliationQuery {
  /** What the batch calls it. */
  readonly key: string;
  /** The name that is looked for; null where nothing can be. */
  readonly text: string | null;
  readonly types: readonly string[];
  readonly strict: (typeof strictnesses)[number];
  readonly limit: number;
  readonly narrowings: readonly Narrowing[];
}

/**
 * Reads the `queries` of a request, parsed.
 * @throws BAD_USER_INPUT
 */
export function readQueries(given: unknown): ReconciliationQuery[] {
  const batch = Object.entries(asObject(given, 'queries'));
  if (batch.length === 0) throw badInput('queries', 'it holds no query; send one at least.');
  if (batch.length > mostQueries)
    throw badInput(
      'queries',
      `${batch.length} queries are too many; send at most ${mostQueries} at once, and the rest after.`,
    );
  const queries = batch.map(([key, query]) => readQuery(key, asObject(query, placeOf(key)), placeOf(key)));
  const values = new Set(queries.flatMap(({ narrowings }) => narrowings.flatMap((narrowing) => narrowing.values)));
  if (values.size > mostDifferentValues)
    throw badInput(
      'queries',
      `its properties have ${values.size} different values; a batch may have ${mostDifferentValues}: send fewer queries at once.`,
    );
  return queries;
}

const placeOf = (key: string): string => `queries.${key.slice(0, 60)}`;

function readQuery(key: string, query: Json, place: string): ReconciliationQuery {
  onlyFields(query, ['query', 'type', 'limit', 'properties', 'type_strict'], place);
  const narrowings =
    query.properties === undefined
      ? []
      : asList(query.properties, `${place}.properties`, mostProperties).map((entry, index) =>
          readNarrowing(asObject(entry, `${place}.properties.${index}`), `${place}.properties.${index}`),
        );
  if (query.query === undefined && narrowings.length === 0)
    throw badInput(place, 'it has neither "query" nor "properties"; name what to look for in "query".');
  const types = typesOfQuery(query.type, `${place}.type`);
  const strict = query.type_strict ?? 'any';
  if (!strictnesses.includes(strict as never))
    throw badInput(`${place}.type_strict`, `it is one of ${strictnesses.join(', ')}.`);
  return {
    key,
    text: query.query === undefined ? null : nameOf(asText(query.query, `${place}.query`), `${place}.query`),
    types,
    strict: strict as ReconciliationQuery['strict'],
    limit: query.limit === undefined ? usualCandidates : asCount(query.limit, `${place}.limit`, 1, mostCandidates),
    narrowings,
  };
}

/** A cell without a letter or a digit, such as a dash, means nobody; it does not spoil the batch. */
function nameOf(text: string, place: string): string | null {
  if (text === '') throw badInput(place, 'it is empty; name what to look for, or leave the query out.');
  if (text.length <= 200 && !/[\p{L}\p{N}]/u.test(text)) return null;
  checkName(text, place);
  return text;
}

function typesOfQuery(value: unknown, place: string): string[] {
  if (value === undefined) return [];
  const types = (typeof value === 'string' ? [value] : asList(value, place, 20)).map((type) => asText(type, place));
  for (const type of types) checkType(type, place);
  return types;
}

function readNarrowing(entry: Json, place: string): Narrowing {
  onlyFields(entry, ['pid', 'v'], place);
  const property = propertyOf(asText(entry.pid, `${place}.pid`), `${place}.pid`);
  if (entry.v === undefined) throw badInput(`${place}.v`, 'it is missing; say which value is meant.');
  const values = (Array.isArray(entry.v) ? asList(entry.v, `${place}.v`, mostValues) : [entry.v]).map((value) =>
    readValue(value, `${place}.v`),
  );
  return { property, values: values.filter((value) => /[\p{L}\p{N}]/u.test(value)) };
}

function readValue(value: unknown, place: string): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : asText(asObject(value, place).id, `${place}.id`);
  if (text.length > 200) throw badInput(place, `it has ${text.length} characters; a value has at most 200.`);
  return text;
}
