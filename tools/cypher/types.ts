// The value types that a Cypher header may name, how they are parsed, and what they are called in TypeScript.

/** A value type of a header: a scalar, a named shape, a list of either, a map of these by texts, nullable or not. */
export interface ValueType {
  /** `string`, `int`, `date`, … or the name of a shape such as `ActorCard`. */
  readonly name: string;
  readonly list: boolean;
  /** Whether it is a map of such values, by texts. */
  readonly keyed: boolean;
  readonly nullable: boolean;
}

/** What a scalar is called in TypeScript. Dates travel as ISO 8601 text; a partial date as its parsed span. */
const scalarTypes: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  dateText: 'string',
  datetimeText: 'string',
  partialDate: 'PartialDate',
  json: 'unknown',
};

/** Reads a type as a header writes it: `int`, `string?`, `string[]`, `ActorCard[]?`, `Span[]{}`. */
export function parseType(text: string): ValueType {
  const found = /^([A-Za-z]+)(\[\])?(\{\})?(\?)?$/.exec(text.trim());
  if (!found?.[1])
    throw new Error(`"${text}" is no type: write a name, then [] for a list, {} for a map, and ? if it may be null.`);
  return {
    name: found[1],
    list: found[2] !== undefined,
    keyed: found[3] !== undefined,
    nullable: found[4] !== undefined,
  };
}

/** Whether the type is a scalar of the header language (and not a shape). */
export function isScalar(type: ValueType): boolean {
  return type.name in scalarTypes;
}

/** The type in TypeScript: `string | null`, `ActorCard[]`. */
export function typeScriptOf(type: ValueType, position: 'param' | 'col' = 'col'): string {
  const base = scalarTypes[type.name] ?? type.name;
  const listed = type.list ? (position === 'param' ? `readonly ${base}[]` : `${base}[]`) : base;
  const held = type.keyed ? `Readonly<Record<string, ${listed}>>` : listed;
  return type.nullable ? `${held} | null` : held;
}
