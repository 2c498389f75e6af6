// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorRow, AliasRow, DossierRow, IssueRow, ReportRow, StatedRow } from './shape.ts';

/** What `cypher/dossier/ancestry.cypher` takes. */
export interface DossierAncestryParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/dossier/ancestry.cypher`. */
export interface DossierAncestryRow {
  inner: string;
  outer: string;
}
const dossierAncestryStatement = define<DossierAncestryParams, DossierAncestryRow>(
  {
    name: 'dossier/ancestry',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['inner', 'string'], ['outer', 'string']],
    text: "MATCH (n:Actor|Issue|Report)-[:PART_OF|CITES*0..8]->(m) WHERE n.id IN $given.ids\nMATCH (m)-[:PART_OF|CITES]->(o)\nRETURN DISTINCT m.id AS inner, o.id AS outer",
  },
  shapes,
);
/** What things are a part of or cite, step by step, to see whether a new tie would close a circle. */
export function dossierAncestry(db: Reader, params: DossierAncestryParams): Promise<DossierAncestryRow[]> {
  return db.many(dossierAncestryStatement, params);
}

/** What `cypher/dossier/answering.cypher` takes. */
export interface DossierAnsweringParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/dossier/answering.cypher`. */
export interface DossierAnsweringRow {
  response: string;
  event: string;
}
const dossierAnsweringStatement = define<DossierAnsweringParams, DossierAnsweringRow>(
  {
    name: 'dossier/answering',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['response', 'string'], ['event', 'string']],
    text: "MATCH (e:Event)<-[:ANSWER|ANSWERED]-(x:Response) WHERE e.id IN $given.ids\nRETURN DISTINCT x.id AS response, e.id AS event ORDER BY response",
  },
  shapes,
);
/** Which responses that stand answer these events or are answered by them, and so need them. */
export function dossierAnswering(db: Reader, params: DossierAnsweringParams): Promise<DossierAnsweringRow[]> {
  return db.many(dossierAnsweringStatement, params);
}

/** What `cypher/dossier/clearAliases.cypher` takes. */
export interface DossierClearAliasesParams {
  readonly rows: readonly AliasRow[];
}
/** A row of `cypher/dossier/clearAliases.cypher`. */
export interface DossierClearAliasesRow {
  removed: number;
}
const dossierClearAliasesStatement = define<DossierClearAliasesParams, DossierClearAliasesRow>(
  {
    name: 'dossier/clearAliases',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'AliasRow[]']],
    columns: [['removed', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (s:Alias {owner: row.owner, text: row.text})\nDETACH DELETE s\nRETURN count(*) AS removed",
    touches: 'nothing',
  },
  shapes,
);
/** Removes names that dossiers stated of actors and issues, before what they state now is written. Names that came otherwise stay, such as those of an actor that was merged. */
export function dossierClearAliases(db: Writer, params: DossierClearAliasesParams): Promise<DossierClearAliasesRow> {
  return db.one(dossierClearAliasesStatement, params);
}

/** What `cypher/dossier/demoteAliases.cypher` takes. */
export interface DossierDemoteAliasesParams {
  readonly owners: readonly string[];
}
/** A row of `cypher/dossier/demoteAliases.cypher`. */
export interface DossierDemoteAliasesRow {
  demoted: number;
}
const dossierDemoteAliasesStatement = define<DossierDemoteAliasesParams, DossierDemoteAliasesRow>(
  {
    name: 'dossier/demoteAliases',
    access: 'write',
    cardinality: 'one',
    params: [['owners', 'string[]']],
    columns: [['demoted', 'int']],
    text: "MATCH (s:Alias) WHERE s.owner IN $given.owners AND s.standard\nSET s.standard = false\nRETURN count(s) AS demoted",
    touches: 'nothing',
  },
  shapes,
);
/** Leaves actors and issues without a standard name, before the one that a dossier states is written. */
export function dossierDemoteAliases(db: Writer, params: DossierDemoteAliasesParams): Promise<DossierDemoteAliasesRow> {
  return db.one(dossierDemoteAliasesStatement, params);
}

