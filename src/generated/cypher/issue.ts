// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorCard, FilterClause, IssueCard } from './shape.ts';

/** What `cypher/issue/byDegree.cypher` takes. */
export interface IssueByDegreeParams {
  readonly lowDegree: number;
  readonly lowId: string;
  readonly highDegree: number;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/byDegree.cypher`. */
export interface IssueByDegreeRow {
  degree: number;
  issue: IssueCard;
}
const issueByDegreeStatement = define<IssueByDegreeParams, IssueByDegreeRow>(
  {
    name: 'issue/byDegree',
    access: 'read',
    cardinality: 'many',
    params: [['lowDegree', 'int'], ['lowId', 'string'], ['highDegree', 'int'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['degree', 'int'], ['issue', 'IssueCard']],
    text: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i, COUNT { (i)<-[:CONCERNS]-() } AS degree\nWHERE degree >= $given.lowDegree AND degree <= $given.highDegree\n  AND NOT (degree = $given.highDegree AND i.id <= $given.highId) AND NOT (degree = $given.lowDegree AND i.id >= $given.lowId)\nWITH i, degree ORDER BY degree DESC, i.id LIMIT $given.limit\nRETURN degree, i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY degree DESC, i.id",
    asOf: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i, COUNT { MATCH (i)<-[:CONCERNS]-(e:Event|RetractedEvent) WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) } AS degree\nWHERE degree >= $given.lowDegree AND degree <= $given.highDegree\n  AND NOT (degree = $given.highDegree AND i.id <= $given.highId) AND NOT (degree = $given.lowDegree AND i.id >= $given.lowId)\nWITH i, degree ORDER BY degree DESC, i.id LIMIT $given.limit\nRETURN degree, i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY degree DESC, i.id",
  },
  shapes,
);
/** A page of issues by the number of acts about them, most first, then by id; between two positions, exclusive. */
export function issueByDegree(db: Reader, params: IssueByDegreeParams): Promise<IssueByDegreeRow[]> {
  return db.many(issueByDegreeStatement, params);
}

/** What `cypher/issue/byDegreeBackwards.cypher` takes. */
export interface IssueByDegreeBackwardsParams {
  readonly lowDegree: number;
  readonly lowId: string;
  readonly highDegree: number;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/byDegreeBackwards.cypher`. */
export interface IssueByDegreeBackwardsRow {
  degree: number;
  issue: IssueCard;
}
const issueByDegreeBackwardsStatement = define<IssueByDegreeBackwardsParams, IssueByDegreeBackwardsRow>(
  {
    name: 'issue/byDegreeBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowDegree', 'int'], ['lowId', 'string'], ['highDegree', 'int'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['degree', 'int'], ['issue', 'IssueCard']],
    text: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i, COUNT { (i)<-[:CONCERNS]-() } AS degree\nWHERE degree >= $given.lowDegree AND degree <= $given.highDegree\n  AND NOT (degree = $given.highDegree AND i.id <= $given.highId) AND NOT (degree = $given.lowDegree AND i.id >= $given.lowId)\nWITH i, degree ORDER BY degree, i.id DESC LIMIT $given.limit\nRETURN degree, i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY degree, i.id DESC",
    asOf: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i, COUNT { MATCH (i)<-[:CONCERNS]-(e:Event|RetractedEvent) WHERE (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))) } AS degree\nWHERE degree >= $given.lowDegree AND degree <= $given.highDegree\n  AND NOT (degree = $given.highDegree AND i.id <= $given.highId) AND NOT (degree = $given.lowDegree AND i.id >= $given.lowId)\nWITH i, degree ORDER BY degree, i.id DESC LIMIT $given.limit\nRETURN degree, i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY degree, i.id DESC",
  },
  shapes,
);
/** A page of issues by the number of acts about them, most first, then by id, read from its end; between two positions, exclusive. */
export function issueByDegreeBackwards(db: Reader, params: IssueByDegreeBackwardsParams): Promise<IssueByDegreeBackwardsRow[]> {
  return db.many(issueByDegreeBackwardsStatement, params);
}

