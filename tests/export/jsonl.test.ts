// JSON Lines out and in again: the same graph, only what was asked for, nothing half, and every fault in its line.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.ts';
import { codedPutActors, codedPutDatasets, codedPutFacts } from '../../src/generated/cypher/coded.ts';
import type { Database } from '../../src/graph/database.ts';
import { nameKeys } from '../../src/graph/names.ts';
import { importBundled } from '../../src/ingest/dossier/bundled.ts';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { importJsonl } from '../../src/ingest/jsonl/import.ts';
import { JsonlFaults } from '../../src/ingest/jsonl/validate.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';
import { exported, linesOf } from './exports.ts';
import { temporaryFolder } from './readers.ts';

const folder = temporaryFolder();
let graph: TestGraph;
let whole: string;

/** A dossier that is changed and then dropped in part leaves versions, withdrawn facts and retired things behind. */
const dossier = (date: string, rest: string) => `dossier: passing
title: A passing dossier
actors:
  - { id: country:JPN, name: Japan, alpha2: JP }
  - { id: country:KOR, name: South Korea, alpha2: KR }
  - { id: organization:wire, name: The Wire, kind: MEDIA }
${rest.includes('person:gone') ? '  - { id: person:gone, name: Gone Away, country: country:JPN }\n' : ''}
reports:
  - { id: report:wire, title: "Wire <img onerror=alert(1)>", publisher: organization:wire, published: 2019-07 }
events:
  - id: event:passing
    relation: DEMANDS
    sources: [country:JPN]
    targets: [country:KOR]
    date: ${date}
    status: OCCURRED
    summary: "=cmd()|'x', \\"quoted\\" 日本 🙂 \\u202Eoverride\\nnext line"
    reports: [{ report: report:wire, quote: "words" }]
${rest}`;

const passing = `  - id: event:withdrawn
    relation: MEETS
    sources: [person:gone]
    targets: [country:KOR]
    date: 2019-08
    status: PLANNED
    reports: [{ report: report:wire }]
responses:
  - { id: response:withdrawn, event: event:withdrawn, respondsTo: event:passing, as: ANSWERS, assertedBy: [person:gone], reports: [{ report: report:wire }] }
`;

/** Everything a graph can hold, in one. */
async function fill(): Promise<void> {
  await importBundled(graph.database);
  const load = (content: string) => importDossiers(graph.database, [{ name: 'passing.yaml', content }]);
  await load(dossier('2019-07', passing));
  await load(dossier('2019-07-03', passing));
  await load(dossier('2019-07-04', ''));
  const made = (id: string) => ({
    id,
    type: 'Organization',
    name: id.slice(13),
    ...nameKeys(id.slice(13)),
    kind: 'GROUP',
    sector: 'CVL',
    country: 'country:KOR',
    partOf: null,
  });
  await graph.database.write(async (tx) => {
    await codedPutDatasets(tx, {
      rows: [
        {
          id: 'dataset:icews18',
          name: 'ICEWS',
          edition: 'x',
          licence: 'Research use',
          citation: 'c',
          url: null,
          restricted: true,
        },
      ],
    });
    await codedPutActors(tx, { rows: [made('organization:farmers'), made('organization:farmer')], import: null });
    await codedPutFacts(tx, {
      now: '2026-01-02T03:04:05.678Z',
      rows: [0, 1, 2].map((n) => ({
        id: `event:icews18:2018-05-0${n + 1}-${n}`,
        dataset: 'dataset:icews18',
        relation: 'PROTESTS',
        date: `2018-05-0${n + 1}`,
        earliest: `2018-05-0${n + 1}`,
        latest: `2018-05-0${n + 1}`,
        code: '141',
        codebook: 'CAMEO',
        edition: '1.1b3',
        intensity: -6.5,
        scale: 'GOLDSTEIN',
        source: n === 2 ? 'organization:farmer' : 'organization:farmers',
        target: n === 1 ? null : 'country:KOR',
      })),
    });
  });
  // As after a merge: the old id leads to the new one, and a place in a list is empty.
  await graph.cypher(`MATCH (e:Event)-[r:SOURCE]->(old:Actor {id: 'organization:farmer'}), (new:Actor {id: 'organization:farmers'})
    CREATE (e)-[s:SOURCE]->(new) SET s = properties(r), s.actor = new.id, s.position = 1 WITH e, old, new
    MATCH (old)-[drawn:PROTESTS]->(to), (old)-[:KNOWN_AS]->(name)
    CREATE (new)-[d:PROTESTS]->(to) SET d = properties(drawn)
    DETACH DELETE old, name CREATE (:Redirect {id: 'organization:farmer', to: 'organization:farmers', mergedAt: datetime('2026-01-03T00:00:00Z')})`);
  await graph.cypher(`MATCH (d:Dataset) CREATE (i:Import {id: 'import:x-1', key: 'x', adapter: 'icews', files: ['a.tsv'], startedAt: datetime('2026-01-01T00:00:00Z'),
    finishedAt: datetime('2026-01-01T00:01:00Z'), read: 3, filtered: 0, quarantined: 0})-[:COUNTS {facts: 3, further: 0, known: 0}]->(d)`);
}

