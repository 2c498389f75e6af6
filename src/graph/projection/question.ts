// A question about paths as it reaches the columns: plain data, so that it can be sent to another thread.

import { type Columns, nodeOf } from './columns.ts';
import { type ActsAsked, passing } from './passing.ts';
import { type End, earliestOfAll, latestOfAll, type StandIn, type Terrain } from './wave.ts';

/** Which path is the best one; of equally good ones those with the fewest hops. */
export type PathMeasure = 'FEWEST_HOPS' | 'EARLIEST_ARRIVAL' | 'LATEST_DEPARTURE' | 'SHORTEST_SPAN';

/** An end by its id, with who stands for it. Days are counted from 1970-01-01. */
export interface AskedEnd {
  readonly id: string;
  readonly standIns: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}

/** What is asked. */
export interface PathQuestion extends ActsAsked {
  readonly from: AskedEnd;
  readonly to: AskedEnd;
  /** Whether paths may also run from actors to the issues that acts are about, and from these to actors. */
  readonly throughIssues: boolean;
  /** Nodes that no path runs through. */
  readonly avoid: readonly string[];
  readonly inOrder: boolean;
  /** Whether each act must surely be no earlier than the one before, or only possibly. */
  readonly certainly: boolean;
  readonly by: PathMeasure;
  readonly forward: boolean;
  readonly maxHops: number;
  /** At most this many paths. */
  readonly first: number;
}

/** How many of the newest acts of a hop its evidence is taken from, and its page holds where nobody says otherwise. */
export const fewActs = 3;

/** A hop of a path that was found. */
export interface FoundStep {
  readonly relation: string;
  /** Whether the acts run along the path. */
  readonly isForward: boolean;
  /** How many acts there are of this kind that the path can run over. */
  readonly total: number;
  /** The newest few of them, and one more, begin on this day or later: nobody need look through others of who acts. */
  readonly newest: number;
  /** The acts are those that lie between these days, surely or possibly as was asked; null where the order does not matter. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A path that was found. */
export interface FoundWay {
  readonly nodes: readonly string[];
  readonly steps: readonly FoundStep[];
  /** When it sets out and arrives; null where the order does not matter. */
  readonly departs: number | null;
  readonly arrives: number | null;
}

/** Why nothing was found. */
export type NoWay = 'NO_PATH' | 'NOT_IN_ORDER' | 'BUDGET_SPENT';

/** What was found. */
export interface FoundWays {
  readonly ways: readonly FoundWay[];
  /** Whether there are more that are as good. */
  readonly more: boolean;
  readonly isSpent: boolean;
  readonly reason: NoWay | null;
}

/** Where a question is looked for; null where one of its ends has no ties at all. */
export function terrainOf(held: Columns, question: PathQuestion): Terrain | null {
  const { throughIssues, avoid, inOrder, certainly, forward } = question;
  const columns = withNodes(held, [question.from, question.to]);
  const [start, goal] = [endOf(held, columns, question.from), endOf(held, columns, question.to)];
  if (start === null || goal === null) return null;
  const closed = new Uint8Array(columns.nodes.length);
  for (const id of avoid) {
    const node = nodeOf(held, id);
    if (node >= 0) closed[node] = 1;
  }
  const { earliest, latest } = columns.dates;
  const flat = (day: number) => new Int32Array(earliest.length).fill(day);
  return {
    columns,
    start,
    goal,
    closed,
    ...passing(columns, question, throughIssues),
    gate: inOrder ? (certainly ? earliest : latest) : flat(latestOfAll),
    step: inOrder ? (certainly ? latest : earliest) : flat(earliestOfAll),
    isTimed: inOrder,
    out: true,
    into: !forward,
    isBackward: false,
  };
}

/** Columns that know the ends for which somebody stands, even where they have no ties themselves. */
function withNodes(columns: Columns, ends: readonly AskedEnd[]): Columns {
  const missing = ends.filter(({ id, standIns }) => standIns.length > 0 && nodeOf(columns, id) < 0).map(({ id }) => id);
  if (missing.length === 0) return columns;
  const longer = (start: Uint32Array) =>
    Uint32Array.from([...start, ...missing.map(() => start[start.length - 1] as number)]);
  return {
    ...columns,
    nodes: [...columns.nodes, ...missing],
    outStart: longer(columns.outStart),
    inStart: longer(columns.inStart),
  };
}

/** An end with its number, which stands behind all others where only those who stand for it have ties. */
function endOf(held: Columns, columns: Columns, { id, standIns }: AskedEnd): End | null {
  const known = standIns.flatMap(({ id: other, from, to }): StandIn[] => {
    const node = nodeOf(held, other);
    return node < 0 || other === id ? [] : [{ node, from, to }];
  });
  const own = nodeOf(held, id);
  const node = own < 0 ? columns.nodes.lastIndexOf(id) : own;
  return node < 0 ? null : { node, standIns: known };
}
