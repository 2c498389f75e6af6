// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { CodedActorRow, CodedPlaceRow, CodedReportRow, CodedRow, CountRow, DatasetRow, HeldRow, ToldRow } from './shape.ts';

/** What `cypher/coded/actors.cypher` takes. */
export interface CodedActorsParams {
  readonly unfinished: string | null;
}
/** A row of `cypher/coded/actors.cypher`. */
export interface CodedActorsRow {
  id: string;
  type: string;
  name: string;
  country: string | null;
  names: string[];
}
const codedActorsStatement = define<CodedActorsParams, CodedActorsRow>(
  {
    name: 'coded/actors',
    access: 'read',
    cardinality: 'many',
    params: [['unfinished', 'string?']],
    columns: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['country', 'string?'], ['names', 'string[]']],
    text: "MATCH (a:Actor) WHERE $given.unfinished IS NULL OR a.import IS NULL OR a.import <> $given.unfinished\nRETURN a.id AS id, a.type AS type, a.name AS name, head([(a)-[:OF_COUNTRY]->(c) | c.id]) AS country, [(a)-[:KNOWN_AS]->(s) | s.text] AS names\nORDER BY id",
  },
  shapes,
);
/** Every actor with all its names, for finding out whom a dataset means; without those that an import that was not finished has made, so that its other rows mean whom they would have meant. */
export function codedActors(db: Reader, params: CodedActorsParams): Promise<CodedActorsRow[]> {
  return db.many(codedActorsStatement, params);
}

/** What `cypher/coded/advance.cypher` takes. */
export interface CodedAdvanceParams {
  readonly id: string;
  readonly batch: number;
  readonly read: number;
  readonly filtered: number;
  readonly quarantined: number;
  readonly counts: readonly CountRow[];
}
/** A row of `cypher/coded/advance.cypher`. */
export interface CodedAdvanceRow {
  batches: number;
}
const codedAdvanceStatement = define<CodedAdvanceParams, CodedAdvanceRow>(
  {
    name: 'coded/advance',
    access: 'write',
    cardinality: 'one',
    params: [['id', 'string'], ['batch', 'int'], ['read', 'int'], ['filtered', 'int'], ['quarantined', 'int'], ['counts', 'CountRow[]']],
    columns: [['batches', 'int']],
    text: "MATCH (i:Import {id: $given.id})\nSET i.read = i.read + $given.read, i.filtered = i.filtered + $given.filtered, i.quarantined = i.quarantined + $given.quarantined, i.done = i.done + $given.batch\nWITH i\nCALL (i) {\n  UNWIND $given.counts AS row\n  MATCH (d:Dataset {id: row.dataset})\n  MERGE (i)-[c:COUNTS]->(d)\n  SET c.facts = coalesce(c.facts, 0) + row.facts, c.further = coalesce(c.further, 0) + row.further, c.known = coalesce(c.known, 0) + row.known\n}\nRETURN size(i.done) AS batches",
    touches: 'nothing',
  },
  shapes,
);
/** Records what a batch did, in the transaction that did it. */
export function codedAdvance(db: Writer, params: CodedAdvanceParams): Promise<CodedAdvanceRow> {
  return db.one(codedAdvanceStatement, params);
}

/** What `cypher/coded/begin.cypher` takes. */
export interface CodedBeginParams {
  readonly id: string;
  readonly key: string;
  readonly adapter: string;
  readonly files: readonly string[];
  readonly now: string;
}
const codedBeginStatement = define<CodedBeginParams, void>(
  {
    name: 'coded/begin',
    access: 'write',
    cardinality: 'none',
    params: [['id', 'string'], ['key', 'string'], ['adapter', 'string'], ['files', 'string[]'], ['now', 'datetime']],
    columns: [],
    text: "MERGE (i:Import {id: $given.id})\nON CREATE SET i.key = $given.key, i.adapter = $given.adapter, i.files = $given.files, i.startedAt = $given.now, i.done = [], i.read = 0, i.filtered = 0, i.quarantined = 0",
    touches: 'nothing',
  },
  shapes,
);
/** Records that an import has begun; one that was begun before goes on. */
export function codedBegin(db: Writer, params: CodedBeginParams): Promise<void> {
  return db.none(codedBeginStatement, params);
}

