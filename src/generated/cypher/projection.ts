// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** What `cypher/projection/acts.cypher` takes. */
export interface ProjectionActsParams {
  readonly day: string;
  readonly id: string;
  readonly until: string;
  readonly limit: number;
}
/** A row of `cypher/projection/acts.cypher`. */
export interface ProjectionActsRow {
  acts: string[];
}
const projectionActsStatement = define<ProjectionActsParams, ProjectionActsRow>(
  {
    name: 'projection/acts',
    access: 'read',
    cardinality: 'one',
    params: [['day', 'date'], ['id', 'string'], ['until', 'date'], ['limit', 'int']],
    columns: [['acts', 'string[]']],
    text: "MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\nWHERE e.earliest >= $given.day AND e.earliest <= $given.until AND e.id IS NOT NULL AND NOT (e.earliest = $given.day AND e.id <= $given.id)\nWITH e ORDER BY e.earliest, e.id LIMIT $given.limit\nWITH e.id + '\\t' + e.relation + '\\t' + e.date + '\\t' + coalesce(e.dataset, '')\n  + reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)-[tie_:SOURCE|TARGET|CONCERNS]->(end_) RETURN left(type(tie_), 1) + end_.id\n  } | text_ + '\\t' + part_)\n  + CASE WHEN EXISTS { (e)<-[:ANSWER]-() } THEN reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)<-[:ANSWER]-(:Response {as: 'RETALIATES'})-[:ANSWERED]->(:Event)-[:SOURCE]->(end_) RETURN 'A' + end_.id\n  } | text_ + '\\t' + part_) ELSE '' END AS act\nRETURN collect(act) AS acts",
    asOf: "CALL () {\n  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\n  WHERE e.earliest >= $given.day AND e.earliest <= $given.until AND e.id IS NOT NULL AND NOT (e.earliest = $given.day AND e.id <= $given.id)\n  WITH e ORDER BY e.earliest, e.id\n  WITH e WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\n  RETURN e LIMIT $given.limit\n  UNION ALL\n  MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(earliest, id)\n  WHERE e.earliest >= $given.day AND e.earliest <= $given.until AND e.id IS NOT NULL AND NOT (e.earliest = $given.day AND e.id <= $given.id)\n  WITH e ORDER BY e.earliest, e.id\n  WITH e WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\n  RETURN e LIMIT $given.limit\n}\nWITH e ORDER BY e.earliest, e.id LIMIT $given.limit\nWITH e.id + '\\t' + e.relation + '\\t' + e.date + '\\t' + coalesce(e.dataset, '')\n  + reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)-[tie_:SOURCE|TARGET]->(end_) RETURN left(type(tie_), 1) + end_.id AS tied_\n    UNION ALL\n    MATCH (e)-[:CONCERNS]->(issue_) WHERE coalesce(date(issue_.opened) <= $given.asOfValid, true) RETURN 'C' + issue_.id AS tied_\n    UNION ALL\n    MATCH (:Event|RetractedEvent {id: e.id})<-[:ANSWER]-(x_:Response|RetractedResponse)-[:ANSWERED]->(named_) WHERE x_.as = 'RETALIATES' AND (x_.recordedAt <= $given.asOfKnown AND (x_.retractedAt IS NULL OR $given.asOfKnown < x_.retractedAt))\n    MATCH (earlier_:Event|RetractedEvent {id: named_.id})-[:SOURCE]->(end_) WHERE (earlier_.earliest <= $given.asOfValid AND (earlier_.recordedAt <= $given.asOfKnown AND (earlier_.retractedAt IS NULL OR $given.asOfKnown < earlier_.retractedAt)))\n    RETURN DISTINCT 'A' + end_.id AS tied_\n  } | text_ + '\\t' + part_) AS act\nRETURN collect(act) AS acts",
  },
  shapes,
);
/** The acts that come after a place, by the day on which they begin and then by id, up to a day. */
export function projectionActs(db: Reader, params: ProjectionActsParams): Promise<ProjectionActsRow> {
  return db.one(projectionActsStatement, params);
}

