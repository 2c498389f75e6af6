// What hangs on actors that are merged: every kind of tie, versions that no longer stand, names, places in lists; and dossiers
// and exports that name a former id afterwards.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.ts';
import { codedPutTenures } from '../../src/generated/cypher/coded.ts';
import { partialDate } from '../../src/graph/time.ts';
import type { NewActor } from '../../src/ingest/coded/actors/resolver.ts';
import { putActors } from '../../src/ingest/coded/live.ts';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { importJsonl } from '../../src/ingest/jsonl/import.ts';
import { mergeActors } from '../../src/ingest/merge/merge.ts';
import { planMerges } from '../../src/ingest/merge/plan.ts';
import { exported } from '../export/exports.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = temporaryFolder();
let graph: TestGraph;
let server: TestServer;

const of = (id: string, name: string, more: Partial<NewActor> = {}): NewActor => ({
  id,
  type: 'Organization',
  name,
  country: null,
  kind: 'OTHER',
  sector: null,
  partOf: null,
  ...more,
});
const person = (id: string, name: string): NewActor =>
  of(`person:${id}`, name, { type: 'Person', kind: null, country: 'country:JPN' });

const stated = `dossier: pier
title: The pier
actors:
  - { id: country:JPN, name: Japan }
  - { id: country:KOR, name: South Korea }
  - { id: person:rin, name: Rin Mori, aliases: [Mori Rin] }
  - { id: organization:port, name: Port Authority, kind: OTHER }
  - { id: organization:times, name: The Times, kind: MEDIA }
  - { id: office:master, name: Harbour Master, partOf: organization:port }
`;
/** Names coded actors by ids that will be former ones. */
const told = (summary: string, more = '') => `dossier: quarrel
title: A quarrel over the pier
${more}issues:
  - { id: dispute:pier, name: The pier, kind: MARITIME, parties: [organization:portt, country:JPN, organization:port] }
reports:
  - { id: report:one, title: One, publisher: organization:timess }
events:
  - { id: event:one, relation: DEMANDS, sources: [person:rinn, country:JPN, person:rin], targets: [country:KOR], about: [dispute:pier], date: 2019-01-01, status: OCCURRED, summary: "${summary}", reports: [{ report: report:one }] }
  - { id: event:two, relation: MEETS, sources: [person:rinn], targets: [person:rin], date: 2019-01-02, status: OCCURRED, summary: They met., reports: [{ report: report:one }] }
  - { id: event:three, relation: REJECTS, sources: [country:KOR, person:rin], targets: [person:rinn, organization:portt], date: 2019-01-03, status: OCCURRED, summary: "${summary}", reports: [{ report: report:one }] }
  - { id: event:four, relation: ACCUSES, sources: [country:KOR, organization:dock], targets: [person:rinn, organization:port, person:rin], date: 2019-01-04, status: OCCURRED, summary: They wrote., reports: [{ report: report:one }] }
tenures:
  - { id: tenure:rinn, person: person:rinn, office: office:masterr, from: 2018, reports: [{ report: report:one }] }
responses:
  - { id: response:one, event: event:three, respondsTo: event:one, as: RETALIATES, assertedBy: [person:rinn, country:KOR, person:rin], deniedBy: [organization:portt], reports: [{ report: report:one }] }
`;
const dossier = (content: string, name = 'pier.yaml') => importDossiers(graph.database, [{ name, content }]);

const errors = async () => (await diagnose(graph.database)).filter((finding) => finding.severity === 'error');

async function merge(...pairs: readonly (readonly [from: string, into: string])[]) {
  const plan = await planMerges(
    graph.database.reader(),
    pairs.map(([from, into]) => ({ from, into })),
  );
  expect(plan.faults).toEqual([]);
  return mergeActors(graph.database, plan);
}

const merges = [
  ['person:rinn', 'person:rin'],
  ['organization:portt', 'organization:port'],
  ['organization:timess', 'organization:times'],
  ['office:masterr', 'office:master'],
] as const;

