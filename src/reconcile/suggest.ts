// Suggestions while somebody types: entities, types and properties.

import type { Context } from '../graph/batching.ts';
import { nodesByIds } from '../node/loaders.ts';
import { candidates } from '../search/names.ts';
import { checkName } from '../search/resolve.ts';
import { described } from './answer.ts';
import { asCount } from './checks.ts';
import { type Entity, properties, propertiesOfType } from './properties.ts';
import { checkType, entityTypes, isOfType, typesOf } from './types.ts';

/** How many suggestions one answer has. */
const pageLength = 10;
/** How far on a client may go. */
const furthest = 1_000;

/** What a suggest service is asked. */
export interface Suggestion {
  readonly prefix: string;
  /** How many suggestions to skip. */
  readonly cursor: number;
}

/**
 * Reads the parameters of a suggest service.
 * @throws BAD_USER_INPUT
 */
export function readSuggestion(given: Readonly<Record<string, string>>): Suggestion {
  const prefix = given.prefix ?? '';
  if (/[\p{L}\p{N}]/u.test(prefix) || prefix.length > 200) checkName(prefix, 'prefix');
  return { prefix, cursor: given.cursor === undefined ? 0 : asCount(given.cursor, 'cursor', 0, furthest) };
}

/** Entities whose names begin or sound so, or whose id it is. */
export async function suggestEntities(
  context: Context,
  { prefix, cursor }: Suggestion,
  type: string | undefined,
): Promise<object> {
  if (type !== undefined) checkType(type, 'type');
  const [found = []] = await candidates(
    context.db,
    [prefix],
    () => (row) => type === undefined || isOfType(row.owner, type),
  );
  const shown = found.slice(cursor, cursor + pageLength);
  const nodes = await nodesByIds(
    context,
    shown.map(({ id }) => id),
  );
  return {
    result: shown.flatMap(({ id }, place) => {
      const entity = nodes[place] as Entity | null | undefined;
      if (!entity) return [];
      const [own] = typesOf(id);
      return [{ id, name: entity.name, ...described(entity), notable: own ? [{ id: own.id, name: own.name }] : [] }];
    }),
  };
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

function suggestFrom(list: readonly Listed[], { prefix, cursor }: Suggestion): object {
  const sought = prefix.trim().toLowerCase();
  const begins = (text: string) =>
    text
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(sought));
  const found = list.filter(({ id, name }) => begins(id) || begins(name) || name.toLowerCase().startsWith(sought));
  return {
    result: found.slice(cursor, cursor + pageLength).map(({ id, name, description }) => ({ id, name, description })),
  };
}

/** Types whose name or id begins so; all of them, page by page, for nothing typed yet. */
export const suggestTypes = (suggestion: Suggestion): object => suggestFrom(entityTypes, suggestion);

/** Properties whose name or id begins so. */
export const suggestProperties = (suggestion: Suggestion): object => suggestFrom(properties, suggestion);

/**
 * The properties that entities of a type may have.
 * @throws BAD_USER_INPUT where there is no such type
 */
export function proposeProperties(given: Readonly<Record<string, string>>): object {
  const type = given.type ?? '';
  if (type !== '') checkType(type, 'type');
  const limit = given.limit === undefined ? null : asCount(given.limit, 'limit', 1, 1_000);
  const proposed = type === '' ? properties : propertiesOfType(type);
  return {
    ...(type === '' ? {} : { type }),
    ...(limit === null ? {} : { limit }),
    properties: proposed.slice(0, limit ?? undefined).map(({ id, name, description }) => ({ id, name, description })),
  };
}