/** What `cypher/coded/finish.cypher` takes. */
export interface CodedFinishParams {
  readonly id: string;
  readonly now: string;
}
const codedFinishStatement = define<CodedFinishParams, void>(
  {
    name: 'coded/finish',
    access: 'write',
    cardinality: 'none',
    params: [['id', 'string'], ['now', 'datetime']],
    columns: [],
    text: "MATCH (i:Import {id: $given.id})\nSET i.finishedAt = $given.now\nREMOVE i.done\nWITH i\nCALL (i) { MATCH (a:Actor) WHERE a.import = i.key REMOVE a.import }",
    touches: 'nothing',
  },
  shapes,
);
/** Records that an import is whole, and takes the mark from the actors that it has made. */
export function codedFinish(db: Writer, params: CodedFinishParams): Promise<void> {
  return db.none(codedFinishStatement, params);
}

/** What `cypher/coded/freshTenures.cypher` takes. */
export interface CodedFreshTenuresParams {
  readonly rows: readonly HeldRow[];
}
/** A row of `cypher/coded/freshTenures.cypher`. */
export interface CodedFreshTenuresRow {
  id: string;
}
const codedFreshTenuresStatement = define<CodedFreshTenuresParams, CodedFreshTenuresRow>(
  {
    name: 'coded/freshTenures',
    access: 'read',
    cardinality: 'many',
    params: [['rows', 'HeldRow[]']],
    columns: [['id', 'string']],
    text: "UNWIND $given.rows AS row\nMATCH (p:Actor {id: row.person})\nOPTIONAL MATCH (standing:Fact {id: row.id})\nWITH row, p, standing WHERE standing IS NULL\nOPTIONAL MATCH (withdrawn:Retracted {id: row.id})\nWITH DISTINCT row, p, withdrawn WHERE withdrawn IS NULL\n  AND NOT EXISTS {\n    MATCH (p)<-[:HOLDER]-(other:Tenure)-[:OFFICE]->(office:Actor)\n    WHERE office.id = row.office AND coalesce(other.fromEarliest, date('0001-01-01')) <= coalesce(row.to.latest, date('9999-12-31'))\n      AND row.from.earliest <= coalesce(other.toLatest, date('9999-12-31'))\n  }\nRETURN row.id AS id",
  },
  shapes,
);
/** Which of these tenures the graph has not: neither under their id nor as one of the same person in the same office at the same time. */
export function codedFreshTenures(db: Reader, params: CodedFreshTenuresParams): Promise<CodedFreshTenuresRow[]> {
  return db.many(codedFreshTenuresStatement, params);
}

/** What `cypher/coded/known.cypher` takes. */
export interface CodedKnownParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/coded/known.cypher`. */
export interface CodedKnownRow {
  id: string;
  rows: string[];
}
const codedKnownStatement = define<CodedKnownParams, CodedKnownRow>(
  {
    name: 'coded/known',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ['rows', 'string[]']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (e:Event {id: id}) RETURN e\n  UNION\n  MATCH (e:Retracted {id: id}) RETURN e LIMIT 1\n}\nRETURN id, coalesce(e.rows, []) AS rows",
  },
  shapes,
);
/** Which of these acts the graph has, standing or withdrawn, and which rows of their dataset tell them. */
export function codedKnown(db: Reader, params: CodedKnownParams): Promise<CodedKnownRow[]> {
  return db.many(codedKnownStatement, params);
}

/** What `cypher/coded/missing.cypher` takes. */
export interface CodedMissingParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/coded/missing.cypher`. */
export interface CodedMissingRow {
  id: string;
}
const codedMissingStatement = define<CodedMissingParams, CodedMissingRow>(
  {
    name: 'coded/missing',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string']],
    text: "UNWIND $given.ids AS id\nWITH id WHERE NOT EXISTS { MATCH (:Actor {id: id}) }\nRETURN id ORDER BY id",
  },
  shapes,
);
/** Which of these ids no actor has. */
export function codedMissing(db: Reader, params: CodedMissingParams): Promise<CodedMissingRow[]> {
  return db.many(codedMissingStatement, params);
}