async function prepare(): Promise<void> {
  await dossier(stated);
  await putActors(graph.database, [
    person('rinn', 'Rinn Mori'),
    of('organization:portt', 'Portt Authority', { sector: 'GOV' }),
    of('organization:dock', 'Dock Nine', { partOf: 'organization:portt' }),
    of('organization:timess', 'The Timess', { kind: 'MEDIA' }),
    of('office:masterr', 'Harbour Masterr', { type: 'Office', kind: null }),
  ]);
  await dossier(told('First.'), 'quarrel.yaml');
  await dossier(told('Second.'), 'quarrel.yaml');
}

beforeAll(async () => {
  graph = await openTestGraph();
  server = await serveGraph(graph);
  await prepare();
});
afterAll(() => server.stop());

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('a merge', () => {
  it('leaves a sound graph', async () => {
    expect(await errors()).toEqual([]);
    writeFileSync(join(folder, 'before.jsonl'), await exported(graph, 'events.jsonl', { about: 'dispute:pier' }));
    const report = await merge(...merges);
    expect(report.merged).toHaveLength(4);
    expect(await errors()).toEqual([]);
  });

  it('moves participations, each actor once and in the earlier place', async () => {
    const { data } = await server.ask(`{
      one: event(id: "event:one") { sources { id } targets { id } }
      two: event(id: "event:two") { sources { id } targets { id } }
      three: event(id: "event:three") { sources { id } targets { id } responseTo { assertedBy { id } deniedBy { id } } }
      four: event(id: "event:four") { targets { id } }
    }`);
    expect(ids(data.one.sources)).toEqual(['person:rin', 'country:JPN']);
    expect([ids(data.two.sources), ids(data.two.targets)]).toEqual([['person:rin'], ['person:rin']]);
    expect(ids(data.three.sources)).toEqual(['country:KOR', 'person:rin']);
    expect(ids(data.three.targets)).toEqual(['person:rin', 'organization:port']);
    expect(ids(data.three.responseTo[0].assertedBy)).toEqual(['person:rin', 'country:KOR']);
    expect(ids(data.three.responseTo[0].deniedBy)).toEqual(['organization:port']);
    expect(ids(data.four.targets)).toEqual(['person:rin', 'organization:port']);
    const places = await graph.cypher<{ places: number; ties: number }>(
      `MATCH (n)-[r:SOURCE|TARGET|PARTY|ASSERTED_BY|DENIED_BY]->() WITH n, type(r) AS type, collect(r.position) AS list
       RETURN size(list) AS ties, COUNT { UNWIND list AS place RETURN DISTINCT place } AS places`,
    );
    expect(places.length).toBeGreaterThan(8);
    for (const { places: distinct, ties } of places) expect(distinct).toBe(ties);
  });

  it('draws what the facts imply now, and nothing twice', async () => {
    const drawn = await graph.cypher(
      `MATCH (a)-[r:DEMANDS|MEETS|REJECTS|ACCUSES|RETALIATES|HOLDS]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id AS tie ORDER BY tie`,
    );
    expect(drawn.map((row) => (row as { tie: string }).tie)).toEqual([
      'country:JPN DEMANDS country:KOR',
      'country:KOR ACCUSES organization:port',
      'country:KOR ACCUSES person:rin',
      'country:KOR REJECTS organization:port',
      'country:KOR REJECTS person:rin',
      'country:KOR RETALIATES country:JPN',
      'country:KOR RETALIATES person:rin',
      'organization:dock ACCUSES organization:port',
      'organization:dock ACCUSES person:rin',
      'person:rin DEMANDS country:KOR',
      'person:rin HOLDS office:master',
      'person:rin REJECTS organization:port',
      'person:rin RETALIATES country:JPN',
    ]);
  });

  it('moves versions that no longer stand', async () => {
    const rows = await graph.cypher(
      `MATCH (e:RetractedEvent {id: 'event:one'})-[r:SOURCE]->(a) RETURN a.id AS id, r.actor AS key, r.position AS position ORDER BY position`,
    );
    expect(rows).toEqual([
      { id: 'person:rin', key: 'person:rin', position: 0 },
      { id: 'country:JPN', key: 'country:JPN', position: 1 },
    ]);
  });

  it('moves offices, parties, publishers, parts and what the other lacks', async () => {
    const { data } = await server.ask(`{
      issue(id: "dispute:pier") { parties { id } }
      report(id: "report:one") { publisher { id } }
      officeHolder(office: "office:masterr", on: "2019") { id person { id } office { id } }
      actor(id: "organization:dock") { ... on Organization { partOf { id } } }
      organizations(filter: { partOf: "organization:portt" }) { nodes { id } }
      issues(filter: { party: "organization:portt" }) { nodes { id } }
      reports(filter: { publisher: "organization:timess" }) { nodes { id } }
    }`);
    expect(ids(data.issue.parties)).toEqual(['organization:port', 'country:JPN']);
    expect(data.report.publisher).toEqual({ id: 'organization:times' });
    expect(data.officeHolder).toEqual([
      { id: 'tenure:rinn', person: { id: 'person:rin' }, office: { id: 'office:master' } },
    ]);
    expect(data.actor.partOf).toEqual({ id: 'organization:port' });
    expect(ids(data.organizations.nodes)).toEqual(['organization:dock']);
    expect(ids(data.issues.nodes)).toEqual(['dispute:pier']);
    expect(ids(data.reports.nodes)).toEqual(['report:one']);
    // The dossier leaves the person's country open.
    expect(await graph.cypher(`MATCH (a {id: 'person:rin'}) RETURN EXISTS { (a)-[:OF_COUNTRY]->() } AS tied`)).toEqual([
      { tied: false },
    ]);
    expect(await graph.cypher(`MATCH (a {id: 'organization:port'}) RETURN a.sector AS sector`)).toEqual([
      { sector: 'GOV' },
    ]);
  });

  it('keeps names: one standard name, the other’s as further ones', async () => {
    expect(
      await graph.cypher(
        `MATCH ({id: 'person:rin'})-[:KNOWN_AS]->(s) RETURN s.text AS text, s.owner AS owner, s.standard AS standard ORDER BY text`,
      ),
    ).toEqual([
      { text: 'Mori Rin', owner: 'person:rin', standard: false },
      { text: 'Rin Mori', owner: 'person:rin', standard: true },
      { text: 'Rinn Mori', owner: 'person:rin', standard: false },
    ]);
  });
});

