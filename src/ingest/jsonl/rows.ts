// Lines that were checked, as the rows that statements take.

import type {
  CodedPlaceRow,
  DatasetRow,
  LineActor,
  LineDossier,
  LineEvent,
  LineImport,
  LineIssue,
  LineName,
  LineRedirect,
  LineReport,
  LineResponse,
  LineRetired,
  LineSaid,
  LineTenure,
  LineTie,
  StatedRow,
} from '../../generated/cypher/shape.ts';
import { nameKeys } from '../../graph/names.ts';
import type { Redirected } from '../../graph/redirects.ts';
import { type PartialDate, partialDate } from '../../graph/time.ts';
import type { Line } from './check.ts';

/** Fields that a line leaves out are null, and lists are empty. */
function fieldsOf<Row>(line: Line, fields: readonly (keyof Row & string)[]): Row {
  return Object.fromEntries(fields.map((field) => [field, line[field] ?? null])) as Row;
}

function dateOf(value: unknown): PartialDate | null {
  return typeof value === 'string' ? partialDate(value) : null;
}

function tiesOf(value: unknown, to: Redirected = (id) => id): LineTie[] {
  return ((value ?? []) as (string | { id: string; position?: number })[]).map((entry, index) =>
    typeof entry === 'string'
      ? { id: to(entry), position: index }
      : { id: to(entry.id), position: entry.position ?? null },
  );
}

function saidOf(value: unknown): LineSaid[] {
  return ((value ?? []) as Line[]).map((said) =>
    fieldsOf<LineSaid>(said, ['report', 'asserts', 'quote', 'position', 'rows']),
  );
}

/** Whoever has no names has one, the standard one. */
function namesOf({ name, names }: Line): LineName[] {
  const given = (names ?? [{ text: name, standard: true }]) as Line[];
  return given.map((entry) => {
    const row = fieldsOf<LineName>(entry, ['text', 'language', 'script', 'note', 'standard']);
    return { ...row, ...nameKeys(row.text) };
  });
}

export function datasetRow(line: Line): DatasetRow {
  return fieldsOf<DatasetRow>(line, ['id', 'name', 'edition', 'licence', 'citation', 'url', 'restricted']);
}

export function placeRow(line: Line): CodedPlaceRow {
  return fieldsOf<CodedPlaceRow>(line, ['id', 'name', 'latitude', 'longitude', 'country']);
}

export function actorRow(line: Line, to: Redirected): LineActor {
  const row = fieldsOf<LineActor>(line, ['id', 'type', 'name', 'description', 'kind', 'sector', 'alpha2']);
  const [country, partOf] = [line.country, line.partOf].map((id) => (typeof id === 'string' ? to(id) : null));
  return { ...row, country: country ?? null, partOf: partOf ?? null, names: namesOf(line) };
}

export function issueRow(line: Line, to: Redirected): LineIssue {
  const row = fieldsOf<LineIssue>(line, [
    'id',
    'type',
    'name',
    'description',
    'kind',
    'facets',
    'opened',
    'closed',
    'partOf',
  ]);
  return { ...row, parties: tiesOf(line.parties, to), names: namesOf(line) };
}

export function reportRow(line: Line, to: Redirected): LineReport {
  const row = fieldsOf<LineReport>(line, ['id', 'title', 'url', 'language', 'retrieved', 'note']);
  return {
    ...row,
    published: dateOf(line.published),
    publisher: typeof line.publisher === 'string' ? to(line.publisher) : null,
    cites: (line.cites ?? []) as string[],
  };
}

export function retiredRow(line: Line): LineRetired {
  const row = fieldsOf<LineRetired>(line, [
    'id',
    'type',
    'name',
    'description',
    'kind',
    'sector',
    'alpha2',
    'facets',
    'opened',
    'closed',
    'title',
    'url',
    'language',
    'retrieved',
    'note',
    'retractedAt',
  ]);
  // As in the graph, a report has no type.
  return { ...row, type: row.type === 'Report' ? null : row.type, published: dateOf(line.published) };
}

export function redirectRow(line: Line, to: Redirected): LineRedirect {
  const row = fieldsOf<LineRedirect>(line, ['id', 'to', 'mergedAt']);
  return { ...row, to: to(row.to) };
}

export function eventRow(line: Line, to: Redirected): LineEvent {
  const row = fieldsOf<LineEvent>(line, [
    'id',
    'relation',
    'status',
    'summary',
    'demand',
    'code',
    'codebook',
    'edition',
    'intensity',
    'scale',
    'dataset',
    'rows',
    'mentions',
    'recordedAt',
    'retractedAt',
    'reason',
  ]);
  return {
    ...row,
    date: partialDate(line.date as string),
    sources: tiesOf(line.sources, to),
    targets: tiesOf(line.targets, to),
    issues: tiesOf(line.issues),
    places: (line.places ?? []) as string[],
    reports: saidOf(line.reports),
  };
}

export function tenureRow(line: Line, to: Redirected): LineTenure {
  const row = fieldsOf<LineTenure>(line, ['id', 'dataset', 'recordedAt', 'retractedAt', 'reason']);
  return {
    ...row,
    person: to(line.person as string),
    office: to(line.office as string),
    from: dateOf(line.from),
    to: dateOf(line.to),
    reports: saidOf(line.reports),
  };
}

export function responseRow(line: Line, to: Redirected): LineResponse {
  const row = fieldsOf<LineResponse>(line, ['id', 'as', 'event', 'respondsTo', 'recordedAt', 'retractedAt', 'reason']);
  return {
    ...row,
    assertedBy: tiesOf(line.assertedBy, to),
    deniedBy: tiesOf(line.deniedBy, to),
    reports: saidOf(line.reports),
  };
}

export function dossierRow(line: Line): LineDossier {
  return fieldsOf<LineDossier>(line, ['id', 'title', 'description', 'licence', 'hash', 'importedAt']);
}

export function statedRow(line: Line): StatedRow {
  return fieldsOf<StatedRow>(line, ['dossier', 'id', 'kind', 'content']);
}

export function importRow(line: Line): LineImport {
  const row = fieldsOf<LineImport>(line, [
    'id',
    'key',
    'adapter',
    'files',
    'startedAt',
    'finishedAt',
    'read',
    'filtered',
    'quarantined',
    'done',
  ]);
  return { ...row, counts: (line.counts ?? []) as LineImport['counts'] };
}
