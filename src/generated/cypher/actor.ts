// Generated from cypher/ by `npm run generate`. Never edit.

import type { PartialDate } from '../../graph/time.ts';
import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorCard, Anchor, StandIn, TenureCard } from './shape.ts';

/** What `cypher/actor/byId.cypher` takes. */
export interface ActorByIdParams {
  readonly afterId: string;
  readonly limit: number;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly partOf: string | null;
  readonly matching: readonly string[] | null;
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
    params: [['afterId', 'string'], ['limit', 'int'], ['types', 'string[]?'], ['kinds', 'string[]?'], ['country', 'string?'], ['partOf', 'string?'], ['matching', 'string[]?']],
    columns: [['actor', 'ActorCard']],
    text: "MATCH (a:Actor)\nWHERE a.id > $afterId\nWITH a ORDER BY a.id\nWITH a WHERE (($types IS NULL OR a.type IN $types)\n  AND ($kinds IS NULL OR a.kind IN $kinds)\n  AND ($matching IS NULL OR a.id IN $matching)\n  AND ($country IS NULL OR EXISTS { (a)-[:OF_COUNTRY]->(:Country {id: $country}) })\n  AND ($partOf IS NULL OR EXISTS { (a)-[:PART_OF*1..8]->(:Actor {id: $partOf}) }))\nWITH a LIMIT $limit\nRETURN a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY a.id",
  },
  shapes,
);
/** A page of actors by id. */
export function actorById(db: Reader, params: ActorByIdParams): Promise<ActorByIdRow[]> {
  return db.many(actorByIdStatement, params);
}

/** What `cypher/actor/byName.cypher` takes. */
export interface ActorByNameParams {
  readonly afterName: string;
  readonly afterId: string;
  readonly limit: number;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly partOf: string | null;
  readonly matching: readonly string[] | null;
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
    params: [['afterName', 'string'], ['afterId', 'string'], ['limit', 'int'], ['types', 'string[]?'], ['kinds', 'string[]?'], ['country', 'string?'], ['partOf', 'string?'], ['matching', 'string[]?']],
    columns: [['actor', 'ActorCard']],
    text: "MATCH (a:Actor) WHERE a.name >= $afterName AND a.id IS NOT NULL\nWITH a ORDER BY a.name, a.id\nWITH a WHERE NOT (a.name = $afterName AND a.id <= $afterId) AND (($types IS NULL OR a.type IN $types)\n  AND ($kinds IS NULL OR a.kind IN $kinds)\n  AND ($matching IS NULL OR a.id IN $matching)\n  AND ($country IS NULL OR EXISTS { (a)-[:OF_COUNTRY]->(:Country {id: $country}) })\n  AND ($partOf IS NULL OR EXISTS { (a)-[:PART_OF*1..8]->(:Actor {id: $partOf}) }))\nWITH a LIMIT $limit\nRETURN a {.id, .type, .name, .description, .kind, .alpha2, country: head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS actor ORDER BY a.name, a.id",
  },
  shapes,
);
/** A page of actors by standard name, then id. */
export function actorByName(db: Reader, params: ActorByNameParams): Promise<ActorByNameRow[]> {
  return db.many(actorByNameStatement, params);
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
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly country: string | null;
  readonly partOf: string | null;
  readonly matching: readonly string[] | null;
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
    params: [['types', 'string[]?'], ['kinds', 'string[]?'], ['country', 'string?'], ['partOf', 'string?'], ['matching', 'string[]?']],
    columns: [['total', 'int']],
    text: "MATCH (a:Actor) WHERE (($types IS NULL OR a.type IN $types)\n  AND ($kinds IS NULL OR a.kind IN $kinds)\n  AND ($matching IS NULL OR a.id IN $matching)\n  AND ($country IS NULL OR EXISTS { (a)-[:OF_COUNTRY]->(:Country {id: $country}) })\n  AND ($partOf IS NULL OR EXISTS { (a)-[:PART_OF*1..8]->(:Actor {id: $partOf}) }))\nRETURN count(a) AS total",
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
  readonly anchors: readonly Anchor[];
  readonly direction: string;
  readonly toward: readonly StandIn[] | null;
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly issues: readonly string[] | null;
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
    params: [['anchors', 'Anchor[]'], ['direction', 'string'], ['toward', 'StandIn[]?'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['issues', 'string[]?']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  MATCH (a:Actor {id: member.actor})\n  CALL (a) {\n    MATCH (a)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(b:Actor) WHERE $direction <> 'IN' AND (($relations IS NULL OR type(r) IN $relations)\n  AND (CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END)\n  AND ($issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $issues })) RETURN r, b, 'OUT' AS direction\n    UNION ALL\n    MATCH (a)<-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor) WHERE $direction <> 'OUT' AND (($relations IS NULL OR type(r) IN $relations)\n  AND (CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END)\n  AND ($issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $issues })) RETURN r, b, 'IN' AS direction\n  }\n  WITH member, r, b, direction\n  WHERE r.date <= member.to AND member.from <= r.latest\n    AND ($toward IS NULL OR any(t IN $toward WHERE t.actor = b.id AND r.date <= t.to AND t.from <= r.latest))\n  WITH DISTINCT r, b, direction\n  RETURN count(*) AS total\n}\nRETURN anchor.key AS key, total",
  },
  shapes,
);
/** How many ties each actor has. */
export function actorRelationCount(db: Reader, params: ActorRelationCountParams): Promise<ActorRelationCountRow[]> {
  return db.many(actorRelationCountStatement, params);
}

