// Dossiers: what is refused and how, what a second and an edited import do, what several say together.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { DossierFaults, type Fault } from '../../src/ingest/dossier/faults.ts';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';

let graph: TestGraph;

const small = `dossier: small
title: A small dossier
actors:
  - { id: country:JPN, name: Japan, alpha2: JP }
  - { id: country:KOR, name: South Korea, alpha2: KR }
  - id: person:one
    name: Person One
    country: country:JPN
    aliases: [{ text: 一, language: ja, script: Jpan }, Uno]
  - { id: organization:paper, name: The Paper, kind: MEDIA }
  - { id: office:post, name: The Post, country: country:JPN }
issues:
  - { id: dispute:thing, name: The thing, kind: OTHER, parties: [country:JPN, country:KOR] }
reports:
  - { id: report:first, title: First, publisher: organization:paper, published: 2019-07-01 }
  - { id: report:copy, title: Copy, publisher: country:KOR, cites: [report:first] }
events:
  - id: event:asks
    relation: DEMANDS
    sources: [person:one]
    targets: [country:KOR]
    about: [dispute:thing]
    date: 2019-07
    place: Seoul
    status: OCCURRED
    summary: One asks.
    demand: Something.
    reports: [{ report: report:first, quote: asks }, { report: report:copy }]
  - id: event:answers
    relation: REJECTS
    sources: [country:KOR]
    targets: [person:one, country:JPN]
    about: [dispute:thing]
    date: 2019-07-20
    status: OCCURRED
    reports: [{ report: report:first }]
tenures:
  - { id: tenure:one, person: person:one, office: office:post, from: 2019, reports: [{ report: report:first }] }
responses:
  - id: response:one
    event: event:answers
    respondsTo: event:asks
    as: RETALIATES
    assertedBy: [country:JPN]
    deniedBy: [country:KOR]
    reports: [{ report: report:first }]
`;

const source = (content: string | Uint8Array, name = 'small.yaml') => ({ name, content });
const load = (content: string, name?: string) => importDossiers(graph.database, [source(content, name)]);

async function faultsOf(content: string | Uint8Array, name = 'broken.yaml'): Promise<readonly Fault[]> {
  try {
    await importDossiers(graph.database, [source(content, name)]);
  } catch (fault) {
    if (fault instanceof DossierFaults) return fault.faults;
    throw fault;
  }
  return [];
}

const errors = async () => (await diagnose(graph.database)).filter((finding) => finding.severity === 'error');

