// A search through the ties from one end, level by level: where it can be after so many hops, and when at the earliest. Run backwards,
// with time turned round, it says when one has to leave at the latest.

import { type Columns, lowerBound } from './columns.ts';
import type { Passing } from './passing.ts';

/** Earlier and later than any day. */
export const earliestOfAll = -(2 ** 29);
export const latestOfAll = 2 ** 29;
/** When a search is at a node that it has not reached. */
export const unreached = 2 ** 30;

/** Someone who stands for an end of the paths on some days: their acts count as those of the end. */
export interface StandIn {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** Where paths begin, or where they end. */
export interface End {
  readonly node: number;
  readonly standIns: readonly StandIn[];
}

/** What a search may use, and how time counts in it. */
export interface Terrain extends Passing {
  readonly columns: Columns;
  /** By node: whether paths have to avoid it. */
  readonly closed: Uint8Array;
  /**
   * By code of the date: a tie can be used by whoever is there by `gate`, who is at its other end at `step` or when he came, whichever
   * is later. Where an act possibly follows another, the gate is the last day of its date and the step the first; where it certainly
   * does, it is the other way round; where the order does not matter, every gate is open and no step takes time.
   */
  readonly gate: Int32Array;
  readonly step: Int32Array;
  /** Whether time counts at all. */
  readonly isTimed: boolean;
  /** Whether ties may be followed from their source to their target, and from their target to their source. */
  readonly out: boolean;
  readonly into: boolean;
  /** Where it sets out, and where it wants to be. */
  readonly start: End;
  readonly goal: End;
  /** Whether time runs backwards. */
  readonly isBackward: boolean;
}

/** The same ties from the other end, with time turned round. */
export function turned(terrain: Terrain): Terrain {
  return {
    ...terrain,
    gate: terrain.step.map((day) => -day),
    step: terrain.gate.map((day) => -day),
    out: terrain.into,
    into: terrain.out,
    start: terrain.goal,
    goal: terrain.start,
    isBackward: !terrain.isBackward,
  };
}

/** Ends a search whose time is up. */
export class BudgetSpent extends Error {}

/** Says when the time of a search is up: looked at once in so many ties. */
export class Budget {
  private left = 0;

  constructor(
    private readonly deadline: number,
    private readonly every = 4096,
  ) {}

  /** Counts ties that are looked at. */
  spend(ties: number): void {
    this.left -= ties;
    if (this.left > 0) return;
    this.left = this.every;
    if (performance.now() > this.deadline) throw new BudgetSpent();
  }
}

/** Told of a tie that can be used: the node at its other end, when one is there, and whether the tie was followed from its source. */
type OnTie = (node: number, time: number, tie: number, isOut: boolean) => void;

/** Walks over the ties that can be used from a node by whoever is there at a time, and leads to its other end by `until`. */
export class Ties {
  private readonly aliases = new Map<number, StandIn[]>();

  constructor(
    readonly terrain: Terrain,
    private readonly budget: Budget,
  ) {
    for (const standIn of terrain.goal.standIns)
      this.aliases.set(standIn.node, [...(this.aliases.get(standIn.node) ?? []), standIn]);
  }

  /** The ties of a node; those of who stands for it where the search sets out there. */
  from(node: number, time: number, until: number, onTie: OnTie): void {
    this.of(node, time, until, null, onTie);
    if (node === this.terrain.start.node)
      for (const standIn of this.terrain.start.standIns) this.of(standIn.node, time, until, standIn, onTie);
  }

  private of(node: number, time: number, until: number, within: StandIn | null, onTie: OnTie): void {
    const { columns, out, into } = this.terrain;
    const { target, source, outStart, inStart } = columns;
    if (out)
      this.along(outStart[node] as number, outStart[node + 1] as number, null, target, time, until, within, onTie);
    if (into)
      this.along(
        inStart[node] as number,
        inStart[node + 1] as number,
        columns.into,
        source,
        time,
        until,
        within,
        onTie,
      );
  }

