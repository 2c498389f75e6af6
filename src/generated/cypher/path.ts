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
    asOf: "UNWIND $pairs AS pair\nCALL (pair) {\n  MATCH (a:Actor {id: pair.near})<-[:SOURCE]-(e:Event|RetractedEvent)-[:TARGET]->(b:Actor {id: pair.far})\n  WHERE (e.earliest <= $asOfValid AND (e.recordedAt <= $asOfKnown AND (e.retractedAt IS NULL OR $asOfKnown < e.retractedAt))) AND ($relations IS NULL OR e.relation IN $relations) AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  RETURN e.relation AS relation, 'OUT' AS direction, e.id AS event, e.earliest AS date\n  UNION ALL\n  MATCH (a:Actor {id: pair.near})<-[:TARGET]-(e:Event|RetractedEvent)-[:SOURCE]->(b:Actor {id: pair.far})\n  WHERE (e.earliest <= $asOfValid AND (e.recordedAt <= $asOfKnown AND (e.retractedAt IS NULL OR $asOfKnown < e.retractedAt))) AND ($relations IS NULL OR e.relation IN $relations) AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  RETURN e.relation AS relation, 'IN' AS direction, e.id AS event, e.earliest AS date\n  UNION ALL\n  UNWIND CASE WHEN $relations IS NULL OR 'RETALIATES' IN $relations THEN [[pair.near, 'OUT'], [pair.near, 'IN']] ELSE [] END AS way\n  CALL (pair, way) {\n    MATCH (a:Actor {id: way[0]})\nWITH *\nMATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND (x.recordedAt <= $asOfKnown AND (x.retractedAt IS NULL OR $asOfKnown < x.retractedAt))\nWITH *\nMATCH (x)-[:ANSWER]->(laterNode)\nMATCH (x)-[:ANSWERED]->(earlierNode)\nWITH *\nMATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE (e.earliest <= $asOfValid AND (e.recordedAt <= $asOfKnown AND (e.retractedAt IS NULL OR $asOfKnown < e.retractedAt)))\nWITH *\nMATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE (earlier.earliest <= $asOfValid AND (earlier.recordedAt <= $asOfKnown AND (earlier.retractedAt IS NULL OR $asOfKnown < earlier.retractedAt)))\nWITH *\nMATCH (e)-[:SOURCE]->(by:Actor)\nMATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon\nWITH *, CASE way[1] WHEN 'OUT' THEN upon ELSE by END AS b, {date: e.earliest, latest: e.latest, fact: x.id, event: e.id} AS r\nWHERE a = CASE way[1] WHEN 'OUT' THEN by ELSE upon END\nWITH *\n    WHERE b.id = pair.far AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n    RETURN e.id AS event, e.earliest AS date\n  }\n  RETURN 'RETALIATES' AS relation, way[1] AS direction, event, date\n}\nWITH pair, relation, direction, event, date ORDER BY date DESC, event DESC\nWITH pair, relation, direction, collect(DISTINCT event) AS events\nRETURN pair.near AS near, pair.far AS far, relation, direction, size(events) AS total, events[..3] AS newest\nORDER BY near, far, total DESC, relation, direction",
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
    asOf: "CALL () {\n  MATCH (a:Actor)<-[:SOURCE]-(e:Event|RetractedEvent)-[:TARGET]->(b:Actor)\n  WHERE a.id IN $ids AND a <> b AND (e.earliest <= $asOfValid AND (e.recordedAt <= $asOfKnown AND (e.retractedAt IS NULL OR $asOfKnown < e.retractedAt))) AND ($relations IS NULL OR e.relation IN $relations) AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  RETURN a, b\n  UNION\n  MATCH (a:Actor)<-[:TARGET]-(e:Event|RetractedEvent)-[:SOURCE]->(b:Actor)\n  WHERE a.id IN $ids AND a <> b AND (e.earliest <= $asOfValid AND (e.recordedAt <= $asOfKnown AND (e.retractedAt IS NULL OR $asOfKnown < e.retractedAt))) AND ($relations IS NULL OR e.relation IN $relations) AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  RETURN a, b\n  UNION\n  UNWIND CASE WHEN $relations IS NULL OR 'RETALIATES' IN $relations THEN [1] ELSE [] END AS once\n  MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND (x.recordedAt <= $asOfKnown AND (x.retractedAt IS NULL OR $asOfKnown < x.retractedAt))\nWITH *\nMATCH (x)-[:ANSWER]->(laterNode)\nMATCH (x)-[:ANSWERED]->(earlierNode)\nWITH *\nMATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE (e.earliest <= $asOfValid AND (e.recordedAt <= $asOfKnown AND (e.retractedAt IS NULL OR $asOfKnown < e.retractedAt)))\nWITH *\nMATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE (earlier.earliest <= $asOfValid AND (earlier.recordedAt <= $asOfKnown AND (earlier.retractedAt IS NULL OR $asOfKnown < earlier.retractedAt)))\nWITH *\nMATCH (e)-[:SOURCE]->(by:Actor)\nMATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon\n  UNWIND CASE WHEN (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END) THEN [[by, upon], [upon, by]] ELSE [] END AS pair\n  WITH pair[0] AS a, pair[1] AS b WHERE a.id IN $ids\n  RETURN a, b\n}\nRETURN DISTINCT a.id AS near, b.id AS far LIMIT $limit",
  },
  shapes,
);
/** Which actors each actor of a frontier is tied to, either way. */
export function pathNeighbors(db: Reader, params: PathNeighborsParams): Promise<PathNeighborsRow[]> {
  return db.many(pathNeighborsStatement, params);
}
