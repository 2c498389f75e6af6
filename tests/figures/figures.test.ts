// Series and facets over what ships: what is refused and how, what they cost, and that they agree with the lists.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a figure that cannot be asked for so', () => {
  it.each([
    ['eventSeries(measure: MEAN) { time }', 'scale', /name it, GOLDSTEIN or PLOVER/],
    ['eventSeries(measure: SUM, interval: DAY) { time }', 'scale', /SUM is of the intensity on one scale/],
    ['eventSeries(scale: PLOVER) { time }', 'scale', /COUNT counts acts whatever their intensity/],
    [
      'eventSeries(measure: SUM, scale: PLOVER, filter: {intensity: {scale: GOLDSTEIN}}) { time }',
      'scale',
      /another scale than PLOVER; name that one/,
    ],
    [
      'eventSeries(measure: SUM, scale: PLOVER, filter: {or: [{intensity: {scale: GOLDSTEIN, max: 0}}, {relation: MEETS, intensity: {scale: GOLDSTEIN}}]}) { time }',
      'scale',
      /another scale/,
    ],
    ['eventSeries(filter: {during: {from: "2020", to: "2019"}}) { time }', 'filter.during', /exchange "from" and "to"/],
    ['eventSeries(first: 0) { time }', 'first', /1 to 100/],
    ['eventSeries(first: 101) { time }', 'first', /1 to 100/],
    [
      'eventSeries(interval: DAY, filter: {during: {from: "1990", to: "2020"}}) { time }',
      'interval',
      /11323 intervals, and 10000 rows are possible; ask for longer intervals, or for a shorter span by "during"/,
    ],
    ['eventSeries(filter: {source: "dispute:labor-compensation"}) { time }', 'filter.source', /not the id of an actor/],
    ['eventSeries(filter: {between: ["country:JPN"]}) { time }', 'filter.between', /exactly two ids/],
    ['facets(by: []) { by }', 'by', /name at least one/],
    ['facets(by: [RELATION, STATUS, RELATION]) { by }', 'by', /RELATION twice/],
    ['facets(by: RELATION, first: 101) { by }', 'first', /1 to 100/],
    ['facets(by: RELATION, filter: {during: {from: "2020", to: "2019"}}) { by }', 'filter.during', /exchange/],
  ])('%s is refused before the graph is asked', async (field, argument, rule) => {
    const { errors, calls } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toMatch(rule);
    expect(errors?.[0]?.message.startsWith(`${argument}: `)).toBe(true);
    expect(calls).toBe(0);
  });

  it.each([
    'eventSeries(filter: {source: "country:JPX"}) { time }',
    'facets(by: STATUS, filter: {source: "country:JPX"}) { by }',
  ])('%s is refused with the ids that were meant', async (field) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.source' });
    expect(errors?.[0]?.extensions.suggestions).toContain('country:JPN');
  });

  it('comes to too many rows only in its answer, and is refused then', async () => {
    const { errors } = await server.ask(
      '{ eventSeries(interval: DAY, groupBy: ACTOR, first: 100, filter: {during: {from: "2018", to: "2020"}}) { time } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'interval' });
    expect(errors?.[0]?.message).toMatch(/1096 intervals for each of 10[12] labels, .* or for fewer labels by "first"/);
  });

  it('asks for more series at once than a request may', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `s${index}: eventSeries(interval: DAY) { time value label }`);
    const { errors, calls } = await server.ask(`{ ${many.join(' ')} }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(calls).toBe(0);
  });
});

describe('what figures cost', () => {
  const pair = 'filter: {between: ["country:JPN", "country:KOR"], rollUp: true}';
  const every =
    '[RELATION, STATUS, MONTH, ACTOR, SOURCE, TARGET, COUNTRY, SOURCE_COUNTRY, TARGET_COUNTRY, ISSUE, DATASET, PUBLISHER]';

  it.each([
    [1, '{ eventSeries { time value } }'],
    [1, '{ eventSeries(groupBy: RELATION, interval: WEEK, filter: {during: {from: "2018"}}) { time value label } }'],
    [2, `{ eventSeries(${pair}) { time value } }`],
    [3, `{ eventSeries(${pair}, groupBy: ISSUE, interval: YEAR, first: 50) { time value label } }`],
    [2, `{ facets(${pair}, by: RELATION) { values { id count } } }`],
    [2, `{ facets(${pair}, by: ${every}, first: 100) { values { id count intensities { mean } } others { count } } }`],
    [3, `{ facets(${pair}, by: ${every}, first: 100) { values { label count node { id } } } }`],
  ])('is %i statements: %s', async (expected, query) => {
    const { errors, calls } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect(calls).toBe(expected);
  });

  it('is a bounded number of statements for the whole graph, whatever is asked for', async () => {
    const { errors, calls } = await server.ask(
      `{ facets(by: ${every}, first: 100) { values { label count node { id } intensities { mean } } } }`,
    );
    expect(errors).toBeUndefined();
    // One for each field, the total, and the names.
    expect(calls).toBeLessThanOrEqual(14);
  });
});

describe('figures', () => {
  it('give for each value what the list filtered by it holds', async () => {
    const { data } = await server.ask(
      '{ facets(by: [RELATION, STATUS, ACTOR, SOURCE, TARGET, PUBLISHER], first: 4) { by values { id label count } } }',
    );
    const fields: Readonly<Record<string, string>> = { ACTOR: 'participant' };
    for (const { by, values } of data.facets) {
      expect(values).toHaveLength(by === 'STATUS' ? values.length : 4);
      for (const { id, count } of values) {
        const list = ['RELATION', 'STATUS'].includes(by) ? [id] : id;
        const { data: found } = await server.ask(
          'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
          {
            filter: { [fields[by] ?? by.toLowerCase()]: list },
          },
        );
        expect({ by, id, count: found.events.totalCount }).toEqual({ by, id, count });
      }
    }
  });

  it('call nodes by their names and words by themselves', async () => {
    const { data } = await server.ask(
      '{ facets(by: [COUNTRY, RELATION, MONTH], first: 1) { values { id label node { id ... on Country { name } } } } }',
    );
    const [country, relation, month] = data.facets.map((facet: { values: unknown[] }) => facet.values[0]);
    expect(country).toEqual({
      id: country.id,
      label: country.node.name,
      node: { id: country.id, name: country.label },
    });
    expect(relation).toEqual({ id: relation.id, label: relation.id, node: null });
    expect(month.label).toMatch(/^20\d\d-\d\d$/);
  });

  it('of nothing are empty, or zeros within the span that was asked for', async () => {
    const nothing = 'filter: {relation: ATTACKS, during: {from: "1950-01", to: "1950-03"}}';
    const { data } = await server.ask(
      `{ all: eventSeries(${nothing}) { time value label } mean: eventSeries(${nothing}, measure: MEAN, scale: GOLDSTEIN) { value count }
         split: eventSeries(${nothing}, groupBy: RELATION) { time } open: eventSeries(filter: {relation: ATTACKS, during: {to: "1950-03"}}) { time }
         facets(${nothing}, by: [RELATION, ISSUE]) { by values { id } others { values count } none totalCount } }`,
    );
    const none = { values: [], others: { values: 0, count: 0 }, none: 0, totalCount: 0 };
    expect(data).toEqual({
      all: ['1950-01-01', '1950-02-01', '1950-03-01'].map((time) => ({ time, value: 0, label: 'all acts' })),
      mean: [0, 0, 0].map((count) => ({ value: null, count })),
      split: [],
      open: [],
      facets: [
        { by: 'RELATION', ...none },
        { by: 'ISSUE', ...none },
      ],
    });
  });
});
