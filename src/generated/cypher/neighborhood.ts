// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ScaleSum, TieCount } from './shape.ts';

/** What `cypher/neighborhood/common.cypher` takes. */
export interface NeighborhoodCommonParams {
  readonly ids: readonly string[];
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly issues: readonly string[] | null;
  readonly measured: boolean;
}
/** A row of `cypher/neighborhood/common.cypher`. */
export interface NeighborhoodCommonRow {
  id: string;
  least: number;
  sum: number;
  ties: TieCount[];
}
const neighborhoodCommonStatement = define<NeighborhoodCommonParams, NeighborhoodCommonRow>(
  {
    name: 'neighborhood/common',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['issues', 'string[]?'], ['measured', 'boolean']],
    columns: [['id', 'string'], ['least', 'int'], ['sum', 'int'], ['ties', 'TieCount[]']],
    text: "MATCH (a:Actor)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor)\nWHERE a.id IN $given.ids AND (($given.relations IS NULL OR type(r) IN $given.relations)\n  AND (CASE WHEN $given.certainly THEN $given.from <= r.date AND r.latest <= $given.to ELSE r.date <= $given.to AND $given.from <= r.latest END)\n  AND ($given.issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues }))\nWITH a, b, type(r) AS relation, CASE WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.event, r.fact) AS act, r.date AS date\nWITH *, CASE WHEN $given.measured THEN head(COLLECT { MATCH (e_:Event {id: act}) WHERE e_.intensity IS NOT NULL RETURN {scale: e_.scale, value: e_.intensity} }) END AS measure_\nWITH a, b, relation, direction, act, date, measure_.scale AS scale, measure_.value AS intensity\nWITH DISTINCT a.id AS near, b.id AS id, act WHERE NOT id IN $given.ids\nWITH id, near, count(*) AS count\nWITH id, collect({near: near, count: count}) AS ties, min(count) AS least, sum(count) AS sum\nWHERE size(ties) = size($given.ids)\nRETURN id, least, sum, ties\nORDER BY least DESC, sum DESC, id",
    asOf: "CALL () {\n  MATCH (a:Actor)<-[:SOURCE]-(e:Event|RetractedEvent)-[:TARGET]->(b:Actor)\n  WHERE a.id IN $given.ids AND a <> b AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) AND ($given.relations IS NULL OR e.relation IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  RETURN a, b, e, e.relation AS relation, 'OUT' AS direction\n  UNION ALL\n  MATCH (a:Actor)<-[:TARGET]-(e:Event|RetractedEvent)-[:SOURCE]->(b:Actor)\n  WHERE a.id IN $given.ids AND a <> b AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) AND ($given.relations IS NULL OR e.relation IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  RETURN a, b, e, e.relation AS relation, 'IN' AS direction\n  UNION ALL\n  UNWIND CASE WHEN $given.relations IS NULL OR 'RETALIATES' IN $given.relations THEN [1] ELSE [] END AS once\n  MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND (x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\nWITH *\nMATCH (x)-[:ANSWER]->(laterNode)\nMATCH (x)-[:ANSWERED]->(earlierNode)\nWITH *\nMATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\nWITH *\nMATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE (earlier.earliest <= $given.asOfValid AND (earlier.recordedAt <= $given.asOfKnown AND (earlier.retractedAt IS NULL OR $given.asOfKnown < earlier.retractedAt)))\nWITH *\nMATCH (e)-[:SOURCE]->(by:Actor)\nMATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon\n  UNWIND CASE WHEN (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END) THEN [[by, upon, 'OUT'], [upon, by, 'IN']] ELSE [] END AS way\n  WITH way[0] AS a, way[1] AS b, e, way[2] AS direction WHERE a.id IN $given.ids\n  RETURN a, b, e, 'RETALIATES' AS relation, direction\n}\nWITH * WHERE $given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues }\nWITH a, b, relation, direction, e.id AS act, e.earliest AS date,\n  CASE WHEN $given.measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, CASE WHEN $given.measured THEN e.intensity END AS intensity\nWITH DISTINCT a.id AS near, b.id AS id, act WHERE NOT id IN $given.ids\nWITH id, near, count(*) AS count\nWITH id, collect({near: near, count: count}) AS ties, min(count) AS least, sum(count) AS sum\nWHERE size(ties) = size($given.ids)\nRETURN id, least, sum, ties\nORDER BY least DESC, sum DESC, id",
    kept: true,
  },
  shapes,
);
/** The actors that acts tie to each of `ids`, with the number of these acts, each once: first those that have the most where they have the fewest, then in all. */
export function neighborhoodCommon(db: Reader, params: NeighborhoodCommonParams): Promise<NeighborhoodCommonRow[]> {
  return db.many(neighborhoodCommonStatement, params);
}