/** What `cypher/coded/putActors.cypher` takes. */
export interface CodedPutActorsParams {
  readonly rows: readonly CodedActorRow[];
  readonly import: string | null;
}
/** A row of `cypher/coded/putActors.cypher`. */
export interface CodedPutActorsRow {
  written: number;
}
const codedPutActorsStatement = define<CodedPutActorsParams, CodedPutActorsRow>(
  {
    name: 'coded/putActors',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'CodedActorRow[]'], ['import', 'string?']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nWITH row WHERE NOT EXISTS { MATCH (:Redirect {id: row.id}) }\nMERGE (a:Actor {id: row.id})\nON CREATE SET a.type = row.type, a.name = row.name, a.kind = row.kind, a.sector = row.sector, a.import = $given.import, a.fresh = true\nWITH a, row WHERE a.fresh\nREMOVE a.fresh\nFOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET a:Person)\nFOREACH (_ IN CASE row.type WHEN 'Office' THEN [1] ELSE [] END | SET a:Office)\nFOREACH (_ IN CASE row.type WHEN 'Ministry' THEN [1] ELSE [] END | SET a:Ministry)\nFOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET a:Country)\nFOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET a:Organization)\nCREATE (a)-[:KNOWN_AS]->(:Alias {owner: row.id, text: row.name, key: row.key, characters: row.characters, sounds: row.sounds, language: null, script: null, note: null, standard: true})\nWITH a, row\nCALL (a, row) { MATCH (c:Actor {id: row.country}) CREATE (a)-[:OF_COUNTRY]->(c) }\nCALL (a, row) { MATCH (whole:Actor {id: row.partOf}) CREATE (a)-[:PART_OF]->(whole) }\nRETURN count(a) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes actors that nobody knew, each under its name; one that stands already stays as it is, and one that was merged into another stays merged. */
export function codedPutActors(db: Writer, params: CodedPutActorsParams): Promise<CodedPutActorsRow> {
  return db.one(codedPutActorsStatement, params);
}

/** What `cypher/coded/putDatasets.cypher` takes. */
export interface CodedPutDatasetsParams {
  readonly rows: readonly DatasetRow[];
}
/** A row of `cypher/coded/putDatasets.cypher`. */
export interface CodedPutDatasetsRow {
  written: number;
}
const codedPutDatasetsStatement = define<CodedPutDatasetsParams, CodedPutDatasetsRow>(
  {
    name: 'coded/putDatasets',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'DatasetRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (d:Dataset {id: row.id})\nSET d.name = row.name, d.edition = row.edition, d.licence = row.licence, d.citation = row.citation, d.url = row.url, d.restricted = row.restricted\nRETURN count(d) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes what is known of datasets. */
export function codedPutDatasets(db: Writer, params: CodedPutDatasetsParams): Promise<CodedPutDatasetsRow> {
  return db.one(codedPutDatasetsStatement, params);
}

/** What `cypher/coded/putFacts.cypher` takes. */
export interface CodedPutFactsParams {
  readonly rows: readonly CodedRow[];
  readonly now: string;
}
/** A row of `cypher/coded/putFacts.cypher`. */
export interface CodedPutFactsRow {
  sources: number;
  targets: number;
}
const codedPutFactsStatement = define<CodedPutFactsParams, CodedPutFactsRow>(
  {
    name: 'coded/putFacts',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'CodedRow[]'], ['now', 'datetime']],
    columns: [['sources', 'int'], ['targets', 'int']],
    text: "UNWIND $given.rows AS row\nOPTIONAL MATCH (source:Actor {id: row.source})\nOPTIONAL MATCH (target:Actor {id: row.target})\nWITH row, source, target, date(row.earliest) AS earliest, date(row.latest) AS latest\nCREATE (e:Fact:Event {id: row.id, dataset: row.dataset, relation: row.relation, status: 'OCCURRED', date: row.date, earliest: earliest, latest: latest,\n  code: row.code, codebook: row.codebook, edition: row.edition, intensity: row.intensity, scale: row.scale, recordedAt: $given.now})\nFOREACH (_ IN CASE WHEN source IS NULL THEN [] ELSE [1] END | CREATE (e)-[:SOURCE {actor: row.source, date: earliest, fact: row.id, position: 0}]->(source))\nFOREACH (_ IN CASE WHEN target IS NULL THEN [] ELSE [1] END | CREATE (e)-[:TARGET {actor: row.target, date: earliest, fact: row.id, position: 0}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'ACCUSES' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:ACCUSES {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'AIDS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:AIDS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'APPEALS_TO' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:APPEALS_TO {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'ATTACKS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:ATTACKS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'COERCES' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:COERCES {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'CONCEDES_TO' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:CONCEDES_TO {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'COOPERATES_WITH' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:COOPERATES_WITH {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'DEMANDS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:DEMANDS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'EASES' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:EASES {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'INVESTIGATES' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:INVESTIGATES {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'MEETS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:MEETS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'MOBILIZES_AGAINST' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:MOBILIZES_AGAINST {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'OFFERS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:OFFERS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'PROTESTS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:PROTESTS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'REDUCES_RELATIONS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:REDUCES_RELATIONS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'REJECTS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:REJECTS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'RETALIATES' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:RETALIATES {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'STATES' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:STATES {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'SUPPORTS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:SUPPORTS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nFOREACH (_ IN CASE WHEN row.relation = 'THREATENS' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:THREATENS {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))\nRETURN count(source) AS sources, count(target) AS targets",
    touches: 'rows',
  },
  shapes,
);
/** Writes coded events that the graph does not have, with who takes part, and draws their relationships. Fewer sources or targets than the rows name mean that an actor of theirs was merged into another meanwhile. */
export function codedPutFacts(db: Writer, params: CodedPutFactsParams): Promise<CodedPutFactsRow> {
  return db.one(codedPutFactsStatement, params);
}

