// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

const graphBeginStatement = define<Record<string, never>, void>(
  {
    name: 'graph/begin',
    access: 'write',
    cardinality: 'none',
    params: [],
    columns: [],
    text: "MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.version = 0, g.stamp = randomUUID()",
  },
  shapes,
);
/** Lets a graph have a version. */
export function graphBegin(db: Writer): Promise<void> {
  return db.none(graphBeginStatement, {});
}

const graphBumpStatement = define<Record<string, never>, void>(
  {
    name: 'graph/bump',
    access: 'write',
    cardinality: 'none',
    params: [],
    columns: [],
    text: "MATCH (g:Graph {id: 'graph'})\nSET g.stamp = randomUUID()\nSET g.version = g.version + 1",
  },
  shapes,
);
/** Gives the graph its next version. Writes that run side by side wait for each other at the first SET, which takes the lock before the second one reads. */
export function graphBump(db: Writer): Promise<void> {
  return db.none(graphBumpStatement, {});
}

/** A row of `cypher/graph/version.cypher`. */
export interface GraphVersionRow {
  version: number;
  stamp: string;
}
const graphVersionStatement = define<Record<string, never>, GraphVersionRow>(
  {
    name: 'graph/version',
    access: 'read',
    cardinality: 'maybeOne',
    params: [],
    columns: [['version', 'int'], ['stamp', 'string']],
    text: "MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version, g.stamp AS stamp",
    timeless: true,
  },
  shapes,
);
/** Which state the graph is in: how many writes it has had, and a name that no other state of any graph has. */
export function graphVersion(db: Reader): Promise<GraphVersionRow | null> {
  return db.maybeOne(graphVersionStatement, {});
}
