// A pair over what ships: its parts agree with the lists, what it costs in statements, and what it refuses.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { mirrorOf } from './mirror.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ends = 'a: "country:JPN", b: "country:KOR"';

async function asked(query: string) {
  const answer = await server.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer;
}

describe('Japan and South Korea', () => {
  it('come to what the lists of their acts come to', async () => {
    const { data } = await asked(`{
      dyad(${ends}, rollUp: true) {
        events { totalCount } meetings { totalCount }
        balance { aToB { count share } bToA { count share } }
        quadMix { rows { codebook aToB bToA } uncoded { aToB bToA } }
        series(interval: YEAR) { id value }
      }
      either: events(filter: { between: ["country:JPN", "country:KOR"], rollUp: true }) { totalCount }
      jpn: events(filter: { source: "country:JPN", target: "country:KOR", rollUp: true }) { totalCount }
      kor: events(filter: { source: "country:KOR", target: "country:JPN", rollUp: true }) { totalCount }
      meetings(between: ["country:JPN", "country:KOR"], rollUp: true) { totalCount }
    }`);
    const { dyad, either, jpn, kor, meetings } = data;
    expect(dyad.events.totalCount).toBe(either.totalCount);
    expect(dyad.balance.aToB.count).toBe(jpn.totalCount);
    expect(dyad.balance.bToA.count).toBe(kor.totalCount);
    expect(dyad.balance.aToB.share + dyad.balance.bToA.share).toBeCloseTo(1, 6);
    expect(dyad.meetings.totalCount).toBeLessThanOrEqual(meetings.totalCount);
    expect(dyad.meetings.totalCount).toBeGreaterThan(0);
    for (const [way, total] of [
      ['aToB', jpn.totalCount],
      ['bToA', kor.totalCount],
    ] as const) {
      const coded = dyad.quadMix.rows.reduce((sum: number, row: Record<string, number>) => sum + (row[way] ?? 0), 0);
      expect(coded + dyad.quadMix.uncoded[way]).toBe(total);
      const id = way === 'aToB' ? 'country:JPN' : 'country:KOR';
      const rows = dyad.series.filter((row: { id: string }) => row.id === id);
      expect(rows.reduce((sum: number, row: { value: number }) => sum + row.value, 0)).toBe(total);
    }
  });

  it('are their own mirror', async () => {
    const parts = `a { id } b { id } series(interval: MONTH, scale: GOLDSTEIN) { time value label id count imprecise }
      quadMix { rows { codebook quad aToB bToA } uncoded { aToB bToA } }
      balance { aToB { count share cooperative neutral hostile unscored } bToA { count share cooperative neutral hostile unscored } }
      events { totalCount pageInfo { endCursor } nodes { id } } meetings { totalCount pageInfo { endCursor } nodes { acts { id } } }
      medianReplyDays { aToB bToA answered { aToB bToA } unanswered { aToB bToA } } citations { event { id } report { id } }`;
    const { data } = await asked(
      `{ one: dyad(${ends}, rollUp: true) { ${parts} } other: dyad(a: "country:KOR", b: "country:JPN", rollUp: true) { ${parts} } }`,
    );
    expect(data.other).toEqual(mirrorOf(data.one));
  });

  it('have the meetings of a dossier, each act of them once, in pages from either end', async () => {
    const { data } = await asked(
      `{ dyad(${ends}, rollUp: true) { meetings(first: 100) { totalCount nodes { date { text } acts { id relation } } } } }`,
    );
    const { nodes, totalCount } = data.dyad.meetings;
    expect(nodes).toHaveLength(Math.min(totalCount, 100));
    const acts = nodes.flatMap((meeting: { acts: { id: string }[] }) => meeting.acts.map(({ id }) => id));
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts).toContain('event:2020-10-29-takizaki-kim-meeting');
    const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { acts { id } }';
    const read: unknown[] = [];
    for (let cursor: string | null = null; ; ) {
      const after: string = cursor === null ? '' : `, after: "${cursor}"`;
      const answer = await asked(`{ dyad(${ends}, rollUp: true) { meetings(first: 7${after}) { ${page} } } }`);
      const { meetings } = answer.data.dyad;
      read.push(...meetings.nodes);
      cursor = meetings.pageInfo.endCursor;
      if (!meetings.pageInfo.hasNextPage) break;
    }
    const ids = (list: unknown[]) =>
      JSON.stringify(list.map((one) => (one as { acts: { id: string }[] }).acts.map(({ id }) => id)));
    expect(ids(read.slice(0, 100))).toBe(ids(nodes));
    const last = await asked(`{ dyad(${ends}, rollUp: true) { meetings(last: 3) { ${page} } } }`);
    expect(ids(last.data.dyad.meetings.nodes)).toBe(ids(read.slice(-3)));
    expect(last.data.dyad.meetings.pageInfo.hasPreviousPage).toBe(true);
  });
});

