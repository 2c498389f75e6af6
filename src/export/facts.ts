// The facts of an export, in their order: as they stand, or as they were on record at an instant.

import {
  exportEvents,
  exportEventsMatching,
  exportEventsOfDataset,
  exportEventVersions,
  exportResponses,
  exportResponseVersions,
  exportTenures,
  exportTenureVersions,
} from '../generated/cypher/export.ts';
import { firstDay } from '../graph/arguments.ts';
import type { Reader } from '../graph/statement.ts';
import { daysOf } from './days.ts';
import type { Conditions } from './filter.ts';
import { merged, pagesOf } from './pages.ts';
import { type EventRow, eventRow, type ResponseRow, responseRow, type TenureRow, tenureRow } from './rows.ts';

/** Before any instant of a record. */
const beginning = '0001-01-01T00:00:00.000Z';

interface Dated {
  /** As it was written; the order is that of the first day which it may mean. */
  readonly date: string;
  readonly id: string;
}

/** The page after a row, for statements that read by first day and id. */
export function afterEvent(last: Dated | null) {
  return { cursorDate: last ? daysOf(last.date).earliest : firstDay, cursorId: last?.id ?? '' };
}

function isEarlier(a: Dated, b: Dated): boolean {
  const [first, second] = [daysOf(a.date).earliest, daysOf(b.date).earliest];
  return first < second || (first === second && a.id < b.id);
}

/** Events by their first day and id. `whole` reads them all, by the shortest statement. */
export function eventPages(db: Reader, conditions: Conditions, whole: boolean): AsyncGenerator<EventRow[]> {
  const standing = pagesOf<EventRow>(async (last, limit) => {
    const page = { ...afterEvent(last), limit };
    const rows = whole
      ? await exportEvents(db, page)
      : await (conditions.dataset ? exportEventsOfDataset : exportEventsMatching)(db, { ...conditions, ...page });
    return rows.map(eventRow);
  });
  return conditions.known === null ? standing : merged(standing, eventVersionPages(db, conditions), isEarlier);
}

/** Versions of events that no longer stand: those on record at the instant asked for, or all. */
export function eventVersionPages(db: Reader, conditions: Conditions): AsyncGenerator<EventRow[]> {
  return pagesOf<EventRow>(async (last, limit) => {
    const cursorEnd = last?.retractedAt === undefined ? beginning : new Date(last.retractedAt).toISOString();
    const rows = await exportEventVersions(db, { ...conditions, ...afterEvent(last), cursorEnd, limit });
    return rows.map(eventRow);
  });
}

const byId = (a: { id: string }, b: { id: string }) => a.id < b.id;
const afterVersion = (last: { id: string; retractedAt: string | null } | null) => ({
  cursorId: last?.id ?? '',
  cursorEnd: last?.retractedAt ?? beginning,
});

/** Tenures by id. */
export function tenurePages(db: Reader, known: string | null): AsyncGenerator<TenureRow[]> {
  const standing = pagesOf<TenureRow>(async (last, limit) =>
    (await exportTenures(db, { known, cursor: last?.id ?? 'tenure:', limit })).map(tenureRow),
  );
  return known === null ? standing : merged(standing, tenureVersionPages(db, known), byId);
}

/** Versions of tenures that no longer stand. */
export function tenureVersionPages(db: Reader, known: string | null): AsyncGenerator<TenureRow[]> {
  return pagesOf<TenureRow>(async (last, limit) =>
    (await exportTenureVersions(db, { known, ...afterVersion(last), limit })).map(tenureRow),
  );
}

/** Responses by id. */
export function responsePages(db: Reader, known: string | null): AsyncGenerator<ResponseRow[]> {
  const standing = pagesOf<ResponseRow>(async (last, limit) =>
    (await exportResponses(db, { known, cursor: last?.id ?? 'response:', limit })).map(responseRow),
  );
  return known === null ? standing : merged(standing, responseVersionPages(db, known), byId);
}

/** Versions of responses that no longer stand. */
export function responseVersionPages(db: Reader, known: string | null): AsyncGenerator<ResponseRow[]> {
  return pagesOf<ResponseRow>(async (last, limit) =>
    (await exportResponseVersions(db, { known, ...afterVersion(last), limit })).map(responseRow),
  );
}
