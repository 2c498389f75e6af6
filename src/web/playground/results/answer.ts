// The answer that the page shows, read as data: what other views than its text are made of.

/** A value of an answer. */
export type Value = string | number | boolean | null | readonly Value[] | Fields;

/** An object of an answer. */
export interface Fields {
  readonly [name: string]: Value;
}

/** Whether a value is an object. */
export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The `data` of an answer's text; null where it has none, or is no answer yet. */
export function dataOf(text: string | null | undefined): Fields | null {
  try {
    const answer = JSON.parse(text ?? '') as Value;
    const data = isFields(answer) ? answer.data : undefined;
    return isFields(data) ? data : null;
  } catch {
    return null;
  }
}

/** A list of objects in an answer. */
export interface List {
  /** Where it stands: `demands.nodes`. */
  readonly path: string;
  readonly rows: readonly Fields[];
}

/** The lists of objects in the order of the answer; lists within their rows belong to the rows. */
export function listsIn(value: Value, path = ''): List[] {
  if (Array.isArray(value)) {
    const rows = (value as readonly Value[]).filter(isFields);
    return rows.length > 0 ? [{ path, rows }] : [];
  }
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => listsIn(inner, path === '' ? name : `${path}.${name}`));
}

/** Fields that name what an object is, the best first. */
const naming = ['name', 'title', 'text', 'summary', 'label', 'id'] as const;

/** One text for a value: an object by its name, or by that of what it holds. */
export function wordOf(value: Value): string {
  if (Array.isArray(value)) return (value as readonly Value[]).map(wordOf).filter(Boolean).join('; ');
  if (!isFields(value)) return value === null ? '' : String(value);
  for (const field of naming) if (typeof value[field] === 'string') return value[field];
  const inner = Object.values(value);
  const named = inner.filter((part) => isFields(part) || Array.isArray(part)).map(wordOf);
  return named.find(Boolean) ?? wordOf(inner.find((part) => part !== null) ?? null);
}