describe('broken dossiers', () => {
  beforeAll(async () => {
    graph = await openTestGraph();
    await load(small);
  });
  afterAll(() => graph.close());

  it.each([
    ['syntax', ['5:11 syntax']],
    ['unknown-id', ['6:14 unknown-id country:JPN', '10:13 unknown-id ministry:two']],
    ['bad-date', ['6:13 date no date: write 2019', '7:13 date no such month']],
    ['february-31', ['7:16 date 2019-02 has 28 days']],
    ['reversed-tenure', ['17:9 reversed exchange']],
    [
      'unknown-relation',
      ['9:15 unknown-relation DEMANDS', '12:13 unknown-value OCCURRED', '15:15 unknown-relation response'],
    ],
    ['duplicate-id', ['6:9 duplicate-id line 4']],
    ['circle', ['6:13 circle measure:one → measure:two → case:three → measure:one']],
    ['no-source', ['9:5 no-source at least one report', '10:5 missing reports']],
    [
      'wrong-type',
      [
        '4:5 missing kind',
        '12:13 form must be an id that begins with person:',
        '13:13 unknown-id office:two',
        '17:12 unknown-id nothing has the id event:one',
        '18:17 circle cannot answer itself',
        '18:17 unknown-id nothing has the id event:one',
        '20:18 form begins with person:',
      ],
    ],
    ['empty', ['1:1 empty']],
  ])('%s', async (name, expected) => {
    const before = await graph.checksum();
    const faults = await faultsOf(
      readFileSync(packagePath('tests', 'ingest', 'broken', `${name}.yaml`)),
      `${name}.yaml`,
    );
    const told = faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
    expect(faults.length, told.join('\n')).toBeGreaterThan(0);
    for (const [index, wanted] of expected.entries()) {
      const [place = '', rule = '', ...words] = wanted.split(' ');
      const text = told[index] ?? '';
      expect(`${text.split(' ').slice(0, 2).join(' ')}`, told.join('\n')).toBe(`${place} ${rule}`);
      expect(text).toContain(words.join(' '));
    }
    for (const fault of faults) expect(fault.message.length).toBeGreaterThan(20);
    expect(await graph.checksum()).toBe(before);
  });

  it('tells every fault at once', async () => {
    const both = `${readFileSync(packagePath('tests', 'ingest', 'broken', 'bad-date.yaml'), 'utf8').replace('1 July 2019', '2019-7-1')}actors:\n  - id: person:x\n    name: X\n    country: country:JPM\n`;
    expect((await faultsOf(both)).map((fault) => `${fault.line} ${fault.rule}`)).toEqual([
      '6 date',
      '7 date',
      '11 unknown-id',
    ]);
  });

  it('refuses 50 MB of nonsense at once', async () => {
    const before = await graph.checksum();
    const started = performance.now();
    const [fault, ...more] = await faultsOf(Buffer.alloc(50 * 1024 * 1024, 'x: [1, {2 '));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ line: 1, column: 1, rule: 'size', message: expect.stringContaining('50 MB') });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await graph.checksum()).toBe(before);
  });

  it('refuses what disagrees with another dossier', async () => {
    const other = 'dossier: other\ntitle: Other\nactors:\n  - id: person:one\n    name: Person Uno\n';
    const [fault] = await faultsOf(other);
    expect(fault).toMatchObject({
      line: 5,
      column: 11,
      rule: 'conflict',
      message: expect.stringMatching(/"Person Uno" here and "Person One" in the dossier small/),
    });
  });

  it.each([
    ['a demand that is none', 'relation: REJECTS\n', 'relation: REJECTS\n    demand: What.\n', 'misplaced'],
    ['a status that no report asserts', 'status: OCCURRED\n    summary', 'status: DENIED\n    summary', null],
    ['a code without its codebook', 'place: Seoul', 'code: "100"', 'code'],
    [
      'a code that its edition does not have',
      'place: Seoul',
      'code: "999"\n    codebook: CAMEO\n    edition: GDELT',
      'code',
    ],
    ['an address that is none', 'title: First,', 'title: First, url: "javascript:alert(1)",', 'form'],
    ['an answer before what it answers', 'date: 2019-07-20', 'date: 2018-07-20', 'reversed'],
    ['an unknown field', 'place: Seoul', 'plase: Seoul', 'unknown-field'],
    ['a control character', 'One asks.', '"One\\u0007 asks."', 'text'],
    ['an organization without a kind', ', kind: MEDIA', '', 'missing'],
  ])('refuses %s', async (_, from, to, rule) => {
    const faults = await faultsOf(small.replace(from, to).replace('dossier: small', 'dossier: small'));
    if (rule === null) expect(faults).toEqual([]);
    else expect(faults.map((fault) => fault.rule)).toContain(rule);
  });
});

