// Questions about paths, drawn at random, and how they are asked.

import { randomFrom } from '../../src/graph/random.ts';
import type { Answer } from '../harness/server.ts';

/** Draws whole numbers below a bound, the same ones for the same seed. */
export function drawing(seed: number): (below: number) => number {
  const random = randomFrom(seed);
  return (below) => Math.floor(random() * below);
}

/** What every question is asked for. `all` passes every act, and is counted by the graph. */
export const shown = `truncated timedOut reason paths {
  departs arrives nodes { id } weakest { from { id } to { id } }
  hops {
    relation direction from { id } to { id } independentPublishers disputed
    acts(first: 2) { totalCount nodes { id } }
    all: acts(first: 1, filter: { or: [{ status: [OCCURRED] }, { not: { status: [OCCURRED] } }] }) { totalCount }
    citations { event { id } report { id } }
  }
}`;

/**
 * The arguments of a question between some of these ids, those with the most acts first: they are drawn most often. Spans of time
 * begin in the year `since` or the next.
 */
export function aQuestion(
  draw: (below: number) => number,
  { actors, issues, datasets }: Record<'actors' | 'issues' | 'datasets', readonly string[]>,
  since = 2018,
): string {
  const one = <Thing>(things: readonly Thing[]) => things[draw(things.length)] as Thing;
  const ends = draw(5) === 0 ? [...actors, ...issues] : actors;
  const busy = (things: readonly string[]) => things[draw(1 + draw(1 + draw(things.length)))] as string;
  const from = busy(ends);
  const to = busy(ends.filter((id) => id !== from));
  const besides = [...actors, ...issues].filter((id) => id !== from && id !== to);
  const by = one(['FEWEST_HOPS', 'FEWEST_HOPS', 'EARLIEST_ARRIVAL', 'LATEST_DEPARTURE', 'SHORTEST_SPAN']);
  const inOrder = by !== 'FEWEST_HOPS' || draw(2) === 0;
  const list = (ids: readonly string[]) => JSON.stringify(ids);
  const parts = [
    `from: "${from}", to: "${to}", by: ${by}, order: ${inOrder ? 'NON_DECREASING' : 'ANY'}, maxHops: ${1 + draw(4)}, first: ${1 + draw(8)}, budget: 10000`,
    ...(inOrder && draw(2) === 0 ? ['certainly: true'] : []),
    ...(draw(4) === 0 ? ['direction: FORWARD'] : []),
    ...(draw(4) === 0 ? [`avoid: ${list([one(besides), one(besides)])}`] : []),
    ...(draw(6) === 0 && datasets.length > 0 ? [`without: ${list([one(datasets)])}`] : []),
    ...(draw(6) === 0 && issues.length > 0
      ? [`without: ${list([one(besides)])}`].filter(() => datasets.length === 0)
      : []),
    ...(draw(4) === 0
      ? [`during: { from: "${since + draw(2)}", to: "${since + 1 + draw(2)}-07", certainly: ${draw(2) === 0} }`]
      : []),
    ...(draw(6) === 0 && issues.length > 0 ? [`about: "${one(issues)}"`] : []),
    ...(draw(6) === 0 ? ['relations: [MEETS, DEMANDS, CONCERNS, RETALIATES]'] : []),
    ...(draw(4) === 0 ? ['rollUp: true'] : []),
  ];
  return parts.join(', ');
}

/** What must hold of any answer by itself. */
export function faultsOf({ data, errors }: Answer): string[] {
  if (errors) return errors.map(({ message }) => message);
  const { paths, truncated, reason } = data.paths;
  const faults: string[] = [];
  if ((paths.length === 0) !== (reason !== null)) faults.push(`${paths.length} paths, and the reason is ${reason}`);
  if (paths.length === 0 && truncated) faults.push('nothing was found, and more is promised');
  for (const { nodes, hops } of paths) {
    if (hops.length !== nodes.length - 1) faults.push('hops and nodes do not match');
    for (const { acts, all, relation } of hops)
      if (acts.totalCount !== all.totalCount)
        faults.push(`${relation}: ${acts.totalCount} acts by the columns, ${all.totalCount} by the graph`);
  }
  return faults;
}
