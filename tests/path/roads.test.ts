// Paths over the projection and by statements are the same, whatever is asked, and so are their counts of acts and those of the graph.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadedColumns } from '../harness/columns.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { aQuestion, drawing, faultsOf, shown } from './questions.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`roads: SEED=${seed}`);

let statements: TestServer;
let columns: TestServer;
beforeAll(async () => {
  statements = await startTestServer();
  columns = await startTestServer({ projectionMb: 64 });
});
afterAll(async () => {
  await columns.stop();
  await statements.stop();
});

it('are the same for questions drawn at random', async () => {
  await loadedColumns(columns);
  const ids = async (match: string) =>
    (
      await statements.graph.cypher<{ id: string }>(
        `${match} RETURN n.id AS id ORDER BY COUNT { (n)--(:Event) } DESC, id`,
      )
    ).map(({ id }) => id);
  const things = {
    actors: await ids('MATCH (n:Actor) WHERE EXISTS { (n)<-[:SOURCE|TARGET]-(:Event) }'),
    issues: await ids('MATCH (n:Issue) WHERE EXISTS { (n)<-[:CONCERNS]-(:Event) }'),
    datasets: [],
  };
  const draw = drawing(seed);
  const found = { paths: 0, reasons: new Set<string>() };
  const isWorthAsking = () => found.paths > 50 && found.reasons.has('NO_PATH') && found.reasons.has('NOT_IN_ORDER');
  for (let number = 0; number < 60 || (number < 400 && !isWorthAsking()); number++) {
    const asked = aQuestion(draw, things);
    const query = `{ paths(${asked}) { road ${shown} } }`;
    const [byStatements, byColumns] = [await statements.ask(query), await columns.ask(query)];
    expect(faultsOf(byStatements), asked).toEqual([]);
    expect(faultsOf(byColumns), asked).toEqual([]);
    const { road: one, ...expected } = byStatements.data.paths;
    const { road: other, ...given } = byColumns.data.paths;
    expect([one, other]).toEqual(['CYPHER', 'PROJECTION']);
    expect(given, asked).toEqual(expected);
    found.paths += given.paths.length;
    found.reasons.add(given.reason);
  }
  // The questions are worth asking.
  expect(found.paths).toBeGreaterThan(50);
  expect(found.reasons).toContain('NO_PATH');
  expect(found.reasons).toContain('NOT_IN_ORDER');
}, 300_000);

it('show by which road they came, and @asOf goes by statements', async () => {
  const query = '{ paths(from: "person:yoshihide-suga", to: "country:KOR") { road paths { nodes { id } } } }';
  expect((await columns.ask(query)).data.paths.road).toBe('PROJECTION');
  // The first one has to be planned.
  const then = `query @asOf(valid: "2019-08-01") ${query.replace('")', '", budget: 10000)')}`;
  const asOf = await columns.ask(then);
  expect(asOf.data.paths.road).toBe('CYPHER');
  expect(asOf.data.paths.paths.length).toBeGreaterThan(0);
  expect(asOf.data.paths).toEqual((await statements.ask(then)).data.paths);
});
