// The shortest paths themselves, in the order of ids, once two searches have met.

import { actOf } from './columns.ts';
import { type FoundStep, type FoundWay, fewActs } from './question.ts';
import { type Budget, type Meeting, type Stretch, type Terrain, Ties, turned } from './wave.ts';

/** At most so many of the paths of a meeting, in the order of ids. */
export function list(terrain: Terrain, met: Meeting, stretch: Stretch, most: number, budget: Budget): FoundWay[] {
  const { start } = terrain;
  const { hops, near, far } = met;
  completeBackwards(met);
  const ties = new Ties(terrain, budget);
  const backwards = new Ties(turned(terrain), budget);
  const found: FoundWay[] = [];
  const enter = (way: readonly number[], times: readonly number[]): void => {
    const taken = way.length - 1;
    if (taken === hops) {
      found.push(wayOf(ties, backwards, way, times, stretch));
      return;
    }
    const next = new Map<number, number>();
    ties.from(way[taken] as number, times[taken] as number, near.until, (node, time) => {
      if (time <= -far.at(node, hops - taken - 1) && time < (next.get(node) ?? Number.POSITIVE_INFINITY))
        next.set(node, time);
    });
    for (const [node, time] of [...next].sort(([one], [other]) => one - other)) {
      enter([...way, node], [...times, time]);
      if (found.length >= most) return;
    }
  };
  enter([start.node], [stretch.from]);
  return found;
}

/** Lets the search from the goal go on to the start, through nodes alone that the other one reached in time. */
function completeBackwards({ hops, near, far, nodes }: Meeting): void {
  let frontier = nodes;
  while (far.hops < hops) {
    const taken = hops - far.hops - 1;
    far.advance(far.until, frontier, (node, time) => near.at(node, taken) <= -time);
    frontier = far.frontier;
  }
}

/** When one has to be at each node of a path at the latest, to be at its end by a time. */
function latest(backwards: Ties, way: readonly number[], arrives: number, from: number): number[] {
  const times = [arrives];
  for (let at = way.length - 1; at > 0; at--) {
    let best = Number.POSITIVE_INFINITY;
    backwards.from(way[at] as number, -(times[0] as number), -from, (node, time) => {
      if (node === way[at - 1] && time < best) best = time;
    });
    times.unshift(0 - best);
  }
  return times;
}

/** What a path is told by. */
function wayOf(
  ties: Ties,
  backwards: Ties,
  way: readonly number[],
  times: readonly number[],
  stretch: Stretch,
): FoundWay {
  const { columns, isTimed } = ties.terrain;
  const arrives = times.at(-1) as number;
  const byEnd = latest(backwards, way, stretch.to, stretch.from);
  return {
    nodes: way.map((node) => columns.nodes[node] as string),
    steps: way.slice(1).map((_, at) => stepOf(ties, way, at, isTimed, times[at] as number, byEnd[at + 1] as number)),
    departs: isTimed ? (latest(backwards, way, arrives, stretch.from)[0] as number) : null,
    arrives: isTimed ? arrives : null,
  };
}

/** The kind of act that ties two nodes of a path most often, among those that the path can run over. */
function stepOf(
  ties: Ties,
  way: readonly number[],
  at: number,
  isTimed: boolean,
  low: number,
  high: number,
): FoundStep {
  const { columns } = ties.terrain;
  const kinds = new Map<string, { relation: string; isForward: boolean; acts: Map<number, number> }>();
  ties.from(way[at] as number, low, high, (node, _time, tie, isOut) => {
    if (node !== way[at + 1]) return;
    const relation = columns.relations[columns.relation[tie] as number] as string;
    const name = `${relation} ${isOut ? 'OUT' : 'IN'}`;
    const kind = kinds.get(name) ?? { relation, isForward: isOut, acts: new Map() };
    kind.acts.set(actOf(columns, tie), columns.dates.earliest[columns.date[tie] as number] as number);
    kinds.set(name, kind);
  });
  const [best] = [...kinds].sort(
    ([name, kind], [other, { acts }]) => acts.size - kind.acts.size || (name < other ? -1 : 1),
  );
  if (!best) throw new Error('A path has a hop without an act.');
  const [, { relation, isForward, acts }] = best;
  const begin = [...acts.values()].sort((one, other) => other - one);
  const newest = begin[Math.min(fewActs, begin.length - 1)] as number;
  return { relation, isForward, total: acts.size, newest, low: isTimed ? low : null, high: isTimed ? high : null };
}
