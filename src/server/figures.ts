// GET /export/series.json, nodes.json, edges.json: figures as flat lists, for dashboards that read JSON by a plain address.

import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Wanted } from '../event/filter.ts';
import { type FilterField, type FilterText, readFilter } from '../export/filter.ts';
import { restrictedOf } from '../export/format.ts';
import { type Among, actorsAmong, pairsAmong } from '../figures/among.ts';
import { eventSeries, type SeriesArguments } from '../figures/series.ts';
import { datasetList } from '../generated/cypher/dataset.ts';
import type { Interval, Scale, SeriesGroup, SeriesMeasure } from '../generated/schema.ts';
import type { AsOf } from '../graph/asOf.ts';
import { type Context, freshContext } from '../graph/batching.ts';
import type { Database, ReaderOptions } from '../graph/database.ts';
import { badInput, EntenteError } from '../graph/errors.ts';
import { readPartialDate } from '../graph/time.ts';
import { edgeOf, mostEdges, mostNodes, nodesOf } from './nodeGraph.ts';
import { numberOf, parametersOf, type Query, wordOf } from './parameters.ts';
import { opened, refuse } from './refusal.ts';

const filters = ['between', 'about', 'during', 'from', 'to', 'dataset', 'relation', 'status', 'asOf'] as const;
type FilterParameter = (typeof filters)[number];
type Given<Name extends string> = Partial<Record<Name, string>>;

const intervals: readonly Interval[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];
const measures: readonly SeriesMeasure[] = ['COUNT', 'SUM', 'MEAN', 'MIN', 'MAX'];
const scales: readonly Scale[] = ['GOLDSTEIN', 'PLOVER'];
const groups: readonly SeriesGroup[] = [
  'NONE',
  'RELATION',
  'STATUS',
  'ACTOR',
  'SOURCE',
  'TARGET',
  'COUNTRY',
  'SOURCE_COUNTRY',
  'TARGET_COUNTRY',
  'ISSUE',
  'DATASET',
  'PUBLISHER',
];

/** A list, and how much of what there is it holds. */
interface Answer {
  readonly rows: readonly object[];
  readonly total?: number;
}

const series = [...filters, 'interval', 'groupBy', 'measure', 'scale', 'first', 'certainly'] as const;
const graph = [...filters, 'scale', 'limit'] as const;
const edges = [...graph, 'per'] as const;

/**
 * Adds the addresses.
 * @param reading says of the state of the graph that a request reads how it does
 */
export function serveFigures(
  app: FastifyInstance,
  database: () => Database | null,
  reading: () => Promise<Pick<ReaderOptions, 'after' | 'keep'>>,
): void {
  const add = <Name extends string>(
    file: string,
    names: readonly Name[],
    answer: (context: Context, given: Given<Name | FilterParameter>) => Promise<Answer>,
  ) =>
    app.get(`/export/${file}`, { exposeHeadRoute: false }, async (request, reply) => {
      try {
        const given = parametersOf(request.query as Query, names) as Given<Name | FilterParameter>;
        const context = freshContext(opened(database()), request.id, await reading());
        context.clock.asOf = asOfOf(given);
        return await send(reply, context, given, await answer(context, given));
      } catch (fault) {
        if (!(fault instanceof EntenteError)) throw fault;
        return refuse(reply, fault);
      }
    });
  add('series.json', series, seriesOf);
  add('nodes.json', graph, async (context, given) => {
    const scale = scaleOf(given.scale);
    const { rows, total } = await actorsAmong(context, amongOf(given));
    return { rows: nodesOf(rows, scale), total };
  });
  add('edges.json', edges, async (context, given) => {
    const scale = scaleOf(given.scale);
    const together = wordOf(given.per ?? 'RELATION', ['RELATION', 'PAIR'], 'per') === 'PAIR';
    const { rows, total } = await pairsAmong(context, amongOf(given), together, mostEdges);
    return { rows: rows.map((row) => edgeOf(row, scale)), total };
  });
}

