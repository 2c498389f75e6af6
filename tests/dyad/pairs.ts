// Pairs of a set of coded events, and their exact mirrors.

import { expect } from 'vitest';
import { randomFrom } from '../../src/graph/random.ts';
import type { TestServer } from '../harness/server.ts';
import { mirrorOf } from './mirror.ts';

/** Pairs that one request asks for, both ways: few, as the busiest have tens of thousands of acts and a request its time. */
const atOnce = 4;

const parts = `fragment Parts on Dyad { a { id } b { id }
  series(interval: WEEK, scale: GOLDSTEIN) { time value label id count imprecise }
  quadMix { rows { codebook quad aToB bToA } uncoded { aToB bToA } }
  balance { aToB { ...Acts } bToA { ...Acts } }
  events(first: 5) { totalCount pageInfo { endCursor } nodes { id } }
  meetings(first: 5) { totalCount pageInfo { endCursor } nodes { acts { id } } }
  medianReplyDays { aToB bToA answered { aToB bToA } unanswered { aToB bToA } } }
fragment Acts on DirectedActs { count share cooperative neutral hostile unscored }`;

/** Pairs drawn from those of a dataset that did anything to each other. */
export async function drawnPairs(server: TestServer, dataset: string, seed: number, many: number) {
  const pairs = await server.graph.cypher<{ one: string; other: string }>(
    `MATCH (e:Event {dataset: $dataset}) MATCH (e)-[:SOURCE]->(a:Actor) MATCH (e)-[:TARGET]->(b:Actor) WHERE a.id <> b.id
     WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, count(*) AS acts
     RETURN pair[0] AS one, pair[1] AS other ORDER BY acts DESC, one, other LIMIT 2000`,
    { dataset },
  );
  const random = randomFrom(seed);
  // The busiest ones are among them.
  const [busy, rest] = [pairs.slice(0, many / 4), pairs.slice(many / 4)];
  const drawn = rest
    .map((pair) => ({ pair, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ pair }) => pair);
  return [...busy, ...drawn].slice(0, many);
}

/** Asks for pairs both ways, with and without those who act for them, and holds the one against the other. */
export async function holdMirrors(
  server: TestServer,
  pairs: readonly { readonly one: string; readonly other: string }[],
): Promise<number> {
  let acts = 0;
  for (let begin = 0; begin < pairs.length; begin += atOnce) {
    const asked = pairs.slice(begin, begin + atOnce);
    const field = (name: string, a: string, b: string, rollUp: boolean) =>
      `${name}: dyad(a: "${a}", b: "${b}", rollUp: ${rollUp}) { ...Parts }`;
    const fields = asked.map(({ one, other }, index) => {
      const rollUp = index % 4 === 0;
      return `${field(`p${index}`, one, other, rollUp)} ${field(`m${index}`, other, one, rollUp)}`;
    });
    const { data, errors } = await server.ask(`{ ${fields.join('\n')} } ${parts}`);
    expect(errors).toBeUndefined();
    for (const index of asked.keys()) {
      expect(data[`m${index}`]).toEqual(mirrorOf(data[`p${index}`]));
      acts += data[`p${index}`].events.totalCount;
    }
  }
  return acts;
}
