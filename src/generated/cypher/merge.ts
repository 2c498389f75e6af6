// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** What `cypher/merge/adopt.cypher` takes. */
export interface MergeAdoptParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/adopt.cypher`. */
export interface MergeAdoptRow {
  id: string;
}
const mergeAdoptStatement = define<MergeAdoptParams, MergeAdoptRow>(
  {
    name: 'merge/adopt',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nSET into.sector = coalesce(into.sector, from.sector)\nWITH from, into, NOT EXISTS { (into)<-[:STATES]-(:Dossier) } AS free\nFOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET into.description = coalesce(into.description, from.description))\nWITH from, into, free\nCALL (from, into, free) {\n  MATCH (from)-[:OF_COUNTRY]->(country)\n  WHERE free AND NOT EXISTS { (into)-[:OF_COUNTRY]->() }\n  CREATE (into)-[:OF_COUNTRY]->(country)\n}\nCALL (from, into, free) {\n  MATCH (from)-[:PART_OF]->(whole)\n  WHERE free AND NOT EXISTS { (into)-[:PART_OF]->() } AND NOT EXISTS { (whole)-[:PART_OF*0..]->(into) }\n  CREATE (into)-[:PART_OF]->(whole)\n}\nRETURN into.id AS id",
  },
  shapes,
);
/** Gives an actor what it lacks and the one that goes into it has: the country, the whole, the sector. What a dossier states keeps the country and the whole that the dossier states, or none. */
export function mergeAdopt(db: Writer, params: MergeAdoptParams): Promise<MergeAdoptRow> {
  return db.one(mergeAdoptStatement, params);
}

/** What `cypher/merge/drawActs.cypher` takes. */
export interface MergeDrawActsParams {
  readonly ids: readonly string[];
  readonly into: string;
}
/** A row of `cypher/merge/drawActs.cypher`. */
export interface MergeDrawActsRow {
  drawn: number;
}
const mergeDrawActsStatement = define<MergeDrawActsParams, MergeDrawActsRow>(
  {
    name: 'merge/drawActs',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]'], ['into', 'string']],
    columns: [['drawn', 'int']],
    text: "MATCH (into:Actor {id: $given.into})\nCALL (into) {\n  MATCH (e:Event) WHERE e.id IN $given.ids\n  MATCH (e)-[:SOURCE]->(source:Actor)\n  MATCH (e)-[:TARGET]->(target:Actor)\n  WHERE source <> target AND (source = into OR target = into)\n  FOREACH (_ IN CASE e.relation WHEN 'ACCUSES' THEN [1] ELSE [] END | CREATE (source)-[:ACCUSES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'AIDS' THEN [1] ELSE [] END | CREATE (source)-[:AIDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'APPEALS_TO' THEN [1] ELSE [] END | CREATE (source)-[:APPEALS_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'ATTACKS' THEN [1] ELSE [] END | CREATE (source)-[:ATTACKS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'COERCES' THEN [1] ELSE [] END | CREATE (source)-[:COERCES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'CONCEDES_TO' THEN [1] ELSE [] END | CREATE (source)-[:CONCEDES_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (source)-[:COOPERATES_WITH {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'DEMANDS' THEN [1] ELSE [] END | CREATE (source)-[:DEMANDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'EASES' THEN [1] ELSE [] END | CREATE (source)-[:EASES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'INVESTIGATES' THEN [1] ELSE [] END | CREATE (source)-[:INVESTIGATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'MEETS' THEN [1] ELSE [] END | CREATE (source)-[:MEETS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'MOBILIZES_AGAINST' THEN [1] ELSE [] END | CREATE (source)-[:MOBILIZES_AGAINST {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'OFFERS' THEN [1] ELSE [] END | CREATE (source)-[:OFFERS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'PROTESTS' THEN [1] ELSE [] END | CREATE (source)-[:PROTESTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'REDUCES_RELATIONS' THEN [1] ELSE [] END | CREATE (source)-[:REDUCES_RELATIONS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'REJECTS' THEN [1] ELSE [] END | CREATE (source)-[:REJECTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'RETALIATES' THEN [1] ELSE [] END | CREATE (source)-[:RETALIATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'STATES' THEN [1] ELSE [] END | CREATE (source)-[:STATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (source)-[:SUPPORTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  FOREACH (_ IN CASE e.relation WHEN 'THREATENS' THEN [1] ELSE [] END | CREATE (source)-[:THREATENS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))\n  RETURN count(*) AS drawn\n}\nRETURN drawn",
  },
  shapes,
);
/** Draws what acts imply at an actor that has taken the place of another in them. */
export function mergeDrawActs(db: Writer, params: MergeDrawActsParams): Promise<MergeDrawActsRow> {
  return db.one(mergeDrawActsStatement, params);
}

/** What `cypher/merge/drawRetaliations.cypher` takes. */
export interface MergeDrawRetaliationsParams {
  readonly ids: readonly string[];
  readonly into: string;
}
/** A row of `cypher/merge/drawRetaliations.cypher`. */
export interface MergeDrawRetaliationsRow {
  drawn: number;
}
const mergeDrawRetaliationsStatement = define<MergeDrawRetaliationsParams, MergeDrawRetaliationsRow>(
  {
    name: 'merge/drawRetaliations',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]'], ['into', 'string']],
    columns: [['drawn', 'int']],
    text: "MATCH (into:Actor {id: $given.into})\nCALL (into) {\n  MATCH (x:Response) WHERE x.id IN $given.ids\n  MATCH (x)-[:ANSWER]->(later:Event)-[:SOURCE]->(source:Actor)\n  MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(target:Actor)\n  WHERE source <> target AND (source = into OR target = into)\n  CREATE (source)-[:RETALIATES {fact: x.id, event: later.id, date: later.earliest, latest: later.latest, intensity: later.intensity}]->(target)\n  RETURN count(*) AS drawn\n}\nRETURN drawn",
  },
  shapes,
);
/** Draws the retaliations that responses imply at an actor that has taken the place of another in their acts. */
export function mergeDrawRetaliations(db: Writer, params: MergeDrawRetaliationsParams): Promise<MergeDrawRetaliationsRow> {
  return db.one(mergeDrawRetaliationsStatement, params);
}

/** What `cypher/merge/drawTenures.cypher` takes. */
export interface MergeDrawTenuresParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/merge/drawTenures.cypher`. */
export interface MergeDrawTenuresRow {
  drawn: number;
}
const mergeDrawTenuresStatement = define<MergeDrawTenuresParams, MergeDrawTenuresRow>(
  {
    name: 'merge/drawTenures',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['drawn', 'int']],
    text: "MATCH (t:Tenure) WHERE t.id IN $given.ids\nCALL (t) {\n  MATCH (t)-[:HOLDER]->(holder_:Actor), (t)-[:OFFICE]->(office_:Actor)\n  CREATE (holder_)-[:HOLDS {fact: t.id}]->(office_)\n}\nRETURN count(t) AS drawn",
  },
  shapes,
);
/** Draws what tenures imply, after one of their actors took the place of another. */
export function mergeDrawTenures(db: Writer, params: MergeDrawTenuresParams): Promise<MergeDrawTenuresRow> {
  return db.one(mergeDrawTenuresStatement, params);
}

