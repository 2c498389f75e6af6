// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** What `cypher/path/acts.cypher` takes. */
export interface PathActsParams {
  readonly ids: readonly string[];
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly limit: number;
}
/** A row of `cypher/path/acts.cypher`. */
export interface PathActsRow {
  act: string;
}
const pathActsStatement = define<PathActsParams, PathActsRow>(
  {
    name: 'path/acts',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['limit', 'int']],
    columns: [['act', 'string']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (e:Event)-[p:SOURCE]->()\n  USING INDEX SEEK p:SOURCE(actor, date, fact)\n  WHERE p.actor = id AND p.date <= $given.to AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:TARGET]->()\n  USING INDEX SEEK p:TARGET(actor, date, fact)\n  WHERE p.actor = id AND p.date <= $given.to AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:CONCERNS]->()\n  USING INDEX SEEK p:CONCERNS(issue, date, fact)\n  WHERE p.issue = id AND p.date <= $given.to AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (:Actor {id: id})<-[r:RETALIATES]-()\n  MATCH (e:Event {id: r.event}) RETURN e\n}\nWITH DISTINCT e\nWITH e WHERE ($given.relations IS NULL OR e.relation IN $given.relations OR 'RETALIATES' IN $given.relations OR 'CONCERNS' IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\nRETURN e.id + '\\t' + e.relation + '\\t' + e.date + '\\t' + coalesce(e.dataset, '')\n  + reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)-[tie_:SOURCE|TARGET|CONCERNS]->(end_) RETURN left(type(tie_), 1) + end_.id\n  } | text_ + '\\t' + part_)\n  + CASE WHEN EXISTS { (e)<-[:ANSWER]-() } THEN reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)<-[:ANSWER]-(:Response {as: 'RETALIATES'})-[:ANSWERED]->(:Event)-[:SOURCE]->(end_) RETURN 'A' + end_.id\n  } | text_ + '\\t' + part_) ELSE '' END AS act LIMIT $given.limit",
    asOf: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (e:Event|RetractedEvent)-[p:SOURCE]->()\n  USING INDEX SEEK p:SOURCE(actor, date, fact)\n  WHERE p.actor = id AND p.date <= $given.to AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event|RetractedEvent)-[p:TARGET]->()\n  USING INDEX SEEK p:TARGET(actor, date, fact)\n  WHERE p.actor = id AND p.date <= $given.to AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event|RetractedEvent)-[p:CONCERNS]->()\n  USING INDEX SEEK p:CONCERNS(issue, date, fact)\n  WHERE p.issue = id AND p.date <= $given.to AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND (x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\nWITH *\nMATCH (x)-[:ANSWER]->(laterNode)\nMATCH (x)-[:ANSWERED]->(earlierNode)\nWITH *\nMATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\nWITH *\nMATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE (earlier.earliest <= $given.asOfValid AND (earlier.recordedAt <= $given.asOfKnown AND (earlier.retractedAt IS NULL OR $given.asOfKnown < earlier.retractedAt)))\nWITH *\nMATCH (e)-[:SOURCE]->(by:Actor)\nMATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon\n  WITH * WHERE upon.id = id\n  RETURN e\n}\nWITH DISTINCT e WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\nWITH e WHERE ($given.relations IS NULL OR e.relation IN $given.relations OR 'RETALIATES' IN $given.relations OR 'CONCERNS' IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\nRETURN e.id + '\\t' + e.relation + '\\t' + e.date + '\\t' + coalesce(e.dataset, '')\n  + reduce(text_ = '', part_ IN COLLECT {\n    MATCH (e)-[tie_:SOURCE|TARGET]->(end_) RETURN left(type(tie_), 1) + end_.id AS tied_\n    UNION ALL\n    MATCH (e)-[:CONCERNS]->(issue_) WHERE coalesce(date(issue_.opened) <= $given.asOfValid, true) RETURN 'C' + issue_.id AS tied_\n    UNION ALL\n    MATCH (:Event|RetractedEvent {id: e.id})<-[:ANSWER]-(x_:Response|RetractedResponse)-[:ANSWERED]->(named_) WHERE x_.as = 'RETALIATES' AND (x_.recordedAt <= $given.asOfKnown AND (x_.retractedAt IS NULL OR $given.asOfKnown < x_.retractedAt))\n    MATCH (earlier_:Event|RetractedEvent {id: named_.id})-[:SOURCE]->(end_) WHERE (earlier_.earliest <= $given.asOfValid AND (earlier_.recordedAt <= $given.asOfKnown AND (earlier_.retractedAt IS NULL OR $given.asOfKnown < earlier_.retractedAt)))\n    RETURN DISTINCT 'A' + end_.id AS tied_\n  } | text_ + '\\t' + part_) AS act LIMIT $given.limit",
  },
  shapes,
);
/** The acts in which some actors and issues take part, or whose answers they have to bear. */
export function pathActs(db: Reader, params: PathActsParams): Promise<PathActsRow[]> {
  return db.many(pathActsStatement, params);
}