/** Three acts of one dataset and one of another, with all that acts may name. */
const mostlyOneDataset = (() => {
  const recordedAt = '2026-01-01T00:00:00.000Z';
  const act = (n: number, rest: object) => ({
    type: 'Event',
    id: `event:${n}`,
    relation: 'MEETS',
    status: 'OCCURRED',
    date: `2019-07-0${n}`,
    targets: ['country:KOR'],
    dataset: 'dataset:most',
    recordedAt,
    ...rest,
  });
  const response = { type: 'Response', as: 'ANSWERS', assertedBy: ['country:JPN'], reports: [], recordedAt };
  const lines = [
    { type: 'Dataset', id: 'dataset:few', name: 'Few', restricted: false },
    { type: 'Dataset', id: 'dataset:most', name: 'Most', restricted: false },
    { type: 'Place', id: 'place:elsewhere', name: 'Elsewhere' },
    { type: 'Place', id: 'place:port', name: 'Port' },
    { type: 'Country', id: 'country:JPN', name: 'Japan' },
    { type: 'Country', id: 'country:KOR', name: 'South Korea' },
    { type: 'Office', id: 'office:a', name: 'Office' },
    { type: 'Organization', id: 'organization:wire', name: 'Wire' },
    { type: 'Person', id: 'person:a', name: 'A', country: 'country:JPN' },
    { type: 'Person', id: 'person:gone', name: 'Gone' },
    { type: 'Person', id: 'person:of-few', name: 'Of few' },
    { type: 'Dispute', id: 'dispute:part', name: 'Part', facets: [], partOf: 'dispute:whole' },
    { type: 'Dispute', id: 'dispute:whole', name: 'Whole', facets: [] },
    { type: 'Report', id: 'report:one', title: 'One', publisher: 'organization:wire' },
    { type: 'Report', id: 'report:two', title: 'Two' },
    act(1, { sources: ['person:a'], issues: ['dispute:part'], places: ['place:port'] }),
    act(2, { sources: ['person:gone'], reports: [{ report: 'report:one', asserts: 'OCCURRED', position: 0 }] }),
    act(3, { sources: ['country:JPN'] }),
    act(4, {
      sources: ['person:of-few'],
      dataset: 'dataset:few',
      places: ['place:elsewhere'],
      reports: [{ report: 'report:two', asserts: 'OCCURRED', position: 0 }],
    }),
    { type: 'Tenure', id: 'tenure:a', person: 'person:a', office: 'office:a', recordedAt },
    { ...response, id: 'response:across', event: 'event:4', respondsTo: 'event:3' },
    { ...response, id: 'response:within', event: 'event:3', respondsTo: 'event:1' },
  ];
  const counts: Record<string, number> = {};
  for (const { type } of lines) counts[type] = (counts[type] ?? 0) + 1;
  return [{ type: 'Export', format: 'entente-jsonl', version: 1 }, ...lines, { type: 'End', counts }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
})();

/** The clocks of everything, which the checksum leaves out. */
async function clocks(): Promise<unknown[]> {
  return graph.cypher(
    `MATCH (n) WHERE n.recordedAt IS NOT NULL OR n.retractedAt IS NOT NULL OR n.importedAt IS NOT NULL OR n.mergedAt IS NOT NULL OR n.startedAt IS NOT NULL
     RETURN n.id AS id, n.recordedAt.epochMillis AS recorded, n.retractedAt.epochMillis AS retracted, n.importedAt.epochMillis AS imported,
       n.mergedAt.epochMillis AS merged, n.startedAt.epochMillis AS started, n.finishedAt.epochMillis AS finished
     ORDER BY id, recorded, retracted`,
  );
}

async function empty(): Promise<void> {
  await graph.close();
  graph = await openTestGraph();
}

function fileOf(text: string | Uint8Array, name = 'lines.jsonl'): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

async function faultsOf(text: string): Promise<string[]> {
  try {
    await importJsonl(graph.database, [fileOf(text)]);
  } catch (fault) {
    if (fault instanceof JsonlFaults)
      return fault.faults.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
    return [(fault as Error).message];
  }
  return [];
}

beforeAll(async () => {
  graph = await openTestGraph();
  await fill();
  whole = await exported(graph, 'events.jsonl');
});
afterAll(async () => {
  await graph.close();
  folder.remove();
});

describe('a whole export', () => {
  it('has every kind of line, its counts at the end, and the same bytes each time', async () => {
    const lines = linesOf(whole);
    const types = new Set(lines.map((line) => line.type));
    for (const type of [
      'Export',
      'Dataset',
      'Place',
      'Person',
      'Office',
      'Ministry',
      'Country',
      'Organization',
      'Dispute',
      'Report',
      'Redirect',
      'Event',
      'Tenure',
      'Response',
      'Dossier',
      'Statement',
      'Import',
      'End',
    ])
      expect(types).toContain(type);
    expect(lines.filter((line) => line.retractedAt && line.type === 'Event')).toHaveLength(3);
    expect(lines.filter((line) => line.retractedAt && line.type === 'Person')).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      format: 'entente-jsonl',
      version: 1,
      whole: true,
      restricted: ['dataset:icews18'],
    });
    const { counts } = lines.at(-1);
    for (const type of types)
      if (type !== 'Export' && type !== 'End')
        expect(counts[type]).toBe(lines.filter((line) => line.type === type).length);
    expect(await exported(graph, 'events.jsonl')).toBe(whole);
  });

  it('imported into an empty graph is the same graph, by checksum, clocks and doctor', async () => {
    const [before, times, findings] = [await graph.checksum(), await clocks(), await diagnose(graph.database)];
    await empty();
    const report = await importJsonl(graph.database, [fileOf(gzipSync(whole), 'whole.jsonl.gz')]);
    expect(report.added).toEqual(report.read);
    expect(await graph.checksum()).toBe(before);
    expect(await clocks()).toEqual(times);
    expect(await diagnose(graph.database)).toEqual(findings);
    expect(await exported(graph, 'events.jsonl')).toBe(whole);
  });

  it('imported again changes nothing', async () => {
    const before = await graph.checksum();
    const { added } = await importJsonl(graph.database, [fileOf(whole)]);
    expect(Object.values(added).every((count) => count === 0)).toBe(true);
    expect(await graph.checksum()).toBe(before);
  });

  it.each([1, 4, 9, 11, 15])('goes on after an import that broke off at its transaction %i', async (most) => {
    const before = await graph.checksum();
    await empty();
    let writes = 0;
    const breaking: Database = Object.assign(Object.create(graph.database) as Database, {
      write: (work: Parameters<Database['write']>[0]) => {
        if (writes++ === most) throw new Error('The power went.');
        return graph.database.write(work);
      },
    });
    await expect(importJsonl(breaking, [fileOf(whole)])).rejects.toThrow('The power went.');
    expect(await graph.checksum()).not.toBe(before);
    await importJsonl(graph.database, [fileOf(whole)]);
    expect(await graph.checksum()).toBe(before);
  });
});

