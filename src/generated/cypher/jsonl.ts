// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { CodedPlaceRow, DatasetRow, LineActor, LineDossier, LineEvent, LineImport, LineIssue, LineRedirect, LineReport, LineResponse, LineRetired, LineTenure, StatedRow } from './shape.ts';

/** What `cypher/jsonl/dropImport.cypher` takes. */
export interface JsonlDropImportParams {
  readonly id: string;
}
const jsonlDropImportStatement = define<JsonlDropImportParams, void>(
  {
    name: 'jsonl/dropImport',
    access: 'write',
    cardinality: 'none',
    params: [['id', 'string']],
    columns: [],
    text: "MATCH (i:Import {id: $given.id})\nDETACH DELETE i",
  },
  shapes,
);
/** Removes the record of an import, where the records that came with the facts say the same. */
export function jsonlDropImport(db: Writer, params: JsonlDropImportParams): Promise<void> {
  return db.none(jsonlDropImportStatement, params);
}

/** What `cypher/jsonl/known.cypher` takes. */
export interface JsonlKnownParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/jsonl/known.cypher`. */
export interface JsonlKnownRow {
  id: string;
  standing: boolean;
}
const jsonlKnownStatement = define<JsonlKnownParams, JsonlKnownRow>(
  {
    name: 'jsonl/known',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ['standing', 'boolean']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (n:Actor|Issue|Report|Place|Dataset|Fact|Dossier|Redirect {id: id}) RETURN true AS standing\n  UNION\n  MATCH (n:Retracted {id: id}) RETURN false AS standing\n}\nRETURN id, any(found IN collect(standing) WHERE found) AS standing",
  },
  shapes,
);
/** Which of these ids the graph knows, and whether something that stands has them; an actor that was merged into another stands for that other. */
export function jsonlKnown(db: Reader, params: JsonlKnownParams): Promise<JsonlKnownRow[]> {
  return db.many(jsonlKnownStatement, params);
}

/** What `cypher/jsonl/putActors.cypher` takes. */
export interface JsonlPutActorsParams {
  readonly rows: readonly LineActor[];
}
/** A row of `cypher/jsonl/putActors.cypher`. */
export interface JsonlPutActorsRow {
  written: number;
}
const jsonlPutActorsStatement = define<JsonlPutActorsParams, JsonlPutActorsRow>(
  {
    name: 'jsonl/putActors',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineActor[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Actor {id: row.id}) } AND NOT EXISTS { MATCH (:Redirect {id: row.id}) }\nCREATE (a:Actor {id: row.id, type: row.type, name: row.name, description: row.description, kind: row.kind, sector: row.sector, alpha2: row.alpha2})\nFOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET a:Person)\nFOREACH (_ IN CASE row.type WHEN 'Office' THEN [1] ELSE [] END | SET a:Office)\nFOREACH (_ IN CASE row.type WHEN 'Ministry' THEN [1] ELSE [] END | SET a:Ministry)\nFOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET a:Country)\nFOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET a:Organization)\nFOREACH (name IN row.names |\n  CREATE (a)-[:KNOWN_AS]->(:Alias {owner: row.id, text: name.text, key: name.key, characters: name.characters, sounds: name.sounds, language: name.language, script: name.script, note: name.note, standard: name.standard}))\nRETURN count(a) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes actors that are not there, with their names; one that was merged into another stays merged. */
export function jsonlPutActors(db: Writer, params: JsonlPutActorsParams): Promise<JsonlPutActorsRow> {
  return db.one(jsonlPutActorsStatement, params);
}

/** What `cypher/jsonl/putDatasets.cypher` takes. */
export interface JsonlPutDatasetsParams {
  readonly rows: readonly DatasetRow[];
}
/** A row of `cypher/jsonl/putDatasets.cypher`. */
export interface JsonlPutDatasetsRow {
  written: number;
}
const jsonlPutDatasetsStatement = define<JsonlPutDatasetsParams, JsonlPutDatasetsRow>(
  {
    name: 'jsonl/putDatasets',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'DatasetRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Dataset {id: row.id}) }\nCREATE (d:Dataset {id: row.id, name: row.name, edition: row.edition, licence: row.licence, citation: row.citation, url: row.url, restricted: row.restricted})\nRETURN count(d) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes datasets that are not there. */
export function jsonlPutDatasets(db: Writer, params: JsonlPutDatasetsParams): Promise<JsonlPutDatasetsRow> {
  return db.one(jsonlPutDatasetsStatement, params);
}

/** What `cypher/jsonl/putDossiers.cypher` takes. */
export interface JsonlPutDossiersParams {
  readonly rows: readonly LineDossier[];
}
/** A row of `cypher/jsonl/putDossiers.cypher`. */
export interface JsonlPutDossiersRow {
  written: number;
}
const jsonlPutDossiersStatement = define<JsonlPutDossiersParams, JsonlPutDossiersRow>(
  {
    name: 'jsonl/putDossiers',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineDossier[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Dossier {id: row.id}) }\nCREATE (d:Dossier {id: row.id, title: row.title, description: row.description, licence: row.licence, hash: row.hash, importedAt: row.importedAt})\nRETURN count(d) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes dossiers that are not there. */
export function jsonlPutDossiers(db: Writer, params: JsonlPutDossiersParams): Promise<JsonlPutDossiersRow> {
  return db.one(jsonlPutDossiersStatement, params);
}

/** What `cypher/jsonl/putEventVersions.cypher` takes. */
export interface JsonlPutEventVersionsParams {
  readonly rows: readonly LineEvent[];
}
/** A row of `cypher/jsonl/putEventVersions.cypher`. */
export interface JsonlPutEventVersionsRow {
  dataset: string | null;
  written: number;
  facts: number;
}
const jsonlPutEventVersionsStatement = define<JsonlPutEventVersionsParams, JsonlPutEventVersionsRow>(
  {
    name: 'jsonl/putEventVersions',
    access: 'write',
    cardinality: 'many',
    params: [['rows', 'LineEvent[]']],
    columns: [['dataset', 'string?'], ['written', 'int'], ['facts', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE (NOT EXISTS { MATCH (past_:Retracted {id: row.id}) WHERE past_.retractedAt = row.retractedAt AND past_.recordedAt = row.recordedAt })\nCREATE (e:Retracted:RetractedEvent {id: row.id})\nSET e.relation = row.relation, e.status = row.status, e.date = row.date.text, e.earliest = row.date.earliest, e.latest = row.date.latest, e.summary = row.summary, e.demand = row.demand,\n  e.code = row.code, e.codebook = row.codebook, e.edition = row.edition, e.intensity = row.intensity, e.scale = row.scale, e.dataset = row.dataset, e.rows = row.rows, e.mentions = row.mentions,\n  e.recordedAt = row.recordedAt, e.retractedAt = row.retractedAt, e.reason = row.reason\nWITH e, row\nCALL (e, row) {\n  UNWIND row.sources AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (e)-[:SOURCE {actor: tie_.id, date: e.earliest, fact: e.id, position: tie_.position}]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.targets AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (e)-[:TARGET {actor: tie_.id, date: e.earliest, fact: e.id, position: tie_.position}]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.issues AS tie_\n  CALL (tie_) {\n    MATCH (end_:Issue {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Issue {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (e)-[:CONCERNS {issue: tie_.id, date: e.earliest, fact: e.id, position: tie_.position}]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.places AS place_\n  MATCH (end_:Place {id: place_})\n  CREATE (e)-[:AT_PLACE]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.reports AS said_\n  CALL (said_) {\n    MATCH (report_:Report {id: said_.report}) RETURN report_\n    UNION\n    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }\n    RETURN report_ LIMIT 1\n  }\n  CREATE (e)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)\n}\nWITH e.dataset AS dataset, e.id AS id, count(e) AS fresh\nWITH dataset, fresh, NOT EXISTS { MATCH (:Event {id: id}) } AND COUNT { MATCH (v:Retracted {id: id}) } = fresh AS isNew\nRETURN dataset, sum(fresh) AS written, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS facts",
    touches: 'nothing',
  },
  shapes,
);
/** Writes versions of events that are not there and no longer stand, with all that they name; counts by dataset the versions, and the facts that are new with them: those that nothing stands for and had no version before. */
export function jsonlPutEventVersions(db: Writer, params: JsonlPutEventVersionsParams): Promise<JsonlPutEventVersionsRow[]> {
  return db.many(jsonlPutEventVersionsStatement, params);
}

/** What `cypher/jsonl/putEvents.cypher` takes. */
export interface JsonlPutEventsParams {
  readonly rows: readonly LineEvent[];
}
/** A row of `cypher/jsonl/putEvents.cypher`. */
export interface JsonlPutEventsRow {
  dataset: string | null;
  written: number;
  facts: number;
}
const jsonlPutEventsStatement = define<JsonlPutEventsParams, JsonlPutEventsRow>(
  {
    name: 'jsonl/putEvents',
    access: 'write',
    cardinality: 'many',
    params: [['rows', 'LineEvent[]']],
    columns: [['dataset', 'string?'], ['written', 'int'], ['facts', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE (NOT EXISTS { MATCH (:Fact {id: row.id}) } AND NOT EXISTS { MATCH (past_:Retracted {id: row.id}) WHERE past_.retractedAt > row.recordedAt })\nCREATE (e:Fact:Event {id: row.id})\nSET e.relation = row.relation, e.status = row.status, e.date = row.date.text, e.earliest = row.date.earliest, e.latest = row.date.latest, e.summary = row.summary, e.demand = row.demand,\n  e.code = row.code, e.codebook = row.codebook, e.edition = row.edition, e.intensity = row.intensity, e.scale = row.scale, e.dataset = row.dataset, e.rows = row.rows, e.mentions = row.mentions,\n  e.recordedAt = row.recordedAt, e.retractedAt = row.retractedAt, e.reason = row.reason\nWITH e, row\nCALL (e, row) {\n  UNWIND row.sources AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (e)-[:SOURCE {actor: tie_.id, date: e.earliest, fact: e.id, position: tie_.position}]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.targets AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (e)-[:TARGET {actor: tie_.id, date: e.earliest, fact: e.id, position: tie_.position}]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.issues AS tie_\n  CALL (tie_) {\n    MATCH (end_:Issue {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Issue {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (e)-[:CONCERNS {issue: tie_.id, date: e.earliest, fact: e.id, position: tie_.position}]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.places AS place_\n  MATCH (end_:Place {id: place_})\n  CREATE (e)-[:AT_PLACE]->(end_)\n}\nCALL (e, row) {\n  UNWIND row.reports AS said_\n  CALL (said_) {\n    MATCH (report_:Report {id: said_.report}) RETURN report_\n    UNION\n    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }\n    RETURN report_ LIMIT 1\n  }\n  CREATE (e)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)\n}\nCALL (e) {\n  MATCH (e)-[:SOURCE]->(source_:Actor), (e)-[:TARGET]->(target_:Actor)\n  WHERE source_ <> target_\n  FOREACH (_ IN CASE e.relation WHEN 'ACCUSES' THEN [1] ELSE [] END | CREATE (source_)-[:ACCUSES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'AIDS' THEN [1] ELSE [] END | CREATE (source_)-[:AIDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'APPEALS_TO' THEN [1] ELSE [] END | CREATE (source_)-[:APPEALS_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'ATTACKS' THEN [1] ELSE [] END | CREATE (source_)-[:ATTACKS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'COERCES' THEN [1] ELSE [] END | CREATE (source_)-[:COERCES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'CONCEDES_TO' THEN [1] ELSE [] END | CREATE (source_)-[:CONCEDES_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (source_)-[:COOPERATES_WITH {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'DEMANDS' THEN [1] ELSE [] END | CREATE (source_)-[:DEMANDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'EASES' THEN [1] ELSE [] END | CREATE (source_)-[:EASES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'INVESTIGATES' THEN [1] ELSE [] END | CREATE (source_)-[:INVESTIGATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'MEETS' THEN [1] ELSE [] END | CREATE (source_)-[:MEETS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'MOBILIZES_AGAINST' THEN [1] ELSE [] END | CREATE (source_)-[:MOBILIZES_AGAINST {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'OFFERS' THEN [1] ELSE [] END | CREATE (source_)-[:OFFERS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'PROTESTS' THEN [1] ELSE [] END | CREATE (source_)-[:PROTESTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'REDUCES_RELATIONS' THEN [1] ELSE [] END | CREATE (source_)-[:REDUCES_RELATIONS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'REJECTS' THEN [1] ELSE [] END | CREATE (source_)-[:REJECTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'RETALIATES' THEN [1] ELSE [] END | CREATE (source_)-[:RETALIATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'STATES' THEN [1] ELSE [] END | CREATE (source_)-[:STATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (source_)-[:SUPPORTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'THREATENS' THEN [1] ELSE [] END | CREATE (source_)-[:THREATENS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n}\nRETURN e.dataset AS dataset, count(e) AS written, count(e) AS facts",
    touches: 'rows',
  },
  shapes,
);
/** Writes events that are not there, with all that they name, and draws their relationships; counts them by dataset. */
export function jsonlPutEvents(db: Writer, params: JsonlPutEventsParams): Promise<JsonlPutEventsRow[]> {
  return db.many(jsonlPutEventsStatement, params);
}

/** What `cypher/jsonl/putImports.cypher` takes. */
export interface JsonlPutImportsParams {
  readonly rows: readonly LineImport[];
}
/** A row of `cypher/jsonl/putImports.cypher`. */
export interface JsonlPutImportsRow {
  written: number;
}
const jsonlPutImportsStatement = define<JsonlPutImportsParams, JsonlPutImportsRow>(
  {
    name: 'jsonl/putImports',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineImport[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Import {id: row.id}) }\nCREATE (i:Import {id: row.id, key: row.key, adapter: row.adapter, files: row.files, startedAt: row.startedAt, finishedAt: row.finishedAt, read: row.read, filtered: row.filtered,\n  quarantined: row.quarantined, done: row.done})\nWITH i, row\nCALL (i, row) {\n  UNWIND row.counts AS counted\n  MATCH (d:Dataset {id: counted.dataset})\n  CREATE (i)-[:COUNTS {facts: counted.facts, further: counted.further, known: counted.known}]->(d)\n}\nRETURN count(i) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes imports that are not there, with what they brought into each dataset. */
export function jsonlPutImports(db: Writer, params: JsonlPutImportsParams): Promise<JsonlPutImportsRow> {
  return db.one(jsonlPutImportsStatement, params);
}

/** What `cypher/jsonl/putIssues.cypher` takes. */
export interface JsonlPutIssuesParams {
  readonly rows: readonly LineIssue[];
}
/** A row of `cypher/jsonl/putIssues.cypher`. */
export interface JsonlPutIssuesRow {
  written: number;
}
const jsonlPutIssuesStatement = define<JsonlPutIssuesParams, JsonlPutIssuesRow>(
  {
    name: 'jsonl/putIssues',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineIssue[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Issue {id: row.id}) }\nCREATE (i:Issue {id: row.id, type: row.type, name: row.name, description: row.description, kind: row.kind, facets: row.facets, opened: row.opened, closed: row.closed})\nFOREACH (_ IN CASE row.type WHEN 'Dispute' THEN [1] ELSE [] END | SET i:Dispute)\nFOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET i:Agreement)\nFOREACH (_ IN CASE row.type WHEN 'LegalCase' THEN [1] ELSE [] END | SET i:LegalCase)\nFOREACH (_ IN CASE row.type WHEN 'Measure' THEN [1] ELSE [] END | SET i:Measure)\nFOREACH (name IN row.names |\n  CREATE (i)-[:KNOWN_AS]->(:Alias {owner: row.id, text: name.text, key: name.key, characters: name.characters, sounds: name.sounds, language: name.language, script: name.script, note: name.note, standard: name.standard}))\nRETURN count(i) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes issues that are not there, with their names. */
export function jsonlPutIssues(db: Writer, params: JsonlPutIssuesParams): Promise<JsonlPutIssuesRow> {
  return db.one(jsonlPutIssuesStatement, params);
}

/** What `cypher/jsonl/putPlaces.cypher` takes. */
export interface JsonlPutPlacesParams {
  readonly rows: readonly CodedPlaceRow[];
}
/** A row of `cypher/jsonl/putPlaces.cypher`. */
export interface JsonlPutPlacesRow {
  written: number;
}
const jsonlPutPlacesStatement = define<JsonlPutPlacesParams, JsonlPutPlacesRow>(
  {
    name: 'jsonl/putPlaces',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'CodedPlaceRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Place {id: row.id}) }\nCREATE (p:Place {id: row.id, name: row.name, latitude: row.latitude, longitude: row.longitude, country: row.country})\nRETURN count(p) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes places that are not there. */
export function jsonlPutPlaces(db: Writer, params: JsonlPutPlacesParams): Promise<JsonlPutPlacesRow> {
  return db.one(jsonlPutPlacesStatement, params);
}

/** What `cypher/jsonl/putRedirects.cypher` takes. */
export interface JsonlPutRedirectsParams {
  readonly rows: readonly LineRedirect[];
}
/** A row of `cypher/jsonl/putRedirects.cypher`. */
export interface JsonlPutRedirectsRow {
  written: number;
}
const jsonlPutRedirectsStatement = define<JsonlPutRedirectsParams, JsonlPutRedirectsRow>(
  {
    name: 'jsonl/putRedirects',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineRedirect[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Redirect {id: row.id}) } AND NOT EXISTS { MATCH (:Actor {id: row.id}) }\nCREATE (r:Redirect {id: row.id, to: row.to, mergedAt: row.mergedAt})\nRETURN count(r) AS written",
  },
  shapes,
);
/** Writes the ids of actors that were merged into others, where the graph has neither. */
export function jsonlPutRedirects(db: Writer, params: JsonlPutRedirectsParams): Promise<JsonlPutRedirectsRow> {
  return db.one(jsonlPutRedirectsStatement, params);
}

/** What `cypher/jsonl/putReports.cypher` takes. */
export interface JsonlPutReportsParams {
  readonly rows: readonly LineReport[];
}
/** A row of `cypher/jsonl/putReports.cypher`. */
export interface JsonlPutReportsRow {
  written: number;
}
const jsonlPutReportsStatement = define<JsonlPutReportsParams, JsonlPutReportsRow>(
  {
    name: 'jsonl/putReports',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineReport[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Report {id: row.id}) }\nCREATE (r:Report {id: row.id, title: row.title, url: row.url, language: row.language, note: row.note, retrieved: row.retrieved,\n  published: row.published.text, publishedEarliest: row.published.earliest, publishedLatest: row.published.latest})\nWITH r, row\nCALL (r, row) { MATCH (a:Actor {id: row.publisher}) CREATE (r)-[:PUBLISHED_BY]->(a) }\nRETURN count(r) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes reports that are not there, with their publishers. */
export function jsonlPutReports(db: Writer, params: JsonlPutReportsParams): Promise<JsonlPutReportsRow> {
  return db.one(jsonlPutReportsStatement, params);
}

/** What `cypher/jsonl/putResponseVersions.cypher` takes. */
export interface JsonlPutResponseVersionsParams {
  readonly rows: readonly LineResponse[];
}
/** A row of `cypher/jsonl/putResponseVersions.cypher`. */
export interface JsonlPutResponseVersionsRow {
  written: number;
}
const jsonlPutResponseVersionsStatement = define<JsonlPutResponseVersionsParams, JsonlPutResponseVersionsRow>(
  {
    name: 'jsonl/putResponseVersions',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineResponse[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE (NOT EXISTS { MATCH (past_:Retracted {id: row.id}) WHERE past_.retractedAt = row.retractedAt AND past_.recordedAt = row.recordedAt })\nCREATE (x:Retracted:RetractedResponse {id: row.id})\nSET x.as = row.as, x.recordedAt = row.recordedAt, x.retractedAt = row.retractedAt, x.reason = row.reason\nWITH x, row\nCALL (x, row) {\n  MATCH (end_:Event {id: row.event}) CREATE (x)-[:ANSWER]->(end_)\n}\nCALL (x, row) {\n  MATCH (end_:Retracted {id: row.event}) WHERE NOT EXISTS { MATCH (:Event {id: row.event}) }\n  WITH x, end_ ORDER BY end_.retractedAt DESC LIMIT 1\n  CREATE (x)-[:ANSWER]->(end_)\n}\nCALL (x, row) {\n  MATCH (end_:Event {id: row.respondsTo}) CREATE (x)-[:ANSWERED]->(end_)\n}\nCALL (x, row) {\n  MATCH (end_:Retracted {id: row.respondsTo}) WHERE NOT EXISTS { MATCH (:Event {id: row.respondsTo}) }\n  WITH x, end_ ORDER BY end_.retractedAt DESC LIMIT 1\n  CREATE (x)-[:ANSWERED]->(end_)\n}\nCALL (x, row) {\n  UNWIND row.assertedBy AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (x)-[:ASSERTED_BY {position: tie_.position}]->(end_)\n}\nCALL (x, row) {\n  UNWIND row.deniedBy AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (x)-[:DENIED_BY {position: tie_.position}]->(end_)\n}\nCALL (x, row) {\n  UNWIND row.reports AS said_\n  CALL (said_) {\n    MATCH (report_:Report {id: said_.report}) RETURN report_\n    UNION\n    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }\n    RETURN report_ LIMIT 1\n  }\n  CREATE (x)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)\n}\nRETURN count(x) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes versions of responses that are not there and no longer stand. */
export function jsonlPutResponseVersions(db: Writer, params: JsonlPutResponseVersionsParams): Promise<JsonlPutResponseVersionsRow> {
  return db.one(jsonlPutResponseVersionsStatement, params);
}

/** What `cypher/jsonl/putResponses.cypher` takes. */
export interface JsonlPutResponsesParams {
  readonly rows: readonly LineResponse[];
}
/** A row of `cypher/jsonl/putResponses.cypher`. */
export interface JsonlPutResponsesRow {
  written: number;
}
const jsonlPutResponsesStatement = define<JsonlPutResponsesParams, JsonlPutResponsesRow>(
  {
    name: 'jsonl/putResponses',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineResponse[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE (NOT EXISTS { MATCH (:Fact {id: row.id}) } AND NOT EXISTS { MATCH (past_:Retracted {id: row.id}) WHERE past_.retractedAt > row.recordedAt })\nCREATE (x:Fact:Response {id: row.id})\nSET x.as = row.as, x.recordedAt = row.recordedAt, x.retractedAt = row.retractedAt, x.reason = row.reason\nWITH x, row\nCALL (x, row) {\n  MATCH (end_:Event {id: row.event}) CREATE (x)-[:ANSWER]->(end_)\n}\nCALL (x, row) {\n  MATCH (end_:Retracted {id: row.event}) WHERE NOT EXISTS { MATCH (:Event {id: row.event}) }\n  WITH x, end_ ORDER BY end_.retractedAt DESC LIMIT 1\n  CREATE (x)-[:ANSWER]->(end_)\n}\nCALL (x, row) {\n  MATCH (end_:Event {id: row.respondsTo}) CREATE (x)-[:ANSWERED]->(end_)\n}\nCALL (x, row) {\n  MATCH (end_:Retracted {id: row.respondsTo}) WHERE NOT EXISTS { MATCH (:Event {id: row.respondsTo}) }\n  WITH x, end_ ORDER BY end_.retractedAt DESC LIMIT 1\n  CREATE (x)-[:ANSWERED]->(end_)\n}\nCALL (x, row) {\n  UNWIND row.assertedBy AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (x)-[:ASSERTED_BY {position: tie_.position}]->(end_)\n}\nCALL (x, row) {\n  UNWIND row.deniedBy AS tie_\n  CALL (tie_) {\n    MATCH (end_:Actor {id: tie_.id}) RETURN end_\n    UNION\n    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }\n    RETURN end_ LIMIT 1\n  }\n  CREATE (x)-[:DENIED_BY {position: tie_.position}]->(end_)\n}\nCALL (x, row) {\n  UNWIND row.reports AS said_\n  CALL (said_) {\n    MATCH (report_:Report {id: said_.report}) RETURN report_\n    UNION\n    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }\n    RETURN report_ LIMIT 1\n  }\n  CREATE (x)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event), (x)-[:ANSWERED]->(earlier_:Event)\n  CREATE (later_)-[:RESPONDS_TO {fact: x.id, as: x.as, disputed: EXISTS { (x)-[:DENIED_BY]->() }}]->(earlier_)\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event)-[:SOURCE]->(source_:Actor)\n  MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(target_:Actor)\n  WHERE x.as = 'RETALIATES' AND source_ <> target_\n  CREATE (source_)-[:RETALIATES {fact: x.id, event: later_.id, date: later_.earliest, latest: later_.latest, intensity: later_.intensity}]->(target_)\n}\nRETURN count(x) AS written",
    touches: 'rows',
  },
  shapes,
);
/** Writes responses that are not there, and draws their relationships. */
export function jsonlPutResponses(db: Writer, params: JsonlPutResponsesParams): Promise<JsonlPutResponsesRow> {
  return db.one(jsonlPutResponsesStatement, params);
}

/** What `cypher/jsonl/putRetired.cypher` takes. */
export interface JsonlPutRetiredParams {
  readonly rows: readonly LineRetired[];
}
/** A row of `cypher/jsonl/putRetired.cypher`. */
export interface JsonlPutRetiredRow {
  written: number;
}
const jsonlPutRetiredStatement = define<JsonlPutRetiredParams, JsonlPutRetiredRow>(
  {
    name: 'jsonl/putRetired',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineRetired[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (past:Retracted {id: row.id}) WHERE past.retractedAt = row.retractedAt }\nCREATE (n:Retracted {id: row.id, type: row.type, name: row.name, description: row.description, kind: row.kind, sector: row.sector, alpha2: row.alpha2, facets: row.facets, opened: row.opened,\n  closed: row.closed, title: row.title, url: row.url, language: row.language, note: row.note, retrieved: row.retrieved, published: row.published.text,\n  publishedEarliest: row.published.earliest, publishedLatest: row.published.latest, retractedAt: row.retractedAt})\nRETURN count(n) AS written",
  },
  shapes,
);
/** Writes actors, issues and reports that were retired and are not there. */
export function jsonlPutRetired(db: Writer, params: JsonlPutRetiredParams): Promise<JsonlPutRetiredRow> {
  return db.one(jsonlPutRetiredStatement, params);
}

/** What `cypher/jsonl/putStatements.cypher` takes. */
export interface JsonlPutStatementsParams {
  readonly rows: readonly StatedRow[];
}
/** A row of `cypher/jsonl/putStatements.cypher`. */
export interface JsonlPutStatementsRow {
  written: number;
}
const jsonlPutStatementsStatement = define<JsonlPutStatementsParams, JsonlPutStatementsRow>(
  {
    name: 'jsonl/putStatements',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'StatedRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (d:Dossier {id: row.dossier})\nOPTIONAL MATCH (former:Redirect {id: row.id})\nMATCH (n:Actor|Issue|Report|Fact {id: coalesce(former.to, row.id)})\n// From the thing, which few dossiers state: a dossier may state many things.\nWHERE NOT EXISTS { (d)-[:STATES {id: row.id}]->(n) }\nCREATE (d)-[:STATES {id: row.id, kind: row.kind, content: row.content}]->(n)\nRETURN count(*) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes what dossiers state, where they do not yet; of an actor that was merged into another, of that other. */
export function jsonlPutStatements(db: Writer, params: JsonlPutStatementsParams): Promise<JsonlPutStatementsRow> {
  return db.one(jsonlPutStatementsStatement, params);
}

/** What `cypher/jsonl/putTenureVersions.cypher` takes. */
export interface JsonlPutTenureVersionsParams {
  readonly rows: readonly LineTenure[];
}
/** A row of `cypher/jsonl/putTenureVersions.cypher`. */
export interface JsonlPutTenureVersionsRow {
  written: number;
}
const jsonlPutTenureVersionsStatement = define<JsonlPutTenureVersionsParams, JsonlPutTenureVersionsRow>(
  {
    name: 'jsonl/putTenureVersions',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineTenure[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE (NOT EXISTS { MATCH (past_:Retracted {id: row.id}) WHERE past_.retractedAt = row.retractedAt AND past_.recordedAt = row.recordedAt })\nCREATE (t:Retracted:RetractedTenure {id: row.id})\nSET t.from = row.from.text, t.fromEarliest = row.from.earliest, t.fromLatest = row.from.latest, t.to = row.to.text, t.toEarliest = row.to.earliest, t.toLatest = row.to.latest, t.dataset = row.dataset,\n  t.recordedAt = row.recordedAt, t.retractedAt = row.retractedAt, t.reason = row.reason\nWITH t, row\nCALL (t, row) {\n  MATCH (end_:Actor {id: row.person}) CREATE (t)-[:HOLDER]->(end_)\n}\nCALL (t, row) {\n  MATCH (end_:Retracted {id: row.person}) WHERE NOT EXISTS { MATCH (:Actor {id: row.person}) }\n  WITH t, end_ LIMIT 1\n  CREATE (t)-[:HOLDER]->(end_)\n}\nCALL (t, row) {\n  MATCH (end_:Actor {id: row.office}) CREATE (t)-[:OFFICE]->(end_)\n}\nCALL (t, row) {\n  MATCH (end_:Retracted {id: row.office}) WHERE NOT EXISTS { MATCH (:Actor {id: row.office}) }\n  WITH t, end_ LIMIT 1\n  CREATE (t)-[:OFFICE]->(end_)\n}\nCALL (t, row) {\n  UNWIND row.reports AS said_\n  CALL (said_) {\n    MATCH (report_:Report {id: said_.report}) RETURN report_\n    UNION\n    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }\n    RETURN report_ LIMIT 1\n  }\n  CREATE (t)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)\n}\nRETURN count(t) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes versions of tenures that are not there and no longer stand. */
export function jsonlPutTenureVersions(db: Writer, params: JsonlPutTenureVersionsParams): Promise<JsonlPutTenureVersionsRow> {
  return db.one(jsonlPutTenureVersionsStatement, params);
}

/** What `cypher/jsonl/putTenures.cypher` takes. */
export interface JsonlPutTenuresParams {
  readonly rows: readonly LineTenure[];
}
/** A row of `cypher/jsonl/putTenures.cypher`. */
export interface JsonlPutTenuresRow {
  written: number;
}
const jsonlPutTenuresStatement = define<JsonlPutTenuresParams, JsonlPutTenuresRow>(
  {
    name: 'jsonl/putTenures',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineTenure[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE (NOT EXISTS { MATCH (:Fact {id: row.id}) } AND NOT EXISTS { MATCH (past_:Retracted {id: row.id}) WHERE past_.retractedAt > row.recordedAt })\nCREATE (t:Fact:Tenure {id: row.id})\nSET t.from = row.from.text, t.fromEarliest = row.from.earliest, t.fromLatest = row.from.latest, t.to = row.to.text, t.toEarliest = row.to.earliest, t.toLatest = row.to.latest, t.dataset = row.dataset,\n  t.recordedAt = row.recordedAt, t.retractedAt = row.retractedAt, t.reason = row.reason\nWITH t, row\nCALL (t, row) {\n  MATCH (end_:Actor {id: row.person}) CREATE (t)-[:HOLDER]->(end_)\n}\nCALL (t, row) {\n  MATCH (end_:Retracted {id: row.person}) WHERE NOT EXISTS { MATCH (:Actor {id: row.person}) }\n  WITH t, end_ LIMIT 1\n  CREATE (t)-[:HOLDER]->(end_)\n}\nCALL (t, row) {\n  MATCH (end_:Actor {id: row.office}) CREATE (t)-[:OFFICE]->(end_)\n}\nCALL (t, row) {\n  MATCH (end_:Retracted {id: row.office}) WHERE NOT EXISTS { MATCH (:Actor {id: row.office}) }\n  WITH t, end_ LIMIT 1\n  CREATE (t)-[:OFFICE]->(end_)\n}\nCALL (t, row) {\n  UNWIND row.reports AS said_\n  CALL (said_) {\n    MATCH (report_:Report {id: said_.report}) RETURN report_\n    UNION\n    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }\n    RETURN report_ LIMIT 1\n  }\n  CREATE (t)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)\n}\nCALL (t) {\n  MATCH (t)-[:HOLDER]->(holder_:Actor), (t)-[:OFFICE]->(office_:Actor)\n  CREATE (holder_)-[:HOLDS {fact: t.id}]->(office_)\n}\nRETURN count(t) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes tenures that are not there, and draws their relationships. */
export function jsonlPutTenures(db: Writer, params: JsonlPutTenuresParams): Promise<JsonlPutTenuresRow> {
  return db.one(jsonlPutTenuresStatement, params);
}

/** What `cypher/jsonl/tieActors.cypher` takes. */
export interface JsonlTieActorsParams {
  readonly rows: readonly LineActor[];
}
/** A row of `cypher/jsonl/tieActors.cypher`. */
export interface JsonlTieActorsRow {
  written: number;
}
const jsonlTieActorsStatement = define<JsonlTieActorsParams, JsonlTieActorsRow>(
  {
    name: 'jsonl/tieActors',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineActor[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (a:Actor {id: row.id}) USING INDEX a:Actor(id)\nCALL (a, row) {\n  WITH a, row WHERE NOT EXISTS { (a)-[:OF_COUNTRY]->() }\n  MATCH (c:Actor {id: row.country}) USING INDEX c:Actor(id) WHERE c:Country CREATE (a)-[:OF_COUNTRY]->(c)\n}\nCALL (a, row) {\n  WITH a, row WHERE NOT EXISTS { (a)-[:PART_OF]->() }\n  MATCH (whole:Actor {id: row.partOf}) USING INDEX whole:Actor(id) CREATE (a)-[:PART_OF]->(whole)\n}\nRETURN count(a) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Ties actors to their country and their whole, where they have none. */
export function jsonlTieActors(db: Writer, params: JsonlTieActorsParams): Promise<JsonlTieActorsRow> {
  return db.one(jsonlTieActorsStatement, params);
}

/** What `cypher/jsonl/tieIssues.cypher` takes. */
export interface JsonlTieIssuesParams {
  readonly rows: readonly LineIssue[];
}
/** A row of `cypher/jsonl/tieIssues.cypher`. */
export interface JsonlTieIssuesRow {
  written: number;
}
const jsonlTieIssuesStatement = define<JsonlTieIssuesParams, JsonlTieIssuesRow>(
  {
    name: 'jsonl/tieIssues',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineIssue[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (i:Issue {id: row.id})\nCALL (i, row) {\n  WITH i, row WHERE NOT EXISTS { (i)-[:PART_OF]->() }\n  MATCH (whole:Issue {id: row.partOf}) CREATE (i)-[:PART_OF]->(whole)\n}\nCALL (i, row) {\n  UNWIND row.parties AS tie\n  MATCH (a:Actor {id: tie.id}) WHERE NOT EXISTS { (i)-[:PARTY]->(a) }\n  CREATE (i)-[party:PARTY]->(a) SET party.position = tie.position\n}\nRETURN count(i) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Ties issues to their whole, where they have none, and to parties that they lack. */
export function jsonlTieIssues(db: Writer, params: JsonlTieIssuesParams): Promise<JsonlTieIssuesRow> {
  return db.one(jsonlTieIssuesStatement, params);
}

/** What `cypher/jsonl/tieReports.cypher` takes. */
export interface JsonlTieReportsParams {
  readonly rows: readonly LineReport[];
}
/** A row of `cypher/jsonl/tieReports.cypher`. */
export interface JsonlTieReportsRow {
  written: number;
}
const jsonlTieReportsStatement = define<JsonlTieReportsParams, JsonlTieReportsRow>(
  {
    name: 'jsonl/tieReports',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'LineReport[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nUNWIND row.cites AS id\nMATCH (r:Report {id: row.id})\nMATCH (cited:Report {id: id}) WHERE NOT EXISTS { (r)-[:CITES]->(cited) }\nCREATE (r)-[:CITES]->(cited)\nRETURN count(*) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Ties reports to those that they cite, where they do not yet. */
export function jsonlTieReports(db: Writer, params: JsonlTieReportsParams): Promise<JsonlTieReportsRow> {
  return db.one(jsonlTieReportsStatement, params);
}
