// JSON Lines: one thing a line, nothing left out. What was exported whole, and is imported into an empty graph, is the same graph.

import type { ExportedName, ExportedTie } from '../generated/cypher/shape.ts';
import { lineFormat } from '../graph/lineFormat.ts';
import { eventVersionPages, responseVersionPages, tenureVersionPages } from './facts.ts';
import { everything } from './filter.ts';
import { type Format, headOf, type WriteOptions } from './format.ts';
import { dossierPages, importPages, redirectPages, retiredPages, statementPages } from './record.ts';
import type { EventRow, ResponseRow, Said, TenureRow, Tie } from './rows.ts';
import type { Source } from './source.ts';

type Line = Record<string, unknown>;

/** Lines of everything that passes the filter; without one, of everything. */
export const jsonl: Format = {
  name: 'jsonl',
  file: 'events.jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  description: 'JSON Lines, one thing a line; nothing is lost, and "entente import jsonl" reads it back',
  write,
};

async function* write(source: Source, options: WriteOptions): AsyncGenerator<string> {
  const head = headOf(source, options);
  yield lineOf({
    type: 'Export',
    ...lineFormat,
    whole: source.whole,
    ...head,
    datasets: head.datasets.map(lean),
  });
  const counts: Record<string, number> = {};
  for await (const lines of source.whole ? wholeLines(source) : filteredLines(source)) {
    let text = '';
    for (const line of lines) {
      const type = line.type as string;
      counts[type] = (counts[type] ?? 0) + 1;
      text += lineOf(line);
    }
    yield text;
  }
  // A file without this line was cut short.
  yield lineOf({ type: 'End', counts });
}

/** Things before what refers to them; each kind by id, events by first day and id. */
async function* filteredLines(source: Source): AsyncGenerator<Line[]> {
  yield source.datasets.map(lean);
  yield* lines(source.places(), (place) => ({ type: 'Place', ...lean(place) }));
  yield* lines(source.actors(), actorLine);
  yield* lines(source.issues(), issueLine);
  yield* lines(source.reports(), (report) => ({ type: 'Report', ...lean(report) }));
  // What was on record at an instant is written as it stood then: without its end.
  yield* lines(source.events(), (event) => asItStood(eventLine(event)));
  yield* lines(source.tenures(), (tenure) => asItStood(tenureLine(tenure)));
  yield* lines(source.responses(), (response) => asItStood(responseLine(response)));
}

/** Without its end on record. */
function asItStood(line: Line): Line {
  return { ...line, retractedAt: undefined, reason: undefined };
}

async function* wholeLines(source: Source): AsyncGenerator<Line[]> {
  const { db } = source;
  yield source.datasets.map(lean);
  yield* lines(source.places(), (place) => ({ type: 'Place', ...lean(place) }));
  yield* lines(source.actors(), actorLine);
  yield* lines(source.issues(), issueLine);
  yield* lines(source.reports(), (report) => ({ type: 'Report', ...lean(report) }));
  yield* lines(retiredPages(db), lean);
  yield* lines(redirectPages(db), (redirect) => ({ type: 'Redirect', ...redirect }));
  yield* lines(source.events(), eventLine);
  yield* lines(source.tenures(), tenureLine);
  yield* lines(source.responses(), responseLine);
  yield* lines(eventVersionPages(db, everything), eventLine);
  yield* lines(tenureVersionPages(db, null), tenureLine);
  yield* lines(responseVersionPages(db, null), responseLine);
  yield* lines(dossierPages(db), (dossier) => ({ type: 'Dossier', ...lean(dossier) }));
  yield* lines(statementPages(db), (statement) => ({ type: 'Statement', ...statement }));
  yield* lines(importPages(db), (run) => ({ type: 'Import', ...lean(run) }));
}

async function* lines<Row>(pages: AsyncIterable<readonly Row[]>, line: (row: Row) => Line): AsyncGenerator<Line[]> {
  for await (const page of pages) yield page.map(line);
}

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

/** Leaves out what is not there: null, and lists that hold nothing. */
function lean(row: object): Line {
  const line: Line = {};
  // The type stands first in every line.
  if ('type' in row) line.type = row.type;
  for (const [field, value] of Object.entries(row))
    if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) line[field] = value;
  return line;
}

function named<Row extends { names: readonly ExportedName[] }>({ names, ...row }: Row): Line {
  return { ...lean(row), ...(names.length === 0 ? {} : { names: names.map(lean) }) };
}

const actorLine = named;

function issueLine({
  parties,
  facets,
  ...issue
}: {
  parties: readonly ExportedTie[];
  facets: readonly string[] | null;
  names: ExportedName[];
}): Line {
  const { names, ...line } = named(issue);
  // An issue that has a list of facets with nothing in it keeps it.
  return {
    ...line,
    ...(facets === null ? {} : { facets }),
    parties: placed(parties),
    ...(names ? { names } : {}),
  };
}

/** Ids in their places; one whose place is not the one in the list says which it is. */
function placed(ties: readonly Tie[]): readonly unknown[] | undefined {
  if (ties.length === 0) return undefined;
  return ties.map(({ id, position }, index) =>
    position === index ? id : position === null ? { id } : { id, position },
  );
}

function saidLines(reports: readonly Said[]): Line {
  return reports.length === 0 ? {} : { reports: reports.map(lean) };
}

let lastInstant: readonly [number, string] = [0, new Date(0).toISOString()];

/** An instant as text; facts of one import share theirs. */
function instantOf(milliseconds: number): string {
  if (lastInstant[0] !== milliseconds) lastInstant = [milliseconds, new Date(milliseconds).toISOString()];
  return lastInstant[1];
}

/** There are many events, so this is written out: absent fields are undefined, which JSON leaves out. */
function eventLine(event: EventRow): Line {
  const { id, relation, status, date, summary, demand, code, codebook, edition, intensity, scale, dataset, rows } =
    event;
  return {
    type: 'Event',
    id,
    relation,
    status,
    date,
    sources: placed(event.sources),
    targets: placed(event.targets),
    issues: placed(event.issues),
    places: event.places.length > 0 ? event.places.map((place) => place.id) : undefined,
    summary: summary ?? undefined,
    demand: demand ?? undefined,
    code: code ?? undefined,
    codebook: codebook ?? undefined,
    edition: edition ?? undefined,
    intensity: intensity ?? undefined,
    scale: scale ?? undefined,
    dataset: dataset ?? undefined,
    rows: rows ?? undefined,
    mentions: event.mentions ?? undefined,
    reports: event.reports.length > 0 ? event.reports.map(lean) : undefined,
    recordedAt: instantOf(event.recordedAt),
    retractedAt: event.retractedAt === undefined ? undefined : instantOf(event.retractedAt),
    reason: event.reason ?? undefined,
  };
}

function tenureLine({ reports, ...tenure }: TenureRow): Line {
  const { recordedAt, retractedAt, reason, ...line } = lean(tenure);
  return { type: 'Tenure', ...line, ...saidLines(reports), recordedAt, retractedAt, reason };
}

function responseLine({ reports, assertedBy, deniedBy, ...response }: ResponseRow): Line {
  const { recordedAt, retractedAt, reason, ...line } = lean(response);
  return {
    type: 'Response',
    ...line,
    assertedBy: placed(assertedBy),
    deniedBy: placed(deniedBy),
    ...saidLines(reports),
    recordedAt,
    retractedAt,
    reason,
  };
}
