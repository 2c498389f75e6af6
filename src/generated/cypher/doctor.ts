// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** A row of `cypher/doctor/answersOverdrawn.cypher`. */
export interface DoctorAnswersOverdrawnRow {
  fact: string;
  extra: number;
}
const doctorAnswersOverdrawnStatement = define<Record<string, never>, DoctorAnswersOverdrawnRow>(
  {
    name: 'doctor/answersOverdrawn',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['fact', 'string'], ['extra', 'int']],
    text: "MATCH (later)-[r:RESPONDS_TO]->(earlier)\nWHERE NOT EXISTS { MATCH (x:Fact {id: r.fact})-[:ANSWER]->(later) MATCH (x)-[:ANSWERED]->(earlier) }\nRETURN coalesce(r.fact, '') AS fact, count(*) AS extra ORDER BY fact",
  },
  shapes,
);
/** RESPONDS_TO relationships that no response implies, by the fact that they name and how many they are. */
export function doctorAnswersOverdrawn(db: Reader): Promise<DoctorAnswersOverdrawnRow[]> {
  return db.many(doctorAnswersOverdrawnStatement, {});
}

/** A row of `cypher/doctor/circles.cypher`. */
export interface DoctorCirclesRow {
  id: string;
}
const doctorCirclesStatement = define<Record<string, never>, DoctorCirclesRow>(
  {
    name: 'doctor/circles',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (n:Actor|Issue|Report) WHERE EXISTS { (n)-[:PART_OF|CITES*1..8]->(n) }\nRETURN n.id AS id ORDER BY id",
  },
  shapes,
);
/** Actors, issues and reports that are, over others, a part of themselves or cite themselves. */
export function doctorCircles(db: Reader): Promise<DoctorCirclesRow[]> {
  return db.many(doctorCirclesStatement, {});
}

/** A row of `cypher/doctor/datasetsOutOfBalance.cypher`. */
export interface DoctorDatasetsOutOfBalanceRow {
  id: string;
  what: string;
}
const doctorDatasetsOutOfBalanceStatement = define<Record<string, never>, DoctorDatasetsOutOfBalanceRow>(
  {
    name: 'doctor/datasetsOutOfBalance',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['what', 'string']],
    text: "MATCH (d:Dataset)\nCALL (d) { OPTIONAL MATCH (:Import)-[c:COUNTS]->(d) RETURN coalesce(sum(c.facts), 0) AS brought }\nCALL (d) { OPTIONAL MATCH (e:Event) WHERE e.dataset = d.id RETURN count(e) AS standing }\nCALL (d) { OPTIONAL MATCH (e:RetractedEvent) WHERE e.dataset = d.id AND NOT EXISTS { MATCH (:Event {id: e.id}) } RETURN count(DISTINCT e.id) AS withdrawn }\nWITH d, brought, standing, withdrawn WHERE brought <> standing + withdrawn\nRETURN d.id AS id, 'imports brought ' + toString(brought) + ' facts, and ' + toString(standing) + ' stand and ' + toString(withdrawn) + ' were withdrawn' AS what\nORDER BY id",
  },
  shapes,
);
/** Datasets that hold another number of facts than imports brought. */
export function doctorDatasetsOutOfBalance(db: Reader): Promise<DoctorDatasetsOutOfBalanceRow[]> {
  return db.many(doctorDatasetsOutOfBalanceStatement, {});
}

