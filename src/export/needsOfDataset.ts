// What the events of a large dataset need, found from the other end: each actor, issue, report and place is asked whether such
// an event names it, which takes a tenth of the time of reading the events beforehand.

import {
  exportActorsNeeded,
  exportEventsAmong,
  exportIssuesNeeded,
  exportPlacesNeeded,
  exportReportsNeeded,
  exportRetiredNeeded,
  exportSizeOfDataset,
} from '../generated/cypher/export.ts';
import type { Reader } from '../graph/statement.ts';
import { type Conditions, everything } from './filter.ts';
import { pagesOf } from './pages.ts';

/** What events name, before it is followed further. */
export interface Named {
  /** Those of the events that answer others or are answered. */
  readonly events: Set<string>;
  readonly needed: Set<string>;
  readonly datasets: Set<string>;
}

/** Conditions that ask for what stands of a dataset and leave nothing else out. */
export type DatasetAlone = Conditions & { readonly dataset: string };

export function isDatasetAlone(conditions: Conditions): conditions is DatasetAlone {
  const plain: Conditions = { ...everything, dataset: conditions.dataset };
  return (
    conditions.dataset !== null &&
    (Object.keys(plain) as (keyof Conditions)[]).every((field) => conditions[field] === plain[field])
  );
}

/** Share of the graph's events from which on the other end is the shorter way: below it, it leads through the acts of others. */
const largeShare = 0.25;

/** Whether a dataset makes up much of the graph. */
export async function isLarge(db: Reader, dataset: string): Promise<boolean> {
  const { events, all } = await exportSizeOfDataset(db, { dataset });
  return events > 0 && events >= all * largeShare;
}

/** Ids of one page. */
const pageIds = 10_000;

/** What the standing events of a dataset name. @param answering events that answer others or are answered */
export async function namedByDataset(db: Reader, dataset: string, answering: ReadonlySet<string>): Promise<Named> {
  const needed = new Set<string>();
  for (const read of [
    exportActorsNeeded,
    exportIssuesNeeded,
    exportReportsNeeded,
    exportPlacesNeeded,
    exportRetiredNeeded,
  ]) {
    const pages = pagesOf<{ id: string }>(
      (last, limit) => read(db, { dataset, cursor: last?.id ?? '', limit }),
      pageIds,
    );
    for await (const page of pages) for (const { id } of page) needed.add(id);
  }
  const events = new Set<string>();
  const candidates = [...answering];
  for (let start = 0; start < candidates.length; start += pageIds)
    for (const { id } of await exportEventsAmong(db, { ids: candidates.slice(start, start + pageIds), dataset }))
      events.add(id);
  return { events, needed, datasets: new Set([dataset]) };
}
