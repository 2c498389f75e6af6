// How fast questions about the whole graph are, nothing kept, beside plain Cypher of the same meaning: `npm run bench -- traversal [file [events…]]`, by
// default over a hundred thousand events and the whole set of 2018. It takes some twenty minutes.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factRetract } from '../src/generated/cypher/fact.ts';
import { Projection } from '../src/graph/projection/projection.ts';
import { randomFrom } from '../src/graph/random.ts';
import { sharedData } from '../tests/harness/sharedData.ts';
import { ask, spread, timed } from './asking.ts';
import { openReadGraph, type ReadGraph } from './read/graph.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

/** Pairs of ends of each kind, and how often the product is asked about each. */
const [pairsOfKind, repetitions] = [10, 5];
/** Rounds before those that count: the database plans at first, and compiles what it runs often, which takes it some thousand questions. */
const warming = 200;
/** Milliseconds that plain Cypher may take for a pair to be asked about in these rounds too. */
const brief = 500;
/** Milliseconds after which plain Cypher is given up. */
const patience = 25_000;
/** Bytes that the columns may take; more than they should. */
const limit = 512 * 2 ** 20;
const seed = 18;

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Pairs drawn among actors. */
function drawn(actors: readonly string[]): Pair[] {
  const random = randomFrom(seed);
  const one = () => actors[Math.floor(random() * actors.length)] as string;
  const pairs: Pair[] = [];
  while (pairs.length < pairsOfKind) {
    const pair = { from: one(), to: one() };
    if (pair.from !== pair.to) pairs.push(pair);
  }
  return pairs;
}

/** The two hundred busiest actors, and those with two to ten acts. */
async function endsOf({ driver }: ReadGraph): Promise<{ busy: Pair[]; rare: Pair[] }> {
  const { records } = await driver.executeQuery(
    'MATCH (a:Actor)-[r]-(:Actor) WHERE r.fact IS NOT NULL WITH a.id AS id, count(*) AS acts RETURN id, acts ORDER BY acts DESC, id',
  );
  const all = records.map((record) => ({ id: record.get('id') as string, acts: record.get('acts') as number }));
  return {
    busy: drawn(all.slice(0, 200).map(({ id }) => id)),
    rare: drawn(all.filter(({ acts }) => acts >= 2 && acts <= 10).map(({ id }) => id)),
  };
}

/** A path of so many hops in the order of time, as one would write it plainly. */
function hops(count: number): string {
  const nodes = Array.from({ length: count - 1 }, (_, at) => `(n${at}:Actor)`);
  const pattern = ['(a)', ...nodes.flatMap((node, at) => [`-[r${at}]-`, node]), `-[r${count - 1}]-(b)`].join('');
  const order = Array.from({ length: count - 1 }, (_, at) => `r${at}.date <= r${at + 1}.latest`);
  const acts = Array.from({ length: count }, (_, at) => `r${at}.fact IS NOT NULL`);
  return `MATCH (a:Actor {id: $from}), (b:Actor {id: $to}) MATCH ${pattern} WHERE ${[...acts, ...order].join(' AND ')}`;
}

/** Runs statements one after another until one gives a row; whether that was in time. */
async function plainly({ driver }: ReadGraph, statements: readonly string[], pair: Pair): Promise<boolean> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const end = performance.now() + patience;
  try {
    for (const text of statements) {
      const left = end - performance.now();
      if (left <= 0) return false;
      const { records } = await session.run(text, pair, { timeout: Math.ceil(left) });
      if (records.some((record) => record.get('found') !== null)) return true;
    }
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
  }
}

const shown =
  'paths { departs arrives nodes { name } hops { relation independentPublishers acts(first: 1) { nodes { date { text } summary } } citations { report { title publisher { name } } } } }';

