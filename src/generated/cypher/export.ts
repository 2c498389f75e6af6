// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { CountRow, ExportedActor, ExportedIssue, ExportedPlace, ExportedReport, StandIn } from './shape.ts';

/** What `cypher/export/actors.cypher` takes. */
export interface ExportActorsParams {
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/actors.cypher`. */
export interface ExportActorsRow {
  actor: ExportedActor;
}
const exportActorsStatement = define<ExportActorsParams, ExportActorsRow>(
  {
    name: 'export/actors',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int']],
    columns: [['actor', 'ExportedActor']],
    text: "MATCH (n:Actor) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id LIMIT $given.limit\nRETURN n {.id, .type, .name, .description, .kind, .sector, .alpha2, country: head([(n)-[:OF_COUNTRY]->(country_) | country_.id]), partOf: head([(n)-[:PART_OF]->(whole_:Actor) | whole_.id]),\n  names: COLLECT { MATCH (n)-[:KNOWN_AS]->(name_:Alias) RETURN name_ {.text, .language, .script, .note, .standard} ORDER BY name_.standard DESC, name_.text }} AS actor ORDER BY n.id",
  },
  shapes,
);
/** A page of all actors, by id. */
export function exportActors(db: Reader, params: ExportActorsParams): Promise<ExportActorsRow[]> {
  return db.many(exportActorsStatement, params);
}

/** What `cypher/export/actorsNeeded.cypher` takes. */
export interface ExportActorsNeededParams {
  readonly dataset: string;
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/actorsNeeded.cypher`. */
export interface ExportActorsNeededRow {
  id: string;
}
const exportActorsNeededStatement = define<ExportActorsNeededParams, ExportActorsNeededRow>(
  {
    name: 'export/actorsNeeded',
    access: 'read',
    cardinality: 'many',
    params: [['dataset', 'string'], ['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "MATCH (n:Actor) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id\nWITH n WHERE EXISTS { (n)<-[:SOURCE|TARGET]-(e:Event) WHERE e.dataset = $given.dataset }\nWITH n LIMIT $given.limit\nRETURN n.id AS id ORDER BY n.id",
  },
  shapes,
);
/** A page of the ids of actors that standing events of a dataset refer to, by id. */
export function exportActorsNeeded(db: Reader, params: ExportActorsNeededParams): Promise<ExportActorsNeededRow[]> {
  return db.many(exportActorsNeededStatement, params);
}

/** What `cypher/export/actorsOf.cypher` takes. */
export interface ExportActorsOfParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/export/actorsOf.cypher`. */
export interface ExportActorsOfRow {
  actor: ExportedActor;
}
const exportActorsOfStatement = define<ExportActorsOfParams, ExportActorsOfRow>(
  {
    name: 'export/actorsOf',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['actor', 'ExportedActor']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (n:Actor {id: id}) RETURN n\n  UNION\n  MATCH (n:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Actor {id: id}) }\n  RETURN n ORDER BY n.retractedAt DESC LIMIT 1\n}\nRETURN n {.id, .type, .name, .description, .kind, .sector, .alpha2, country: head([(n)-[:OF_COUNTRY]->(country_) | country_.id]), partOf: head([(n)-[:PART_OF]->(whole_:Actor) | whole_.id]),\n  names: COLLECT { MATCH (n)-[:KNOWN_AS]->(name_:Alias) RETURN name_ {.text, .language, .script, .note, .standard} ORDER BY name_.standard DESC, name_.text }} AS actor ORDER BY n.id",
  },
  shapes,
);
/** The actors with these ids, by id; one that was retired since as it last stood. */
export function exportActorsOf(db: Reader, params: ExportActorsOfParams): Promise<ExportActorsOfRow[]> {
  return db.many(exportActorsOfStatement, params);
}

/** What `cypher/export/closure.cypher` takes. */
export interface ExportClosureParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/export/closure.cypher`. */
export interface ExportClosureRow {
  id: string;
}
const exportClosureStatement = define<ExportClosureParams, ExportClosureRow>(
  {
    name: 'export/closure',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (n:Actor|Issue|Report {id: id})-[:OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY|CITES]->(m)\n  RETURN m.id AS needed\n  UNION\n  MATCH (p:Place {id: id}) WHERE p.country IS NOT NULL\n  MATCH (c:Actor {id: p.country}) USING INDEX c:Actor(id) WHERE c:Country\n  RETURN c.id AS needed\n}\nRETURN DISTINCT needed AS id ORDER BY id",
  },
  shapes,
);
/** What things refer to themselves: an actor's country and whole, an issue's whole and parties, a report's publisher and what it cites, a place's country. */
export function exportClosure(db: Reader, params: ExportClosureParams): Promise<ExportClosureRow[]> {
  return db.many(exportClosureStatement, params);
}

/** A row of `cypher/export/dossiers.cypher`. */
export interface ExportDossiersRow {
  id: string;
  title: string;
  description: string | null;
  licence: string | null;
  hash: string;
  importedAt: string;
}
const exportDossiersStatement = define<Record<string, never>, ExportDossiersRow>(
  {
    name: 'export/dossiers',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['title', 'string'], ['description', 'string?'], ['licence', 'string?'], ['hash', 'string'], ['importedAt', 'datetime']],
    text: "MATCH (d:Dossier)\nRETURN d.id AS id, d.title AS title, d.description AS description, d.licence AS licence, d.hash AS hash, d.importedAt AS importedAt ORDER BY id",
  },
  shapes,
);
/** Every dossier, by id. */
export function exportDossiers(db: Reader): Promise<ExportDossiersRow[]> {
  return db.many(exportDossiersStatement, {});
}

/** What `cypher/export/eventVersions.cypher` takes. */
export interface ExportEventVersionsParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly cursorEnd: string;
  readonly limit: number;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
  readonly known: string | null;
}
/** A row of `cypher/export/eventVersions.cypher`. */
export interface ExportEventVersionsRow {
  id: string;
  relation: string;
  status: string;
  date: string;
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  dataset: string | null;
  rows: string[] | null;
  mentions: number | null;
  recordedAt: number;
  ties: unknown;
  reports: unknown;
  retractedAt: number;
  reason: string | null;
}
const exportEventVersionsStatement = define<ExportEventVersionsParams, ExportEventVersionsRow>(
  {
    name: 'export/eventVersions',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['cursorEnd', 'datetime'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'string'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['dataset', 'string?'], ['rows', 'string[]?'], ['mentions', 'int?'], ['recordedAt', 'int'], ['ties', 'json'], ['reports', 'json'], ['retractedAt', 'int'], ['reason', 'string?']],
    text: "MATCH (e:RetractedEvent)\nWHERE (e.earliest > $given.cursorDate OR e.earliest = $given.cursorDate AND (e.id > $given.cursorId OR e.id = $given.cursorId AND e.retractedAt > $given.cursorEnd))\nWITH e WHERE (($given.relations IS NULL OR e.relation IN $given.relations OR ('RETALIATES' IN $given.relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($given.statuses IS NULL OR e.status IN $given.statuses)\n  AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  AND ($given.dataset IS NULL OR e.dataset = $given.dataset)\n  AND ($given.matching IS NULL OR e.id IN $given.matching)\n  AND ($given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues })\n  AND ($given.sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $given.sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $given.targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $given.ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $given.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $given.against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) })) AND ($given.known IS NULL OR e.recordedAt <= $given.known AND (e.retractedAt IS NULL OR $given.known < e.retractedAt))\nWITH e ORDER BY e.earliest, e.id, e.retractedAt LIMIT $given.limit\nRETURN e.id AS id, e.relation AS relation, e.status AS status, e.date AS date, e.summary AS summary, e.demand AS demand, e.code AS code, e.codebook AS codebook,\n  e.edition AS edition, e.intensity AS intensity, e.scale AS scale, e.dataset AS dataset, e.rows AS rows, e.mentions AS mentions, e.recordedAt.epochMillis AS recordedAt,\n  [(e)-[tie_:SOURCE|TARGET|CONCERNS|AT_PLACE]->(end_) | [type(tie_), end_.id, tie_.position]] AS ties, [(e)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports, e.retractedAt.epochMillis AS retractedAt, e.reason AS reason\nORDER BY e.earliest, e.id, e.retractedAt",
  },
  shapes,
);
/** A page of the versions of events that no longer stand, by their first day, id and end on record. */
export function exportEventVersions(db: Reader, params: ExportEventVersionsParams): Promise<ExportEventVersionsRow[]> {
  return db.many(exportEventVersionsStatement, params);
}

