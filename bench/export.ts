// How fast a graph goes out: events a second of each format, beside what the bare driver takes for the same statement in the same
// run. `npm run bench -- export [file]`: the bundled dossiers and a set of ICEWS, by default that of 2018 beside the checkout.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startEmbeddedNeo4j } from '../src/graph/embedded/index.ts';
import { given } from '../src/graph/statement.ts';
import { sharedData } from '../tests/harness/sharedData.ts';
import { allStatements } from '../tools/cypher/explain.ts';
import { bestRate, written } from './export/written.ts';
import { openFilled } from './import/bulk.ts';
import { homeOf } from './import/source.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

/** Events a second of the formats that were asked to be fast. */
const target = 50_000;
const files = ['events.jsonl', 'events.csv', 'edges.csv', 'graph.graphml', 'graph.gexf'] as const;
const fast: readonly string[] = ['events.jsonl', 'events.csv'];
const pageRows = 2_000;

/** The pages of the export's own statement, by the driver alone: records are counted and dropped. */
async function bare(driver: Driver): Promise<number> {
  const text = allStatements(process.cwd()).find(({ path }) => path === 'cypher/export/events.cypher')?.expanded ?? '';
  let cursorDate = new neo4j.types.Date<number>(1, 1, 1);
  let cursorId = '';
  let count = 0;
  for (;;) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, { [given]: { cursorDate, cursorId, limit: neo4j.int(pageRows) } });
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

/** Measures in a Neo4j of its own. */
export async function exportRate(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const subject = { folder, file };
  const figures: Figure[] = [];
  try {
    const { graph } = await openFilled(subject);
    const server = await startEmbeddedNeo4j(homeOf(subject));
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
    try {
      const events = await bare(driver);
      const alone = await bestRate(events, () => bare(driver));
      figures.push(beside(`the driver alone, ${number(events)} events`, `${number(alone)} events/s`));
      for (const name of files) {
        const rate = await bestRate(events, () => written(graph.database, name));
        const figure = `${number(rate)} events/s, ${number((rate / alone) * 100)} % of the driver alone`;
        figures.push(
          fast.includes(name)
            ? asked(name, figure, `≥ ${number(target)} events/s`, rate >= target)
            : beside(name, figure),
        );
      }
    } finally {
      await driver.close();
      await server.stop();
      await graph.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report('export', 'The bundled dossiers and a set of ICEWS, by default that of 2018, as text in memory.', figures);
}