async function pathFigures(
  read: ReadGraph,
  projection: Projection,
  kind: string,
  pairs: readonly Pair[],
  how: string,
  statements: readonly string[],
  target: {
    readonly times: number;
    readonly worst: number;
    readonly told: string;
    readonly atMost?: readonly [middle: number, worst: number];
  },
): Promise<Figure[]> {
  const [own, plain]: [number[], number[]] = [[], []];
  const query = ({ from, to }: Pair) =>
    `paths(from: "${from}", to: "${to}", order: NON_DECREASING, ${how}, first: 1) { road ${shown} }`;
  let late = 0;
  for (const pair of pairs) {
    let inTime = true;
    let taken = await timed(async () => (inTime = await plainly(read, statements, pair)));
    for (let at = 0; at < warming && taken < brief; at++) taken = await timed(() => plainly(read, statements, pair));
    plain.push(taken);
    if (!inTime) late++;
  }
  for (let at = 0; at < warming + repetitions; at++)
    for (const pair of pairs) {
      const taken = await timed(() => ask(read, query(pair), projection));
      if (at >= warming) own.push(taken);
    }
  const [ofOwn, ofPlain] = [spread(own), spread(plain)];
  const times = ofPlain.middle / ofOwn.middle;
  const worst = ofPlain.worst / ofOwn.worst;
  const told = `${number(ofOwn.middle, 1)} ms, worst ${number(ofOwn.worst, 1)} ms; ${number(times, 1)} × as fast as plain Cypher, ${number(worst, 1)} × at worst`;
  const [middle, largest] = target.atMost ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const met = times >= target.times && worst >= target.worst && ofOwn.middle <= middle && ofOwn.worst <= largest;
  const notEnded =
    late > 0
      ? `; ${late} of ${pairs.length} gave nothing within ${patience / 1000} s, or took more memory than there is`
      : '';
  return [
    beside(`${kind}: plain Cypher`, `${number(ofPlain.middle, 1)} ms, worst ${number(ofPlain.worst)} ms${notEnded}`),
    asked(`${kind}: names and citations included`, told, target.told, met),
  ];
}

/** Thousands of writes that are followed; half of them count, as the database compiles what it runs often. */
const followed = 8;

/** How long the columns take to follow a thousand writes. */
async function refreshed(read: ReadGraph, projection: Projection): Promise<number> {
  const { records } = await read.driver.executeQuery(`MATCH (e:Event) RETURN e.id AS id LIMIT ${followed * 1000}`);
  const ids = records.map((record) => record.get('id') as string);
  const taken: number[] = [];
  for (let at = 0; at < followed; at++) {
    for (const id of ids.slice(at * 1000, (at + 1) * 1000)) {
      const change = { ids: [id], reason: 'bench', now: new Date().toISOString() };
      await read.graph.database.write((tx) => factRetract(tx, change));
    }
    taken.push(await timed(() => projection.warm()));
  }
  return spread(taken.slice(followed / 2)).middle;
}

/** How long points take, one after another, while something else goes on. */
async function points(read: ReadGraph, projection: Projection, until: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  until.then(() => {
    isOver = true;
  });
  const taken: number[] = [];
  for (let at = 0; !isOver; at++) {
    const id = read.mixed[at % read.mixed.length] as string;
    taken.push(
      await timed(() => ask(read, `actor(id: "${id}") { id name ... on Person { country { name } } }`, projection)),
    );
  }
  return taken;
}

const ranks =
  'method error timedOut actorCount pairCount ranks { actor { name } score citations { report { title } } }';
const groups = 'timedOut communityCount modularity communities { size actors { name } }';
const year = 'during: { from: "2018-01-01", to: "2018-12-31" }';
const quarter = 'during: { from: "2018-03-01", to: "2018-05-29" }';

