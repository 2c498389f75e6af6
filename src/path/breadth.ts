// Breadth-first search from two ends, without any database: which actors are how far, and by whom they were reached.

/** What a search has reached from one end. */
export class Side {
  /** Each actor reached, with those one step nearer to this end. */
  readonly reached = new Map<string, Set<string>>();
  /** The actors reached by the last step. */
  frontier: string[];

  constructor(readonly end: string) {
    this.reached.set(end, new Set());
    this.frontier = [end];
  }

  /** Takes one step: `ties` are the ties of the frontier, `near` being in it. */
  advance(ties: readonly { readonly near: string; readonly far: string }[]): void {
    const next = new Map<string, Set<string>>();
    for (const { near, far } of ties) {
      if (this.reached.has(far)) continue;
      const before = next.get(far) ?? new Set();
      next.set(far, before.add(near));
    }
    for (const [actor, before] of next) this.reached.set(actor, before);
    this.frontier = [...next.keys()].sort();
  }
}

/**
 * The actors at which the two sides meet for the first time. As each side holds whole levels, every shortest path
 * passes through exactly one of them.
 */
export function meet(near: Side, far: Side): string[] {
  return near.frontier.filter((actor) => far.frontier.includes(actor));
}

/** The ways from an actor back to a side's end, in the order of ids. */
function* waysBack(side: Side, actor: string): Generator<string[]> {
  if (actor === side.end) yield [actor];
  else
    for (const before of [...(side.reached.get(actor) ?? [])].sort())
      for (const way of waysBack(side, before)) yield [...way, actor];
}

/** The shortest paths through the meeting actors, at most `most`, in the order of ids. */
export function pathsThrough(near: Side, far: Side, middle: readonly string[], most: number): string[][] {
  const paths: string[][] = [];
  for (const actor of [...middle].sort())
    for (const head of waysBack(near, actor))
      for (const tail of waysBack(far, actor)) {
        paths.push([...head, ...tail.slice(0, -1).reverse()]);
        if (paths.length >= most) return paths;
      }
  return paths;
}
