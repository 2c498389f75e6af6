// Figures at plain addresses: they agree with the exports and the API, say what they cut, and say what is wrong with an address.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Row = Readonly<Record<string, string | number | null>>;

async function get(address: string): Promise<{ rows: Row[]; response: Response }> {
  const response = await fetch(`${server.url}/export/${address}`);
  if (response.status !== 200) throw new Error(`${address}: ${await response.text()}`);
  return { rows: (await response.json()) as Row[], response };
}

/** The events that the lossless export gives under a filter. */
async function exported(filter: string) {
  const text = await (await fetch(`${server.url}/export/events.jsonl?${filter}`)).text();
  return (
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((line) => line.type === 'Event')
      // A list that is empty is absent.
      .map((event) => ({ ...event, sources: event.sources ?? [], targets: event.targets ?? [] })) as {
      relation: string;
      sources: string[];
      targets: string[];
      date: string;
      intensity?: number;
      scale?: string;
    }[]
  );
}

const filters = [
  '',
  'between=JPN,KOR',
  'between=JPN&between=KOR&during=2019-07..2020&relation=DEMANDS,REJECTS',
  'about=dispute:labor-compensation',
  'about=measure:export-controls-2019-07&status=OCCURRED,EXPECTED&during=..2019',
  'during=2020-10-29',
];

/** Figures under a filter are those of the events that the lossless export gives under it. */
async function agrees(filter: string): Promise<number> {
  const events = await exported(filter);
  const { rows: series } = await get(`series.json?interval=year&groupBy=relation&first=100&${filter}`);
  expect(series.reduce((sum, row) => sum + Number(row.value), 0)).toBe(events.length);
  const { rows: nodes, response } = await get(`nodes.json?${filter}`);
  const actors = new Map<string, number>();
  for (const { sources, targets } of events)
    for (const actor of new Set([...sources, ...targets])) actors.set(actor, (actors.get(actor) ?? 0) + 1);
  expect(new Map(nodes.map((node) => [node.id, node.mainStat]))).toEqual(actors);
  expect(response.headers.get('entente-shown')).toBe(String(actors.size));
  expect(response.headers.get('entente-total')).toBe(String(actors.size));
  const { rows: edges } = await get(`edges.json?${filter}`);
  const pairs = new Map<string, { count: number; sum: number; scored: number; last: string }>();
  for (const { sources, targets, relation, date, intensity, scale } of events)
    for (const source of new Set(sources))
      for (const target of new Set(targets)) {
        if (source === target) continue;
        const known = pairs.get(`${source} ${relation} ${target}`) ?? { count: 0, sum: 0, scored: 0, last: '' };
        const scored = scale === 'GOLDSTEIN';
        const earliest = `${date}-01-01`.slice(0, 10);
        pairs.set(`${source} ${relation} ${target}`, {
          count: known.count + 1,
          sum: known.sum + (scored ? (intensity ?? 0) : 0),
          scored: known.scored + (scored ? 1 : 0),
          last: [earliest, known.last].sort()[1] ?? earliest,
        });
      }
  expect(edges).toHaveLength(pairs.size);
  for (const edge of edges) {
    const pair = pairs.get(String(edge.id));
    expect(edge.mainStat).toBe(pair?.count);
    expect(edge.detail__last_act).toBe(pair?.last);
    expect(edge.detail__goldstein_acts).toBe(pair?.scored);
    if (pair && pair.scored > 0) expect(edge.secondaryStat).toBeCloseTo(pair.sum / pair.scored, 5);
  }
  return events.length;
}

describe('the figures of a filter', () => {
  it.each(filters)('%s are those of the events that its export has', async (filter) => {
    expect(await agrees(filter)).toBeGreaterThan(0);
  });

  it('as of an instant are those of what was on record then', async () => {
    const { cypher } = server.graph;
    const changed = await cypher<{ id: string }>(
      `MATCH (e:Event {relation: 'DEMANDS'}) SET e.wasRecordedAt = e.recordedAt, e.recordedAt = datetime('2021-01-01T00:00:00Z') RETURN e.id AS id`,
    );
    try {
      expect(await agrees('asOf=2021-06-30')).toBe(changed.length);
      expect(await agrees('asOf=2021-06-30T12:00:00Z&between=JPN,KOR')).toBeLessThan(changed.length);
      expect((await get('series.json?asOf=2020')).rows).toEqual([]);
    } finally {
      await cypher(
        'MATCH (e:Event) WHERE e.wasRecordedAt IS NOT NULL SET e.recordedAt = e.wasRecordedAt REMOVE e.wasRecordedAt',
      );
    }
  });

  it('by pair are those by kind, added up', async () => {
    const { rows: kinds } = await get('edges.json?between=JPN,KOR');
    const { rows: pairs } = await get('edges.json?between=JPN,KOR&per=pair');
    const sums = new Map<string, number>();
    for (const { source, target, mainStat } of kinds)
      sums.set(`${source} ${target}`, (sums.get(`${source} ${target}`) ?? 0) + Number(mainStat));
    expect(new Map(pairs.map((pair) => [`${pair.source} ${pair.target}`, pair.mainStat]))).toEqual(sums);
  });

  it('are those of the API', async () => {
    const { rows } = await get(
      'series.json?between=KOR,JPN&interval=quarter&measure=mean&scale=goldstein&groupBy=source_country&first=2',
    );
    const { data } = await server.ask(
      `{ eventSeries(filter: {between: ["country:JPN", "country:KOR"], rollUp: true}, interval: QUARTER, measure: MEAN, scale: GOLDSTEIN, groupBy: SOURCE_COUNTRY, first: 2) {
        time value label id count imprecise } }`,
    );
    expect(rows.map((row) => ({ ...row, time: String(row.time).slice(0, 10) }))).toEqual(data.eventSeries);
    expect(rows.length).toBeGreaterThan(10);
  });
});