/** A row of `cypher/doctor/datesContradicting.cypher`. */
export interface DoctorDatesContradictingRow {
  id: string;
  what: string;
}
const doctorDatesContradictingStatement = define<Record<string, never>, DoctorDatesContradictingRow>(
  {
    name: 'doctor/datesContradicting',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['what', 'string']],
    text: "CALL () {\n  MATCH (e:Event) WHERE e.earliest > e.latest OR e.earliest IS NULL OR e.latest IS NULL OR NOT toString(e.earliest) STARTS WITH e.date OR NOT toString(e.latest) STARTS WITH e.date\n  RETURN e.id AS id, 'its days do not fit the date ' + coalesce(e.date, 'that it lacks') AS what\n  UNION ALL\n  MATCH (t:Tenure) WHERE t.fromEarliest > t.toLatest\n  RETURN t.id AS id, 'it ends (' + t.to + ') before it begins (' + t.from + ')' AS what\n  UNION ALL\n  MATCH (later:Event)<-[:ANSWER]-(x:Response)-[:ANSWERED]->(earlier:Event) WHERE later.latest < earlier.earliest\n  RETURN x.id AS id, 'the answer (' + later.date + ') is before what it answers (' + earlier.date + ')' AS what\n}\nRETURN id, what ORDER BY id, what",
  },
  shapes,
);
/** Facts and reports whose dates contradict themselves: an end before its beginning, or an answer before what it answers. */
export function doctorDatesContradicting(db: Reader): Promise<DoctorDatesContradictingRow[]> {
  return db.many(doctorDatesContradictingStatement, {});
}

/** What `cypher/doctor/drawEvents.cypher` takes. */
export interface DoctorDrawEventsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/doctor/drawEvents.cypher`. */
export interface DoctorDrawEventsRow {
  drawn: number;
}
const doctorDrawEventsStatement = define<DoctorDrawEventsParams, DoctorDrawEventsRow>(
  {
    name: 'doctor/drawEvents',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['drawn', 'int']],
    text: "MATCH (e:Event) WHERE e.id IN $given.ids\nCALL (e) {\n  MATCH (e)-[:SOURCE]->(source_:Actor), (e)-[:TARGET]->(target_:Actor)\n  WHERE source_ <> target_\n  FOREACH (_ IN CASE e.relation WHEN 'ACCUSES' THEN [1] ELSE [] END | CREATE (source_)-[:ACCUSES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'AIDS' THEN [1] ELSE [] END | CREATE (source_)-[:AIDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'APPEALS_TO' THEN [1] ELSE [] END | CREATE (source_)-[:APPEALS_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'ATTACKS' THEN [1] ELSE [] END | CREATE (source_)-[:ATTACKS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'COERCES' THEN [1] ELSE [] END | CREATE (source_)-[:COERCES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'CONCEDES_TO' THEN [1] ELSE [] END | CREATE (source_)-[:CONCEDES_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (source_)-[:COOPERATES_WITH {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'DEMANDS' THEN [1] ELSE [] END | CREATE (source_)-[:DEMANDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'EASES' THEN [1] ELSE [] END | CREATE (source_)-[:EASES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'INVESTIGATES' THEN [1] ELSE [] END | CREATE (source_)-[:INVESTIGATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'MEETS' THEN [1] ELSE [] END | CREATE (source_)-[:MEETS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'MOBILIZES_AGAINST' THEN [1] ELSE [] END | CREATE (source_)-[:MOBILIZES_AGAINST {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'OFFERS' THEN [1] ELSE [] END | CREATE (source_)-[:OFFERS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'PROTESTS' THEN [1] ELSE [] END | CREATE (source_)-[:PROTESTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'REDUCES_RELATIONS' THEN [1] ELSE [] END | CREATE (source_)-[:REDUCES_RELATIONS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'REJECTS' THEN [1] ELSE [] END | CREATE (source_)-[:REJECTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'RETALIATES' THEN [1] ELSE [] END | CREATE (source_)-[:RETALIATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'STATES' THEN [1] ELSE [] END | CREATE (source_)-[:STATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (source_)-[:SUPPORTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'THREATENS' THEN [1] ELSE [] END | CREATE (source_)-[:THREATENS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n}\nRETURN count(e) AS drawn",
  },
  shapes,
);
/** Draws what events imply, after all that they had drawn was removed. */
export function doctorDrawEvents(db: Writer, params: DoctorDrawEventsParams): Promise<DoctorDrawEventsRow> {
  return db.one(doctorDrawEventsStatement, params);
}

/** What `cypher/doctor/drawResponses.cypher` takes. */
export interface DoctorDrawResponsesParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/doctor/drawResponses.cypher`. */
export interface DoctorDrawResponsesRow {
  drawn: number;
}
const doctorDrawResponsesStatement = define<DoctorDrawResponsesParams, DoctorDrawResponsesRow>(
  {
    name: 'doctor/drawResponses',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['drawn', 'int']],
    text: "MATCH (x:Response) WHERE x.id IN $given.ids\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event), (x)-[:ANSWERED]->(earlier_:Event)\n  CREATE (later_)-[:RESPONDS_TO {fact: x.id, as: x.as, disputed: EXISTS { (x)-[:DENIED_BY]->() }}]->(earlier_)\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event)-[:SOURCE]->(source_:Actor)\n  MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(target_:Actor)\n  WHERE x.as = 'RETALIATES' AND source_ <> target_\n  CREATE (source_)-[:RETALIATES {fact: x.id, event: later_.id, date: later_.earliest, latest: later_.latest, intensity: later_.intensity}]->(target_)\n}\nRETURN count(x) AS drawn",
  },
  shapes,
);
/** Draws what responses imply, after all that they had drawn was removed. */
export function doctorDrawResponses(db: Writer, params: DoctorDrawResponsesParams): Promise<DoctorDrawResponsesRow> {
  return db.one(doctorDrawResponsesStatement, params);
}