/** What `cypher/neighborhood/level.cypher` takes. */
export interface NeighborhoodLevelParams {
  readonly known: readonly string[];
  readonly by: string;
  readonly scale: string;
  readonly limit: number;
  readonly ids: readonly string[];
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly issues: readonly string[] | null;
  readonly measured: boolean;
}
/** A row of `cypher/neighborhood/level.cypher`. */
export interface NeighborhoodLevelRow {
  id: string;
  count: number;
}
const neighborhoodLevelStatement = define<NeighborhoodLevelParams, NeighborhoodLevelRow>(
  {
    name: 'neighborhood/level',
    access: 'read',
    cardinality: 'many',
    params: [['known', 'string[]'], ['by', 'string'], ['scale', 'string'], ['limit', 'int'], ['ids', 'string[]'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['issues', 'string[]?'], ['measured', 'boolean']],
    columns: [['id', 'string'], ['count', 'int']],
    text: "MATCH (a:Actor)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor)\nWHERE a.id IN $given.ids AND (($given.relations IS NULL OR type(r) IN $given.relations)\n  AND (CASE WHEN $given.certainly THEN $given.from <= r.date AND r.latest <= $given.to ELSE r.date <= $given.to AND $given.from <= r.latest END)\n  AND ($given.issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues }))\nWITH a, b, type(r) AS relation, CASE WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.event, r.fact) AS act, r.date AS date\nWITH *, CASE WHEN $given.measured THEN head(COLLECT { MATCH (e_:Event {id: act}) WHERE e_.intensity IS NOT NULL RETURN {scale: e_.scale, value: e_.intensity} }) END AS measure_\nWITH a, b, relation, direction, act, date, measure_.scale AS scale, measure_.value AS intensity\nWITH b, act, date, scale, intensity WHERE NOT b.id IN $given.known\nWITH DISTINCT b.id AS id, act, date, scale, intensity\nWITH id, count(*) AS count, max(date) AS last, round(sum(CASE WHEN scale = $given.scale THEN abs(intensity) ELSE 0.0 END), 6) AS strength\nORDER BY CASE $given.by WHEN 'RECENT' THEN last END DESC, CASE $given.by WHEN 'FREQUENT' THEN count END DESC, CASE $given.by WHEN 'INTENSE' THEN strength END DESC, id\nRETURN id, count LIMIT $given.limit",
    asOf: "CALL () {\n  MATCH (a:Actor)<-[:SOURCE]-(e:Event|RetractedEvent)-[:TARGET]->(b:Actor)\n  WHERE a.id IN $given.ids AND a <> b AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) AND ($given.relations IS NULL OR e.relation IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  RETURN a, b, e, e.relation AS relation, 'OUT' AS direction\n  UNION ALL\n  MATCH (a:Actor)<-[:TARGET]-(e:Event|RetractedEvent)-[:SOURCE]->(b:Actor)\n  WHERE a.id IN $given.ids AND a <> b AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) AND ($given.relations IS NULL OR e.relation IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  RETURN a, b, e, e.relation AS relation, 'IN' AS direction\n  UNION ALL\n  UNWIND CASE WHEN $given.relations IS NULL OR 'RETALIATES' IN $given.relations THEN [1] ELSE [] END AS once\n  MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND (x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\nWITH *\nMATCH (x)-[:ANSWER]->(laterNode)\nMATCH (x)-[:ANSWERED]->(earlierNode)\nWITH *\nMATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\nWITH *\nMATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE (earlier.earliest <= $given.asOfValid AND (earlier.recordedAt <= $given.asOfKnown AND (earlier.retractedAt IS NULL OR $given.asOfKnown < earlier.retractedAt)))\nWITH *\nMATCH (e)-[:SOURCE]->(by:Actor)\nMATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon\n  UNWIND CASE WHEN (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END) THEN [[by, upon, 'OUT'], [upon, by, 'IN']] ELSE [] END AS way\n  WITH way[0] AS a, way[1] AS b, e, way[2] AS direction WHERE a.id IN $given.ids\n  RETURN a, b, e, 'RETALIATES' AS relation, direction\n}\nWITH * WHERE $given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues }\nWITH a, b, relation, direction, e.id AS act, e.earliest AS date,\n  CASE WHEN $given.measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, CASE WHEN $given.measured THEN e.intensity END AS intensity\nWITH b, act, date, scale, intensity WHERE NOT b.id IN $given.known\nWITH DISTINCT b.id AS id, act, date, scale, intensity\nWITH id, count(*) AS count, max(date) AS last, round(sum(CASE WHEN scale = $given.scale THEN abs(intensity) ELSE 0.0 END), 6) AS strength\nORDER BY CASE $given.by WHEN 'RECENT' THEN last END DESC, CASE $given.by WHEN 'FREQUENT' THEN count END DESC, CASE $given.by WHEN 'INTENSE' THEN strength END DESC, id\nRETURN id, count LIMIT $given.limit",
    kept: true,
  },
  shapes,
);
/** The actors that acts tie to any of `ids`, those that are known left out: with the number of these acts, each once, and only the first by their latest act (RECENT), by that number (FREQUENT), or by their distance from 0 on a scale, added up (INTENSE). */
export function neighborhoodLevel(db: Reader, params: NeighborhoodLevelParams): Promise<NeighborhoodLevelRow[]> {
  return db.many(neighborhoodLevelStatement, params);
}

/** What `cypher/neighborhood/links.cypher` takes. */
export interface NeighborhoodLinksParams {
  readonly others: readonly string[];
  readonly directions: readonly string[];
  readonly by: string;
  readonly scale: string;
  readonly newest: number;
  readonly limit: number;
  readonly ids: readonly string[];
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly issues: readonly string[] | null;
  readonly measured: boolean;
}
/** A row of `cypher/neighborhood/links.cypher`. */
export interface NeighborhoodLinksRow {
  source: string;
  target: string;
  relation: string;
  count: number;
  first: string;
  last: string;
  scales: ScaleSum[];
  newest: string[];
}
const neighborhoodLinksStatement = define<NeighborhoodLinksParams, NeighborhoodLinksRow>(
  {
    name: 'neighborhood/links',
    access: 'read',
    cardinality: 'many',
    params: [['others', 'string[]'], ['directions', 'string[]'], ['by', 'string'], ['scale', 'string'], ['newest', 'int'], ['limit', 'int'], ['ids', 'string[]'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['issues', 'string[]?'], ['measured', 'boolean']],
    columns: [['source', 'string'], ['target', 'string'], ['relation', 'string'], ['count', 'int'], ['first', 'date'], ['last', 'date'], ['scales', 'ScaleSum[]'], ['newest', 'string[]']],
    text: "MATCH (a:Actor)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor)\nWHERE a.id IN $given.ids AND (($given.relations IS NULL OR type(r) IN $given.relations)\n  AND (CASE WHEN $given.certainly THEN $given.from <= r.date AND r.latest <= $given.to ELSE r.date <= $given.to AND $given.from <= r.latest END)\n  AND ($given.issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues }))\nWITH a, b, type(r) AS relation, CASE WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.event, r.fact) AS act, r.date AS date\nWITH *, CASE WHEN $given.measured THEN head(COLLECT { MATCH (e_:Event {id: act}) WHERE e_.intensity IS NOT NULL RETURN {scale: e_.scale, value: e_.intensity} }) END AS measure_\nWITH a, b, relation, direction, act, date, measure_.scale AS scale, measure_.value AS intensity\nWITH * WHERE b.id IN $given.others AND direction IN $given.directions\nWITH DISTINCT CASE direction WHEN 'OUT' THEN a.id ELSE b.id END AS source, CASE direction WHEN 'OUT' THEN b.id ELSE a.id END AS target, relation, act, date, scale, intensity\nWITH source, target, relation, scale, count(*) AS count, sum(intensity) AS sum, sum(abs(intensity)) AS strength, min(date) AS first, max(date) AS last,\n  collect(CASE WHEN $given.newest > 0 THEN {act: act, date: date} END) AS acts\nWITH source, target, relation, sum(count) AS count, min(first) AS first, max(last) AS last, collect(acts) AS parts,\n  collect(CASE WHEN scale IS NOT NULL THEN {scale: scale, count: count, sum: sum} END) AS scales,\n  round(sum(CASE WHEN scale = $given.scale THEN strength ELSE 0.0 END), 6) AS strength\nWITH *, CASE $given.by WHEN 'RECENT' THEN last END AS day, CASE $given.by WHEN 'FREQUENT' THEN count WHEN 'INTENSE' THEN strength END AS rank\nORDER BY day DESC, rank DESC, source, target, relation LIMIT $given.limit\nCALL (parts) {\n  UNWIND parts AS part\n  UNWIND part AS one\n  WITH one ORDER BY one.date DESC, one.act DESC LIMIT $given.newest\n  RETURN collect(one.act) AS newest\n}\nRETURN source, target, relation, count, first, last, scales, newest\nORDER BY day DESC, rank DESC, source, target, relation",
    asOf: "CALL () {\n  MATCH (a:Actor)<-[:SOURCE]-(e:Event|RetractedEvent)-[:TARGET]->(b:Actor)\n  WHERE a.id IN $given.ids AND a <> b AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) AND ($given.relations IS NULL OR e.relation IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  RETURN a, b, e, e.relation AS relation, 'OUT' AS direction\n  UNION ALL\n  MATCH (a:Actor)<-[:TARGET]-(e:Event|RetractedEvent)-[:SOURCE]->(b:Actor)\n  WHERE a.id IN $given.ids AND a <> b AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) AND ($given.relations IS NULL OR e.relation IN $given.relations) AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  RETURN a, b, e, e.relation AS relation, 'IN' AS direction\n  UNION ALL\n  UNWIND CASE WHEN $given.relations IS NULL OR 'RETALIATES' IN $given.relations THEN [1] ELSE [] END AS once\n  MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND (x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\nWITH *\nMATCH (x)-[:ANSWER]->(laterNode)\nMATCH (x)-[:ANSWERED]->(earlierNode)\nWITH *\nMATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\nWITH *\nMATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE (earlier.earliest <= $given.asOfValid AND (earlier.recordedAt <= $given.asOfKnown AND (earlier.retractedAt IS NULL OR $given.asOfKnown < earlier.retractedAt)))\nWITH *\nMATCH (e)-[:SOURCE]->(by:Actor)\nMATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon\n  UNWIND CASE WHEN (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END) THEN [[by, upon, 'OUT'], [upon, by, 'IN']] ELSE [] END AS way\n  WITH way[0] AS a, way[1] AS b, e, way[2] AS direction WHERE a.id IN $given.ids\n  RETURN a, b, e, 'RETALIATES' AS relation, direction\n}\nWITH * WHERE $given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues }\nWITH a, b, relation, direction, e.id AS act, e.earliest AS date,\n  CASE WHEN $given.measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, CASE WHEN $given.measured THEN e.intensity END AS intensity\nWITH * WHERE b.id IN $given.others AND direction IN $given.directions\nWITH DISTINCT CASE direction WHEN 'OUT' THEN a.id ELSE b.id END AS source, CASE direction WHEN 'OUT' THEN b.id ELSE a.id END AS target, relation, act, date, scale, intensity\nWITH source, target, relation, scale, count(*) AS count, sum(intensity) AS sum, sum(abs(intensity)) AS strength, min(date) AS first, max(date) AS last,\n  collect(CASE WHEN $given.newest > 0 THEN {act: act, date: date} END) AS acts\nWITH source, target, relation, sum(count) AS count, min(first) AS first, max(last) AS last, collect(acts) AS parts,\n  collect(CASE WHEN scale IS NOT NULL THEN {scale: scale, count: count, sum: sum} END) AS scales,\n  round(sum(CASE WHEN scale = $given.scale THEN strength ELSE 0.0 END), 6) AS strength\nWITH *, CASE $given.by WHEN 'RECENT' THEN last END AS day, CASE $given.by WHEN 'FREQUENT' THEN count WHEN 'INTENSE' THEN strength END AS rank\nORDER BY day DESC, rank DESC, source, target, relation LIMIT $given.limit\nCALL (parts) {\n  UNWIND parts AS part\n  UNWIND part AS one\n  WITH one ORDER BY one.date DESC, one.act DESC LIMIT $given.newest\n  RETURN collect(one.act) AS newest\n}\nRETURN source, target, relation, count, first, last, scales, newest\nORDER BY day DESC, rank DESC, source, target, relation",
    kept: true,
  },
  shapes,
);
/** What ties the actors `ids` to `others`, by kind of act and direction, the first of it by RECENT, FREQUENT or INTENSE: how many acts, their first and last day, their intensities where these are measured, and the newest of them. */
export function neighborhoodLinks(db: Reader, params: NeighborhoodLinksParams): Promise<NeighborhoodLinksRow[]> {
  return db.many(neighborhoodLinksStatement, params);
}