/** What `cypher/projection/actsAround.cypher` takes. */
export interface ProjectionActsAroundParams {
  readonly facts: readonly string[];
}
/** A row of `cypher/projection/actsAround.cypher`. */
export interface ProjectionActsAroundRow {
  act: string;
}
const projectionActsAroundStatement = define<ProjectionActsAroundParams, ProjectionActsAroundRow>(
  {
    name: 'projection/actsAround',
    access: 'read',
    cardinality: 'many',
    params: [['facts', 'string[]']],
    columns: [['act', 'string']],
    text: "CALL () {\n  UNWIND $given.facts AS fact\n  MATCH (e:Event {id: fact}) RETURN e\n  UNION\n  UNWIND $given.facts AS fact\n  MATCH (f:Event {id: fact}) USING INDEX SEEK f:Event(id)\n  WITH f MATCH (f)<-[:ANSWERED]-(:Response)-[:ANSWER]->(e:Event) RETURN e\n  UNION\n  UNWIND $given.facts AS fact\n  MATCH (f:RetractedEvent {id: fact})\n  WITH f MATCH (f)<-[:ANSWERED]-(:Response)-[:ANSWER]->(e:Event) RETURN e\n  UNION\n  UNWIND $given.facts AS fact\n  MATCH (f:Fact {id: fact}) USING INDEX SEEK f:Fact(id)\n  WITH f MATCH (f)-[:ANSWER]->(named) MATCH (e:Event {id: named.id}) RETURN e\n  UNION\n  UNWIND $given.facts AS fact\n  MATCH (f:RetractedResponse {id: fact})\n  WITH f MATCH (f)-[:ANSWER]->(named) MATCH (e:Event {id: named.id}) RETURN e\n}\nRETURN e.id + '\\t' + e.relation + '\\t' + e.date + '\\t' + coalesce(e.dataset, '')\n  + reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)-[tie_:SOURCE|TARGET|CONCERNS]->(end_) RETURN left(type(tie_), 1) + end_.id\n  } | text_ + '\\t' + part_)\n  + CASE WHEN EXISTS { (e)<-[:ANSWER]-() } THEN reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)<-[:ANSWER]-(:Response {as: 'RETALIATES'})-[:ANSWERED]->(:Event)-[:SOURCE]->(end_) RETURN 'A' + end_.id\n  } | text_ + '\\t' + part_) ELSE '' END AS act",
    timeless: true,
  },
  shapes,
);
/** The acts that facts are or belong to, as they are now: events, the acts that answer them, and those that responses make answers. Responses are looked up as facts, whose ids are indexed. */
export function projectionActsAround(db: Reader, params: ProjectionActsAroundParams): Promise<ProjectionActsAroundRow[]> {
  return db.many(projectionActsAroundStatement, params);
}

/** What `cypher/projection/middle.cypher` takes. */
export interface ProjectionMiddleParams {
  readonly before: number;
}
/** A row of `cypher/projection/middle.cypher`. */
export interface ProjectionMiddleRow {
  day: string;
}
const projectionMiddleStatement = define<ProjectionMiddleParams, ProjectionMiddleRow>(
  {
    name: 'projection/middle',
    access: 'read',
    cardinality: 'maybeOne',
    params: [['before', 'int']],
    columns: [['day', 'date']],
    text: "MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\nWHERE e.earliest >= date('0001-01-01') AND e.id IS NOT NULL\nWITH e ORDER BY e.earliest, e.id SKIP $given.before LIMIT 1\nRETURN e.earliest AS day",
    timeless: true,
  },
  shapes,
);
/** The first day of the act before which a number of others begin; acts of one day in any order. */
export function projectionMiddle(db: Reader, params: ProjectionMiddleParams): Promise<ProjectionMiddleRow | null> {
  return db.maybeOne(projectionMiddleStatement, params);
}

/** A row of `cypher/projection/size.cypher`. */
export interface ProjectionSizeRow {
  acts: number;
}
const projectionSizeStatement = define<Record<string, never>, ProjectionSizeRow>(
  {
    name: 'projection/size',
    access: 'read',
    cardinality: 'one',
    params: [],
    columns: [['acts', 'int']],
    text: "MATCH (e:Event) RETURN count(e) AS acts",
    timeless: true,
  },
  shapes,
);
/** How many acts there are. */
export function projectionSize(db: Reader): Promise<ProjectionSizeRow> {
  return db.one(projectionSizeStatement, {});
}
