// The life of the demands that ship: which were open when, where both sides were stuck, and what the parties wanted.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../harness/docs.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function answer(query: string) {
  const { data, errors } = await server.ask(query);
  expect(errors, query).toBeUndefined();
  return data;
}

const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
const labor = 'dispute:labor-compensation';

describe('the demands of the dossiers', () => {
  it('that were open on 1 July 2019 are these', async () => {
    const { demands } = await answer(
      '{ demands(state: [OPEN], at: "2019-07-01", orderBy: OLDEST, first: 100) { totalCount nodes { id } } }',
    );
    const open = [
      '2018-10-japan-demands-cancel-visit',
      '2018-10-30-kono-statement',
      '2018-10-31-kono-kang-call',
      '2018-11-ldp-resolution',
      '2019-01-04-kono-asks-prevent-company-harm',
      '2019-01-22-mnd-demands-apology',
      '2019-01-31-japan-demands-consultation',
      '2019-02-12-japan-repeats-consultations',
      '2019-03-14-japan-demands-consultation',
      '2019-05-21-kono-calls-on-moon',
      '2019-05-21-kono-must-accept',
      '2019-06-05-japan-demands-arbitration',
      '2019-06-19-japan-requests-third-country-panel',
      '2019-07-korea-demands-islets-off-torch-map',
      '2019-07-national-assembly-resolution',
    ];
    expect(idsOf(demands.nodes)).toEqual(open.map((name) => `event:${name}`));
    expect(demands.totalCount).toBe(open.length);
  });

  it('stand in one state each, and together they are those that were made', async () => {
    const { made, open, partly, met, rejected, withdrawn } = await answer(
      `{ made: demands(status: [OCCURRED], at: "2020-10-29") { totalCount }
         open: demands(state: [OPEN], at: "2020-10-29") { totalCount }
         partly: demands(state: [PARTLY_MET], at: "2020-10-29") { totalCount }
         met: demands(state: [MET], at: "2020-10-29") { totalCount }
         rejected: demands(state: [REJECTED], at: "2020-10-29") { totalCount }
         withdrawn: demands(state: [WITHDRAWN], at: "2020-10-29") { totalCount } }`,
    );
    const parts = [open, partly, met, rejected, withdrawn].map((list) => list.totalCount);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(made.totalCount);
    expect(rejected.totalCount).toBeGreaterThan(10);
    expect(met.totalCount).toBe(1);
  });

  it('that were rejected are found from the answers, page by page, with the count of all', async () => {
    const page = (after: string) =>
      answer(
        `{ demands(state: [REJECTED, PARTLY_MET], first: 4${after}) { totalCount nodes { id asDemand { state { state } } } pageInfo { hasNextPage endCursor } } }`,
      );
    const found: string[] = [];
    for (let after = ''; ; ) {
      const { demands } = await page(after);
      for (const { id, asDemand } of demands.nodes) {
        found.push(id);
        expect(['REJECTED', 'PARTLY_MET']).toContain(asDemand.state.state);
      }
      expect(new Set(found).size).toBe(found.length);
      if (!demands.pageInfo.hasNextPage) {
        expect(found).toHaveLength(demands.totalCount);
        break;
      }
      after = `, after: "${demands.pageInfo.endCursor}"`;
    }
    expect(found).toContain('event:2019-05-20-japan-requests-arbitration');
  });

  it('keep who says that they were met, and who disputes it', async () => {
    const { demand } = await answer(
      `{ demand(id: "event:2019-11-15-esper-urges") { before: state(at: "2019-11-14") { state } state(at: "2019-11-22") { state certain disputed undisputedState since { text } decidedBy { id } assertedBy { id } deniedBy { id } } } }`,
    );
    expect(demand.before).toBeNull();
    expect(demand.state).toEqual({
      state: 'MET',
      certain: true,
      disputed: true,
      undisputedState: 'REJECTED',
      since: { text: '2019-11-22' },
      decidedBy: [{ id: 'response:gsomia-halt-us-pressure' }],
      assertedBy: [{ id: 'organization:japanese-media' }],
      deniedBy: [{ id: 'person:chung-eui-yong' }, { id: 'organization:kr-office-of-the-president' }],
    });
  });

  it('have no state where they are only expected', async () => {
    const { demand } = await answer(
      '{ demand(id: "event:2020-10-29-japan-expected-no-sale-guarantee") { event { status } state { state } threads { about { id } demands { totalCount } } } }',
    );
    expect(demand.event.status).toBe('EXPECTED');
    expect(demand.state).toBeNull();
    expect(demand.threads[0].about.id).toBe(labor);
  });

  it('join what restates them, whoever speaks for the two sides', async () => {
    const { demand } = await answer(
      `{ demand(id: "event:2018-10-30-kono-statement") { threads(at: "2020-10-29") { by { id } of { id } about { id } state rejections { id } demands(first: 100) { totalCount nodes { id } } } } }`,
    );
    const [thread, ...others] = demand.threads;
    expect(others).toEqual([]);
    expect(thread).toMatchObject({
      by: { id: 'country:JPN' },
      of: { id: 'country:KOR' },
      about: { id: labor },
      state: 'OPEN',
    });
    const acts = idsOf(thread.demands.nodes);
    expect(acts).toHaveLength(thread.demands.totalCount);
    expect(acts[0]).toBe('event:2018-10-30-kono-statement');
    expect(acts).toEqual(
      expect.arrayContaining([
        'event:2019-05-20-japan-requests-arbitration',
        'event:2020-10-26-suga-diet-speech',
        'event:2020-10-29-japan-demands-acceptable-solution',
      ]),
    );
    expect(acts).not.toContain('event:2020-10-29-japan-expected-no-sale-guarantee');
    expect(idsOf(thread.rejections)).toContain('response:2019-06-18-deadline-passes');
  });
});