describe('imports', () => {
  beforeEach(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  it('write facts and draw their relationships; a second run changes nothing', async () => {
    const first = await load(small);
    expect(first.added).toHaveLength(12);
    expect(await errors()).toEqual([]);
    const drawn = await graph.cypher<{
      type: string;
      from: string;
      to: string;
      date: string | null;
      intensity: number | null;
    }>(
      `MATCH (a)-[r]->(b) WHERE r.fact IS NOT NULL AND (a:Actor OR a:Event) AND NOT type(r) IN ['SOURCE', 'TARGET', 'CONCERNS']
       RETURN type(r) AS type, a.id AS from, b.id AS to, toString(r.date) AS date, r.intensity AS intensity ORDER BY type, to`,
    );
    expect(drawn).toEqual([
      { type: 'DEMANDS', from: 'person:one', to: 'country:KOR', date: '2019-07-01', intensity: -5 },
      { type: 'HOLDS', from: 'person:one', to: 'office:post', date: null, intensity: null },
      { type: 'REJECTS', from: 'country:KOR', to: 'country:JPN', date: '2019-07-20', intensity: -4 },
      { type: 'REJECTS', from: 'country:KOR', to: 'person:one', date: '2019-07-20', intensity: -4 },
      { type: 'RESPONDS_TO', from: 'event:answers', to: 'event:asks', date: null, intensity: null },
      { type: 'RETALIATES', from: 'country:KOR', to: 'person:one', date: '2019-07-20', intensity: -4 },
    ]);
    const before = await graph.checksum();
    const second = await load(small);
    expect(second).toMatchObject({ added: [], changed: [], retracted: [], unchanged: 12 });
    expect(await graph.checksum()).toBe(before);
  });

  it('take a byte-order mark, CRLF and tabs in text as they are', async () => {
    const odd = `\uFEFF${small.replace('summary: One asks.', 'summary: |-\n      One\tasks.').replaceAll('\n', '\r\n')}`;
    expect((await load(odd)).added).toHaveLength(12);
    const [row] = await graph.cypher<{ summary: string }>(
      `MATCH (e:Event {id: 'event:asks'}) RETURN e.summary AS summary`,
    );
    expect(row?.summary).toBe('One\tasks.');
  });

  it('of an edited file retract exactly what it dropped, and keep the record', async () => {
    await load(small);
    const edited = small
      .replace('demand: Something.', 'demand: Something else.')
      .replace(/responses:[\s\S]*$/, '')
      .replace(/ {2}- \{ id: report:copy.*\n/, '')
      .replace(', { report: report:copy }', '');
    const report = await load(edited);
    expect(report).toMatchObject({
      added: [],
      changed: ['event:asks'],
      retracted: ['report:copy', 'response:one'],
      unchanged: 9,
    });
    expect(await errors()).toEqual([]);
    const versions = await graph.cypher<{ id: string; demand: string | null; kind: string; complete: boolean }>(
      `MATCH (v:Retracted) WHERE v.recordedAt IS NOT NULL
       RETURN v.id AS id, v.demand AS demand, [l IN labels(v) WHERE l <> 'Retracted'][0] AS kind, v.retractedAt >= v.recordedAt AND v.reason CONTAINS 'small' AS complete ORDER BY id`,
    );
    expect(versions).toEqual([
      { id: 'event:asks', demand: 'Something.', kind: 'RetractedEvent', complete: true },
      { id: 'response:one', demand: null, kind: 'RetractedResponse', complete: true },
    ]);
    const [left] = await graph.cypher<{ ties: number }>(
      `MATCH ()-[r:RETALIATES|RESPONDS_TO]->() RETURN count(r) AS ties`,
    );
    expect(left?.ties).toBe(0);
    // And all of it comes back.
    const again = await load(small);
    expect(again.added).toEqual(['report:copy', 'response:one']);
    expect(again.changed).toEqual(['event:asks']);
    expect(await errors()).toEqual([]);
  });

  it('redraw the answers around an act that changed', async () => {
    await load(small);
    await load(
      small
        .replace('date: 2019-07-20', 'date: 2019-08-01')
        .replace(
          '    sources: [country:KOR]\n    targets: [person:one, country:JPN]',
          '    sources: [country:JPN]\n    targets: [person:one]',
        ),
    );
    expect(await errors()).toEqual([]);
    const [row] = await graph.cypher(
      `MATCH (a)-[r:RETALIATES]->(b) RETURN a.id AS a, b.id AS b, toString(r.date) AS date`,
    );
    expect(row).toEqual({ a: 'country:JPN', b: 'person:one', date: '2019-08-01' });
  });

  it('unite what several dossiers say of one thing, and keep what one of them still says', async () => {
    await load(small);
    const other = `dossier: other
title: Other
actors: [{ id: person:one, name: Person One, aliases: [Dos] }]
events:
  - id: event:asks
    relation: DEMANDS
    sources: [person:one]
    date: 2019-07
    status: OCCURRED
    reports: [{ report: report:copy }]
`;
    expect(await load(other, 'other.yaml')).toMatchObject({ added: [], changed: ['person:one'], unchanged: 1 });
    const names = async () =>
      (
        await graph.cypher<{ text: string }>(
          `MATCH (:Person {id: 'person:one'})-[:KNOWN_AS]->(s) RETURN s.text AS text ORDER BY text`,
        )
      ).map((row) => row.text);
    expect(await names()).toEqual(['Dos', 'Person One', 'Uno', '一']);
    await load('dossier: other\ntitle: Other\n', 'other.yaml');
    expect(await names()).toEqual(['Person One', 'Uno', '一']);
    expect(await errors()).toEqual([]);
  });

  it('refuse to drop an act that another dossier answers', async () => {
    const [actsOnly, answers] = [
      small.replace(/responses:[\s\S]*$/, ''),
      `dossier: answers\ntitle: Answers\n${/responses:[\s\S]*$/.exec(small)?.[0]}`,
    ];
    await importDossiers(graph.database, [source(actsOnly), source(answers, 'answers.yaml')]);
    const [fault] = await faultsOf(actsOnly.replace(/ {2}- id: event:answers[\s\S]*?(?=tenures:)/, ''));
    expect(fault).toMatchObject({ rule: 'needed', message: expect.stringContaining('response:one') });
  });

  it('load what ships once, and again only when it changed', async () => {
    const first = await importBundled(graph.database);
    expect(first.added.length).toBeGreaterThan(2_000);
    expect(await importBundled(graph.database)).toMatchObject({ dossiers: [], added: [] });
    await graph.cypher(`MATCH (d:Dossier {id: 'dossier:japan-korea-2020'}) SET d.hash = 'of an earlier wording'`);
    expect(await importBundled(graph.database)).toMatchObject({ added: [], changed: [], retracted: [] });
    expect(await importBundled(graph.database)).toMatchObject({ dossiers: [] });
    expect(await errors()).toEqual([]);
  });
});
