// The best paths between two ends, by one of four measures, in the order of time or in any.

import { type Columns, lowerBound, startsOf } from './columns.ts';
import { list } from './listing.ts';
import { type FoundWay, type FoundWays, type NoWay, type PathQuestion, terrainOf } from './question.ts';
import {
  type Budget,
  BudgetSpent,
  earliestOfAll,
  latestOfAll,
  type Meeting,
  type Stretch,
  type Terrain,
  Ties,
  turned,
  unreached,
  Wave,
} from './wave.ts';

/** All of time. */
const ever: Stretch = { from: earliestOfAll, to: latestOfAll };

/** Finds the best paths. */
export function findWays(columns: Columns, question: PathQuestion, budget: Budget): FoundWays {
  const terrain = terrainOf(columns, question);
  if (terrain === null) return nothing('NO_PATH');
  try {
    const ways = bestOf(terrain, question, budget);
    if (ways.length > 0)
      return { ways: ways.slice(0, question.first), more: ways.length > question.first, isSpent: false, reason: null };
    const inAnyOrder = question.inOrder && terrainOf(columns, { ...question, inOrder: false });
    const exists = inAnyOrder && meeting(inAnyOrder, question.maxHops, ever, budget) !== null;
    return nothing(exists ? 'NOT_IN_ORDER' : 'NO_PATH');
  } catch (fault) {
    if (fault instanceof BudgetSpent) return { ...nothing('BUDGET_SPENT'), isSpent: true };
    throw fault;
  }
}

function nothing(reason: NoWay): FoundWays {
  return { ways: [], more: false, isSpent: false, reason };
}

/** The best paths in the order of ids, one more than are asked for where there are as many. */
function bestOf(terrain: Terrain, { by, maxHops, first }: PathQuestion, budget: Budget): FoundWay[] {
  const stretches = stretchesOf(terrain, by, maxHops, budget);
  let fewest = maxHops;
  const found = new Map<string, FoundWay>();
  for (const stretch of stretches) {
    const met = meeting(terrain, fewest, stretch, budget);
    if (met === null) continue;
    if (met.hops < fewest) found.clear();
    fewest = met.hops;
    for (const way of list(terrain, met, stretch, first + 1, budget)) {
      const name = way.nodes.join(' ');
      if (!found.has(name)) found.set(name, way);
    }
  }
  return [...found.values()].sort(byNodes).slice(0, first + 1);
}

function byNodes(one: FoundWay, other: FoundWay): number {
  for (const [at, id] of one.nodes.entries()) {
    const far = other.nodes[at] ?? '';
    if (id !== far) return id < far ? -1 : 1;
  }
  return 0;
}

/** Between which days the best paths lie; none where there is no path. */
function stretchesOf(terrain: Terrain, by: PathQuestion['by'], maxHops: number, budget: Budget): Stretch[] {
  const whole = { from: setsOut(terrain, budget), to: -setsOut(turned(terrain), budget) };
  if (whole.from > whole.to) return [];
  switch (by) {
    case 'FEWEST_HOPS':
      return [whole];
    case 'EARLIEST_ARRIVAL': {
      const to = arrival(terrain, maxHops, whole, budget);
      return to === unreached ? [] : [{ ...whole, to }];
    }
    case 'LATEST_DEPARTURE': {
      const from = arrival(turned(terrain), maxHops, { from: -whole.to, to: -whole.from }, budget);
      return from === unreached ? [] : [{ ...whole, from: -from }];
    }
    case 'SHORTEST_SPAN':
      return shortestSpans(terrain, maxHops, whole, budget);
  }
}

/** No path sets out before this: the first day of the dates of the ties at its start. */
function setsOut(terrain: Terrain, budget: Budget): number {
  const { columns, gate, step, start } = terrain;
  let first = unreached;
  new Ties(terrain, budget).from(start.node, ever.from, ever.to, (_node, _time, tie) => {
    const code = columns.date[tie] as number;
    first = Math.min(first, gate[code] as number, step[code] as number);
  });
  return first;
}

/** Ties that the first stretch of a search holds, and how many times more each further one does. */
const [fewTies, timesMore] = [500, 4];