async function send(
  reply: FastifyReply,
  context: Context,
  { dataset }: Given<FilterParameter>,
  { rows, total }: Answer,
): Promise<FastifyReply> {
  const datasets = (await datasetList(context.db)).map((row) => row.dataset);
  const { dataset: asked } = readFilter({ dataset }, (field) => field);
  const restricted = restrictedOf(datasets).filter((id) => asked === null || id === asked);
  if (restricted.length > 0) reply.header('entente-restricted', restricted.join(', '));
  if (total !== undefined) reply.headers({ 'entente-shown': rows.length, 'entente-total': total });
  return reply
    .type('application/json; charset=utf-8')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(rows));
}

async function seriesOf(context: Context, given: Given<(typeof series)[number]>): Promise<Answer> {
  const { interval, groupBy, measure, scale, first, certainly } = given;
  const args: SeriesArguments = {
    interval: wordOf(interval ?? 'MONTH', intervals, 'interval'),
    groupBy: wordOf(groupBy ?? 'NONE', groups, 'groupBy'),
    measure: wordOf(measure ?? 'COUNT', measures, 'measure'),
    scale: scale === undefined ? null : wordOf(scale, scales, 'scale'),
    first: first === undefined ? null : numberOf(first, 1, 100, 'first'),
    certainly: wordOf(certainly ?? 'FALSE', ['TRUE', 'FALSE'], 'certainly') === 'TRUE',
  };
  const points = await eventSeries(context, args, wantedOf(given), names);
  return {
    rows: points.map(({ time, value, label, id, count, imprecise }) => ({
      // An instant, as charts read it: the first moment of the interval in UTC.
      time: `${time}T00:00:00.000Z`,
      value,
      label,
      id,
      count,
      imprecise,
    })),
  };
}

/** The instant of the record that figures are of, as in the other exports; null: now. */
function asOfOf({ asOf }: Given<FilterParameter>): AsOf | null {
  const { known } = readFilter({ asOf }, (field) => field);
  return known === null ? null : { valid: null, known };
}

/** The fields of the filter by their parameters, for messages. */
const names = { issue: 'about' };

/** What the parameters of a filter ask for; everything stands for those who act for it, as in the other exports. */
function wantedOf(given: Given<FilterParameter>): Wanted {
  const { from, to, ...text } = given;
  if (text.during !== undefined && (from !== undefined || to !== undefined))
    throw badInput('during', 'it stands beside "from" or "to"; give the span in one way.');
  const { between, about, during, dataset, relation, status } = readFilter(
    text satisfies FilterText,
    (field: FilterField) => field,
  );
  const span = during ?? { from: dateOf(from, 'from'), to: dateOf(to, 'to') };
  if (span.from && span.to && span.from.earliest > span.to.latest)
    throw badInput('from', `it (${span.from.text}) lies after "to" (${span.to.text}); exchange the two.`);
  return {
    between: between && [...between],
    issue: about,
    during: span,
    dataset,
    relation: relation && [...relation],
    status: status && [...status],
    rollUp: true,
  };
}

/** A date, or milliseconds since 1970 as dashboards send them, which mean their day in UTC. Four digits are a year. */
function dateOf(given: string | undefined, name: 'from' | 'to') {
  if (given === undefined) return null;
  const text = given.trim();
  const instant = /^-?\d+$/.test(text) && text.length !== 4 ? new Date(Number(text)) : null;
  if (instant && Number.isNaN(instant.getTime()))
    throw badInput(name, `"${text.slice(0, 100)}" is no instant in milliseconds since 1970.`);
  const date = readPartialDate(instant ? instant.toISOString().slice(0, 10) : text.slice(0, 100));
  if (typeof date === 'string') throw badInput(name, `${date}, or milliseconds since 1970.`);
  return date;
}

function scaleOf(given: string | undefined): Scale {
  return wordOf(given ?? 'GOLDSTEIN', scales, 'scale');
}

function amongOf(given: Given<FilterParameter | 'limit'>): Among {
  const limit = given.limit === undefined ? mostNodes : numberOf(given.limit, 1, mostNodes, 'limit');
  return { own: wantedOf(given), names, limit };
}
