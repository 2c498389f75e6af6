// The network of actors that acts draw: who is tied to whom, and by how many acts, as arrays that measures run over.

import { actOf, type Columns, nodeOf } from './columns.ts';
import { Growing, identity, sorted } from './gather.ts';
import { type ActsAsked, type LeftOut, passing } from './passing.ts';

/** For whom an actor counts from one day to another, counted from 1970-01-01. */
export interface Fold {
  readonly actor: string;
  readonly whole: string;
  readonly from: number;
  readonly to: number;
}

/** Which acts draw the network. */
export interface NetworkQuestion extends ActsAsked {
  readonly without: LeftOut;
  /** Actors that count for others; who is not among them, or not on the day, counts for itself. Null where everybody does. */
  readonly folds: readonly Fold[] | null;
}

/** A network by the numbers of its nodes. What a node is tied to stands from `start[node]` to `start[node + 1]`, in the order of numbers. */
export interface Network {
  /** Ids of the nodes, in their order; each is tied to another. */
  readonly nodes: readonly string[];
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  /** How many acts tie the two, either way, each counted once. */
  readonly acts: Uint32Array;
  /** How many of them are acts of the node upon the other, and of the other upon the node. */
  readonly out: Uint32Array;
  readonly into: Uint32Array;
  /** How many acts draw the network. */
  readonly actCount: number;
}

/** The arrays of a network that another thread may take over. */
export function buffersOf({ start, other, acts, out, into }: Network): ArrayBuffer[] {
  return [start, other, acts, out, into].map(({ buffer }) => buffer as ArrayBuffer);
}

/** Ends of ties as they are found, the lesser number first, and which tie it was of. */
class Ends {
  readonly low = new Growing();
  readonly high = new Growing();
  readonly turned = new Growing();
  readonly tie = new Growing();

  add(source: number, target: number, tie: number): void {
    if (source === target) return;
    this.low.push(Math.min(source, target));
    this.high.push(Math.max(source, target));
    this.turned.push(source < target ? 0 : 1);
    this.tie.push(tie);
  }
}

/** Draws the network. */
export function drawNetwork(columns: Columns, question: NetworkQuestion): Network {
  const { nodes, ends } = endsOf(columns, question);
  const [low, high, turned] = [ends.low.values(), ends.high.values(), ends.turned.values()];
  const act = Float64Array.from(ends.tie.values(), (tie) => actOf(columns, tie));
  const byHigh = sorted(identity(low.length), high, nodes.length).order;
  const { order } = sorted(byHigh, low, nodes.length);
  const pairs = new Pairs(nodes.length);
  for (let begin = 0; begin < order.length; ) {
    const [one, other] = [low[order[begin] as number] as number, high[order[begin] as number] as number];
    let end = begin + 1;
    while (end < order.length && low[order[end] as number] === one && high[order[end] as number] === other) end++;
    if (end === begin + 1) {
      const isTurned = turned[order[begin] as number] as number;
      pairs.add(one, other, 1, 1 - isTurned, isTurned);
      begin = end;
      continue;
    }
    const [along, against] = [0, 1].map((way) =>
      Float64Array.from(
        order.subarray(begin, end).filter((tie) => turned[tie] === way),
        (tie) => act[tie] as number,
      ),
    ) as [Float64Array, Float64Array];
    const both = new Float64Array(along.length + against.length);
    both.set(along);
    both.set(against, along.length);
    pairs.add(one, other, distinct(both), distinct(along), distinct(against));
    begin = end;
  }
  return pairs.network(nodes, distinct(act));
}

/** How many numbers there are, each counted once; puts them in order. */
function distinct(numbers: Float64Array): number {
  if (numbers.length < 2) return numbers.length;
  numbers.sort();
  let count = 1;
  for (let at = 1; at < numbers.length; at++) if (numbers[at] !== numbers[at - 1]) count++;
  return count;
}

/** Pairs of nodes in their order, which become the network of those that are tied at all. */
class Pairs {
  private readonly rows: number[][] = [];
  private readonly degrees: Uint32Array;

