// Names and texts that somebody might put into a graph to break what reads its exports.

import type { TestGraph } from '../harness/graph.ts';

/** Texts by what they try. */
export const hostile: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="alert(1)">&amp;<!-- ]]> -->',
  quotes: `"double" 'single' \`back\` , ; | \\`,
  lines: 'first\nsecond\r\nthird\ttabbed',
  controls: 'a\u0001b\u0008c\u000Bd\u001Fe\u007Ff',
  forbidden: 'x\uFFFEy\uFFFFz',
  emoji: 'flags 🇯🇵🇰🇷 and 👩‍👩‍👧',
  bidi: 'left \u202Eright\u202C and \u2066isolated\u2069',
  formula: '=HYPERLINK("https://example.org","click")',
  plus: "+1+cmd|' /C calc'!A0",
  minus: '-2+3',
  at: '@SUM(1;2)',
  number: '-5',
  wide: '＝1+1',
};

/** Adds an actor for each text, tied in a ring by acts that say it too. */
export async function addHostile(graph: TestGraph): Promise<void> {
  const texts = Object.entries(hostile).map(([name, text]) => ({ id: `organization:x-${name}`, text }));
  await graph.cypher(
    `UNWIND $texts AS row
     CREATE (a:Actor:Organization {id: row.id, type: 'Organization', name: row.text, kind: 'OTHER', description: row.text})
     CREATE (a)-[:KNOWN_AS]->(:Alias {owner: row.id, text: row.text, key: row.id, standard: true})`,
    { texts },
  );
  await graph.cypher(
    `UNWIND range(0, size($texts) - 1) AS i
     WITH $texts[i] AS from, $texts[(i + 1) % size($texts)] AS to, date('2019-07-01') AS day
     MATCH (a:Actor {id: from.id}), (b:Actor {id: to.id})
     CREATE (e:Fact:Event {id: 'event:' + substring(from.id, 13), relation: 'ACCUSES', status: 'OCCURRED', date: '2019-07', earliest: day, latest: date('2019-07-31'),
       summary: from.text, intensity: -2.0, scale: 'GOLDSTEIN', dataset: 'dataset:hostile', recordedAt: datetime('2026-01-01T00:00:00Z')})
     CREATE (e)-[:SOURCE {actor: a.id, date: day, fact: e.id, position: 0}]->(a)
     CREATE (e)-[:TARGET {actor: b.id, date: day, fact: e.id, position: 0}]->(b)
     CREATE (a)-[:ACCUSES {fact: e.id, date: day, latest: date('2019-07-31'), intensity: -2.0}]->(b)`,
    { texts },
  );
  await graph.cypher(
    "CREATE (:Dataset {id: 'dataset:hostile', name: 'Hostile', licence: '=Research <only>', restricted: true})",
  );
}
