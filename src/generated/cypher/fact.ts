// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorCard, AttestationCard, EventRow, FactGroup, ReportCard, ResponseCard, ResponseRow, TenureCard, TenureRow } from './shape.ts';

/** What `cypher/fact/attestations.cypher` takes. */
export interface FactAttestationsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/attestations.cypher`. */
export interface FactAttestationsRow {
  key: string;
  attestations: AttestationCard[];
  independentPublishers: number;
}
const factAttestationsStatement = define<FactAttestationsParams, FactAttestationsRow>(
  {
    name: 'fact/attestations',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['attestations', 'AttestationCard[]'], ['independentPublishers', 'int']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (f:Fact {id: id}) RETURN f\n  UNION\n  MATCH (f:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Fact {id: id}) }\n  RETURN f ORDER BY f.retractedAt DESC LIMIT 1\n}\nRETURN id AS key,\n  COLLECT {\n    MATCH (f)-[link:REPORTED_IN]->(r:Report)\n    RETURN {report: head(COLLECT { WITH endNode(link) AS report_ RETURN report_ {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (report_)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} }), quote: link.quote, asserts: link.asserts} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id\n  } AS attestations,\n  COUNT {\n    MATCH (f)-[:REPORTED_IN]->(:Report)-[:CITES*0..8]->(origin:Report)-[:PUBLISHED_BY]->(publisher:Actor)\n    WHERE NOT (origin)-[:CITES]->()\n    RETURN DISTINCT publisher\n  } AS independentPublishers",
    asOf: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (f:Fact|Retracted {id: id}) WHERE (f.recordedAt <= $given.asOfKnown AND (f.retractedAt IS NULL OR $given.asOfKnown < f.retractedAt)) RETURN f\n}\nRETURN id AS key,\n  COLLECT {\n    MATCH (f)-[link:REPORTED_IN]->(r:Report)\n    RETURN {report: head(COLLECT { WITH endNode(link) AS report_ RETURN report_ {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (report_)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} }), quote: link.quote, asserts: link.asserts} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id\n  } AS attestations,\n  COUNT {\n    MATCH (f)-[:REPORTED_IN]->(:Report)-[:CITES*0..8]->(origin:Report)-[:PUBLISHED_BY]->(publisher:Actor)\n    WHERE NOT (origin)-[:CITES]->()\n    RETURN DISTINCT publisher\n  } AS independentPublishers",
  },
  shapes,
);
/** What facts stand on, in order of publication, and how many publishers tell each independently: a copy counts as its origin, the report at the end of its CITES. */
export function factAttestations(db: Reader, params: FactAttestationsParams): Promise<FactAttestationsRow[]> {
  return db.many(factAttestationsStatement, params);
}

/** What `cypher/fact/drawResponsesOf.cypher` takes. */
export interface FactDrawResponsesOfParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/drawResponsesOf.cypher`. */
export interface FactDrawResponsesOfRow {
  drawn: number;
}
const factDrawResponsesOfStatement = define<FactDrawResponsesOfParams, FactDrawResponsesOfRow>(
  {
    name: 'fact/drawResponsesOf',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['drawn', 'int']],
    text: "MATCH (e:Event)<-[:ANSWER|ANSWERED]-(x:Response) WHERE e.id IN $given.ids\nWITH DISTINCT x\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event), (x)-[:ANSWERED]->(earlier_:Event)\n  CREATE (later_)-[:RESPONDS_TO {fact: x.id, as: x.as, disputed: EXISTS { (x)-[:DENIED_BY]->() }}]->(earlier_)\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event)-[:SOURCE]->(source_:Actor)\n  MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(target_:Actor)\n  WHERE x.as = 'RETALIATES' AND source_ <> target_\n  CREATE (source_)-[:RETALIATES {fact: x.id, event: later_.id, date: later_.earliest, latest: later_.latest, intensity: later_.intensity}]->(target_)\n}\nRETURN count(x) AS drawn",
    touches: 'ids',
  },
  shapes,
);
/** Draws what the responses around events imply, after those events changed. */
export function factDrawResponsesOf(db: Writer, params: FactDrawResponsesOfParams): Promise<FactDrawResponsesOfRow> {
  return db.one(factDrawResponsesOfStatement, params);
}