/** What `cypher/export/events.cypher` takes. */
export interface ExportEventsParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
}
/** A row of `cypher/export/events.cypher`. */
export interface ExportEventsRow {
  id: string;
  relation: string;
  status: string;
  date: string;
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  dataset: string | null;
  rows: string[] | null;
  mentions: number | null;
  recordedAt: number;
  ties: unknown;
  reports: unknown;
}
const exportEventsStatement = define<ExportEventsParams, ExportEventsRow>(
  {
    name: 'export/events',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int']],
    columns: [['id', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'string'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['dataset', 'string?'], ['rows', 'string[]?'], ['mentions', 'int?'], ['recordedAt', 'int'], ['ties', 'json'], ['reports', 'json']],
    text: "MATCH (e:Event)\nUSING INDEX SEEK e:Event(earliest, id)\nWHERE e.earliest >= $given.cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.earliest, e.id\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $given.cursorDate AND e.id <= $given.cursorId)\nWITH e LIMIT $given.limit\nRETURN e.id AS id, e.relation AS relation, e.status AS status, e.date AS date, e.summary AS summary, e.demand AS demand, e.code AS code, e.codebook AS codebook,\n  e.edition AS edition, e.intensity AS intensity, e.scale AS scale, e.dataset AS dataset, e.rows AS rows, e.mentions AS mentions, e.recordedAt.epochMillis AS recordedAt,\n  [(e)-[tie_:SOURCE|TARGET|CONCERNS|AT_PLACE]->(end_) | [type(tie_), end_.id, tie_.position]] AS ties, [(e)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports\nORDER BY e.earliest, e.id",
  },
  shapes,
);
/** A page of the events that stand, by their first day and id, with whom and what each refers to. */
export function exportEvents(db: Reader, params: ExportEventsParams): Promise<ExportEventsRow[]> {
  return db.many(exportEventsStatement, params);
}

/** What `cypher/export/eventsAmong.cypher` takes. */
export interface ExportEventsAmongParams {
  readonly ids: readonly string[];
  readonly dataset: string;
}
/** A row of `cypher/export/eventsAmong.cypher`. */
export interface ExportEventsAmongRow {
  id: string;
}
const exportEventsAmongStatement = define<ExportEventsAmongParams, ExportEventsAmongRow>(
  {
    name: 'export/eventsAmong',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['dataset', 'string']],
    columns: [['id', 'string']],
    text: "MATCH (e:Event) WHERE e.id IN $given.ids AND e.dataset = $given.dataset\nRETURN e.id AS id",
  },
  shapes,
);
/** Which of these events are of a dataset and stand. */
export function exportEventsAmong(db: Reader, params: ExportEventsAmongParams): Promise<ExportEventsAmongRow[]> {
  return db.many(exportEventsAmongStatement, params);
}

