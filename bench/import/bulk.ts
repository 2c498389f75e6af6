// The bulk road from a file to an answered query, and what Neo4j's importer takes alone for the same prepared files.

import { join } from 'node:path';
import { bulkLoad } from '../../src/graph/embedded/bulk.ts';
import { type OpenGraph, openGraph } from '../../src/graph/open.ts';
import { bundledActors } from '../../src/ingest/coded/actors/known.ts';
import { fillHome } from '../../src/ingest/coded/bulk/fill.ts';
import { BulkRoad } from '../../src/ingest/coded/bulk/road.ts';
import { send } from '../../src/ingest/coded/import.ts';
import { createApp } from '../../src/server/app.ts';
import { bestRate, written } from '../export/written.ts';
import { freshResolver, homeOf, options, rows, type Subject } from './source.ts';

/** What Japan and South Korea did to each other last: asked for through the API. */
const question =
  '{ events(filter: { between: ["country:JPN", "country:KOR"] }, first: 25) { totalCount nodes { id date { text } sources { name } } } }';

/** Fills a new home by the bulk road and opens it, dossiers and tenures included: all that the command does. */
export async function openFilled(
  subject: Subject,
  onStep: (name: string) => void = () => {},
): Promise<{ graph: OpenGraph; rows: number }> {
  const { resolver, persons } = freshResolver();
  const { graph, account } = await fillHome(homeOf(subject), {
    rows: rows(subject),
    resolver,
    known: bundledActors(),
    persons,
    options: options(subject),
    log: (line) => line.startsWith('Filling') && onStep('files'),
    onStep,
  });
  return { graph, rows: account.read };
}

async function answer({ database }: OpenGraph): Promise<void> {
  const app = await createApp({ database, draining: false }, () => {});
  try {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: question } });
    const { data } = response.json() as { data?: { events: { nodes: unknown[] } } };
    if (data?.events.nodes.length !== 25) throw new Error(`The question was not answered: ${response.body}`);
  } finally {
    await app.close();
  }
}

/** All that the command does with a new home, until the first question is answered. */
export async function throughBulk(subject: Subject): Promise<{ rows: number; seconds: number; steps: string }> {
  const begun = performance.now();
  const steps: string[] = [];
  let last = begun;
  const step = (name: string) => {
    steps.push(`${name} ${((performance.now() - last) / 1000).toFixed(1)} s`);
    last = performance.now();
  };
  const { graph, rows: read } = await openFilled(subject, step);
  try {
    await answer(graph);
    step('answer');
    return { rows: read, seconds: (performance.now() - begun) / 1000, steps: steps.join(', ') };
  } finally {
    await graph.close();
  }
}

/** The same, and then how fast a graph of this size goes out, in events a second. */
export async function throughAndOut(
  subject: Subject,
): Promise<{ seconds: number; imported: number; jsonl: number; csv: number }> {
  const begun = performance.now();
  const { graph, rows: events } = await openFilled(subject);
  try {
    await answer(graph);
    const seconds = (performance.now() - begun) / 1000;
    return {
      seconds,
      imported: Math.round(process.resourceUsage().maxRSS / 1024),
      jsonl: await bestRate(events, () => written(graph.database, 'events.jsonl')),
      csv: await bestRate(events, () => written(graph.database, 'events.csv')),
    };
  } finally {
    await graph.close();
  }
}

/**
 * Prepares the files as the bulk road does and times only what Neo4j's importer takes for them, and then what a start and the
 * indexes take.
 */
export async function importerAlone(subject: Subject): Promise<{ importer: number; indexes: number }> {
  const embedded = homeOf(subject);
  let begun = 0;
  await bulkLoad(embedded, async () => {
    const road = new BulkRoad(join(subject.folder, 'prepared'), new Date().toISOString(), bundledActors());
    await send(rows(subject), freshResolver().resolver, road, options(subject), new Set());
    const files = await road.finish();
    begun = performance.now();
    return files;
  });
  const filled = performance.now();
  const graph = await openGraph({ embedded }, () => {});
  const ready = performance.now();
  await graph.close();
  return { importer: (filled - begun) / 1000, indexes: (ready - filled) / 1000 };
}
