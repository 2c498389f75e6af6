// What a request over HTTP asks, read once and by the same rules as Apollo reads it: whatever is kept for a request must be
// the answer to what Apollo would have run.

import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

type Fields = Readonly<Record<string, unknown>>;

/** An operation with what it is run on. */
export interface Asked {
  /** Null where only the hash of an operation was sent. */
  readonly query: string | null;
  readonly operationName: string | null;
  readonly variables: Fields;
  /** What `extensions.persistedQuery` holds, whatever it is. */
  readonly persisted: unknown;
}

/** What a request asks; null where it has not the form, which Apollo tells the client. */
export function askedOf(request: FastifyRequest): Asked | null {
  return request.method === 'POST' ? askedIn(request.body) : askedIn(fieldsOf(searchOf(request)));
}

/** The part of the address behind the question mark. */
export function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

/** The parameters of an address; null where one is given twice, or is not the JSON that it should be. */
function fieldsOf(search: string): Fields | null {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (!['query', 'operationName', 'variables', 'extensions'].includes(name)) continue;
    if (Object.hasOwn(fields, name)) return null;
    fields[name] = value;
  }
  try {
    for (const name of ['variables', 'extensions']) {
      if (fields[name] === undefined) continue;
      fields[name] = JSON.parse(fields[name] as string);
      if (!isFields(fields[name])) return null;
    }
  } catch {
    return null;
  }
  return fields;
}

function askedIn(fields: unknown): Asked | null {
  if (!isFields(fields)) return null;
  const { query = null, operationName = null, variables = null, extensions = null } = fields;
  if (query !== null && (typeof query !== 'string' || query === '')) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if ((variables !== null && !isFields(variables)) || (extensions !== null && !isFields(extensions))) return null;
  return { query, operationName, variables: variables ?? {}, persisted: extensions?.persistedQuery ?? null };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fingerprint of an operation's text, by which clients name it too. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Values inside each other beyond which variables are not looked at: they are refused, see `checkText`. */
const deepest = 64;

/**
 * Variables as one text: the same for the same values, in whatever order they stand. Null where they are too deep.
 */
export function canonical(value: unknown, depth = 0): string | null {
  if (depth > deepest) return null;
  // JSON has no way to write the number that 1e999 is read as.
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const entry of value) {
      const text = canonical(entry, depth + 1);
      if (text === null) return null;
      parts.push(text);
    }
    return `[${parts.join()}]`;
  }
  for (const name of Object.keys(value).sort()) {
    const text = canonical((value as Fields)[name], depth + 1);
    if (text === null) return null;
    parts.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${parts.join()}}`;
}
