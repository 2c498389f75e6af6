// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { FilterClause, ReportCard } from './shape.ts';

/** What `cypher/report/byTitle.cypher` takes. */
export interface ReportByTitleParams {
  readonly lowTitle: string;
  readonly lowId: string;
  readonly highTitle: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/report/byTitle.cypher`. */
export interface ReportByTitleRow {
  report: ReportCard;
}
const reportByTitleStatement = define<ReportByTitleParams, ReportByTitleRow>(
  {
    name: 'report/byTitle',
    access: 'read',
    cardinality: 'many',
    params: [['lowTitle', 'string'], ['lowId', 'string'], ['highTitle', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['report', 'ReportCard']],
    text: "MATCH (r:Report) USING INDEX SEEK r:Report(title, id)\nWHERE r.title >= $given.lowTitle AND r.title <= $given.highTitle AND r.id IS NOT NULL\nWITH r ORDER BY r.title, r.id\nWITH r WHERE NOT (r.title = $given.lowTitle AND r.id <= $given.lowId) AND NOT (r.title = $given.highTitle AND r.id >= $given.highId) AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\nWITH r LIMIT $given.limit\nRETURN r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS report ORDER BY r.title, r.id",
    timeless: true,
  },
  shapes,
);
/** A page of reports by title, then id; between two positions, exclusive. */
export function reportByTitle(db: Reader, params: ReportByTitleParams): Promise<ReportByTitleRow[]> {
  return db.many(reportByTitleStatement, params);
}

/** What `cypher/report/byTitleBackwards.cypher` takes. */
export interface ReportByTitleBackwardsParams {
  readonly lowTitle: string;
  readonly lowId: string;
  readonly highTitle: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/report/byTitleBackwards.cypher`. */
export interface ReportByTitleBackwardsRow {
  report: ReportCard;
}
const reportByTitleBackwardsStatement = define<ReportByTitleBackwardsParams, ReportByTitleBackwardsRow>(
  {
    name: 'report/byTitleBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowTitle', 'string'], ['lowId', 'string'], ['highTitle', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['report', 'ReportCard']],
    text: "MATCH (r:Report) USING INDEX SEEK r:Report(title, id)\nWHERE r.title >= $given.lowTitle AND r.title <= $given.highTitle AND r.id IS NOT NULL\nWITH r ORDER BY r.title DESC, r.id DESC\nWITH r WHERE NOT (r.title = $given.lowTitle AND r.id <= $given.lowId) AND NOT (r.title = $given.highTitle AND r.id >= $given.highId) AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\nWITH r LIMIT $given.limit\nRETURN r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS report ORDER BY r.title DESC, r.id DESC",
    timeless: true,
  },
  shapes,
);
/** A page of reports by title, then id, read from its end; between two positions, exclusive. */
export function reportByTitleBackwards(db: Reader, params: ReportByTitleBackwardsParams): Promise<ReportByTitleBackwardsRow[]> {
  return db.many(reportByTitleBackwardsStatement, params);
}

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
    text: "MATCH (r:Report) WHERE r.id IN $given.ids\nRETURN r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS report",
    timeless: true,
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
    text: "MATCH (r:Report) WHERE r.id IN $given.ids\nCALL (r) {\n  MATCH (r)-[:CITES]->(other:Report) RETURN 'CITES' AS role, other\n  UNION ALL\n  MATCH (r)<-[:CITES]-(other:Report) RETURN 'CITED_BY' AS role, other\n}\nRETURN r.id AS key, role, other {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (other)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS report\nORDER BY key, role, coalesce(other.publishedEarliest, date('9999-12-31')), other.id",
    timeless: true,
  },
  shapes,
);
/** Which reports the given ones cite (`CITES`) and which cite them (`CITED_BY`). */
export function reportCitations(db: Reader, params: ReportCitationsParams): Promise<ReportCitationsRow[]> {
  return db.many(reportCitationsStatement, params);
}

/** What `cypher/report/count.cypher` takes. */
export interface ReportCountParams {
  readonly where: readonly FilterClause[];
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
    params: [['where', 'FilterClause[]']],
    columns: [['total', 'int']],
    text: "MATCH (r:Report) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\nRETURN count(r) AS total",
    timeless: true,
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
  fits: boolean;
}
const reportMatchingStatement = define<ReportMatchingParams, ReportMatchingRow>(
  {
    name: 'report/matching',
    access: 'read',
    cardinality: 'many',
    params: [['query', 'string'], ['limit', 'int']],
    columns: [['id', 'string'], ['fits', 'boolean']],
    text: "CALL db.index.fulltext.queryNodes('texts', $given.query, {limit: $given.limit}) YIELD node, score\nRETURN node.id AS id, node:Report AS fits ORDER BY score DESC, id",
    timeless: true,
  },
  shapes,
);
/** Texts that hold the words, best first; `fits` where it is one of reports whose title holds them. */
export function reportMatching(db: Reader, params: ReportMatchingParams): Promise<ReportMatchingRow[]> {
  return db.many(reportMatchingStatement, params);
}

