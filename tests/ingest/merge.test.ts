// The whole way of a merge by the command line: an import lists near names, a person decides, and the graph is one actor poorer.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const run = promisify(execFile);
const folder = temporaryFolder();

const mapping = `dataset: harbour-acts
codebook: CAMEO
edition: GDELT
columns: { No: row, Day: date, Who: source, Country: source.country, Whom: target, Of: target.country, Deed: relation, Link: report.url }
`;
const rows = `No,Day,Who,Country,Whom,Of,Deed,Link
1,2018-07-02,Kang Kyung-wah,South Korea,Taro Kono,Japan,demands,https://www.harbour-times.example/1
2,2018-07-03,Taro Kono,Japan,Kang Kyung-wah,South Korea,meets,https://www.harbour-times.example/2
3,2018-07-04,Kang Kyung-wah,South Korea,Kang Kyung-wha,South Korea,meets,https://www.harbour-times.example/3
4,2018-07-05,Gilles Garachonn,France,Taro Kono,Japan,meets,https://www.harbour-times.example/4
5,2018-07-06,Kang Kyung-wha,South Korea,Gilles Garachonn,France,demands,https://www.harbour-times.example/5
`;
const kang = 'person:kang-kyung-wha';
const misspelt = 'person:kang-kyung-wah-kr';
/** An office holder of the table, whom the graph does not have. */
const holder = 'person:gilles-garachon';
const misspeltHolder = 'person:gilles-garachonn-fr';
const review = join(folder, 'review.csv');

/** Runs the command against the server of the suite; gives its exit code and what it said. */
async function entente(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { uri, user, password } = inject('neo4j');
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const command = run(process.execPath, [packagePath('dist', 'cli', 'main.js'), ...args], { cwd: folder, env });
  return command.then((said) => ({ code: 0, ...said })).catch((fault) => fault);
}

const importRows = (...more: string[]) =>
  entente('import', 'csv', '--mapping', 'harbour.yaml', 'harbour.csv', '--json', ...more);

/** Writes "merge" into the lines of the review list that hold the text. */
function decide(...texts: string[]): void {
  const lines = readFileSync(review, 'utf8').split('\n');
  const decided = lines.map((line) => (texts.some((text) => line.includes(text)) ? `merge${line}` : line));
  writeFileSync(review, decided.join('\n'));
}

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await serveGraph(graph);
  writeFileSync(join(folder, 'harbour.yaml'), mapping);
  writeFileSync(join(folder, 'harbour.csv'), rows);
});
afterAll(() => server.stop());

const errors = async () => (await diagnose(graph.database)).filter((finding) => finding.severity === 'error');

const people = async () =>
  (await graph.cypher<{ id: string }>(`MATCH (a:Actor) RETURN a.id AS id`)).map((row) => row.id);

describe('a review list', () => {
  it('holds the near names that an import kept apart', async () => {
    expect(JSON.parse((await importRows('--review', review)).stdout)).toMatchObject({ facts: 5, newActors: 3 });
    expect(readFileSync(review, 'utf8').split('\n')).toEqual([
      '\uFEFFdecision,name,id,candidate,candidateId,score',
      `,Gilles Garachonn,${misspeltHolder},Gilles Garachon,${holder},0.930`,
      `,Kang Kyung-wah,${misspelt},Kang Kyung-wa,${kang},0.920`,
      '',
    ]);
    expect(await people()).toEqual(expect.arrayContaining([misspelt, misspeltHolder, kang]));
    expect(await people()).not.toContain(holder);
  });

  it('merges nothing while nothing is decided', async () => {
    const before = await graph.checksum();
    const { code, stdout } = await entente('merge', review);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `0 merged, 0 were merged before\nNothing was new; the graph is as before.\n`,
    });
    expect(await graph.checksum()).toBe(before);
  });

  it('merges what a person decided, an office holder whom nobody had named among it', async () => {
    decide('Garachonn', 'Kyung-wah');
    const { code, stdout } = await entente('merge', review);
    expect(stdout).toBe(
      `Merged ${misspeltHolder} into ${holder}\nMerged ${misspelt} into ${kang}\n2 merged, 0 were merged before\nTenures of persons among them that were added: 2\n`,
    );
    expect(code).toBe(0);
    expect(await people()).toEqual(expect.arrayContaining([holder, kang]));
    expect(await people()).not.toContain(misspelt);
    expect(await people()).not.toContain(misspeltHolder);
    expect(await errors()).toEqual([]);
  });

  it('changes nothing when it is applied again', async () => {
    const before = await graph.checksum();
    const { code, stdout } = await entente('merge', review);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `0 merged, 2 were merged before\nNothing was new; the graph is as before.\n`,
    });
    expect(JSON.parse((await entente('merge', review, '--json')).stdout)).toEqual({
      merged: [],
      before: [
        { from: misspeltHolder, into: holder },
        { from: misspelt, into: kang },
      ],
      tenures: 0,
    });
    expect(await graph.checksum()).toBe(before);
  });
});

