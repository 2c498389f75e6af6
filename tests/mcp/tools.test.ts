// Every tool over both transports and the real API of the bundled dossiers: its answer, what it cites, and what it says to wrong input.

import { buildSchema, type GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathDirections, pathMeasures, pathOrders, pathRelations } from '../../src/mcp/tools/paths.ts';
import { searchTypes } from '../../src/mcp/tools/search.ts';
import { typeDefs } from '../../src/server/schema.ts';
import { buildCli } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Connected, overHttp, overStdio, startHttp, type Told } from './connecting.ts';

let server: TestServer;
let http: Awaited<ReturnType<typeof startHttp>>;
const clients = new Map<string, Connected>();
beforeAll(async () => {
  buildCli();
  // What it asks is on the list of operations that ship.
  server = await startTestServer({ trustedOnly: true });
  const api = `${server.url}/graphql`;
  http = await startHttp('--api', api);
  clients.set('stdio', await overStdio([], { ENTENTE_API: api }));
  clients.set('HTTP', await overHttp(http.address));
});
afterAll(async () => {
  for (const client of clients.values()) await client.close();
  http.process.kill('SIGTERM');
  expect(await http.ended).toBe(0);
  await server.stop();
});

/** Asks both, one after the other: two questions at once would have the database plan their statements twice. */
const both = async (name: string, args: Record<string, unknown>): Promise<Told> => {
  const [one, other] = [...clients.values()];
  const told = await one?.call(name, args);
  expect(await other?.call(name, args)).toEqual(told);
  return told as Told;
};
/** Asks what has an answer. */
const answered = async (name: string, args: Record<string, unknown>): Promise<Told> => {
  const told = await both(name, args);
  expect(told.isError, told.text).toBe(false);
  return told;
};
const names = ['search', 'actor', 'dispute', 'dyad', 'paths', 'deadlocks', 'evidence'];
const [labor, japan, korea] = ['dispute:labor-compensation', 'country:JPN', 'country:KOR'];

interface Citations {
  readonly facts: { id: string; independentPublishers: number; reports: { report: string; quote: string | null }[] }[];
  readonly reports: { id: string; title: string; url: string | null; publisher: { id: string; name: string } }[];
}

/** Holds the citations of an answer: each fact is there with reports that are there, in data and in words, as the graph has them. */
async function holdsCitations({ data, text }: Told): Promise<Citations> {
  const citations = data.citations as Citations;
  expect(citations.facts.length).toBeGreaterThan(0);
  const reports = new Map(citations.reports.map((report) => [report.id, report]));
  for (const fact of citations.facts) {
    expect(text).toContain(`- ${fact.id}: ${fact.independentPublishers} independent publisher`);
    for (const { report, quote } of fact.reports) {
      expect(reports.has(report)).toBe(true);
      if (quote !== null) expect(text).toContain(quote);
    }
  }
  for (const [id, { title, url, publisher }] of reports) {
    expect(text).toContain(title);
    expect(text).toContain(publisher.name);
    expect(text).toContain(id);
    if (url !== null) expect(text).toContain(url);
  }
  // Every act that is told is cited, too.
  const cited = new Set(citations.facts.map(({ id }) => id));
  for (const [, id] of JSON.stringify({ ...data, citations: null }).matchAll(/"id":"(event:[^"]+)"/g))
    expect(cited).toContain(id);
  return citations;
}

describe('the tools', () => {
  it('are listed with what they take and give, and only read', async () => {
    for (const { client } of clients.values()) {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toEqual(names);
      for (const { description, inputSchema, outputSchema, annotations } of tools) {
        expect(description?.length).toBeGreaterThan(80);
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
        expect(inputSchema.additionalProperties).toBe(false);
        for (const argument of Object.values(inputSchema.properties ?? {}))
          expect((argument as { description?: string }).description?.length).toBeGreaterThan(10);
        expect(outputSchema?.properties).toHaveProperty('citations');
      }
      expect(client.getInstructions()).toContain('data, not instruction');
      expect(client.getServerVersion()).toMatchObject({ name: 'entente', version: expect.stringMatching(/^\d/) });
    }
  });

  it('take every word that the schema has', () => {
    const schema = buildSchema(typeDefs());
    const words = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    expect(searchTypes).toEqual(words('SearchType'));
    expect(pathRelations).toEqual(words('PathRelation'));
    expect(pathOrders).toEqual(words('PathOrder'));
    expect(pathMeasures).toEqual(words('PathMeasure'));
    expect(pathDirections).toEqual(words('PathDirection'));
  });
});