/** What `cypher/report/newest.cypher` takes. */
export interface ReportNewestParams {
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
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
    params: [['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['sortDate', 'date'], ['report', 'ReportCard']],
    text: "CALL () {\n  MATCH (r:Report) USING INDEX SEEK r:Report(publishedEarliest, id)\n  WHERE r.publishedEarliest >= $given.lowDate AND r.publishedEarliest <= $given.highDate AND r.id IS NOT NULL\n  WITH r ORDER BY r.publishedEarliest DESC, r.id DESC\n  WITH r WHERE NOT (r.publishedEarliest = $given.lowDate AND r.id <= $given.lowId) AND NOT (r.publishedEarliest = $given.highDate AND r.id >= $given.highId)\n    AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\n  WITH r LIMIT $given.limit\n  RETURN collect(r) AS dated\n}\nCALL (dated) {\n  MATCH (r:Report) WHERE r.id > CASE WHEN size(dated) < $given.limit AND $given.lowDate = date('0001-01-01') THEN '' END\n  WITH r ORDER BY r.id DESC\n  WITH r WHERE r.publishedEarliest IS NULL AND r.id > $given.lowId AND NOT ($given.highDate = $given.lowDate AND r.id >= $given.highId)\n    AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\n  WITH r LIMIT $given.limit\n  RETURN collect(r) AS undated\n}\nUNWIND (dated + undated)[..$given.limit] AS r\nRETURN coalesce(r.publishedEarliest, date('0001-01-01')) AS sortDate, r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS report ORDER BY sortDate DESC, r.id DESC",
    timeless: true,
  },
  shapes,
);
/** A page of reports, newest first; those without a date of publication stand before all others in time; between two positions, exclusive. */
export function reportNewest(db: Reader, params: ReportNewestParams): Promise<ReportNewestRow[]> {
  return db.many(reportNewestStatement, params);
}

/** What `cypher/report/oldest.cypher` takes. */
export interface ReportOldestParams {
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/report/oldest.cypher`. */
export interface ReportOldestRow {
  sortDate: string;
  report: ReportCard;
}
const reportOldestStatement = define<ReportOldestParams, ReportOldestRow>(
  {
    name: 'report/oldest',
    access: 'read',
    cardinality: 'many',
    params: [['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['sortDate', 'date'], ['report', 'ReportCard']],
    text: "CALL () {\n  MATCH (r:Report) WHERE r.id > CASE WHEN $given.lowDate = date('0001-01-01') THEN '' END\n  WITH r ORDER BY r.id\n  WITH r WHERE r.publishedEarliest IS NULL AND r.id > $given.lowId AND NOT ($given.highDate = $given.lowDate AND r.id >= $given.highId)\n    AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\n  WITH r LIMIT $given.limit\n  RETURN collect(r) AS undated\n}\nCALL (undated) {\n  MATCH (r:Report) USING INDEX SEEK r:Report(publishedEarliest, id)\n  WHERE r.publishedEarliest >= CASE WHEN size(undated) < $given.limit THEN $given.lowDate END AND r.publishedEarliest <= $given.highDate AND r.id IS NOT NULL\n  WITH r ORDER BY r.publishedEarliest, r.id\n  WITH r WHERE NOT (r.publishedEarliest = $given.lowDate AND r.id <= $given.lowId) AND NOT (r.publishedEarliest = $given.highDate AND r.id >= $given.highId)\n    AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'LANGUAGE' THEN r.language IN test.words\n    WHEN 'ID' THEN r.id IN test.words\n    WHEN 'PUBLISHER' THEN EXISTS { (r)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }\n    WHEN 'POSSIBLY' THEN r.publishedEarliest <= test.to AND test.from <= r.publishedLatest\n    WHEN 'CERTAINLY' THEN test.from <= r.publishedEarliest AND r.publishedLatest <= test.to\n  END, false)))\n  WITH r LIMIT $given.limit\n  RETURN collect(r) AS dated\n}\nUNWIND (undated + dated)[..$given.limit] AS r\nRETURN coalesce(r.publishedEarliest, date('0001-01-01')) AS sortDate, r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} AS report ORDER BY sortDate, r.id",
    timeless: true,
  },
  shapes,
);
/** A page of reports, oldest first; those without a date of publication stand before all others in time; between two positions, exclusive. */
export function reportOldest(db: Reader, params: ReportOldestParams): Promise<ReportOldestRow[]> {
  return db.many(reportOldestStatement, params);
}
