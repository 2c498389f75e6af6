// The things of an export as statements give them, in one form for what stands and what once stood.

import type { ExportEventsRow, ExportResponsesRow, ExportTenuresRow } from '../generated/cypher/export.ts';

/** What a thing refers to, and as which of several; a position of null where nobody counted. */
export interface Tie {
  readonly id: string;
  readonly position: number | null;
}

/** What one report says of a fact. */
export interface Said {
  readonly report: string;
  readonly asserts: string;
  readonly quote: string | null;
  readonly position: number | null;
  /** Rows of the dataset that name the report. */
  readonly rows: readonly string[] | null;
}

/** An event that stands, or a version that no longer does. */
export interface EventRow extends Omit<ExportEventsRow, 'ties' | 'reports'> {
  readonly sources: readonly Tie[];
  readonly targets: readonly Tie[];
  readonly issues: readonly Tie[];
  readonly places: readonly Tie[];
  readonly reports: readonly Said[];
  /** Milliseconds since 1970; absent while it stands. */
  readonly retractedAt?: number;
  readonly reason?: string | null;
}

/** A tenure that stands, or a version that no longer does. */
export interface TenureRow extends Omit<ExportTenuresRow, 'reports'> {
  readonly reports: readonly Said[];
}

/** A response that stands, or a version that no longer does. */
export interface ResponseRow extends Omit<ExportResponsesRow, 'reports' | 'assertedBy' | 'deniedBy'> {
  readonly assertedBy: readonly Tie[];
  readonly deniedBy: readonly Tie[];
  readonly reports: readonly Said[];
}

type RawTie = readonly [type: string, id: string, position: number | null];
type RawSaid = readonly [
  report: string,
  asserts: string,
  quote: string | null,
  position: number | null,
  rows: string[] | null,
];

const last = Number.MAX_SAFE_INTEGER;

/** In the order in which they were given; what has no position comes last, by id. */
function inOrder<T extends { readonly position: number | null }>(list: T[], idOf: (entry: T) => string): T[] {
  if (list.length < 2) return list;
  return list.sort(
    (a, b) => (a.position ?? last) - (b.position ?? last) || (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0),
  );
}

const none: readonly never[] = [];

/** Puts what a statement gives of an event into its form, in place: there are many. */
export function eventRow(given: ExportEventsRow & { retractedAt?: number; reason?: string | null }): EventRow {
  const sources: Tie[] = [];
  const targets: Tie[] = [];
  const issues: Tie[] = [];
  const places: Tie[] = [];
  for (const [type, id, position] of given.ties as RawTie[])
    (type === 'SOURCE' ? sources : type === 'TARGET' ? targets : type === 'CONCERNS' ? issues : places).push({
      id,
      position,
    });
  const row = given as unknown as { -readonly [Field in keyof EventRow]: EventRow[Field] };
  row.sources = inOrder(sources, tieId);
  row.targets = inOrder(targets, tieId);
  row.issues = inOrder(issues, tieId);
  row.places = inOrder(places, tieId);
  row.reports = saidOf(given.reports);
  return row;
}

const tieId = (tie: Tie) => tie.id;

/** Puts what a statement gives of a tenure into its form. */
export function tenureRow({ reports, ...row }: ExportTenuresRow): TenureRow {
  return { ...row, reports: saidOf(reports) };
}

/** Puts what a statement gives of a response into its form. */
export function responseRow({ reports, assertedBy, deniedBy, ...row }: ExportResponsesRow): ResponseRow {
  const ties = (raw: unknown) =>
    inOrder(
      (raw as [string, number | null][]).map(([id, position]) => ({ id, position })),
      (tie) => tie.id,
    );
  return { ...row, assertedBy: ties(assertedBy), deniedBy: ties(deniedBy), reports: saidOf(reports) };
}

function saidOf(reports: unknown): readonly Said[] {
  const raw = reports as readonly RawSaid[];
  if (raw.length === 0) return none;
  return inOrder(
    raw.map(([report, asserts, quote, position, rows]) => ({ report, asserts, quote, position, rows })),
    (said) => said.report,
  );
}
