// Where the nodes of a large graph stand before forces move them: rings around the busiest node of each part, in time that grows with
// the graph and no faster. The same graph always starts the same.

/** The ends of ties as numbers of nodes: from, to, from, to… */
export type Ends = Uint32Array;

/** Room between rings, in the units of the layout. */
const ring = 100;

/** Places x, y, x, y…, by the numbers of nodes. */
export function startPlaces(count: number, ends: Ends): Float32Array {
  const { offsets, others } = neighborsOf(count, ends);
  const degree = (node: number) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  const byDegree = Uint32Array.from({ length: count }, (_, node) => node).sort(
    (a, b) => degree(b) - degree(a) || a - b,
  );
  const places = new Float32Array(2 * count);
  const level = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  let [end, part] = [0, 0];
  for (const root of byDegree) {
    if (level[root] !== -1) continue;
    const begin = end;
    level[root] = 0;
    queue[end++] = root;
    for (let at = begin; at < end; at++) {
      const node = queue[at] ?? 0;
      for (let index = offsets[node] ?? 0; index < (offsets[node + 1] ?? 0); index++) {
        const other = others[index] ?? 0;
        if (level[other] !== -1) continue;
        level[other] = (level[node] ?? 0) + 1;
        queue[end++] = other;
      }
    }
    rings(places, level, queue.subarray(begin, end), part, count);
    part++;
  }
  return places;
}

/** Puts a part on rings around its first node; parts stand on a spiral, as the smaller ones come last. */
function rings(places: Float32Array, level: Int32Array, members: Uint32Array, part: number, count: number): void {
  const far = part === 0 ? 0 : ring * (0.35 * Math.sqrt(count) + 1.5 * Math.sqrt(part));
  const angle = part * Math.PI * (3 - Math.sqrt(5));
  const [x, y] = [far * Math.cos(angle), far * Math.sin(angle)];
  let from = 0;
  while (from < members.length) {
    const depth = level[members[from] ?? 0] ?? 0;
    let to = from;
    while (to < members.length && level[members[to] ?? 0] === depth) to++;
    const size = to - from;
    // A disc rather than a circle where a ring holds many.
    for (let index = from; index < to; index++) {
      const turn = ((index - from) / size) * 2 * Math.PI + depth;
      const radius = depth === 0 ? 0 : ring * Math.sqrt(size) * 0.12 * (0.6 + ((index * 0.618034) % 1)) + ring * depth;
      const node = members[index] ?? 0;
      places[2 * node] = x + radius * Math.cos(turn);
      places[2 * node + 1] = y + radius * Math.sin(turn);
    }
    from = to;
  }
}

/** Who is tied to whom, each node's neighbors one after the other. */
function neighborsOf(count: number, ends: Ends): { readonly offsets: Uint32Array; readonly others: Uint32Array } {
  const offsets = new Uint32Array(count + 1);
  for (const node of ends) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < count; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const filled = offsets.slice();
  const others = new Uint32Array(ends.length);
  for (let index = 0; index + 1 < ends.length; index += 2) {
    const [from, to] = [ends[index] ?? 0, ends[index + 1] ?? 0];
    others[filled[from] ?? 0] = to;
    filled[from] = (filled[from] ?? 0) + 1;
    others[filled[to] ?? 0] = from;
    filled[to] = (filled[to] ?? 0) + 1;
  }
  return { offsets, others };
}