describe('afterwards', () => {
  it('a dossier that names former ids changes nothing when it is imported again', async () => {
    const before = await graph.checksum();
    const report = await dossier(told('Second.'), 'quarrel.yaml');
    expect(report).toMatchObject({ added: [], changed: [], retracted: [] });
    expect(await graph.checksum()).toBe(before);
  });

  it('one that was edited ties its acts to the others', async () => {
    const report = await dossier(told('Third.'), 'quarrel.yaml');
    expect(report).toMatchObject({ added: [], changed: ['event:one', 'event:three'], retracted: [] });
    const { data } = await server.ask(
      `{ one: event(id: "event:one") { summary sources { id } } three: event(id: "event:three") { targets { id } } }`,
    );
    expect(data).toEqual({
      one: { summary: 'Third.', sources: [{ id: 'country:JPN' }, { id: 'person:rin' }] },
      three: { targets: [{ id: 'person:rin' }, { id: 'organization:port' }] },
    });
    expect(await errors()).toEqual([]);
  });

  it('a dossier that changes the other keeps the names that came with the merge', async () => {
    await dossier(stated.replace('aliases: [Mori Rin]', 'aliases: [Mori R., Rinn Mori]'));
    const names = () =>
      graph.cypher(
        `MATCH ({id: 'person:rin'})-[:KNOWN_AS]->(s) RETURN s.text AS text, s.standard AS standard ORDER BY text`,
      );
    expect(await names()).toEqual([
      { text: 'Mori R.', standard: false },
      { text: 'Rin Mori', standard: true },
      { text: 'Rinn Mori', standard: false },
    ]);
    await dossier(stated.replace('name: Port Authority', 'name: Harbour Board'));
    expect(
      await graph.cypher(
        `MATCH ({id: 'organization:port'})-[:KNOWN_AS]->(s) RETURN s.text AS text, s.standard AS standard ORDER BY text`,
      ),
    ).toEqual([
      { text: 'Harbour Board', standard: true },
      { text: 'Portt Authority', standard: false },
    ]);
    expect(await errors()).toEqual([]);
  });

  it('a dossier that states a former id states the other, of whom it knows one more name', async () => {
    const more = `actors:\n  - { id: person:rinn, name: Rinn M., country: country:JPN, aliases: [R. M.] }\n`;
    const report = await dossier(told('Third.', more), 'quarrel.yaml');
    expect(report).toMatchObject({ added: [], changed: ['person:rin'] });
    expect(await graph.cypher(`MATCH (a:Person) RETURN a.id AS id, a.name AS name`)).toEqual([
      { id: 'person:rin', name: 'Rin Mori' },
    ]);
    const { data } = await server.ask(`{ actor(id: "person:rinn") { id country { id } aliases { text } } }`);
    expect(data.actor).toMatchObject({ id: 'person:rin', country: { id: 'country:JPN' } });
    expect(data.actor.aliases.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['Rinn M.', 'R. M.']),
    );
    expect(await errors()).toEqual([]);
    const before = await graph.checksum();
    expect(await dossier(told('Third.', more), 'quarrel.yaml')).toMatchObject({
      added: [],
      changed: [],
      retracted: [],
    });
    expect(await graph.checksum()).toBe(before);
    await dossier(told('Third.'), 'quarrel.yaml');
    expect(await errors()).toEqual([]);
  });

  it('lines that were exported before the merge bring nobody back', async () => {
    const before = await graph.checksum();
    const { added } = await importJsonl(graph.database, [join(folder, 'before.jsonl')]);
    expect(Object.values(added).reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(await graph.checksum()).toBe(before);
  });

  it('a whole export holds the former ids, and is the same graph elsewhere', async () => {
    const path = join(folder, 'whole.jsonl');
    writeFileSync(path, await exported(graph, 'events.jsonl'));
    const before = await graph.checksum();
    await server.stop();
    graph = await openTestGraph();
    server = await serveGraph(graph);
    await importJsonl(graph.database, [path]);
    expect(await graph.checksum()).toBe(before);
    expect((await server.ask(`{ node(id: "person:rinn") { id } }`)).data).toEqual({ node: { id: 'person:rin' } });
  });
});

