// CSV: three tables.

import type { ExportedActor } from '../generated/cypher/shape.ts';
import { type Cell, written } from './cell.ts';
import { daysOf } from './days.ts';
import { type EdgeRow, edgePages } from './edges.ts';
import { type Format, termsOf } from './format.ts';
import type { EventRow } from './rows.ts';
import type { Source } from './source.ts';

type Columns<Row> = readonly (readonly [name: string, value: (row: Row) => Cell])[];

function header<Row>(columns: Columns<Row>): string {
  return `${columns.map(([name]) => written(name)).join(',')}\r\n`;
}

function lines<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  let text = '';
  for (const row of rows) {
    for (const [index, [, value]] of columns.entries())
      text += index === 0 ? written(value(row)) : `,${written(value(row))}`;
    text += '\r\n';
  }
  return text;
}

/** Several ids in one cell; none holds this character. */
function together(ties: readonly { readonly id: string }[]): string {
  if (ties.length === 1) return ties[0]?.id ?? '';
  return ties.map((tie) => tie.id).join('|');
}

function eventColumns(source: Source): Columns<EventRow> {
  const terms = termsOf(source.datasets);
  return [
    ['id', (event) => event.id],
    ['relation', (event) => event.relation],
    ['status', (event) => event.status],
    ['date', (event) => event.date],
    ['earliest', (event) => daysOf(event.date).earliest],
    ['latest', (event) => daysOf(event.date).latest],
    ['sources', (event) => together(event.sources)],
    ['targets', (event) => together(event.targets)],
    ['issues', (event) => together(event.issues)],
    ['places', (event) => together(event.places)],
    ['reports', (event) => event.reports.map((said) => said.report).join('|')],
    ['summary', (event) => event.summary],
    ['demand', (event) => event.demand],
    ['code', (event) => event.code],
    ['codebook', (event) => event.codebook],
    ['edition', (event) => event.edition],
    ['intensity', (event) => event.intensity],
    ['scale', (event) => event.scale],
    ['mentions', (event) => event.mentions],
    ['dataset', (event) => event.dataset],
    ['licence', (event) => terms(event.dataset).licence],
    ['restricted', (event) => terms(event.dataset).restricted],
    ['recordedAt', (event) => new Date(event.recordedAt).toISOString()],
  ];
}

const actorColumns: Columns<ExportedActor> = [
  ['id', (actor) => actor.id],
  ['type', (actor) => actor.type],
  ['name', (actor) => actor.name],
  ['names', (actor) => actor.names.map((name) => name.text.replaceAll('|', '/')).join('|')],
  ['description', (actor) => actor.description],
  ['kind', (actor) => actor.kind],
  ['sector', (actor) => actor.sector],
  ['alpha2', (actor) => actor.alpha2],
  ['country', (actor) => actor.country],
  ['partOf', (actor) => actor.partOf],
];

const edgeColumns: Columns<EdgeRow> = [
  ['id', (edge) => edge.id],
  ['source', (edge) => edge.source],
  ['target', (edge) => edge.target],
  ['relation', (edge) => edge.relation],
  ['date', (edge) => edge.date],
  ['earliest', (edge) => edge.earliest],
  ['latest', (edge) => edge.latest],
  ['status', (edge) => edge.status],
  ['intensity', (edge) => edge.intensity],
  ['scale', (edge) => edge.scale],
  ['event', (edge) => edge.event],
  ['fact', (edge) => edge.fact],
  ['dataset', (edge) => edge.dataset],
  ['licence', (edge) => edge.licence],
  ['restricted', (edge) => edge.restricted],
];

function table<Row>(
  name: string,
  description: string,
  columnsOf: (source: Source) => Columns<Row>,
  pagesOf: (source: Source) => AsyncIterable<readonly Row[]>,
): Format {
  return {
    name: 'csv',
    table: name,
    file: `${name}.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    description,
    eventsOnly: name === 'events',
    async *write(source) {
      const columns = columnsOf(source);
      yield header(columns);
      for await (const page of pagesOf(source)) yield lines(page, columns);
    },
  };
}

/** The tables, in the order in which they are written. */
export const csvTables: readonly Format[] = [
  table('events', 'CSV, a row an event', eventColumns, (source) => source.events()),
  table(
    'actors',
    'CSV, a row an actor',
    () => actorColumns,
    (source) => source.actors(),
  ),
  table('edges', 'CSV, a row a tie between two actors', () => edgeColumns, edgePages),
];
