// What an answer says of who is tied to whom: the nodes and ties that a picture of it has.

import { type Fields, isFields, type Value, wordOf } from './answer.ts';

/** Somebody or something that has an id, or that a tie names. */
export interface TiedNode {
  readonly key: string;
  readonly name: string;
  /** Ties that run from or to it. */
  readonly degree: number;
}

/** What one does to another. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  /** Kinds of act, `DEMANDS` and the like; empty where the answer does not say. */
  readonly relations: readonly string[];
  /** How often the answer says it. */
  readonly count: number;
}

/** A picture of an answer. */
export interface Ties {
  readonly nodes: readonly TiedNode[];
  readonly ties: readonly Tie[];
  /** How many nodes and ties the answer has; more than are here where it was cut. */
  readonly allNodes: number;
  readonly allTies: number;
}

/** Nodes of a picture that can still be read. */
export const mostNodes = 100;

/** Several keys and what they stand for: those who act may be many. */
type Ends = readonly Fields[];

/** What tells a node apart: its id, or its name where nothing else was asked for. */
function keyOf(node: Fields): string {
  return typeof node.id === 'string' ? node.id : wordOf(node);
}

function endsOf(value: Value | undefined): Ends {
  const all = Array.isArray(value) ? (value as readonly Value[]) : [value ?? null];
  return all.filter(isFields).filter((node) => keyOf(node) !== '');
}

/** Goes through an answer and gathers. */
class Gathering {
  readonly names = new Map<string, string>();
  readonly ties = new Map<string, { from: string; to: string; relations: Set<string>; count: number }>();

  add(node: Fields): string {
    const key = keyOf(node);
    const name = wordOf(node);
    const known = this.names.get(key);
    if (known === undefined || known === key) this.names.set(key, name);
    return key;
  }

  tie(sources: Ends, targets: Ends, relation: Value | undefined): void {
    for (const source of sources)
      for (const target of targets) {
        const [from, to] = [this.add(source), this.add(target)];
        if (from === to) continue;
        const place = JSON.stringify([from, to]);
        const tie = this.ties.get(place) ?? { from, to, relations: new Set<string>(), count: 0 };
        if (typeof relation === 'string') tie.relations.add(relation);
        tie.count++;
        this.ties.set(place, tie);
      }
  }

  /** @param owner the nearest object above that is somebody: whose ties a list of ties is */
  walk(value: Value, owner: Fields | null): void {
    if (Array.isArray(value)) for (const item of value as readonly Value[]) this.walk(item, owner);
    if (!isFields(value)) return;
    const { sources, targets, from, to, relation, direction, node } = value;
    const acts = Array.isArray(sources) && Array.isArray(targets);
    const hop = isFields(from) && isFields(to);
    const tied = isFields(node) && typeof direction === 'string' && owner !== null;
    if (acts) this.tie(endsOf(sources), endsOf(targets), relation);
    else if (hop) this.follow(endsOf(from), endsOf(to), value);
    else if (tied) this.follow(endsOf(owner), endsOf(node), value);
    else if (typeof value.id === 'string') this.add(value);
    const named = typeof value.id === 'string' || typeof value.name === 'string';
    const above = named && !acts ? value : owner;
    for (const inner of Object.values(value)) this.walk(inner, above);
  }

  /** A tie with a direction runs the other way where that says so. */
  private follow(one: Ends, other: Ends, { relation, direction, as }: Fields): void {
    if (direction === 'IN') this.tie(other, one, relation ?? as);
    else this.tie(one, other, relation ?? as);
  }
}

/** The picture of an answer; null where nothing in it has an id or a tie. The nodes with most ties stay where there are too many. */
export function tiesOf(data: Value): Ties | null {
  const gathering = new Gathering();
  gathering.walk(data, null);
  const { names } = gathering;
  if (names.size === 0) return null;
  const ties = [...gathering.ties.values()].map((tie) => ({ ...tie, relations: [...tie.relations] }));
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) for (const key of [from, to]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  const nodes = [...names]
    .map(([key, name]) => ({ key, name, degree: degrees.get(key) ?? 0 }))
    .sort((a, b) => b.degree - a.degree)
    .slice(0, mostNodes);
  const kept = new Set(nodes.map(({ key }) => key));
  const between = ties.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return { nodes, ties: between, allNodes: names.size, allTies: ties.length };
}