/**
 * When a search through a stretch is at its goal at the earliest. Most are there soon after they set out: a stretch that holds few ties is
 * searched before longer ones.
 */
function arrival(terrain: Terrain, maxHops: number, { from, to }: Stretch, budget: Budget): number {
  for (let ties = fewTies; ; ties *= timesMore) {
    const until = Math.min(to, dayAfter(terrain, from, ties));
    const arrives = arrivalUntil(terrain, maxHops, { from, to: until }, budget);
    if (arrives !== unreached || until === to) return arrives;
  }
}

function arrivalUntil(terrain: Terrain, maxHops: number, { from, to }: Stretch, budget: Budget): number {
  const wave = new Wave(terrain, budget, from, to);
  const { node } = terrain.goal;
  while (wave.hops < maxHops && wave.frontier.length > 0) wave.advance(Math.min(to, wave.at(node) - 1));
  return wave.at(node);
}

/** A day by which so many ties have come since another, or all that there are. */
function dayAfter({ columns, isBackward, isTimed }: Terrain, from: number, ties: number): number {
  if (!isTimed) return ever.to;
  const { earliest, days } = columns.dates;
  const until = tiesUntil(columns);
  const day = isBackward ? -from : from;
  const known = lowerBound(days, (code) => (earliest[code] as number) < day);
  if (isBackward) {
    const left = (until[known] as number) - ties;
    return left <= 0 ? ever.to : -(earliest[lowerBound(days, (code) => (until[code + 1] as number) < left)] as number);
  }
  const code = lowerBound(days, (code) => (until[code + 1] as number) < (until[known] as number) + ties);
  return code === days ? ever.to : (earliest[code] as number);
}

/** By code of a day, and one more: how many ties have an earlier one; counted once for columns. */
const counted = new WeakMap<Columns['date'], Uint32Array>();

function tiesUntil({ date, dates }: Columns): Uint32Array {
  const until = counted.get(date) ?? startsOf(date, dates.earliest.length);
  counted.set(date, until);
  return until;
}

/** The shortest stretches of days in which there is a path. */
function shortestSpans(terrain: Terrain, maxHops: number, whole: Stretch, budget: Budget): Stretch[] {
  let shortest = Number.POSITIVE_INFINITY;
  let found: Stretch[] = [];
  for (const from of departures(terrain, budget)) {
    const to = arrival(terrain, maxHops, { from, to: Math.min(whole.to, from + shortest) }, budget);
    if (to === unreached) continue;
    if (to - from < shortest) found = [];
    shortest = to - from;
    found.push({ from, to });
  }
  return found;
}

/**
 * The days on which a shortest path may set out, latest first. It sets out as late as it can: on the day of its first act, or where that has a
 * longer date, at the end of the date of a later one.
 */
function departures(terrain: Terrain, budget: Budget): number[] {
  const { columns, gate, start } = terrain;
  const { date, dates } = columns;
  const days = new Set<number>();
  new Ties(terrain, budget).from(start.node, ever.from, ever.to, (_node, _time, tie) => {
    const code = date[tie] as number;
    const [first, last] = [dates.earliest[code] as number, dates.latest[code] as number];
    days.add(Math.min(gate[code] as number, last));
    if (first === last || gate[code] !== last) return;
    for (const day of dates.latest) if (day >= first && day <= last) days.add(day);
  });
  return [...days].sort((one, other) => other - one);
}

/** Lets two searches meet, each from its end; null where there is no path of so many hops within the stretch. */
function meeting(terrain: Terrain, maxHops: number, { from, to }: Stretch, budget: Budget): Meeting | null {
  const near = new Wave(terrain, budget, from, to);
  const far = new Wave(turned(terrain), budget, -to, -from);
  while (near.hops + far.hops < maxHops) {
    const side = near.cost <= far.cost ? near : far;
    side.advance();
    const nodes = side.frontier.filter((node) => near.at(node) <= -far.at(node));
    if (nodes.length > 0) return { hops: near.hops + far.hops, near, far, nodes };
    if (near.frontier.length === 0 || far.frontier.length === 0) return null;
  }
  return null;
}
