// What surrounds actors and what they have in common, said once more and plainly over the acts of a world.

import { partialDate } from '../../src/graph/time.ts';
import { actorOf, lies, partsOf, type Span, type Times, there, type Version, type World } from '../dyad/worlds.ts';

/** Which acts tie actors. */
export interface WalkQuestion {
  readonly relations: readonly string[] | null;
  readonly about: string | null;
  readonly during: Span | null;
  readonly times: Times;
}

export interface NeighborhoodQuestion extends WalkQuestion {
  readonly of: readonly number[];
  readonly depth: number;
  readonly limit: number;
  readonly by: string;
  readonly scale: string;
}

export interface CommonQuestion extends WalkQuestion {
  readonly of: readonly number[];
}

interface Tie {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly act: Version;
}

/** Everything that is drawn between actors and may be walked on: each act once for its kind, source and target. */
function tiesOf(world: World, number: number, { relations, about, during, times }: WalkQuestion): Tie[] {
  const { acts, retaliations } = there(world, number, times);
  const ties = new Map<string, Tie>();
  const draw = (relation: string, act: Version, sources: readonly string[], targets: readonly string[]) => {
    if (relations && !relations.includes(relation)) return;
    if (!lies(act.date, during)) return;
    if (about && !act.about.some((issue) => partsOf(about).includes(issue))) return;
    for (const source of sources)
      for (const target of targets)
        if (source !== target) ties.set(`${source} ${target} ${relation} ${act.id}`, { source, target, relation, act });
  };
  for (const act of acts) draw(act.relation, act, act.sources, act.targets);
  for (const { later, earlier } of retaliations) draw('RETALIATES', later, later.sources, earlier.sources);
  return [...ties.values()];
}

const round = (figure: number) => Math.round(figure * 1e6) / 1e6;
const earliest = (act: Version) => partialDate(act.date).earliest;
const latestOf = (acts: readonly Version[]) => acts.map(earliest).sort().at(-1) ?? '';

/** What acts are ranked by: the higher, the further to the front. */
function rankOf(acts: readonly Version[], by: string, scale: string): string | number {
  if (by === 'RECENT') return latestOf(acts);
  if (by === 'FREQUENT') return acts.length;
  const values = acts.flatMap(({ measured }) => (measured?.[1] === scale ? Math.abs(measured[0]) : []));
  return round(values.reduce((sum, value) => sum + value, 0));
}

function byRank<T extends { readonly rank: string | number; readonly key: string }>(one: T, other: T): number {
  return one.rank === other.rank ? (one.key < other.key ? -1 : 1) : one.rank < other.rank ? 1 : -1;
}

const distinct = (acts: readonly Version[]) => [...new Map(acts.map((act) => [act.id, act])).values()];

/** The links between actors, most important first. */
function linksOf(ties: readonly Tie[], by: string, scale: string) {
  const links = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = `${tie.source} ${tie.target} ${tie.relation}`;
    links.set(key, [...(links.get(key) ?? []), tie]);
  }
  return [...links]
    .map(([key, own]) => {
      const acts = distinct(own.map(({ act }) => act));
      return { key, own, acts, rank: rankOf(acts, by, scale) };
    })
    .sort(byRank)
    .map(({ own: [tie], acts }) => {
      const newest = [...acts].sort((one, other) =>
        `${earliest(one)} ${one.id}` < `${earliest(other)} ${other.id}` ? 1 : -1,
      );
      return {
        relation: tie?.relation,
        from: { id: tie?.source },
        to: { id: tie?.target },
        count: acts.length,
        first: acts.map(earliest).sort()[0],
        last: latestOf(acts),
        intensities: ['GOLDSTEIN', 'PLOVER'].flatMap((one) => {
          const values = acts.flatMap(({ measured }) => (measured?.[1] === one ? measured[0] : []));
          const sum = values.reduce((total, value) => total + value, 0);
          return values.length === 0
            ? []
            : [{ scale: one, count: values.length, sum: round(sum), mean: round(sum / values.length) }];
        }),
        acts: { totalCount: acts.length, nodes: newest.slice(0, 3).map(({ id }) => ({ id })) },
        all: { nodes: newest.map(({ id }) => ({ id })) },
        citations: newest
          .slice(0, 3)
          .flatMap(({ id, reports }) => reports.map((report) => ({ event: { id }, report: { id: report } }))),
      };
    });
}

/** What surrounds actors, as the API gives it. */
export function neighborhoodOf(world: World, number: number, asked: NeighborhoodQuestion) {
  const ties = tiesOf(world, number, asked);
  const middle = asked.of.map((place) => actorOf(number, place));
  const nodes = middle.map((id) => ({ actor: { id }, depth: 0, count: 0 }));
  let frontier = middle;
  let truncated = false;
  for (let depth = 1; depth <= asked.depth && frontier.length > 0 && !truncated; depth++) {
    const known = new Set(nodes.map(({ actor }) => actor.id));
    const found = new Map<string, Version[]>();
    for (const { source, target, act } of ties)
      for (const [near, far] of [
        [source, target],
        [target, source],
      ] as const)
        if (frontier.includes(near) && !known.has(far)) found.set(far, [...(found.get(far) ?? []), act]);
    const ranked = [...found]
      .map(([key, acts]) => ({
        key,
        count: distinct(acts).length,
        rank: rankOf(distinct(acts), asked.by, asked.scale),
      }))
      .sort(byRank);
    const room = asked.limit - (nodes.length - middle.length);
    truncated = ranked.length > room;
    const kept = ranked.slice(0, room);
    nodes.push(...kept.map(({ key, count }) => ({ actor: { id: key }, depth, count })));
    frontier = kept.map(({ key }) => key);
  }
  const shown = new Set(nodes.map(({ actor }) => actor.id));
  const among = ties.filter(({ source, target }) => shown.has(source) && shown.has(target));
  return { nodes, links: linksOf(among, asked.by, asked.scale), truncated };
}

/** What actors have in common, as the API gives it. */
export function commonOf(world: World, number: number, asked: CommonQuestion) {
  const ties = tiesOf(world, number, asked);
  const of = asked.of.map((place) => actorOf(number, place));
  const between = (one: string, other: string) =>
    ties.filter(({ source, target }) => (source === one && target === other) || (source === other && target === one));
  const others = new Set(ties.flatMap(({ source, target }) => [source, target]).filter((id) => !of.includes(id)));
  const found = [...others]
    .map((id) => {
      const counts = of.map((one) => distinct(between(one, id).map(({ act }) => act)).length);
      return { id, counts, least: Math.min(...counts), sum: counts.reduce((total, count) => total + count, 0) };
    })
    .filter(({ least }) => least > 0)
    .sort((one, other) => other.least - one.least || other.sum - one.sum || (one.id < other.id ? -1 : 1));
  return {
    totalCount: found.length,
    nodes: found.map(({ id, counts, least, sum }) => ({
      actor: { id },
      least,
      sum,
      ties: of.map((to, index) => ({
        to: { id: to },
        count: counts[index],
        links: linksOf(between(to, id), 'FREQUENT', 'GOLDSTEIN'),
      })),
    })),
  };
}