/** What `cypher/issue/byId.cypher` takes. */
export interface IssueByIdParams {
  readonly lowId: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/byId.cypher`. */
export interface IssueByIdRow {
  issue: IssueCard;
}
const issueByIdStatement = define<IssueByIdParams, IssueByIdRow>(
  {
    name: 'issue/byId',
    access: 'read',
    cardinality: 'many',
    params: [['lowId', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue)\nWHERE i.id > $given.lowId AND i.id < $given.highId\nWITH i ORDER BY i.id\nWITH i WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.id",
    asOf: "MATCH (i:Issue)\nWHERE i.id > $given.lowId AND i.id < $given.highId\nWITH i ORDER BY i.id\nWITH i WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.id",
  },
  shapes,
);
/** A page of issues by id; between two ids, exclusive. */
export function issueById(db: Reader, params: IssueByIdParams): Promise<IssueByIdRow[]> {
  return db.many(issueByIdStatement, params);
}

/** What `cypher/issue/byIdBackwards.cypher` takes. */
export interface IssueByIdBackwardsParams {
  readonly lowId: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/byIdBackwards.cypher`. */
export interface IssueByIdBackwardsRow {
  issue: IssueCard;
}
const issueByIdBackwardsStatement = define<IssueByIdBackwardsParams, IssueByIdBackwardsRow>(
  {
    name: 'issue/byIdBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowId', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue)\nWHERE i.id > $given.lowId AND i.id < $given.highId\nWITH i ORDER BY i.id DESC\nWITH i WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.id DESC",
    asOf: "MATCH (i:Issue)\nWHERE i.id > $given.lowId AND i.id < $given.highId\nWITH i ORDER BY i.id DESC\nWITH i WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.id DESC",
  },
  shapes,
);
/** A page of issues by id, read from its end; between two ids, exclusive. */
export function issueByIdBackwards(db: Reader, params: IssueByIdBackwardsParams): Promise<IssueByIdBackwardsRow[]> {
  return db.many(issueByIdBackwardsStatement, params);
}

/** What `cypher/issue/byName.cypher` takes. */
export interface IssueByNameParams {
  readonly lowName: string;
  readonly lowId: string;
  readonly highName: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/byName.cypher`. */
export interface IssueByNameRow {
  issue: IssueCard;
}
const issueByNameStatement = define<IssueByNameParams, IssueByNameRow>(
  {
    name: 'issue/byName',
    access: 'read',
    cardinality: 'many',
    params: [['lowName', 'string'], ['lowId', 'string'], ['highName', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue) USING INDEX SEEK i:Issue(name, id)\nWHERE i.name >= $given.lowName AND i.name <= $given.highName AND i.id IS NOT NULL\nWITH i ORDER BY i.name, i.id\nWITH i WHERE NOT (i.name = $given.lowName AND i.id <= $given.lowId) AND NOT (i.name = $given.highName AND i.id >= $given.highId) AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.name, i.id",
    asOf: "MATCH (i:Issue) USING INDEX SEEK i:Issue(name, id)\nWHERE i.name >= $given.lowName AND i.name <= $given.highName AND i.id IS NOT NULL\nWITH i ORDER BY i.name, i.id\nWITH i WHERE NOT (i.name = $given.lowName AND i.id <= $given.lowId) AND NOT (i.name = $given.highName AND i.id >= $given.highId) AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.name, i.id",
  },
  shapes,
);
/** A page of issues by standard name, then id; between two positions, exclusive. */
export function issueByName(db: Reader, params: IssueByNameParams): Promise<IssueByNameRow[]> {
  return db.many(issueByNameStatement, params);
}

/** What `cypher/issue/byNameBackwards.cypher` takes. */
export interface IssueByNameBackwardsParams {
  readonly lowName: string;
  readonly lowId: string;
  readonly highName: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/byNameBackwards.cypher`. */
export interface IssueByNameBackwardsRow {
  issue: IssueCard;
}
const issueByNameBackwardsStatement = define<IssueByNameBackwardsParams, IssueByNameBackwardsRow>(
  {
    name: 'issue/byNameBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowName', 'string'], ['lowId', 'string'], ['highName', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue) USING INDEX SEEK i:Issue(name, id)\nWHERE i.name >= $given.lowName AND i.name <= $given.highName AND i.id IS NOT NULL\nWITH i ORDER BY i.name DESC, i.id DESC\nWITH i WHERE NOT (i.name = $given.lowName AND i.id <= $given.lowId) AND NOT (i.name = $given.highName AND i.id >= $given.highId) AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.name DESC, i.id DESC",
    asOf: "MATCH (i:Issue) USING INDEX SEEK i:Issue(name, id)\nWHERE i.name >= $given.lowName AND i.name <= $given.highName AND i.id IS NOT NULL\nWITH i ORDER BY i.name DESC, i.id DESC\nWITH i WHERE NOT (i.name = $given.lowName AND i.id <= $given.lowId) AND NOT (i.name = $given.highName AND i.id >= $given.highId) AND any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i LIMIT $given.limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.name DESC, i.id DESC",
  },
  shapes,
);
/** A page of issues by standard name, then id, read from its end; between two positions, exclusive. */
export function issueByNameBackwards(db: Reader, params: IssueByNameBackwardsParams): Promise<IssueByNameBackwardsRow[]> {
  return db.many(issueByNameBackwardsStatement, params);
}

