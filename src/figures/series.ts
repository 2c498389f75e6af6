// Acts counted or measured over time, as flat rows with every interval in them.

import type { ArgumentNames, EventTest, Wanted } from '../event/filter.ts';
import { eventClauses } from '../event/lists.ts';
import {
  type FiguresSeriesRow,
  figuresSeries,
  figuresSeriesOfScale,
  figuresSeriesOfStreams,
  figuresSeriesOfWords,
} from '../generated/cypher/figures.ts';
import type { Interval, QueryEventSeriesArgs, Scale, SeriesGroup, SeriesMeasure } from '../generated/schema.ts';
import { firstDay, lastDay, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import type { Clause } from '../graph/filters.ts';
import { actsOf } from './acts.ts';
import { countBetween, intervalsBetween } from './intervals.ts';
import { labelsOf, rounded, shownOf } from './values.ts';

/** What a series takes; all of it has a default. */
export type SeriesArguments = Partial<QueryEventSeriesArgs>;

/** One point of a series. */
export interface Point {
  readonly time: string;
  readonly value: number | null;
  readonly label: string;
  readonly id: string | null;
  readonly count: number;
  readonly imprecise: number;
}

/** The most rows that a series may have. */
const mostRows = 10_000;
const wayOut = 'ask for longer intervals, or for a shorter span by "during"';

/** By what all acts can be split without a look at what hangs on them. */
const ofWords: readonly SeriesGroup[] = ['NONE', 'RELATION', 'STATUS', 'DATASET'];

interface Asked {
  readonly clauses: readonly Clause<EventTest>[];
  readonly interval: Interval;
  readonly groupBy: SeriesGroup;
  readonly measure: SeriesMeasure;
  readonly scale: Scale | null;
  readonly first: number;
  readonly certainly: boolean;
  /** The ends that `during` names; null where it is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Everything that can be wrong with a series and needs no look at the graph to be found.
 * @param own what is asked for beside the filter
 * @param names how that is called, for messages
 */
function checked(args: SeriesArguments, own: Wanted, names: ArgumentNames): Asked {
  const measure = args.measure ?? 'COUNT';
  const scale = args.scale ?? null;
  const interval = args.interval ?? 'MONTH';
  const first = shownOf(args.first);
  checkMeasure(measure, scale);
  const clauses = eventClauses(args.filter, own, names);
  if (scale !== null && clauses.length > 0 && clauses.every((clause) => isOfOtherScale(clause, scale)))
    throw badInput(
      'scale',
      `the filter lets in only acts that have a value on another scale than ${scale}; name that one.`,
    );
  const during = own.during ?? args.filter?.during;
  const span = spanOf(during);
  const from = span.from === firstDay ? null : span.from;
  const to = span.to === lastDay ? null : span.to;
  if (from !== null && to !== null) checkRows(countBetween(from, to, interval), 1);
  return {
    clauses,
    interval,
    measure,
    scale,
    first,
    from,
    to,
    groupBy: args.groupBy ?? 'NONE',
    certainly: args.certainly ?? false,
  };
}

/** Checks that a measure has a scale where it is of intensities, and none where it is not. */
export function checkMeasure(measure: SeriesMeasure, scale: Scale | null): void {
  if (measure !== 'COUNT' && scale === null)
    throw badInput('scale', `${measure} is of the intensity on one scale; name it, GOLDSTEIN or PLOVER.`);
  if (measure === 'COUNT' && scale !== null)
    throw badInput('scale', 'COUNT counts acts whatever their intensity; leave it out, or narrow by "intensity".');
}

function isOfOtherScale(clause: Clause<EventTest>, scale: Scale): boolean {
  return clause.some(({ test, negated }) => test.kind === 'INTENSITY' && !negated && !test.words.includes(scale));
}

/**
 * Checks that a series of so many intervals and labels does not have too many rows.
 * @param byLabels how to ask for fewer labels
 */
export function checkRows(intervals: number, labels: number, byLabels = ', or for fewer labels by "first"'): void {
  if (intervals * labels <= mostRows) return;
  const split = labels > 1 ? ` for each of ${labels} labels` : '';
  throw badInput(
    'interval',
    `it comes to ${intervals} intervals${split}, and ${mostRows} rows are possible; ${wayOut}${labels > 1 ? byLabels : ''}.`,
  );
}

/** A series as the API gives it. */
export async function eventSeries(
  context: Context,
  args: SeriesArguments,
  own: Wanted = {},
  names: ArgumentNames = {},
): Promise<Point[]> {
  const asked = checked(args, own, names);
  const rows = await rowsOf(context, asked);
  const times = rows.map((row) => row.time).sort();
  const [begin, end] = [asked.from ?? times[0], asked.to ?? times.at(-1)];
  const labels = await linesOf(context, rows, asked.groupBy);
  if (begin === undefined || end === undefined || labels.length === 0) return [];
  checkRows(countBetween(begin, end, asked.interval), labels.length);
  const known = new Map(rows.map((row) => [`${row.time} ${row.rest} ${row.key}`, row]));
  return intervalsBetween(begin, end, asked.interval).flatMap((time) =>
    labels.map(({ label, key, rest }) => {
      const row = known.get(`${time} ${rest} ${key}`);
      const id = asked.groupBy === 'NONE' ? null : key;
      return {
        time,
        label,
        id,
        value: measureOf(asked.measure, row),
        count: row?.count ?? 0,
        imprecise: row?.imprecise ?? 0,
      };
    }),
  );
}

async function rowsOf(context: Context, asked: Asked): Promise<FiguresSeriesRow[]> {
  const acts = await actsOf(context, asked.clauses);
  if (acts === null) return [];
  const { whole, all, ...sent } = acts;
  const { interval, groupBy, scale, first, certainly } = asked;
  const [unit, from, limit] = [interval.toLowerCase(), asked.from ?? firstDay, mostRows + 1];
  const params = { unit, grouping: groupBy, scale, from, certainly, first, limit };
  const rows = await (all && ofWords.includes(groupBy)
    ? scale === null
      ? figuresSeriesOfWords(context.db, params)
      : figuresSeriesOfScale(context.db, { ...params, scale })
    : (whole ? figuresSeries : figuresSeriesOfStreams)(context.db, { ...sent, ...params }));
  if (rows.length > mostRows) checkRows(rows.length, 1);
  return rows;
}

/** A line of a chart: a value, the values beyond the first ones, or the acts that have no value. */
interface Line {
  readonly key: string | null;
  readonly rest: boolean;
  readonly label: string;
}

/** The lines, most acts first; what is left and what has no value come last. */
async function linesOf(context: Context, rows: readonly FiguresSeriesRow[], groupBy: SeriesGroup): Promise<Line[]> {
  // Also where no act passes there is this one line.
  if (groupBy === 'NONE') return [{ key: 'all', rest: false, label: 'all acts' }];
  const counts = new Map<string, number>();
  for (const { key, count } of rows) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + count);
  const keys = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const labels = await labelsOf(context, groupBy, keys);
  return [
    ...keys.map((key, index) => ({ key, rest: false, label: labels[index] ?? key })),
    ...(rows.some((row) => row.rest) ? [{ key: null, rest: true, label: 'others' }] : []),
    ...(rows.some((row) => row.key === null && !row.rest) ? [{ key: null, rest: false, label: 'none' }] : []),
  ];
}

/** What a row says of acts that were added up; undefined where there are none. */
export function measureOf(
  measure: SeriesMeasure,
  row: Pick<FiguresSeriesRow, 'count' | 'sum' | 'least' | 'most'> | undefined,
): number | null {
  switch (measure) {
    case 'COUNT':
      return row?.count ?? 0;
    case 'SUM':
      return rounded(row?.sum ?? 0);
    case 'MEAN':
      return row ? rounded(row.sum / row.count) : null;
    case 'MIN':
      return row?.least ?? null;
    case 'MAX':
      return row?.most ?? null;
  }
}
