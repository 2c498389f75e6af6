// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorCard, EventEdge, FilterClause, FilterForm, TenureCard, TieAnchor, TieRow } from './shape.ts';

/** What `cypher/actor/byDegree.cypher` takes. */
export interface ActorByDegreeParams {
  readonly lowDegree: number;
  readonly lowId: string;
  readonly highDegree: number;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/byDegree.cypher`. */
export interface ActorByDegreeRow {
  degree: number;
  actor: ActorCard;
}
const actorByDegreeStatement = define<ActorByDegreeParams, ActorByDegreeRow>(
  {
    name: 'actor/byDegree',
    access: 'read',
    cardinality: 'many',
    params: [['lowDegree', 'int'], ['lowId', 'string'], ['highDegree', 'int'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['degree', 'int'], ['actor', 'ActorCard']],
    text: "MATCH (a:Actor) WHERE any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nWITH a, COUNT { (a)<-[:SOURCE|TARGET]-() } AS degree\nWHERE degree >= $lowDegree AND degree <= $highDegree\n  AND NOT (degree = $highDegree AND a.id <= $highId) AND NOT (degree = $lowDegree AND a.id >= $lowId)\nWITH a, degree ORDER BY degree DESC, a.id LIMIT $limit\nRETURN degree, a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY degree DESC, a.id",
  },
  shapes,
);
/** A page of actors by the number of acts that they take part in, most first, then by id; between two positions, exclusive. */
export function actorByDegree(db: Reader, params: ActorByDegreeParams): Promise<ActorByDegreeRow[]> {
  return db.many(actorByDegreeStatement, params);
}

/** What `cypher/actor/byDegreeBackwards.cypher` takes. */
export interface ActorByDegreeBackwardsParams {
  readonly lowDegree: number;
  readonly lowId: string;
  readonly highDegree: number;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/byDegreeBackwards.cypher`. */
export interface ActorByDegreeBackwardsRow {
  degree: number;
  actor: ActorCard;
}
const actorByDegreeBackwardsStatement = define<ActorByDegreeBackwardsParams, ActorByDegreeBackwardsRow>(
  {
    name: 'actor/byDegreeBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowDegree', 'int'], ['lowId', 'string'], ['highDegree', 'int'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['degree', 'int'], ['actor', 'ActorCard']],
    text: "MATCH (a:Actor) WHERE any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nWITH a, COUNT { (a)<-[:SOURCE|TARGET]-() } AS degree\nWHERE degree >= $lowDegree AND degree <= $highDegree\n  AND NOT (degree = $highDegree AND a.id <= $highId) AND NOT (degree = $lowDegree AND a.id >= $lowId)\nWITH a, degree ORDER BY degree, a.id DESC LIMIT $limit\nRETURN degree, a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY degree, a.id DESC",
  },
  shapes,
);
/** A page of actors by the number of acts that they take part in, most first, then by id, read from its end; between two positions, exclusive. */
export function actorByDegreeBackwards(db: Reader, params: ActorByDegreeBackwardsParams): Promise<ActorByDegreeBackwardsRow[]> {
  return db.many(actorByDegreeBackwardsStatement, params);
}

/** What `cypher/actor/byId.cypher` takes. */
export interface ActorByIdParams {
  readonly lowId: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/byId.cypher`. */
export interface ActorByIdRow {
  actor: ActorCard;
}
const actorByIdStatement = define<ActorByIdParams, ActorByIdRow>(
  {
    name: 'actor/byId',
    access: 'read',
    cardinality: 'many',
    params: [['lowId', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['actor', 'ActorCard']],
    text: "MATCH (a:Actor)\nWHERE a.id > $lowId AND a.id < $highId\nWITH a ORDER BY a.id\nWITH a WHERE any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nWITH a LIMIT $limit\nRETURN a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY a.id",
  },
  shapes,
);
/** A page of actors by id; between two ids, exclusive. */
export function actorById(db: Reader, params: ActorByIdParams): Promise<ActorByIdRow[]> {
  return db.many(actorByIdStatement, params);
}

/** What `cypher/actor/byIdBackwards.cypher` takes. */
export interface ActorByIdBackwardsParams {
  readonly lowId: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/byIdBackwards.cypher`. */
export interface ActorByIdBackwardsRow {
  actor: ActorCard;
}
const actorByIdBackwardsStatement = define<ActorByIdBackwardsParams, ActorByIdBackwardsRow>(
  {
    name: 'actor/byIdBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowId', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['actor', 'ActorCard']],
    text: "MATCH (a:Actor)\nWHERE a.id > $lowId AND a.id < $highId\nWITH a ORDER BY a.id DESC\nWITH a WHERE any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nWITH a LIMIT $limit\nRETURN a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY a.id DESC",
  },
  shapes,
);
/** A page of actors by id, read from its end; between two ids, exclusive. */
export function actorByIdBackwards(db: Reader, params: ActorByIdBackwardsParams): Promise<ActorByIdBackwardsRow[]> {
  return db.many(actorByIdBackwardsStatement, params);
}

