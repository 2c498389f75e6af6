// What the events of a filtered export need: whatever they refer to, whatever that refers to, and nothing else.
// Ids are held in memory, each thing once: about a hundred bytes for each actor, issue, report and place; events are not held.

import { exportClosure, exportNeeds, exportNeedsOfDataset } from '../generated/cypher/export.ts';
import { isActorId, isIssueId } from '../graph/node.ts';
import type { Reader } from '../graph/statement.ts';
import { afterEvent, eventVersionPages, responsePages, tenurePages } from './facts.ts';
import type { Conditions } from './filter.ts';
import { isDatasetAlone, isLarge, type Named, namedByDataset } from './needsOfDataset.ts';
import { pagesOf } from './pages.ts';
import type { ResponseRow, TenureRow } from './rows.ts';

/** What a filtered export holds beside its events. */
export interface Needs {
  /** Ids in order. */
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  readonly reports: readonly string[];
  readonly places: readonly string[];
  readonly datasets: ReadonlySet<string>;
  /** Whether both acts of a response are held. */
  holdsResponse(response: ResponseRow): boolean;
  /** Whether somebody who takes part in the acts held the office. */
  holdsTenure(tenure: TenureRow): boolean;
}

/** Gathers what the events need: of a large dataset from what they refer to, else by going through them once. */
export async function needsOf(db: Reader, conditions: Conditions): Promise<Needs> {
  const answering = await answeringEvents(db, conditions.known);
  const { events, needed, datasets } =
    isDatasetAlone(conditions) && (await isLarge(db, conditions.dataset))
      ? await namedByDataset(db, conditions.dataset, answering)
      : await namedByEvents(db, conditions, answering);
  const persons = new Set([...needed].filter((id) => id.startsWith('person:')));
  const holdsTenure = ({ person }: TenureRow) => person !== null && persons.has(person);
  const holdsResponse = ({ event, respondsTo }: ResponseRow) =>
    event !== null && respondsTo !== null && events.has(event) && events.has(respondsTo);
  for await (const page of tenurePages(db, conditions.known))
    for (const tenure of page.filter(holdsTenure)) {
      if (tenure.office !== null) needed.add(tenure.office);
      if (tenure.dataset !== null) datasets.add(tenure.dataset);
      for (const { report } of tenure.reports) needed.add(report);
    }
  for await (const page of responsePages(db, conditions.known))
    for (const { assertedBy, deniedBy, reports } of page.filter(holdsResponse)) {
      for (const { id } of [...assertedBy, ...deniedBy]) needed.add(id);
      for (const { report } of reports) needed.add(report);
    }
  await close(db, needed);
  const ordered = (holds: (id: string) => boolean) => [...needed].filter(holds).sort();
  return {
    actors: ordered(isActorId),
    issues: ordered(isIssueId),
    reports: ordered((id) => id.startsWith('report:')),
    places: ordered((id) => id.startsWith('place:')),
    datasets,
    holdsResponse,
    holdsTenure,
  };
}

/** Goes through the events once. */
async function namedByEvents(db: Reader, conditions: Conditions, answering: ReadonlySet<string>): Promise<Named> {
  const events = new Set<string>();
  const needed = new Set<string>();
  const datasets = new Set<string>();
  const take = (id: string, dataset: string | null, ids: Iterable<string>) => {
    if (answering.has(id)) events.add(id);
    if (dataset !== null) datasets.add(dataset);
    for (const other of ids) needed.add(other);
  };
  const read = conditions.dataset === null ? exportNeeds : exportNeedsOfDataset;
  const standing = pagesOf<Awaited<ReturnType<typeof read>>[number]>((last, limit) =>
    read(db, { ...conditions, ...afterEvent(last), limit }),
  );
  for await (const page of standing) for (const { id, dataset, ids } of page) take(id, dataset, ids);
  if (conditions.known !== null)
    for await (const page of eventVersionPages(db, conditions))
      for (const { id, dataset, sources, targets, issues, places, reports } of page) {
        const ties = [...sources, ...targets, ...issues, ...places].map((tie) => tie.id);
        take(id, dataset, [...ties, ...reports.map((said) => said.report)]);
      }
  return { events, needed, datasets };
}

/** Events that answer others or are answered. */
async function answeringEvents(db: Reader, known: string | null): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of responsePages(db, known))
    for (const { event, respondsTo } of page) for (const id of [event, respondsTo]) if (id !== null) ids.add(id);
  return ids;
}

/** Adds what the things refer to, and what that refers to, until nothing is new. */
async function close(db: Reader, needed: Set<string>): Promise<void> {
  let frontier = [...needed];
  while (frontier.length > 0) {
    const next: string[] = [];
    for (let start = 0; start < frontier.length; start += 2_000)
      for (const { id } of await exportClosure(db, { ids: frontier.slice(start, start + 2_000) }))
        if (!needed.has(id)) {
          needed.add(id);
          next.push(id);
        }
    frontier = next;
  }
}