/** What `cypher/fact/evidence.cypher` takes. */
export interface FactEvidenceParams {
  readonly groups: readonly FactGroup[];
}
/** A row of `cypher/fact/evidence.cypher`. */
export interface FactEvidenceRow {
  key: string;
  reports: ReportCard[];
  publishers: ActorCard[];
  independentPublishers: number;
}
const factEvidenceStatement = define<FactEvidenceParams, FactEvidenceRow>(
  {
    name: 'fact/evidence',
    access: 'read',
    cardinality: 'many',
    params: [['groups', 'FactGroup[]']],
    columns: [['key', 'string'], ['reports', 'ReportCard[]'], ['publishers', 'ActorCard[]'], ['independentPublishers', 'int']],
    text: "UNWIND $given.groups AS asked\nCALL (asked) {\n  UNWIND asked.facts AS id\n  MATCH (f:Fact {id: id})\n  MATCH (f)-[:REPORTED_IN]->(r:Report)\n  RETURN collect(DISTINCT r) AS told\n}\nRETURN asked.key AS key,\n  COLLECT { UNWIND told AS r RETURN r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), r.id } AS reports,\n  COLLECT {\n    UNWIND told AS r\n    MATCH (r)-[:PUBLISHED_BY]->(publisher:Actor)\n    WITH DISTINCT publisher\n    RETURN CASE WHEN publisher IS NULL THEN null ELSE [publisher.id, publisher.type, publisher.name, publisher.description, publisher.kind, publisher.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(publisher)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(publisher)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY publisher.name, publisher.id\n  } AS publishers,\n  COUNT {\n    UNWIND told AS r\n    MATCH (r)-[:CITES*0..8]->(origin:Report)-[:PUBLISHED_BY]->(publisher:Actor)\n    WHERE NOT (origin)-[:CITES]->()\n    RETURN DISTINCT publisher\n  } AS independentPublishers",
    asOf: "UNWIND $given.groups AS asked\nCALL (asked) {\n  UNWIND asked.facts AS id\n  MATCH (f:Fact|Retracted {id: id}) WHERE (f.recordedAt <= $given.asOfKnown AND (f.retractedAt IS NULL OR $given.asOfKnown < f.retractedAt))\n  MATCH (f)-[:REPORTED_IN]->(r:Report)\n  RETURN collect(DISTINCT r) AS told\n}\nRETURN asked.key AS key,\n  COLLECT { UNWIND told AS r RETURN r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), r.id } AS reports,\n  COLLECT {\n    UNWIND told AS r\n    MATCH (r)-[:PUBLISHED_BY]->(publisher:Actor)\n    WITH DISTINCT publisher\n    RETURN CASE WHEN publisher IS NULL THEN null ELSE [publisher.id, publisher.type, publisher.name, publisher.description, publisher.kind, publisher.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(publisher)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(publisher)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY publisher.name, publisher.id\n  } AS publishers,\n  COUNT {\n    UNWIND told AS r\n    MATCH (r)-[:CITES*0..8]->(origin:Report)-[:PUBLISHED_BY]->(publisher:Actor)\n    WHERE NOT (origin)-[:CITES]->()\n    RETURN DISTINCT publisher\n  } AS independentPublishers",
  },
  shapes,
);
/** What facts stand on together: the reports that tell any of them, in order of publication, who published these, by name, and how many publishers tell any of it independently: a copy counts as its origin, the report at the end of its CITES. */
export function factEvidence(db: Reader, params: FactEvidenceParams): Promise<FactEvidenceRow[]> {
  return db.many(factEvidenceStatement, params);
}