/** What `cypher/actor/byName.cypher` takes. */
export interface ActorByNameParams {
  readonly lowName: string;
  readonly lowId: string;
  readonly highName: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/byName.cypher`. */
export interface ActorByNameRow {
  actor: ActorCard;
}
const actorByNameStatement = define<ActorByNameParams, ActorByNameRow>(
  {
    name: 'actor/byName',
    access: 'read',
    cardinality: 'many',
    params: [['lowName', 'string'], ['lowId', 'string'], ['highName', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['actor', 'ActorCard']],
    text: "MATCH (a:Actor) USING INDEX SEEK a:Actor(name, id)\nWHERE a.name >= $lowName AND a.name <= $highName AND a.id IS NOT NULL\nWITH a ORDER BY a.name, a.id\nWITH a WHERE NOT (a.name = $lowName AND a.id <= $lowId) AND NOT (a.name = $highName AND a.id >= $highId) AND any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nWITH a LIMIT $limit\nRETURN a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY a.name, a.id",
  },
  shapes,
);
/** A page of actors by standard name, then id; between two positions, exclusive. */
export function actorByName(db: Reader, params: ActorByNameParams): Promise<ActorByNameRow[]> {
  return db.many(actorByNameStatement, params);
}

/** What `cypher/actor/byNameBackwards.cypher` takes. */
export interface ActorByNameBackwardsParams {
  readonly lowName: string;
  readonly lowId: string;
  readonly highName: string;
  readonly highId: string;
  readonly limit: number;
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/byNameBackwards.cypher`. */
export interface ActorByNameBackwardsRow {
  actor: ActorCard;
}
const actorByNameBackwardsStatement = define<ActorByNameBackwardsParams, ActorByNameBackwardsRow>(
  {
    name: 'actor/byNameBackwards',
    access: 'read',
    cardinality: 'many',
    params: [['lowName', 'string'], ['lowId', 'string'], ['highName', 'string'], ['highId', 'string'], ['limit', 'int'], ['where', 'FilterClause[]']],
    columns: [['actor', 'ActorCard']],
    text: "MATCH (a:Actor) USING INDEX SEEK a:Actor(name, id)\nWHERE a.name >= $lowName AND a.name <= $highName AND a.id IS NOT NULL\nWITH a ORDER BY a.name DESC, a.id DESC\nWITH a WHERE NOT (a.name = $lowName AND a.id <= $lowId) AND NOT (a.name = $highName AND a.id >= $highId) AND any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nWITH a LIMIT $limit\nRETURN a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY a.name DESC, a.id DESC",
  },
  shapes,
);
/** A page of actors by standard name, then id, read from its end; between two positions, exclusive. */
export function actorByNameBackwards(db: Reader, params: ActorByNameBackwardsParams): Promise<ActorByNameBackwardsRow[]> {
  return db.many(actorByNameBackwardsStatement, params);
}

/** What `cypher/actor/cards.cypher` takes. */
export interface ActorCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/actor/cards.cypher`. */
export interface ActorCardsRow {
  key: string;
  actor: ActorCard;
}
const actorCardsStatement = define<ActorCardsParams, ActorCardsRow>(
  {
    name: 'actor/cards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['actor', 'ActorCard']],
    text: "MATCH (a:Actor) WHERE a.id IN $ids\nRETURN a.id AS key, a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor\nUNION ALL\nMATCH (r:Redirect) WHERE r.id IN $ids\nMATCH (a:Actor {id: r.to})\nRETURN r.id AS key, a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor",
  },
  shapes,
);
/** Actors by their ids; one that was merged into another by its former id too. */
export function actorCards(db: Reader, params: ActorCardsParams): Promise<ActorCardsRow[]> {
  return db.many(actorCardsStatement, params);
}

/** What `cypher/actor/count.cypher` takes. */
export interface ActorCountParams {
  readonly where: readonly FilterClause[];
}
/** A row of `cypher/actor/count.cypher`. */
export interface ActorCountRow {
  total: number;
}
const actorCountStatement = define<ActorCountParams, ActorCountRow>(
  {
    name: 'actor/count',
    access: 'read',
    cardinality: 'one',
    params: [['where', 'FilterClause[]']],
    columns: [['total', 'int']],
    text: "MATCH (a:Actor) WHERE any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n  CASE test.kind\n    WHEN 'TYPE' THEN a.type IN test.words\n    WHEN 'KIND' THEN a.kind IN test.words\n    WHEN 'ID' THEN a.id IN test.words\n    WHEN 'COUNTRY' THEN EXISTS { (a)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }\n    WHEN 'PART_OF' THEN EXISTS { (a)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }\n  END, false)))\nRETURN count(a) AS total",
  },
  shapes,
);
/** How many actors pass the filter. */
export function actorCount(db: Reader, params: ActorCountParams): Promise<ActorCountRow> {
  return db.one(actorCountStatement, params);
}

/** A row of `cypher/actor/redirects.cypher`. */
export interface ActorRedirectsRow {
  id: string;
  to: string;
}
const actorRedirectsStatement = define<Record<string, never>, ActorRedirectsRow>(
  {
    name: 'actor/redirects',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['id', 'string'], ['to', 'string']],
    text: "MATCH (r:Redirect)\nRETURN r.id AS id, r.to AS to ORDER BY id",
  },
  shapes,
);
/** Which actors were merged into which. */
export function actorRedirects(db: Reader): Promise<ActorRedirectsRow[]> {
  return db.many(actorRedirectsStatement, {});
}

/** What `cypher/actor/relationCount.cypher` takes. */
export interface ActorRelationCountParams {
  readonly anchors: readonly TieAnchor[];
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/actor/relationCount.cypher`. */
export interface ActorRelationCountRow {
  key: string;
  total: number;
}
const actorRelationCountStatement = define<ActorRelationCountParams, ActorRelationCountRow>(
  {
    name: 'actor/relationCount',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'TieAnchor[]'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->(a:Actor)\n    WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n    MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a\n    RETURN e, b, e.relation AS relation, 'OUT' AS direction, e.id AS fact\n    UNION ALL\n    MATCH (e:Event)-[p:TARGET]->(a:Actor)\n    WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n    MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a\n    RETURN e, b, e.relation AS relation, 'IN' AS direction, e.id AS fact\n    UNION ALL\n    MATCH (:Actor {id: member.retaliating})-[r:RETALIATES]->(b:Actor) WHERE r.date >= member.low AND r.date <= member.high\n    MATCH (e:Event {id: r.event})\n    RETURN e, b, 'RETALIATES' AS relation, 'OUT' AS direction, r.fact AS fact\n    UNION ALL\n    MATCH (:Actor {id: member.retaliated})<-[r:RETALIATES]-(b:Actor) WHERE r.date >= member.low AND r.date <= member.high\n    MATCH (e:Event {id: r.event})\n    RETURN e, b, 'RETALIATES' AS relation, 'IN' AS direction, r.fact AS fact\n  }\n  WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT anchor, e, b, relation, direction, fact WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n  RETURN count(*) AS total\n}\nRETURN anchor.key AS key, total",
  },
  shapes,
);
/** How many ties each actor has that pass the filter. */
export function actorRelationCount(db: Reader, params: ActorRelationCountParams): Promise<ActorRelationCountRow[]> {
  return db.many(actorRelationCountStatement, params);
}

