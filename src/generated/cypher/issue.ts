// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorCard, IssueCard } from './shape.ts';

/** What `cypher/issue/byId.cypher` takes. */
export interface IssueByIdParams {
  readonly afterId: string;
  readonly limit: number;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly facets: readonly string[] | null;
  readonly party: string | null;
  readonly partOf: string | null;
  readonly matching: readonly string[] | null;
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
    params: [['afterId', 'string'], ['limit', 'int'], ['types', 'string[]?'], ['kinds', 'string[]?'], ['facets', 'string[]?'], ['party', 'string?'], ['partOf', 'string?'], ['matching', 'string[]?']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue)\nWHERE i.id > $afterId\nWITH i ORDER BY i.id\nWITH i WHERE (($types IS NULL OR i.type IN $types)\n  AND ($kinds IS NULL OR i.kind IN $kinds)\n  AND ($facets IS NULL OR any(facet IN i.facets WHERE facet IN $facets))\n  AND ($matching IS NULL OR i.id IN $matching)\n  AND ($party IS NULL OR EXISTS { (i)-[:PARTY]->(:Actor {id: $party}) })\n  AND ($partOf IS NULL OR EXISTS { (i)-[:PART_OF*1..8]->(:Issue {id: $partOf}) }))\nWITH i LIMIT $limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.id",
  },
  shapes,
);
/** A page of issues by id. */
export function issueById(db: Reader, params: IssueByIdParams): Promise<IssueByIdRow[]> {
  return db.many(issueByIdStatement, params);
}

/** What `cypher/issue/byName.cypher` takes. */
export interface IssueByNameParams {
  readonly afterName: string;
  readonly afterId: string;
  readonly limit: number;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly facets: readonly string[] | null;
  readonly party: string | null;
  readonly partOf: string | null;
  readonly matching: readonly string[] | null;
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
    params: [['afterName', 'string'], ['afterId', 'string'], ['limit', 'int'], ['types', 'string[]?'], ['kinds', 'string[]?'], ['facets', 'string[]?'], ['party', 'string?'], ['partOf', 'string?'], ['matching', 'string[]?']],
    columns: [['issue', 'IssueCard']],
    text: "MATCH (i:Issue) WHERE i.name >= $afterName AND i.id IS NOT NULL\nWITH i ORDER BY i.name, i.id\nWITH i WHERE NOT (i.name = $afterName AND i.id <= $afterId) AND (($types IS NULL OR i.type IN $types)\n  AND ($kinds IS NULL OR i.kind IN $kinds)\n  AND ($facets IS NULL OR any(facet IN i.facets WHERE facet IN $facets))\n  AND ($matching IS NULL OR i.id IN $matching)\n  AND ($party IS NULL OR EXISTS { (i)-[:PARTY]->(:Actor {id: $party}) })\n  AND ($partOf IS NULL OR EXISTS { (i)-[:PART_OF*1..8]->(:Issue {id: $partOf}) }))\nWITH i LIMIT $limit\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue ORDER BY i.name, i.id",
  },
  shapes,
);
/** A page of issues by standard name, then id. */
export function issueByName(db: Reader, params: IssueByNameParams): Promise<IssueByNameRow[]> {
  return db.many(issueByNameStatement, params);
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
    text: "MATCH (i:Issue) WHERE i.id IN $ids\nRETURN i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue",
  },
  shapes,
);
/** Issues by their ids. */
export function issueCards(db: Reader, params: IssueCardsParams): Promise<IssueCardsRow[]> {
  return db.many(issueCardsStatement, params);
}

/** What `cypher/issue/count.cypher` takes. */
export interface IssueCountParams {
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly facets: readonly string[] | null;
  readonly party: string | null;
  readonly partOf: string | null;
  readonly matching: readonly string[] | null;
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
    params: [['types', 'string[]?'], ['kinds', 'string[]?'], ['facets', 'string[]?'], ['party', 'string?'], ['partOf', 'string?'], ['matching', 'string[]?']],
    columns: [['total', 'int']],
    text: "MATCH (i:Issue) WHERE (($types IS NULL OR i.type IN $types)\n  AND ($kinds IS NULL OR i.kind IN $kinds)\n  AND ($facets IS NULL OR any(facet IN i.facets WHERE facet IN $facets))\n  AND ($matching IS NULL OR i.id IN $matching)\n  AND ($party IS NULL OR EXISTS { (i)-[:PARTY]->(:Actor {id: $party}) })\n  AND ($partOf IS NULL OR EXISTS { (i)-[:PART_OF*1..8]->(:Issue {id: $partOf}) }))\nRETURN count(i) AS total",
  },
  shapes,
);
/** How many issues pass the filter. */
export function issueCount(db: Reader, params: IssueCountParams): Promise<IssueCountRow> {
  return db.one(issueCountStatement, params);
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
    text: "MATCH (i:Issue)-[p:PARTY]->(a:Actor) WHERE i.id IN $ids\nRETURN i.id AS key, a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor\nORDER BY key, p.position",
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
    text: "MATCH (whole:Issue)<-[:PART_OF]-(i:Issue) WHERE whole.id IN $ids\nRETURN whole.id AS key, i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} AS issue\nORDER BY key, i.name, i.id",
  },
  shapes,
);
/** The direct parts of issues, by name. */
export function issueParts(db: Reader, params: IssuePartsParams): Promise<IssuePartsRow[]> {
  return db.many(issuePartsStatement, params);
}
