// Batches of the live road that are under way at once do not lose what one of them has of the other.

import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { CodedRow } from '../../../src/generated/cypher/shape.ts';
import { partialDate } from '../../../src/graph/time.ts';
import type { NewActor } from '../../../src/ingest/coded/actors/resolver.ts';
import type { Batch } from '../../../src/ingest/coded/batch.ts';
import { datasetOf } from '../../../src/ingest/coded/datasets.ts';
import { LiveRoad } from '../../../src/ingest/coded/live.ts';
import { openTestGraph, type TestGraph } from '../../harness/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const day = partialDate('2018-06-01');

/** A batch with one act between these two. */
function batchOf(id: string, source: string, target: string): Batch {
  const row: CodedRow = {
    id,
    dataset: 'dataset:made-up',
    relation: 'MEETS',
    date: day.text,
    earliest: day.earliest,
    latest: day.latest,
    code: null,
    codebook: null,
    edition: null,
    intensity: null,
    scale: null,
    source,
    target,
  };
  return {
    acts: new Map([[id, { row, tellings: [], count: 1 }]]),
    reports: new Map(),
    places: new Map(),
    datasets: new Map([['made-up', datasetOf('made-up')]]),
  };
}

function ministry(id: string, partOf: string | null): NewActor {
  return { id, type: 'Ministry', name: id, country: null, kind: null, sector: 'GOV', partOf };
}

/** Waits until as many transactions as this wait for locks of others. */
async function untilBlocked(count: number): Promise<void> {
  for (;;) {
    const [row] = await graph.cypher<{ blocked: number }>(
      "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS blocked",
    );
    if ((row?.blocked ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('gives a part its whole while another batch is still writing that', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  const road = new LiveRoad(
    graph.database,
    { id: 'import:made-up-1', key: 'made-up', adapter: 'icews', files: ['made-up.tsv'] },
    '2026-01-01T00:00:00Z',
  );
  const aside = { read: 1, filtered: 0, quarantined: 0 };
  const whole = 'ministry:whole';
  try {
    // Whoever writes the whole has to wait for this.
    const hold = session.beginTransaction();
    await hold.run('CREATE (:Actor {id: $whole})', { whole });
    await road.submit(0, batchOf('event:made-up:1', whole, whole), [ministry(whole, null)], aside);
    await untilBlocked(1);
    await road.submit(1, batchOf('event:made-up:2', 'ministry:part', whole), [ministry('ministry:part', whole)], aside);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await hold.rollback();
    await road.finish();
  } finally {
    await session.close();
    await driver.close();
  }
  const ties = await graph.cypher("MATCH (:Actor {id: 'ministry:part'})-[:PART_OF]->(whole) RETURN whole.id AS whole");
  expect(ties).toEqual([{ whole }]);
});
