// What a network and its measures are, written from their meaning alone: slow, over plain lists of acts and maps of pairs.

import type { NetworkQuestion } from '../../src/graph/projection/network.ts';

/** An act as it is drawn. */
export interface Act {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Whose earlier acts it retaliates for. */
  readonly against: readonly string[];
  readonly relation: string;
  readonly earliest: number;
  readonly latest: number;
  readonly issues: readonly string[];
  readonly dataset: string | null;
}

/** Who is tied to whom by which acts: by id of the one who acts, then of the one acted upon. */
export type Plain = Map<string, Map<string, Set<string>>>;

/** The network of acts. */
export function plainNetwork(acts: readonly Act[], question: NetworkQuestion): Plain {
  const { relations, during, about, without, folds } = question;
  const plain: Plain = new Map();
  const countsFor = (actor: string, { earliest, latest }: Act): string[] => {
    const wholes = (folds ?? []).filter((one) => one.actor === actor && one.from <= latest && earliest <= one.to);
    return wholes.length === 0 ? [actor] : wholes.map(({ whole }) => whole);
  };
  for (const act of acts) {
    const [first, last] = [act.earliest, act.latest];
    const isWithin = during.certainly
      ? during.from <= first && last <= during.to
      : !(last < during.from || during.to < first);
    if (!isWithin) continue;
    if (about !== null && !about.some((issue) => act.issues.includes(issue))) continue;
    if (without.issues.some((issue) => act.issues.includes(issue))) continue;
    if (act.dataset !== null && without.datasets.includes(act.dataset)) continue;
    const tied = [
      ...act.sources.flatMap((source) => act.targets.map((target) => [source, target, act.relation] as const)),
      ...act.sources.flatMap((source) => act.against.map((target) => [source, target, 'RETALIATES'] as const)),
    ];
    for (const [source, target, relation] of tied) {
      if (relations !== null && !relations.includes(relation)) continue;
      if (source === target) continue;
      for (const one of countsFor(source, act))
        for (const other of countsFor(target, act)) {
          if (one === other || [source, target, one, other].some((id) => without.actors.includes(id))) continue;
          const upon = plain.get(one) ?? new Map<string, Set<string>>();
          plain.set(one, upon);
          upon.set(other, (upon.get(other) ?? new Set()).add(act.id));
        }
    }
  }
  return plain;
}

/** The acts of one upon another. */
export function actsUpon(plain: Plain, one: string, other: string): Set<string> {
  return plain.get(one)?.get(other) ?? new Set();
}

/** The acts between two, either way. */
export function actsBetween(plain: Plain, one: string, other: string): Set<string> {
  return new Set([...actsUpon(plain, one, other), ...actsUpon(plain, other, one)]);
}

/** All who are tied to anybody, by id. */
export function tiedNodes(plain: Plain): string[] {
  return [...new Set([...plain].flatMap(([one, upon]) => [one, ...upon.keys()]))].sort();
}

/** Betweenness, by writing down every shortest way between every two. */
export function plainBetweenness(plain: Plain): Record<string, number> {
  const nodes = tiedNodes(plain);
  const scores = Object.fromEntries(nodes.map((node) => [node, 0]));
  const others = nodes.length - 1;
  for (const from of nodes)
    for (const to of nodes) {
      if (from >= to) continue;
      const ways = shortestWays(plain, nodes, from, to);
      for (const way of ways) for (const node of way.slice(1, -1)) scores[node] = (scores[node] ?? 0) + 1 / ways.length;
    }
  const pairs = (others * (others - 1)) / 2;
  return Object.fromEntries(nodes.map((node) => [node, pairs === 0 ? 0 : (scores[node] ?? 0) / pairs]));
}

function shortestWays(plain: Plain, nodes: readonly string[], from: string, to: string): string[][] {
  let ways = [[from]];
  for (let steps = 0; steps < nodes.length && ways.length > 0; steps++) {
    const found = ways.filter((way) => way.at(-1) === to);
    if (found.length > 0) return found;
    ways = ways.flatMap((way) =>
      nodes
        .filter((node) => !way.includes(node) && actsBetween(plain, way.at(-1) ?? '', node).size > 0)
        .map((node) => [...way, node]),
    );
  }
  return [];
}

/** PageRank, by solving its equations: rank = (1 - d) / n + d · (what others hand on). */
export function plainPageRank(plain: Plain, damping = 0.85): Record<string, number> {
  const nodes = tiedNodes(plain);
  const { length } = nodes;
  const given = (node: string) => nodes.reduce((sum, other) => sum + actsUpon(plain, node, other).size, 0);
  const rows = nodes.map((node, at) => {
    const row = nodes.map((other, place) => {
      const all = given(other);
      const share = all === 0 ? 1 / length : actsUpon(plain, other, node).size / all;
      return (at === place ? 1 : 0) - damping * share;
    });
    return [...row, (1 - damping) / length];
  });
  for (let column = 0; column < length; column++) {
    const pivot = rows.findIndex((row, at) => at >= column && Math.abs(row[column] ?? 0) > 1e-12);
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const own = rows[column] as number[];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = (row[column] as number) / (own[column] as number);
      rows[at] = row.map((value, place) => value - factor * (own[place] as number));
    }
  }
  return Object.fromEntries(
    nodes.map((node, at) => [node, (rows[at]?.[length] as number) / (rows[at]?.[at] as number)]),
  );
}

/** Modularity, by the sum over every two: what ties them, less what chance would. */
export function plainModularity(plain: Plain, groupOf: ReadonlyMap<string, number>, resolution: number): number {
  const nodes = tiedNodes(plain);
  const weight = (one: string, other: string) => (one === other ? 0 : actsBetween(plain, one, other).size);
  const degree = (node: string) => nodes.reduce((sum, other) => sum + weight(node, other), 0);
  const all = nodes.reduce((sum, node) => sum + degree(node), 0);
  if (all === 0) return 0;
  let modularity = 0;
  for (const one of nodes)
    for (const other of nodes)
      if (groupOf.get(one) === groupOf.get(other))
        modularity += weight(one, other) / all - (resolution * degree(one) * degree(other)) / all ** 2;
  return modularity;
}