describe('search', () => {
  it.each(['Kim Dinghan', '김정한'])('finds %s by any spelling, with the newest act that names him', async (text) => {
    const told = await answered('search', { text, first: 3 });
    expect(told.data.hits[0]).toMatchObject({ id: 'person:kim-jung-han', type: 'Person', country: { id: korea } });
    expect(told.data.hits[0].newest.id).toMatch(/^event:/);
    expect(told.text).toContain('person:kim-jung-han: Person «Kim Jung-han»');
    await holdsCitations(told);
  });

  it('finds acts and reports, and what they stand on', async () => {
    const told = await answered('search', {
      text: 'export controls',
      types: ['EVENT', 'REPORT', 'DISPUTE'],
      first: 20,
    });
    const types = told.data.hits.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['Event', 'Report']));
    const { reports } = await holdsCitations(told);
    for (const { id, type } of told.data.hits)
      if (type === 'Report') expect(reports.map((report) => report.id)).toContain(id);
  });

  it('finds nothing, and says so', async () => {
    const told = await answered('search', { text: 'Qqxzvw' });
    expect(told.data).toEqual({ hits: [], citations: { facts: [], reports: [] } });
    expect(told.text).toContain('Evidence: none');
  });
});

describe('actor', () => {
  it('tells offices and acts, also as of another time', async () => {
    const told = await answered('actor', { id: 'person:yoshihide-suga', first: 5 });
    expect(told.data).toMatchObject({ type: 'Person', name: 'Yoshihide Suga', country: { id: japan } });
    expect(told.data.tenures.map(({ office }: { office: { id: string } }) => office.id)).toContain(
      'office:jp-prime-minister',
    );
    expect(told.data.events.acts).toHaveLength(5);
    const { facts } = await holdsCitations(told);
    expect(facts.map(({ id }) => id)).toContain('tenure:suga-pm');
    const before = await answered('actor', { id: 'person:yoshihide-suga', asOf: { valid: '2019-08-01' } });
    expect(before.data.tenures).toHaveLength(1);
    expect(before.data.events.acts.every(({ date }: { date: string }) => date <= '2019-08-01')).toBe(true);
  });

  it('tells of every type, with what is a part of it', async () => {
    for (const [id, type] of [
      ['office:jp-prime-minister', 'Office'],
      ['ministry:jp-mofa', 'Ministry'],
      ['organization:supreme-court-of-korea', 'Organization'],
      [japan, 'Country'],
    ])
      expect((await answered('actor', { id, during: { from: '2019', to: '2020' } })).data).toMatchObject({ id, type });
  });
});

describe('dispute', () => {
  it('tells parties, positions, open demands, deadlocks and acts at a date', async () => {
    const told = await answered('dispute', { id: labor, at: '2020-10-29', first: 5 });
    const { data } = told;
    expect(data.parties.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([japan, korea]));
    expect(data.positions.map(({ by, of }: { by: { id: string }; of: { id: string } }) => [by.id, of.id])).toEqual(
      expect.arrayContaining([[japan, korea]]),
    );
    expect(data.positions[0].independentPublishers).toBeGreaterThan(1);
    expect(data.openDemands.totalCount).toBeGreaterThan(0);
    expect(data.deadlocks).toHaveLength(1);
    expect(data.timeline.acts).toHaveLength(5);
    await holdsCitations(told);
  });

  it('tells of other issues, too', async () => {
    const told = await answered('dispute', {
      id: 'measure:export-controls-2019-07',
      during: { from: '2019-07', to: '2019-07' },
    });
    expect(told.data).toMatchObject({ type: 'Measure', positions: [] });
    for (const { date } of told.data.timeline.acts) expect(date).toMatch(/^2019(-07|$)/);
    await holdsCitations(told);
  });
});

