// The properties of entities: what a data extension fetches, and what narrows a query.

import { actors, tenuresOn } from '../actor/loaders.ts';
import type { ActorCard, IssueCard } from '../generated/cypher/shape.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { nearest } from '../graph/nearest.ts';
import type { PartialDate } from '../graph/time.ts';
import { issues, parties } from '../issue/loaders.ts';
import { aliases } from '../search/names.ts';
import { entityTypes, isOfType, typesOf } from './types.ts';

/** An entity of the service. */
export type Entity = ActorCard | IssueCard;

/** A value of a property: another entity, or a text. */
export type Value =
  | { readonly id: string; readonly name: string; readonly description?: string }
  | { readonly str: string };

/** What a client may set for a property. */
export interface Settings {
  /** At most so many values; null for all. */
  readonly limit: number | null;
  /** Only offices and holders of this date. */
  readonly on: PartialDate | null;
}

/** A property. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The types whose entities may have it, broad or narrow. */
  readonly of: readonly string[];
  /** The type of its values where these are entities. */
  readonly type: string | null;
  readonly values: (context: Context, entity: Entity, settings: Settings) => Promise<readonly Value[]>;
}

const text = (value: string | null | undefined): Value[] => (value ? [{ str: value }] : []);

/** An entity as a value, with its kind of thing as description. */
function asValue({ id, name }: { readonly id: string; readonly name: string }): Value {
  const [type] = typesOf(id);
  return { id, name, ...(type ? { description: type.name } : {}) };
}

/** Whatever an entity has under a field, which only some of them have. */
const field = (entity: Entity, name: string): unknown => (entity as unknown as Record<string, unknown>)[name];

const dateOf = (entity: Entity, name: string): Value[] =>
  text((field(entity, name) as PartialDate | null | undefined)?.text);

async function whole(context: Context, entity: Entity): Promise<Value[]> {
  if (entity.partOf === null) return [];
  const loader: { load(id: string): Promise<Entity | null> } = isOfType(entity.id, 'Issue')
    ? issues(context)
    : actors(context);
  const found = await loader.load(entity.partOf);
  return found ? [asValue(found)] : [];
}

const distinct = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** Every property. */
export const properties: readonly Property[] = [
  {
    id: 'country',
    name: 'Country',
    description: 'The country that an actor belongs to.',
    of: ['Actor'],
    type: 'Country',
    values: async (_, entity) => {
      const country = field(entity, 'country') as { id: string; name: string } | null | undefined;
      return country ? [asValue(country)] : [];
    },
  },
  {
    id: 'alias',
    name: 'Other name',
    description: 'Other names, spellings and scripts.',
    of: ['Actor', 'Issue'],
    type: null,
    values: async (context, { id }) => (await aliases(context).load(id)).flatMap((alias) => text(alias.text)),
  },
  {
    id: 'office',
    name: 'Office',
    description: 'The offices that a person held.',
    of: ['Person'],
    type: 'Office',
    values: async (context, { id }, { on }) =>
      isOfType(id, 'Person') ? distinct((await tenuresOn(context, id, on)).map(({ office }) => asValue(office))) : [],
  },
  {
    id: 'holder',
    name: 'Holder',
    description: 'The persons who held an office.',
    of: ['Office'],
    type: 'Person',
    values: async (context, { id }, { on }) =>
      isOfType(id, 'Office') ? distinct((await tenuresOn(context, id, on)).map(({ person }) => asValue(person))) : [],
  },
  {
    id: 'party',
    name: 'Party',
    description: 'The parties of a dispute or another issue.',
    of: ['Issue'],
    type: 'Actor',
    values: async (context, { id }) => (isOfType(id, 'Issue') ? (await parties(context).load(id)).map(asValue) : []),
  },
  {
    id: 'partOf',
    name: 'Part of',
    description: 'The larger body or issue that something is a part of.',
    of: ['Office', 'Ministry', 'Organization', 'Issue'],
    type: null,
    values: whole,
  },
  {
    id: 'kind',
    name: 'Kind',
    description: 'The kind of an organization or an issue, such as COMPANY or TERRITORIAL.',
    of: ['Organization', 'Issue'],
    type: null,
    values: async (_, { kind }) => text(kind),
  },
  {
    id: 'description',
    name: 'Description',
    description: 'One sentence on what it is.',
    of: ['Actor', 'Issue'],
    type: null,
    values: async (_, { description }) => text(description),
  },
  {
    id: 'alpha2',
    name: 'ISO 3166-1 alpha-2',
    description: 'The code of a country in two letters.',
    of: ['Country'],
    type: null,
    values: async (_, entity) => text(field(entity, 'alpha2') as string | null | undefined),
  },
  {
    id: 'alpha3',
    name: 'ISO 3166-1 alpha-3',
    description: 'The code of a country in three letters.',
    of: ['Country'],
    type: null,
    values: async (_, { id }) => text(id.startsWith('country:') ? id.slice('country:'.length) : null),
  },
  {
    id: 'opened',
    name: 'Opened',
    description: 'When an issue began.',
    of: ['Issue'],
    type: null,
    values: async (_, entity) => dateOf(entity, 'opened'),
  },
  {
    id: 'closed',
    name: 'Closed',
    description: 'When an issue ended.',
    of: ['Issue'],
    type: null,
    values: async (_, entity) => dateOf(entity, 'closed'),
  },
];

const byId = new Map(properties.map((property) => [property.id, property]));

/**
 * The property with an id.
 * @throws BAD_USER_INPUT where there is none
 */
export function propertyOf(id: string, argument: string): Property {
  const property = byId.get(id);
  if (property) return property;
  const [near] = nearest(id, byId.keys());
  throw badInput(
    argument,
    `there is no property ${JSON.stringify(id.slice(0, 100))}; there are ${[...byId.keys()].join(', ')}${near ? `. Did you mean ${near}?` : '.'}`,
  );
}

/** The properties that entities of a type may have. */
export function propertiesOfType(type: string): Property[] {
  const related = new Set([
    type,
    ...(entityTypes.find(({ id }) => id === type)?.broader ?? []).map(({ id }) => id),
    ...entityTypes.filter(({ broader }) => broader?.some(({ id }) => id === type)).map(({ id }) => id),
  ]);
  return properties.filter(({ of }) => of.some((each) => related.has(each)));
}
