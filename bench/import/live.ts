// The live road into a graph that has the bundled dossiers, and the bare driver writing the same facts with what they draw.

import neo4j from 'neo4j-driver';
import type { CodedRow } from '../../src/generated/cypher/shape.ts';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type CodedAct, isRefusal } from '../../src/ingest/coded/act.ts';
import { batchOf } from '../../src/ingest/coded/batch.ts';
import { importLive } from '../../src/ingest/coded/import.ts';
import { actorsOfGraph } from '../../src/ingest/coded/known.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { freshResolver, homeOf, options, rows, type Subject } from './source.ts';

/** Events of one statement of the bare driver: the best of the sizes that were tried. */
const bareBatch = 5_000;

/** Acts that the live road writes, and the seconds that it takes from the file to the last commit. */
export async function throughLive(subject: Subject): Promise<{ rows: number; seconds: number }> {
  const graph = await openGraph({ embedded: homeOf(subject) }, () => {});
  try {
    await importBundled(graph.database);
    await actorsOfGraph(graph.database);
    const { resolver } = freshResolver();
    const begun = performance.now();
    const account = await importLive(graph.database, rows(subject), resolver, options(subject));
    return { rows: account.read, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await graph.close();
  }
}

/** The same acts, resolved beforehand; their actors are there. Only the writing of facts counts. */
export async function throughDriver(subject: Subject): Promise<{ rows: number; seconds: number }> {
  const facts: CodedRow[] = [];
  const { resolver } = freshResolver();
  for await (const some of rows(subject)) {
    const acts = some.filter((row): row is CodedAct => !isRefusal(row)).slice(0, subject.limit - facts.length);
    for (const { row } of batchOf(acts, resolver).acts.values()) facts.push(row);
    if (facts.length >= subject.limit) break;
  }
  const embedded = homeOf(subject);
  const graph = await openGraph({ embedded }, () => {});
  const server = await startEmbeddedNeo4j(embedded);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const write = async (text: string, params: Record<string, unknown>) => {
    const session = driver.session();
    try {
      await session.executeWrite((tx) => tx.run(text, params));
    } finally {
      await session.close();
    }
  };
  try {
    await importBundled(graph.database);
    const actors = [...new Set(facts.flatMap(({ source, target }) => [source, target]))];
    await write('UNWIND $actors AS id MERGE (:Actor {id: id})', { actors });
    const begun = performance.now();
    for (let start = 0; start < facts.length; start += bareBatch)
      await write(
        `UNWIND $rows AS row
         MATCH (a:Actor {id: row.source})
         MATCH (b:Actor {id: row.target})
         CREATE (e:Fact:Event {id: row.id, dataset: row.dataset, relation: row.relation, status: 'OCCURRED', date: row.date, earliest: date(row.earliest),
           latest: date(row.latest), code: row.code, codebook: row.codebook, edition: row.edition, intensity: row.intensity, scale: row.scale, recordedAt: datetime()})
         CREATE (e)-[:SOURCE {actor: row.source, date: e.earliest, fact: row.id, position: 0}]->(a)
         CREATE (e)-[:TARGET {actor: row.target, date: e.earliest, fact: row.id, position: 0}]->(b)
         CREATE (a)-[:$(row.relation) {fact: row.id, date: e.earliest, latest: e.latest, intensity: row.intensity}]->(b)`,
        { rows: facts.slice(start, start + bareBatch) },
      );
    return { rows: facts.length, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await driver.close();
    await server.stop();
    await graph.close();
  }
}
