// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';

/** What `cypher/merge/draw.cypher` takes. */
export interface MergeDrawParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/merge/draw.cypher`. */
export interface MergeDrawRow {
  drawn: number;
}
const mergeDrawStatement = define<MergeDrawParams, MergeDrawRow>(
  {
    name: 'merge/draw',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['drawn', 'int']],
    text: "MATCH (f:Fact) WHERE f.id IN $ids\nCALL (f) {\n  MATCH (f)-[:SOURCE]->(source_:Actor), (f)-[:TARGET]->(target_:Actor)\n  WHERE source_ <> target_\n  FOREACH (_ IN CASE f.relation WHEN 'ACCUSES' THEN [1] ELSE [] END | CREATE (source_)-[:ACCUSES {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'AIDS' THEN [1] ELSE [] END | CREATE (source_)-[:AIDS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'APPEALS_TO' THEN [1] ELSE [] END | CREATE (source_)-[:APPEALS_TO {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'ATTACKS' THEN [1] ELSE [] END | CREATE (source_)-[:ATTACKS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'COERCES' THEN [1] ELSE [] END | CREATE (source_)-[:COERCES {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'CONCEDES_TO' THEN [1] ELSE [] END | CREATE (source_)-[:CONCEDES_TO {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (source_)-[:COOPERATES_WITH {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'DEMANDS' THEN [1] ELSE [] END | CREATE (source_)-[:DEMANDS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'EASES' THEN [1] ELSE [] END | CREATE (source_)-[:EASES {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'INVESTIGATES' THEN [1] ELSE [] END | CREATE (source_)-[:INVESTIGATES {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'MEETS' THEN [1] ELSE [] END | CREATE (source_)-[:MEETS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'MOBILIZES_AGAINST' THEN [1] ELSE [] END | CREATE (source_)-[:MOBILIZES_AGAINST {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'OFFERS' THEN [1] ELSE [] END | CREATE (source_)-[:OFFERS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'PROTESTS' THEN [1] ELSE [] END | CREATE (source_)-[:PROTESTS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'REDUCES_RELATIONS' THEN [1] ELSE [] END | CREATE (source_)-[:REDUCES_RELATIONS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'REJECTS' THEN [1] ELSE [] END | CREATE (source_)-[:REJECTS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'RETALIATES' THEN [1] ELSE [] END | CREATE (source_)-[:RETALIATES {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'STATES' THEN [1] ELSE [] END | CREATE (source_)-[:STATES {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (source_)-[:SUPPORTS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n  FOREACH (_ IN CASE f.relation WHEN 'THREATENS' THEN [1] ELSE [] END | CREATE (source_)-[:THREATENS {fact: f.id, date: f.earliest, latest: f.latest, intensity: f.intensity}]->(target_))\n}\nCALL (f) {\n  MATCH (f)-[:ANSWER]->(later_:Event), (f)-[:ANSWERED]->(earlier_:Event)\n  CREATE (later_)-[:RESPONDS_TO {fact: f.id, as: f.as, disputed: EXISTS { (f)-[:DENIED_BY]->() }}]->(earlier_)\n}\nCALL (f) {\n  MATCH (f)-[:ANSWER]->(later_:Event)-[:SOURCE]->(source_:Actor)\n  MATCH (f)-[:ANSWERED]->(:Event)-[:SOURCE]->(target_:Actor)\n  WHERE f.as = 'RETALIATES' AND source_ <> target_\n  CREATE (source_)-[:RETALIATES {fact: f.id, event: later_.id, date: later_.earliest, latest: later_.latest, intensity: later_.intensity}]->(target_)\n}\nCALL (f) {\n  MATCH (f)-[:HOLDER]->(holder_:Actor), (f)-[:OFFICE]->(office_:Actor)\n  CREATE (holder_)-[:HOLDS {fact: f.id}]->(office_)\n}\nRETURN count(f) AS drawn",
  },
  shapes,
);
/** Draws facts again, after an actor of theirs moved. */
export function mergeDraw(db: Writer, params: MergeDrawParams): Promise<MergeDrawRow> {
  return db.one(mergeDrawStatement, params);
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
    text: "UNWIND $ids AS id\nOPTIONAL MATCH (a:Actor {id: id})\nOPTIONAL MATCH (r:Redirect {id: id})\nRETURN id, a.type AS type, [(a)<-[:STATES]-(d:Dossier) | d.id] AS dossiers, r.to AS redirect",
  },
  shapes,
);
/** What is known of actors that may be merged: their type, whether a dossier states them, and where one that was merged went. */
export function mergeEnds(db: Reader, params: MergeEndsParams): Promise<MergeEndsRow[]> {
  return db.many(mergeEndsStatement, params);
}

/** What `cypher/merge/facts.cypher` takes. */
export interface MergeFactsParams {
  readonly id: string;
}
/** A row of `cypher/merge/facts.cypher`. */
export interface MergeFactsRow {
  id: string;
}
const mergeFactsStatement = define<MergeFactsParams, MergeFactsRow>(
  {
    name: 'merge/facts',
    access: 'read',
    cardinality: 'many',
    params: [['id', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (:Actor {id: $id})<-[:SOURCE|TARGET]-(e:Event)\nRETURN e.id AS id\nUNION\nMATCH (:Actor {id: $id})<-[:SOURCE]-(:Event)<-[:ANSWER|ANSWERED]-(x:Response)\nRETURN x.id AS id\nUNION\nMATCH (:Actor {id: $id})<-[:HOLDER|OFFICE]-(t:Tenure)\nRETURN t.id AS id",
  },
  shapes,
);
/** The facts that stand and that an actor takes part in: acts, tenures, and responses to or by its acts. */
export function mergeFacts(db: Reader, params: MergeFactsParams): Promise<MergeFactsRow[]> {
  return db.many(mergeFactsStatement, params);
}

/** What `cypher/merge/move.cypher` takes. */
export interface MergeMoveParams {
  readonly from: string;
  readonly into: string;
  readonly now: string;
}
/** A row of `cypher/merge/move.cypher`. */
export interface MergeMoveRow {
  id: string;
}
const mergeMoveStatement = define<MergeMoveParams, MergeMoveRow>(
  {
    name: 'merge/move',
    access: 'write',
    cardinality: 'one',
    params: [['from', 'string'], ['into', 'string'], ['now', 'datetime']],
    columns: [['id', 'string']],
    text: "MATCH (from:Actor {id: $from})\nMATCH (into:Actor {id: $into})\nCALL (from, into) {\n  MATCH (n)-[r:SOURCE]->(from)\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:SOURCE]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:SOURCE]->(into) SET c = properties(r), c.actor = into.id)\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:TARGET]->(from)\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:TARGET]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:TARGET]->(into) SET c = properties(r), c.actor = into.id)\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:HOLDER]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:HOLDER]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:HOLDER]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:OFFICE]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:OFFICE]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:OFFICE]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:ASSERTED_BY]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:ASSERTED_BY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:ASSERTED_BY]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:DENIED_BY]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:DENIED_BY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:DENIED_BY]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:PUBLISHED_BY]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:PUBLISHED_BY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:PUBLISHED_BY]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:OF_COUNTRY]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:OF_COUNTRY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:OF_COUNTRY]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:PART_OF]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:PART_OF]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:PART_OF]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (n)-[r:PARTY]->(from) WHERE n <> into\n  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:PARTY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:PARTY]->(into) SET c = properties(r))\n  DELETE r\n}\nCALL (from, into) {\n  MATCH (from)-[:OF_COUNTRY]->(n) WHERE n <> into AND NOT EXISTS { (into)-[:OF_COUNTRY]->() }\n  CREATE (into)-[:OF_COUNTRY]->(n)\n}\nCALL (from, into) {\n  MATCH (from)-[:PART_OF]->(n) WHERE n <> into AND NOT EXISTS { (into)-[:PART_OF]->() }\n  CREATE (into)-[:PART_OF]->(n)\n}\nCALL (from, into) {\n  MATCH (from)-[:KNOWN_AS]->(s:Alias)\n  FOREACH (_ IN CASE WHEN EXISTS { MATCH (:Alias {owner: into.id, text: s.text}) } THEN [] ELSE [1] END |\n    CREATE (into)-[:KNOWN_AS]->(c:Alias) SET c = properties(s), c.owner = into.id, c.standard = false)\n  DETACH DELETE s\n}\nCALL (into) {\n  MATCH (r:Redirect {to: $from}) SET r.to = into.id\n}\nCREATE (:Redirect {id: $from, to: $into, mergedAt: $now})\nWITH from, into\nDETACH DELETE from\nRETURN into.id AS id",
  },
  shapes,
);
/** Moves everything that hangs on one actor to another, leaves a redirect in its place and removes it. */
export function mergeMove(db: Writer, params: MergeMoveParams): Promise<MergeMoveRow> {
  return db.one(mergeMoveStatement, params);
}

/** What `cypher/merge/undraw.cypher` takes. */
export interface MergeUndrawParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/merge/undraw.cypher`. */
export interface MergeUndrawRow {
  undrawn: number;
}
const mergeUndrawStatement = define<MergeUndrawParams, MergeUndrawRow>(
  {
    name: 'merge/undraw',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['undrawn', 'int']],
    text: "MATCH (f:Fact) WHERE f.id IN $ids\nCALL (f) {\n  MATCH (f)-[:SOURCE]->(source_:Actor)\n  MATCH (f)-[:TARGET]->(target_:Actor)\n  MATCH (source_)-[drawn_:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(target_) WHERE drawn_.fact = f.id\n  DELETE drawn_\n}\nCALL (f) {\n  MATCH (f)-[:ANSWER]->(later_:Event|RetractedEvent)-[drawn_:RESPONDS_TO]->() WHERE drawn_.fact = f.id\n  DELETE drawn_\n}\nCALL (f) {\n  MATCH (f)-[:ANSWER]->()-[:SOURCE]->(source_:Actor)-[drawn_:RETALIATES]->() WHERE drawn_.fact = f.id\n  WITH DISTINCT drawn_\n  DELETE drawn_\n}\nCALL (f) {\n  MATCH (f)-[:HOLDER]->(holder_:Actor)-[drawn_:HOLDS]->() WHERE drawn_.fact = f.id\n  DELETE drawn_\n}\nRETURN count(f) AS undrawn",
  },
  shapes,
);
/** Removes what facts have drawn, before an actor of theirs moves. */
export function mergeUndraw(db: Writer, params: MergeUndrawParams): Promise<MergeUndrawRow> {
  return db.one(mergeUndrawStatement, params);
}