/** What `cypher/fact/keepVersions.cypher` takes. */
export interface FactKeepVersionsParams {
  readonly ids: readonly string[];
  readonly reason: string;
  readonly now: string;
}
/** A row of `cypher/fact/keepVersions.cypher`. */
export interface FactKeepVersionsRow {
  kept: number;
}
const factKeepVersionsStatement = define<FactKeepVersionsParams, FactKeepVersionsRow>(
  {
    name: 'fact/keepVersions',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]'], ['reason', 'string'], ['now', 'datetime']],
    columns: [['kept', 'int']],
    text: "MATCH (f:Fact) WHERE f.id IN $given.ids\nCREATE (v:Retracted)\nSET v = properties(f), v.retractedAt = $given.now, v.reason = $given.reason\nFOREACH (_ IN CASE WHEN f:Event THEN [1] ELSE [] END | SET v:RetractedEvent)\nFOREACH (_ IN CASE WHEN f:Tenure THEN [1] ELSE [] END | SET v:RetractedTenure)\nFOREACH (_ IN CASE WHEN f:Response THEN [1] ELSE [] END | SET v:RetractedResponse)\nWITH f, v\nCALL (f, v) { MATCH (f)-[r:SOURCE]->(n) CREATE (v)-[c:SOURCE]->(n) SET c = properties(r) }\nCALL (f, v) { MATCH (f)-[r:TARGET]->(n) CREATE (v)-[c:TARGET]->(n) SET c = properties(r) }\nCALL (f, v) { MATCH (f)-[r:CONCERNS]->(n) CREATE (v)-[c:CONCERNS]->(n) SET c = properties(r) }\nCALL (f, v) { MATCH (f)-[:AT_PLACE]->(n) CREATE (v)-[:AT_PLACE]->(n) }\nCALL (f, v) { MATCH (f)-[r:REPORTED_IN]->(n) CREATE (v)-[c:REPORTED_IN]->(n) SET c = properties(r) }\nCALL (f, v) { MATCH (f)-[:HOLDER]->(n) CREATE (v)-[:HOLDER]->(n) }\nCALL (f, v) { MATCH (f)-[:OFFICE]->(n) CREATE (v)-[:OFFICE]->(n) }\nCALL (f, v) { MATCH (f)-[:ANSWER]->(n) CREATE (v)-[:ANSWER]->(n) }\nCALL (f, v) { MATCH (f)-[:ANSWERED]->(n) CREATE (v)-[:ANSWERED]->(n) }\nCALL (f, v) { MATCH (f)-[r:ASSERTED_BY]->(n) CREATE (v)-[c:ASSERTED_BY]->(n) SET c = properties(r) }\nCALL (f, v) { MATCH (f)-[r:DENIED_BY]->(n) CREATE (v)-[c:DENIED_BY]->(n) SET c = properties(r) }\nRETURN count(v) AS kept",
    touches: 'nothing',
  },
  shapes,
);
/** Keeps what facts say now as retracted versions, before they change. */
export function factKeepVersions(db: Writer, params: FactKeepVersionsParams): Promise<FactKeepVersionsRow> {
  return db.one(factKeepVersionsStatement, params);
}