/** What `cypher/merge/ends.cypher` takes. */
export interface MergeEndsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/merge/ends.cypher`. */
export interface MergeEndsRow {
  id: string;
  type: string | null;
  dossiers: string[];
  redirect: string | null;
}
const mergeEndsStatement = define<MergeEndsParams, MergeEndsRow>(
  {
    name: 'merge/ends',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ['type', 'string?'], ['dossiers', 'string[]'], ['redirect', 'string?']],
    text: "UNWIND $given.ids AS id\nOPTIONAL MATCH (a:Actor {id: id})\nOPTIONAL MATCH (r:Redirect {id: id})\nRETURN id, a.type AS type, [(a)<-[:STATES]-(d:Dossier) | d.id] AS dossiers, r.to AS redirect",
  },
  shapes,
);
/** What is known of actors that may be merged: their type, whether a dossier states them, and where one that was merged went. */
export function mergeEnds(db: Reader, params: MergeEndsParams): Promise<MergeEndsRow[]> {
  return db.many(mergeEndsStatement, params);
}

/** What `cypher/merge/facts.cypher` takes. */
export interface MergeFactsParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/facts.cypher`. */
export interface MergeFactsRow {
  id: string;
  kind: string;
  shared: boolean;
}
const mergeFactsStatement = define<MergeFactsParams, MergeFactsRow>(
  {
    name: 'merge/facts',
    access: 'read',
    cardinality: 'many',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string'], ['kind', 'string'], ['shared', 'boolean']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nCALL (from, into) {\n  MATCH (from)<-[:SOURCE|TARGET]-(e:Event)\n  RETURN DISTINCT e.id AS id, 'Event' AS kind, EXISTS { (e)-[:SOURCE|TARGET]->(into) } AS shared\n  UNION\n  MATCH (from)<-[:SOURCE]-(:Event)<-[:ANSWER|ANSWERED]-(x:Response {as: 'RETALIATES'})\n  RETURN DISTINCT x.id AS id, 'Response' AS kind, EXISTS { (x)-[:ANSWER|ANSWERED]->(:Event)-[:SOURCE]->(into) } AS shared\n  UNION\n  MATCH (from)<-[:HOLDER|OFFICE]-(t:Tenure)\n  RETURN t.id AS id, 'Tenure' AS kind, false AS shared\n}\nRETURN id, kind, shared",
  },
  shapes,
);
/** The facts that stand and draw relationships at an actor: its acts, the retaliations by or against it, its tenures; and whether the other takes part in them too. */
export function mergeFacts(db: Reader, params: MergeFactsParams): Promise<MergeFactsRow[]> {
  return db.many(mergeFactsStatement, params);
}