describe('what could come out wrong', () => {
  it('no actor becomes a part of itself', async () => {
    await putActors(graph.database, [
      of('organization:top', 'Top'),
      of('organization:alpha', 'Alpha', { partOf: 'organization:top' }),
      of('organization:mid', 'Mid', { partOf: 'organization:alpha' }),
      of('organization:beta', 'Beta', { partOf: 'organization:mid' }),
      of('organization:gamma', 'Gamma', { partOf: 'organization:beta' }),
    ]);
    await merge(['organization:alpha', 'organization:beta'], ['organization:gamma', 'organization:beta']);
    const parts = () =>
      graph.cypher(
        `MATCH (a)-[:PART_OF]->(b) WHERE b.id IN ['organization:top', 'organization:mid', 'organization:beta'] RETURN a.id + ' ' + b.id AS tie`,
      );
    expect(await parts()).toEqual([{ tie: 'organization:beta organization:mid' }]);
    expect((await errors()).filter(({ check }) => check !== 'orphan')).toEqual([]);
    await merge(['organization:mid', 'organization:beta']);
    expect(await parts()).toEqual([]);
    await merge(['organization:beta', 'organization:top']);
    expect((await errors()).filter(({ check }) => check === 'redirect' || check === 'circle')).toEqual([]);
  });

  it('a tenure of a dataset that repeats another is withdrawn', async () => {
    await putActors(graph.database, [person('rinnn', 'Rinnn Mori')]);
    const row = {
      person: 'person:rinnn',
      office: 'office:master',
      from: partialDate('2018-05'),
      to: null,
      report: 'report:one',
    };
    await graph.database.write((tx) =>
      codedPutTenures(tx, {
        rows: [{ ...row, id: 'tenure:rinnn' }],
        dataset: 'dataset:x',
        now: new Date().toISOString(),
      }),
    );
    await merge(['person:rinnn', 'person:rin']);
    const { data } = await server.ask(`{
      officeHolder(office: "office:master", on: "2019") { id } node(id: "tenure:rinnn") { ... on Tenure { person { id } retractedAt } } }`);
    expect(data).toEqual({
      officeHolder: [{ id: 'tenure:rinn' }],
      node: { person: { id: 'person:rin' }, retractedAt: expect.any(String) },
    });
    expect((await errors()).filter(({ check }) => check !== 'orphan')).toEqual([]);
  });

  it('a pair that fails in the middle is as before', async () => {
    await putActors(graph.database, [person('rinnnn', 'Rinnnn Mori')]);
    const plan = await planMerges(graph.database.reader(), [{ from: 'person:rinnnn', into: 'person:rin' }]);
    await graph.cypher(`CREATE (:Redirect {id: 'person:rinnnn', to: 'person:rin'})`);
    const before = await graph.checksum();
    await expect(mergeActors(graph.database, plan)).rejects.toThrow('Somebody else changed');
    expect(await graph.checksum()).toBe(before);
    expect((await errors()).map(({ check, ids: [id] }) => [check, id])).toContainEqual(['redirect', 'person:rinnnn']);
    await graph.cypher(`MATCH (r:Redirect {id: 'person:rinnnn'}) DELETE r`);
  });

  it('an actor with fifteen thousand acts goes in one piece', async () => {
    await putActors(graph.database, [of('organization:hub', 'Hub'), of('organization:hubb', 'Hubb')]);
    await graph.cypher(`MATCH (hub:Actor {id: 'organization:hubb'}) MATCH (into:Actor {id: 'organization:hub'}) MATCH (kor:Actor {id: 'country:KOR'}) MATCH (jpn:Actor {id: 'country:JPN'})
      UNWIND range(1, 15000) AS i
      CALL (hub, into, kor, jpn, i) {
        WITH hub, CASE i % 10 WHEN 0 THEN into WHEN 1 THEN jpn ELSE kor END AS other, 'event:hub-' + i AS id, date('2020-01-01') + duration({days: i % 300}) AS day, i
        CREATE (e:Fact:Event {id: id, dataset: 'dataset:x', relation: 'MEETS', status: 'OCCURRED', date: toString(day), earliest: day, latest: day, recordedAt: datetime()})
        CREATE (e)-[:SOURCE {actor: hub.id, date: day, fact: id, position: 0}]->(hub)
        CREATE (e)-[:TARGET {actor: other.id, date: day, fact: id, position: 0}]->(other)
        CREATE (hub)-[:MEETS {fact: id, date: day, latest: day}]->(other)
      }`);
    const began = performance.now();
    await merge(['organization:hubb', 'organization:hub']);
    const took = performance.now() - began;
    console.log(`Merged an actor with 15,000 acts in ${(took / 1000).toFixed(1)} s.`);
    expect(took).toBeLessThan(60_000);
    const { data } = await server.ask(
      `{ events(filter: { source: "organization:hubb" }) { totalCount } actor(id: "organization:hubb") { relations { totalCount } } }`,
    );
    expect(data).toEqual({ events: { totalCount: 15_000 }, actor: { relations: { totalCount: 13_500 } } });
    expect((await errors()).filter(({ check }) => check !== 'orphan')).toEqual([]);
  });
});