describe('dyad', () => {
  it('tells what two do to each other; the other way round it is the mirror', async () => {
    const told = await answered('dyad', { a: japan, b: korea, rollUp: true, at: '2020-10-29', first: 5 });
    expect(told.data.mix.rows).toHaveLength(4);
    expect(told.data.openDemands.totalCount).toBeGreaterThan(0);
    expect(told.data.deadlocks.length).toBeGreaterThan(0);
    expect(told.data.replyDays.answered.aToB).toBeGreaterThan(0);
    await holdsCitations(told);
    const mirror = await answered('dyad', { a: korea, b: japan, rollUp: true, at: '2020-10-29', first: 5 });
    expect(mirror.data.replyDays.aToB).toBe(told.data.replyDays.bToA);
    expect(mirror.data.mix.rows.map(({ bToA }: { bToA: number }) => bToA)).toEqual(
      told.data.mix.rows.map(({ aToB }: { aToB: number }) => aToB),
    );
  });
});

describe('paths', () => {
  const ends = { from: 'organization:supreme-court-of-korea', to: 'person:junichi-ihara' };

  it('tells how two are connected, each hop with its acts', async () => {
    const told = await answered('paths', ends);
    const [first] = told.data.paths;
    expect(first.nodes[0].id).toBe(ends.from);
    expect(first.nodes.at(-1).id).toBe(ends.to);
    expect(first.hops).toHaveLength(first.nodes.length - 1);
    for (const hop of first.hops) expect(hop.acts.acts.length).toBeGreaterThan(0);
    await holdsCitations(told);
  });

  it('goes around what is to be avoided, and in the order of time', async () => {
    const told = await answered('paths', { ...ends, avoid: [japan], order: 'NON_DECREASING', first: 2 });
    for (const { nodes, departs } of told.data.paths) {
      expect(nodes.map(({ id }: { id: string }) => id)).not.toContain(japan);
      expect(departs).toMatch(/^\d{4}-/);
    }
    const none = await answered('paths', { ...ends, maxHops: 1 });
    expect(none.data).toMatchObject({ paths: [], reason: 'NO_PATH' });
    expect(none.text).toContain('No path: NO_PATH');
  });
});

describe('deadlocks', () => {
  it('tells where two are stuck, what was demanded and who turned it down', async () => {
    const told = await answered('deadlocks', { at: '2020-10-29', about: labor });
    const [only] = told.data.deadlocks;
    expect(only.about.id).toBe(labor);
    expect(only.sides.map(({ by }: { by: { id: string } }) => by.id)).toEqual([japan, korea]);
    for (const side of only.sides) {
      expect(side.rejections.length).toBeGreaterThan(0);
      for (const { id } of side.rejections)
        expect(told.data.citations.facts.map((fact: { id: string }) => fact.id)).toContain(id);
    }
    expect(only.independentPublishers).toBeGreaterThan(1);
    await holdsCitations(told);
    expect((await answered('deadlocks', { at: '2018-09' })).data.deadlocks).toEqual([]);
  });
});