/** What `cypher/actor/relationsNewest.cypher` takes. */
export interface ActorRelationsNewestParams {
  readonly anchors: readonly TieAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowFact: string;
  readonly lowFar: string;
  readonly highDate: string;
  readonly highFact: string;
  readonly highFar: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/actor/relationsNewest.cypher`. */
export interface ActorRelationsNewestRow {
  key: string;
  ties: TieRow[];
  edges: EventEdge[];
}
const actorRelationsNewestStatement = define<ActorRelationsNewestParams, ActorRelationsNewestRow>(
  {
    name: 'actor/relationsNewest',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'TieAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowFact', 'string'], ['lowFar', 'string'], ['highDate', 'date'], ['highFact', 'string'], ['highFar', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ties', 'TieRow[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (anchor, member) {\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:SOURCE]->(a:Actor)\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n      MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a\n      WITH *, e.relation AS relation, 'OUT' AS direction, b.id + ' OUT' AS far\n      WHERE (NOT (p.date = $lowDate AND (p.fact < $lowFact OR (p.fact = $lowFact AND far >= $lowFar)))\n    AND NOT (p.date = $highDate AND (p.fact > $highFact OR (p.fact = $highFact AND far <= $highFar)))) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n      WITH e, b, p, relation, direction, far ORDER BY p.actor DESC, p.date DESC, p.fact DESC, far LIMIT $limit\n      RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: p.fact, far: far}) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:SOURCE]->()\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.source END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:TARGET]->(a:Actor)\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n      MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a\n      WITH *, e.relation AS relation, 'IN' AS direction, b.id + ' IN' AS far\n      WHERE (NOT (p.date = $lowDate AND (p.fact < $lowFact OR (p.fact = $lowFact AND far >= $lowFar)))\n    AND NOT (p.date = $highDate AND (p.fact > $highFact OR (p.fact = $highFact AND far <= $highFar)))) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n      WITH e, b, p, relation, direction, far ORDER BY p.actor DESC, p.date DESC, p.fact DESC, far LIMIT $limit\n      RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: p.fact, far: far}) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:TARGET]->()\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.target END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    UNWIND [[member.retaliating, 'OUT'], [member.retaliated, 'IN']] AS way\n    MATCH (a:Actor {id: way[0]})-[r:RETALIATES]-(b:Actor)\n    WHERE (startNode(r) = a) = (way[1] = 'OUT') AND r.date >= member.low AND r.date <= member.high AND r.date <= member.to AND member.from <= r.latest\n    MATCH (e:Event {id: r.event})\n    WITH *, 'RETALIATES' AS relation, way[1] AS direction, b.id + ' ' + way[1] AS far\n    WHERE (NOT (r.date = $lowDate AND (r.fact < $lowFact OR (r.fact = $lowFact AND far >= $lowFar)))\n    AND NOT (r.date = $highDate AND (r.fact > $highFact OR (r.fact = $highFact AND far <= $highFar)))) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n    WITH e, b, r, relation, direction, far ORDER BY r.date DESC, r.fact DESC, far LIMIT $limit\n    RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: r.fact, far: far}) AS found, [] AS edges\n  }\n  WITH collect({found: found, edges: edges}) AS streams\n  CALL (streams) {\n    UNWIND streams AS stream\n    UNWIND stream.found AS tie\n    WITH DISTINCT tie.e AS e, tie.b AS b, tie.relation AS relation, tie.direction AS direction, tie.fact AS fact, tie.far AS far\n    ORDER BY e.earliest DESC, fact DESC, far LIMIT $limit\n    RETURN collect({relation: relation, direction: direction, date: e.date, sortDate: e.earliest, intensity: e.intensity,\n      scale: CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END, fact: fact, event: e.id, far: far, counterpart: b {.id, .type, .name, .description, .kind, .alpha2, country: head([(b)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(b)-[:PART_OF]->(whole_:Actor) | whole_.id])}}) AS ties\n  }\n  RETURN ties, reduce(all = [], stream IN streams | all + stream.edges) AS edges\n}\nRETURN anchor.key AS key, ties, edges",
  },
  shapes,
);
/** A page of the ties of actors to others, newest first, one for each act and counterpart: the acts are read in the order of the index through at most `window` of a stream, and stand for the relationships that they draw; `edges` says where that stopped before the page was full. */
export function actorRelationsNewest(db: Reader, params: ActorRelationsNewestParams): Promise<ActorRelationsNewestRow[]> {
  return db.many(actorRelationsNewestStatement, params);
}

/** What `cypher/actor/relationsOldest.cypher` takes. */
export interface ActorRelationsOldestParams {
  readonly anchors: readonly TieAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowFact: string;
  readonly lowFar: string;
  readonly highDate: string;
  readonly highFact: string;
  readonly highFar: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/actor/relationsOldest.cypher`. */
export interface ActorRelationsOldestRow {
  key: string;
  ties: TieRow[];
  edges: EventEdge[];
}
const actorRelationsOldestStatement = define<ActorRelationsOldestParams, ActorRelationsOldestRow>(
  {
    name: 'actor/relationsOldest',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'TieAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowFact', 'string'], ['lowFar', 'string'], ['highDate', 'date'], ['highFact', 'string'], ['highFar', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ties', 'TieRow[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (anchor, member) {\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:SOURCE]->(a:Actor)\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor, p.date, p.fact\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n      MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a\n      WITH *, e.relation AS relation, 'OUT' AS direction, b.id + ' OUT' AS far\n      WHERE (NOT (p.date = $lowDate AND (p.fact < $lowFact OR (p.fact = $lowFact AND far >= $lowFar)))\n    AND NOT (p.date = $highDate AND (p.fact > $highFact OR (p.fact = $highFact AND far <= $highFar)))) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n      WITH e, b, p, relation, direction, far ORDER BY p.actor, p.date, p.fact, far DESC LIMIT $limit\n      RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: p.fact, far: far}) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:SOURCE]->()\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.source END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor, p.date, p.fact\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:TARGET]->(a:Actor)\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor, p.date, p.fact\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n      MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a\n      WITH *, e.relation AS relation, 'IN' AS direction, b.id + ' IN' AS far\n      WHERE (NOT (p.date = $lowDate AND (p.fact < $lowFact OR (p.fact = $lowFact AND far >= $lowFar)))\n    AND NOT (p.date = $highDate AND (p.fact > $highFact OR (p.fact = $highFact AND far <= $highFar)))) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n      WITH e, b, p, relation, direction, far ORDER BY p.actor, p.date, p.fact, far DESC LIMIT $limit\n      RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: p.fact, far: far}) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:TARGET]->()\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.target END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor, p.date, p.fact\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact < $lowFact) AND NOT (p.date = $highDate AND p.fact > $highFact))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    UNWIND [[member.retaliating, 'OUT'], [member.retaliated, 'IN']] AS way\n    MATCH (a:Actor {id: way[0]})-[r:RETALIATES]-(b:Actor)\n    WHERE (startNode(r) = a) = (way[1] = 'OUT') AND r.date >= member.low AND r.date <= member.high AND r.date <= member.to AND member.from <= r.latest\n    MATCH (e:Event {id: r.event})\n    WITH *, 'RETALIATES' AS relation, way[1] AS direction, b.id + ' ' + way[1] AS far\n    WHERE (NOT (r.date = $lowDate AND (r.fact < $lowFact OR (r.fact = $lowFact AND far >= $lowFar)))\n    AND NOT (r.date = $highDate AND (r.fact > $highFact OR (r.fact = $highFact AND far <= $highFar)))) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n    WITH e, b, r, relation, direction, far ORDER BY r.date, r.fact, far DESC LIMIT $limit\n    RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: r.fact, far: far}) AS found, [] AS edges\n  }\n  WITH collect({found: found, edges: edges}) AS streams\n  CALL (streams) {\n    UNWIND streams AS stream\n    UNWIND stream.found AS tie\n    WITH DISTINCT tie.e AS e, tie.b AS b, tie.relation AS relation, tie.direction AS direction, tie.fact AS fact, tie.far AS far\n    ORDER BY e.earliest, fact, far DESC LIMIT $limit\n    RETURN collect({relation: relation, direction: direction, date: e.date, sortDate: e.earliest, intensity: e.intensity,\n      scale: CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END, fact: fact, event: e.id, far: far, counterpart: b {.id, .type, .name, .description, .kind, .alpha2, country: head([(b)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(b)-[:PART_OF]->(whole_:Actor) | whole_.id])}}) AS ties\n  }\n  RETURN ties, reduce(all = [], stream IN streams | all + stream.edges) AS edges\n}\nRETURN anchor.key AS key, ties, edges",
  },
  shapes,
);
/** A page of the ties of actors to others, oldest first, one for each act and counterpart: the acts are read in the order of the index through at most `window` of a stream, and stand for the relationships that they draw; `edges` says where that stopped before the page was full. */
export function actorRelationsOldest(db: Reader, params: ActorRelationsOldestParams): Promise<ActorRelationsOldestRow[]> {
  return db.many(actorRelationsOldestStatement, params);
}