/** What `cypher/doctor/drawTenures.cypher` takes. */
export interface DoctorDrawTenuresParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/doctor/drawTenures.cypher`. */
export interface DoctorDrawTenuresRow {
  drawn: number;
}
const doctorDrawTenuresStatement = define<DoctorDrawTenuresParams, DoctorDrawTenuresRow>(
  {
    name: 'doctor/drawTenures',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['drawn', 'int']],
    text: "MATCH (t:Tenure) WHERE t.id IN $given.ids\nCALL (t) {\n  MATCH (t)-[:HOLDER]->(holder_:Actor), (t)-[:OFFICE]->(office_:Actor)\n  CREATE (holder_)-[:HOLDS {fact: t.id}]->(office_)\n}\nRETURN count(t) AS drawn",
  },
  shapes,
);
/** Draws what tenures imply, after all that they had drawn was removed. */
export function doctorDrawTenures(db: Writer, params: DoctorDrawTenuresParams): Promise<DoctorDrawTenuresRow> {
  return db.one(doctorDrawTenuresStatement, params);
}

/** What `cypher/doctor/eraseActs.cypher` takes. */
export interface DoctorEraseActsParams {
  readonly facts: readonly string[];
}
/** A row of `cypher/doctor/eraseActs.cypher`. */
export interface DoctorEraseActsRow {
  removed: number;
}
const doctorEraseActsStatement = define<DoctorEraseActsParams, DoctorEraseActsRow>(
  {
    name: 'doctor/eraseActs',
    access: 'write',
    cardinality: 'one',
    params: [['facts', 'string[]']],
    columns: [['removed', 'int']],
    text: "MATCH (:Actor)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(:Actor) WHERE coalesce(r.fact, '') IN $given.facts\nDELETE r\nRETURN count(*) AS removed",
  },
  shapes,
);
/** Removes every drawn relationship between actors that names these facts, or none. */
export function doctorEraseActs(db: Writer, params: DoctorEraseActsParams): Promise<DoctorEraseActsRow> {
  return db.one(doctorEraseActsStatement, params);
}

/** What `cypher/doctor/eraseTies.cypher` takes. */
export interface DoctorEraseTiesParams {
  readonly facts: readonly string[];
}
/** A row of `cypher/doctor/eraseTies.cypher`. */
export interface DoctorEraseTiesRow {
  removed: number;
}
const doctorEraseTiesStatement = define<DoctorEraseTiesParams, DoctorEraseTiesRow>(
  {
    name: 'doctor/eraseTies',
    access: 'write',
    cardinality: 'one',
    params: [['facts', 'string[]']],
    columns: [['removed', 'int']],
    text: "MATCH ()-[r:RESPONDS_TO|HOLDS]->() WHERE coalesce(r.fact, '') IN $given.facts\nDELETE r\nRETURN count(*) AS removed",
  },
  shapes,
);
/** Removes every drawn RESPONDS_TO and HOLDS relationship that names these facts, or none. */
export function doctorEraseTies(db: Writer, params: DoctorEraseTiesParams): Promise<DoctorEraseTiesRow> {
  return db.one(doctorEraseTiesStatement, params);
}

/** A row of `cypher/doctor/eventsNotDrawn.cypher`. */
export interface DoctorEventsNotDrawnRow {
  id: string;
}
const doctorEventsNotDrawnStatement = define<Record<string, never>, DoctorEventsNotDrawnRow>(
  {
    name: 'doctor/eventsNotDrawn',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (s:Actor)\nCALL (s) {\n  CALL (s) {\n    MATCH (s)<-[:SOURCE]-(e:Event)-[:TARGET]->(t:Actor) WHERE s <> t\n    RETURN e.id AS id, t, e.relation AS relation, e.earliest AS date, e.latest AS latest, coalesce(e.intensity, 0.0) AS intensity, 1 AS one\n    UNION ALL\n    MATCH (s)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(t:Actor) WHERE r.date IS NOT NULL AND r.latest IS NOT NULL\n    RETURN r.fact AS id, t, type(r) AS relation, r.date AS date, r.latest AS latest, coalesce(r.intensity, 0.0) AS intensity, -1 AS one\n  }\n  WITH id, t, relation, date, latest, intensity, sum(one) AS missing WHERE missing > 0\n  RETURN id\n}\nRETURN DISTINCT id ORDER BY id",
  },
  shapes,
);
/** Events that lack a drawn relationship, or whose drawn relationship does not say what the event says: what events imply and what is drawn is counted by all that it says, source by source so that no more than one actor's acts are held, and must come out even. */
export function doctorEventsNotDrawn(db: Reader): Promise<DoctorEventsNotDrawnRow[]> {
  return db.many(doctorEventsNotDrawnStatement, {});
}

/** A row of `cypher/doctor/eventsOverdrawn.cypher`. */
export interface DoctorEventsOverdrawnRow {
  fact: string;
  extra: number;
}
const doctorEventsOverdrawnStatement = define<Record<string, never>, DoctorEventsOverdrawnRow>(
  {
    name: 'doctor/eventsOverdrawn',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['fact', 'string'], ['extra', 'int']],
    text: "MATCH (s:Actor)\nCALL (s) {\n  CALL (s) {\n    MATCH (s)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(t:Actor)\n    RETURN coalesce(r.fact, '') AS fact, t, type(r) AS relation, 1 AS drawn, 0 AS told\n    UNION ALL\n    MATCH (s)<-[:SOURCE]-(e:Event)-[:TARGET]->(t:Actor) WHERE s <> t\n    RETURN e.id AS fact, t, e.relation AS relation, 0 AS drawn, 1 AS told\n  }\n  WITH s, fact, t, relation, sum(drawn) AS drawn, sum(told) AS told\n  WHERE drawn > 1 OR drawn > told OR drawn = 1 AND relation = 'RETALIATES'\n  WITH fact, drawn, CASE relation\n    WHEN 'RETALIATES' THEN EXISTS { MATCH (x:Fact {id: fact, as: 'RETALIATES'})-[:ANSWER]->(:Event)-[:SOURCE]->(s) MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(t) WHERE s <> t }\n    ELSE told > 0\n  END AS implied\n  WITH fact, drawn - CASE WHEN implied THEN 1 ELSE 0 END AS surplus\n  WHERE surplus > 0\n  RETURN fact, surplus\n}\nRETURN fact, sum(surplus) AS extra ORDER BY fact",
  },
  shapes,
);
/** Drawn relationships between actors that no fact implies, by the fact that they name and how many they are: each is put beside the acts of its source, source by source so that no more than one actor's acts are held. */
export function doctorEventsOverdrawn(db: Reader): Promise<DoctorEventsOverdrawnRow[]> {
  return db.many(doctorEventsOverdrawnStatement, {});
}

/** A row of `cypher/doctor/factsWithoutReport.cypher`. */
export interface DoctorFactsWithoutReportRow {
  id: string;
}
const doctorFactsWithoutReportStatement = define<Record<string, never>, DoctorFactsWithoutReportRow>(
  {
    name: 'doctor/factsWithoutReport',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (f:Fact) WHERE f.dataset IS NULL AND NOT EXISTS { (f)-[:REPORTED_IN]->(:Report) }\nRETURN f.id AS id ORDER BY id",
  },
  shapes,
);
/** Facts that stand on no report and are of no dataset. */
export function doctorFactsWithoutReport(db: Reader): Promise<DoctorFactsWithoutReportRow[]> {
  return db.many(doctorFactsWithoutReportStatement, {});
}

/** A row of `cypher/doctor/importsOutOfBalance.cypher`. */
export interface DoctorImportsOutOfBalanceRow {
  id: string;
  what: string;
}
const doctorImportsOutOfBalanceStatement = define<Record<string, never>, DoctorImportsOutOfBalanceRow>(
  {
    name: 'doctor/importsOutOfBalance',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['what', 'string']],
    text: "MATCH (i:Import)\nOPTIONAL MATCH (i)-[c:COUNTS]->(:Dataset)\nWITH i, coalesce(sum(c.facts), 0) AS facts, coalesce(sum(c.further), 0) AS further, coalesce(sum(c.known), 0) AS known\nWHERE i.read <> facts + further + known + i.filtered + i.quarantined\nRETURN i.id AS id, toString(i.read) + ' rows read, and ' + toString(facts) + ' facts, ' + toString(further) + ' further reports, ' + toString(known) + ' known, '\n  + toString(i.filtered) + ' left out and ' + toString(i.quarantined) + ' quarantined do not add up to it' AS what\nORDER BY id",
  },
  shapes,
);
/** Imports whose rows do not add up: read = facts + further reports + already known + left out + quarantined. */
export function doctorImportsOutOfBalance(db: Reader): Promise<DoctorImportsOutOfBalanceRow[]> {
  return db.many(doctorImportsOutOfBalanceStatement, {});
}

/** A row of `cypher/doctor/importsUnfinished.cypher`. */
export interface DoctorImportsUnfinishedRow {
  id: string;
  what: string;
}
const doctorImportsUnfinishedStatement = define<Record<string, never>, DoctorImportsUnfinishedRow>(
  {
    name: 'doctor/importsUnfinished',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['what', 'string']],
    text: "MATCH (i:Import) WHERE i.finishedAt IS NULL\nRETURN i.id AS id, 'the import of ' + reduce(list = '', file IN i.files | list + CASE list WHEN '' THEN '' ELSE ', ' END + file) + ' was begun and not finished; run it again' AS what\nORDER BY id",
  },
  shapes,
);
/** Imports that were begun and not finished. */
export function doctorImportsUnfinished(db: Reader): Promise<DoctorImportsUnfinishedRow[]> {
  return db.many(doctorImportsUnfinishedStatement, {});
}

/** A row of `cypher/doctor/incompleteFacts.cypher`. */
export interface DoctorIncompleteFactsRow {
  id: string;
}
const doctorIncompleteFactsStatement = define<Record<string, never>, DoctorIncompleteFactsRow>(
  {
    name: 'doctor/incompleteFacts',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (f:Fact)\nWHERE (f:Event AND NOT EXISTS { (f)-[:SOURCE]->(:Actor) } AND (f.dataset IS NULL OR NOT EXISTS { (f)-[:TARGET]->(:Actor) }))\n  OR (f:Tenure AND NOT (EXISTS { (f)-[:HOLDER]->(:Person) } AND EXISTS { (f)-[:OFFICE]->(:Office) }))\n  OR (f:Response AND NOT (EXISTS { (f)-[:ANSWER]->(:Event) } AND EXISTS { (f)-[:ANSWERED]->(:Event) } AND EXISTS { (f)-[:ASSERTED_BY]->(:Actor) }))\nRETURN f.id AS id ORDER BY id",
  },
  shapes,
);
/** Facts that lack what makes them one: an event its source (a coded one its source or its target), a tenure its person or office, a response its two acts. */
export function doctorIncompleteFacts(db: Reader): Promise<DoctorIncompleteFactsRow[]> {
  return db.many(doctorIncompleteFactsStatement, {});
}

/** What `cypher/doctor/mendParts.cypher` takes. */
export interface DoctorMendPartsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/doctor/mendParts.cypher`. */
export interface DoctorMendPartsRow {
  mended: number;
}
const doctorMendPartsStatement = define<DoctorMendPartsParams, DoctorMendPartsRow>(
  {
    name: 'doctor/mendParts',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['mended', 'int']],
    text: "MATCH (e:Event)-[p:SOURCE|TARGET|CONCERNS]->(n) WHERE e.id IN $given.ids\nSET p.fact = e.id, p.date = e.earliest\nFOREACH (_ IN CASE type(p) WHEN 'CONCERNS' THEN [1] ELSE [] END | SET p.issue = n.id)\nFOREACH (_ IN CASE type(p) WHEN 'CONCERNS' THEN [] ELSE [1] END | SET p.actor = n.id)\nRETURN count(DISTINCT e) AS mended",
  },
  shapes,
);
/** Writes the keys of participations and issues anew from what they tie. */
export function doctorMendParts(db: Writer, params: DoctorMendPartsParams): Promise<DoctorMendPartsRow> {
  return db.one(doctorMendPartsStatement, params);
}

