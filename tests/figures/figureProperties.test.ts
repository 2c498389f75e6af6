// Series and facets as a whole: however acts are filtered and split, they give what a plain look over the rows gives. SEED repeats a run.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventFilter } from '../api/listFilters.ts';
import { type Act, anyAct, putActs, putGround } from '../api/listWorld.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { shareOf } from '../harness/share.ts';
import { facetOf, groupings, seriesOf } from './figureOracle.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
const run = (runs: number) => ({
  seed,
  numRuns: shareOf(runs),
  interruptAfterTimeLimit: 100_000,
  markInterruptAsFailure: false,
});

let server: TestServer;
let acts: Act[];

beforeAll(async () => {
  console.log(`Figures: SEED=${seed}`);
  const graph = await openTestGraph();
  await putGround(graph);
  acts = fc
    .sample(anyAct, { seed, numRuns: 160 })
    .map((act, index) => ({ ...act, id: `event:${String(index).padStart(3, '0')}` }));
  await putActs(graph, acts);
  await graph.cypher('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  server = await serveGraph(graph);
});
afterAll(() => server.stop());

const first = fc.integer({ min: 1, max: 8 });

async function asked(query: string, variables: Record<string, unknown>) {
  const { data, errors } = await server.ask(query, variables);
  if (errors) throw new Error(`${errors[0]?.message} of ${JSON.stringify(variables)}`);
  return data;
}

describe('facets', () => {
  const query = `query ($filter: EventFilter, $by: [EventFacetField!]!, $first: Int) { facets(filter: $filter, by: $by, first: $first) {
    by values { id label count intensities { scale count sum mean } } others { values count } none totalCount } }`;
  const fields = fc.uniqueArray(fc.constantFrom(...groupings.filter((name) => name !== 'NONE')), { minLength: 1 });

  it('of any filter and fields give what a plain look gives, and add up', async () => {
    await fc.assert(
      fc.asyncProperty(eventFilter, fields, first, async (filter, by, shown) => {
        const { facets } = await asked(query, { filter, by, first: shown });
        const withLabels = by.map((field) => {
          const facet = facetOf(acts, filter, field, shown);
          return { ...facet, values: facet.values.map((value) => ({ ...value, label: value.id })) };
        });
        expect(facets).toEqual(withLabels);
        for (const { by: field, values, others, none, totalCount } of facets) {
          const counted = values.reduce((sum: number, value: { count: number }) => sum + value.count, 0);
          if (['RELATION', 'STATUS', 'MONTH', 'DATASET'].includes(field))
            expect(counted + others.count + none).toBe(totalCount);
          else expect(counted + others.count + none).toBeGreaterThanOrEqual(totalCount);
        }
      }),
      run(80),
    );
  }, 240_000);
});

describe('a series', () => {
  const query = `query ($filter: EventFilter, $interval: Interval, $groupBy: SeriesGroup, $measure: SeriesMeasure, $scale: Scale, $first: Int, $certainly: Boolean) {
    eventSeries(filter: $filter, interval: $interval, groupBy: $groupBy, measure: $measure, scale: $scale, first: $first, certainly: $certainly) {
      time value label id count imprecise } }`;
  const question = fc
    .record({
      filter: eventFilter,
      interval: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
      groupBy: fc.constantFrom(...groupings.filter((name) => name !== 'MONTH')),
      measure: fc.constantFrom('COUNT', 'COUNT', 'SUM', 'MEAN', 'MIN', 'MAX'),
      scale: fc.constantFrom('GOLDSTEIN', 'PLOVER'),
      first,
      certainly: fc.boolean(),
    })
    .map((one) => (one.measure === 'COUNT' ? { ...one, scale: null } : one));

  it('of any filter, interval, split and measure gives what a plain look gives', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (one) => {
        const { data, errors } = await server.ask(query, { ...one });
        // Nothing has a value on two scales: that is refused where the whole filter says so.
        if (errors) {
          expect(errors[0]?.message).toMatch(/^scale: the filter lets in only acts that have a value on another scale/);
          expect(seriesOf(acts, one).every((row) => row.count === 0)).toBe(true);
          return;
        }
        expect(data.eventSeries).toEqual(seriesOf(acts, one));
      }),
      run(120),
    );
  }, 240_000);

  it('adds up to the number of acts where each counts once', async () => {
    await fc.assert(
      fc.asyncProperty(
        eventFilter,
        fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
        fc.constantFrom('NONE', 'RELATION', 'STATUS', 'DATASET'),
        first,
        async (filter, interval, groupBy, shown) => {
          const { eventSeries } = await asked(query, { filter, interval, groupBy, first: shown });
          const { events } = await asked('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
            filter,
          });
          const sum = eventSeries.reduce((total: number, row: { value: number }) => total + row.value, 0);
          expect(sum).toBe(events.totalCount);
        },
      ),
      run(30),
    );
  }, 240_000);

  it('of a pair is to the letter the same with its ends exchanged', async () => {
    const text = async (between: readonly string[]) =>
      JSON.stringify(
        await asked(
          `query ($filter: EventFilter) {
            sums: eventSeries(filter: $filter, interval: WEEK, groupBy: ACTOR, measure: SUM, scale: GOLDSTEIN) { time value label id count imprecise }
            facets(filter: $filter, by: [RELATION, ACTOR, SOURCE_COUNTRY, ISSUE]) { by values { id count intensities { scale count sum mean } } others { values count } none totalCount } }`,
          { filter: { between, rollUp: true } },
        ),
      );
    expect(await text(['country:AAA', 'country:BBB'])).toBe(await text(['country:BBB', 'country:AAA']));
  });
});
