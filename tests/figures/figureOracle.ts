// What series and facets mean, said once more and plainly over rows.

import { partialDate } from '../../src/graph/time.ts';
import { type ActFilter, passes } from '../api/listOracle.ts';
import { type Act, publisherOf } from '../api/listWorld.ts';

/** The country of an actor in the graph of `listWorld.ts`; null where it has none. */
function countryOf(actor: string): string | null {
  if (actor.startsWith('country:')) return actor;
  return actor === 'person:anna' || actor === 'ministry:aa-war' ? 'country:AAA' : null;
}

const once = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];

const groups: Readonly<Record<string, (act: Act) => (string | null)[]>> = {
  NONE: () => ['all'],
  RELATION: ({ relation }) => [relation],
  STATUS: ({ status }) => [status],
  MONTH: ({ date }) => once([date.length > 4 ? date.slice(0, 7) : null]),
  ACTOR: ({ sources, targets }) => once([...sources, ...targets]),
  SOURCE: ({ sources }) => once(sources),
  TARGET: ({ targets }) => once(targets),
  COUNTRY: ({ sources, targets }) => once([...sources, ...targets].map(countryOf)),
  SOURCE_COUNTRY: ({ sources }) => once(sources.map(countryOf)),
  TARGET_COUNTRY: ({ targets }) => once(targets.map(countryOf)),
  ISSUE: ({ about }) => once(about),
  DATASET: ({ dataset }) => once([dataset]),
  PUBLISHER: ({ reports }) => once(reports.map(publisherOf)),
};

/** Every field by which acts are counted. */
export const groupings = Object.keys(groups);

function groupsOf(act: Act, grouping: string): (string | null)[] {
  const found = groups[grouping]?.(act) ?? [];
  return found.length === 0 ? [null] : found;
}

const round = (figure: number) => Math.round(figure * 1e6) / 1e6;
const sumOf = (values: readonly number[]) => round(values.reduce((sum, value) => sum + value, 0));

function gathered(acts: readonly Act[], grouping: string): Map<string | null, Act[]> {
  const found = new Map<string | null, Act[]>();
  for (const act of acts)
    for (const value of groupsOf(act, grouping)) found.set(value, [...(found.get(value) ?? []), act]);
  return found;
}

/** The values of a field, most acts first. */
function ranked(found: ReadonlyMap<string | null, readonly Act[]>): [string, readonly Act[]][] {
  return [...found]
    .filter((entry): entry is [string, Act[]] => entry[0] !== null)
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}

/** A facet as the API gives it, without labels. */
export function facetOf(all: readonly Act[], filter: ActFilter, by: string, first: number) {
  const acts = all.filter((act) => passes(filter, act));
  const found = gathered(acts, by);
  const values = ranked(found);
  const rest = values.slice(first);
  return {
    by,
    values: values.slice(0, first).map(([id, having]) => ({ id, count: having.length, intensities: onScales(having) })),
    others: { values: rest.length, count: rest.reduce((sum, [, having]) => sum + having.length, 0) },
    none: found.get(null)?.length ?? 0,
    totalCount: acts.length,
  };
}

function onScales(acts: readonly Act[]) {
  return ['GOLDSTEIN', 'PLOVER'].flatMap((scale) => {
    const values = acts.filter((act) => act.scale === scale).map((act) => act.intensity ?? 0);
    const sum = sumOf(values);
    return values.length === 0 ? [] : [{ scale, count: values.length, sum, mean: round(sum / values.length) }];
  });
}

/** Months that an interval has; days and weeks have none. */
const months: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first day of the interval of a day: the nearest day back that begins one. */
export function beginOf(day: string, interval: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  const begins = () =>
    interval === 'DAY' ||
    (interval === 'WEEK'
      ? time.getUTCDay() === 1
      : time.getUTCDate() === 1 && time.getUTCMonth() % (months[interval] ?? 1) === 0);
  while (!begins()) time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}

/** All intervals from that of one day to that of another, found day by day. */
export function intervals(first: string, last: string, interval: string): string[] {
  const found = new Set<string>();
  for (
    let day = first;
    day <= last;
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  )
    found.add(beginOf(day, interval));
  return [...found];
}

/** What a series is asked for. */
export interface SeriesQuestion {
  readonly filter: ActFilter;
  readonly interval: string;
  readonly groupBy: string;
  readonly measure: string;
  readonly scale: string | null;
  readonly first: number;
  readonly certainly: boolean;
}

function measureOf(measure: string, acts: readonly Act[]): number | null {
  const values = acts.map((act) => act.intensity ?? 0);
  if (measure === 'COUNT') return acts.length;
  if (measure === 'SUM') return sumOf(values);
  if (values.length === 0) return null;
  if (measure === 'MEAN') return round(sumOf(values) / values.length);
  return measure === 'MIN' ? Math.min(...values) : Math.max(...values);
}

/** A series as the API gives it; labels are ids. */
export function seriesOf(all: readonly Act[], asked: SeriesQuestion) {
  const { filter, interval, groupBy, measure, scale, first, certainly } = asked;
  const isVague = ({ date }: Act) => {
    const { earliest, latest } = partialDate(date);
    return beginOf(earliest, interval) !== beginOf(latest, interval);
  };
  const acts = all.filter(
    (act) => passes(filter, act) && (scale === null || act.scale === scale) && !(certainly && isVague(act)),
  );
  const from = filter.during?.from === undefined ? null : partialDate(filter.during.from).earliest;
  const to = filter.during?.to === undefined ? null : partialDate(filter.during.to).latest;
  const dayOf = ({ date }: Act) => {
    const { earliest } = partialDate(date);
    return from !== null && earliest < from ? from : earliest;
  };
  const days = acts.map(dayOf).sort();
  const [begin, end] = [from ?? days[0], to ?? days.at(-1)];
  if (begin === undefined || end === undefined) return [];
  const found = gathered(acts, groupBy);
  const values = groupBy === 'NONE' ? ([['all', acts]] as const) : ranked(found);
  const rest = values.slice(first).flatMap(([, having]) => having);
  const none = found.get(null) ?? [];
  const lines = [
    ...values
      .slice(0, first)
      .map(([id, having]) =>
        groupBy === 'NONE' ? { label: 'all acts', id: null, having } : { label: id, id, having },
      ),
    ...(rest.length > 0 ? [{ label: 'others', id: null, having: rest }] : []),
    ...(none.length > 0 ? [{ label: 'none', id: null, having: none }] : []),
  ];
  return intervals(begin, end, interval).flatMap((time) =>
    lines.map(({ label, id, having }) => {
      const here = having.filter((act) => beginOf(dayOf(act), interval) === time);
      const imprecise = here.filter(isVague).length;
      return { time, value: measureOf(measure, here), label, id, count: here.length, imprecise };
    }),
  );
}