describe('after the merge', () => {
  it('an actor is found by its former id, and by its former name', async () => {
    const { data } = await server.ask(
      `query ($old: ID!) { node(id: $old) { id } nodes(ids: [$old]) { id } actor(id: $old) { id name country { id } aliases { text } }
        search(text: "Kang Kyung-wah") { node { id } matched score } }`,
      { old: misspelt },
    );
    expect(data).toMatchObject({
      node: { id: kang },
      nodes: [{ id: kang }],
      actor: { id: kang, name: 'Kang Kyung-wha', country: { id: 'country:KOR' } },
    });
    expect(data.actor.aliases).toContainEqual({ text: 'Kang Kyung-wah' });
    expect(data.search[0]).toEqual({ node: { id: kang }, matched: 'Kang Kyung-wah', score: 1 });
  });

  it('lists take the former id for the other', async () => {
    const query = `query ($id: ID!, $kono: ID!) {
      source: events(filter: { source: $id, dataset: "dataset:harbour-acts" }) { totalCount nodes { id } }
      target: events(filter: { target: $id, dataset: "dataset:harbour-acts" }) { totalCount nodes { id } }
      between: events(filter: { between: [$id, $kono] }) { totalCount nodes { id } }
      demands(by: $id, of: $kono) { totalCount }
      meetings(between: [$kono, $id]) { totalCount }
      paths(from: $id, to: "country:JPN") { paths { nodes { id } } }
      actor(id: $kono) { relations(toward: $id) { totalCount } }
    }`;
    const ask = (id: string) => server.ask(query, { id, kono: 'person:taro-kono' });
    const [former, own] = [await ask(misspelt), await ask(kang)];
    expect(own.errors).toBeUndefined();
    expect(former.data).toEqual(own.data);
    expect(own.data.source.totalCount).toBe(3);
    expect(own.data.target.totalCount).toBe(2);
    expect(own.data.demands.totalCount).toBeGreaterThan(0);
  });

  it('two ids of one actor are no pair', async () => {
    const { errors: faults } = await server.ask(
      `{ events(filter: { between: ["${misspelt}", "${kang}"] }) { totalCount } }`,
    );
    expect(faults?.[0]).toMatchObject({
      message: `filter.between: both ids lead to "${kang}"; name two different actors.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('an act of the two with each other is one of the one with itself, and ties nobody', async () => {
    const { data } = await server.ask(
      `{ events(filter: { source: "${kang}", target: "${kang}", dataset: "dataset:harbour-acts" }) { nodes { date { text } sources { id } targets { id } } } }`,
    );
    expect(data.events.nodes).toEqual([
      { date: { text: '2018-07-04' }, sources: [{ id: kang }], targets: [{ id: kang }] },
    ]);
    expect(await graph.cypher(`MATCH (a {id: '${kang}'})-[r]->(a) RETURN type(r)`)).toEqual([]);
  });

  it('exports take the former id for the other', async () => {
    const former = await fetch(`${server.url}/export/events.jsonl?between=${misspelt},person:taro-kono`);
    const own = await fetch(`${server.url}/export/events.jsonl?between=${kang},person:taro-kono`);
    const lines = async (answer: Response) => (await answer.text()).trim().split('\n').slice(1);
    expect(former.status).toBe(200);
    const said = await lines(former);
    expect(said).toEqual(await lines(own));
    expect(said.some((line) => line.includes('harbour-acts'))).toBe(true);
    expect(said.some((line) => line.includes(misspelt))).toBe(false);
    expect((await fetch(`${server.url}/export/events.jsonl?between=${kang},${misspelt}`)).status).toBe(400);
  });

  it('the same rows are all known, make nobody anew, need no review and leave the list that was decided', async () => {
    const before = await graph.checksum();
    const list = readFileSync(review, 'utf8');
    const again = JSON.parse((await importRows('--review', review)).stdout);
    expect(readFileSync(review, 'utf8')).toBe(list);
    expect(again).toMatchObject({ facts: 0, further: 0, known: 5, newActors: 0, tenures: 0, review: null });
    expect(await graph.checksum()).toBe(before);
  });

  it('new rows of the former name mean the other, even where the name is no longer among its names', async () => {
    const more = (number: number) =>
      writeFileSync(
        join(folder, 'harbour.csv'),
        `No,Day,Who,Country,Whom,Of,Deed,Link\n${number},2018-08-0${number},Kang Kyung-wah,South Korea,Taro Kono,Japan,meets,\n`,
      );
    const source = (number: number) =>
      graph.cypher(
        `MATCH (e:Event {dataset: 'dataset:harbour-acts', date: '2018-08-0${number}'})-[:SOURCE]->(a) RETURN a.id AS id`,
      );
    more(6);
    expect(JSON.parse((await importRows()).stdout)).toMatchObject({ facts: 1, newActors: 0 });
    expect(await source(6)).toEqual([{ id: kang }]);
    await graph.cypher(`MATCH (s:Alias {text: 'Kang Kyung-wah'}) DETACH DELETE s`);
    more(7);
    expect(JSON.parse((await importRows()).stdout)).toMatchObject({ facts: 1, newActors: 0 });
    expect(await source(7)).toEqual([{ id: kang }]);
    expect(await people()).not.toContain(misspelt);
    expect(await errors()).toEqual([]);
  });
});