/** A row of `cypher/doctor/namesColliding.cypher`. */
export interface DoctorNamesCollidingRow {
  ids: string[];
  text: string;
  standard: boolean;
}
const doctorNamesCollidingStatement = define<Record<string, never>, DoctorNamesCollidingRow>(
  {
    name: 'doctor/namesColliding',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['ids', 'string[]'], ['text', 'string'], ['standard', 'boolean']],
    text: "MATCH (n:Actor|Issue)-[:KNOWN_AS]->(s:Alias)\nOPTIONAL MATCH (n)-[:OF_COUNTRY]->(c:Country)\nWITH n, s, min(c.id) AS country\nWITH s.key AS key, n.type AS type, collect(DISTINCT n.id) AS ids, min(s.text) AS text, collect(DISTINCT CASE WHEN s.standard THEN {id: n.id, text: s.text, country: country} END) AS standards\nWHERE size(ids) > 1\nRETURN COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS ids, text,\n  size(standards) > COUNT { UNWIND standards AS name RETURN DISTINCT name.text, name.country } AS standard ORDER BY text, ids",
  },
  shapes,
);
/** Names that two actors or two issues of one type share, by the name; grave when it is the standard name of two of one country, to the letter. */
export function doctorNamesColliding(db: Reader): Promise<DoctorNamesCollidingRow[]> {
  return db.many(doctorNamesCollidingStatement, {});
}

