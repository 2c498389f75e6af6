// How fast pairs, neighborhoods and neighbors in common are, nothing kept, beside the bare statements of the same parts:
// `npm run bench -- ties [file [events]]`, by default over the whole set of 2018.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedData } from '../tests/harness/sharedData.ts';
import { ask, spread, timed } from './asking.ts';
import { openReadGraph, type ReadGraph } from './read/graph.ts';
import { asked, beside, type Figure, number, report } from './report.ts';

/** How much longer a pair with all its parts may take than the bare statements. */
const most = 3;
/** Pairs of each kind, and how often each is asked. */
const [pairsOfKind, repetitions] = [10, 3];

const parts = `a { name } b { name } series(interval: MONTH) { time value label count }
  quadMix { rows { codebook quad aToB bToA } uncoded { aToB bToA } }
  balance { aToB { count share cooperative neutral hostile unscored } bToA { count share cooperative neutral hostile unscored } }
  events { totalCount nodes { id date { text } relation summary } }
  meetings { totalCount nodes { date { text } acts { id summary } } }
  medianReplyDays { aToB bToA answered { aToB bToA } unanswered { aToB bToA } }
  citations { event { id } report { id title publisher { name } } }`;

const acts = `MATCH (a:Actor {id: $a})-[r]-(b:Actor {id: $b}) WHERE r.fact IS NOT NULL AND type(r) <> 'RETALIATES' MATCH (e:Event {id: r.fact})
  WITH e, startNode(r) = a AS out`;

/** The parts of a pair as somebody would write them who has the pair at hand, each entered by the index of actors. */
const bare = [
  `${acts} RETURN out, date.truncate('month', e.earliest) AS time, count(*) AS value ORDER BY time`,
  `${acts} RETURN out, left(e.code, 2) AS root, count(*) AS value`,
  `${acts} RETURN out, sign(e.intensity) AS way, count(*) AS value`,
  `${acts} RETURN out, e.earliest AS day, count(*) AS value ORDER BY day`,
  `${acts} WHERE e.relation = 'MEETS' RETURN e.id AS id, e.date AS date, [(e)-[:AT_PLACE]->(p) | p.id] AS places, [(e)-[:REPORTED_IN]->(r) | r.id] AS reports`,
  `${acts} WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT 25 RETURN e {.*} AS act`,
  `${acts} RETURN count(DISTINCT e) AS total`,
];

/** Sends the bare statements, all at once as the product sends its own. */
async function askBare({ driver }: ReadGraph, a: string, b: string): Promise<void> {
  await Promise.all(
    bare.map(async (text) => {
      const session = driver.session({ defaultAccessMode: 'READ' });
      try {
        await session.run(text, { a, b });
      } finally {
        await session.close();
      }
    }),
  );
}

interface Pair {
  readonly one: string;
  readonly other: string;
}

/** The busiest pairs, and some that are evenly drawn among all that did ten things to each other. */
async function pairsOf({ driver }: ReadGraph): Promise<{ busiest: Pair[]; drawn: Pair[] }> {
  const { records } = await driver.executeQuery(
    `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.fact IS NOT NULL WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, count(*) AS acts
     WHERE acts >= 10 RETURN pair[0] AS one, pair[1] AS other ORDER BY acts DESC, one, other`,
  );
  const all = records.map((record) => ({ one: record.get('one') as string, other: record.get('other') as string }));
  const step = Math.floor(all.length / pairsOfKind);
  return {
    busiest: all.slice(0, pairsOfKind),
    drawn: Array.from({ length: pairsOfKind }, (_, index) => all[index * step + Math.floor(step / 2)]).flatMap(
      (pair) => pair ?? [],
    ),
  };
}

async function pairFigures(read: ReadGraph, kind: string, pairs: readonly Pair[], more = ''): Promise<Figure[]> {
  const [own, plain]: [number[], number[]] = [[], []];
  for (let at = 0; at <= repetitions; at++)
    for (const { one, other } of pairs) {
      const product = await timed(() => ask(read, `dyad(a: "${one}", b: "${other}"${more}) { ${parts} }`));
      const beneath = await timed(() => askBare(read, one, other));
      // The first of all are planned and warmed.
      if (at > 0) {
        own.push(product);
        plain.push(beneath);
      }
    }
  const [ofOwn, ofPlain] = [spread(own), spread(plain)];
  const times = ofOwn.middle / ofPlain.middle;
  const told = `${number(ofOwn.middle, 1)} ms, worst ${number(ofOwn.worst)} ms; ${number(times, 2)} × the bare statements`;
  return [
    beside(`${kind}: the bare statements`, `${number(ofPlain.middle, 1)} ms, worst ${number(ofPlain.worst)} ms`),
    more === ''
      ? asked(`${kind}: all parts`, told, `≤ ${most} × the bare statements`, times <= most)
      : beside(`${kind}: all parts, with all who act for them`, told),
  ];
}

/** Measures everything about ties. */
export async function tieRates(): Promise<void> {
  const file = process.argv[3] ?? join(sharedData, 'icews18', 'events.tsv.gz');
  const size = Number(process.argv[4] ?? 468_558);
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const read = await openReadGraph(folder, file, size);
    try {
      const { busiest, drawn } = await pairsOf(read);
      const figures = [
        ...(await pairFigures(read, 'the busiest pairs', busiest)),
        ...(await pairFigures(read, 'pairs evenly drawn', drawn)),
        ...(await pairFigures(
          read,
          'Japan and South Korea',
          [{ one: 'country:JPN', other: 'country:KOR' }],
          ', rollUp: true',
        )),
      ];
      const hub = read.hub.id;
      const tied =
        'nodes { depth actor { name } } links { relation count intensities { mean } acts { nodes { summary } } } truncated';
      for (const [name, query] of [
        ['around the busiest actor, by number', `neighborhood(of: "${hub}") { ${tied} }`],
        ['around the busiest actor, by intensity', `neighborhood(of: "${hub}", by: INTENSE) { ${tied} }`],
        ['around Japan, two steps, 100 actors', `neighborhood(of: "country:JPN", depth: 2, limit: 100) { ${tied} }`],
        [
          'in common with Japan and South Korea',
          'commonNeighbors(of: ["country:JPN", "country:KOR"]) { totalCount nodes { actor { name } ties { count links { relation count } } } }',
        ],
      ] as const) {
        const taken: number[] = [];
        for (let at = 0; at <= 2 * repetitions; at++) {
          const one = await timed(() => ask(read, query));
          if (at > 0) taken.push(one);
        }
        figures.push(beside(name, `${number(spread(taken).middle)} ms`));
      }
      report(
        'ties',
        `Over ${number(read.events)} events, nothing kept: half took no longer, in one process over one database. The bare statements are those of the parts of a pair, each written plainly and entered by the two actors, sent all at once.`,
        figures,
      );
    } finally {
      await read.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
