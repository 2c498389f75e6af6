// Puts changed acts into columns that are in order already: one walk over both, where ordering everything anew would be many.

import { type Codes, type Columns, codesFor, type Dates, datesOf, lowerBound, startsOf } from './columns.ts';
import { type ActSet, bySpan, markName } from './gather.ts';

/** Stands for the place of a tie that is gone. */
const gone = 0xffffffff;

/** Two lists of things as one, and where each thing of either now stands. */
interface United<Thing> {
  readonly things: readonly Thing[];
  readonly held: Uint32Array;
  readonly fresh: Uint32Array;
}

/** Ties that are held one after another and stay so, from one number to before another, and the place of the first. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/** Ties of two sets of columns, as places in one. */
interface Walk {
  readonly length: number;
  /** What stays of the ties that are held. */
  readonly runs: readonly Run[];
  /** By the number of a tie: its place, or `gone`. */
  readonly held: Uint32Array;
  readonly fresh: Uint32Array;
}

/**
 * Columns with all ties of `fresh`, and with those of `held` that are of no act in `without`. Ties of `held` come first among those of one
 * source and date. Nodes, marks and dates that no tie has any more stay on their lists.
 */
export function merged(held: Columns, without: ActSet, fresh: Columns): Columns {
  const nodes = unitedInOrder(held.nodes, fresh.nodes, (one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const dates = unitedInOrder(spansOf(held.dates), spansOf(fresh.dates), bySpan);
  const relations = unitedByName(held.relations, fresh.relations, (name) => name);
  const marks = unitedByName(held.marks, fresh.marks, markName);
  const walk = walked(held, without, fresh, nodes, dates);
  const taken = (name: 'source' | 'target' | 'date' | 'relation' | 'mark', of: United<unknown>) =>
    moved(walk, held[name], fresh[name], codesFor(of.things.length, walk.length), of);
  const copied = (name: 'actLow' | 'actHigh') => moved(walk, held[name], fresh[name], new Uint32Array(walk.length));
  const [source, target] = [taken('source', nodes), taken('target', nodes)];
  return {
    nodes: nodes.things,
    relations: relations.things,
    marks: marks.things,
    dates: datesOf(dates.things),
    source,
    target,
    date: taken('date', dates),
    relation: taken('relation', relations),
    mark: taken('mark', marks),
    actLow: copied('actLow'),
    actHigh: copied('actHigh'),
    outStart: startsOf(source, nodes.things.length),
    into: walkedBack(held, fresh, walk, nodes, dates),
    inStart: startsOf(target, nodes.things.length),
  };
}

/** Puts both columns of one name into one, with their codes as they are in united lists, where there are any. */
function moved<Column extends Codes>(
  { runs, fresh: places }: Walk,
  held: Codes,
  fresh: Codes,
  column: Column,
  united?: United<unknown>,
): Column {
  // A list that got nothing new has its things where they were.
  const stays = !united || united.things.length === united.held.length;
  for (const { from, to, place } of runs)
    if (stays) column.set(held.subarray(from, to), place);
    else for (let tie = from; tie < to; tie++) column[place + tie - from] = united.held[held[tie] as number] as number;
  for (let tie = 0; tie < fresh.length; tie++) {
    const code = fresh[tie] as number;
    column[places[tie] as number] = united ? (united.fresh[code] as number) : code;
  }
  return column;
}

/** Where fresh ties, in their order, come among those that are held: the number of held ones before each. */
function placesAmong(
  held: Columns,
  fresh: Columns,
  by: 'source' | 'target',
  nodes: United<string>,
  dates: United<unknown>,
): Uint32Array {
  const [start, order, freshOrder] =
    by === 'source' ? [held.outStart, null, null] : [held.inStart, held.into, fresh.into];
  const dateOf = (at: number) => dates.held[held.date[order === null ? at : (order[at] as number)] as number] as number;
  const places = new Uint32Array(fresh.source.length);
  for (let at = 0; at < places.length; at++) {
    const tie = freshOrder === null ? at : (freshOrder[at] as number);
    const node = nodes.fresh[fresh[by][tie] as number] as number;
    const date = dates.fresh[fresh.date[tie] as number] as number;
    const known = lowerBound(nodes.held.length, (place) => (nodes.held[place] as number) < node);
    const [begin, end] = [
      start[known] as number,
      nodes.held[known] === node ? (start[known + 1] as number) : (start[known] as number),
    ];
    places[at] = begin + lowerBound(end - begin, (place) => dateOf(begin + place) <= date);
  }
  return places;
}

/** Goes through the ties of both by source and date. */
function walked(held: Columns, without: ActSet, fresh: Columns, nodes: United<string>, dates: United<unknown>): Walk {
  const [own, others] = [held.source.length, fresh.source.length];
  const places = { held: new Uint32Array(own), fresh: new Uint32Array(others) };
  const among = placesAmong(held, fresh, 'source', nodes, dates);
  const runs: Run[] = [];
  let [length, begin, next] = [0, 0, 0];
  const keep = (end: number) => {
    if (end > begin) runs.push({ from: begin, to: end, place: length });
    length += end - begin;
    begin = end;
  };
  const putNext = (tie: number) => {
    keep(tie);
    places.fresh[next++] = length++;
  };
  for (let tie = 0; tie < own; tie++) {
    while (among[next] === tie) putNext(tie);
    if (without.has(held.actLow[tie] as number, held.actHigh[tie] as number)) {
      keep(tie);
      places.held[tie] = gone;
      begin = tie + 1;
    } else places.held[tie] = length + tie - begin;
  }
  keep(own);
  while (next < others) putNext(own);
  return { length, runs, ...places };
}

/** Places by target and date, from the lists of both. */
function walkedBack(
  held: Columns,
  fresh: Columns,
  walk: Walk,
  nodes: United<string>,
  dates: United<unknown>,
): Uint32Array {
  const into = new Uint32Array(walk.length);
  const among = placesAmong(held, fresh, 'target', nodes, dates);
  let [length, next] = [0, 0];
  const putNext = () => {
    into[length++] = walk.fresh[fresh.into[next++] as number] as number;
  };
  for (let at = 0; at < held.into.length; at++) {
    while (among[next] === at) putNext();
    const place = walk.held[held.into[at] as number] as number;
    if (place !== gone) into[length++] = place;
  }
  while (next < fresh.into.length) putNext();
  return into;
}

/** Unites two lists in the same order. */
function unitedInOrder<Thing>(
  held: readonly Thing[],
  fresh: readonly Thing[],
  compare: (one: Thing, other: Thing) => number,
): United<Thing> {
  const places = { held: new Uint32Array(held.length), fresh: new Uint32Array(fresh.length) };
  const things: Thing[] = [];
  let next = 0;
  for (const [at, thing] of held.entries()) {
    for (; next < fresh.length; next++) {
      const way = compare(fresh[next] as Thing, thing);
      if (way >= 0) {
        if (way === 0) places.fresh[next++] = things.length;
        break;
      }
      places.fresh[next] = things.push(fresh[next] as Thing) - 1;
    }
    places.held[at] = things.push(thing) - 1;
  }
  for (; next < fresh.length; next++) places.fresh[next] = things.push(fresh[next] as Thing) - 1;
  return { things, ...places };
}

/** Unites two lists in no order: what is new comes last. */
function unitedByName<Thing>(
  held: readonly Thing[],
  fresh: readonly Thing[],
  nameOf: (thing: Thing) => string,
): United<Thing> {
  const known = new Map(held.map((thing, at) => [nameOf(thing), at]));
  const things = [...held];
  const places = fresh.map((thing) => known.get(nameOf(thing)) ?? things.push(thing) - 1);
  return { things, held: Uint32Array.from(held, (_, at) => at), fresh: Uint32Array.from(places) };
}

function spansOf({ earliest, latest }: Dates): (readonly [number, number])[] {
  return Array.from(earliest, (day, code) => [day, latest[code] as number] as const);
}
