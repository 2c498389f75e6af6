// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ReportCard } from './shape.ts';

/** What `cypher/report/cards.cypher` takes. */
export interface ReportCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/report/cards.cypher`. */
export interface ReportCardsRow {
  report: ReportCard;
}
const reportCardsStatement = define<ReportCardsParams, ReportCardsRow>(
  {
    name: 'report/cards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['report', 'ReportCard']],
    text: "MATCH (r:Report) WHERE r.id IN $ids\nRETURN r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} })} AS report",
  },
  shapes,
);
/** Reports by their ids. */
export function reportCards(db: Reader, params: ReportCardsParams): Promise<ReportCardsRow[]> {
  return db.many(reportCardsStatement, params);
}

/** What `cypher/report/citations.cypher` takes. */
export interface ReportCitationsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/report/citations.cypher`. */
export interface ReportCitationsRow {
  key: string;
  role: string;
  report: ReportCard;
}
const reportCitationsStatement = define<ReportCitationsParams, ReportCitationsRow>(
  {
    name: 'report/citations',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['role', 'string'], ['report', 'ReportCard']],
    text: "MATCH (r:Report) WHERE r.id IN $ids\nCALL (r) {\n  MATCH (r)-[:CITES]->(other:Report) RETURN 'CITES' AS role, other\n  UNION ALL\n  MATCH (r)<-[:CITES]-(other:Report) RETURN 'CITED_BY' AS role, other\n}\nRETURN r.id AS key, role, other {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (other)-[:PUBLISHED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} })} AS report\nORDER BY key, role, coalesce(other.publishedEarliest, date('9999-12-31')), other.id",
  },
  shapes,
);
/** Which reports the given ones cite (`CITES`) and which cite them (`CITED_BY`). */
export function reportCitations(db: Reader, params: ReportCitationsParams): Promise<ReportCitationsRow[]> {
  return db.many(reportCitationsStatement, params);
}

/** What `cypher/report/count.cypher` takes. */
export interface ReportCountParams {
  readonly publisher: string | null;
  readonly languages: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly during: boolean;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
}
/** A row of `cypher/report/count.cypher`. */
export interface ReportCountRow {
  total: number;
}
const reportCountStatement = define<ReportCountParams, ReportCountRow>(
  {
    name: 'report/count',
    access: 'read',
    cardinality: 'one',
    params: [['publisher', 'string?'], ['languages', 'string[]?'], ['matching', 'string[]?'], ['during', 'boolean'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean']],
    columns: [['total', 'int']],
    text: "MATCH (r:Report) WHERE (($languages IS NULL OR r.language IN $languages)\n  AND ($matching IS NULL OR r.id IN $matching)\n  AND (NOT $during OR CASE WHEN $certainly THEN $from <= r.publishedEarliest AND r.publishedLatest <= $to ELSE r.publishedEarliest <= $to AND $from <= r.publishedLatest END)\n  AND ($publisher IS NULL OR EXISTS { (r)-[:PUBLISHED_BY]->(:Actor {id: $publisher}) }))\nRETURN count(r) AS total",
  },
  shapes,
);
/** How many reports pass the filter. */
export function reportCount(db: Reader, params: ReportCountParams): Promise<ReportCountRow> {
  return db.one(reportCountStatement, params);
}

/** What `cypher/report/matching.cypher` takes. */
export interface ReportMatchingParams {
  readonly query: string;
  readonly limit: number;
}
/** A row of `cypher/report/matching.cypher`. */
export interface ReportMatchingRow {
  id: string;
}
const reportMatchingStatement = define<ReportMatchingParams, ReportMatchingRow>(
  {
    name: 'report/matching',
    access: 'read',
    cardinality: 'many',
    params: [['query', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score\nWITH node, score WHERE node:Report\nRETURN node.id AS id ORDER BY score DESC, id",
  },
  shapes,
);
/** Ids of reports whose title holds the words, best first. */
export function reportMatching(db: Reader, params: ReportMatchingParams): Promise<ReportMatchingRow[]> {
  return db.many(reportMatchingStatement, params);
}

/** What `cypher/report/newest.cypher` takes. */
export interface ReportNewestParams {
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
  readonly publisher: string | null;
  readonly languages: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly during: boolean;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
}
/** A row of `cypher/report/newest.cypher`. */
export interface ReportNewestRow {
  sortDate: string;
  report: ReportCard;
}
const reportNewestStatement = define<ReportNewestParams, ReportNewestRow>(
  {
    name: 'report/newest',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['publisher', 'string?'], ['languages', 'string[]?'], ['matching', 'string[]?'], ['during', 'boolean'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean']],
    columns: [['sortDate', 'date'], ['report', 'ReportCard']],
    text: "MATCH (r:Report) WHERE (($languages IS NULL OR r.language IN $languages)\n  AND ($matching IS NULL OR r.id IN $matching)\n  AND (NOT $during OR CASE WHEN $certainly THEN $from <= r.publishedEarliest AND r.publishedLatest <= $to ELSE r.publishedEarliest <= $to AND $from <= r.publishedLatest END)\n  AND ($publisher IS NULL OR EXISTS { (r)-[:PUBLISHED_BY]->(:Actor {id: $publisher}) }))\nWITH r, coalesce(r.publishedEarliest, date('0001-01-01')) AS sortDate\nWHERE sortDate <= $cursorDate AND (sortDate < $cursorDate OR r.id < $cursorId)\nWITH r, sortDate ORDER BY sortDate DESC, r.id DESC LIMIT $limit\nRETURN sortDate, r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} })} AS report ORDER BY sortDate DESC, r.id DESC",
  },
  shapes,
);
/** A page of reports, newest first; those without a date of publication last. */
export function reportNewest(db: Reader, params: ReportNewestParams): Promise<ReportNewestRow[]> {
  return db.many(reportNewestStatement, params);
}