describe('the deadlock over labor compensation', () => {
  const over = (at: string) => `deadlocks(at: "${at}", about: "${labor}")`;

  it('stands on 29 October 2020, between Japan and South Korea, with what each was told', async () => {
    const { deadlocks } = await answer(
      `{ ${over('2020-10-29')} { about { id } since { text } certain sides { by { id } of { id } state demands { totalCount } rejections { respondsTo { id } event { id reports { report { id } } } } } citations { facts { id } reports { id } independentPublishers } } }`,
    );
    expect(deadlocks).toHaveLength(1);
    const [{ about, since, certain, sides, citations }] = deadlocks;
    expect({ about, since, certain }).toEqual({ about: { id: labor }, since: { text: '2019-05-23' }, certain: true });
    expect(sides.map(({ by, of }: { by: { id: string }; of: { id: string } }) => [by.id, of.id])).toEqual([
      ['country:JPN', 'country:KOR'],
      ['country:KOR', 'country:JPN'],
    ]);
    const [japan, korea] = sides.map(
      ({ rejections }: { rejections: { respondsTo: { id: string }; event: { id: string } }[] }) =>
        rejections.map(({ respondsTo, event }) => `${event.id} ${respondsTo.id}`),
    );
    expect(japan).toEqual([
      'event:2019-05-23-kang-rejects-arbitration event:2019-05-20-japan-requests-arbitration',
      'event:2019-06-18-no-arbitrator-named event:2019-05-20-japan-requests-arbitration',
      'event:2019-07-18-rok-rejects-arbitration event:2019-06-19-japan-requests-third-country-panel',
    ]);
    expect(korea).toEqual([
      'event:2018-10-30-abe-rejects-ruling event:2018-10-30-nssm-ruling',
      'event:2018-10-30-kono-statement event:2018-10-30-nssm-ruling',
      'event:2018-11-29-akiba-protests event:2018-11-29-mhi-rulings',
    ]);
    expect(idsOf(citations.facts)).toEqual(expect.arrayContaining(['event:2018-10-30-nssm-ruling']));
    expect(citations.independentPublishers).toBeGreaterThan(3);
    expect(citations.reports.length).toBeGreaterThanOrEqual(citations.independentPublishers);
  });

  it('is none before the first rejection, nor as long as only one side has turned the other down', async () => {
    const { before, first, eve, day } = await answer(
      `{ before: ${over('2018-10-29')} { since { text } } first: ${over('2018-10-30')} { since { text } } eve: ${over('2019-05-22')} { since { text } } day: ${over('2019-05-23')} { since { text } } }`,
    );
    expect([before, first, eve]).toEqual([[], [], []]);
    expect(day).toEqual([{ since: { text: '2019-05-23' } }]);
  });

  it('is found by a part of the dispute that a rejected demand is about, and by no other', async () => {
    const { part, other } = await answer(
      '{ part: deadlocks(at: "2020-10-29", about: "measure:arbitration-request-2019") { about { id } } other: deadlocks(at: "2020-10-29", about: "measure:seizure-mitsubishi-heavy") { about { id } } }',
    );
    expect(part).toEqual([{ about: { id: labor } }]);
    expect(other).toEqual([]);
  });

  it('obeys both clocks', async () => {
    const asked = `{ deadlocks(about: "${labor}") { since { text } } }`;
    expect((await answer(`query @asOf(valid: "2020-10-29") ${asked}`)).deadlocks).toHaveLength(1);
    expect((await answer(`query @asOf(valid: "2019-05-22") ${asked}`)).deadlocks).toEqual([]);
    expect((await answer(`query @asOf(known: "2000-01-01") ${asked}`)).deadlocks).toEqual([]);
  });

  it('is one of those that stood then, and what ended has none', async () => {
    const { then, now } = await answer(
      '{ then: deadlocks(at: "2020-10-29") { about { id } } now: deadlocks { about { id } } }',
    );
    expect(then.map(({ about }: { about: { id: string } }) => about.id)).toEqual([labor, 'dispute:radar-lock-on']);
    expect(now.map(({ about }: { about: { id: string } }) => about.id)).not.toContain('dispute:radar-lock-on');
  });
});