/** A row of `cypher/doctor/orphans.cypher`. */
export interface DoctorOrphansRow {
  id: string;
  what: string;
}
const doctorOrphansStatement = define<Record<string, never>, DoctorOrphansRow>(
  {
    name: 'doctor/orphans',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['what', 'string']],
    text: "CALL () {\n  MATCH (s:Alias) WHERE NOT EXISTS { (s)<-[:KNOWN_AS]-() }\n  RETURN s.owner AS id, 'the name \"' + s.text + '\" has no owner' AS what\n  UNION ALL\n  MATCH (p:Place) WHERE NOT EXISTS { (p)<-[:AT_PLACE]-() }\n  RETURN p.id AS id, 'no act took place there' AS what\n  UNION ALL\n  MATCH (r:Report) WHERE NOT EXISTS { (r)<-[:REPORTED_IN]-() } AND NOT EXISTS { (r)<-[:CITES]-() }\n  RETURN r.id AS id, 'no fact stands on it and no report cites it' AS what\n  UNION ALL\n  MATCH (n:Actor|Issue)\n  WHERE NOT EXISTS { (n)<-[:STATES]-(:Dossier) } AND NOT EXISTS { (n)<-[:SOURCE|TARGET|CONCERNS|HOLDER|OFFICE|ASSERTED_BY|DENIED_BY|OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY]-() }\n    AND NOT EXISTS { MATCH (:Redirect {to: n.id}) }\n  RETURN n.id AS id, 'no dossier states it and nothing refers to it' AS what\n}\nRETURN id, what ORDER BY id, what",
  },
  shapes,
);
/** Things that nothing holds: names without an owner, places without an act, reports that nothing stands on or cites, actors and issues that no dossier states and nothing refers to. */
export function doctorOrphans(db: Reader): Promise<DoctorOrphansRow[]> {
  return db.many(doctorOrphansStatement, {});
}