/** What `cypher/actor/relations.cypher` takes. */
export interface ActorRelationsParams {
  readonly anchors: readonly Anchor[];
  readonly direction: string;
  readonly toward: readonly StandIn[] | null;
  readonly cursorDate: string;
  readonly cursorFact: string;
  readonly cursorTo: string;
  readonly limit: number;
  readonly relations: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly issues: readonly string[] | null;
}
/** A row of `cypher/actor/relations.cypher`. */
export interface ActorRelationsRow {
  key: string;
  relation: string;
  direction: string;
  date: PartialDate;
  sortDate: string;
  intensity: number | null;
  scale: string | null;
  fact: string;
  event: string;
  counterpart: ActorCard;
}
const actorRelationsStatement = define<ActorRelationsParams, ActorRelationsRow>(
  {
    name: 'actor/relations',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'Anchor[]'], ['direction', 'string'], ['toward', 'StandIn[]?'], ['cursorDate', 'date'], ['cursorFact', 'string'], ['cursorTo', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['issues', 'string[]?']],
    columns: [['key', 'string'], ['relation', 'string'], ['direction', 'string'], ['date', 'partialDate'], ['sortDate', 'date'], ['intensity', 'float?'], ['scale', 'string?'], ['fact', 'string'], ['event', 'string'], ['counterpart', 'ActorCard']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  MATCH (a:Actor {id: member.actor})\n  CALL (a) {\n    MATCH (a)-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]->(b:Actor) WHERE $direction <> 'IN' AND (($relations IS NULL OR type(r) IN $relations)\n  AND (CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END)\n  AND ($issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $issues })) RETURN r, b, 'OUT' AS direction\n    UNION ALL\n    MATCH (a)<-[r:ACCUSES|AIDS|APPEALS_TO|ATTACKS|COERCES|CONCEDES_TO|COOPERATES_WITH|DEMANDS|EASES|INVESTIGATES|MEETS|MOBILIZES_AGAINST|OFFERS|PROTESTS|REDUCES_RELATIONS|REJECTS|RETALIATES|STATES|SUPPORTS|THREATENS]-(b:Actor) WHERE $direction <> 'OUT' AND (($relations IS NULL OR type(r) IN $relations)\n  AND (CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END)\n  AND ($issues IS NULL OR EXISTS { (:Event {id: coalesce(r.event, r.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $issues })) RETURN r, b, 'IN' AS direction\n  }\n  WITH member, r, b, direction, b.id + ' ' + direction AS far\n  WHERE r.date <= member.to AND member.from <= r.latest\n    AND ($toward IS NULL OR any(t IN $toward WHERE t.actor = b.id AND r.date <= t.to AND t.from <= r.latest))\n    AND r.date <= $cursorDate AND (r.date < $cursorDate OR r.fact < $cursorFact OR (r.fact = $cursorFact AND far > $cursorTo))\n  WITH DISTINCT r, b, direction, far ORDER BY r.date DESC, r.fact DESC, far LIMIT $limit\n  RETURN r, b, direction, far\n}\nMATCH (e:Event {id: coalesce(r.event, r.fact)})\nRETURN anchor.key AS key, type(r) AS relation, direction, e.date AS date, r.date AS sortDate, r.intensity AS intensity,\n  CASE WHEN r.intensity IS NULL THEN null ELSE e.scale END AS scale, r.fact AS fact, e.id AS event, b {.id, .type, .name, .description, .kind, .alpha2, country: head([(b)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(b)-[:PART_OF]->(whole_:Actor) | whole_.id])} AS counterpart\nORDER BY key, r.date DESC, r.fact DESC, far",
  },
  shapes,
);
/** The newest ties of each actor to others, one for each act and counterpart. */
export function actorRelations(db: Reader, params: ActorRelationsParams): Promise<ActorRelationsRow[]> {
  return db.many(actorRelationsStatement, params);
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