/** What `cypher/export/eventsMatching.cypher` takes. */
export interface ExportEventsMatchingParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
  readonly known: string | null;
}
/** A row of `cypher/export/eventsMatching.cypher`. */
export interface ExportEventsMatchingRow {
  id: string;
  relation: string;
  status: string;
  date: string;
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  dataset: string | null;
  rows: string[] | null;
  mentions: number | null;
  recordedAt: number;
  ties: unknown;
  reports: unknown;
}
const exportEventsMatchingStatement = define<ExportEventsMatchingParams, ExportEventsMatchingRow>(
  {
    name: 'export/eventsMatching',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'string'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['dataset', 'string?'], ['rows', 'string[]?'], ['mentions', 'int?'], ['recordedAt', 'int'], ['ties', 'json'], ['reports', 'json']],
    text: "MATCH (e:Event)\nUSING INDEX SEEK e:Event(earliest, id)\nWHERE e.earliest >= $given.cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.earliest, e.id\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $given.cursorDate AND e.id <= $given.cursorId) AND (($given.relations IS NULL OR e.relation IN $given.relations OR ('RETALIATES' IN $given.relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($given.statuses IS NULL OR e.status IN $given.statuses)\n  AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  AND ($given.dataset IS NULL OR e.dataset = $given.dataset)\n  AND ($given.matching IS NULL OR e.id IN $given.matching)\n  AND ($given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues })\n  AND ($given.sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $given.sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $given.targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $given.ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $given.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $given.against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) })) AND ($given.known IS NULL OR e.recordedAt <= $given.known AND (e.retractedAt IS NULL OR $given.known < e.retractedAt))\nWITH e LIMIT $given.limit\nRETURN e.id AS id, e.relation AS relation, e.status AS status, e.date AS date, e.summary AS summary, e.demand AS demand, e.code AS code, e.codebook AS codebook,\n  e.edition AS edition, e.intensity AS intensity, e.scale AS scale, e.dataset AS dataset, e.rows AS rows, e.mentions AS mentions, e.recordedAt.epochMillis AS recordedAt,\n  [(e)-[tie_:SOURCE|TARGET|CONCERNS|AT_PLACE]->(end_) | [type(tie_), end_.id, tie_.position]] AS ties, [(e)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports\nORDER BY e.earliest, e.id",
  },
  shapes,
);
/** A page of the events that stand and pass the filter, by their first day and id, with whom and what each refers to. */
export function exportEventsMatching(db: Reader, params: ExportEventsMatchingParams): Promise<ExportEventsMatchingRow[]> {
  return db.many(exportEventsMatchingStatement, params);
}

/** What `cypher/export/eventsOfDataset.cypher` takes. */
export interface ExportEventsOfDatasetParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
  readonly known: string | null;
}
/** A row of `cypher/export/eventsOfDataset.cypher`. */
export interface ExportEventsOfDatasetRow {
  id: string;
  relation: string;
  status: string;
  date: string;
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  dataset: string | null;
  rows: string[] | null;
  mentions: number | null;
  recordedAt: number;
  ties: unknown;
  reports: unknown;
}
const exportEventsOfDatasetStatement = define<ExportEventsOfDatasetParams, ExportEventsOfDatasetRow>(
  {
    name: 'export/eventsOfDataset',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'string'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['dataset', 'string?'], ['rows', 'string[]?'], ['mentions', 'int?'], ['recordedAt', 'int'], ['ties', 'json'], ['reports', 'json']],
    text: "MATCH (e:Event)\nUSING INDEX SEEK e:Event(dataset, earliest, id)\nWHERE e.dataset = $given.dataset AND e.earliest >= $given.cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.dataset, e.earliest, e.id\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $given.cursorDate AND e.id <= $given.cursorId) AND (($given.relations IS NULL OR e.relation IN $given.relations OR ('RETALIATES' IN $given.relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($given.statuses IS NULL OR e.status IN $given.statuses)\n  AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  AND ($given.dataset IS NULL OR e.dataset = $given.dataset)\n  AND ($given.matching IS NULL OR e.id IN $given.matching)\n  AND ($given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues })\n  AND ($given.sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $given.sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $given.targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $given.ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $given.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $given.against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) })) AND ($given.known IS NULL OR e.recordedAt <= $given.known AND (e.retractedAt IS NULL OR $given.known < e.retractedAt))\nWITH e LIMIT $given.limit\nRETURN e.id AS id, e.relation AS relation, e.status AS status, e.date AS date, e.summary AS summary, e.demand AS demand, e.code AS code, e.codebook AS codebook,\n  e.edition AS edition, e.intensity AS intensity, e.scale AS scale, e.dataset AS dataset, e.rows AS rows, e.mentions AS mentions, e.recordedAt.epochMillis AS recordedAt,\n  [(e)-[tie_:SOURCE|TARGET|CONCERNS|AT_PLACE]->(end_) | [type(tie_), end_.id, tie_.position]] AS ties, [(e)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports\nORDER BY e.dataset, e.earliest, e.id",
  },
  shapes,
);
/** A page of the events of a dataset that stand and pass the filter, by their first day and id, with whom and what each refers to. */
export function exportEventsOfDataset(db: Reader, params: ExportEventsOfDatasetParams): Promise<ExportEventsOfDatasetRow[]> {
  return db.many(exportEventsOfDatasetStatement, params);
}

/** A row of `cypher/export/imports.cypher`. */
export interface ExportImportsRow {
  id: string;
  key: string;
  adapter: string;
  files: string[];
  startedAt: string;
  finishedAt: string | null;
  read: number;
  filtered: number;
  quarantined: number;
  done: number[] | null;
  counts: CountRow[];
}
const exportImportsStatement = define<Record<string, never>, ExportImportsRow>(
  {
    name: 'export/imports',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['key', 'string'], ['adapter', 'string'], ['files', 'string[]'], ['startedAt', 'datetime'], ['finishedAt', 'datetime?'], ['read', 'int'], ['filtered', 'int'], ['quarantined', 'int'], ['done', 'int[]?'], ['counts', 'CountRow[]']],
    text: "MATCH (i:Import)\nRETURN i.id AS id, i.key AS key, i.adapter AS adapter, i.files AS files, i.startedAt AS startedAt, i.finishedAt AS finishedAt, i.read AS read, i.filtered AS filtered, i.quarantined AS quarantined, i.done AS done,\n  COLLECT { MATCH (i)-[c:COUNTS]->(d:Dataset) RETURN {dataset: d.id, facts: c.facts, further: c.further, known: c.known} ORDER BY d.id } AS counts\nORDER BY id",
  },
  shapes,
);
/** Every import, by id, with what it brought into each dataset. */
export function exportImports(db: Reader): Promise<ExportImportsRow[]> {
  return db.many(exportImportsStatement, {});
}

