// What an export is made of: everything that passes its filter, in order, for whatever format writes it.

import { datasetList } from '../generated/cypher/dataset.ts';
import {
  exportActors,
  exportActorsOf,
  exportIssues,
  exportIssuesOf,
  exportPlaces,
  exportPlacesOf,
  exportReports,
  exportReportsOf,
} from '../generated/cypher/export.ts';
import type {
  DatasetCard,
  ExportedActor,
  ExportedIssue,
  ExportedPlace,
  ExportedReport,
} from '../generated/cypher/shape.ts';
import type { Context } from '../graph/batching.ts';
import type { Reader } from '../graph/statement.ts';
import { eventPages, responsePages, tenurePages } from './facts.ts';
import { type Filter, type FilterText, filterOf, isWhole, type NameOf } from './filter.ts';
import { type Needs, needsOf } from './needs.ts';
import { pagesOf, pagesOfIds } from './pages.ts';
import type { EventRow, ResponseRow, TenureRow } from './rows.ts';

type Pages<Row> = AsyncGenerator<Row[]>;

/** A part of the graph, ready to be written. */
export interface Source {
  readonly db: Reader;
  readonly filter: Filter;
  /** Whether nothing is left out. */
  readonly whole: boolean;
  /** The datasets that its events may be of, by id. */
  readonly datasets: readonly DatasetCard[];
  places(): Pages<ExportedPlace>;
  actors(): Pages<ExportedActor>;
  issues(): Pages<ExportedIssue>;
  reports(): Pages<ExportedReport>;
  events(): Pages<EventRow>;
  tenures(): Pages<TenureRow>;
  responses(): Pages<ResponseRow>;
}

/** Milliseconds that a page may take: a filter that little passes goes through the whole graph for it. */
export const pageTimeout = 600_000;

/**
 * Looks up a filter and what it needs.
 * @param eventsOnly whether nothing but the events will be written, so that what they need need not be known
 * @throws BAD_USER_INPUT that names the field of the filter
 */
export async function openSource(
  context: Context,
  text: FilterText,
  nameOf: NameOf,
  eventsOnly = false,
): Promise<Source> {
  const { db } = context;
  const filter = await filterOf(context, text, nameOf);
  const whole = isWhole(filter);
  const needs = whole || eventsOnly ? null : await needsOf(db, filter.conditions);
  const { dataset, known } = filter.conditions;
  const datasets = (await datasetList(db)).map((row) => row.dataset);
  return {
    db,
    filter,
    whole,
    datasets: datasets.filter(({ id }) => (dataset ?? id) === id && (needs?.datasets.has(id) ?? true)),
    ...thingsOf(db, needs),
    events: () => eventPages(db, filter.conditions, whole),
    tenures: () => only(tenurePages(db, known), needs?.holdsTenure),
    responses: () => only(responsePages(db, known), needs?.holdsResponse),
  };
}

function thingsOf(db: Reader, needs: Needs | null) {
  const after = (last: { id: string } | null, limit: number) => ({ cursor: last?.id ?? '', limit });
  return {
    places: (): Pages<ExportedPlace> =>
      needs
        ? pagesOfIds(needs.places, async (ids) => (await exportPlacesOf(db, { ids })).map((row) => row.place))
        : pagesOf(async (last, limit) => (await exportPlaces(db, after(last, limit))).map((row) => row.place)),
    actors: (): Pages<ExportedActor> =>
      needs
        ? pagesOfIds(needs.actors, async (ids) => (await exportActorsOf(db, { ids })).map((row) => row.actor))
        : pagesOf(async (last, limit) => (await exportActors(db, after(last, limit))).map((row) => row.actor)),
    issues: (): Pages<ExportedIssue> =>
      needs
        ? pagesOfIds(needs.issues, async (ids) => (await exportIssuesOf(db, { ids })).map((row) => row.issue))
        : pagesOf(async (last, limit) => (await exportIssues(db, after(last, limit))).map((row) => row.issue)),
    reports: (): Pages<ExportedReport> =>
      needs
        ? pagesOfIds(needs.reports, async (ids) => (await exportReportsOf(db, { ids })).map((row) => row.report))
        : pagesOf(async (last, limit) => (await exportReports(db, after(last, limit))).map((row) => row.report)),
  };
}

async function* only<Row>(pages: Pages<Row>, holds: ((row: Row) => boolean) | undefined): Pages<Row> {
  for await (const page of pages) {
    const rows = holds ? page.filter(holds) : page;
    if (rows.length > 0) yield rows;
  }
}