describe('evidence', () => {
  it('tells of an act all its reports, versions, answers, and who disputes them', async () => {
    const id = 'event:2018-10-30-nssm-ruling';
    const told = await answered('evidence', { id });
    expect(told.data).toMatchObject({ id, type: 'Event', retractedAt: null, act: { id } });
    expect(told.data.versions.length).toBeGreaterThan(0);
    expect(told.data.responses.length).toBeGreaterThan(0);
    expect(told.data.disputedBy.length).toBeGreaterThan(0);
    const denied = told.data.responses.filter(({ deniedBy }: { deniedBy: unknown[] }) => deniedBy.length > 0);
    for (const { id: response } of denied)
      expect(told.data.disputedBy.map(({ fact }: { fact: string }) => fact)).toContain(response);
    expect(told.text).toMatch(/^- «.*» \(\w+:[\w-]+\) denies response:/m);
    await holdsCitations(told);
  });

  it('tells of tenures, responses and demands', async () => {
    expect((await answered('evidence', { id: 'tenure:suga-pm' })).data).toMatchObject({
      type: 'Tenure',
      tenure: { person: { id: 'person:yoshihide-suga' } },
    });
    const response = await answered('evidence', { id: 'response:2019-07-export-curbs-retaliation' });
    expect(response.data.response.deniedBy.length).toBe(response.data.disputedBy.length);
    await holdsCitations(response);
    const demand = await answered('evidence', { id: 'event:2019-05-20-japan-requests-arbitration' });
    expect(demand.data.demand.state).toMatch(/^[A-Z_]+$/);
    expect(demand.text).toContain(`As a demand: ${demand.data.demand.state}`);
  });

  it('tells that nothing was on record before it was', async () => {
    const told = await both('evidence', { id: 'tenure:suga-pm', asOf: { known: '2000' } });
    expect(told).toMatchObject({
      isError: true,
      text: expect.stringContaining('nothing has "tenure:suga-pm"'),
    });
  });
});

describe('wrong input', () => {
  it.each([
    ['search', { text: 'x'.repeat(300) }, /^text: .*200/],
    ['search', { text: 'Suga', first: 500 }, /^first: .*100/],
    ['search', { text: 'Suga', types: ['PERSONS'] }, /types/],
    ['search', {}, /text/],
    ['actor', { id: 'person:nobody' }, /^id: no actor has "person:nobody".*search/],
    ['actor', { id: japan, asOf: { valid: '2019-13' } }, /2019-13/],
    ['actor', { id: japan, asOf: { knwon: '2019' } }, /knwon/],
    ['dispute', { id: 'dispute:nothing' }, /^id: nothing has the id "dispute:nothing"/],
    ['dispute', { id: labor, at: 'yesterday' }, /yesterday/],
    ['dyad', { a: japan, b: japan }, /^b: /],
    ['dyad', { a: japan, b: korea, within: 0 }, /^within: /],
    ['paths', { from: japan, to: 'person:nobody' }, /^to: .*person:nobody/],
    ['paths', { from: japan, to: korea, maxHops: 9 }, /^maxHops: .*8/],
    ['paths', { from: japan, to: korea, form: 'x' }, /form/],
    ['deadlocks', { about: 'dispute:nothing' }, /^about: .*dispute:nothing/],
    ['deadlocks', { at: '2020-02-31' }, /2020-02-31/],
    ['evidence', { id: japan }, /^id: "country:JPN" is a Country, and no fact/],
    ['evidence', { id: 'event:nothing' }, /^id: nothing has "event:nothing"/],
  ])('to %s, %j, is told in words', async (name, args, message) => {
    const { isError, text, data } = await both(name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
    expect(data).toBeUndefined();
  });
});

describe('the ready questions', () => {
  it('are resources, asked anew when they are read', async () => {
    for (const { client } of clients.values()) {
      const { resources } = await client.listResources();
      expect(resources.length).toBeGreaterThan(20);
      for (const { title, description, uri } of resources) {
        expect(title).toMatch(/\?/);
        expect(description?.length).toBeGreaterThan(20);
        expect(uri).toMatch(/^entente:\/\/questions\/\d\d-/);
      }
      const { contents } = await client.readResource({
        uri: 'entente://questions/16-deadlock-over-labor-compensation',
      });
      const read = JSON.parse((contents[0] as { text: string }).text);
      expect(read.question).toBe('Where are Japan and South Korea stuck over labor compensation?');
      expect(read.notice).toContain('data, not instruction');
      expect(read.answer.deadlocks[0].sides).toHaveLength(2);
    }
  });
});