/** What `cypher/issue/cards.cypher` takes. */
export interface IssueCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/issue/cards.cypher`. */
export interface IssueCardsRow {
  issue: IssueCard;
}
const issueCardsStatement = define<IssueCardsParams, IssueCardsRow>(
  {
    name: 'issue/cards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue) WHERE i.id IN $given.ids\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue",
    asOf: "MATCH (i:Issue) WHERE i.id IN $given.ids\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nRETURN i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue",
  },
  shapes,
);
/** Issues by their ids. */
export function issueCards(db: Reader, params: IssueCardsParams): Promise<IssueCardsRow[]> {
  return db.many(issueCardsStatement, params);
}

/** What `cypher/issue/count.cypher` takes. */
export interface IssueCountParams {
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/count.cypher`. */
export interface IssueCountRow {
  total: number;
}
const issueCountStatement = define<IssueCountParams, IssueCountRow>(
  {
    name: 'issue/count',
    access: 'read',
    cardinality: 'one',
    params: [['where', 'FilterClause[]']],
    columns: [['total', 'int']],
    text: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nRETURN count(i) AS total",
    asOf: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nRETURN count(i) AS total",
  },
  shapes,
);
/** How many issues pass the filter. */
export function issueCount(db: Reader, params: IssueCountParams): Promise<IssueCountRow> {
  return db.one(issueCountStatement, params);
}

/** What `cypher/issue/opened.cypher` takes. */
export interface IssueOpenedParams {
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/opened.cypher`. */
export interface IssueOpenedRow {
  sortDate: string;
  issue: IssueCard;
}
const issueOpenedStatement = define<IssueOpenedParams, IssueOpenedRow>(
  {
    name: 'issue/opened',
    access: 'read',
    cardinality: 'many',
    params: [['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['sortDate', 'date'], ['issue', 'IssueCard']],
    text: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i, coalesce(date(i.opened), date('0001-01-01')) AS sortDate\nWHERE sortDate >= $given.lowDate AND sortDate <= $given.highDate\n  AND NOT (sortDate = $given.lowDate AND i.id <= $given.lowId) AND NOT (sortDate = $given.highDate AND i.id >= $given.highId)\nWITH i, sortDate ORDER BY sortDate DESC, i.id DESC LIMIT $given.limit\nRETURN sortDate, i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY sortDate DESC, i.id DESC",
    asOf: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i, coalesce(date(i.opened), date('0001-01-01')) AS sortDate\nWHERE sortDate >= $given.lowDate AND sortDate <= $given.highDate\n  AND NOT (sortDate = $given.lowDate AND i.id <= $given.lowId) AND NOT (sortDate = $given.highDate AND i.id >= $given.highId)\nWITH i, sortDate ORDER BY sortDate DESC, i.id DESC LIMIT $given.limit\nRETURN sortDate, i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY sortDate DESC, i.id DESC",
  },
  shapes,
);
/** A page of issues by when they began, latest first, those of which it is not known last; between two positions, exclusive. */
export function issueOpened(db: Reader, params: IssueOpenedParams): Promise<IssueOpenedRow[]> {
  return db.many(issueOpenedStatement, params);
}

/** What `cypher/issue/openedBackwards.cypher` takes. */
export interface IssueOpenedBackwardsParams {
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/issue/openedBackwards.cypher`. */
export interface IssueOpenedBackwardsRow {
  sortDate: string;
  issue: IssueCard;
}
const issueOpenedBackwardsStatement = define<IssueOpenedBackwardsParams, IssueOpenedBackwardsRow>(
  {
    name: 'issue/openedBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['sortDate', 'date'], ['issue', 'IssueCard']],
    text: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN i.closed IS NOT NULL\n  END, false)))\nWITH i, coalesce(date(i.opened), date('0001-01-01')) AS sortDate\nWHERE sortDate >= $given.lowDate AND sortDate <= $given.highDate\n  AND NOT (sortDate = $given.lowDate AND i.id <= $given.lowId) AND NOT (sortDate = $given.highDate AND i.id >= $given.highId)\nWITH i, sortDate ORDER BY sortDate, i.id LIMIT $given.limit\nRETURN sortDate, i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY sortDate, i.id",
    asOf: "MATCH (i:Issue) WHERE any(clause IN $given.where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN i.type IN test.words\n    WHEN 'KIND' THEN i.kind IN test.words\n    WHEN 'FACET' THEN any(facet IN i.facets WHERE facet IN test.words)\n    WHEN 'ID' THEN i.id IN test.words\n    WHEN 'PARTY' THEN EXISTS { (i)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (i)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }\n    WHEN 'OPENED_POSSIBLY' THEN date(i.opened) <= test.to AND test.from <= date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')\n    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(i.opened) AND date(i.opened) + duration(CASE size(i.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to\n    WHEN 'CLOSED' THEN date(i.closed) <= $given.asOfValid\n  END, false)))\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nWITH i, coalesce(date(i.opened), date('0001-01-01')) AS sortDate\nWHERE sortDate >= $given.lowDate AND sortDate <= $given.highDate\n  AND NOT (sortDate = $given.lowDate AND i.id <= $given.lowId) AND NOT (sortDate = $given.highDate AND i.id >= $given.highId)\nWITH i, sortDate ORDER BY sortDate, i.id LIMIT $given.limit\nRETURN sortDate, i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY sortDate, i.id",
  },
  shapes,
);
/** A page of issues by when they began, latest first, those of which it is not known last, read from its end; between two positions, exclusive. */
export function issueOpenedBackwards(db: Reader, params: IssueOpenedBackwardsParams): Promise<IssueOpenedBackwardsRow[]> {
  return db.many(issueOpenedBackwardsStatement, params);
}

