// Migrations: applied once, in order, recorded; a crash between commands does no harm; a newer graph is left alone.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../../src/generated/cypher/schema.ts';
import { StartupError } from '../../src/graph/errors.ts';
import { type Migration, migrate } from '../../src/graph/migrations.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.cypher('MATCH (m:Migration) WHERE m.version > 9000 DELETE m');
  for (const name of ['trial_one', 'trial_two', 'trial_three']) await graph.cypher(`DROP CONSTRAINT ${name} IF EXISTS`);
  await graph.close();
});

const recorded = async () =>
  (await graph.cypher<{ version: number }>('MATCH (m:Migration) RETURN m.version AS version ORDER BY version')).map(
    ({ version }) => version,
  );
const constraints = async () =>
  (
    await graph.cypher<{ name: string }>(
      `SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'trial_' RETURN name ORDER BY name`,
    )
  ).map(({ name }) => name);
const unique = (name: string, property: string) =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:Trial) REQUIRE n.${property} IS UNIQUE`;
const step = (version: number, ...commands: string[]): Migration => ({ version, name: `trial-${version}`, commands });
const shipped = migrations.map(({ version }) => version);

it('are recorded, and nothing is left to do the second time', async () => {
  expect(await recorded()).toEqual(shipped);
  expect(await migrate(graph.database)).toEqual([]);
  expect(await recorded()).toEqual(shipped);
});

it('are gone through again when they crashed between two commands', async () => {
  const crashing = [
    ...migrations,
    step(9001, unique('trial_one', 'one'), 'THIS IS NO COMMAND', unique('trial_two', 'two')),
  ];
  await expect(migrate(graph.database, crashing)).rejects.toThrow();
  expect(await constraints()).toEqual(['trial_one']);
  expect(await recorded()).toEqual(shipped);

  const mended = [...migrations, step(9001, unique('trial_one', 'one'), unique('trial_two', 'two')), step(9002)];
  expect(await migrate(graph.database, mended)).toEqual(['trial-9001', 'trial-9002']);
  expect(await constraints()).toEqual(['trial_one', 'trial_two']);
  expect(await recorded()).toEqual([...shipped, 9001, 9002]);
  expect(await migrate(graph.database, mended)).toEqual([]);
});

it('do not mind several processes that apply the same at once', async () => {
  const steps = Array.from({ length: 5 }, (_, index) => step(9003 + index, unique('trial_three', 'three')));
  const more = [...migrations, step(9001), step(9002), ...steps];
  await Promise.all(Array.from({ length: 8 }, () => migrate(graph.database, more)));
  expect(await recorded()).toEqual([...shipped, 9001, 9002, 9003, 9004, 9005, 9006, 9007]);
});

it('of a newer version are refused, and the graph is left as it is', async () => {
  await graph.cypher(`CREATE (:Migration {version: 9999, name: 'from-the-future', appliedAt: datetime()})`);
  const before = await graph.checksum();
  await expect(migrate(graph.database)).rejects.toThrow(StartupError);
  await expect(migrate(graph.database)).rejects.toThrow(
    `This graph was made by a newer version of the program, as it is at migration 9999 and this version knows ${Math.max(...shipped)}: upgrade the program, or point it at another graph by ENTENTE_HOME or NEO4J_URI.`,
  );
  expect(await graph.checksum()).toBe(before);
});
