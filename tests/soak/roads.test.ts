// Paths and networks over a set of coded events, by columns and by statements: the same, before and after thousands of writes. SEED repeats a run.

import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { factKeepVersions, factPutEvents, factRetract } from '../../src/generated/cypher/fact.ts';
import { partialDate } from '../../src/graph/time.ts';
import { actWith } from '../cache/act.ts';
import { loadedColumns } from '../harness/columns.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { graphAt } from '../harness/graph.ts';
import { runCli } from '../harness/processes.ts';
import { serveGraph, startTestServer, type TestServer } from '../harness/server.ts';
import { hasSharedData, needsData, sharedData } from '../harness/sharedData.ts';
import { aQuestion, drawing, faultsOf, shown } from '../path/questions.ts';

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 600_000 });

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const file = join(sharedData, 'icews14', 'events.tsv.gz');
const [questions, writes] = [200, 5_000];
const draw = drawing(seed);
const one = <Thing>(things: readonly Thing[]) => things[draw(things.length)] as Thing;

let statements: TestServer;
let columns: TestServer;
let actors: string[];

beforeAll(async () => {
  if (!hasSharedData) return;
  console.log(`roads: SEED=${seed}`);
  statements = await startTestServer();
  // What is imported here is not what suites after this one expect.
  await statements.graph.cypher("MATCH (m:EntenteTestGraph) SET m.state = 'own'");
  const { uri, user, password } = inject('neo4j');
  const args = ['--json', '--quarantine', join(temporaryFolder(), 'quarantine.tsv')];
  const { code, stderr } = await runCli(['import', 'icews', file, '--dataset', 'icews14', ...args], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  expect(code, stderr).toBe(0);
  columns = await serveGraph(await graphAt(inject('neo4j')), { projectionMb: 64 });
  const rows = await statements.graph.cypher<{ id: string }>(
    'MATCH (n:Actor) WITH n, COUNT { (n)<-[:SOURCE|TARGET]-(:Event) } AS acts WHERE acts > 0 RETURN n.id AS id ORDER BY acts DESC, id',
  );
  // The busiest of all tie everybody to everybody: what lies behind them would be the whole set, for each question.
  actors = rows.map(({ id }) => id).slice(150, 2_500);
});
beforeEach(needsData);
afterAll(async () => {
  await columns?.stop();
  await statements?.stop();
});

/** Asks both until so many questions were answered whole by both. */
async function compare(): Promise<void> {
  const things = { actors, issues: [], datasets: ['dataset:icews14'] };
  await loadedColumns(columns);
  let [answered, cut, found] = [0, 0, 0];
  while (answered < questions) {
    const asked = aQuestion(draw, things, 2013);
    const query = `{ paths(${asked}) { road ${shown} } }`;
    const [byStatements, byColumns] = [await statements.ask(query), await columns.ask(query)];
    expect(byStatements.errors, asked).toBeUndefined();
    const { road: own, ...expected } = byStatements.data.paths;
    // What is too much for statements says so, and is nothing to compare with.
    if (expected.timedOut || expected.reason === 'BUDGET_SPENT') {
      cut++;
      continue;
    }
    expect(faultsOf(byColumns), asked).toEqual([]);
    const { road: other, ...given } = byColumns.data.paths;
    expect([own, other]).toEqual(['CYPHER', 'PROJECTION']);
    expect(given, asked).toEqual(expected);
    answered++;
    found += given.paths.length;
  }
  console.log(`${answered} questions answered alike, ${found} paths; ${cut} were too much for statements`);
  expect(found).toBeGreaterThan(questions / 2);
}

const measures = 'actorCount pairCount actCount ranks { actor { id } score }';

async function compareNetworks(): Promise<void> {
  for (let number = 0; number < 10; number++) {
    const month = String(1 + draw(12)).padStart(2, '0');
    const asked = `during: { from: "2014-${month}-01", to: "2014-${month}-${one(['05', '15', '27'])}" }, rollUp: ${draw(2) === 0}, budget: 30000, first: 50`;
    const query = `{ brokers(${asked}) { ${measures} } pageRank(${asked}) { ${measures} } communities(${asked}) { modularity communities { size actors(first: 100) { id } } } }`;
    const [byStatements, byColumns] = [await statements.ask(query), await columns.ask(query)];
    expect(byStatements.errors, asked).toBeUndefined();
    expect(byColumns.data, asked).toEqual(byStatements.data);
  }
}

/** Acts that come, change and go, a few in each write. */
async function write(): Promise<void> {
  const { database, cypher } = statements.graph;
  const known = (await cypher<{ id: string }>('MATCH (e:Event) RETURN e.id AS id')).map(({ id }) => id);
  const now = '2031-01-01T00:00:00.000Z';
  for (let done = 0; done < writes; done++) {
    const id = draw(3) === 0 ? one(known) : `event:drawn-${draw(writes)}`;
    const [source, target] = [one(actors), one(actors)];
    const date = partialDate(one(['2014', `2014-0${1 + draw(9)}`, `2014-0${1 + draw(9)}-1${draw(10)}`]));
    const row = {
      ...actWith(id, 'An act'),
      relation: one(['MEETS', 'DEMANDS', 'REJECTS']),
      date,
      sources: [source],
      targets: [target],
    };
    await database.write(async (tx) => {
      if (draw(4) === 0) {
        await factRetract(tx, { ids: [id], reason: 'It was wrong.', now });
        return;
      }
      await factKeepVersions(tx, { ids: [id], reason: 'It changed.', now });
      await factPutEvents(tx, { rows: [row], now });
    });
  }
}

it(`are the same for ${questions} questions, and again after ${writes} writes`, async () => {
  await compare();
  await compareNetworks();
  await write();
  await compare();
  await compareNetworks();
});
