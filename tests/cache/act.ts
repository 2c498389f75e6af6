// One act that suites write and write anew, as an import would.

import { factPutEvents } from '../../src/generated/cypher/fact.ts';
import type { EventRow } from '../../src/generated/cypher/shape.ts';
import type { Database } from '../../src/graph/database.ts';
import { partialDate } from '../../src/graph/time.ts';
import type { TestGraph } from '../harness/graph.ts';

/** The id of the one act. */
export const summaryId = 'event:kept';

/** An act with a summary and nothing else of interest. */
export function actWith(id: string, summary: string): EventRow {
  return {
    id,
    relation: 'MEETS',
    status: 'OCCURRED',
    date: partialDate('2031-01-01'),
    summary,
    demand: null,
    code: null,
    codebook: null,
    edition: null,
    intensity: null,
    scale: null,
    place: null,
    sources: ['country:JPN'],
    targets: ['country:KOR'],
    about: [],
    reports: [],
  };
}

/** Writes acts; gives the bookmark of the write. */
export async function putActs(database: Database, rows: readonly EventRow[]): Promise<string> {
  let told = '';
  await database.write(
    (tx) => factPutEvents(tx, { rows, now: '2031-01-01T00:00:00.000Z' }),
    (bookmarks) => {
      told = bookmarks.join();
    },
  );
  return told;
}

/** Writes the one act anew. */
export function putSummary(database: Database, summary: string): Promise<string> {
  return putActs(database, [actWith(summaryId, summary)]);
}

/** Takes the one act away, with what it draws. */
export async function dropSummary({ cypher }: TestGraph): Promise<void> {
  await cypher('MATCH (e:Event {id: $id}) DETACH DELETE e', { id: summaryId });
  await cypher('MATCH (:Actor)-[r {fact: $id}]->(:Actor) DELETE r', { id: summaryId });
}