/** What `cypher/fact/putEvents.cypher` takes. */
export interface FactPutEventsParams {
  readonly rows: readonly EventRow[];
  readonly now: string;
}
/** A row of `cypher/fact/putEvents.cypher`. */
export interface FactPutEventsRow {
  written: number;
}
const factPutEventsStatement = define<FactPutEventsParams, FactPutEventsRow>(
  {
    name: 'fact/putEvents',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'EventRow[]'], ['now', 'datetime']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (e:Fact:Event {id: row.id})\nWITH e, row\nCALL (e) {\n  MATCH (e)-[:SOURCE]->(source_:Actor)\n  MATCH (e)-[:TARGET]->(target_:Actor)\n  MATCH (source_)-[drawn_:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(target_) WHERE drawn_.fact = e.id\n  DELETE drawn_\n}\nCALL (e) { MATCH (e)-[old:SOURCE|TARGET|CONCERNS|AT_PLACE|REPORTED_IN]->() DELETE old }\nSET e.relation = row.relation, e.status = row.status, e.date = row.date.text, e.earliest = row.date.earliest,\n  e.latest = row.date.latest, e.summary = row.summary, e.demand = row.demand, e.code = row.code, e.codebook = row.codebook,\n  e.edition = row.edition, e.intensity = row.intensity, e.scale = row.scale, e.recordedAt = $given.now\nWITH e, row\nCALL (e, row) {\n  UNWIND range(0, size(row.sources) - 1) AS i\n  MATCH (a:Actor {id: row.sources[i]})\n  CREATE (e)-[:SOURCE {actor: a.id, date: e.earliest, fact: e.id, position: i}]->(a)\n}\nCALL (e, row) {\n  UNWIND range(0, size(row.targets) - 1) AS i\n  MATCH (a:Actor {id: row.targets[i]})\n  CREATE (e)-[:TARGET {actor: a.id, date: e.earliest, fact: e.id, position: i}]->(a)\n}\nCALL (e, row) {\n  UNWIND range(0, size(row.about) - 1) AS i\n  MATCH (s:Issue {id: row.about[i]})\n  CREATE (e)-[:CONCERNS {issue: s.id, date: e.earliest, fact: e.id, position: i}]->(s)\n}\nCALL (e, row) {\n  UNWIND range(0, size(row.reports) - 1) AS i\n  MATCH (r:Report {id: row.reports[i].report})\n  CREATE (e)-[:REPORTED_IN {asserts: row.reports[i].asserts, quote: row.reports[i].quote, position: i}]->(r)\n}\nCALL (e, row) {\n  WITH e, row WHERE row.place IS NOT NULL\n  MERGE (p:Place {id: row.place.id}) ON CREATE SET p.name = row.place.name\n  CREATE (e)-[:AT_PLACE]->(p)\n}\nCALL (e) {\n  MATCH (e)-[:SOURCE]->(source_:Actor), (e)-[:TARGET]->(target_:Actor)\n  WHERE source_ <> target_\n  FOREACH (_ IN CASE e.relation WHEN 'ACCUSES' THEN [1] ELSE [] END | CREATE (source_)-[:ACCUSES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'AIDS' THEN [1] ELSE [] END | CREATE (source_)-[:AIDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'APPEALS_TO' THEN [1] ELSE [] END | CREATE (source_)-[:APPEALS_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'ATTACKS' THEN [1] ELSE [] END | CREATE (source_)-[:ATTACKS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'COERCES' THEN [1] ELSE [] END | CREATE (source_)-[:COERCES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'CONCEDES_TO' THEN [1] ELSE [] END | CREATE (source_)-[:CONCEDES_TO {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'COOPERATES_WITH' THEN [1] ELSE [] END | CREATE (source_)-[:COOPERATES_WITH {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'DEMANDS' THEN [1] ELSE [] END | CREATE (source_)-[:DEMANDS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'EASES' THEN [1] ELSE [] END | CREATE (source_)-[:EASES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'INVESTIGATES' THEN [1] ELSE [] END | CREATE (source_)-[:INVESTIGATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'MEETS' THEN [1] ELSE [] END | CREATE (source_)-[:MEETS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'MOBILIZES_AGAINST' THEN [1] ELSE [] END | CREATE (source_)-[:MOBILIZES_AGAINST {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'OFFERS' THEN [1] ELSE [] END | CREATE (source_)-[:OFFERS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'PROTESTS' THEN [1] ELSE [] END | CREATE (source_)-[:PROTESTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'REDUCES_RELATIONS' THEN [1] ELSE [] END | CREATE (source_)-[:REDUCES_RELATIONS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'REJECTS' THEN [1] ELSE [] END | CREATE (source_)-[:REJECTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'RETALIATES' THEN [1] ELSE [] END | CREATE (source_)-[:RETALIATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'STATES' THEN [1] ELSE [] END | CREATE (source_)-[:STATES {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'SUPPORTS' THEN [1] ELSE [] END | CREATE (source_)-[:SUPPORTS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n  FOREACH (_ IN CASE e.relation WHEN 'THREATENS' THEN [1] ELSE [] END | CREATE (source_)-[:THREATENS {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target_))\n}\nRETURN count(e) AS written",
    touches: 'rows',
  },
  shapes,
);
/** Writes events with everything that hangs on them, and draws their relationships; one that stands already is written anew. */
export function factPutEvents(db: Writer, params: FactPutEventsParams): Promise<FactPutEventsRow> {
  return db.one(factPutEventsStatement, params);
}

/** What `cypher/fact/putResponses.cypher` takes. */
export interface FactPutResponsesParams {
  readonly rows: readonly ResponseRow[];
  readonly now: string;
}
/** A row of `cypher/fact/putResponses.cypher`. */
export interface FactPutResponsesRow {
  written: number;
}
const factPutResponsesStatement = define<FactPutResponsesParams, FactPutResponsesRow>(
  {
    name: 'fact/putResponses',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'ResponseRow[]'], ['now', 'datetime']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (x:Fact:Response {id: row.id})\nWITH x, row\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event|RetractedEvent)-[drawn_:RESPONDS_TO]->() WHERE drawn_.fact = x.id\n  DELETE drawn_\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->()-[:SOURCE]->(source_:Actor)-[drawn_:RETALIATES]->() WHERE drawn_.fact = x.id\n  WITH DISTINCT drawn_\n  DELETE drawn_\n}\nCALL (x) { MATCH (x)-[old:ANSWER|ANSWERED|ASSERTED_BY|DENIED_BY|REPORTED_IN]->() DELETE old }\nSET x.as = row.as, x.recordedAt = $given.now\nWITH x, row\nMATCH (later:Event {id: row.event})\nMATCH (earlier:Event {id: row.respondsTo})\nCREATE (x)-[:ANSWER]->(later)\nCREATE (x)-[:ANSWERED]->(earlier)\nWITH x, row\nCALL (x, row) {\n  UNWIND range(0, size(row.assertedBy) - 1) AS i\n  MATCH (a:Actor {id: row.assertedBy[i]})\n  CREATE (x)-[:ASSERTED_BY {position: i}]->(a)\n}\nCALL (x, row) {\n  UNWIND range(0, size(row.deniedBy) - 1) AS i\n  MATCH (a:Actor {id: row.deniedBy[i]})\n  CREATE (x)-[:DENIED_BY {position: i}]->(a)\n}\nCALL (x, row) {\n  UNWIND range(0, size(row.reports) - 1) AS i\n  MATCH (r:Report {id: row.reports[i].report})\n  CREATE (x)-[:REPORTED_IN {asserts: row.reports[i].asserts, quote: row.reports[i].quote, position: i}]->(r)\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event), (x)-[:ANSWERED]->(earlier_:Event)\n  CREATE (later_)-[:RESPONDS_TO {fact: x.id, as: x.as, disputed: EXISTS { (x)-[:DENIED_BY]->() }}]->(earlier_)\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event)-[:SOURCE]->(source_:Actor)\n  MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(target_:Actor)\n  WHERE x.as = 'RETALIATES' AND source_ <> target_\n  CREATE (source_)-[:RETALIATES {fact: x.id, event: later_.id, date: later_.earliest, latest: later_.latest, intensity: later_.intensity}]->(target_)\n}\nRETURN count(x) AS written",
    touches: 'rows',
  },
  shapes,
);
/** Writes responses with everything that hangs on them, and draws their relationships; one that stands already is written anew. */
export function factPutResponses(db: Writer, params: FactPutResponsesParams): Promise<FactPutResponsesRow> {
  return db.one(factPutResponsesStatement, params);
}

/** What `cypher/fact/putTenures.cypher` takes. */
export interface FactPutTenuresParams {
  readonly rows: readonly TenureRow[];
  readonly now: string;
}
/** A row of `cypher/fact/putTenures.cypher`. */
export interface FactPutTenuresRow {
  written: number;
}
const factPutTenuresStatement = define<FactPutTenuresParams, FactPutTenuresRow>(
  {
    name: 'fact/putTenures',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'TenureRow[]'], ['now', 'datetime']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMERGE (t:Fact:Tenure {id: row.id})\nWITH t, row\nCALL (t) {\n  MATCH (t)-[:HOLDER]->(holder_:Actor)-[drawn_:HOLDS]->() WHERE drawn_.fact = t.id\n  DELETE drawn_\n}\nCALL (t) { MATCH (t)-[old:HOLDER|OFFICE|REPORTED_IN]->() DELETE old }\nSET t.from = row.from.text, t.fromEarliest = row.from.earliest, t.fromLatest = row.from.latest,\n  t.to = row.to.text, t.toEarliest = row.to.earliest, t.toLatest = row.to.latest, t.recordedAt = $given.now\nWITH t, row\nMATCH (p:Actor {id: row.person})\nMATCH (o:Actor {id: row.office})\nCREATE (t)-[:HOLDER]->(p)\nCREATE (t)-[:OFFICE]->(o)\nWITH t, row\nCALL (t, row) {\n  UNWIND range(0, size(row.reports) - 1) AS i\n  MATCH (r:Report {id: row.reports[i].report})\n  CREATE (t)-[:REPORTED_IN {asserts: row.reports[i].asserts, quote: row.reports[i].quote, position: i}]->(r)\n}\nCALL (t) {\n  MATCH (t)-[:HOLDER]->(holder_:Actor), (t)-[:OFFICE]->(office_:Actor)\n  CREATE (holder_)-[:HOLDS {fact: t.id}]->(office_)\n}\nRETURN count(t) AS written",
    touches: 'nothing',
  },
  shapes,
);
/** Writes tenures with everything that hangs on them, and draws their relationships; one that stands already is written anew. */
export function factPutTenures(db: Writer, params: FactPutTenuresParams): Promise<FactPutTenuresRow> {
  return db.one(factPutTenuresStatement, params);
}

/** What `cypher/fact/responseCards.cypher` takes. */
export interface FactResponseCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/responseCards.cypher`. */
export interface FactResponseCardsRow {
  response: ResponseCard;
}
const factResponseCardsStatement = define<FactResponseCardsParams, FactResponseCardsRow>(
  {
    name: 'fact/responseCards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['response', 'ResponseCard']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (x:Fact {id: id}) USING INDEX x:Fact(id) WHERE x:Response RETURN x\n  UNION\n  MATCH (x:Retracted {id: id}) WHERE x:RetractedResponse AND NOT EXISTS { MATCH (:Fact {id: id}) }\n  RETURN x ORDER BY x.retractedAt DESC LIMIT 1\n}\nRETURN x {.id, .as, .recordedAt, .retractedAt, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position }} AS response",
    asOf: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (x:Fact|Retracted {id: id}) WHERE (x:Response OR x:RetractedResponse) AND ((x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\n  AND EXISTS { MATCH (x)-[:ANSWER]->(named_) MATCH (answering_:Event|RetractedEvent {id: named_.id}) WHERE (answering_.earliest <= $given.asOfValid AND (answering_.recordedAt <= $given.asOfKnown AND (answering_.retractedAt IS NULL OR $given.asOfKnown < answering_.retractedAt))) }\n  AND EXISTS { MATCH (x)-[:ANSWERED]->(named_) MATCH (answered_:Event|RetractedEvent {id: named_.id}) WHERE (answered_.earliest <= $given.asOfValid AND (answered_.recordedAt <= $given.asOfKnown AND (answered_.retractedAt IS NULL OR $given.asOfKnown < answered_.retractedAt))) }) RETURN x\n}\nRETURN x {.id, .as, .recordedAt, retractedAt: null, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position }} AS response",
  },
  shapes,
);
/** Responses by their ids; a retracted one as it last stood. */
export function factResponseCards(db: Reader, params: FactResponseCardsParams): Promise<FactResponseCardsRow[]> {
  return db.many(factResponseCardsStatement, params);
}

/** What `cypher/fact/responseVersions.cypher` takes. */
export interface FactResponseVersionsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/responseVersions.cypher`. */
export interface FactResponseVersionsRow {
  key: string;
  response: ResponseCard;
  retractedAt: string | null;
  reason: string | null;
  reports: AttestationCard[];
}
const factResponseVersionsStatement = define<FactResponseVersionsParams, FactResponseVersionsRow>(
  {
    name: 'fact/responseVersions',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['response', 'ResponseCard'], ['retractedAt', 'datetime?'], ['reason', 'string?'], ['reports', 'AttestationCard[]']],
    text: "MATCH (x:Fact|Retracted) WHERE x.id IN $given.ids AND (x:Response OR x:RetractedResponse)\nWITH x, x.retractedAt AS retractedAt, x.reason AS reason\nRETURN x.id AS key, x {.id, .as, .recordedAt, .retractedAt, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position }} AS response, retractedAt, reason, COLLECT {\n    MATCH (x)-[link:REPORTED_IN]->(r:Report)\n    RETURN {report: head(COLLECT { WITH endNode(link) AS report_ RETURN report_ {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (report_)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} }), quote: link.quote, asserts: link.asserts} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id\n  } AS reports\nORDER BY key, x.recordedAt DESC, coalesce(x.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC",
    asOf: "MATCH (x:Fact|Retracted) WHERE x.id IN $given.ids AND (x:Response OR x:RetractedResponse)\n  AND x.recordedAt <= $given.asOfKnown\nWITH x, CASE WHEN x.retractedAt <= $given.asOfKnown THEN x.retractedAt END AS retractedAt, CASE WHEN x.retractedAt <= $given.asOfKnown THEN x.reason END AS reason\nRETURN x.id AS key, x {.id, .as, .recordedAt, retractedAt: null, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position }} AS response, retractedAt, reason, COLLECT {\n    MATCH (x)-[link:REPORTED_IN]->(r:Report)\n    RETURN {report: head(COLLECT { WITH endNode(link) AS report_ RETURN report_ {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (report_)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} }), quote: link.quote, asserts: link.asserts} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id\n  } AS reports\nORDER BY key, x.recordedAt DESC, coalesce(x.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC",
  },
  shapes,
);
/** The states that responses have had in the record, latest first. */
export function factResponseVersions(db: Reader, params: FactResponseVersionsParams): Promise<FactResponseVersionsRow[]> {
  return db.many(factResponseVersionsStatement, params);
}

/** What `cypher/fact/retract.cypher` takes. */
export interface FactRetractParams {
  readonly ids: readonly string[];
  readonly reason: string;
  readonly now: string;
}
/** A row of `cypher/fact/retract.cypher`. */
export interface FactRetractRow {
  retracted: number;
}
const factRetractStatement = define<FactRetractParams, FactRetractRow>(
  {
    name: 'fact/retract',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]'], ['reason', 'string'], ['now', 'datetime']],
    columns: [['retracted', 'int']],
    text: "MATCH (f:Fact) WHERE f.id IN $given.ids\nWITH f\nCALL (f) {\n  MATCH (f)-[:SOURCE]->(source_:Actor)\n  MATCH (f)-[:TARGET]->(target_:Actor)\n  MATCH (source_)-[drawn_:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(target_) WHERE drawn_.fact = f.id\n  DELETE drawn_\n}\nCALL (f) {\n  MATCH (f)-[:HOLDER]->(holder_:Actor)-[drawn_:HOLDS]->() WHERE drawn_.fact = f.id\n  DELETE drawn_\n}\nCALL (f) {\n  MATCH (f)-[:ANSWER]->(later_:Event|RetractedEvent)-[drawn_:RESPONDS_TO]->() WHERE drawn_.fact = f.id\n  DELETE drawn_\n}\nCALL (f) {\n  MATCH (f)-[:ANSWER]->()-[:SOURCE]->(source_:Actor)-[drawn_:RETALIATES]->() WHERE drawn_.fact = f.id\n  WITH DISTINCT drawn_\n  DELETE drawn_\n}\nSET f:Retracted, f.retractedAt = $given.now, f.reason = $given.reason\nFOREACH (_ IN CASE WHEN f:Event THEN [1] ELSE [] END | SET f:RetractedEvent)\nFOREACH (_ IN CASE WHEN f:Tenure THEN [1] ELSE [] END | SET f:RetractedTenure)\nFOREACH (_ IN CASE WHEN f:Response THEN [1] ELSE [] END | SET f:RetractedResponse)\nREMOVE f:Fact, f:Event, f:Tenure, f:Response\nRETURN count(f) AS retracted",
    touches: 'ids',
  },
  shapes,
);
/** Withdraws facts: what they drew goes, they themselves stay as retracted. */
export function factRetract(db: Writer, params: FactRetractParams): Promise<FactRetractRow> {
  return db.one(factRetractStatement, params);
}

/** What `cypher/fact/tenureCards.cypher` takes. */
export interface FactTenureCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/tenureCards.cypher`. */
export interface FactTenureCardsRow {
  tenure: TenureCard;
}
const factTenureCardsStatement = define<FactTenureCardsParams, FactTenureCardsRow>(
  {
    name: 'fact/tenureCards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['tenure', 'TenureCard']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (t:Fact {id: id}) USING INDEX t:Fact(id) WHERE t:Tenure RETURN t\n  UNION\n  MATCH (t:Retracted {id: id}) WHERE t:RetractedTenure AND NOT EXISTS { MATCH (:Fact {id: id}) }\n  RETURN t ORDER BY t.retractedAt DESC LIMIT 1\n}\nRETURN t {.id, .from, .to, .recordedAt, .retractedAt, type: 'Tenure',\n  person: head(COLLECT { MATCH (t)-[:HOLDER]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END }),\n  office: head(COLLECT { MATCH (t)-[:OFFICE]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS tenure",
    asOf: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (t:Fact|Retracted {id: id}) WHERE (t:Tenure OR t:RetractedTenure) AND (coalesce(t.fromEarliest, date('0001-01-01')) <= $given.asOfValid AND (t.recordedAt <= $given.asOfKnown AND (t.retractedAt IS NULL OR $given.asOfKnown < t.retractedAt))) RETURN t\n}\nRETURN t {.id, .from, to: CASE WHEN t.toEarliest > $given.asOfValid THEN null ELSE t.to END, .recordedAt, retractedAt: null, type: 'Tenure',\n  person: head(COLLECT { MATCH (t)-[:HOLDER]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END }),\n  office: head(COLLECT { MATCH (t)-[:OFFICE]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS tenure",
  },
  shapes,
);
/** Tenures by their ids; a retracted one as it last stood. */
export function factTenureCards(db: Reader, params: FactTenureCardsParams): Promise<FactTenureCardsRow[]> {
  return db.many(factTenureCardsStatement, params);
}

/** What `cypher/fact/tenureVersions.cypher` takes. */
export interface FactTenureVersionsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/tenureVersions.cypher`. */
export interface FactTenureVersionsRow {
  key: string;
  tenure: TenureCard;
  retractedAt: string | null;
  reason: string | null;
  reports: AttestationCard[];
}
const factTenureVersionsStatement = define<FactTenureVersionsParams, FactTenureVersionsRow>(
  {
    name: 'fact/tenureVersions',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['tenure', 'TenureCard'], ['retractedAt', 'datetime?'], ['reason', 'string?'], ['reports', 'AttestationCard[]']],
    text: "MATCH (t:Fact|Retracted) WHERE t.id IN $given.ids AND (t:Tenure OR t:RetractedTenure)\nWITH t, t.retractedAt AS retractedAt, t.reason AS reason\nRETURN t.id AS key, t {.id, .from, .to, .recordedAt, .retractedAt, type: 'Tenure',\n  person: head(COLLECT { MATCH (t)-[:HOLDER]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END }),\n  office: head(COLLECT { MATCH (t)-[:OFFICE]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS tenure, retractedAt, reason, COLLECT {\n    MATCH (t)-[link:REPORTED_IN]->(r:Report)\n    RETURN {report: head(COLLECT { WITH endNode(link) AS report_ RETURN report_ {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (report_)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} }), quote: link.quote, asserts: link.asserts} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id\n  } AS reports\nORDER BY key, t.recordedAt DESC, coalesce(t.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC",
    asOf: "MATCH (t:Fact|Retracted) WHERE t.id IN $given.ids AND (t:Tenure OR t:RetractedTenure)\n  AND t.recordedAt <= $given.asOfKnown\nWITH t, CASE WHEN t.retractedAt <= $given.asOfKnown THEN t.retractedAt END AS retractedAt, CASE WHEN t.retractedAt <= $given.asOfKnown THEN t.reason END AS reason\nRETURN t.id AS key, t {.id, .from, to: CASE WHEN t.toEarliest > $given.asOfValid THEN null ELSE t.to END, .recordedAt, retractedAt: null, type: 'Tenure',\n  person: head(COLLECT { MATCH (t)-[:HOLDER]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END }),\n  office: head(COLLECT { MATCH (t)-[:OFFICE]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS tenure, retractedAt, reason, COLLECT {\n    MATCH (t)-[link:REPORTED_IN]->(r:Report)\n    RETURN {report: head(COLLECT { WITH endNode(link) AS report_ RETURN report_ {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (report_)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} }), quote: link.quote, asserts: link.asserts} ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id\n  } AS reports\nORDER BY key, t.recordedAt DESC, coalesce(t.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC",
  },
  shapes,
);
/** The states that tenures have had in the record, latest first. */
export function factTenureVersions(db: Reader, params: FactTenureVersionsParams): Promise<FactTenureVersionsRow[]> {
  return db.many(factTenureVersionsStatement, params);
}

/** What `cypher/fact/undrawResponsesOf.cypher` takes. */
export interface FactUndrawResponsesOfParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/fact/undrawResponsesOf.cypher`. */
export interface FactUndrawResponsesOfRow {
  undrawn: number;
}
const factUndrawResponsesOfStatement = define<FactUndrawResponsesOfParams, FactUndrawResponsesOfRow>(
  {
    name: 'fact/undrawResponsesOf',
    access: 'write',
    cardinality: 'one',
    params: [['ids', 'string[]']],
    columns: [['undrawn', 'int']],
    text: "MATCH (e:Event)<-[:ANSWER|ANSWERED]-(x:Response) WHERE e.id IN $given.ids\nWITH DISTINCT x\nCALL (x) {\n  MATCH (x)-[:ANSWER]->(later_:Event|RetractedEvent)-[drawn_:RESPONDS_TO]->() WHERE drawn_.fact = x.id\n  DELETE drawn_\n}\nCALL (x) {\n  MATCH (x)-[:ANSWER]->()-[:SOURCE]->(source_:Actor)-[drawn_:RETALIATES]->() WHERE drawn_.fact = x.id\n  WITH DISTINCT drawn_\n  DELETE drawn_\n}\nRETURN count(x) AS undrawn",
    touches: 'ids',
  },
  shapes,
);
/** Removes what the responses around events have drawn, before those events change. */
export function factUndrawResponsesOf(db: Writer, params: FactUndrawResponsesOfParams): Promise<FactUndrawResponsesOfRow> {
  return db.one(factUndrawResponsesOfStatement, params);
}
