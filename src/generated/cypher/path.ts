// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { Pair } from './shape.ts';

/** What `cypher/path/hops.cypher` takes. */
export interface PathHopsParams {
  readonly pairs: readonly Pair[];
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
}
/** A row of `cypher/path/hops.cypher`. */
export interface PathHopsRow {
  near: string;
  far: string;
  relation: string;
  direction: string;
  total: number;
  newest: string[];
}
const pathHopsStatement = define<PathHopsParams, PathHopsRow>(
  {
    name: 'path/hops',
    access: 'read',
    cardinality: 'many',
    params: [['pairs', 'Pair[]'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean']],
    columns: [['near', 'string'], ['far', 'string'], ['relation', 'string'], ['direction', 'string'], ['total', 'int'], ['newest', 'string[]']],
    text: "UNWIND $pairs AS pair\nMATCH (a:Actor {id: pair.near})-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor {id: pair.far})\nWHERE ($relations IS NULL OR type(r) IN $relations)\n  AND CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END\nWITH a, b, type(r) AS relation, CASE WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction,\n  coalesce(r.event, r.fact) AS event, r.date AS date\nORDER BY date DESC, event DESC\nWITH a, b, relation, direction, collect(DISTINCT event) AS events\nRETURN a.id AS near, b.id AS far, relation, direction, size(events) AS total, events[..3] AS newest\nORDER BY near, far, total DESC, relation, direction",
  },
  shapes,
);
/** What ties the actors of each pair, by kind and direction, with the newest acts of each. */
export function pathHops(db: Reader, params: PathHopsParams): Promise<PathHopsRow[]> {
  return db.many(pathHopsStatement, params);
}

/** What `cypher/path/neighbors.cypher` takes. */
export interface PathNeighborsParams {
  readonly ids: readonly string[];
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly limit: number;
}
/** A row of `cypher/path/neighbors.cypher`. */
export interface PathNeighborsRow {
  near: string;
  far: string;
}
const pathNeighborsStatement = define<PathNeighborsParams, PathNeighborsRow>(
  {
    name: 'path/neighbors',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['limit', 'int']],
    columns: [['near', 'string'], ['far', 'string']],
    text: "MATCH (a:Actor)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor)\nWHERE a.id IN $ids AND ($relations IS NULL OR type(r) IN $relations)\n  AND CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END\nRETURN DISTINCT a.id AS near, b.id AS far LIMIT $limit",
  },
  shapes,
);
/** Which actors each actor of a frontier is tied to, either way. */
export function pathNeighbors(db: Reader, params: PathNeighborsParams): Promise<PathNeighborsRow[]> {
  return db.many(pathNeighborsStatement, params);
}
