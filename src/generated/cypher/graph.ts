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

/** What `cypher/graph/bump.cypher` takes. */
export interface GraphBumpParams {
  readonly facts: readonly string[] | null;
  readonly slots: number;
}
const graphBumpStatement = define<GraphBumpParams, void>(
  {
    name: 'graph/bump',
    access: 'write',
    cardinality: 'none',
    params: [['facts', 'string[]?'], ['slots', 'int']],
    columns: [],
    text: "MATCH (g:Graph {id: 'graph'})\nSET g.stamp = randomUUID()\nSET g.version = g.version + 1\nMERGE (w:Write {slot: g.version % $given.slots})\nSET w.version = g.version, w.stamp = g.stamp, w.facts = $given.facts",
    touches: 'nothing',
  },
  shapes,
);
/** Gives the graph its next version, and notes which facts the write touched. Writes that run side by side wait for each other at the first SET, which takes the lock before the second one reads. */
export function graphBump(db: Writer, params: GraphBumpParams): Promise<void> {
  return db.none(graphBumpStatement, params);
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

/** What `cypher/graph/writes.cypher` takes. */
export interface GraphWritesParams {
  readonly version: number;
  readonly slots: number;
}
/** A row of `cypher/graph/writes.cypher`. */
export interface GraphWritesRow {
  version: number;
  stamp: string;
  facts: string[] | null;
}
const graphWritesStatement = define<GraphWritesParams, GraphWritesRow>(
  {
    name: 'graph/writes',
    access: 'read',
    cardinality: 'many',
    params: [['version', 'int'], ['slots', 'int']],
    columns: [['version', 'int'], ['stamp', 'string'], ['facts', 'string[]?']],
    text: "MATCH (g:Graph {id: 'graph'})\nUNWIND range($given.version, g.version) AS wanted\nMATCH (w:Write {slot: wanted % $given.slots}) WHERE w.version = wanted\nRETURN w.version AS version, w.stamp AS stamp, w.facts AS facts ORDER BY version",
    timeless: true,
  },
  shapes,
);
/** What the latest writes touched, as far back as is noted, beginning with the one that made a version. */
export function graphWrites(db: Reader, params: GraphWritesParams): Promise<GraphWritesRow[]> {
  return db.many(graphWritesStatement, params);
}