/** What `cypher/actor/relationsRankedDown.cypher` takes. */
export interface ActorRelationsRankedDownParams {
  readonly anchors: readonly TieAnchor[];
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowFact: string;
  readonly lowFar: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highFact: string;
  readonly highFar: string;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/actor/relationsRankedDown.cypher`. */
export interface ActorRelationsRankedDownRow {
  key: string;
  ties: TieRow[];
}
const actorRelationsRankedDownStatement = define<ActorRelationsRankedDownParams, ActorRelationsRankedDownRow>(
  {
    name: 'actor/relationsRankedDown',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'TieAnchor[]'], ['lowRank', 'float'], ['lowDate', 'date'], ['lowFact', 'string'], ['lowFar', 'string'], ['highRank', 'float'], ['highDate', 'date'], ['highFact', 'string'], ['highFar', 'string'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ties', 'TieRow[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->(a:Actor)\n    WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n    MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a\n    RETURN e, b, e.relation AS relation, 'OUT' AS direction, e.id AS fact\n    UNION ALL\n    MATCH (e:Event)-[p:TARGET]->(a:Actor)\n    WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n    MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a\n    RETURN e, b, e.relation AS relation, 'IN' AS direction, e.id AS fact\n    UNION ALL\n    MATCH (:Actor {id: member.retaliating})-[r:RETALIATES]->(b:Actor) WHERE r.date >= member.low AND r.date <= member.high\n    MATCH (e:Event {id: r.event})\n    RETURN e, b, 'RETALIATES' AS relation, 'OUT' AS direction, r.fact AS fact\n    UNION ALL\n    MATCH (:Actor {id: member.retaliated})<-[r:RETALIATES]-(b:Actor) WHERE r.date >= member.low AND r.date <= member.high\n    MATCH (e:Event {id: r.event})\n    RETURN e, b, 'RETALIATES' AS relation, 'IN' AS direction, r.fact AS fact\n  }\n  WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT anchor, e, b, relation, direction, fact WHERE e.intensity >= $lowRank AND e.intensity <= $highRank AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n  WITH e, b, relation, direction, fact, b.id + ' ' + direction AS far, e.intensity AS rank, e.earliest AS day\n  WHERE NOT (rank = $lowRank AND (day < $lowDate OR (day = $lowDate AND (fact < $lowFact OR (fact = $lowFact AND far >= $lowFar)))))\n    AND NOT (rank = $highRank AND (day > $highDate OR (day = $highDate AND (fact > $highFact OR (fact = $highFact AND far <= $highFar)))))\n  WITH * ORDER BY rank DESC, day DESC, fact DESC, far LIMIT $limit\n  RETURN collect({relation: relation, direction: direction, date: e.date, sortDate: day, intensity: rank, scale: e.scale, fact: fact,\n    event: e.id, far: far, counterpart: b {.id, .type, .name, .description, .kind, .alpha2, country: head([(b)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(b)-[:PART_OF]->(whole_:Actor) | whole_.id])}}) AS ties\n}\nRETURN anchor.key AS key, ties",
  },
  shapes,
);
/** A page of the ties of actors to others by intensity, then day, then fact, most cooperative first: all that pass are ranked, as no index has them in this order. */
export function actorRelationsRankedDown(db: Reader, params: ActorRelationsRankedDownParams): Promise<ActorRelationsRankedDownRow[]> {
  return db.many(actorRelationsRankedDownStatement, params);
}

/** What `cypher/actor/relationsRankedUp.cypher` takes. */
export interface ActorRelationsRankedUpParams {
  readonly anchors: readonly TieAnchor[];
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowFact: string;
  readonly lowFar: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highFact: string;
  readonly highFar: string;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/actor/relationsRankedUp.cypher`. */
export interface ActorRelationsRankedUpRow {
  key: string;
  ties: TieRow[];
}
const actorRelationsRankedUpStatement = define<ActorRelationsRankedUpParams, ActorRelationsRankedUpRow>(
  {
    name: 'actor/relationsRankedUp',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'TieAnchor[]'], ['lowRank', 'float'], ['lowDate', 'date'], ['lowFact', 'string'], ['lowFar', 'string'], ['highRank', 'float'], ['highDate', 'date'], ['highFact', 'string'], ['highFar', 'string'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ties', 'TieRow[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->(a:Actor)\n    WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n    MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a\n    RETURN e, b, e.relation AS relation, 'OUT' AS direction, e.id AS fact\n    UNION ALL\n    MATCH (e:Event)-[p:TARGET]->(a:Actor)\n    WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n    MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a\n    RETURN e, b, e.relation AS relation, 'IN' AS direction, e.id AS fact\n    UNION ALL\n    MATCH (:Actor {id: member.retaliating})-[r:RETALIATES]->(b:Actor) WHERE r.date >= member.low AND r.date <= member.high\n    MATCH (e:Event {id: r.event})\n    RETURN e, b, 'RETALIATES' AS relation, 'OUT' AS direction, r.fact AS fact\n    UNION ALL\n    MATCH (:Actor {id: member.retaliated})<-[r:RETALIATES]-(b:Actor) WHERE r.date >= member.low AND r.date <= member.high\n    MATCH (e:Event {id: r.event})\n    RETURN e, b, 'RETALIATES' AS relation, 'IN' AS direction, r.fact AS fact\n  }\n  WITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT anchor, e, b, relation, direction, fact WHERE e.intensity >= $lowRank AND e.intensity <= $highRank AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(\n    CASE test.kind\n      WHEN 'TIE' THEN relation IN test.words\n      WHEN 'DIRECTION' THEN direction IN test.words\n      WHEN 'TOWARD' THEN any(s IN test.standIns WHERE s.actor = b.id AND e.earliest <= s.to AND s.from <= e.latest)\n      ELSE CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END\n    END, false)))\n  WITH e, b, relation, direction, fact, b.id + ' ' + direction AS far, e.intensity AS rank, e.earliest AS day\n  WHERE NOT (rank = $lowRank AND (day < $lowDate OR (day = $lowDate AND (fact < $lowFact OR (fact = $lowFact AND far >= $lowFar)))))\n    AND NOT (rank = $highRank AND (day > $highDate OR (day = $highDate AND (fact > $highFact OR (fact = $highFact AND far <= $highFar)))))\n  WITH * ORDER BY rank, day, fact, far DESC LIMIT $limit\n  RETURN collect({relation: relation, direction: direction, date: e.date, sortDate: day, intensity: rank, scale: e.scale, fact: fact,\n    event: e.id, far: far, counterpart: b {.id, .type, .name, .description, .kind, .alpha2, country: head([(b)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(b)-[:PART_OF]->(whole_:Actor) | whole_.id])}}) AS ties\n}\nRETURN anchor.key AS key, ties",
  },
  shapes,
);
/** A page of the ties of actors to others by intensity, then day, then fact, most hostile first: all that pass are ranked, as no index has them in this order. */
export function actorRelationsRankedUp(db: Reader, params: ActorRelationsRankedUpParams): Promise<ActorRelationsRankedUpRow[]> {
  return db.many(actorRelationsRankedUpStatement, params);
}