/** A row of `cypher/dossier/hashes.cypher`. */
export interface DossierHashesRow {
  id: string;
  hash: string;
}
const dossierHashesStatement = define<Record<string, never>, DossierHashesRow>(
  {
    name: 'dossier/hashes',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['hash', 'string']],
    text: "MATCH (d:Dossier) RETURN d.id AS id, d.hash AS hash ORDER BY id",
  },
  shapes,
);
/** Which dossiers the graph holds, and in which wording. */
export function dossierHashes(db: Reader): Promise<DossierHashesRow[]> {
  return db.many(dossierHashesStatement, {});
}

/** What `cypher/dossier/known.cypher` takes. */
export interface DossierKnownParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/dossier/known.cypher`. */
export interface DossierKnownRow {
  id: string;
  dossiers: string[];
}
const dossierKnownStatement = define<DossierKnownParams, DossierKnownRow>(
  {
    name: 'dossier/known',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ['dossiers', 'string[]']],
    text: "MATCH (n:Actor|Issue|Report|Event) WHERE n.id IN $given.ids\nRETURN n.id AS id, COLLECT { MATCH (d:Dossier)-[:STATES]->(n) RETURN d.id } AS dossiers",
  },
  shapes,
);
/** Which of these ids the graph knows, and which dossiers state them. */
export function dossierKnown(db: Reader, params: DossierKnownParams): Promise<DossierKnownRow[]> {
  return db.many(dossierKnownStatement, params);
}

const dossierLockStatement = define<Record<string, never>, void>(
  {
    name: 'dossier/lock',
    access: 'write',
    cardinality: 'none',
    params: [],
    columns: [],
    text: "MERGE (l:Lock {name: 'import'}) SET l.taken = datetime()",
    touches: 'nothing',
  },
  shapes,
);
/** Makes imports wait for each other: whoever writes this node first goes first. */
export function dossierLock(db: Writer): Promise<void> {
  return db.none(dossierLockStatement, {});
}

/** What `cypher/dossier/putActors.cypher` takes. */
export interface DossierPutActorsParams {
  readonly rows: readonly ActorRow[];
}
/** A row of `cypher/dossier/putActors.cypher`. */
export interface DossierPutActorsRow {
  written: number;
}
const dossierPutActorsStatement = define<DossierPutActorsParams, DossierPutActorsRow>(
  {
    name: 'dossier/putActors',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'ActorRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (a:Actor {id: row.id})\nSET a.type = row.type, a.name = row.name, a.description = row.description, a.kind = row.kind, a.alpha2 = row.alpha2\nFOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET a:Person)\nFOREACH (_ IN CASE row.type WHEN 'Office' THEN [1] ELSE [] END | SET a:Office)\nFOREACH (_ IN CASE row.type WHEN 'Ministry' THEN [1] ELSE [] END | SET a:Ministry)\nFOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET a:Country)\nFOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET a:Organization)\nRETURN count(a) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes actors; one that was retired stands again. */
export function dossierPutActors(db: Writer, params: DossierPutActorsParams): Promise<DossierPutActorsRow> {
  return db.one(dossierPutActorsStatement, params);
}

/** What `cypher/dossier/putAliases.cypher` takes. */
export interface DossierPutAliasesParams {
  readonly rows: readonly AliasRow[];
}
/** A row of `cypher/dossier/putAliases.cypher`. */
export interface DossierPutAliasesRow {
  written: number;
}
const dossierPutAliasesStatement = define<DossierPutAliasesParams, DossierPutAliasesRow>(
  {
    name: 'dossier/putAliases',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'AliasRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (n:Actor|Issue {id: row.owner})\nMERGE (s:Alias {owner: row.owner, text: row.text})\nSET s.key = row.key, s.characters = row.characters, s.sounds = row.sounds, s.language = row.language, s.script = row.script, s.note = row.note, s.standard = row.standard\nMERGE (n)-[:KNOWN_AS]->(s)\nRETURN count(s) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes the names of actors and issues; one that is there already is written anew. */
export function dossierPutAliases(db: Writer, params: DossierPutAliasesParams): Promise<DossierPutAliasesRow> {
  return db.one(dossierPutAliasesStatement, params);
}

/** What `cypher/dossier/putDossiers.cypher` takes. */
export interface DossierPutDossiersParams {
  readonly rows: readonly DossierRow[];
  readonly now: string;
}
/** A row of `cypher/dossier/putDossiers.cypher`. */
export interface DossierPutDossiersRow {
  written: number;
}
const dossierPutDossiersStatement = define<DossierPutDossiersParams, DossierPutDossiersRow>(
  {
    name: 'dossier/putDossiers',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'DossierRow[]'], ['now', 'datetime']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (d:Dossier {id: row.id})\nSET d.title = row.title, d.description = row.description, d.licence = row.licence, d.hash = row.hash, d.importedAt = $given.now\nRETURN count(d) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes dossiers. */
export function dossierPutDossiers(db: Writer, params: DossierPutDossiersParams): Promise<DossierPutDossiersRow> {
  return db.one(dossierPutDossiersStatement, params);
}

/** What `cypher/dossier/putIssues.cypher` takes. */
export interface DossierPutIssuesParams {
  readonly rows: readonly IssueRow[];
}
/** A row of `cypher/dossier/putIssues.cypher`. */
export interface DossierPutIssuesRow {
  written: number;
}
const dossierPutIssuesStatement = define<DossierPutIssuesParams, DossierPutIssuesRow>(
  {
    name: 'dossier/putIssues',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'IssueRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (i:Issue {id: row.id})\nSET i.type = row.type, i.name = row.name, i.description = row.description, i.kind = row.kind, i.facets = row.facets,\n  i.opened = row.opened, i.closed = row.closed\nFOREACH (_ IN CASE row.type WHEN 'Dispute' THEN [1] ELSE [] END | SET i:Dispute)\nFOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET i:Agreement)\nFOREACH (_ IN CASE row.type WHEN 'LegalCase' THEN [1] ELSE [] END | SET i:LegalCase)\nFOREACH (_ IN CASE row.type WHEN 'Measure' THEN [1] ELSE [] END | SET i:Measure)\nRETURN count(i) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes issues. */
export function dossierPutIssues(db: Writer, params: DossierPutIssuesParams): Promise<DossierPutIssuesRow> {
  return db.one(dossierPutIssuesStatement, params);
}

/** What `cypher/dossier/putReports.cypher` takes. */
export interface DossierPutReportsParams {
  readonly rows: readonly ReportRow[];
}
/** A row of `cypher/dossier/putReports.cypher`. */
export interface DossierPutReportsRow {
  written: number;
}
const dossierPutReportsStatement = define<DossierPutReportsParams, DossierPutReportsRow>(
  {
    name: 'dossier/putReports',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'ReportRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (r:Report {id: row.id})\nSET r.title = row.title, r.url = row.url, r.language = row.language, r.note = row.note, r.published = row.published.text,\n  r.publishedEarliest = row.published.earliest, r.publishedLatest = row.published.latest, r.retrieved = row.retrieved\nWITH r, row\nCALL (r) { MATCH (r)-[old:PUBLISHED_BY|CITES]->() DELETE old }\nMATCH (p:Actor {id: row.publisher})\nCREATE (r)-[:PUBLISHED_BY]->(p)\nRETURN count(r) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes reports with their publishers. */
export function dossierPutReports(db: Writer, params: DossierPutReportsParams): Promise<DossierPutReportsRow> {
  return db.one(dossierPutReportsStatement, params);
}

/** What `cypher/dossier/retire.cypher` takes. */
export interface DossierRetireParams {
  readonly ids: readonly string[];
  readonly now: string;
}
/** A row of `cypher/dossier/retire.cypher`. */
export interface DossierRetireRow {
  id: string;
}
const dossierRetireStatement = define<DossierRetireParams, DossierRetireRow>(
  {
    name: 'dossier/retire',
    access: 'write',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['now', 'datetime']],
    columns: [['id', 'string']],
    text: "MATCH (n:Actor|Issue|Report) WHERE n.id IN $given.ids\n  AND NOT EXISTS { (n)<-[:STATES]-(:Dossier) }\n  AND NOT EXISTS { (n)<-[:SOURCE|TARGET|CONCERNS|REPORTED_IN|HOLDER|OFFICE|ASSERTED_BY|DENIED_BY]-(:Fact) }\n  AND NOT EXISTS { MATCH (:Redirect {to: n.id}) }\n  AND NOT EXISTS { (n)<-[:OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY|CITES]-(:Actor|Issue|Report) }\nCALL (n) { MATCH (n)-[:KNOWN_AS]->(s:Alias) DETACH DELETE s }\nCALL (n) { MATCH (n)-[tie:OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY|CITES]->() DELETE tie }\nSET n:Retracted, n.retractedAt = $given.now\nREMOVE n:Actor, n:Person, n:Office, n:Ministry, n:Country, n:Organization, n:Issue, n:Dispute, n:Agreement, n:LegalCase, n:Measure, n:Report\nRETURN n.id AS id ORDER BY id",
  },
  shapes,
);
/** Retires actors, issues and reports that no dossier states and nothing that stands refers to any more, and into which no other was merged. */
export function dossierRetire(db: Writer, params: DossierRetireParams): Promise<DossierRetireRow[]> {
  return db.many(dossierRetireStatement, params);
}

/** What `cypher/dossier/state.cypher` takes. */
export interface DossierStateParams {
  readonly rows: readonly StatedRow[];
}
/** A row of `cypher/dossier/state.cypher`. */
export interface DossierStateRow {
  written: number;
}
const dossierStateStatement = define<DossierStateParams, DossierStateRow>(
  {
    name: 'dossier/state',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'StatedRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (d:Dossier {id: row.dossier})\nOPTIONAL MATCH (former:Redirect {id: row.id})\nMATCH (n:Actor|Issue|Report|Fact {id: coalesce(former.to, row.id)})\nCREATE (d)-[:STATES {id: row.id, kind: row.kind, content: row.content}]->(n)\nRETURN count(*) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes what dossiers state; of an actor that was merged into another, of that other. */
export function dossierState(db: Writer, params: DossierStateParams): Promise<DossierStateRow> {
  return db.one(dossierStateStatement, params);
}

/** What `cypher/dossier/stated.cypher` takes. */
export interface DossierStatedParams {
  readonly dossiers: readonly string[];
  readonly ids: readonly string[];
}
/** A row of `cypher/dossier/stated.cypher`. */
export interface DossierStatedRow {
  dossier: string;
  id: string;
  kind: string;
  content: string;
}
const dossierStatedStatement = define<DossierStatedParams, DossierStatedRow>(
  {
    name: 'dossier/stated',
    access: 'read',
    cardinality: 'many',
    params: [['dossiers', 'string[]'], ['ids', 'string[]']],
    columns: [['dossier', 'string'], ['id', 'string'], ['kind', 'string'], ['content', 'string']],
    text: "CALL () {\n  MATCH (d:Dossier)-[s:STATES]->() WHERE d.id IN $given.dossiers RETURN d, s\n  UNION\n  MATCH (n:Actor|Issue|Report|Fact)<-[s:STATES]-(d:Dossier) WHERE n.id IN $given.ids RETURN d, s\n  UNION\n  MATCH (:Dossier)-[own:STATES]->(n)<-[s:STATES]-(d:Dossier) WHERE startNode(own).id IN $given.dossiers RETURN d, s\n}\nRETURN d.id AS dossier, s.id AS id, s.kind AS kind, s.content AS content\nORDER BY dossier, id",
  },
  shapes,
);
/** What the dossiers state, and what other dossiers state of the same things. */
export function dossierStated(db: Reader, params: DossierStatedParams): Promise<DossierStatedRow[]> {
  return db.many(dossierStatedStatement, params);
}

/** What `cypher/dossier/tieActors.cypher` takes. */
export interface DossierTieActorsParams {
  readonly rows: readonly ActorRow[];
}
/** A row of `cypher/dossier/tieActors.cypher`. */
export interface DossierTieActorsRow {
  tied: number;
}
const dossierTieActorsStatement = define<DossierTieActorsParams, DossierTieActorsRow>(
  {
    name: 'dossier/tieActors',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'ActorRow[]']],
    columns: [['tied', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (a:Actor {id: row.id})\nCALL (a) { MATCH (a)-[old:OF_COUNTRY|PART_OF]->() DELETE old }\nCALL (a, row) { MATCH (c:Actor {id: row.country}) CREATE (a)-[:OF_COUNTRY]->(c) }\nCALL (a, row) { MATCH (w:Actor {id: row.partOf}) CREATE (a)-[:PART_OF]->(w) }\nRETURN count(a) AS tied",
    touches: 'nothing',
  },
  shapes,
);
/** Ties actors to their country and to what they are a part of. */
export function dossierTieActors(db: Writer, params: DossierTieActorsParams): Promise<DossierTieActorsRow> {
  return db.one(dossierTieActorsStatement, params);
}

/** What `cypher/dossier/tieIssues.cypher` takes. */
export interface DossierTieIssuesParams {
  readonly rows: readonly IssueRow[];
}
/** A row of `cypher/dossier/tieIssues.cypher`. */
export interface DossierTieIssuesRow {
  tied: number;
}
const dossierTieIssuesStatement = define<DossierTieIssuesParams, DossierTieIssuesRow>(
  {
    name: 'dossier/tieIssues',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'IssueRow[]']],
    columns: [['tied', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (i:Issue {id: row.id})\nCALL (i) { MATCH (i)-[old:PARTY|PART_OF]->() DELETE old }\nCALL (i, row) { MATCH (w:Issue {id: row.partOf}) CREATE (i)-[:PART_OF]->(w) }\nCALL (i, row) {\n  UNWIND range(0, size(row.parties) - 1) AS n\n  MATCH (a:Actor {id: row.parties[n]})\n  CREATE (i)-[:PARTY {position: n}]->(a)\n}\nRETURN count(i) AS tied",
    touches: 'nothing',
  },
  shapes,
);
/** Ties issues to their parties and to what they are a part of. */
export function dossierTieIssues(db: Writer, params: DossierTieIssuesParams): Promise<DossierTieIssuesRow> {
  return db.one(dossierTieIssuesStatement, params);
}

/** What `cypher/dossier/tieReports.cypher` takes. */
export interface DossierTieReportsParams {
  readonly rows: readonly ReportRow[];
}
/** A row of `cypher/dossier/tieReports.cypher`. */
export interface DossierTieReportsRow {
  tied: number;
}
const dossierTieReportsStatement = define<DossierTieReportsParams, DossierTieReportsRow>(
  {
    name: 'dossier/tieReports',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'ReportRow[]']],
    columns: [['tied', 'int']],
    text: "UNWIND $given.rows AS row\nUNWIND row.cites AS cited\nMATCH (r:Report {id: row.id})\nMATCH (o:Report {id: cited})\nCREATE (r)-[:CITES]->(o)\nRETURN count(r) AS tied",
    touches: 'nothing',
  },
  shapes,
);
/** Ties reports to those that they cite. */
export function dossierTieReports(db: Writer, params: DossierTieReportsParams): Promise<DossierTieReportsRow> {
  return db.one(dossierTieReportsStatement, params);
}

/** What `cypher/dossier/unstate.cypher` takes. */
export interface DossierUnstateParams {
  readonly rows: readonly StatedRow[];
}
/** A row of `cypher/dossier/unstate.cypher`. */
export interface DossierUnstateRow {
  removed: number;
}
const dossierUnstateStatement = define<DossierUnstateParams, DossierUnstateRow>(
  {
    name: 'dossier/unstate',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'StatedRow[]']],
    columns: [['removed', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (:Dossier {id: row.dossier})-[s:STATES {id: row.id}]->()\nDELETE s\nRETURN count(*) AS removed",
    touches: 'nothing',
  },
  shapes,
);
/** Forgets that dossiers state things, before it is written what they state now. */
export function dossierUnstate(db: Writer, params: DossierUnstateParams): Promise<DossierUnstateRow> {
  return db.one(dossierUnstateStatement, params);
}
