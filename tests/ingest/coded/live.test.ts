// Batches of the live road that are under way at once do not lose what one of them has of the other.

import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CodedRow } from '../../../src/generated/cypher/shape.ts';
import { partialDate } from '../../../src/graph/time.ts';
import { createResolver } from '../../../src/ingest/coded/actors/resolve.ts';
import type { NewActor } from '../../../src/ingest/coded/actors/resolver.ts';
import { icews } from '../../../src/ingest/coded/adapters/icews.ts';
import type { Batch } from '../../../src/ingest/coded/batch.ts';
import { datasetOf } from '../../../src/ingest/coded/datasets.ts';
import { importLive } from '../../../src/ingest/coded/import.ts';
import { actorsOfGraph } from '../../../src/ingest/coded/known.ts';
import { LiveRoad } from '../../../src/ingest/coded/live.ts';
import { openTestGraph, type TestGraph } from '../../harness/graph.ts';
import { until } from '../../harness/processes.ts';
import { namesHeader, namesRow } from './inputRows.ts';
import { scanContent } from './inputScan.ts';

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
    road.expect([ministry(whole, null)]);
    await road.submit(0, batchOf('event:made-up:1', whole, whole), aside);
    await untilBlocked(1);
    road.expect([ministry('ministry:part', whole)]);
    await road.submit(1, batchOf('event:made-up:2', 'ministry:part', whole), aside);
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

it('gives the acts of an actor that was merged meanwhile to the other one', async () => {
  await graph.cypher(`CREATE (:Actor:Ministry {id: 'ministry:left', type: 'Ministry', name: 'Left'})
    CREATE (:Redirect {id: 'ministry:gone', to: 'ministry:left'})`);
  const road = new LiveRoad(
    graph.database,
    { id: 'import:made-up-2', key: 'made-up-2', adapter: 'icews', files: ['made-up.tsv'] },
    '2026-01-01T00:00:00Z',
  );
  const aside = { read: 1, filtered: 0, quarantined: 0 };
  await road.submit(0, batchOf('event:made-up:3', 'ministry:gone', 'ministry:whole'), aside);
  await road.finish();
  const acts = await graph.cypher(
    `MATCH (e:Event {id: 'event:made-up:3'})-[s:SOURCE]->(a) MATCH (a)-[m:MEETS {fact: e.id}]->(b)
     RETURN s.actor AS key, a.id AS source, b.id AS target`,
  );
  expect(acts).toEqual([{ key: 'ministry:left', source: 'ministry:left', target: 'ministry:whole' }]);
});

describe('an import that goes on', () => {
  const key = 'broken-off';
  const options = { key, adapter: 'icews', files: ['made-up.tsv'], wanted: {}, countryOf: () => null };
  /** A batch of one spelling, and then another that a graph with the first would take for the same. */
  const spellings = ['Transport (Canada)', 'Transport Canada'];
  const firstBatch = 2_000;

  async function acts() {
    const days = Array.from({ length: firstBatch }, (_, at) =>
      namesRow({ date: new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10), source: spellings[0] ?? '' }),
    );
    // A person who is first named as the one whose staff acts, and takes part only after the break.
    days[0] = namesRow({ date: '1990-01-01', source: spellings[0] ?? '', target: 'Combatant (Maï Maï)' });
    const late = [
      namesRow({ date: '1999-01-01', source: spellings[1] ?? '' }),
      namesRow({ date: '1999-01-02', source: spellings[1] ?? '', target: 'Maï Maï' }),
    ];
    const rows = [namesHeader, ...days, ...late];
    return (await scanContent(icews(), rows.join('\n'))).acts;
  }

  it('means whom it would have meant undisturbed', async () => {
    const rows = await acts();
    const undisturbed = createResolver(await actorsOfGraph(graph.database));
    const ids = spellings.map((name) => undisturbed.resolve({ name }));
    expect(new Set(ids).size).toBe(2);
    async function* brokenOff() {
      yield rows.slice(0, firstBatch);
      await until(async () => {
        const [row] = await graph.cypher<{ done: number[] }>('MATCH (i:Import {key: $key}) RETURN i.done AS done', {
          key,
        });
        return (row?.done.length ?? 0) > 0;
      }, 'the first batch is written');
      throw new Error('broken off');
    }
    const before = createResolver(await actorsOfGraph(graph.database, key));
    await expect(importLive(graph.database, brokenOff(), before, options)).rejects.toThrow('broken off');
    async function* whole() {
      yield rows;
    }
    const after = createResolver(await actorsOfGraph(graph.database, key));
    await importLive(graph.database, whole(), after, options);
    const sources = await graph.cypher<{ id: string; acts: number }>(
      "MATCH (a)<-[:SOURCE]-(e) WHERE e.dataset STARTS WITH 'dataset:icews' RETURN a.id AS id, count(e) AS acts ORDER BY acts",
    );
    expect(sources).toEqual([
      { id: ids[1], acts: 2 },
      { id: ids[0], acts: firstBatch },
    ]);
    expect(await graph.cypher('MATCH (a:Actor) WHERE a.import IS NOT NULL RETURN a.id')).toEqual([]);
  });
});
