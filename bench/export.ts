// How fast a graph goes out: events a second of jsonl and csv, beside what the bare driver takes for the same statement in
// the same run. `npm run bench -- export [events] [files…]`: 468,558 made-up events, or as many as are named.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { formats } from '../src/export/formats.ts';
import { openSource, pageTimeout } from '../src/export/source.ts';
import { type DatabaseConfig, openDatabase } from '../src/graph/database.ts';
import { startEmbeddedNeo4j } from '../src/graph/embedded/index.ts';
import { migrate } from '../src/graph/migrations.ts';
import { allStatements } from '../tools/cypher/explain.ts';

/** Events a second, on two cores with nothing else to do. */
const target = 50_000;
/** Events of ICEWS 2018 as distributed for temporal knowledge graphs, and the actors among them. */
const allEvents = 468_558;
const allActors = 23_033;
/** Runs of each; the first warms the caches, the best of the others counts. */
const runs = 4;
const pageRows = 2_000;

/** Writes events like those of a coded dataset: two actors, a code, an intensity. */
async function fill(driver: Driver, events: number): Promise<void> {
  const run = async (text: string, params: Record<string, unknown>) => {
    const session = driver.session();
    try {
      await session.run(text, params);
    } finally {
      await session.close();
    }
  };
  await run("CREATE (:Dataset {id: 'dataset:made-up', name: 'Made up', licence: 'None', restricted: true})", {});
  await run(
    `UNWIND range(0, $actors - 1) AS n
     CREATE (a:Actor:Organization {id: 'organization:actor-' + n, type: 'Organization', name: 'Actor number ' + n, kind: 'GROUP'})
     CREATE (a)-[:KNOWN_AS]->(:Alias {owner: a.id, text: a.name, key: 'actornumber' + n, standard: true})`,
    { actors: neo4j.int(allActors) },
  );
  for (let from = 0; from < events; from += 10_000)
    await run(
      `UNWIND range($from, $to - 1) AS n
       WITH n, date('2018-01-01') + duration({days: n * 304 / $events}) AS day, toInteger($actors * rand() ^ 3) AS s, toInteger($actors * rand() ^ 3) AS t
       MATCH (a:Actor {id: 'organization:actor-' + s}), (b:Actor {id: 'organization:actor-' + t})
       CREATE (e:Fact:Event {id: 'event:made-up:' + toString(day) + '-' + right('000000000000000' + toString(n * 2654435761 % 4294967296), 16), dataset: 'dataset:made-up',
         relation: 'MEETS', status: 'OCCURRED', date: toString(day), earliest: day, latest: day, code: '040', codebook: 'CAMEO', edition: '1.1b3', intensity: 1.0,
         scale: 'GOLDSTEIN', recordedAt: datetime('2026-01-01T00:00:00Z')})
       CREATE (e)-[:SOURCE {actor: a.id, date: day, fact: e.id, position: 0}]->(a)
       CREATE (e)-[:TARGET {actor: b.id, date: day, fact: e.id, position: 0}]->(b)`,
      {
        from: neo4j.int(from),
        to: neo4j.int(Math.min(events, from + 10_000)),
        events: neo4j.int(events),
        actors: neo4j.int(allActors),
      },
    );
}

/** The pages of the export's own statement, by the driver alone: records are counted and dropped. */
async function bare(driver: Driver): Promise<number> {
  const text = allStatements(process.cwd()).find(({ path }) => path === 'cypher/export/events.cypher')?.expanded ?? '';
  let cursorDate = new neo4j.types.Date<number>(1, 1, 1);
  let cursorId = '';
  let count = 0;
  for (;;) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, { cursorDate, cursorId, limit: neo4j.int(pageRows) });
      count += records.length;
      const last = records.at(-1);
      if (!last || records.length < pageRows) return count;
      const [year = 1, month = 1, day = 1] = String(last.get('date')).split('-').map(Number);
      cursorDate = new neo4j.types.Date(year, month, day);
      cursorId = last.get('id') as string;
    } finally {
      await session.close();
    }
  }
}

/** Events a second of the best run but the first, and the most memory that was seen. */
async function measure(name: string, events: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, 50);
  for (let n = 0; n < runs; n++) {
    const begun = performance.now();
    await work();
    if (n > 0) best = Math.min(best, performance.now() - begun);
  }
  clearInterval(watch);
  const rate = Math.round((events / best) * 1000);
  console.log(
    `${name.padEnd(22)} ${rate.toLocaleString('en').padStart(9)} events/s  ${Math.round(memory / 1e6)} MB of memory at most`,
  );
  return rate;
}

async function measureAll(config: DatabaseConfig, events: number, files: readonly string[]): Promise<void> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
  });
  const database = await openDatabase(config);
  try {
    await migrate(database);
    await fill(driver, events);
    console.log(`${events.toLocaleString('en')} events, ${allActors.toLocaleString('en')} actors`);
    const driverAlone = await measure('the driver alone', events, () => bare(driver));
    for (const format of formats.filter(({ file }) => files.includes(file))) {
      const rate = await measure(format.file, events, async () => {
        const context = { db: database.reader(undefined, pageTimeout), requestId: 'bench', loaders: new Map() };
        const source = await openSource(context, {}, (field) => field, format.eventsOnly);
        let bytes = 0;
        for await (const piece of format.write(source, { created: '' })) bytes += Buffer.byteLength(piece);
        return bytes;
      });
      const aimed = ['jsonl', 'csv'].includes(format.name);
      const verdict = aimed ? `, target ${target.toLocaleString('en')}: ${rate >= target ? 'met' : 'MISSED'}` : '';
      console.log(`  ${Math.round((rate / driverAlone) * 100)} % of the driver alone${verdict}`);
    }
  } finally {
    await database.close();
    await driver.close();
  }
}

/** Measures in a Neo4j of its own. */
export async function exportRate(): Promise<void> {
  const [count, ...named] = process.argv.slice(3);
  const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const distribution = process.env.ENTENTE_DISTRIBUTION;
  const server = await startEmbeddedNeo4j({ home, distribution, heapMb: 1024, pageCacheMb: 512, log: console.log });
  try {
    const files = named.length > 0 ? named : ['events.jsonl', 'events.csv', 'edges.csv', 'graph.graphml', 'graph.gexf'];
    await measureAll(server, Number(count ?? allEvents), files);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