/** What `cypher/actor/tenures.cypher` takes. */
export interface ActorTenuresParams {
  readonly ids: readonly string[];
  readonly from: string;
  readonly to: string;
}
/** A row of `cypher/actor/tenures.cypher`. */
export interface ActorTenuresRow {
  key: string;
  tenure: TenureCard;
}
const actorTenuresStatement = define<ActorTenuresParams, ActorTenuresRow>(
  {
    name: 'actor/tenures',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['from', 'date'], ['to', 'date']],
    columns: [['key', 'string'], ['tenure', 'TenureCard']],
    text: "MATCH (a:Actor)<-[:HOLDER|OFFICE]-(t:Tenure)\nWHERE a.id IN $ids AND coalesce(t.fromEarliest, date('0001-01-01')) <= $to AND $from <= coalesce(t.toLatest, date('9999-12-31'))\nRETURN a.id AS key, t {.id, .from, .to, .recordedAt, .retractedAt, type: 'Tenure',\n  person: head(COLLECT { MATCH (t)-[:HOLDER]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} }),\n  office: head(COLLECT { MATCH (t)-[:OFFICE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} })} AS tenure\nORDER BY key, coalesce(t.fromEarliest, date('0001-01-01')) DESC, t.id",
  },
  shapes,
);
/** Offices that persons held and holders that offices had, latest first; possibly within the span. */
export function actorTenures(db: Reader, params: ActorTenuresParams): Promise<ActorTenuresRow[]> {
  return db.many(actorTenuresStatement, params);
}
