// A graph from before names had sounds: its names get them at the first start, also after one that was broken off.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrations.ts';
import { nameKeys } from '../../src/graph/names.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';

const step = 'sounds-of-names';
let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await serveGraph(graph);
});
afterAll(() => server.stop());

const names = ['Kang Kyung-wha', '강경화', '韓國 外務省', '—'];
const state = () =>
  graph.cypher<{ text: string; key: string; characters: string | null; sounds: string }>(
    'MATCH (s:Alias) RETURN s.text AS text, s.key AS key, s.characters AS characters, s.sounds AS sounds ORDER BY text',
  );
const expected = [...names].sort().map((text) => ({ text, ...nameKeys(text) }));

it('gives every name its keys, is recorded after that, and finds by them', async () => {
  await graph.cypher('DROP INDEX names_by_sound IF EXISTS');
  await graph.cypher('MATCH (m:Migration {name: $step}) DELETE m', { step });
  await graph.cypher(
    `CREATE (p:Actor:Person {id: 'person:kang-kyung-wha', type: 'Person', name: 'Kang Kyung-wha'})
     WITH p UNWIND $names AS name
     CREATE (p)-[:KNOWN_AS]->(:Alias {owner: p.id, text: name, key: 'old', standard: name = 'Kang Kyung-wha'})`,
    { names },
  );
  // One name has its keys already, as after a start that was broken off.
  await graph.cypher('MATCH (s:Alias {text: $text}) SET s += $keys', {
    text: names[0],
    keys: nameKeys(names[0] ?? ''),
  });
  expect(await migrate(graph.database)).toEqual([step]);
  expect(await state()).toEqual(expected);
  const { data } = await server.ask(
    '{ resolveNames(names: ["Gyeonghwa Kang"]) { candidates { node { id } matched { how } } } }',
  );
  expect(data.resolveNames[0].candidates).toEqual([
    { node: { id: 'person:kang-kyung-wha' }, matched: { how: 'TRANSLITERATION' } },
  ]);
  expect(await migrate(graph.database)).toEqual([]);
});

it('does not stop at a name that nobody owns', async () => {
  await graph.cypher('MATCH (m:Migration {name: $step}) DELETE m', { step });
  await graph.cypher(`CREATE (:Alias {text: 'nobody’s'})`);
  expect(await migrate(graph.database)).toEqual([step]);
  await graph.cypher('MATCH (s:Alias) WHERE s.owner IS NULL DETACH DELETE s');
});