/** What `cypher/export/issues.cypher` takes. */
export interface ExportIssuesParams {
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/issues.cypher`. */
export interface ExportIssuesRow {
  issue: ExportedIssue;
}
const exportIssuesStatement = define<ExportIssuesParams, ExportIssuesRow>(
  {
    name: 'export/issues',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int']],
    columns: [['issue', 'ExportedIssue']],
    text: "MATCH (n:Issue) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id LIMIT $given.limit\nRETURN n {.id, .type, .name, .description, .kind, .facets, .opened, .closed, partOf: head([(n)-[:PART_OF]->(whole_:Issue) | whole_.id]),\n  parties: COLLECT { MATCH (n)-[part_:PARTY]->(actor_) RETURN {id: actor_.id, position: part_.position} ORDER BY part_.position, actor_.id },\n  names: COLLECT { MATCH (n)-[:KNOWN_AS]->(name_:Alias) RETURN name_ {.text, .language, .script, .note, .standard} ORDER BY name_.standard DESC, name_.text }} AS issue ORDER BY n.id",
  },
  shapes,
);
/** A page of all issues, by id. */
export function exportIssues(db: Reader, params: ExportIssuesParams): Promise<ExportIssuesRow[]> {
  return db.many(exportIssuesStatement, params);
}

/** What `cypher/export/issuesNeeded.cypher` takes. */
export interface ExportIssuesNeededParams {
  readonly dataset: string;
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/issuesNeeded.cypher`. */
export interface ExportIssuesNeededRow {
  id: string;
}
const exportIssuesNeededStatement = define<ExportIssuesNeededParams, ExportIssuesNeededRow>(
  {
    name: 'export/issuesNeeded',
    access: 'read',
    cardinality: 'many',
    params: [['dataset', 'string'], ['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "MATCH (n:Issue) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id\nWITH n WHERE EXISTS { (n)<-[:CONCERNS]-(e:Event) WHERE e.dataset = $given.dataset }\nWITH n LIMIT $given.limit\nRETURN n.id AS id ORDER BY n.id",
  },
  shapes,
);
/** A page of the ids of issues that standing events of a dataset refer to, by id. */
export function exportIssuesNeeded(db: Reader, params: ExportIssuesNeededParams): Promise<ExportIssuesNeededRow[]> {
  return db.many(exportIssuesNeededStatement, params);
}

/** What `cypher/export/issuesOf.cypher` takes. */
export interface ExportIssuesOfParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/export/issuesOf.cypher`. */
export interface ExportIssuesOfRow {
  issue: ExportedIssue;
}
const exportIssuesOfStatement = define<ExportIssuesOfParams, ExportIssuesOfRow>(
  {
    name: 'export/issuesOf',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['issue', 'ExportedIssue']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (n:Issue {id: id}) RETURN n\n  UNION\n  MATCH (n:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Issue {id: id}) }\n  RETURN n ORDER BY n.retractedAt DESC LIMIT 1\n}\nRETURN n {.id, .type, .name, .description, .kind, .facets, .opened, .closed, partOf: head([(n)-[:PART_OF]->(whole_:Issue) | whole_.id]),\n  parties: COLLECT { MATCH (n)-[part_:PARTY]->(actor_) RETURN {id: actor_.id, position: part_.position} ORDER BY part_.position, actor_.id },\n  names: COLLECT { MATCH (n)-[:KNOWN_AS]->(name_:Alias) RETURN name_ {.text, .language, .script, .note, .standard} ORDER BY name_.standard DESC, name_.text }} AS issue ORDER BY n.id",
  },
  shapes,
);
/** The issues with these ids, by id; one that was retired since as it last stood. */
export function exportIssuesOf(db: Reader, params: ExportIssuesOfParams): Promise<ExportIssuesOfRow[]> {
  return db.many(exportIssuesOfStatement, params);
}

/** What `cypher/export/needs.cypher` takes. */
export interface ExportNeedsParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
  readonly known: string | null;
}
/** A row of `cypher/export/needs.cypher`. */
export interface ExportNeedsRow {
  date: string;
  id: string;
  dataset: string | null;
  ids: string[];
}
const exportNeedsStatement = define<ExportNeedsParams, ExportNeedsRow>(
  {
    name: 'export/needs',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?'], ['known', 'datetime?']],
    columns: [['date', 'string'], ['id', 'string'], ['dataset', 'string?'], ['ids', 'string[]']],
    text: "MATCH (e:Event)\nUSING INDEX SEEK e:Event(earliest, id)\nWHERE e.earliest >= $given.cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.earliest, e.id\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $given.cursorDate AND e.id <= $given.cursorId) AND (($given.relations IS NULL OR e.relation IN $given.relations OR ('RETALIATES' IN $given.relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($given.statuses IS NULL OR e.status IN $given.statuses)\n  AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  AND ($given.dataset IS NULL OR e.dataset = $given.dataset)\n  AND ($given.matching IS NULL OR e.id IN $given.matching)\n  AND ($given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues })\n  AND ($given.sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $given.sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $given.targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $given.ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $given.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $given.against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) })) AND ($given.known IS NULL OR e.recordedAt <= $given.known AND (e.retractedAt IS NULL OR $given.known < e.retractedAt))\nWITH e LIMIT $given.limit\nRETURN e.date AS date, e.id AS id, e.dataset AS dataset, [(e)-[:SOURCE|TARGET|CONCERNS|AT_PLACE|REPORTED_IN]->(n) | n.id] AS ids\nORDER BY e.earliest, e.id",
  },
  shapes,
);
/** A page of the events that stand and pass the filter, by their first day and id, each with the ids of all that it refers to. */
export function exportNeeds(db: Reader, params: ExportNeedsParams): Promise<ExportNeedsRow[]> {
  return db.many(exportNeedsStatement, params);
}

/** What `cypher/export/needsOfDataset.cypher` takes. */
export interface ExportNeedsOfDatasetParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
  readonly known: string | null;
}
/** A row of `cypher/export/needsOfDataset.cypher`. */
export interface ExportNeedsOfDatasetRow {
  date: string;
  id: string;
  dataset: string | null;
  ids: string[];
}
const exportNeedsOfDatasetStatement = define<ExportNeedsOfDatasetParams, ExportNeedsOfDatasetRow>(
  {
    name: 'export/needsOfDataset',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?'], ['known', 'datetime?']],
    columns: [['date', 'string'], ['id', 'string'], ['dataset', 'string?'], ['ids', 'string[]']],
    text: "MATCH (e:Event)\nUSING INDEX SEEK e:Event(dataset, earliest, id)\nWHERE e.dataset = $given.dataset AND e.earliest >= $given.cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.dataset, e.earliest, e.id\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $given.cursorDate AND e.id <= $given.cursorId) AND (($given.relations IS NULL OR e.relation IN $given.relations OR ('RETALIATES' IN $given.relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($given.statuses IS NULL OR e.status IN $given.statuses)\n  AND (CASE WHEN $given.certainly THEN $given.from <= e.earliest AND e.latest <= $given.to ELSE e.earliest <= $given.to AND $given.from <= e.latest END)\n  AND ($given.dataset IS NULL OR e.dataset = $given.dataset)\n  AND ($given.matching IS NULL OR e.id IN $given.matching)\n  AND ($given.issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $given.issues })\n  AND ($given.sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $given.sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $given.targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $given.ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $given.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $given.ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($given.against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $given.against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) })) AND ($given.known IS NULL OR e.recordedAt <= $given.known AND (e.retractedAt IS NULL OR $given.known < e.retractedAt))\nWITH e LIMIT $given.limit\nRETURN e.date AS date, e.id AS id, e.dataset AS dataset, [(e)-[:SOURCE|TARGET|CONCERNS|AT_PLACE|REPORTED_IN]->(n) | n.id] AS ids\nORDER BY e.dataset, e.earliest, e.id",
  },
  shapes,
);
/** A page of the events of a dataset that stand and pass the filter, by their first day and id, each with the ids of all that it refers to. */
export function exportNeedsOfDataset(db: Reader, params: ExportNeedsOfDatasetParams): Promise<ExportNeedsOfDatasetRow[]> {
  return db.many(exportNeedsOfDatasetStatement, params);
}

/** What `cypher/export/places.cypher` takes. */
export interface ExportPlacesParams {
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/places.cypher`. */
export interface ExportPlacesRow {
  place: ExportedPlace;
}
const exportPlacesStatement = define<ExportPlacesParams, ExportPlacesRow>(
  {
    name: 'export/places',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int']],
    columns: [['place', 'ExportedPlace']],
    text: "MATCH (n:Place) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id LIMIT $given.limit\nRETURN n {.id, .name, .latitude, .longitude, .country} AS place ORDER BY n.id",
  },
  shapes,
);
/** A page of all places, by id. */
export function exportPlaces(db: Reader, params: ExportPlacesParams): Promise<ExportPlacesRow[]> {
  return db.many(exportPlacesStatement, params);
}

/** What `cypher/export/placesNeeded.cypher` takes. */
export interface ExportPlacesNeededParams {
  readonly dataset: string;
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/placesNeeded.cypher`. */
export interface ExportPlacesNeededRow {
  id: string;
}
const exportPlacesNeededStatement = define<ExportPlacesNeededParams, ExportPlacesNeededRow>(
  {
    name: 'export/placesNeeded',
    access: 'read',
    cardinality: 'many',
    params: [['dataset', 'string'], ['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "MATCH (n:Place) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id\nWITH n WHERE EXISTS { (n)<-[:AT_PLACE]-(e:Event) WHERE e.dataset = $given.dataset }\nWITH n LIMIT $given.limit\nRETURN n.id AS id ORDER BY n.id",
  },
  shapes,
);
/** A page of the ids of places that standing events of a dataset refer to, by id. */
export function exportPlacesNeeded(db: Reader, params: ExportPlacesNeededParams): Promise<ExportPlacesNeededRow[]> {
  return db.many(exportPlacesNeededStatement, params);
}

/** What `cypher/export/placesOf.cypher` takes. */
export interface ExportPlacesOfParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/export/placesOf.cypher`. */
export interface ExportPlacesOfRow {
  place: ExportedPlace;
}
const exportPlacesOfStatement = define<ExportPlacesOfParams, ExportPlacesOfRow>(
  {
    name: 'export/placesOf',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['place', 'ExportedPlace']],
    text: "MATCH (n:Place) WHERE n.id IN $given.ids\nRETURN n {.id, .name, .latitude, .longitude, .country} AS place ORDER BY n.id",
  },
  shapes,
);
/** The places with these ids, by id. */
export function exportPlacesOf(db: Reader, params: ExportPlacesOfParams): Promise<ExportPlacesOfRow[]> {
  return db.many(exportPlacesOfStatement, params);
}

/** What `cypher/export/redirects.cypher` takes. */
export interface ExportRedirectsParams {
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/redirects.cypher`. */
export interface ExportRedirectsRow {
  id: string;
  to: string;
  mergedAt: string;
}
const exportRedirectsStatement = define<ExportRedirectsParams, ExportRedirectsRow>(
  {
    name: 'export/redirects',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string'], ['to', 'string'], ['mergedAt', 'datetime']],
    text: "MATCH (r:Redirect) WHERE r.id > $given.cursor\nRETURN r.id AS id, r.to AS to, r.mergedAt AS mergedAt\nORDER BY id LIMIT $given.limit",
  },
  shapes,
);
/** A page of the ids of actors that were merged into others, by id. */
export function exportRedirects(db: Reader, params: ExportRedirectsParams): Promise<ExportRedirectsRow[]> {
  return db.many(exportRedirectsStatement, params);
}

/** What `cypher/export/reports.cypher` takes. */
export interface ExportReportsParams {
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/reports.cypher`. */
export interface ExportReportsRow {
  report: ExportedReport;
}
const exportReportsStatement = define<ExportReportsParams, ExportReportsRow>(
  {
    name: 'export/reports',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int']],
    columns: [['report', 'ExportedReport']],
    text: "MATCH (n:Report) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id LIMIT $given.limit\nRETURN n {.id, .title, .url, .language, .published, .retrieved, .note, publisher: head([(n)-[:PUBLISHED_BY]->(actor_) | actor_.id]),\n  cites: COLLECT { MATCH (n)-[:CITES]->(cited_) RETURN cited_.id ORDER BY cited_.id }} AS report ORDER BY n.id",
  },
  shapes,
);
/** A page of all reports, by id. */
export function exportReports(db: Reader, params: ExportReportsParams): Promise<ExportReportsRow[]> {
  return db.many(exportReportsStatement, params);
}

/** What `cypher/export/reportsNeeded.cypher` takes. */
export interface ExportReportsNeededParams {
  readonly dataset: string;
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/reportsNeeded.cypher`. */
export interface ExportReportsNeededRow {
  id: string;
}
const exportReportsNeededStatement = define<ExportReportsNeededParams, ExportReportsNeededRow>(
  {
    name: 'export/reportsNeeded',
    access: 'read',
    cardinality: 'many',
    params: [['dataset', 'string'], ['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "MATCH (n:Report) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id\nWITH n WHERE EXISTS { (n)<-[:REPORTED_IN]-(e:Event) WHERE e.dataset = $given.dataset }\nWITH n LIMIT $given.limit\nRETURN n.id AS id ORDER BY n.id",
  },
  shapes,
);
/** A page of the ids of reports that standing events of a dataset refer to, by id. */
export function exportReportsNeeded(db: Reader, params: ExportReportsNeededParams): Promise<ExportReportsNeededRow[]> {
  return db.many(exportReportsNeededStatement, params);
}

/** What `cypher/export/reportsOf.cypher` takes. */
export interface ExportReportsOfParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/export/reportsOf.cypher`. */
export interface ExportReportsOfRow {
  report: ExportedReport;
}
const exportReportsOfStatement = define<ExportReportsOfParams, ExportReportsOfRow>(
  {
    name: 'export/reportsOf',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['report', 'ExportedReport']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (n:Report {id: id}) RETURN n\n  UNION\n  MATCH (n:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Report {id: id}) }\n  RETURN n ORDER BY n.retractedAt DESC LIMIT 1\n}\nRETURN n {.id, .title, .url, .language, .published, .retrieved, .note, publisher: head([(n)-[:PUBLISHED_BY]->(actor_) | actor_.id]),\n  cites: COLLECT { MATCH (n)-[:CITES]->(cited_) RETURN cited_.id ORDER BY cited_.id }} AS report ORDER BY n.id",
  },
  shapes,
);
/** The reports with these ids, by id; one that was retired since as it last stood. */
export function exportReportsOf(db: Reader, params: ExportReportsOfParams): Promise<ExportReportsOfRow[]> {
  return db.many(exportReportsOfStatement, params);
}

/** What `cypher/export/responseVersions.cypher` takes. */
export interface ExportResponseVersionsParams {
  readonly cursorId: string;
  readonly cursorEnd: string;
  readonly limit: number;
  readonly known: string | null;
}
/** A row of `cypher/export/responseVersions.cypher`. */
export interface ExportResponseVersionsRow {
  id: string;
  as: string;
  event: string | null;
  respondsTo: string | null;
  assertedBy: unknown;
  deniedBy: unknown;
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
  reports: unknown;
}
const exportResponseVersionsStatement = define<ExportResponseVersionsParams, ExportResponseVersionsRow>(
  {
    name: 'export/responseVersions',
    access: 'read',
    cardinality: 'many',
    params: [['cursorId', 'string'], ['cursorEnd', 'datetime'], ['limit', 'int'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['as', 'string'], ['event', 'string?'], ['respondsTo', 'string?'], ['assertedBy', 'json'], ['deniedBy', 'json'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?'], ['reports', 'json']],
    text: "MATCH (f:RetractedResponse)\nWHERE (f.id > $given.cursorId OR f.id = $given.cursorId AND f.retractedAt > $given.cursorEnd) AND ($given.known IS NULL OR f.recordedAt <= $given.known AND (f.retractedAt IS NULL OR $given.known < f.retractedAt))\nWITH f ORDER BY f.id, f.retractedAt LIMIT $given.limit\nRETURN f.id AS id, f.as AS as, head([(f)-[:ANSWER]->(later_) | later_.id]) AS event, head([(f)-[:ANSWERED]->(earlier_) | earlier_.id]) AS respondsTo,\n  [(f)-[voice_:ASSERTED_BY]->(actor_) | [actor_.id, voice_.position]] AS assertedBy, [(f)-[voice_:DENIED_BY]->(actor_) | [actor_.id, voice_.position]] AS deniedBy,\n  f.recordedAt AS recordedAt, f.retractedAt AS retractedAt, f.reason AS reason, [(f)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports ORDER BY f.id, f.retractedAt",
  },
  shapes,
);
/** A page of the versions of responses that no longer stand, by id and end on record. */
export function exportResponseVersions(db: Reader, params: ExportResponseVersionsParams): Promise<ExportResponseVersionsRow[]> {
  return db.many(exportResponseVersionsStatement, params);
}

/** What `cypher/export/responses.cypher` takes. */
export interface ExportResponsesParams {
  readonly cursor: string;
  readonly limit: number;
  readonly known: string | null;
}
/** A row of `cypher/export/responses.cypher`. */
export interface ExportResponsesRow {
  id: string;
  as: string;
  event: string | null;
  respondsTo: string | null;
  assertedBy: unknown;
  deniedBy: unknown;
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
  reports: unknown;
}
const exportResponsesStatement = define<ExportResponsesParams, ExportResponsesRow>(
  {
    name: 'export/responses',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['as', 'string'], ['event', 'string?'], ['respondsTo', 'string?'], ['assertedBy', 'json'], ['deniedBy', 'json'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?'], ['reports', 'json']],
    text: "MATCH (f:Fact) WHERE f.id > $given.cursor AND f.id < 'response;'\nWITH f ORDER BY f.id\nWITH f WHERE f:Response AND ($given.known IS NULL OR f.recordedAt <= $given.known AND (f.retractedAt IS NULL OR $given.known < f.retractedAt))\nWITH f LIMIT $given.limit\nRETURN f.id AS id, f.as AS as, head([(f)-[:ANSWER]->(later_) | later_.id]) AS event, head([(f)-[:ANSWERED]->(earlier_) | earlier_.id]) AS respondsTo,\n  [(f)-[voice_:ASSERTED_BY]->(actor_) | [actor_.id, voice_.position]] AS assertedBy, [(f)-[voice_:DENIED_BY]->(actor_) | [actor_.id, voice_.position]] AS deniedBy,\n  f.recordedAt AS recordedAt, f.retractedAt AS retractedAt, f.reason AS reason, [(f)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports ORDER BY f.id",
  },
  shapes,
);
/** A page of the responses that stand, by id. */
export function exportResponses(db: Reader, params: ExportResponsesParams): Promise<ExportResponsesRow[]> {
  return db.many(exportResponsesStatement, params);
}

/** What `cypher/export/retired.cypher` takes. */
export interface ExportRetiredParams {
  readonly cursorId: string;
  readonly cursorEnd: string;
  readonly limit: number;
}
/** A row of `cypher/export/retired.cypher`. */
export interface ExportRetiredRow {
  id: string;
  type: string | null;
  name: string | null;
  description: string | null;
  kind: string | null;
  sector: string | null;
  alpha2: string | null;
  facets: string[] | null;
  opened: string | null;
  closed: string | null;
  title: string | null;
  url: string | null;
  language: string | null;
  published: string | null;
  retrieved: string | null;
  note: string | null;
  retractedAt: string;
}
const exportRetiredStatement = define<ExportRetiredParams, ExportRetiredRow>(
  {
    name: 'export/retired',
    access: 'read',
    cardinality: 'many',
    params: [['cursorId', 'string'], ['cursorEnd', 'datetime'], ['limit', 'int']],
    columns: [['id', 'string'], ['type', 'string?'], ['name', 'string?'], ['description', 'string?'], ['kind', 'string?'], ['sector', 'string?'], ['alpha2', 'string?'], ['facets', 'string[]?'], ['opened', 'string?'], ['closed', 'string?'], ['title', 'string?'], ['url', 'string?'], ['language', 'string?'], ['published', 'string?'], ['retrieved', 'string?'], ['note', 'string?'], ['retractedAt', 'datetime']],
    text: "MATCH (n:Retracted)\nWHERE n.id >= $given.cursorId AND NOT (n.id = $given.cursorId AND n.retractedAt <= $given.cursorEnd) AND NOT n:RetractedEvent AND NOT n:RetractedTenure AND NOT n:RetractedResponse\nWITH n ORDER BY n.id, n.retractedAt LIMIT $given.limit\nRETURN n.id AS id, n.type AS type, n.name AS name, n.description AS description, n.kind AS kind, n.sector AS sector, n.alpha2 AS alpha2, n.facets AS facets, n.opened AS opened, n.closed AS closed,\n  n.title AS title, n.url AS url, n.language AS language, n.published AS published, n.retrieved AS retrieved, n.note AS note, n.retractedAt AS retractedAt\nORDER BY n.id, n.retractedAt",
  },
  shapes,
);
/** A page of the actors, issues and reports that were retired, by id and end. */
export function exportRetired(db: Reader, params: ExportRetiredParams): Promise<ExportRetiredRow[]> {
  return db.many(exportRetiredStatement, params);
}

/** What `cypher/export/retiredNeeded.cypher` takes. */
export interface ExportRetiredNeededParams {
  readonly dataset: string;
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/retiredNeeded.cypher`. */
export interface ExportRetiredNeededRow {
  id: string;
}
const exportRetiredNeededStatement = define<ExportRetiredNeededParams, ExportRetiredNeededRow>(
  {
    name: 'export/retiredNeeded',
    access: 'read',
    cardinality: 'many',
    params: [['dataset', 'string'], ['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "MATCH (n:Retracted) WHERE n.id > $given.cursor\nWITH n ORDER BY n.id\nWITH n WHERE EXISTS { (n)<-[:SOURCE|TARGET|CONCERNS|REPORTED_IN]-(e:Event) WHERE e.dataset = $given.dataset }\nWITH n LIMIT $given.limit\nRETURN n.id AS id ORDER BY n.id",
  },
  shapes,
);
/** A page of the ids of things that were retired that standing events of a dataset refer to, by id. */
export function exportRetiredNeeded(db: Reader, params: ExportRetiredNeededParams): Promise<ExportRetiredNeededRow[]> {
  return db.many(exportRetiredNeededStatement, params);
}

/** What `cypher/export/sizeOfDataset.cypher` takes. */
export interface ExportSizeOfDatasetParams {
  readonly dataset: string;
}
/** A row of `cypher/export/sizeOfDataset.cypher`. */
export interface ExportSizeOfDatasetRow {
  events: number;
  all: number;
}
const exportSizeOfDatasetStatement = define<ExportSizeOfDatasetParams, ExportSizeOfDatasetRow>(
  {
    name: 'export/sizeOfDataset',
    access: 'read',
    cardinality: 'one',
    params: [['dataset', 'string']],
    columns: [['events', 'int'], ['all', 'int']],
    text: "MATCH (e:Event) WHERE e.dataset = $given.dataset\nWITH count(e) AS events\nRETURN events, COUNT { (:Event) } AS all",
  },
  shapes,
);
/** How many events of a dataset stand, and how many events at all. */
export function exportSizeOfDataset(db: Reader, params: ExportSizeOfDatasetParams): Promise<ExportSizeOfDatasetRow> {
  return db.one(exportSizeOfDatasetStatement, params);
}

/** What `cypher/export/statements.cypher` takes. */
export interface ExportStatementsParams {
  readonly dossier: string;
  readonly cursor: string;
  readonly limit: number;
}
/** A row of `cypher/export/statements.cypher`. */
export interface ExportStatementsRow {
  id: string;
  kind: string;
  content: string;
}
const exportStatementsStatement = define<ExportStatementsParams, ExportStatementsRow>(
  {
    name: 'export/statements',
    access: 'read',
    cardinality: 'many',
    params: [['dossier', 'string'], ['cursor', 'string'], ['limit', 'int']],
    columns: [['id', 'string'], ['kind', 'string'], ['content', 'string']],
    text: "MATCH (:Dossier {id: $given.dossier})-[s:STATES]->() WHERE s.id > $given.cursor\nRETURN s.id AS id, s.kind AS kind, s.content AS content\nORDER BY id LIMIT $given.limit",
  },
  shapes,
);
/** A page of what a dossier states, by id. */
export function exportStatements(db: Reader, params: ExportStatementsParams): Promise<ExportStatementsRow[]> {
  return db.many(exportStatementsStatement, params);
}

/** What `cypher/export/tenureVersions.cypher` takes. */
export interface ExportTenureVersionsParams {
  readonly cursorId: string;
  readonly cursorEnd: string;
  readonly limit: number;
  readonly known: string | null;
}
/** A row of `cypher/export/tenureVersions.cypher`. */
export interface ExportTenureVersionsRow {
  id: string;
  person: string | null;
  office: string | null;
  from: string | null;
  to: string | null;
  dataset: string | null;
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
  reports: unknown;
}
const exportTenureVersionsStatement = define<ExportTenureVersionsParams, ExportTenureVersionsRow>(
  {
    name: 'export/tenureVersions',
    access: 'read',
    cardinality: 'many',
    params: [['cursorId', 'string'], ['cursorEnd', 'datetime'], ['limit', 'int'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['person', 'string?'], ['office', 'string?'], ['from', 'string?'], ['to', 'string?'], ['dataset', 'string?'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?'], ['reports', 'json']],
    text: "MATCH (f:RetractedTenure)\nWHERE (f.id > $given.cursorId OR f.id = $given.cursorId AND f.retractedAt > $given.cursorEnd) AND ($given.known IS NULL OR f.recordedAt <= $given.known AND (f.retractedAt IS NULL OR $given.known < f.retractedAt))\nWITH f ORDER BY f.id, f.retractedAt LIMIT $given.limit\nRETURN f.id AS id, head([(f)-[:HOLDER]->(person_) | person_.id]) AS person, head([(f)-[:OFFICE]->(office_) | office_.id]) AS office, f.from AS from, f.to AS to, f.dataset AS dataset,\n  f.recordedAt AS recordedAt, f.retractedAt AS retractedAt, f.reason AS reason, [(f)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports ORDER BY f.id, f.retractedAt",
  },
  shapes,
);
/** A page of the versions of tenures that no longer stand, by id and end on record. */
export function exportTenureVersions(db: Reader, params: ExportTenureVersionsParams): Promise<ExportTenureVersionsRow[]> {
  return db.many(exportTenureVersionsStatement, params);
}

/** What `cypher/export/tenures.cypher` takes. */
export interface ExportTenuresParams {
  readonly cursor: string;
  readonly limit: number;
  readonly known: string | null;
}
/** A row of `cypher/export/tenures.cypher`. */
export interface ExportTenuresRow {
  id: string;
  person: string | null;
  office: string | null;
  from: string | null;
  to: string | null;
  dataset: string | null;
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
  reports: unknown;
}
const exportTenuresStatement = define<ExportTenuresParams, ExportTenuresRow>(
  {
    name: 'export/tenures',
    access: 'read',
    cardinality: 'many',
    params: [['cursor', 'string'], ['limit', 'int'], ['known', 'datetime?']],
    columns: [['id', 'string'], ['person', 'string?'], ['office', 'string?'], ['from', 'string?'], ['to', 'string?'], ['dataset', 'string?'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?'], ['reports', 'json']],
    text: "MATCH (f:Fact) WHERE f.id > $given.cursor AND f.id < 'tenure;'\nWITH f ORDER BY f.id\nWITH f WHERE f:Tenure AND ($given.known IS NULL OR f.recordedAt <= $given.known AND (f.retractedAt IS NULL OR $given.known < f.retractedAt))\nWITH f LIMIT $given.limit\nRETURN f.id AS id, head([(f)-[:HOLDER]->(person_) | person_.id]) AS person, head([(f)-[:OFFICE]->(office_) | office_.id]) AS office, f.from AS from, f.to AS to, f.dataset AS dataset,\n  f.recordedAt AS recordedAt, f.retractedAt AS retractedAt, f.reason AS reason, [(f)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]] AS reports ORDER BY f.id",
  },
  shapes,
);
/** A page of the tenures that stand, by id. */
export function exportTenures(db: Reader, params: ExportTenuresParams): Promise<ExportTenuresRow[]> {
  return db.many(exportTenuresStatement, params);
}