  constructor(count: number) {
    this.degrees = new Uint32Array(count);
  }

  add(...row: [low: number, high: number, acts: number, along: number, against: number]): void {
    this.rows.push(row);
    const [low, high] = row;
    this.degrees[low] = (this.degrees[low] as number) + 1;
    this.degrees[high] = (this.degrees[high] as number) + 1;
  }

  network(ids: readonly string[], actCount: number): Network {
    const { degrees, rows } = this;
    const tied = [...degrees.keys()].filter((node) => (degrees[node] as number) > 0);
    const place = new Uint32Array(ids.length);
    const start = new Uint32Array(tied.length + 1);
    for (const [at, node] of tied.entries()) {
      place[node] = at;
      start[at + 1] = (start[at] as number) + (degrees[node] as number);
    }
    const next = start.slice();
    const [other, acts, out, into] = Array.from({ length: 4 }, () => new Uint32Array(rows.length * 2)) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    const put = (from: number, to: number, all: number, along: number, against: number) => {
      const at = next[from] as number;
      next[from] = at + 1;
      other[at] = to;
      acts[at] = all;
      out[at] = along;
      into[at] = against;
    };
    for (const [low, high, all, along, against] of rows as [number, number, number, number, number][]) {
      const [one, two] = [place[low] as number, place[high] as number];
      put(one, two, all, along, against);
      put(two, one, all, against, along);
    }
    return { nodes: tied.map((node) => ids[node] as string), start, other, acts, out, into, actCount };
  }
}

/** The ends of all ties that are looked at, by numbers in the order of ids. */
function endsOf(columns: Columns, question: NetworkQuestion): { nodes: readonly string[]; ends: Ends } {
  const { relations, marks, dates } = passing(columns, question, false);
  const { source, target, date, relation, mark } = columns;
  const { nodes, countsFor } = foldsOf(columns, question.folds ?? []);
  const closed = new Set(question.without.actors.map((id) => nodeOf(columns, id)));
  const left = new Set(question.without.actors);
  const ends = new Ends();
  for (let tie = 0; tie < source.length; tie++) {
    const code = date[tie] as number;
    if (!dates[code] || !relations[relation[tie] as number] || !marks[mark[tie] as number]) continue;
    const [from, to] = [source[tie] as number, target[tie] as number];
    if (closed.has(from) || closed.has(to)) continue;
    for (const one of countsFor(from, code))
      for (const other of countsFor(to, code))
        if (!left.has(nodes[one] as string) && !left.has(nodes[other] as string)) ends.add(one, other, tie);
  }
  return { nodes, ends };
}

/** The nodes with those for whom they count, and for whom a node counts on a date. */
function foldsOf(
  columns: Columns,
  folds: readonly Fold[],
): { nodes: readonly string[]; countsFor: (node: number, date: number) => readonly number[] } {
  if (folds.length === 0) return { nodes: columns.nodes, countsFor: (node) => [node] };
  const { dates } = columns;
  const known = new Set(columns.nodes);
  const nodes = [...known, ...new Set(folds.map(({ whole }) => whole).filter((id) => !known.has(id)))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const places = new Map(nodes.map((id, at) => [id, at]));
  const own = Uint32Array.from(columns.nodes, (id) => places.get(id) as number);
  const wholes = new Map<number, { whole: number; from: number; to: number }[]>();
  for (const { actor, whole, from, to } of folds) {
    const node = nodeOf(columns, actor);
    if (node < 0) continue;
    const list = wholes.get(node) ?? [];
    list.push({ whole: places.get(whole) as number, from, to });
    wholes.set(node, list);
  }
  return {
    nodes,
    countsFor: (node, date) => {
      const [first, last] = [dates.earliest[date] as number, dates.latest[date] as number];
      const found = wholes.get(node)?.filter(({ from, to }) => first <= to && from <= last) ?? [];
      return found.length === 0 ? [own[node] as number] : [...new Set(found.map(({ whole }) => whole))];
    },
  };
}