describe('positions', () => {
  it('are what each party demands of the other, as of the date', async () => {
    const { issue } = await answer(
      `{ issue(id: "${labor}") { ... on Dispute { positions(at: "2020-10-29") { by { id } of { id } about { id } demands(first: 100) { totalCount nodes { id date { earliest } } } rejected: demands(state: [REJECTED]) { nodes { id } } } } } }`,
    );
    const pairs = issue.positions.map(({ by, of }: { by: { id: string }; of: { id: string } }) => `${by.id} ${of.id}`);
    expect(pairs).toEqual(['country:JPN country:KOR', 'country:KOR country:JPN']);
    const [japan, korea] = issue.positions;
    for (const { date } of [...japan.demands.nodes, ...korea.demands.nodes])
      expect(date.earliest <= '2020-10-29').toBe(true);
    expect(idsOf(korea.rejected.nodes)).toEqual(['event:2018-10-30-nssm-ruling', 'event:2018-11-29-mhi-rulings']);
    expect(japan.demands.totalCount).toBeGreaterThan(20);
  });

  it('are none before anything was demanded', async () => {
    const { issue } = await answer(
      `{ issue(id: "${labor}") { ... on Dispute { positions(at: "2018-09") { by { id } } } } }`,
    );
    expect(issue.positions).toEqual([]);
  });
});

describe('wrong input', () => {
  it.each([
    [
      '{ demand(id: "event:2019-05-20-japan-request-arbitration") { event { id } } }',
      'id',
      /did you mean "event:2019-05-20-japan-requests-arbitration"/,
    ],
    ['{ demand(id: "country:JPN") { event { id } } }', 'id', /is not the id of an event/],
    [
      '{ demand(id: "event:2020-10-29-takizaki-kim-meeting") { event { id } } }',
      'id',
      /is no demand, but an act of the kind MEETS/,
    ],
    [
      '{ deadlocks(about: "dispute:labour-compensation") { since { text } } }',
      'about',
      /did you mean "dispute:labor-compensation"/,
    ],
    ['{ deadlocks(about: "country:JPN") { since { text } } }', 'about', /is not the id of an issue/],
  ])('%s is told what is wrong', async (query, argument, rule) => {
    const { errors } = await server.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(rule);
  });

  it.each([
    '{ deadlocks(at: "2020-13") { since { text } } }',
    '{ demands(state: [OPEN], at: "yesterday") { totalCount } }',
    '{ demands(state: [SETTLED]) { totalCount } }',
    `{ issue(id: "${labor}") { ... on Dispute { positions(at: "2020-02-30") { state } } } }`,
    '{ demand(id: "event:2019-05-20-japan-requests-arbitration") { state(at: "") { state } } }',
  ])('%s is refused before anything is asked of the graph', async (query) => {
    const { errors, status, calls } = await server.ask(query);
    expect(errors).toHaveLength(1);
    expect(status).toBe(400);
    expect(calls || 0).toBe(0);
  });
});

describe('docs/questions.md', () => {
  it.each(blocksOf('questions.md', 'graphql').map((query) => [query]))('%s is answered', async (query) => {
    const data = await answer(query);
    expect(JSON.stringify(data).length).toBeGreaterThan(50);
  });
});