/** What `cypher/merge/leave.cypher` takes. */
export interface MergeLeaveParams {
  readonly from: string;
  readonly into: string;
  readonly now: string;
}
/** A row of `cypher/merge/leave.cypher`. */
export interface MergeLeaveRow {
  id: string;
}
const mergeLeaveStatement = define<MergeLeaveParams, MergeLeaveRow>(
  {
    name: 'merge/leave',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string'], ['now', 'datetime']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nCALL () { MATCH (r:Redirect {to: $given.from}) SET r.to = $given.into }\nCREATE (:Redirect {id: $given.from, to: $given.into, mergedAt: $given.now})\nDETACH DELETE from\nRETURN $given.into AS id",
  },
  shapes,
);
/** Removes an actor of which nothing is left but its id, which leads to another from now on; so do ids that led to it. */
export function mergeLeave(db: Writer, params: MergeLeaveParams): Promise<MergeLeaveRow> {
  return db.one(mergeLeaveStatement, params);
}

/** What `cypher/merge/moveActs.cypher` takes. */
export interface MergeMoveActsParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/moveActs.cypher`. */
export interface MergeMoveActsRow {
  id: string;
}
const mergeMoveActsStatement = define<MergeMoveActsParams, MergeMoveActsRow>(
  {
    name: 'merge/moveActs',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nCALL (from, into) {\n  MATCH (n)-[r:SOURCE]->(from)\n  OPTIONAL MATCH (n)-[other:SOURCE]->(into)\n  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END\n  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:SOURCE {actor: $given.into, date: r.date, fact: r.fact, position: r.position}]->(into))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:TARGET]->(from)\n  OPTIONAL MATCH (n)-[other:TARGET]->(into)\n  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END\n  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:TARGET {actor: $given.into, date: r.date, fact: r.fact, position: r.position}]->(into))\n  DELETE r\n}\nRETURN into.id AS id",
  },
  shapes,
);
/** Moves the participations of one actor to another, those in versions that no longer stand too. Where both take part in the same role one participation is left, in the earlier of the two places. */
export function mergeMoveActs(db: Writer, params: MergeMoveActsParams): Promise<MergeMoveActsRow> {
  return db.one(mergeMoveActsStatement, params);
}

/** What `cypher/merge/moveNames.cypher` takes. */
export interface MergeMoveNamesParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/moveNames.cypher`. */
export interface MergeMoveNamesRow {
  id: string;
}
const mergeMoveNamesStatement = define<MergeMoveNamesParams, MergeMoveNamesRow>(
  {
    name: 'merge/moveNames',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nCALL (from, into) {\n  MATCH (from)-[:KNOWN_AS]->(s:Alias) WHERE EXISTS { MATCH (:Alias {owner: $given.into, text: s.text}) }\n  DETACH DELETE s\n}\nCALL (from, into) {\n  MATCH (from)-[r:KNOWN_AS]->(s:Alias)\n  DELETE r\n  SET s.owner = $given.into, s.standard = false\n  CREATE (into)-[:KNOWN_AS]->(s)\n}\nRETURN into.id AS id",
  },
  shapes,
);
/** Moves the names of one actor to another, which keeps its standard name; a name that both have is there once. */
export function mergeMoveNames(db: Writer, params: MergeMoveNamesParams): Promise<MergeMoveNamesRow> {
  return db.one(mergeMoveNamesStatement, params);
}