/** What `cypher/issue/parties.cypher` takes. */
export interface IssuePartiesParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/issue/parties.cypher`. */
export interface IssuePartiesRow {
  key: string;
  actor: ActorCard;
}
const issuePartiesStatement = define<IssuePartiesParams, IssuePartiesRow>(
  {
    name: 'issue/parties',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['actor', 'ActorCard']],
    text: "MATCH (i:Issue)-[p:PARTY]->(a:Actor) WHERE i.id IN $given.ids\nRETURN i.id AS key, CASE WHEN a IS NULL THEN null ELSE [a.id, a.type, a.name, a.description, a.kind, a.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END AS actor\nORDER BY key, p.position",
    timeless: true,
  },
  shapes,
);
/** The parties of issues, in their order. */
export function issueParties(db: Reader, params: IssuePartiesParams): Promise<IssuePartiesRow[]> {
  return db.many(issuePartiesStatement, params);
}

/** What `cypher/issue/parts.cypher` takes. */
export interface IssuePartsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/issue/parts.cypher`. */
export interface IssuePartsRow {
  key: string;
  issue: IssueCard;
}
const issuePartsStatement = define<IssuePartsParams, IssuePartsRow>(
  {
    name: 'issue/parts',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['issue', 'IssueCard']],
    text: "MATCH (whole:Issue)<-[:PART_OF]-(i:Issue) WHERE whole.id IN $given.ids\nRETURN whole.id AS key, i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue\nORDER BY key, i.name, i.id",
    asOf: "MATCH (whole:Issue)<-[:PART_OF]-(i:Issue) WHERE whole.id IN $given.ids\n  AND coalesce(date(i.opened) <= $given.asOfValid, true)\nRETURN whole.id AS key, i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue\nORDER BY key, i.name, i.id",
  },
  shapes,
);
/** The direct parts of issues, by name. */
export function issueParts(db: Reader, params: IssuePartsParams): Promise<IssuePartsRow[]> {
  return db.many(issuePartsStatement, params);
}

/** What `cypher/issue/wholes.cypher` takes. */
export interface IssueWholesParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/issue/wholes.cypher`. */
export interface IssueWholesRow {
  key: string;
  whole: string;
  type: string;
  there: boolean;
}
const issueWholesStatement = define<IssueWholesParams, IssueWholesRow>(
  {
    name: 'issue/wholes',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['whole', 'string'], ['type', 'string'], ['there', 'boolean']],
    text: "UNWIND $given.ids AS key\nMATCH path = (:Issue {id: key})-[:PART_OF*0..8]->(i:Issue)\nRETURN key, i.id AS whole, i.type AS type,\n  true AS there\nORDER BY key, length(path)",
    asOf: "UNWIND $given.ids AS key\nMATCH path = (:Issue {id: key})-[:PART_OF*0..8]->(i:Issue)\nRETURN key, i.id AS whole, i.type AS type,\n  coalesce(date(i.opened) <= $given.asOfValid, true) AS there\nORDER BY key, length(path)",
  },
  shapes,
);
/** What issues are a part of, at any depth, themselves first, and whether that is there. */
export function issueWholes(db: Reader, params: IssueWholesParams): Promise<IssueWholesRow[]> {
  return db.many(issueWholesStatement, params);
}
