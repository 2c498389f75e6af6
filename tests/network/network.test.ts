// Brokers, ranks and communities through the API: what the dossiers say, the same by either road, and a clear error for what is not possible.

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { randomFrom } from '../../src/graph/random.ts';
import { loadedColumns } from '../harness/columns.ts';
import { graphAt } from '../harness/graph.ts';
import { serveGraph, startTestServer, type TestServer } from '../harness/server.ts';
import { startStallingProxy } from '../harness/stallingProxy.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`networks over the dossiers: SEED=${seed}`);

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

const ranks = 'ranks { rank actor { id } score margin partners }';
const sizes = 'actorCount pairCount actCount';
const ranking = `truncated ${sizes} method error timedOut ${ranks}`;
const groups = `truncated ${sizes} timedOut communityCount modularity communities { size actsWithin actsAcross actors(first: 100) { id } }`;

describe('over the dossiers', () => {
  it('says who stands between the others in the dispute over labor compensation', async () => {
    const { data } = await statements.ask(
      `{ all: brokers(about: "dispute:labor-compensation", first: 100) { ${ranking} }
         without: brokers(about: "dispute:labor-compensation", without: ["country:JPN", "country:KOR"], first: 3) { ${ranking} }
         states: brokers(about: "dispute:labor-compensation", rollUp: true, first: 2) { ${ranking} } }`,
    );
    const ids = ({ ranks: all }: { ranks: { actor: { id: string } }[] }) => all.map(({ actor }) => actor.id);
    expect(ids(data.all).slice(0, 4)).toEqual(['country:KOR', 'country:JPN', 'ministry:jp-mofa', 'ministry:kr-mofa']);
    expect(data.all).toMatchObject({ method: 'EXACT', error: 0, timedOut: false, truncated: false });
    expect(data.all.ranks.map(({ rank }: { rank: number }) => rank)).toEqual(
      [...data.all.ranks.keys()].map((at) => at + 1),
    );
    expect(data.without).toMatchObject({ truncated: true });
    expect(ids(data.without)).not.toContain('country:KOR');
    expect(data.without.actorCount).toBeLessThan(data.all.actorCount);
    // Ministries and people are their countries now.
    expect(ids(data.states)).not.toContain('ministry:jp-mofa');
    expect(data.states.actorCount).toBeLessThan(data.all.actorCount / 2);
  });

  it('gives the acts on which a rank rests, and what these stand on', async () => {
    const { data } = await statements.ask(
      `{ brokers(about: "agreement:gsomia", during: { from: "2019" }, relations: [DEMANDS, REJECTS, STATES, ACCUSES], rollUp: true, first: 3) { ranks { actor { id } acts(first: 100) { totalCount nodes { relation issues { id } } } narrow: acts(filter: { relation: DEMANDS }) { totalCount } citations { event { id } report { id } } } } }`,
    );
    const known = new Set(['DEMANDS', 'REJECTS', 'STATES', 'ACCUSES']);
    for (const { acts, narrow, citations } of data.brokers.ranks) {
      expect(acts.totalCount).toBeGreaterThan(0);
      for (const { relation } of acts.nodes) expect(known).toContain(relation);
      const demanded = acts.nodes.filter(({ relation }: { relation: string }) => relation === 'DEMANDS');
      expect(narrow.totalCount).toBe(demanded.length);
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('counts partners either way, out and in', async () => {
    const { data } = await statements.ask(
      `{ both: degree(first: 100) { ${ranks} } out: degree(direction: OUT, first: 100) { ${ranks} } in: degree(direction: IN, first: 100) { ${ranks} } }`,
    );
    const scores = (all: { ranks: { actor: { id: string }; score: number }[] }) =>
      new Map(all.ranks.map(({ actor, score }) => [actor.id, score]));
    const [both, out, into] = [data.both, data.out, data.in].map(scores) as [
      Map<string, number>,
      Map<string, number>,
      Map<string, number>,
    ];
    const japan = ['country:JPN', 'country:KOR'].map(
      (id) => [both.get(id), out.get(id), into.get(id)] as [number, number, number],
    );
    for (const [all, one, other] of japan) {
      expect(Math.max(one, other)).toBeLessThanOrEqual(all);
      expect(one + other).toBeGreaterThanOrEqual(all);
    }
    for (const { score, partners } of data.both.ranks) expect(score).toBe(partners);
  });

  it('takes as few statements for many ranks as for one', async () => {
    const asked = (first: number) =>
      statements.ask(
        `{ degree(first: ${first}) { ranks { actor { name } acts(first: 2) { nodes { summary } } citations { report { title } } } } }`,
      );
    await asked(1);
    const [one, many] = [await asked(2), await asked(50)];
    expect(many.data.degree.ranks).toHaveLength(50);
    expect(many.calls).toBe(one.calls);
  });
});

describe('both roads', () => {
  it('give the same for questions drawn at random', async () => {
    await loadedColumns(columns);
    const random = randomFrom(seed);
    const below = (bound: number) => Math.floor(random() * bound);
    const one = <Thing>(things: readonly Thing[]) => things[below(things.length)] as Thing;
    const sizesSeen = new Set<number>();
    for (let number = 0; number < 25; number++) {
      const parts = [
        ...(below(3) === 0
          ? [`about: "${one(['dispute:labor-compensation', 'dispute:japan-south-korea-trade', 'agreement:gsomia'])}"`]
          : []),
        ...(below(3) === 0
          ? [`during: { from: "2019-0${1 + below(9)}", to: "20${19 + below(2)}-12", certainly: ${below(2) === 0} }`]
          : []),
        ...(below(3) === 0
          ? [`relations: [${one(['DEMANDS', 'DEMANDS, REJECTS', 'RETALIATES, MEETS', 'STATES'])}]`]
          : []),
        ...(below(3) === 0
          ? [`without: ["${one(['country:JPN', 'person:shinzo-abe', 'dispute:labor-compensation'])}"]`]
          : []),
        ...(below(3) === 0 ? ['rollUp: true'] : []),
        `first: ${one([3, 100])}`,
      ];
      const asked = parts.join(', ');
      const query = `{ brokers(${asked}) { road ${ranking} } pageRank(${asked}) { road ${ranking} } degree(${asked}) { road ${ranking} } communities(${asked}) { road ${groups} } }`;
      const [byStatements, byColumns] = [await statements.ask(query), await columns.ask(query)];
      expect(byStatements.errors, asked).toBeUndefined();
      const roads = ({ data }: { data: Record<string, { road: string }> }) =>
        new Set(Object.values(data).map(({ road }) => road));
      expect([roads(byStatements), roads(byColumns)]).toEqual([new Set(['CYPHER']), new Set(['PROJECTION'])]);
      const plain = (answer: unknown) =>
        JSON.parse(JSON.stringify(answer, (key, value) => (key === 'road' ? undefined : value)));
      expect(plain(byColumns.data), asked).toEqual(plain(byStatements.data));
      sizesSeen.add(byStatements.data.degree.actorCount);
    }
    expect(sizesSeen.size).toBeGreaterThan(10);
  }, 300_000);

  it('are one as of a time', async () => {
    const query = `{ brokers(first: 20) { road ${ranking} } communities(rollUp: true, first: 20) { road ${groups} } }`;
    const now = await statements.ask(query);
    const end = await columns.ask(`query @asOf(valid: "2100") ${query}`);
    expect(end.data).toEqual(now.data);
    const early = await columns.ask(`query @asOf(valid: "2019-01") ${query}`);
    const during = await statements.ask(`{ brokers(first: 20, during: { to: "2019-01" }) { actorCount actCount } }`);
    expect(early.data.brokers).toMatchObject({ road: 'CYPHER', ...during.data.brokers });
    expect(early.data.brokers.actCount).toBeLessThan(now.data.brokers.actCount);
  });
});

it('says that the time was over, and keeps no such answer', async () => {
  const config = inject('neo4j');
  const proxy = await startStallingProxy(Number(new URL(config.uri).port));
  const slow = await serveGraph(await graphAt({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` }), { cacheMb: 1 });
  try {
    const query = (budget: number) =>
      `{ brokers(budget: ${budget}) { timedOut truncated method error ${ranks} } communities(budget: ${budget}) { timedOut truncated communityCount } }`;
    proxy.slow(150);
    expect((await slow.ask(query(100))).data).toEqual({
      brokers: { timedOut: true, truncated: true, method: 'SAMPLED', error: 1, ranks: [] },
      communities: { timedOut: true, truncated: true, communityCount: 0 },
    });
    proxy.slow(0);
    const { data } = await slow.ask(query(30_000));
    expect([data.brokers.timedOut, data.communities.timedOut]).toEqual([false, false]);
  } finally {
    await slow.stop();
    proxy.close();
  }
});

describe('is refused with one clear error', () => {
  const many = JSON.stringify(Array(101).fill('country:JPN'));
  it.each([
    ['brokers(about: "country:JPN")', /about: "country:JPN" is not the id of an issue/],
    ['brokers(about: "dispute:none")', /about: nothing has the id "dispute:none"/],
    ['pageRank(relations: [])', /relations: the list is empty/],
    ['degree(budget: 99)', /budget: 99 is not possible; give it 100 to 30000 milliseconds/],
    ['degree(first: 0)', /first/],
    ['brokers(during: { from: "2020", to: "2019" })', /during: it ends \(2019\) before it begins \(2020\)/],
    ['brokers(without: ["person:nobody"])', /without: nothing has the id "person:nobody"/],
    [
      'brokers(without: ["report:ycpress-2020-10-29"])',
      /without: "report:ycpress-2020-10-29" is not the id of an actor/,
    ],
    ['degree(without: MANY)', /without: it has 101 ids; name at most 100/],
    ['communities(resolution: 0)', /resolution: 0 is not possible/],
    ['communities(resolution: 11)', /resolution: 11 is not possible/],
    ['communities(first: 101)', /first/],
  ])('%s', async (field, message) => {
    const { errors, data } = await statements.ask(`{ ${field.replace('MANY', many)} { timedOut } }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(data).toBeNull();
  });
});