/** What `cypher/coded/putPlaces.cypher` takes. */
export interface CodedPutPlacesParams {
  readonly rows: readonly CodedPlaceRow[];
}
/** A row of `cypher/coded/putPlaces.cypher`. */
export interface CodedPutPlacesRow {
  written: number;
}
const codedPutPlacesStatement = define<CodedPutPlacesParams, CodedPutPlacesRow>(
  {
    name: 'coded/putPlaces',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'CodedPlaceRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (p:Place {id: row.id})\nON CREATE SET p.name = row.name, p.latitude = row.latitude, p.longitude = row.longitude, p.country = row.country\nRETURN count(p) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes places of coded events; one that stands already stays as it is. */
export function codedPutPlaces(db: Writer, params: CodedPutPlacesParams): Promise<CodedPutPlacesRow> {
  return db.one(codedPutPlacesStatement, params);
}

/** What `cypher/coded/putReports.cypher` takes. */
export interface CodedPutReportsParams {
  readonly rows: readonly CodedReportRow[];
}
/** A row of `cypher/coded/putReports.cypher`. */
export interface CodedPutReportsRow {
  written: number;
}
const codedPutReportsStatement = define<CodedPutReportsParams, CodedPutReportsRow>(
  {
    name: 'coded/putReports',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'CodedReportRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (r:Report {id: row.id})\nON CREATE SET r.title = row.title, r.url = row.url, r.language = row.language, r.retrieved = row.retrieved, r.published = row.published.text,\n  r.publishedEarliest = row.published.earliest, r.publishedLatest = row.published.latest\nWITH r, row\nOPTIONAL MATCH (former:Redirect {id: row.publisher})\nMATCH (a:Actor {id: coalesce(former.to, row.publisher)})\nMERGE (r)-[:PUBLISHED_BY]->(a)\nRETURN count(r) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes the texts that rows were coded from, with their publishers; one that stands already stays as it is. */
export function codedPutReports(db: Writer, params: CodedPutReportsParams): Promise<CodedPutReportsRow> {
  return db.one(codedPutReportsStatement, params);
}

/** What `cypher/coded/putTenures.cypher` takes. */
export interface CodedPutTenuresParams {
  readonly rows: readonly HeldRow[];
  readonly dataset: string;
  readonly now: string;
}
/** A row of `cypher/coded/putTenures.cypher`. */
export interface CodedPutTenuresRow {
  written: number;
}
const codedPutTenuresStatement = define<CodedPutTenuresParams, CodedPutTenuresRow>(
  {
    name: 'coded/putTenures',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'HeldRow[]'], ['dataset', 'string'], ['now', 'datetime']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (p:Actor {id: row.person})\nMATCH (o:Actor {id: row.office})\nMATCH (r:Report {id: row.report})\nCREATE (t:Fact:Tenure {id: row.id, dataset: $given.dataset, from: row.from.text, fromEarliest: row.from.earliest, fromLatest: row.from.latest,\n  to: row.to.text, toEarliest: row.to.earliest, toLatest: row.to.latest, recordedAt: $given.now})\nCREATE (t)-[:HOLDER]->(p)\nCREATE (t)-[:OFFICE]->(o)\nCREATE (t)-[:REPORTED_IN {asserts: 'OCCURRED', position: 0}]->(r)\nWITH t\nCALL (t) {\n  MATCH (t)-[:HOLDER]->(holder_:Actor), (t)-[:OFFICE]->(office_:Actor)\n  CREATE (holder_)-[:HOLDS {fact: t.id}]->(office_)\n}\nRETURN count(t) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes tenures of persons that an import has met, and draws them. */
export function codedPutTenures(db: Writer, params: CodedPutTenuresParams): Promise<CodedPutTenuresRow> {
  return db.one(codedPutTenuresStatement, params);
}

/** What `cypher/coded/tell.cypher` takes. */
export interface CodedTellParams {
  readonly rows: readonly ToldRow[];
}
/** A row of `cypher/coded/tell.cypher`. */
export interface CodedTellRow {
  fact: string;
  added: number;
}
const codedTellStatement = define<CodedTellParams, CodedTellRow>(
  {
    name: 'coded/tell',
    access: 'write',
    cardinality: 'many',
    params: [['rows', 'ToldRow[]']],
    columns: [['fact', 'string'], ['added', 'int']],
    text: "UNWIND $given.rows AS told\nMATCH (e:Event {id: told.fact})\n// Whoever writes here first goes first: what is compared below is read after that.\nSET e.telling = true\nWITH e, told\nREMOVE e.telling\nWITH e, [t IN told.tellings WHERE NOT t.row IN coalesce(e.rows, [])] AS fresh\nSET e.rows = coalesce(e.rows, []) + [t IN fresh | t.row],\n  e.mentions = CASE WHEN any(t IN fresh WHERE t.mentions IS NOT NULL) THEN reduce(sum = coalesce(e.mentions, 0), t IN fresh | sum + coalesce(t.mentions, 0)) ELSE e.mentions END\nWITH e, fresh\nCALL (e, fresh) {\n  UNWIND fresh AS t\n  MATCH (r:Report {id: t.report})\n  MERGE (e)-[link:REPORTED_IN]->(r)\n  ON CREATE SET link.asserts = 'OCCURRED', link.rows = [t.row]\n  ON MATCH SET link.rows = coalesce(link.rows, []) + t.row\n}\nCALL (e, fresh) {\n  UNWIND fresh AS t\n  MATCH (p:Place {id: t.place})\n  MERGE (e)-[:AT_PLACE]->(p)\n}\nRETURN e.id AS fact, size(fresh) AS added",
    touches: 'nothing',
  },
  shapes,
);
/** Adds to acts the rows that tell them, with their reports and places; a row that is there already adds nothing. */
export function codedTell(db: Writer, params: CodedTellParams): Promise<CodedTellRow[]> {
  return db.many(codedTellStatement, params);
}

/** What `cypher/coded/unfinished.cypher` takes. */
export interface CodedUnfinishedParams {
  readonly key: string;
}
/** A row of `cypher/coded/unfinished.cypher`. */
export interface CodedUnfinishedRow {
  times: number;
  id: string | null;
  done: number[];
  read: number;
  filtered: number;
  quarantined: number;
  counts: CountRow[];
}
const codedUnfinishedStatement = define<CodedUnfinishedParams, CodedUnfinishedRow>(
  {
    name: 'coded/unfinished',
    access: 'read',
    cardinality: 'one',
    params: [['key', 'string']],
    columns: [['times', 'int'], ['id', 'string?'], ['done', 'int[]'], ['read', 'int'], ['filtered', 'int'], ['quarantined', 'int'], ['counts', 'CountRow[]']],
    text: "OPTIONAL MATCH (past:Import {key: $given.key})\nWITH count(past) AS times\nOPTIONAL MATCH (i:Import {key: $given.key}) WHERE i.finishedAt IS NULL\nRETURN times, i.id AS id, coalesce(i.done, []) AS done, coalesce(i.read, 0) AS read, coalesce(i.filtered, 0) AS filtered, coalesce(i.quarantined, 0) AS quarantined,\n  [(i)-[c:COUNTS]->(d:Dataset) | {dataset: d.id, facts: c.facts, further: c.further, known: c.known}] AS counts\nLIMIT 1",
  },
  shapes,
);
/** The import of these files that was begun and not finished, if any, with its account so far, and how many of them there have been. */
export function codedUnfinished(db: Reader, params: CodedUnfinishedParams): Promise<CodedUnfinishedRow> {
  return db.one(codedUnfinishedStatement, params);
}
