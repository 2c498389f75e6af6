// Whether a dossier has the form that its schema asks for, and what each fault of form means to the person who wrote it.

import { Ajv, type ErrorObject } from 'ajv';
import { nearest } from '../../graph/nearest.ts';
import { dossierSchema } from './schema.ts';

/** The way from the top of a dossier to a value: sections, places in lists, fields. */
export type Path = readonly (string | number)[];

const validate = new Ajv({ allErrors: true, verbose: true }).compile(dossierSchema);

/** Every fault of form of a dossier, with where it is. */
export function formFaults(value: object): Explained[] {
  return [...schemaFaults(value), ...textFaults(value, [])];
}

/** Control characters and halves of surrogate pairs, which no reader could have meant. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

function textFaults(value: unknown, path: Path): Explained[] {
  if (typeof value === 'string')
    return unreadable.test(value)
      ? [{ rule: 'text', message: 'the text holds a control character; remove it', on: path }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    textFaults(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function schemaFaults(value: object): Explained[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter((error) => !isEcho(error, validate.errors ?? []));
  return errors.map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
    return explain(error, path);
  });
}

/** The schema lets an alias be text or a map, and says of each fault also that it is neither. */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'oneOf')
    return all.some(
      (other) =>
        other.keyword !== 'type' &&
        other.schemaPath.includes('/oneOf/') &&
        other.instancePath.startsWith(error.instancePath),
    );
  return error.schemaPath.includes('/oneOf/') && error.keyword === 'type';
}

interface Explained {
  readonly rule: string;
  readonly message: string;
  readonly on: Path;
}

function explain(error: ErrorObject, path: Path): Explained {
  const field = String(path.findLast((step) => typeof step === 'string') ?? 'the dossier');
  const params = error.params as Record<string, unknown>;
  const given = typeof error.data === 'string' ? error.data : undefined;
  switch (error.keyword) {
    case 'required':
      return { rule: 'missing', message: `"${params.missingProperty}:" is missing here`, on: path };
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return {
        rule: 'unknown-field',
        message: `"${name}" is no field here${suggest(name, allowed)}; there are ${allowed.join(', ')}`,
        on: [...path, name],
      };
    }
    case 'enum': {
      const allowed = (params.allowedValues as string[]) ?? [];
      const hint =
        field === 'relation' && given === 'RETALIATES'
          ? '; retaliation is told by a response ("as: RETALIATES") that ties the act to the one it answers'
          : `${suggest(given ?? '', allowed)}; it must be one of ${allowed.join(', ')}`;
      return {
        rule: field === 'relation' ? 'unknown-relation' : 'unknown-value',
        message: `${field} is "${given}"${hint}`,
        on: path,
      };
    }
    case 'pattern':
      return { rule: 'form', message: `${field} is "${given?.slice(0, 200)}"; ${formOf(error)}`, on: path };
    case 'minItems':
      return field === 'reports'
        ? { rule: 'no-source', message: 'reports is empty; a fact stands on at least one report', on: path }
        : { rule: 'missing', message: `${field} is empty; it needs at least one entry`, on: path };
    case 'minLength':
      return { rule: 'missing', message: `${field} is empty; write something, or leave the field out`, on: path };
    case 'maxLength':
      return {
        rule: 'length',
        message: `${field} has ${given?.length} characters, and may have ${params.limit}; shorten it`,
        on: path,
      };
    case 'type':
      return { rule: 'form', message: `${field} must be ${kindName(String(params.type))}`, on: path };
    default:
      return { rule: 'form', message: `${field} ${error.message ?? 'is not as it must be'}`, on: path };
  }
}

function kindName(type: string): string {
  return { array: 'a list, each entry behind a "-"', object: 'a map of fields', string: 'text' }[type] ?? type;
}

function formOf(error: ErrorObject): string {
  const { pattern, description } = error.parentSchema as { pattern: string; description?: string };
  const prefixes = [...pattern.matchAll(/([a-z]+):\[/g)].map((found) => found[1]);
  if (prefixes.length === 0) return description ?? `it must match ${pattern}`;
  const form =
    prefixes.includes('country') && prefixes.length === 1
      ? 'country: and three capitals, as in country:JPN'
      : `${prefixes.map((prefix) => `${prefix}:`).join(' or ')} and then a-z, 0-9, "-" and "."`;
  return `this must be an id that begins with ${form}`;
}

function suggest(given: string, allowed: readonly string[]): string {
  const [near] = nearest(given, allowed);
  return near ? `; did you mean ${near}?` : '';
}
