// How fast the API reads, beside @neo4j/graphql and hand-written statements over the bare driver on the same database:
// `npm run bench -- read [file [events…]]`, by default the set of 2018 cut to ten thousand events, to a hundred thousand, and
// repeated to a million.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedData } from '../tests/harness/sharedData.ts';
import { contendersOn } from './read/contenders.ts';
import { openReadGraph } from './read/graph.ts';
import { type Shares, sharesOf } from './read/shares.ts';
import { type Taken, timed } from './read/timing.ts';
import { worksOn } from './read/works.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

const given = process.argv.slice(4).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000, 1_000_000];

/** How much faster than the peer each work must be. */
const fasterThanPeer: Readonly<Record<string, number>> = {
  'one actor with its country': 1.5,
  'newest 25 acts of mixed actors with counterparts': 1.5,
  '20 actors × 10 acts × 5 acts': 3,
  'newest 25 with targets of the busiest actor': 10,
};
const point = 'one actor with its country';
const busiest = 'newest 25 with targets of the busiest actor';

type Measured = Record<'ours' | 'peer', Taken> & { bare?: Taken };

const milliseconds = ({ p50, p95, perSecond }: Taken) =>
  `${number(p50, 2)} / ${number(p95, 2)} ms, ${number(perSecond)}/s`;

/** The figures of one work at one size. */
function figuresOf(events: number, name: string, { ours, peer, bare }: Measured): Figure[] {
  const at = `${name}, ${number(events)} events`;
  const ratio = peer.p50 / ours.p50;
  const wanted = fasterThanPeer[name] ?? 1;
  return [
    beside(`${at}: @neo4j/graphql`, milliseconds(peer)),
    ...(bare ? [beside(`${at}: the bare driver`, milliseconds(bare))] : []),
    asked(
      `${at}: Entente`,
      `${milliseconds(ours)}: ${number(ratio, 1)} × faster than the peer`,
      `≥ ${wanted} × faster than the peer`,
      ratio >= wanted,
    ),
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
          figures.push(...figuresOf(read.events, work.name, measured));
          if (work.name === busiest) ofBusiest.push(measured.ours.p50);
          figures.push(sharesFigure(read.events, work.name, await sharesOf(read, work)));
        }
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
