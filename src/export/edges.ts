// Who is tied to whom: the typed relationships between actors, as formats of graphs have them.

import { daysOf } from './days.ts';
import { type Terms, termsOf } from './format.ts';
import type { EventRow } from './rows.ts';
import type { Source } from './source.ts';

/** One tie. Days are ISO 8601 text. */
export interface EdgeRow extends Terms {
  /** Unique within an export and the same in every export: the fact's id and a number, an NMTOKEN as GraphML asks. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** A kind of act, or HOLDS for an office. */
  readonly relation: string;
  /** Id of the event, response or tenure that draws it. */
  readonly fact: string;
  /** Id of the act; null for an office held. */
  readonly event: string | null;
  /** As its sources give it; null where it is not known. */
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: string | null;
  readonly intensity: number | null;
  readonly scale: string | null;
  readonly summary: string | null;
  readonly dataset: string | null;
}

/** Ties of acts in the order of the acts, of retaliation in that of responses, of offices in that of tenures. */
export async function* edgePages(source: Source): AsyncGenerator<EdgeRow[]> {
  const terms = termsOf(source.datasets);
  const ends = new Set<string>();
  const retaliations: { id: string; event: string; respondsTo: string }[] = [];
  for await (const page of source.responses())
    for (const { id, as, event, respondsTo } of page)
      if (as === 'RETALIATES' && event !== null && respondsTo !== null) {
        retaliations.push({ id, event, respondsTo });
        ends.add(event).add(respondsTo);
      }
  const acts = new Map<string, EventRow>();
  for await (const page of source.events()) {
    const edges: EdgeRow[] = [];
    for (const event of page) {
      if (ends.has(event.id)) acts.set(event.id, event);
      edges.push(...actEdges(event, event.targets, event.relation, event.id, terms));
    }
    yield edges;
  }
  yield retaliations.flatMap(({ id, event, respondsTo }) => {
    const [later, earlier] = [acts.get(event), acts.get(respondsTo)];
    return later && earlier ? actEdges(later, earlier.sources, 'RETALIATES', id, terms) : [];
  });
  for await (const page of source.tenures())
    yield page.flatMap(({ id, person, office, from, to, dataset }) =>
      person === null || office === null
        ? []
        : [
            {
              id: `${id}.0`,
              source: person,
              target: office,
              relation: 'HOLDS',
              fact: id,
              event: null,
              date: from === null && to === null ? null : from === to ? from : `${from ?? ''}/${to ?? ''}`,
              earliest: from === null ? null : daysOf(from).earliest,
              latest: to === null ? null : daysOf(to).latest,
              status: null,
              intensity: null,
              scale: null,
              summary: null,
              dataset,
              licence: terms(dataset).licence,
              restricted: terms(dataset).restricted,
            },
          ],
    );
}

function actEdges(
  event: EventRow,
  targets: EventRow['targets'],
  relation: string,
  fact: string,
  terms: ReturnType<typeof termsOf>,
): EdgeRow[] {
  const { earliest, latest } = daysOf(event.date);
  const { licence, restricted } = terms(event.dataset);
  const edges: EdgeRow[] = [];
  // As in the graph, an actor has no tie to itself.
  for (const { id: source } of event.sources)
    for (const { id: target } of targets)
      if (source !== target)
        edges.push({
          id: `${fact}.${edges.length}`,
          source,
          target,
          relation,
          fact,
          event: event.id,
          date: event.date,
          earliest,
          latest,
          status: event.status,
          intensity: event.intensity,
          scale: event.scale,
          summary: event.summary,
          dataset: event.dataset,
          licence,
          restricted,
        });
  return edges;
}
