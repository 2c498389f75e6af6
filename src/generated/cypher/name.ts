// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, type Writer, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { NameKeysRow, NameQuery, StandIn } from './shape.ts';

/** What `cypher/name/aliases.cypher` takes. */
export interface NameAliasesParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/name/aliases.cypher`. */
export interface NameAliasesRow {
  key: string;
  text: string;
  language: string | null;
  script: string | null;
  note: string | null;
}
const nameAliasesStatement = define<NameAliasesParams, NameAliasesRow>(
  {
    name: 'name/aliases',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['text', 'string'], ['language', 'string?'], ['script', 'string?'], ['note', 'string?']],
    text: "MATCH (n:Actor|Issue)-[:KNOWN_AS]->(s:Alias)\nWHERE n.id IN $given.ids AND NOT s.standard\nRETURN n.id AS key, s.text AS text, s.language AS language, s.script AS script, s.note AS note\nORDER BY key, coalesce(s.language, 'zzz'), s.text",
    timeless: true,
  },
  shapes,
);
/** The other names of actors and issues. */
export function nameAliases(db: Reader, params: NameAliasesParams): Promise<NameAliasesRow[]> {
  return db.many(nameAliasesStatement, params);
}

/** What `cypher/name/candidates.cypher` takes. */
export interface NameCandidatesParams {
  readonly names: readonly NameQuery[];
  readonly limit: number;
}
/** A row of `cypher/name/candidates.cypher`. */
export interface NameCandidatesRow {
  at: number;
  owner: string;
  text: string;
  language: string | null;
  script: string | null;
  standard: boolean;
  country: string | null;
  acts: number;
}
const nameCandidatesStatement = define<NameCandidatesParams, NameCandidatesRow>(
  {
    name: 'name/candidates',
    access: 'read',
    cardinality: 'many',
    params: [['names', 'NameQuery[]'], ['limit', 'int']],
    columns: [['at', 'int'], ['owner', 'string'], ['text', 'string'], ['language', 'string?'], ['script', 'string?'], ['standard', 'boolean'], ['country', 'string?'], ['acts', 'int']],
    text: "UNWIND $given.names AS name\nCALL (name) {\n  UNWIND name.ids AS id\n  OPTIONAL MATCH (r:Redirect {id: id})\n  MATCH (n:Actor|Issue {id: coalesce(r.to, id)})-[:KNOWN_AS]->(s:Alias) WHERE s.standard\n  RETURN s\n  UNION\n  WITH name WHERE name.key IS NOT NULL\n  MATCH (s:Alias) WHERE s.key STARTS WITH name.key\n  RETURN s ORDER BY size(s.key), s.owner, s.text LIMIT $given.limit\n  UNION\n  WITH name WHERE name.words IS NOT NULL\n  CALL db.index.fulltext.queryNodes('names', name.words, {limit: $given.limit}) YIELD node AS s\n  RETURN s\n  UNION\n  WITH name WHERE name.characters IS NOT NULL\n  CALL db.index.fulltext.queryNodes('names_cjk', name.characters, {limit: $given.limit}) YIELD node AS s\n  RETURN s\n  UNION\n  WITH name WHERE name.sounds IS NOT NULL\n  CALL db.index.fulltext.queryNodes('names_by_sound', name.sounds, {limit: $given.limit}) YIELD node AS s\n  RETURN s\n}\nMATCH (n:Actor|Issue)-[:KNOWN_AS]->(s)\nRETURN name.at AS at, s.owner AS owner, s.text AS text, s.language AS language, s.script AS script, s.standard AS standard,\n  head([(n)-[:OF_COUNTRY]->(c) | c.id]) AS country,\n  COUNT { (n)<-[:SOURCE]-() } + COUNT { (n)<-[:TARGET]-() } + COUNT { (n)<-[:CONCERNS]-() } AS acts\nORDER BY at, owner, text",
    timeless: true,
  },
  shapes,
);
/** What names may mean, each name by all of its ways: the id; the same or beginning so but for case, accents and spaces; holding its words or nearly so; holding its characters side by side, for scripts that write without spaces; sounding alike. With the country of whoever bears it and how much is on record of them. */
export function nameCandidates(db: Reader, params: NameCandidatesParams): Promise<NameCandidatesRow[]> {
  return db.many(nameCandidatesStatement, params);
}

/** What `cypher/name/idsLike.cypher` takes. */
export interface NameIdsLikeParams {
  readonly prefix: string;
  readonly limit: number;
}
/** A row of `cypher/name/idsLike.cypher`. */
export interface NameIdsLikeRow {
  id: string;
}
const nameIdsLikeStatement = define<NameIdsLikeParams, NameIdsLikeRow>(
  {
    name: 'name/idsLike',
    access: 'read',
    cardinality: 'many',
    params: [['prefix', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "MATCH (n:Actor|Issue|Event|Report|Tenure|Response|Dataset)\nWHERE n.id STARTS WITH $given.prefix\nRETURN n.id AS id LIMIT $given.limit",
    timeless: true,
  },
  shapes,
);
/** Ids that begin alike, to find the nearest to one that nothing has. */
export function nameIdsLike(db: Reader, params: NameIdsLikeParams): Promise<NameIdsLikeRow[]> {
  return db.many(nameIdsLikeStatement, params);
}

/** What `cypher/name/putKeys.cypher` takes. */
export interface NamePutKeysParams {
  readonly rows: readonly NameKeysRow[];
}
/** A row of `cypher/name/putKeys.cypher`. */
export interface NamePutKeysRow {
  written: number;
}
const namePutKeysStatement = define<NamePutKeysParams, NamePutKeysRow>(
  {
    name: 'name/putKeys',
    access: 'write',
    cardinality: 'one',
    params: [['rows', 'NameKeysRow[]']],
    columns: [['written', 'int']],
    text: "UNWIND $given.rows AS row\nMATCH (s:Alias {owner: row.owner, text: row.text})\nSET s.key = row.key, s.characters = row.characters, s.sounds = row.sounds\nRETURN count(s) AS written",
  },
  shapes,
);
/** Writes anew what the indexes hold of names. */
export function namePutKeys(db: Writer, params: NamePutKeysParams): Promise<NamePutKeysRow> {
  return db.one(namePutKeysStatement, params);
}

/** What `cypher/name/scope.cypher` takes. */
export interface NameScopeParams {
  readonly ids: readonly string[];
  readonly rollUp: boolean;
}
/** A row of `cypher/name/scope.cypher`. */
export interface NameScopeRow {
  key: string;
  id: string;
  standIns: StandIn[];
  parts: string[];
  sources: number;
  targets: number;
  concerning: number;
  published: number;
}
const nameScopeStatement = define<NameScopeParams, NameScopeRow>(
  {
    name: 'name/scope',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['rollUp', 'boolean']],
    columns: [['key', 'string'], ['id', 'string'], ['standIns', 'StandIn[]'], ['parts', 'string[]'], ['sources', 'int'], ['targets', 'int'], ['concerning', 'int'], ['published', 'int']],
    text: "UNWIND $given.ids AS key\nOPTIONAL MATCH (r:Redirect {id: key})\nWITH key, coalesce(r.to, key) AS id\nMATCH (n:Actor|Issue|Event|Report|Dataset {id: id})\nWITH key, n,\n  CASE WHEN n:Actor THEN [{actor: n.id, from: date('0001-01-01'), to: date('9999-12-31')}] ELSE [] END +\n  CASE WHEN $given.rollUp THEN COLLECT {\n    MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(n)\n    RETURN DISTINCT {actor: a.id, from: date('0001-01-01'), to: date('9999-12-31')}\n  } + COLLECT {\n    MATCH (p:Person)<-[:HOLDER]-(t:Tenure)-[:OFFICE]->(o:Office)-[:PART_OF|OF_COUNTRY*0..6]->(n)\n    // Who belongs to a country or a body anyhow counts for it on every day.\n    WHERE NOT EXISTS { (p)-[:OF_COUNTRY|PART_OF*1..6]->(n) }\n    RETURN DISTINCT {actor: p.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}\n  } ELSE [] END AS standIns,\n  COLLECT { MATCH (part:Issue)-[:PART_OF*0..8]->(n) RETURN DISTINCT part.id } AS parts\nCALL (standIns) {\n  UNWIND standIns AS standIn\n  MATCH (a:Actor {id: standIn.actor})\n  RETURN sum(COUNT { (a)<-[:SOURCE]-() }) AS sources, sum(COUNT { (a)<-[:TARGET]-() }) AS targets\n}\nCALL (parts) {\n  UNWIND parts AS part\n  MATCH (i:Issue {id: part})\n  RETURN sum(COUNT { (i)<-[:CONCERNS]-() }) AS concerning\n}\nRETURN key, n.id AS id, standIns, parts, sources, targets, concerning, COUNT { (n)<-[:PUBLISHED_BY]-() } AS published",
    asOf: "UNWIND $given.ids AS key\nOPTIONAL MATCH (r:Redirect {id: key})\nWITH key, coalesce(r.to, key) AS id\nMATCH (n:Actor|Issue|Event|RetractedEvent|Report|Dataset {id: id}) WHERE NOT (n:Event OR n:RetractedEvent) OR (n.earliest <= $given.asOfValid AND (n.recordedAt <= $given.asOfKnown AND (n.retractedAt IS NULL OR $given.asOfKnown < n.retractedAt)))\nWITH key, n,\n  CASE WHEN n:Actor THEN [{actor: n.id, from: date('0001-01-01'), to: date('9999-12-31')}] ELSE [] END +\n  CASE WHEN $given.rollUp THEN COLLECT {\n    MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(n)\n    RETURN DISTINCT {actor: a.id, from: date('0001-01-01'), to: date('9999-12-31')}\n  } + COLLECT {\n    MATCH (p:Person)<-[:HOLDER]-(t:Tenure|RetractedTenure)-[:OFFICE]->(o:Office)-[:PART_OF|OF_COUNTRY*0..6]->(n)\n    // Who belongs to a country or a body anyhow counts for it on every day.\n    WHERE NOT EXISTS { (p)-[:OF_COUNTRY|PART_OF*1..6]->(n) }\n      AND (coalesce(t.fromEarliest, date('0001-01-01')) <= $given.asOfValid AND (t.recordedAt <= $given.asOfKnown AND (t.retractedAt IS NULL OR $given.asOfKnown < t.retractedAt)))\n    RETURN DISTINCT {actor: p.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}\n  } ELSE [] END AS standIns,\n  COLLECT { MATCH (part:Issue)-[:PART_OF*0..8]->(n) RETURN DISTINCT part.id } AS parts\nCALL (standIns) {\n  UNWIND standIns AS standIn\n  MATCH (a:Actor {id: standIn.actor})\n  RETURN sum(COUNT { (a)<-[:SOURCE]-() }) AS sources, sum(COUNT { (a)<-[:TARGET]-() }) AS targets\n}\nCALL (parts) {\n  UNWIND parts AS part\n  MATCH (i:Issue {id: part})\n  RETURN sum(COUNT { (i)<-[:CONCERNS]-() }) AS concerning\n}\nRETURN key, n.id AS id, standIns, parts, sources, targets, concerning, COUNT { (n)<-[:PUBLISHED_BY]-() } AS published",
  },
  shapes,
);
/** What ids in arguments stand for: whether they exist, who may stand for an actor, and the parts of an issue. The id of an actor that was merged into another stands for that other. How many acts these have as sources and targets, how many are about the parts, and how many reports the actor has published, from the store's own counts: they tell where reading is cheap. */
export function nameScope(db: Reader, params: NameScopeParams): Promise<NameScopeRow[]> {
  return db.many(nameScopeStatement, params);
}

/** What `cypher/name/texts.cypher` takes. */
export interface NameTextsParams {
  readonly query: string;
  readonly limit: number;
}
/** A row of `cypher/name/texts.cypher`. */
export interface NameTextsRow {
  id: string;
  type: string;
  text: string;
  score: number;
}
const nameTextsStatement = define<NameTextsParams, NameTextsRow>(
  {
    name: 'name/texts',
    access: 'read',
    cardinality: 'many',
    params: [['query', 'string'], ['limit', 'int']],
    columns: [['id', 'string'], ['type', 'string'], ['text', 'string'], ['score', 'float']],
    text: "CALL db.index.fulltext.queryNodes('texts', $given.query, {limit: $given.limit}) YIELD node, score\nRETURN node.id AS id, CASE WHEN node:Event THEN 'Event' ELSE 'Report' END AS type, coalesce(node.summary, node.title, '') AS text, score\nORDER BY score DESC, id",
    asOf: "CALL () {\n  CALL db.index.fulltext.queryNodes('texts', $given.query, {limit: 10000}) YIELD node, score\n  WITH node, score WHERE NOT node:Event OR (node.earliest <= $given.asOfValid AND (node.recordedAt <= $given.asOfKnown AND (node.retractedAt IS NULL OR $given.asOfKnown < node.retractedAt)))\n  RETURN node, score ORDER BY score DESC LIMIT $given.limit\n  UNION ALL\n  CALL db.index.fulltext.queryNodes('past_texts', $given.query, {limit: 10000}) YIELD node, score\n  WITH node, score WHERE (node.earliest <= $given.asOfValid AND (node.recordedAt <= $given.asOfKnown AND (node.retractedAt IS NULL OR $given.asOfKnown < node.retractedAt)))\n  RETURN node, score ORDER BY score DESC LIMIT $given.limit\n}\nRETURN node.id AS id, CASE WHEN node:Report THEN 'Report' ELSE 'Event' END AS type, coalesce(node.summary, node.title, '') AS text, score\nORDER BY score DESC, id LIMIT $given.limit",
  },
  shapes,
);
/** Events and reports whose text holds the words, best first. */
export function nameTexts(db: Reader, params: NameTextsParams): Promise<NameTextsRow[]> {
  return db.many(nameTextsStatement, params);
}

/** What `cypher/name/unsounded.cypher` takes. */
export interface NameUnsoundedParams {
  readonly limit: number;
}
/** A row of `cypher/name/unsounded.cypher`. */
export interface NameUnsoundedRow {
  owner: string;
  text: string;
}
const nameUnsoundedStatement = define<NameUnsoundedParams, NameUnsoundedRow>(
  {
    name: 'name/unsounded',
    access: 'read',
    cardinality: 'many',
    params: [['limit', 'int']],
    columns: [['owner', 'string'], ['text', 'string']],
    text: "MATCH (s:Alias) WHERE s.sounds IS NULL AND s.owner IS NOT NULL AND s.text IS NOT NULL\nRETURN s.owner AS owner, s.text AS text LIMIT $given.limit",
    timeless: true,
  },
  shapes,
);
/** Names of which the indexes do not know yet what they sound like. */
export function nameUnsounded(db: Reader, params: NameUnsoundedParams): Promise<NameUnsoundedRow[]> {
  return db.many(nameUnsoundedStatement, params);
}