/** What `cypher/merge/moveParts.cypher` takes. */
export interface MergeMovePartsParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/moveParts.cypher`. */
export interface MergeMovePartsRow {
  id: string;
}
const mergeMovePartsStatement = define<MergeMovePartsParams, MergeMovePartsRow>(
  {
    name: 'merge/moveParts',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nCALL (from, into) {\n  MATCH (part)-[r:PART_OF]->(from)\n  WITH into, part, r, EXISTS { (into)-[:PART_OF*0..]->(part) } AS circle\n  FOREACH (_ IN CASE WHEN circle THEN [] ELSE [1] END | CREATE (part)-[:PART_OF]->(into))\n  DELETE r\n}\nRETURN into.id AS id",
  },
  shapes,
);
/** Moves the parts of one actor to another; a tie that would make an actor a part of itself, directly or over others, goes. */
export function mergeMoveParts(db: Writer, params: MergeMovePartsParams): Promise<MergeMovePartsRow> {
  return db.one(mergeMovePartsStatement, params);
}

/** What `cypher/merge/moveTies.cypher` takes. */
export interface MergeMoveTiesParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/moveTies.cypher`. */
export interface MergeMoveTiesRow {
  id: string;
}
const mergeMoveTiesStatement = define<MergeMoveTiesParams, MergeMoveTiesRow>(
  {
    name: 'merge/moveTies',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nCALL (from, into) { MATCH (n)-[r:HOLDER]->(from) CREATE (n)-[:HOLDER]->(into) DELETE r }\nCALL (from, into) { MATCH (n)-[r:OFFICE]->(from) CREATE (n)-[:OFFICE]->(into) DELETE r }\nCALL (from, into) { MATCH (n)-[r:PUBLISHED_BY]->(from) CREATE (n)-[:PUBLISHED_BY]->(into) DELETE r }\nCALL (from, into) { MATCH (n)-[r:OF_COUNTRY]->(from) CREATE (n)-[:OF_COUNTRY]->(into) DELETE r }\nCALL (from, into) { MATCH (p:Place) WHERE 'Country' IN labels(from) AND p.country = $given.from SET p.country = $given.into }\nCALL (from, into) {\n  MATCH (n)-[r:ASSERTED_BY]->(from)\n  OPTIONAL MATCH (n)-[other:ASSERTED_BY]->(into)\n  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END\n  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:ASSERTED_BY {position: r.position}]->(into))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:DENIED_BY]->(from)\n  OPTIONAL MATCH (n)-[other:DENIED_BY]->(into)\n  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END\n  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:DENIED_BY {position: r.position}]->(into))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:PARTY]->(from)\n  OPTIONAL MATCH (n)-[other:PARTY]->(into)\n  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END\n  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:PARTY {position: r.position}]->(into))\n  DELETE r\n}\nRETURN into.id AS id",
  },
  shapes,
);
/** Moves to another actor what else refers to one: tenures, who asserts and denies, parties of issues, reports, those of a country. Where both are named in a list one entry is left, in the earlier of the two places. */
export function mergeMoveTies(db: Writer, params: MergeMoveTiesParams): Promise<MergeMoveTiesRow> {
  return db.one(mergeMoveTiesStatement, params);
}

