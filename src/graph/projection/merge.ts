// Puts changed acts into columns that are in order already: one walk over both, where ordering everything anew would be many.

import { type Codes, type Columns, codesFor, type Dates, datesOf, startsOf } from './columns.ts';
import { type ActSet, bySpan, markName } from './gather.ts';

/** Stands for the place of a tie that is gone. */
const gone = 0xffffffff;

/** Two lists of things as one, and where each thing of either now stands. */
interface United<Thing> {
  readonly things: readonly Thing[];
  readonly held: Uint32Array;
  readonly fresh: Uint32Array;
}

/** Ties of two sets of columns, as places in one. */
interface Walk {
  /** By place: the number of a tie that is held, or that of a fresh one and the number of all that are held. */
  readonly from: Uint32Array;
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
  const length = walk.from.length;
  const taken = (
    name: 'source' | 'target' | 'date' | 'relation' | 'mark',
    { things, held: of, fresh: ofFresh }: United<unknown>,
  ) => {
    const [codes, own, others] = [codesFor(things.length, length), held[name], fresh[name]];
    for (let place = 0; place < length; place++) {
      const tie = walk.from[place] as number;
      codes[place] = (
        tie < own.length ? of[own[tie] as number] : ofFresh[others[tie - own.length] as number]
      ) as number;
    }
    return codes;
  };
  const copied = (name: 'actLow' | 'actHigh') => {
    const [numbers, own, others] = [new Uint32Array(length), held[name], fresh[name]];
    for (let place = 0; place < length; place++) {
      const tie = walk.from[place] as number;
      numbers[place] = (tie < own.length ? own[tie] : others[tie - own.length]) as number;
    }
    return numbers;
  };
  const [source, target, date] = [taken('source', nodes), taken('target', nodes), taken('date', dates)];
  return {
    nodes: nodes.things,
    relations: relations.things,
    marks: marks.things,
    dates: datesOf(dates.things),
    source,
    target,
    date,
    relation: taken('relation', relations),
    mark: taken('mark', marks),
    actLow: copied('actLow'),
    actHigh: copied('actHigh'),
    outStart: startsOf(source, nodes.things.length),
    into: walkedBack(held, fresh, walk, target, date),
    inStart: startsOf(target, nodes.things.length),
  };
}

/** Goes through the ties of both by source and date. */
function walked(held: Columns, without: ActSet, fresh: Columns, nodes: United<string>, dates: United<unknown>): Walk {
  const [own, others] = [held.source.length, fresh.source.length];
  const places = { held: new Uint32Array(own), fresh: new Uint32Array(others) };
  const from = new Uint32Array(own + others);
  let [length, next] = [0, 0];
  const before = (source: number, date: number): boolean => {
    const ofNext = nodes.fresh[fresh.source[next] as number] as number;
    return ofNext < source || (ofNext === source && (dates.fresh[fresh.date[next] as number] as number) < date);
  };
  const putNext = () => {
    places.fresh[next] = length;
    from[length++] = own + next++;
  };
  for (let tie = 0; tie < own; tie++) {
    if (without.has(held.actLow[tie] as number, held.actHigh[tie] as number)) {
      places.held[tie] = gone;
      continue;
    }
    if (next < others) {
      const source = nodes.held[held.source[tie] as number] as number;
      const date = dates.held[held.date[tie] as number] as number;
      while (next < others && before(source, date)) putNext();
    }
    places.held[tie] = length;
    from[length++] = tie;
  }
  while (next < others) putNext();
  return { from: from.slice(0, length), ...places };
}

/** Places by target and date, from the lists of both. */
function walkedBack(held: Columns, fresh: Columns, { from, ...places }: Walk, target: Codes, date: Codes): Uint32Array {
  const into = new Uint32Array(from.length);
  let [length, next] = [0, 0];
  for (const tie of held.into) {
    const place = places.held[tie] as number;
    if (place === gone) continue;
    for (; next < fresh.into.length; next++) {
      const other = places.fresh[fresh.into[next] as number] as number;
      const way = (target[other] as number) - (target[place] as number);
      if (way > 0 || (way === 0 && (date[other] as number) >= (date[place] as number))) break;
      into[length++] = other;
    }
    into[length++] = place;
  }
  for (; next < fresh.into.length; next++) into[length++] = places.fresh[fresh.into[next] as number] as number;
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