/** A row of `cypher/doctor/partsOutOfStep.cypher`. */
export interface DoctorPartsOutOfStepRow {
  id: string;
}
const doctorPartsOutOfStepStatement = define<Record<string, never>, DoctorPartsOutOfStepRow>(
  {
    name: 'doctor/partsOutOfStep',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (e:Event)-[p:SOURCE|TARGET|CONCERNS]->(n)\nWHERE p.fact IS NULL OR p.fact <> e.id OR p.date IS NULL OR p.date <> e.earliest OR coalesce(p.actor, p.issue, '') <> n.id\nRETURN DISTINCT e.id AS id ORDER BY id",
  },
  shapes,
);
/** Events whose participations or issues carry keys that disagree with their ends, so that lists would miss them. */
export function doctorPartsOutOfStep(db: Reader): Promise<DoctorPartsOutOfStepRow[]> {
  return db.many(doctorPartsOutOfStepStatement, {});
}

/** A row of `cypher/doctor/redirectsAstray.cypher`. */
export interface DoctorRedirectsAstrayRow {
  id: string;
  what: string;
}
const doctorRedirectsAstrayStatement = define<Record<string, never>, DoctorRedirectsAstrayRow>(
  {
    name: 'doctor/redirectsAstray',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['what', 'string']],
    text: "MATCH (r:Redirect)\nWITH r, EXISTS { MATCH (:Actor {id: r.id}) } AS taken, EXISTS { MATCH (:Actor {id: r.to}) } AS leads\nWHERE taken OR NOT leads\nRETURN r.id AS id, CASE WHEN taken THEN 'it was merged into ' + r.to + ', and an actor has its id again' ELSE 'it was merged into ' + r.to + ', which no actor is' END AS what\nORDER BY id",
  },
  shapes,
);
/** Former ids of actors that lead nowhere, or that an actor has. */
export function doctorRedirectsAstray(db: Reader): Promise<DoctorRedirectsAstrayRow[]> {
  return db.many(doctorRedirectsAstrayStatement, {});
}

