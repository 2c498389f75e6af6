// What changes in a small graph without it being drawn anew: what is lit, chosen and begun. Attributes alone are set, and only
// those that differ, so that a step through time takes milliseconds.

import { begunBy } from './graphSteps.ts';
import type { DrawnGraph } from './picture.ts';

/** What is to be seen of a graph. Ids are those of nodes and ties. */
export interface Painted {
  /** What is pointed at, focused or chosen: its neighbors stand out. */
  readonly lit: string | null;
  readonly selected: string | null;
  /** Where Tab goes. */
  readonly stop: string | null;
  /** The day by which ties must have begun; undefined: all have. */
  readonly until: string | undefined;
}

/** What is tied to something, itself among it. */
export function nearOf({ edges }: Pick<DrawnGraph, 'edges'>, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const edge of edges) {
    if (edge.id === id) near.add(edge.source).add(edge.target);
    if (edge.source === id) near.add(edge.id).add(edge.target);
    if (edge.target === id) near.add(edge.id).add(edge.source);
  }
  return near;
}

/** Nodes that some tie has reached by a day, and those that the picture is about. */
export function reachedBy({ nodes, edges }: DrawnGraph, day: string | undefined): ReadonlySet<string> {
  if (day === undefined) return new Set(nodes.map(({ id }) => id));
  const reached = new Set(nodes.flatMap(({ id, depth }) => (depth === 0 ? [id] : [])));
  for (const edge of edges) if (begunBy(edge, day)) reached.add(edge.source).add(edge.target);
  return reached;
}

/** Sets what differs. @param items the drawn items by their ids; @param labels the names of nodes by theirs */
export function paint(
  graph: DrawnGraph,
  items: ReadonlyMap<string, Element>,
  labels: ReadonlyMap<string, Element>,
  { lit, selected, stop, until }: Painted,
): void {
  const near = lit === null ? null : nearOf(graph, lit);
  const reached = reachedBy(graph, until);
  const dress = (id: string, away: boolean) => {
    const wanted: Record<string, boolean> = {
      dim: near !== null && !near.has(id),
      near: near?.has(id) ?? false,
      lit: id === lit,
      chosen: id === selected,
      away,
    };
    const [item, label] = [items.get(id), labels.get(id)];
    for (const one of [item, label])
      for (const [name, on] of Object.entries(wanted))
        if (one && one.classList.contains(name) !== on) one.classList.toggle(name, on);
    if (!item) return;
    setIfOther(item, 'tabindex', id === stop ? '0' : '-1');
    setIfOther(item, 'aria-pressed', String(id === selected));
  };
  for (const edge of graph.edges) dress(edge.id, !begunBy(edge, until));
  for (const { id } of graph.nodes) dress(id, !reached.has(id));
}

function setIfOther(item: Element, name: string, value: string): void {
  if (item.getAttribute(name) !== value) item.setAttribute(name, value);
}
