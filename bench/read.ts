// How fast the API reads, beside @neo4j/graphql and hand-written statements over the bare driver on the same database:
// `npm run bench -- read [file [events…]]`, by default the set of 2018 cut to ten thousand events, to a hundred thousand, and
// repeated to a million.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedData } from '../tests/harness/sharedData.ts';
import { contendersOn } from './read/contenders.ts';
import { openReadGraph, type ReadGraph } from './read/graph.ts';
import { plain, product, rate, type Served, send } from './read/http.ts';
import { type Shares, sharesOf } from './read/shares.ts';
import { longest, type Taken, timed } from './read/timing.ts';
import { pointQuery, worksOn } from './read/works.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

const given = process.argv.slice(4).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000, 1_000_000];

/** How much faster than the peer each work must be; that of the busiest actor where he has `hubActs` acts. */
const fasterThanPeer: Readonly<Record<string, number>> = {
  'one actor with its country': 1.5,
  'newest 25 acts of mixed actors with counterparts': 1.5,
  '20 actors × 10 acts × 5 acts': 3,
  'newest 25 with targets of the busiest actor': 10,
};
const hubActs = 15_000;
const point = 'one actor with its country';
const busiest = 'newest 25 with targets of the busiest actor';

type Measured = Record<'ours' | 'peer', Taken> & { bare?: Taken };

const milliseconds = ({ p50, p95, perSecond }: Taken) =>
  Number.isFinite(p50)
    ? `${number(p50, 2)} / ${number(p95, 2)} ms, ${number(perSecond)}/s`
    : `no answer within ${number(longest / 1000)} s`;

/** The figures of one work at one size; `acts` are those of the busiest actor. */
function figuresOf({ events, hub: { acts } }: ReadGraph, name: string, { ours, peer, bare }: Measured): Figure[] {
  const at = `${name}${name === busiest ? ` (${number(acts)} acts)` : ''}, ${number(events)} events`;
  const ratio = peer.p50 / ours.p50;
  const wanted = fasterThanPeer[name] ?? 1;
  const faster = Number.isFinite(ratio) ? number(ratio, 1) : `more than ${number(longest / ours.p50)}`;
  const figure = `${milliseconds(ours)}: ${faster} × faster than the peer`;
  return [
    beside(`${at}: @neo4j/graphql`, milliseconds(peer)),
    ...(bare ? [beside(`${at}: the bare driver`, milliseconds(bare))] : []),
    name === busiest && acts < hubActs
      ? beside(`${at}: Entente`, figure)
      : asked(`${at}: Entente`, figure, `≥ ${wanted} × faster than the peer`, ratio >= wanted),
    ...(bare && name === point
      ? [
          asked(
            `${at}: Entente beside the bare driver`,
            `${number(ours.p50 / bare.p50, 2)} ×`,
            '≤ 1.3 × the bare driver',
            ours.p50 / bare.p50 <= 1.3,
          ),
        ]
      : []),
  ];
}

function sharesFigure(events: number, name: string, { whole, database, engine }: Shares): Figure {
  const own = (whole - database - engine) / whole;
  const percent = (part: number) => `${number((part / whole) * 100)} %`;
  return asked(
    `${name}, ${number(events)} events: where the time goes`,
    `${number(whole, 2)} ms: database ${percent(database)}, graphql-js ${percent(engine)}, our own ${number(own * 100)} %`,
    'our own ≤ 20 %',
    own <= 0.2,
  );
}

/** Requests after which the memory of a server has settled, and those over which it must stay flat. */
const settling = 20_000;
const flat = 100_000;

/** What HTTP adds, what the cache takes away, and whether memory stays flat. */
async function overHttp({ graph, mixed, reached }: ReadGraph): Promise<Figure[]> {
  const queries = mixed.map((id) => ({ query: pointQuery, variables: { id } }));
  const rates: Record<string, number> = {};
  let memory = { settled: 0, after: 0 };
  const measured = async (name: string, starting: Promise<Served>, asking: Parameters<typeof rate>[1]) => {
    const server = await starting;
    try {
      rates[name] = await rate(server, asking);
      if (name !== 'cached') return;
      await send(server, queries, settling);
      const settled = server.resident();
      await send(server, queries, flat);
      memory = { settled, after: server.resident() };
    } finally {
      await server.stop();
    }
  };
  await measured('framework', plain('framework'), queries);
  await measured('apollo', plain('apollo'), [{ query: '{ ping }' }]);
  await measured('uncached', product(reached, { CACHE_MAX_MB: '0' }), queries);
  await measured('cached', product(reached), queries);
  const { framework = 0, apollo = 0, uncached = 0, cached = 0 } = rates;
  console.log(JSON.stringify({ rates, memory, server: graph.database.server }));
  return [
    beside('over HTTP: the framework alone, one fixed answer', `${number(framework)}/s`),
    beside('over HTTP: Apollo Server, `{ ping }`', `${number(apollo)}/s`),
    beside('over HTTP: one actor with its country, without the cache', `${number(uncached)}/s`),
    asked(
      'over HTTP: the same from the cache',
      `${number(cached)}/s: ${number(cached / uncached, 1)} × the uncached rate, ${number((cached / framework) * 100)} % of the framework alone`,
      '≥ 10 × uncached and ≥ 60 % of the framework',
      cached >= uncached * 10 && cached >= framework * 0.6,
    ),
    asked(
      `memory of the server over ${number(flat)} requests`,
      `${number(memory.settled)} MB, then ${number(memory.after)} MB`,
      '≤ 1.1 ×',
      memory.after <= memory.settled * 1.1,
    ),
  ];
}

/** Measures all sizes. */
export async function readRates(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const figures: Figure[] = [];
  const ofBusiest: number[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    try {
      const read = await openReadGraph(folder, file, size);
      try {
        const contenders = await contendersOn(read);
        for (const work of worksOn(read)) {
          const bare = contenders.bare(work);
          const doings = { ours: contenders.ours(work), peer: contenders.peer(work), ...(bare ? { bare } : {}) };
          const measured: Measured = await timed<'ours' | 'peer' | 'bare'>(
            doings as Record<'ours' | 'peer' | 'bare', (typeof doings)['ours']>,
            work.variables,
            work.times,
          );
          console.log(`${size}: ${work.name}: ${JSON.stringify(measured)}`);
          figures.push(...figuresOf(read, work.name, measured));
          if (work.name === busiest) ofBusiest.push(measured.ours.p50);
          figures.push(sharesFigure(read.events, work.name, await sharesOf(read, work)));
        }
        if (size === sizes[0]) figures.push(...(await overHttp(read)));
      } finally {
        await read.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [smallest = 1] = ofBusiest;
  const largest = ofBusiest.at(-1) ?? smallest;
  figures.push(
    asked(
      `${busiest}: the largest graph beside the smallest`,
      `${number(largest / smallest, 2)} ×`,
      '≤ 1.5 ×',
      largest / smallest <= 1.5,
    ),
  );
  report(
    'read',
    'The set of 2018 cut, or repeated with shifted dates. p50 / p95 of one query after another, then queries a second with eight in flight, in one process over one database; documents parsed beforehand for both GraphQL engines.',
    figures,
  );
}
