// What a dossier says, item by item, in one form however it was written.

/** The sections of a dossier that hold items, and what one item of each is called. */
export const kindOfSection = {
  actors: 'actor',
  issues: 'issue',
  reports: 'report',
  events: 'event',
  tenures: 'tenure',
  responses: 'response',
} as const;

export type Section = keyof typeof kindOfSection;
export type Kind = (typeof kindOfSection)[Section];

/** The kinds that are facts: changed or dropped, they leave a version behind. */
export const factKinds: readonly Kind[] = ['event', 'tenure', 'response'];

export interface AliasContent {
  readonly text: string;
  readonly language?: string;
  readonly script?: string;
  readonly note?: string;
}

export interface ReportedContent {
  readonly report: string;
  readonly asserts: string;
  readonly quote?: string;
}

/** What an item says: single values are text, lists hold text, aliases or what reports say. */
export interface Content {
  readonly id: string;
  readonly [field: string]: string | readonly (string | AliasContent | ReportedContent)[] | undefined;
}

/** One item of a dossier. */
export interface Item {
  readonly kind: Kind;
  readonly id: string;
  readonly content: Content;
  /** What its file says, where that names actors that were merged into others since. */
  readonly said?: Content;
}

/** The order of fields in the stored form, so that equal items are equal as text. */
const fields: Readonly<Record<Kind, readonly string[]>> = {
  actor: ['id', 'name', 'description', 'kind', 'alpha2', 'country', 'partOf', 'aliases'],
  issue: ['id', 'name', 'description', 'kind', 'facets', 'opened', 'closed', 'partOf', 'parties', 'aliases'],
  report: ['id', 'title', 'url', 'publisher', 'language', 'published', 'retrieved', 'note', 'cites'],
  event: [
    'id',
    'relation',
    'status',
    'date',
    'sources',
    'targets',
    'about',
    'place',
    'summary',
    'demand',
    'code',
    'codebook',
    'edition',
    'reports',
  ],
  tenure: ['id', 'person', 'office', 'from', 'to', 'reports'],
  response: ['id', 'event', 'respondsTo', 'as', 'assertedBy', 'deniedBy', 'reports'],
};

type Raw = Readonly<Record<string, unknown>>;

/** Brings an item that passed the schema into its one form. */
export function contentOf(kind: Kind, raw: Raw): Content {
  const content: Record<string, unknown> = {};
  for (const field of fields[kind]) {
    const value = raw[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (field === 'aliases') content[field] = (value as unknown[]).map(aliasOf);
    else if (field === 'reports') content[field] = (value as Raw[]).map((entry) => reportedOf(entry, raw.status));
    else content[field] = value;
  }
  return content as Content;
}

function aliasOf(value: unknown): AliasContent {
  if (typeof value === 'string') return { text: value };
  const { text, language, script, note } = value as AliasContent;
  return { text, ...(language ? { language } : {}), ...(script ? { script } : {}), ...(note ? { note } : {}) };
}

/** A report asserts what the event's status says unless it says otherwise; of tenures and responses, that they are so. */
function reportedOf(value: Raw, status: unknown): ReportedContent {
  const { report, asserts, quote } = value as unknown as Partial<ReportedContent> & { report: string };
  return {
    report,
    asserts: asserts ?? (typeof status === 'string' ? status : 'OCCURRED'),
    ...(quote ? { quote } : {}),
  };
}

/** What tells the entries of a list apart. */
function entryKey(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const { text, report } = entry as { text?: string; report?: string };
  return text ?? report ?? JSON.stringify(entry);
}

/** A field on which two dossiers disagree. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly [string, string];
}

/**
 * Unites what several dossiers say of one thing: lists unite, single values must agree.
 * @returns the union, and the first disagreement if there is one
 */
export function unite(
  kind: Kind,
  contents: readonly Content[],
): { readonly content: Content; readonly conflict: Conflict | null } {
  const united: Record<string, unknown> = {};
  let conflict: Conflict | null = null;
  for (const field of fields[kind]) {
    for (const content of contents) {
      const value = content[field];
      if (value === undefined) continue;
      const known = united[field];
      if (known === undefined) united[field] = value;
      else if (Array.isArray(known) && Array.isArray(value)) {
        const keys = new Set(known.map(entryKey));
        united[field] = [...known, ...value.filter((entry) => !keys.has(entryKey(entry)))];
      } else if (known !== value) conflict ??= { field, values: [String(known), String(value)] };
    }
  }
  return { content: united as Content, conflict };
}
