// An export of any size: some who tie many, groups that keep to themselves, and acts over a year; the same each time.

const relations = [
  'STATES',
  'APPEALS_TO',
  'MEETS',
  'SUPPORTS',
  'COOPERATES_WITH',
  'DEMANDS',
  'ACCUSES',
  'REJECTS',
  'THREATENS',
  'COERCES',
];
const types = ['Person', 'Country', 'Ministry', 'Organization', 'Office'];
const group = 40;

/** Numbers between 0 and 1 that are the same each time (a linear congruential generator, as in Numerical Recipes). */
function numbers(): () => number {
  let state = 20_201_029;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** An item of a list. */
function drawn<Item>(list: readonly Item[], share: number): Item {
  return list[Math.floor(share * list.length)] as Item;
}

/** Node-link JSON with so many nodes, each of them tied, and so many ties, no two of them alike. */
export function exportOf(nodes: number, ties: number): string {
  const next = numbers();
  const seen = new Set<string>();
  const edges: object[] = [];
  const add = (source: number, target: number) => {
    const relation = drawn(relations, next());
    const id = `${source} ${relation} ${target}`;
    if (source === target || seen.has(id)) return;
    seen.add(id);
    const number = edges.length;
    const day = new Date(Date.UTC(2018, 0, 1 + Math.floor(next() * 365))).toISOString().slice(0, 10);
    edges.push({
      source: `organization:n${source}`,
      target: `organization:n${target}`,
      key: `event:e${number}.0`,
      relation,
      fact: `event:e${number}`,
      event: `event:e${number}`,
      date: day,
      earliest: day,
      latest: day,
      status: next() < 0.9 ? 'OCCURRED' : 'PLANNED',
    });
  };
  for (let node = 1; node < nodes; node++) add(node, Math.floor(node * next() ** 2));
  while (edges.length < ties) {
    const source = Math.floor(nodes * next() ** 2.5);
    const near = Math.min(nodes - 1, Math.floor(source / group) * group + Math.floor(next() * group));
    add(source, next() < 0.8 ? near : Math.floor(nodes * next()));
  }
  const named = Array.from({ length: nodes }, (_, node) => ({
    id: `organization:n${node}`,
    name: `Name ${node}`,
    type: drawn(types, next()),
  }));
  return JSON.stringify({ directed: true, multigraph: true, graph: {}, nodes: named, edges });
}
