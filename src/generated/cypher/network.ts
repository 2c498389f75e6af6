// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** A row of `cypher/network/folds.cypher`. */
export interface NetworkFoldsRow {
  actor: string;
  whole: string;
  from: string;
  to: string;
}
const networkFoldsStatement = define<Record<string, never>, NetworkFoldsRow>(
  {
    name: 'network/folds',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['actor', 'string'], ['whole', 'string'], ['from', 'date'], ['to', 'date']],
    text: "CALL () {\n  MATCH (c:Country)\n  MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(c) WHERE NOT a:Country\n  RETURN DISTINCT a.id AS actor, c.id AS whole, date('0001-01-01') AS from, date('9999-12-31') AS to\n  UNION\n  MATCH (c:Country)\n  MATCH (o:Office)-[:PART_OF|OF_COUNTRY*1..6]->(c)\n  WITH DISTINCT o, c\n  MATCH (o)<-[:OFFICE]-(t:Tenure)-[:HOLDER]->(a:Actor)\n  WHERE NOT EXISTS { (a)-[:OF_COUNTRY|PART_OF*1..6]->(c) }\n  RETURN DISTINCT a.id AS actor, c.id AS whole, coalesce(t.fromEarliest, date('0001-01-01')) AS from, coalesce(t.toLatest, date('9999-12-31')) AS to\n}\nRETURN actor, whole, from, to\nORDER BY actor, whole, from, to",
    asOf: "CALL () {\n  MATCH (c:Country)\n  MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(c) WHERE NOT a:Country\n  RETURN DISTINCT a.id AS actor, c.id AS whole, date('0001-01-01') AS from, date('9999-12-31') AS to\n  UNION\n  MATCH (c:Country)\n  MATCH (o:Office)-[:PART_OF|OF_COUNTRY*1..6]->(c)\n  WITH DISTINCT o, c\n  MATCH (o)<-[:OFFICE]-(t:Tenure|RetractedTenure)-[:HOLDER]->(a:Actor)\n  WHERE NOT EXISTS { (a)-[:OF_COUNTRY|PART_OF*1..6]->(c) }\n    AND (coalesce(t.fromEarliest, date('0001-01-01')) <= $given.asOfValid AND (t.recordedAt <= $given.asOfKnown AND (t.retractedAt IS NULL OR $given.asOfKnown < t.retractedAt)))\n  RETURN DISTINCT a.id AS actor, c.id AS whole, coalesce(t.fromEarliest, date('0001-01-01')) AS from, coalesce(t.toLatest, date('9999-12-31')) AS to\n}\nRETURN actor, whole, from, to\nORDER BY actor, whole, from, to",
    kept: true,
  },
  shapes,
);
/** For which countries actors count, and within which days: all that count for one at all, but no country for another. Who belongs to one anyhow counts for it on every day. */
export function networkFolds(db: Reader): Promise<NetworkFoldsRow[]> {
  return db.many(networkFoldsStatement, {});
}
