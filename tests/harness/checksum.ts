// Everything that a graph holds, as one text to compare by.

import { createHash } from 'node:crypto';

/** Runs raw Cypher. */
type Run = <Row>(text: string, params?: Record<string, unknown>) => Promise<Row[]>;

/** The node by which suites know a graph of their own. */
export const marker = 'EntenteTestGraph';
/** Properties that differ from run to run. */
const clocks = ['recordedAt', 'retractedAt', 'importedAt', 'startedAt', 'finishedAt', 'mergedAt'];

type Properties = Readonly<Record<string, unknown>>;

/** How many nodes and relationships there are, and a checksum of them; record times, migrations and the version left out. */
export async function checksumOf(run: Run): Promise<string> {
  const nodes = await run<{ labels: string[]; properties: Properties }>(
    `MATCH (n) WHERE NOT n:${marker} AND NOT n:Lock AND NOT n:Migration AND NOT n:Graph AND NOT n:Write
     RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const ties = await run<{ from: string; type: string; to: string; properties: Properties }>(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.text, '') AS from, type(r) AS type, coalesce(b.id, b.text, '') AS to, properties(r) AS properties`,
  );
  const lines = [
    ...nodes.map(({ labels, properties }) => [...labels.sort(), ...told(properties)]),
    ...ties.map(({ from, type, to, properties }) => [from, type, to, ...told(properties)]),
  ].map((parts) => JSON.stringify(parts));
  return `${lines.length}:${createHash('sha256').update(lines.sort().join('\n')).digest('hex')}`;
}

/** Properties as text, by name; of lists the order does not count. */
function told(properties: Properties): string[] {
  return Object.keys(properties)
    .filter((name) => !clocks.includes(name))
    .sort()
    .map((name) => {
      const value = properties[name];
      return `${name}=${Array.isArray(value) ? value.map(String).sort().join('|') : String(value)}`;
    });
}
