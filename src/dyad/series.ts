// What each of a pair does to the other over time: a series for each direction, side by side.

import { actorOf } from '../actor/loaders.ts';
import { beginOf, countBetween, intervalsBetween } from '../figures/intervals.ts';
import { checkMeasure, checkRows, measureOf, type Point } from '../figures/series.ts';
import type { DyadSeriesArgs, Interval } from '../generated/schema.ts';
import { firstDay, lastDay, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { type FoundDyad, type Tally, talliesDuring } from './pair.ts';

/** Acts of an interval, added up. */
interface Sum {
  count: number;
  imprecise: number;
  sum: number;
  least: number;
  most: number;
}

/** The acts of a direction by interval: where they may lie first, but not before `from`. */
function byInterval(tallies: readonly Tally[], interval: Interval, from: string): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { earliest, latest, count, sum, least, most } of tallies) {
    const time = beginOf(earliest < from ? from : earliest, interval);
    const before = sums.get(time) ?? { count: 0, imprecise: 0, sum: 0, least: Infinity, most: -Infinity };
    const isVague = beginOf(earliest, interval) < beginOf(latest, interval);
    sums.set(time, {
      count: before.count + count,
      imprecise: before.imprecise + (isVague ? count : 0),
      sum: before.sum + sum,
      least: Math.min(before.least, least ?? Infinity),
      most: Math.max(before.most, most ?? -Infinity),
    });
  }
  return sums;
}

const both = 2;

/** Two rows for each interval: of `a` upon `b`, and of `b` upon `a`. */
export async function dyadSeries(context: Context, dyad: FoundDyad, args: Partial<DyadSeriesArgs>): Promise<Point[]> {
  const interval = args.interval ?? 'MONTH';
  const scale = args.scale ?? null;
  const measure = args.measure ?? (scale === null ? 'COUNT' : 'MEAN');
  checkMeasure(measure, scale);
  const { from, to } = spanOf(args.during);
  const check = (begin: string, end: string) => checkRows(countBetween(begin, end, interval), both, '');
  if (from !== firstDay && to !== lastDay) check(from, to);
  const [{ aToB, bToA }, a, b] = await Promise.all([
    talliesDuring(dyad, args.during),
    actorOf(context, dyad.a),
    actorOf(context, dyad.b),
  ]);
  const sides = [
    { id: dyad.a, label: `${a.name} → ${b.name}`, tallies: aToB },
    { id: dyad.b, label: `${b.name} → ${a.name}`, tallies: bToA },
  ].map(({ tallies, ...side }) => {
    const measured = tallies.filter((tally) => scale === null || tally.scale === scale);
    return { ...side, sums: byInterval(measured, interval, from) };
  });
  const times = sides.flatMap(({ sums }) => [...sums.keys()]).sort();
  const begin = from === firstDay ? times[0] : from;
  const end = to === lastDay ? times.at(-1) : to;
  if (begin === undefined || end === undefined) return [];
  check(begin, end);
  return intervalsBetween(begin, end, interval).flatMap((time) =>
    sides.map(({ id, label, sums }) => {
      const sum = sums.get(time);
      return {
        time,
        label,
        id,
        value: measureOf(measure, sum),
        count: sum?.count ?? 0,
        imprecise: sum?.imprecise ?? 0,
      };
    }),
  );
}