describe('what it costs', () => {
  const parts = 'series { value } quadMix { uncoded { aToB } } balance { aToB { count } } medianReplyDays { aToB }';
  it.each([
    // Whom the ids name, and what they do to each other, whatever is told of it.
    [2, `{ dyad(${ends}) { balance { aToB { count } } } }`],
    [3, `{ dyad(${ends}) { ${parts} } }`],
    [3, `{ dyad(${ends}, rollUp: true) { ${parts} } }`],
    // The meetings, and the acts of the page.
    [3, `{ dyad(${ends}) { meetings { totalCount nodes { acts { id } } } } }`],
    [3, `{ dyad(${ends}, rollUp: true) { events { totalCount nodes { id } } } }`],
    // Those who act, what they do, the meetings, the acts and their number, the newest acts and what these stand on.
    [
      8,
      `{ dyad(${ends}) { a { name } ${parts} events { totalCount nodes { id } } meetings { totalCount } citations { report { title } } } }`,
    ],
    // Pairs that are asked together share their statements.
    [
      3,
      `{ ${['USA', 'CHN', 'KOR'].map((code) => `${code}: dyad(a: "country:JPN", b: "country:${code}") { ${parts} }`).join(' ')} }`,
    ],
  ])('%i statements: %s', async (expected, query) => {
    expect((await asked(query)).calls).toBe(expected);
  });
});

describe('what is wrong', () => {
  it.each([
    [
      '{ dyad(a: "country:JPN", b: "country:JPN") { a { id } } }',
      /^b: it is the same actor as "a" \(country:JPN\); name two/,
    ],
    [
      '{ dyad(a: "country:JPN", b: "country:KRO") { a { id } } }',
      /^b: nothing has the id "country:KRO"; did you mean /,
    ],
    ['{ dyad(a: "dispute:x", b: "country:KOR") { a { id } } }', /^a: "dispute:x" is not the id of an actor/],
    [
      `{ dyad(${ends}) { series(during: { from: "2020", to: "2019" }) { value } } }`,
      /^during: it ends \(2019\) before it begins/,
    ],
    [`{ dyad(${ends}) { meetings(during: { from: "2020", to: "2019" }) { totalCount } } }`, /^during: it ends/],
    [`{ dyad(${ends}) { balance(during: { from: "2020", to: "2019" }) { aToB { count } } } }`, /^during: it ends/],
    [`{ dyad(${ends}) { quadMix(during: { from: "2020", to: "2019" }) { rows { quad } } } }`, /^during: it ends/],
    [`{ dyad(${ends}) { medianReplyDays(during: { from: "2020", to: "2019" }) { aToB } } }`, /^during: it ends/],
    [`{ dyad(${ends}) { medianReplyDays(within: 0) { aToB } } }`, /^within: 0 is not possible; ask for 1 to 365 days/],
    [`{ dyad(${ends}) { medianReplyDays(within: 366) { aToB } } }`, /^within: 366 is not possible/],
    [`{ dyad(${ends}) { series(measure: SUM) { value } } }`, /^scale: SUM is of the intensity on one scale; name it/],
    [`{ dyad(${ends}) { series(measure: COUNT, scale: PLOVER) { value } } }`, /^scale: COUNT counts acts whatever/],
    [
      `{ dyad(${ends}) { series(interval: DAY, during: { from: "1900", to: "2020" }) { value } } }`,
      /^interval: it comes to 44195 intervals for each of 2 labels, and 10000 rows are possible; ask for longer intervals, or for a shorter span by "during"\.$/,
    ],
    [`{ dyad(${ends}) { meetings(first: 0) { totalCount } } }`, /^first: 0 is not possible/],
    [`{ dyad(${ends}) { citations(first: 101) { quote } } }`, /^first: 101 is not possible/],
    [
      `{ dyad(${ends}, filter: { source: "country:XXX" }) { balance { aToB { count } } } }`,
      /^filter.source: nothing has the id "country:XXX"/,
    ],
  ])('%s', async (query, message) => {
    const { errors } = await server.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is an actor that was merged into the other', async () => {
    await server.graph.cypher("CREATE (:Redirect {id: 'country:NIP', to: 'country:JPN'})");
    try {
      const { errors } = await server.ask('{ dyad(a: "country:JPN", b: "country:NIP") { a { id } } }');
      expect(errors?.[0]?.message).toMatch(/^b: it is the same actor as "a" \(country:JPN\)/);
    } finally {
      await server.graph.cypher("MATCH (r:Redirect {id: 'country:NIP'}) DELETE r");
    }
  });
});
