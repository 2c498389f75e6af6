// Data extension: the properties of many entities, in a number of statements that does not grow with these.

import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { readPartialDate } from '../graph/time.ts';
import { nodesByIds } from '../node/loaders.ts';
import { asCount, asList, asObject, asText, onlyFields } from './checks.ts';
import { type Entity, type Property, propertyOf, type Settings, type Value } from './properties.ts';
import { entityTypes, typesOf } from './types.ts';

/** The most entities and the most properties of one request. */
export const mostIds = 500;
const mostProperties = 20;

/** What is asked of which entities. */
export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly { readonly property: Property; readonly settings: Settings }[];
}

/** What a client may set for each property. */
export const propertySettings = [
  {
    name: 'limit',
    label: 'Limit',
    type: 'number',
    default: 0,
    help_text: 'At most so many values a row (0 for all)',
  },
  {
    name: 'on',
    label: 'On',
    type: 'text',
    default: '',
    help_text: 'Offices and holders of this day, month or year only, such as 2020-10-29',
  },
] as const;

/**
 * Reads the `extend` of a request, parsed.
 * @throws BAD_USER_INPUT
 */
export function readExtension(given: unknown): Extension {
  const asked = asObject(given, 'extend');
  onlyFields(asked, ['ids', 'properties'], 'extend');
  const ids = asList(asked.ids, 'extend.ids', mostIds).map((id, index) => asText(id, `extend.ids.${index}`));
  const properties = asList(asked.properties, 'extend.properties', mostProperties).map((entry, index) => {
    const place = `extend.properties.${index}`;
    const given = asObject(entry, place);
    onlyFields(given, ['id', 'settings'], place);
    return {
      property: propertyOf(asText(given.id, `${place}.id`), `${place}.id`),
      settings: settingsOf(given.settings, place),
    };
  });
  return { ids, properties };
}

function settingsOf(given: unknown, place: string): Settings {
  if (given === undefined) return { limit: null, on: null };
  const { limit = 0, on = '' } = asObject(given, `${place}.settings`);
  const count = asCount(limit === '' ? 0 : limit, `${place}.settings.limit`, 0, 1_000_000);
  const text = asText(on, `${place}.settings.on`).trim();
  const date = text === '' ? null : readPartialDate(text);
  if (typeof date === 'string') throw badInput(`${place}.settings.on`, date);
  return { limit: count === 0 ? null : count, on: date };
}

/** Fetches the values, for each id in turn; one that is of nothing has none. */
export async function extend(context: Context, { ids, properties }: Extension): Promise<object> {
  const distinct = [...new Set(ids)];
  const ours = distinct.filter((id) => typesOf(id).length > 0);
  const nodes = await nodesByIds(context, ours);
  const entities = new Map(ours.map((id, place) => [id, nodes[place] as Entity | null]));
  const rows = await Promise.all(
    distinct.map(async (id) => {
      const entity = entities.get(id);
      const cells = await Promise.all(
        properties.map(async ({ property, settings }): Promise<[string, readonly Value[]]> => {
          const values = entity ? await property.values(context, entity, settings) : [];
          return [property.id, values.slice(0, settings.limit ?? undefined)];
        }),
      );
      return [id, Object.fromEntries(cells)] as const;
    }),
  );
  return {
    meta: properties.map(({ property: { id, name, type } }) => {
      const known = entityTypes.find((each) => each.id === type);
      return { id, name, ...(known ? { type: { id: known.id, name: known.name } } : {}) };
    }),
    rows: Object.fromEntries(rows),
  };
}
