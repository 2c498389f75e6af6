// The states that facts have had in the record, asked once each.

import { eventVersions as readEventVersions } from '../generated/cypher/event.ts';
import { factResponseVersions, factTenureVersions } from '../generated/cypher/fact.ts';
import type { AttestationCard, EventCard, ResponseCard, TenureCard } from '../generated/cypher/shape.ts';
import { batched } from '../graph/batching.ts';

/** What a version has beside what the fact said then. */
interface Recorded {
  readonly retractedAt: string | null;
  readonly reason: string | null;
  readonly reports: AttestationCard[];
}

/** An event as it was in the record. */
export interface RecordedEvent extends Omit<EventCard, keyof Recorded>, Recorded {}
/** A tenure as it was in the record. */
export interface RecordedTenure extends Omit<TenureCard, keyof Recorded>, Recorded {}
/** A response as it was in the record. */
export interface RecordedResponse extends Omit<ResponseCard, keyof Recorded>, Recorded {}
/** Any of them; `type` is its GraphQL type. */
export type RecordedFact = RecordedEvent | RecordedTenure | RecordedResponse;

function versionOf<Card extends { readonly type: string }>(
  card: Card,
  { retractedAt, reason, reports }: Recorded,
): Card & Recorded {
  return { ...card, type: `${card.type}Version`, retractedAt, reason, reports };
}

function byKey<Row extends { readonly key: string }, Version>(
  ids: readonly string[],
  rows: readonly Row[],
  read: (row: Row) => Version,
): Version[][] {
  const found = new Map<string, Version[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.key)?.push(read(row));
  return ids.map((id) => found.get(id) ?? []);
}

/** The versions of an event, latest first. */
export const eventVersions = batched<string, RecordedEvent[]>(async (db, ids) =>
  byKey(ids, await readEventVersions(db, { ids }), (row) => versionOf(row.event, row)),
);

/** The versions of a tenure, latest first. */
export const tenureVersions = batched<string, RecordedTenure[]>(async (db, ids) =>
  byKey(ids, await factTenureVersions(db, { ids }), (row) => versionOf(row.tenure, row)),
);

/** The versions of a response, latest first. */
export const responseVersions = batched<string, RecordedResponse[]>(async (db, ids) =>
  byKey(ids, await factResponseVersions(db, { ids }), (row) => versionOf(row.response, row)),
);