async function networkFigures(read: ReadGraph, projection: Projection): Promise<Figure[]> {
  const figures: Figure[] = [];
  const idle = spread(await points(read, projection, new Promise((resolve) => setTimeout(resolve, 5_000))));
  for (const [name, query, most] of [
    ['brokers over a year', `brokers(${year}, budget: 30000) { ${ranks} }`, 10],
    ['brokers over 90 days', `brokers(${quarter}, budget: 30000) { ${ranks} }`, 2],
    ['communities of a year', `communities(${year}, budget: 30000) { ${groups} }`, 5],
  ] as const) {
    await ask(read, query, projection);
    let told = '';
    const alone = await timed(async () => {
      const [found] = Object.values(await ask(read, query, projection)) as Record<string, unknown>[];
      const { method, error, actorCount, pairCount, modularity } = found as Record<string, number>;
      told =
        method === undefined
          ? `modularity ${number(modularity ?? 0, 3)}`
          : `${method}, error ${number(error ?? 1, 3)}, ${number(actorCount ?? 0)} actors, ${number(pairCount ?? 0)} pairs`;
    });
    const during = spread(await points(read, projection, ask(read, query, projection)));
    figures.push(
      asked(name, `${number(alone / 1000, 2)} s (${told})`, `≤ ${most} s`, alone <= most * 1000),
      asked(
        `${name}: points meanwhile`,
        `99 of 100 within ${number(during.p99, 1)} ms, ${number(idle.p99, 1)} ms when idle`,
        '≤ 3 × idle',
        during.p99 <= 3 * idle.p99,
      ),
    );
  }
  for (const [name, query] of [
    ['PageRank over a year', `pageRank(${year}) { ${ranks} }`],
    ['degree over a year', `degree(${year}) { ${ranks} }`],
    ['brokers over a year, by countries', `brokers(${year}, rollUp: true) { ${ranks} }`],
  ] as const) {
    await ask(read, query, projection);
    figures.push(beside(name, `${number((await timed(() => ask(read, query, projection))) / 1000, 2)} s`));
  }
  for (const budget of [500, 2_000]) {
    let found: Record<string, unknown> = {};
    const taken = await timed(async () => {
      found = (await ask(read, `brokers(budget: ${budget}) { timedOut ranks { score } }`, projection))
        .brokers as Record<string, unknown>;
    });
    figures.push(
      asked(
        `brokers of everything within ${number(budget)} ms`,
        `${number(taken)} ms, timedOut: ${found.timedOut}`,
        `≤ ${number(budget * 1.1)} ms`,
        taken <= budget * 1.1,
      ),
    );
  }
  return figures;
}

/** Measures over one size. */
async function measured(folder: string, file: string, size: number): Promise<void> {
  const read = await openReadGraph(folder, file, size);
  const projection = new Projection(read.reached, limit);
  try {
    const load = await timed(() => projection.warm());
    const state = projection.state;
    if (state === null) throw new Error('The columns were not loaded.');
    const megabytes = state.bytes / 1_000_000;
    const share = size / 468_558;
    const { busy, rare } = await endsOf(read);
    const minimum = [1, 2, 3]
      .map((count) => `${hops(count)} RETURN min(r${count - 1}.date) AS found`)
      .join(' UNION ALL ');
    const arrival = [`CALL { ${minimum} } RETURN min(found) AS found`.replace('CALL {', 'CALL () {')];
    const fewest = [1, 2, 3, 4].map((count) => `${hops(count)} RETURN r0.fact AS found LIMIT 1`);
    const figures = [
      asked(
        'columns: load',
        `${number(load / 1000, 2)} s`,
        `≤ ${number(5 * Math.max(1, share), 1)} s`,
        load <= 5_000 * Math.max(1, share),
      ),
      asked(
        'columns: memory',
        `${number(megabytes, 1)} MB for ${number(state.ties)} ties`,
        `≤ ${number(12 * share, 1)} MB`,
        megabytes <= 12 * share,
      ),
      ...(await pathFigures(
        read,
        projection,
        'earliest arrival in 3 hops between busy actors',
        busy,
        'by: EARLIEST_ARRIVAL, maxHops: 3',
        arrival,
        {
          times: 100,
          worst: 1,
          atMost: [6, 20],
          told: '≥ 100 ×, ≤ 6 ms, worst ≤ 20 ms',
        },
      )),
      ...(await pathFigures(
        read,
        projection,
        'fewest hops up to 4 between rarely named actors',
        rare,
        'by: FEWEST_HOPS, maxHops: 4',
        fewest,
        {
          times: 4,
          worst: 20,
          told: '≥ 4 ×, worst ≥ 20 ×',
        },
      )),
      ...(await networkFigures(read, projection)),
    ];
    const refresh = await refreshed(read, projection);
    figures.push(
      asked(
        'columns: follow 1,000 writes',
        `${number(refresh)} ms (${projection.state?.loads} loads)`,
        '≤ 50 ms',
        refresh <= 50 && projection.state?.loads === 1,
      ),
    );
    report(
      `traversal, ${number(size)} events`,
      `Over ${number(read.events)} events, nothing kept: half took no longer, in one process over one database. Plain Cypher follows the ties from one end to the other by a pattern of so many hops, each act no earlier than the one before, and shows nothing of them; for the fewest hops one pattern is tried after another. What the product takes has names, acts and reports in it.`,
      figures,
    );
  } finally {
    await projection.close();
    await read.close();
  }
}

/** Measures all sizes. */
export async function traversalRates(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const given = process.argv.slice(4).map(Number);
  for (const size of given.length > 0 ? given : [100_000, 468_558]) {
    const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    try {
      await measured(folder, file, size);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