describe('from and to', () => {
  const span = async (query: string) => (await get(`series.json?interval=day&${query}`)).rows;

  it('are dates, or milliseconds as dashboards send them, and mean what "during" does', async () => {
    const asked = await span('during=2019-07-01..2019-07-31');
    expect(asked).toHaveLength(31);
    expect(await span('from=2019-07-01&to=2019-07-31')).toEqual(asked);
    expect(await span('from=2019-07&to=2019-07')).toEqual(asked);
    const [from, to] = [Date.UTC(2019, 6, 1), Date.UTC(2019, 6, 31, 23, 59, 59, 999)];
    expect(await span(`from=${from}&to=${to}`)).toEqual(asked);
    expect((await span('from=2019&to=2019'))[0]?.time).toBe('2019-01-01T00:00:00.000Z');
    expect((await span('from=-86400000&to=86400000')).map((row) => row.time)).toEqual([
      '1969-12-31T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '1970-01-02T00:00:00.000Z',
    ]);
  });
});

describe('what is cut', () => {
  it('is said, and leaves no edge without an end', async () => {
    const whole = await get('nodes.json');
    const all = await get('edges.json');
    const { rows: nodes, response } = await get('nodes.json?limit=7');
    expect(nodes.map((node) => node.id)).toEqual(whole.rows.slice(0, 7).map((node) => node.id));
    expect(response.headers.get('entente-shown')).toBe('7');
    expect(response.headers.get('entente-total')).toBe(String(whole.rows.length));
    const few = await get('edges.json?limit=7');
    const ids = new Set(nodes.map((node) => node.id));
    expect(few.rows).toEqual(all.rows.filter((edge) => ids.has(edge.source ?? null) && ids.has(edge.target ?? null)));
    expect(few.rows.length).toBeGreaterThan(0);
    expect(few.response.headers.get('entente-shown')).toBe(String(few.rows.length));
    expect(few.response.headers.get('entente-total')).toBe(String(all.rows.length));
  });
});

describe('an address that cannot be answered', () => {
  it.each([
    ['series.json?interval=fortnight', 'interval'],
    ['series.json?measure=mean', 'scale'],
    ['series.json?scale=goldstein', 'scale'],
    ['series.json?measure=mean&scale=goldstien', 'scale'],
    ['series.json?groupBy=month', 'groupBy'],
    ['series.json?first=1.5', 'first'],
    ['series.json?certainly=yes', 'certainly'],
    ['series.json?interval=day&from=1990&to=2020', 'interval'],
    ['series.json?from=2020&to=2019', 'from'],
    ['series.json?from=soon', 'from'],
    ['nodes.json?asOf=soon', 'asOf'],
    ['series.json?to=99999999999999999', 'to'],
    ['series.json?to=8000000000000000', 'to'],
    ['series.json?during=2019&from=2019', 'during'],
    ['series.json?during=2019-13', 'during'],
    ['series.json?during=2019&during=2020', 'during'],
    ['series.json?limit=5', 'limit'],
    ['series.json?intervall=day', 'intervall'],
    ['nodes.json?limit=1501', 'limit'],
    ['nodes.json?limit=0', 'limit'],
    ['nodes.json?between=JPN', 'between'],
    ['nodes.json?about=dispute:labour-compensation', 'about'],
    ['nodes.json?about=country:JPN', 'about'],
    ['nodes.json?per=pair', 'per'],
    ['edges.json?per=country', 'per'],
    ['edges.json?relation=DEMAND', 'relation'],
    ['edges.json?status=', 'status'],
    ['edges.json?dataset=nothing', 'dataset'],
    ['edges.json?about=%00', 'query.about'],
  ])('%s is refused by 400, and the parameter is named', async (address, name) => {
    const response = await fetch(`${server.url}/export/${address}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.message).toMatch(new RegExp(`^${name}: `));
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('before the graph is ready is 503, with when to come again', async () => {
    const waiting = await createApp({ database: null, draining: false }, () => {});
    try {
      for (const file of ['series.json', 'nodes.json', 'edges.json']) {
        const response = await waiting.inject(`/export/${file}`);
        expect(response.statusCode).toBe(503);
        expect(response.headers['retry-after']).toBe('2');
      }
    } finally {
      await waiting.close();
    }
  });
});