describe('a part', () => {
  it('holds what it needs and no reference that leads nowhere, and an empty graph takes it', async () => {
    const filter = { about: 'dispute:labor-compensation', during: '2019-07..2020', between: 'JPN,KOR' };
    const text = await exported(graph, 'events.jsonl', filter);
    const lines = linesOf(text);
    const events = lines.filter((line) => line.type === 'Event');
    expect(events.length).toBeGreaterThan(20);
    expect(events.every((event) => !event.dataset && event.date >= '2019' && event.date < '2021')).toBe(true);
    expect(lines[0].filter).toEqual({
      between: ['country:JPN', 'country:KOR'],
      about: 'dispute:labor-compensation',
      during: '2019-07..2020',
    });
    expect(lines.some((line) => line.type === 'Tenure')).toBe(true);
    expect(lines.some((line) => line.type === 'Response')).toBe(true);
    await empty();
    const { added } = await importJsonl(graph.database, [fileOf(text)]);
    expect(added.Event).toBe(events.length);
    expect((await diagnose(graph.database)).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(linesOf(await exported(graph, 'events.jsonl', filter)).slice(1)).toEqual(lines.slice(1));
  });

  it('imported into a graph that has more only adds', async () => {
    // The graph has the part; what it lacks comes, what it has stays as it is.
    await graph.cypher("MATCH (a:Actor {id: 'country:JPN'}) SET a.description = 'kept'");
    const { added } = await importJsonl(graph.database, [fileOf(whole)]);
    expect(added.Event).toBeGreaterThan(50);
    const [japan] = await graph.cypher<{ kept: string }>(
      "MATCH (a:Actor {id: 'country:JPN'}) RETURN a.description AS kept",
    );
    expect(japan?.kept).toBe('kept');
    await graph.cypher("MATCH (a:Actor {id: 'country:JPN'}) REMOVE a.description");
    const lines = linesOf(whole);
    const again = linesOf(await exported(graph, 'events.jsonl'));
    // Japan of the dossiers has a description or none, as the file says; nothing else differs.
    const others = (all: { id?: string }[]) => all.filter((line) => line.id !== 'country:JPN').slice(1);
    expect(others(again)).toEqual(others(lines));
  });

  it('of coded events leaves the account of their dataset whole, in one go and in parts', async () => {
    const errors = async () => (await diagnose(graph.database)).filter(({ severity }) => severity === 'error');
    const one = await exported(graph, 'events.jsonl', { dataset: 'icews18', during: '2018-05-01' });
    await empty();
    await importJsonl(graph.database, [fileOf(one)]);
    expect(await errors()).toEqual([]);
    // The rest comes with the record of an import that made all of them, which would count that one twice.
    await importJsonl(graph.database, [fileOf(whole)]);
    expect(await errors()).toEqual([]);
    const counts = await graph.cypher<{ adapter: string; facts: number }>(
      'MATCH (i:Import)-[c:COUNTS]->(:Dataset) RETURN i.adapter AS adapter, c.facts AS facts ORDER BY facts',
    );
    expect(counts).toEqual([
      { adapter: 'jsonl', facts: 1 },
      { adapter: 'jsonl', facts: 2 },
    ]);
    await empty();
    await importJsonl(graph.database, [fileOf(whole)]);
  });

  it('of a dataset is marked restricted, and holds none of the dossiers', async () => {
    const lines = linesOf(await exported(graph, 'events.jsonl', { dataset: 'icews18' }));
    expect(lines[0].restricted).toEqual(['dataset:icews18']);
    expect(lines.filter((line) => line.type === 'Event').map((event) => event.dataset)).toEqual(
      Array(3).fill('dataset:icews18'),
    );
    expect(lines.filter((line) => line.type === 'Event').map((event) => event.sources)).toEqual([
      ['organization:farmers'],
      ['organization:farmers'],
      [{ id: 'organization:farmers', position: 1 }],
    ]);
  });

  it('of a dataset that is most of the graph holds the same as by way of its events', async () => {
    await empty();
    await importJsonl(graph.database, [fileOf(mostlyOneDataset)]);
    // Somebody who was retired since, and whom an act of the dataset names still.
    await graph.cypher(
      "MATCH (a:Actor {id: 'person:gone'}) REMOVE a:Actor:Person SET a:Retracted, a.retractedAt = datetime('2026-02-01T00:00:00Z')",
    );
    const [found, byEvents] = [
      linesOf(await exported(graph, 'events.jsonl', { dataset: 'most' })),
      linesOf(await exported(graph, 'events.jsonl', { dataset: 'most', during: '1000..9999' })),
    ];
    expect(found.slice(1)).toEqual(byEvents.slice(1));
    expect(found[0].datasets).toEqual(byEvents[0].datasets);
    expect(found.map((line) => line.id).filter((id) => id !== undefined)).toEqual([
      'dataset:most',
      'place:port',
      'country:JPN',
      'country:KOR',
      'office:a',
      'organization:wire',
      'person:a',
      'person:gone',
      'dispute:part',
      'dispute:whole',
      'report:one',
      'event:1',
      'event:2',
      'event:3',
      'tenure:a',
      'response:within',
    ]);
    await empty();
    await importJsonl(graph.database, [fileOf(whole)]);
  });

  it('as of an instant holds what was on record then', async () => {
    const versions = linesOf(whole)
      .filter((line) => line.type === 'Event' && line.id === 'event:passing')
      .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
    expect(versions.map((version) => version.date)).toEqual(['2019-07', '2019-07-03', '2019-07-04']);
    for (const { recordedAt, date } of versions) {
      const lines = linesOf(await exported(graph, 'events.jsonl', { asOf: recordedAt }));
      const found = lines.filter((line) => line.type === 'Event' && line.id === 'event:passing');
      expect(found.map((event) => event.date)).toEqual([date]);
      expect(found[0].retractedAt).toBeUndefined();
      // What was withdrawn later stood then, with the person whom nobody needs any more.
      const stood = date !== '2019-07-04';
      for (const id of ['event:withdrawn', 'response:withdrawn', 'person:gone'])
        expect(
          lines.some((line) => line.id === id),
          `${id} at ${date}`,
        ).toBe(stood);
      const order = lines
        .filter((line) => line.type === 'Event')
        .map(
          (event) =>
            `${event.date.length === 4 ? `${event.date}-01-01` : event.date.length === 7 ? `${event.date}-01` : event.date} ${event.id}`,
        );
      expect(order).toEqual([...order].sort());
    }
    expect(
      linesOf(await exported(graph, 'events.jsonl', { asOf: '2000-01-01' })).filter((line) => line.type === 'Event'),
    ).toEqual([]);
  });

  it.each([
    [{ between: 'JPN' }, /between: it takes exactly two ids/],
    [{ between: 'JPN,KRO' }, /between: nothing has the id "country:KRO"; did you mean "country:/],
    [
      { about: 'dispute:labour-compensation' },
      /about: nothing has the id .* did you mean "dispute:labor-compensation"/,
    ],
    [{ about: 'country:JPN' }, /about: "country:JPN" is not the id of an issue/],
    [{ during: '2019-13' }, /during: .*no such month/],
    [{ during: '2020..2019' }, /during: it ends \(2019\) before it begins/],
    [{ during: '..' }, /during: ".." is no span/],
    [{ dataset: 'icews8' }, /dataset: nothing has the id "dataset:icews8"; did you mean "dataset:icews18"/],
    [{ relation: 'DEMAND' }, /relation: "DEMAND" is none of .* did you mean DEMANDS/],
    [{ status: 'MAYBE' }, /status: "MAYBE" is none of OCCURRED/],
    [{ asOf: '2019-13' }, /asOf: "2019-13" is no instant/],
  ])('%j is refused with the way out', async (filter, message) => {
    await expect(exported(graph, 'events.jsonl', filter)).rejects.toThrow(message);
  });
});

describe('a file that is not right', () => {
  const head = '{"type":"Export","format":"entente-jsonl","version":1}';
  const japan = '{"type":"Country","id":"country:JPN","name":"Japan"}';
  const event =
    '{"type":"Event","id":"event:x","relation":"MEETS","status":"OCCURRED","date":"2019-07","sources":["country:JPN"],"recordedAt":"2026-01-01T00:00:00.000Z"}';
  const end = (counts: object) => JSON.stringify({ type: 'End', counts });
  const file = (...lines: string[]) => `${lines.join('\n')}\n`;

  beforeAll(empty);

  it('is taken when it is right', async () => {
    expect(await faultsOf(file(head, japan, event, end({ Country: 1, Event: 1 })))).toEqual([]);
    await empty();
  });

  it.each([
    ['is empty', '', /it is empty/],
    ['has no head', file(japan, end({ Country: 1 })), /^1 head the first line must be the head/],
    [
      'is of another version',
      file('{"type":"Export","format":"entente-jsonl","version":2}'),
      /^1 head it is of version 2/,
    ],
    ['was cut short at a line', file(head, japan), /^2 truncated the end line is missing/],
    ['was cut short within a line', `${head}\n${japan.slice(0, 30)}`, /^2 json it is no JSON/],
    [
      'lost a line',
      file(head, japan, end({ Country: 2 })),
      /^3 counts the end line counts 2 Country lines, and there are 1/,
    ],
    ['goes on after its end', file(head, japan, end({ Country: 1 }), japan), /^4 after-end/],
    [
      'has an unknown type',
      file(head, '{"type":"Cuontry","id":"country:JPN","name":"Japan"}', end({ Cuontry: 1 })),
      /^2 type .*did you mean Country/,
    ],
    [
      'has an unknown field',
      file(head, '{"type":"Country","id":"country:JPN","name":"Japan","descripton":"x"}', end({ Country: 1 })),
      /^2 unknown-field .*did you mean "description"/,
    ],
    [
      'lacks a field',
      file(head, '{"type":"Country","id":"country:JPN"}', end({ Country: 1 })),
      /^2 missing Country needs the field "name"/,
    ],
    [
      'has a wrong type',
      file(head, '{"type":"Country","id":"country:JPN","name":7}', end({ Country: 1 })),
      /^2 form "name" must be text/,
    ],
    [
      'has a wrong id',
      file(head, '{"type":"Country","id":"person:x","name":"Japan"}', end({ Country: 1 })),
      /^2 id "person:x" is no id of the type Country/,
    ],
    [
      'has a wrong date',
      file(head, japan, event.replace('2019-07', '2019-02-31'), end({ Country: 1, Event: 1 })),
      /^3 form "date" must be a date/,
    ],
    [
      'has an unknown word',
      file(head, japan, event.replace('MEETS', 'MEET'), end({ Country: 1, Event: 1 })),
      /^3 unknown-value .*did you mean MEETS/,
    ],
    ['refers to nothing', file(head, event, end({ Event: 1 })), /^2 unknown-id nothing has the id country:JPN/],
    ['has a line twice', file(head, japan, japan, end({ Country: 2 })), /^3 duplicate-id/],
    [
      'is out of order',
      file(head, japan, event, japan.replaceAll('JPN', 'KOR'), end({ Country: 2, Event: 1 })),
      /^4 order a Country line stands before Event lines/,
    ],
    [
      'has NUL in it',
      file(head, japan.replace('Japan', 'Ja\\u0000pan'), end({ Country: 1 })),
      /^2 form "name" must be text without NUL/,
    ],
    ['is a list', file(head, '[1]', end({})), /^2 json it is no JSON object/],
  ])('%s: refused with its line, and nothing is written', async (_, text, message) => {
    const faults = await faultsOf(text);
    expect(faults[0]).toMatch(message);
    const [row] = await graph.cypher<{ count: number }>('MATCH (n:Actor|Fact) RETURN count(n) AS count');
    expect(row?.count).toBe(0);
  });

  it('packed and cut short is refused too', async () => {
    const packed = gzipSync(whole);
    const path = fileOf(packed.subarray(0, packed.length - 2_000), 'cut.jsonl.gz');
    await expect(importJsonl(graph.database, [path])).rejects.toThrow(/ends too early/);
    const [row] = await graph.cypher<{ count: number }>('MATCH (n:Actor|Fact) RETURN count(n) AS count');
    expect(row?.count).toBe(0);
  });
});
