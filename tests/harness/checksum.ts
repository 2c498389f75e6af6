// Everything that a graph holds, as one text to compare by.

import { createHash } from 'node:crypto';

/** Runs raw Cypher. */
type Run = <Row>(text: string, params?: Record<string, unknown>) => Promise<Row[]>;

/** The node by which suites know a graph of their own. */
export const marker = 'EntenteTestGraph';
/** Properties that differ from run to run. */
const clocks = ['recordedAt', 'retractedAt', 'importedAt'];

/** How many nodes and relationships there are, and a checksum of them; record times and migrations left out. */
export async function checksumOf(run: Run): Promise<string> {
  const nodes = await run<{ what: string[] }>(
    `MATCH (n) WHERE NOT n:${marker} AND NOT n:Lock AND NOT n:Migration
     RETURN labels(n) + [k IN keys(n) WHERE NOT k IN $clocks | k + '=' + coalesce(toStringOrNull(n[k]), 'list')] AS what`,
    { clocks },
  );
  const ties = await run<{ what: string[] }>(
    `MATCH (a)-[r]->(b) RETURN [coalesce(a.id, a.text, ''), type(r), coalesce(b.id, b.text, '')]
       + [k IN keys(r) | k + '=' + coalesce(toStringOrNull(r[k]), 'list')] AS what`,
  );
  const lines = [...nodes, ...ties].map((row) => JSON.stringify([...row.what].sort())).sort();
  return `${lines.length}:${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
}