  /** A stretch of ties in the order of their dates: days first, of which only those in question are looked at, then spans. */
  private along(
    begin: number,
    end: number,
    order: Uint32Array | null,
    far: Columns['source'],
    time: number,
    until: number,
    within: StandIn | null,
    onTie: OnTie,
  ): void {
    const { columns, relations, marks, dates, gate, step, isTimed, isBackward, goal } = this.terrain;
    const { date, relation, mark } = columns;
    const { earliest, latest, days } = columns.dates;
    const codeAt = (place: number) => date[order === null ? place : (order[place] as number)] as number;
    const firstWith = (code: number) => begin + lowerBound(end - begin, (place) => codeAt(begin + place) < code);
    const use = (from: number, to: number) => {
      this.budget.spend(to - from + 1);
      for (let place = from; place < to; place++) {
        const tie = order === null ? place : (order[place] as number);
        const code = date[tie] as number;
        if (!dates[code] || !relations[relation[tie] as number] || !marks[mark[tie] as number]) continue;
        if ((gate[code] as number) < time) continue;
        const there = Math.max(time, step[code] as number);
        if (there > until) continue;
        if (within && ((earliest[code] as number) > within.to || (latest[code] as number) < within.from)) continue;
        const node = far[tie] as number;
        onTie(node, there, tie, order === null);
        // Who reaches someone that stands for the goal on that day has reached the goal.
        const aliases = this.aliases.get(node);
        if (aliases?.some(({ from, to }) => (earliest[code] as number) <= to && from <= (latest[code] as number)))
          onTie(goal.node, there, tie, order === null);
      }
    };
    if (!isTimed) {
      use(begin, end);
      return;
    }
    const [low, high] = isBackward ? [-until, -time] : [time, until];
    const spans = firstWith(days);
    const fromDay = lowerBound(days, (code) => (earliest[code] as number) < low);
    const toDay = lowerBound(days, (code) => (earliest[code] as number) <= high);
    use(firstWith(fromDay), Math.min(spans, firstWith(toDay)));
    use(spans, end);
  }
}

/** What a search has found: for each number of hops, when it is at each node at the earliest, by that many hops at most. */
export class Wave {
  readonly times: Int32Array[];
  /** Nodes that the last level reached, or reached earlier than before. */
  frontier: number[];
  private readonly ties: Ties;

  /**
   * @param time when it sets out
   * @param until when it has to be anywhere at the latest
   */
  constructor(
    private readonly terrain: Terrain,
    budget: Budget,
    time: number,
    readonly until: number,
  ) {
    const { start, columns } = terrain;
    const times = new Int32Array(columns.nodes.length).fill(unreached);
    times[start.node] = time;
    this.times = [times];
    this.frontier = [start.node];
    this.ties = new Ties(terrain, budget);
  }

  /** Hops taken. */
  get hops(): number {
    return this.times.length - 1;
  }

  /** When it is at a node, by so many hops at most. */
  at(node: number, hops = this.hops): number {
    return (this.times[Math.min(hops, this.hops)] as Int32Array)[node] as number;
  }

  /** How many ties the next hop has to look at, at most. */
  get cost(): number {
    const { outStart, inStart } = this.terrain.columns;
    return this.frontier.reduce(
      (sum, node) =>
        sum +
        (outStart[node + 1] as number) -
        (outStart[node] as number) +
        (inStart[node + 1] as number) -
        (inStart[node] as number),
      0,
    );
  }

  /**
   * Takes one hop.
   * @param until when it has to be anywhere at the latest, where that is earlier than before
   * @param frontier from which nodes, where not from all that the last one reached
   * @param keep whether a node is worth being reached at a time
   */
  advance(
    until = this.until,
    frontier: readonly number[] = this.frontier,
    keep: ((node: number, time: number) => boolean) | null = null,
  ): void {
    const { closed } = this.terrain;
    const before = this.times[this.hops] as Int32Array;
    const after = before.slice();
    const next: number[] = [];
    const isNext = new Uint8Array(after.length);
    for (const from of frontier)
      this.ties.from(from, before[from] as number, until, (node, time) => {
        if (time >= (after[node] as number) || closed[node] || (keep && !keep(node, time))) return;
        after[node] = time;
        if (isNext[node]) return;
        isNext[node] = 1;
        next.push(node);
      });
    this.times.push(after);
    this.frontier = next;
  }
}

/** Between which days paths have to lie. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where two searches have met, one from each end, with as few hops as possible. */
export interface Meeting {
  readonly hops: number;
  readonly near: Wave;
  /** Backwards from the goal. */
  readonly far: Wave;
  /** Nodes through which the shortest paths run where the two meet. */
  readonly nodes: readonly number[];
}
