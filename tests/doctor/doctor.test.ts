// The doctor finds what is wrong, names it, and mends what can be drawn anew.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFindings, diagnose } from '../../src/doctor/diagnose.ts';
import { repair } from '../../src/doctor/repair.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await importBundled(graph.database);
});
afterAll(() => graph.close());

const errors = async () => (await diagnose(graph.database)).filter((finding) => finding.severity === 'error');
const meeting = 'event:2020-10-29-takizaki-kim-meeting';

it('finds what ships sound', async () => {
  expect(await errors()).toEqual([]);
});

it.each([
  ['a missing relationship', `MATCH ()-[r:MEETS {fact: '${meeting}'}]->() DELETE r`, 'not-drawn'],
  [
    'a wrong date on a relationship',
    `MATCH ()-[r:MEETS {fact: '${meeting}'}]->() SET r.date = date('1999-01-01')`,
    'not-drawn',
  ],
  [
    'a relationship drawn twice',
    `MATCH (a)-[r:MEETS {fact: '${meeting}'}]->(b) CREATE (a)-[c:MEETS]->(b) SET c = properties(r)`,
    'drawn-without-fact',
  ],
  [
    'a relationship that stands twice where another is missing',
    `MATCH (a:Actor)-[r:MEETS]->(b:Actor) WITH r.fact AS fact, collect(r) AS drawn WHERE size(drawn) > 1
     WITH drawn[0] AS kept, drawn[1] AS gone ORDER BY kept.fact LIMIT 1 WITH kept, gone, startNode(kept) AS a, endNode(kept) AS b
     CREATE (a)-[c:MEETS]->(b) SET c = properties(kept) DELETE gone`,
    'not-drawn',
  ],
  [
    'a relationship of an actor to itself',
    `MATCH (e:Event {id: '${meeting}'})-[:SOURCE]->(a) WITH e, a LIMIT 1
     CREATE (e)-[:TARGET {actor: a.id, date: e.earliest, fact: e.id, position: 9}]->(a) CREATE (a)-[:MEETS {fact: e.id, date: e.earliest, latest: e.latest}]->(a)`,
    'drawn-without-fact',
  ],
  [
    'a relationship without a fact',
    `MATCH (a:Country {id: 'country:JPN'}), (b:Country {id: 'country:KOR'}) CREATE (a)-[:ATTACKS {fact: 'event:none'}]->(b)`,
    'drawn-without-fact',
  ],
  ['a missing answer', `MATCH ()-[r:RESPONDS_TO]->() WITH r LIMIT 1 DELETE r`, 'not-drawn'],
  [
    'an answer that nobody gave',
    `MATCH (a:Event), (b:Event {id: '${meeting}'}) WHERE a <> b WITH a, b LIMIT 1 CREATE (a)-[:RESPONDS_TO {fact: 'response:none'}]->(b)`,
    'drawn-without-fact',
  ],
  ['a missing office', `MATCH ()-[r:HOLDS]->() WITH r LIMIT 1 DELETE r`, 'not-drawn'],
  [
    'keys of something else',
    `MATCH (:Event {id: '${meeting}'})-[p:SOURCE]->() SET p.actor = 'person:other'`,
    'keys-out-of-step',
  ],
])('mends %s', async (_, damage, check) => {
  await graph.cypher(damage);
  const found = await errors();
  expect(found.map((finding) => finding.check)).toContain(check);
  expect(found.every((finding) => finding.repairable)).toBe(true);
  await repair(graph.database);
  expect(await errors()).toEqual([]);
});

it.each([
  ['a fact without a report', `MATCH (:Event {id: '${meeting}'})-[r:REPORTED_IN]->() DELETE r`, 'fact-without-report'],
  ['a fact without its source', `MATCH (:Event {id: '${meeting}'})-[r:SOURCE]->() DELETE r`, 'fact-incomplete'],
  ['a date that contradicts itself', `MATCH (e:Event {id: '${meeting}'}) SET e.latest = date('2019-01-01')`, 'date'],
  ['an orphan', `CREATE (:Report {id: 'report:orphan', title: 'x'})`, 'orphan'],
  [
    'a name of two',
    `MATCH (p:Person {id: 'person:taro-kono'}) CREATE (p)-[:KNOWN_AS]->(:Alias {owner: p.id, text: 'Shinzo Abe', key: 'shinzoabe', standard: true})`,
    'name-collision',
  ],
  [
    'a circle',
    `MATCH (a:Issue {id: 'dispute:labor-compensation'}), (b:Issue {id: 'case:nippon-steel-2018-10-30'}) CREATE (a)-[:PART_OF]->(b)`,
    'circle',
  ],
])('names %s', async (_, damage, check) => {
  await graph.cypher(damage);
  const found = await errors();
  expect(found.map((finding) => finding.check)).toContain(check);
  expect(describeFindings(found, null).at(-1)).toMatch(/^\d+ errors?;/);
});

it('tells what it finds in one order, whatever came first into the graph', async () => {
  await graph.cypher(`UNWIND ['report:c', 'report:a', 'report:b'] AS id CREATE (:Report {id: id, title: id})
    WITH DISTINCT 1 AS _ UNWIND ['person:z', 'person:y', 'person:x'] AS id
    CREATE (p:Actor:Person {id: id, type: 'Person', name: 'Twin'})
    WITH p UNWIND ['Zwilling', 'Twin', 'Gemelo'] AS text
    CREATE (p)-[:KNOWN_AS]->(:Alias {owner: p.id, text: text, key: toLower(text), standard: text = 'Twin'})`);
  const findings = await diagnose(graph.database);
  const idsOf = (check: string) => findings.filter((finding) => finding.check === check).map(({ ids }) => ids);
  const orphans = idsOf('orphan').flat();
  expect(orphans).toEqual(expect.arrayContaining(['report:a', 'report:b', 'report:c', 'person:x', 'person:y']));
  expect(orphans).toEqual([...orphans].sort());
  for (const ids of idsOf('name-collision')) expect(ids).toEqual([...ids].sort());
  const twins = findings.filter(({ ids }) => ids.includes('person:y') && ids.length > 1);
  expect(twins.map(({ message, severity }) => `${severity} ${message}`)).toEqual([
    'notice person:x and person:y and person:z are both called "Gemelo"',
    'error person:x and person:y and person:z are both called "Twin" as their standard name',
    'notice person:x and person:y and person:z are both called "Zwilling"',
  ]);
});