/** A row of `cypher/doctor/responsesNotDrawn.cypher`. */
export interface DoctorResponsesNotDrawnRow {
  id: string;
}
const doctorResponsesNotDrawnStatement = define<Record<string, never>, DoctorResponsesNotDrawnRow>(
  {
    name: 'doctor/responsesNotDrawn',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (x:Response)-[:ANSWER]->(later:Event)\nMATCH (x)-[:ANSWERED]->(earlier:Event)\nWITH x, later, earlier,\n  COUNT { (later)-[r:RESPONDS_TO]->(earlier) WHERE r.fact = x.id AND r.as = x.as AND r.disputed = EXISTS { (x)-[:DENIED_BY]->() } } AS tied,\n  COUNT { MATCH (later)-[:SOURCE]->(s:Actor) MATCH (earlier)-[:SOURCE]->(t:Actor) WHERE s <> t AND x.as = 'RETALIATES' RETURN s, t } AS implied,\n  COUNT { MATCH (later)-[:SOURCE]->(s:Actor) MATCH (earlier)-[:SOURCE]->(t:Actor) MATCH (s)-[r:RETALIATES]->(t) WHERE r.fact = x.id AND r.event = later.id AND r.date = later.earliest RETURN r } AS drawn\nWHERE tied <> 1 OR drawn <> implied\nRETURN x.id AS id ORDER BY id",
  },
  shapes,
);
/** Responses whose drawn relationships are not exactly what they imply. */
export function doctorResponsesNotDrawn(db: Reader): Promise<DoctorResponsesNotDrawnRow[]> {
  return db.many(doctorResponsesNotDrawnStatement, {});
}

