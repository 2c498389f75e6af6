// The form of each type of line: its fields, what each may hold, and after which other types it stands.

/** What a field may hold. `ref` is one id, `refs` several, `ties` several of which each may have a position. */
export type Kind =
  | 'text'
  | 'texts'
  | 'number'
  | 'count'
  | 'counts'
  | 'yesNo'
  | 'date'
  | 'instant'
  | 'names'
  | 'said'
  | 'shares'
  | `ref ${Referred}`
  | `refs ${Referred}`
  | `ties ${Referred}`;

/** What an id may name. */
export type Referred =
  | 'actor'
  | 'person'
  | 'office'
  | 'country'
  | 'issue'
  | 'report'
  | 'place'
  | 'dataset'
  | 'event'
  | 'dossier'
  | 'thing';

/** A type of line. */
export interface Form {
  /** Its place in a file: no line stands before one of a lower rank. */
  readonly rank: number;
  readonly needed: Readonly<Record<string, Kind>>;
  readonly allowed: Readonly<Record<string, Kind>>;
}

const fact = { recordedAt: 'instant' } as const satisfies Record<string, Kind>;
const ended = { retractedAt: 'instant', reason: 'text' } as const satisfies Record<string, Kind>;

const actor: Form = {
  rank: 3,
  needed: { id: 'text', name: 'text' },
  allowed: {
    description: 'text',
    kind: 'text',
    sector: 'text',
    alpha2: 'text',
    country: 'ref country',
    partOf: 'ref actor',
    names: 'names',
    retractedAt: 'instant',
  },
};

const issue: Form = {
  rank: 4,
  needed: { id: 'text', name: 'text' },
  allowed: {
    description: 'text',
    kind: 'text',
    facets: 'texts',
    opened: 'date',
    closed: 'date',
    partOf: 'ref issue',
    parties: 'ties actor',
    names: 'names',
    retractedAt: 'instant',
  },
};

/** Every type of line but the head and the end. */
export const forms: Readonly<Record<string, Form>> = {
  Dataset: {
    rank: 1,
    needed: { id: 'text', name: 'text', restricted: 'yesNo' },
    allowed: { edition: 'text', licence: 'text', citation: 'text', url: 'text' },
  },
  Place: {
    rank: 2,
    needed: { id: 'text', name: 'text' },
    allowed: { latitude: 'number', longitude: 'number', country: 'ref country' },
  },
  Person: actor,
  Office: actor,
  Ministry: actor,
  Country: actor,
  Organization: actor,
  Dispute: issue,
  Agreement: issue,
  LegalCase: issue,
  Measure: issue,
  Report: {
    rank: 5,
    needed: { id: 'text', title: 'text' },
    allowed: {
      url: 'text',
      language: 'text',
      published: 'date',
      retrieved: 'date',
      note: 'text',
      publisher: 'ref actor',
      cites: 'refs report',
      retractedAt: 'instant',
    },
  },
  Redirect: { rank: 7, needed: { id: 'text', to: 'ref actor', mergedAt: 'instant' }, allowed: {} },
  Event: {
    rank: 8,
    needed: { id: 'text', relation: 'text', status: 'text', date: 'date', ...fact },
    allowed: {
      sources: 'ties actor',
      targets: 'ties actor',
      issues: 'ties issue',
      places: 'refs place',
      summary: 'text',
      demand: 'text',
      code: 'text',
      codebook: 'text',
      edition: 'text',
      intensity: 'number',
      scale: 'text',
      dataset: 'ref dataset',
      rows: 'texts',
      mentions: 'count',
      reports: 'said',
      ...ended,
    },
  },
  Tenure: {
    rank: 9,
    needed: { id: 'text', person: 'ref person', office: 'ref office', ...fact },
    allowed: { from: 'date', to: 'date', dataset: 'ref dataset', reports: 'said', ...ended },
  },
  Response: {
    rank: 10,
    needed: { id: 'text', as: 'text', event: 'ref event', respondsTo: 'ref event', ...fact },
    allowed: { assertedBy: 'ties actor', deniedBy: 'ties actor', reports: 'said', ...ended },
  },
  Dossier: {
    rank: 14,
    needed: { id: 'text', title: 'text', hash: 'text', importedAt: 'instant' },
    allowed: { description: 'text', licence: 'text' },
  },
  Statement: {
    rank: 15,
    needed: { dossier: 'ref dossier', id: 'ref thing', kind: 'text', content: 'text' },
    allowed: {},
  },
  Import: {
    rank: 16,
    needed: {
      id: 'text',
      key: 'text',
      adapter: 'text',
      files: 'texts',
      startedAt: 'instant',
      read: 'count',
      filtered: 'count',
      quarantined: 'count',
    },
    allowed: { finishedAt: 'instant', done: 'counts', counts: 'shares' },
  },
};

/** The place of a line in a file: what no longer stands comes after what does. */
export function rankOf(type: string, line: Readonly<Record<string, unknown>>): number {
  const { rank } = forms[type] ?? { rank: 0 };
  if (line.retractedAt === undefined) return rank;
  return rank < 7 ? 6 : rank + 3;
}