/** What `cypher/merge/persons.cypher` takes. */
export interface MergePersonsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/merge/persons.cypher`. */
export interface MergePersonsRow {
  id: string;
}
const mergePersonsStatement = define<MergePersonsParams, MergePersonsRow>(
  {
    name: 'merge/persons',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string']],
    text: "UNWIND $given.ids AS id\nMATCH (p:Person {id: id})\nWHERE EXISTS { (p)<-[:SOURCE|TARGET]-(e:Event) WHERE e.dataset IS NOT NULL }\nRETURN id",
  },
  shapes,
);
/** Which of these are persons whom rows of datasets name. */
export function mergePersons(db: Reader, params: MergePersonsParams): Promise<MergePersonsRow[]> {
  return db.many(mergePersonsStatement, params);
}

/** What `cypher/merge/repeatedTenures.cypher` takes. */
export interface MergeRepeatedTenuresParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/merge/repeatedTenures.cypher`. */
export interface MergeRepeatedTenuresRow {
  id: string;
}
const mergeRepeatedTenuresStatement = define<MergeRepeatedTenuresParams, MergeRepeatedTenuresRow>(
  {
    name: 'merge/repeatedTenures',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string']],
    text: "MATCH (t:Tenure) WHERE t.id IN $given.ids AND t.dataset IS NOT NULL AND NOT EXISTS { (t)<-[:STATES]-(:Dossier) }\nMATCH (t)-[:HOLDER]->(person:Actor)\nMATCH (t)-[:OFFICE]->(office:Actor)\nWHERE EXISTS {\n  MATCH (person)<-[:HOLDER]-(other:Tenure)-[:OFFICE]->(office)\n  WHERE NOT other.id IN $given.ids AND coalesce(other.fromEarliest, date('0001-01-01')) <= coalesce(t.toLatest, date('9999-12-31'))\n    AND coalesce(t.fromEarliest, date('0001-01-01')) <= coalesce(other.toLatest, date('9999-12-31'))\n}\nRETURN t.id AS id",
  },
  shapes,
);
/** Which of these tenures repeat, now that two actors are one, another of the same person in the same office at the same time; only such as an import brought and no dossier states. */
export function mergeRepeatedTenures(db: Reader, params: MergeRepeatedTenuresParams): Promise<MergeRepeatedTenuresRow[]> {
  return db.many(mergeRepeatedTenuresStatement, params);
}

/** What `cypher/merge/take.cypher` takes. */
export interface MergeTakeParams {
  readonly from: string;
  readonly into: string;
}
/** A row of `cypher/merge/take.cypher`. */
export interface MergeTakeRow {
  id: string;
}
const mergeTakeStatement = define<MergeTakeParams, MergeTakeRow>(
  {
    name: 'merge/take',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $given.from}) MATCH (into:Actor {id: $given.into})\nSET from.merging = true, into.merging = true\nREMOVE from.merging, into.merging\nRETURN into.id AS id",
  },
  shapes,
);
/** Takes the two actors for this transaction: whoever ties something to them meanwhile waits. */
export function mergeTake(db: Writer, params: MergeTakeParams): Promise<MergeTakeRow> {
  return db.one(mergeTakeStatement, params);
}

/** What `cypher/merge/undraw.cypher` takes. */
export interface MergeUndrawParams {
  readonly from: string;
  readonly into: string;
  readonly shared: readonly string[];
}
/** A row of `cypher/merge/undraw.cypher`. */
export interface MergeUndrawRow {
  removed: number;
}
const mergeUndrawStatement = define<MergeUndrawParams, MergeUndrawRow>(
  {
    name: 'merge/undraw',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string'], ['shared', 'string[]']],
    columns: [['removed', 'int']],
    text: "CALL () {\n  MATCH (:Actor {id: $given.from})-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS|HOLDS]-()\n  DELETE r\n  RETURN count(*) AS all\n}\nCALL () {\n  MATCH (:Actor {id: $given.into})-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-() WHERE r.fact IN $given.shared\n  DELETE r\n  RETURN count(*) AS some\n}\nRETURN all + some AS removed",
  },
  shapes,
);
/** Removes all that is drawn at one actor, and at the other what those facts have drawn in which both take part. */
export function mergeUndraw(db: Writer, params: MergeUndrawParams): Promise<MergeUndrawRow> {
  return db.one(mergeUndrawStatement, params);
}