/** A row of `cypher/doctor/tenuresNotDrawn.cypher`. */
export interface DoctorTenuresNotDrawnRow {
  id: string;
}
const doctorTenuresNotDrawnStatement = define<Record<string, never>, DoctorTenuresNotDrawnRow>(
  {
    name: 'doctor/tenuresNotDrawn',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (t:Tenure)\nWHERE COUNT { (t)-[:HOLDER]->(p)-[r:HOLDS]->(o)<-[:OFFICE]-(t) WHERE r.fact = t.id } <> 1\nRETURN t.id AS id ORDER BY id",
  },
  shapes,
);
/** Tenures whose drawn relationship is not exactly what they imply. */
export function doctorTenuresNotDrawn(db: Reader): Promise<DoctorTenuresNotDrawnRow[]> {
  return db.many(doctorTenuresNotDrawnStatement, {});
}

/** A row of `cypher/doctor/tenuresOverdrawn.cypher`. */
export interface DoctorTenuresOverdrawnRow {
  fact: string;
  extra: number;
}
const doctorTenuresOverdrawnStatement = define<Record<string, never>, DoctorTenuresOverdrawnRow>(
  {
    name: 'doctor/tenuresOverdrawn',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['fact', 'string'], ['extra', 'int']],
    text: "MATCH (p)-[r:HOLDS]->(o)\nWHERE NOT EXISTS { MATCH (t:Fact {id: r.fact})-[:HOLDER]->(p) MATCH (t)-[:OFFICE]->(o) }\nRETURN coalesce(r.fact, '') AS fact, count(*) AS extra ORDER BY fact",
  },
  shapes,
);
/** HOLDS relationships that no tenure implies, by the fact that they name and how many they are. */
export function doctorTenuresOverdrawn(db: Reader): Promise<DoctorTenuresOverdrawnRow[]> {
  return db.many(doctorTenuresOverdrawnStatement, {});
}

/** A row of `cypher/doctor/unstated.cypher`. */
export interface DoctorUnstatedRow {
  id: string;
}
const doctorUnstatedStatement = define<Record<string, never>, DoctorUnstatedRow>(
  {
    name: 'doctor/unstated',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string']],
    text: "MATCH (f:Fact) WHERE f.dataset IS NULL AND NOT EXISTS { (f)<-[:STATES]-(:Dossier) }\nRETURN f.id AS id ORDER BY id",
  },
  shapes,
);
/** Facts that stand although no dossier states them and no dataset brought them. */
export function doctorUnstated(db: Reader): Promise<DoctorUnstatedRow[]> {
  return db.many(doctorUnstatedStatement, {});
}
