// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { EventAnchor, EventCard, EventEdge, FilterForm, RankedEvent, ResponseCard } from './shape.ts';

/** What `cypher/event/cards.cypher` takes. */
export interface EventCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/event/cards.cypher`. */
export interface EventCardsRow {
  event: EventCard;
}
const eventCardsStatement = define<EventCardsParams, EventCardsRow>(
  {
    name: 'event/cards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['event', 'EventCard']],
    text: "UNWIND $ids AS id\nCALL (id) {\n  MATCH (e:Event {id: id}) RETURN e\n  UNION\n  MATCH (e:RetractedEvent) WHERE e:Retracted AND e.id = id AND NOT EXISTS { MATCH (:Event {id: id}) }\n  RETURN e ORDER BY e.retractedAt DESC LIMIT 1\n}\nRETURN e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event",
  },
  shapes,
);
/** Events by their ids; a retracted one as it last stood. */
export function eventCards(db: Reader, params: EventCardsParams): Promise<EventCardsRow[]> {
  return db.many(eventCardsStatement, params);
}

/** What `cypher/event/chain.cypher` takes. */
export interface EventChainParams {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
}
/** A row of `cypher/event/chain.cypher`. */
export interface EventChainRow {
  answered: string;
  answer: string;
  response: ResponseCard;
}
const eventChainStatement = define<EventChainParams, EventChainRow>(
  {
    name: 'event/chain',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['kinds', 'string[]']],
    columns: [['answered', 'string'], ['answer', 'string'], ['response', 'ResponseCard']],
    text: "MATCH (earlier:Event)<-[:ANSWERED]-(x:Response)-[:ANSWER]->(later:Event)\nWHERE earlier.id IN $ids AND x.as IN $kinds\nRETURN earlier.id AS answered, later.id AS answer, x {.id, .as, .recordedAt, .retractedAt, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position }} AS response\nORDER BY later.earliest, x.id",
  },
  shapes,
);
/** The responses that answer any of these events, oldest later act first. */
export function eventChain(db: Reader, params: EventChainParams): Promise<EventChainRow[]> {
  return db.many(eventChainStatement, params);
}

/** A row of `cypher/event/count.cypher`. */
export interface EventCountRow {
  total: number;
}
const eventCountStatement = define<Record<string, never>, EventCountRow>(
  {
    name: 'event/count',
    access: 'read',
    cardinality: 'one',
    params: [],
    columns: [['total', 'int']],
    text: "MATCH (e:Event) RETURN count(e) AS total",
  },
  shapes,
);
/** How many acts there are, from the store's own count. */
export function eventCount(db: Reader): Promise<EventCountRow> {
  return db.one(eventCountStatement, {});
}

/** What `cypher/event/countMatching.cypher` takes. */
export interface EventCountMatchingParams {
  readonly anchors: readonly EventAnchor[];
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/countMatching.cypher`. */
export interface EventCountMatchingRow {
  key: string;
  total: number;
}
const eventCountMatchingStatement = define<EventCountMatchingParams, EventCountMatchingRow>(
  {
    name: 'event/countMatching',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (anchor, member) {\n  MATCH (e:Event) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  RETURN count(e) AS total\n}\nRETURN anchor.key AS key, total",
  },
  shapes,
);
/** How many acts pass the filter, over those whose first day lies in the span that it allows. */
export function eventCountMatching(db: Reader, params: EventCountMatchingParams): Promise<EventCountMatchingRow[]> {
  return db.many(eventCountMatchingStatement, params);
}

/** What `cypher/event/countOfHubs.cypher` takes. */
export interface EventCountOfHubsParams {
  readonly anchors: readonly EventAnchor[];
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/countOfHubs.cypher`. */
export interface EventCountOfHubsRow {
  key: string;
  total: number;
}
const eventCountOfHubsStatement = define<EventCountOfHubsParams, EventCountOfHubsRow>(
  {
    name: 'event/countOfHubs',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e\n    UNION\n    MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n    UNION\n    MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n    UNION\n    MATCH (e:Event {id: member.event}) RETURN e\n    UNION\n    UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n    MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n  }\n  WITH anchor, member, e WHERE e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT anchor, e WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  RETURN count(e) AS total\n}\nRETURN anchor.key AS key, total",
  },
  shapes,
);
/** How many acts of actors, issues, datasets, publishers and reports pass the filter. */
export function eventCountOfHubs(db: Reader, params: EventCountOfHubsParams): Promise<EventCountOfHubsRow[]> {
  return db.many(eventCountOfHubsStatement, params);
}

/** What `cypher/event/earliestRecorded.cypher` takes. */
export interface EventEarliestRecordedParams {
  readonly anchors: readonly EventAnchor[];
  readonly lowTime: string;
  readonly lowId: string;
  readonly highTime: string;
  readonly highId: string;
  readonly window: number;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/earliestRecorded.cypher`. */
export interface EventEarliestRecordedRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventEarliestRecordedStatement = define<EventEarliestRecordedParams, EventEarliestRecordedRow>(
  {
    name: 'event/earliestRecorded',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['lowTime', 'datetime'], ['lowId', 'string'], ['highTime', 'datetime'], ['highId', 'string'], ['window', 'int'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)\n  WHERE e.recordedAt >= $lowTime AND e.recordedAt <= $highTime AND e.id IS NOT NULL\n  WITH * ORDER BY e.recordedAt, e.id\n  WITH * WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n}\nCALL (events) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)\n  WHERE e.recordedAt >= CASE WHEN size(events) < $limit THEN $lowTime END AND e.recordedAt <= $highTime AND e.id IS NOT NULL\n  WITH e ORDER BY e.recordedAt, e.id\n  WITH e WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: toFloat(e.recordedAt.epochMillis)}) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of acts by when they were recorded, earliest first, then by id, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventEarliestRecorded(db: Reader, params: EventEarliestRecordedParams): Promise<EventEarliestRecordedRow[]> {
  return db.many(eventEarliestRecordedStatement, params);
}

/** What `cypher/event/latestRecorded.cypher` takes. */
export interface EventLatestRecordedParams {
  readonly anchors: readonly EventAnchor[];
  readonly lowTime: string;
  readonly lowId: string;
  readonly highTime: string;
  readonly highId: string;
  readonly window: number;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/latestRecorded.cypher`. */
export interface EventLatestRecordedRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventLatestRecordedStatement = define<EventLatestRecordedParams, EventLatestRecordedRow>(
  {
    name: 'event/latestRecorded',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['lowTime', 'datetime'], ['lowId', 'string'], ['highTime', 'datetime'], ['highId', 'string'], ['window', 'int'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)\n  WHERE e.recordedAt >= $lowTime AND e.recordedAt <= $highTime AND e.id IS NOT NULL\n  WITH * ORDER BY e.recordedAt DESC, e.id DESC\n  WITH * WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n}\nCALL (events) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)\n  WHERE e.recordedAt >= CASE WHEN size(events) < $limit THEN $lowTime END AND e.recordedAt <= $highTime AND e.id IS NOT NULL\n  WITH e ORDER BY e.recordedAt DESC, e.id DESC\n  WITH e WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: toFloat(e.recordedAt.epochMillis)}) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of acts by when they were recorded, latest first, then by id, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventLatestRecorded(db: Reader, params: EventLatestRecordedParams): Promise<EventLatestRecordedRow[]> {
  return db.many(eventLatestRecordedStatement, params);
}

/** What `cypher/event/matching.cypher` takes. */
export interface EventMatchingParams {
  readonly query: string;
  readonly limit: number;
}
/** A row of `cypher/event/matching.cypher`. */
export interface EventMatchingRow {
  id: string;
  fits: boolean;
}
const eventMatchingStatement = define<EventMatchingParams, EventMatchingRow>(
  {
    name: 'event/matching',
    access: 'read',
    cardinality: 'many',
    params: [['query', 'string'], ['limit', 'int']],
    columns: [['id', 'string'], ['fits', 'boolean']],
    text: "CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score\nRETURN node.id AS id, node:Event AS fits ORDER BY score DESC, id",
  },
  shapes,
);
/** Texts that hold the words, best first; `fits` where it is one of events whose summary or demand holds them. */
export function eventMatching(db: Reader, params: EventMatchingParams): Promise<EventMatchingRow[]> {
  return db.many(eventMatchingStatement, params);
}

/** What `cypher/event/mostCooperative.cypher` takes. */
export interface EventMostCooperativeParams {
  readonly anchors: readonly EventAnchor[];
  readonly scale: string;
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highId: string;
  readonly window: number;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/mostCooperative.cypher`. */
export interface EventMostCooperativeRow {
  key: string;
  ranked: RankedEvent[];
  edges: EventEdge[];
}
const eventMostCooperativeStatement = define<EventMostCooperativeParams, EventMostCooperativeRow>(
  {
    name: 'event/mostCooperative',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['scale', 'string'], ['lowRank', 'float'], ['lowDate', 'date'], ['lowId', 'string'], ['highRank', 'float'], ['highDate', 'date'], ['highId', 'string'], ['window', 'int'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ranked', 'RankedEvent[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)\n  WHERE e.scale = $scale AND e.intensity >= $lowRank AND e.intensity <= $highRank AND e.earliest IS NOT NULL AND e.id IS NOT NULL\n  WITH * ORDER BY e.scale DESC, e.intensity DESC, e.earliest DESC, e.id DESC\n  WITH * WHERE (NOT (e.intensity = $lowRank AND (e.earliest < $lowDate OR (e.earliest = $lowDate AND e.id <= $lowId)))\n  AND NOT (e.intensity = $highRank AND (e.earliest > $highDate OR (e.earliest = $highDate AND e.id >= $highId))))\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect({rank: e.intensity, day: e.earliest, event: e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}}) AS ranked\n}\nCALL (ranked) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)\n  WHERE e.scale = CASE WHEN size(ranked) < $limit THEN $scale END AND e.intensity >= $lowRank AND e.intensity <= $highRank AND e.earliest IS NOT NULL AND e.id IS NOT NULL\n  WITH e ORDER BY e.scale DESC, e.intensity DESC, e.earliest DESC, e.id DESC\n  WITH e WHERE (NOT (e.intensity = $lowRank AND (e.earliest < $lowDate OR (e.earliest = $lowDate AND e.id <= $lowId)))\n  AND NOT (e.intensity = $highRank AND (e.earliest > $highDate OR (e.earliest = $highDate AND e.id >= $highId))))\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: e.intensity}) AS edges\n}\nRETURN anchor.key AS key, ranked, edges",
  },
  shapes,
);
/** A page of acts by intensity on one scale, most cooperative first, then by day and id, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventMostCooperative(db: Reader, params: EventMostCooperativeParams): Promise<EventMostCooperativeRow[]> {
  return db.many(eventMostCooperativeStatement, params);
}

/** What `cypher/event/mostHostile.cypher` takes. */
export interface EventMostHostileParams {
  readonly anchors: readonly EventAnchor[];
  readonly scale: string;
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highId: string;
  readonly window: number;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/mostHostile.cypher`. */
export interface EventMostHostileRow {
  key: string;
  ranked: RankedEvent[];
  edges: EventEdge[];
}
const eventMostHostileStatement = define<EventMostHostileParams, EventMostHostileRow>(
  {
    name: 'event/mostHostile',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['scale', 'string'], ['lowRank', 'float'], ['lowDate', 'date'], ['lowId', 'string'], ['highRank', 'float'], ['highDate', 'date'], ['highId', 'string'], ['window', 'int'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ranked', 'RankedEvent[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)\n  WHERE e.scale = $scale AND e.intensity >= $lowRank AND e.intensity <= $highRank AND e.earliest IS NOT NULL AND e.id IS NOT NULL\n  WITH * ORDER BY e.scale, e.intensity, e.earliest, e.id\n  WITH * WHERE (NOT (e.intensity = $lowRank AND (e.earliest < $lowDate OR (e.earliest = $lowDate AND e.id <= $lowId)))\n  AND NOT (e.intensity = $highRank AND (e.earliest > $highDate OR (e.earliest = $highDate AND e.id >= $highId))))\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect({rank: e.intensity, day: e.earliest, event: e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}}) AS ranked\n}\nCALL (ranked) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)\n  WHERE e.scale = CASE WHEN size(ranked) < $limit THEN $scale END AND e.intensity >= $lowRank AND e.intensity <= $highRank AND e.earliest IS NOT NULL AND e.id IS NOT NULL\n  WITH e ORDER BY e.scale, e.intensity, e.earliest, e.id\n  WITH e WHERE (NOT (e.intensity = $lowRank AND (e.earliest < $lowDate OR (e.earliest = $lowDate AND e.id <= $lowId)))\n  AND NOT (e.intensity = $highRank AND (e.earliest > $highDate OR (e.earliest = $highDate AND e.id >= $highId))))\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: e.intensity}) AS edges\n}\nRETURN anchor.key AS key, ranked, edges",
  },
  shapes,
);
/** A page of acts by intensity on one scale, most hostile first, then by day and id, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventMostHostile(db: Reader, params: EventMostHostileParams): Promise<EventMostHostileRow[]> {
  return db.many(eventMostHostileStatement, params);
}

/** What `cypher/event/newest.cypher` takes. */
export interface EventNewestParams {
  readonly anchors: readonly EventAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/newest.cypher`. */
export interface EventNewestRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventNewestStatement = define<EventNewestParams, EventNewestRow>(
  {
    name: 'event/newest',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (anchor, member) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\n  WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH * ORDER BY e.earliest DESC, e.id DESC\n  WITH * WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n}\nCALL (member, events) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\n  WHERE e.earliest >= CASE WHEN size(events) < $limit THEN member.low END AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH e ORDER BY e.earliest DESC, e.id DESC\n  WITH e WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of acts, newest first, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventNewest(db: Reader, params: EventNewestParams): Promise<EventNewestRow[]> {
  return db.many(eventNewestStatement, params);
}

/** What `cypher/event/newestOfDataset.cypher` takes. */
export interface EventNewestOfDatasetParams {
  readonly anchors: readonly EventAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/newestOfDataset.cypher`. */
export interface EventNewestOfDatasetRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventNewestOfDatasetStatement = define<EventNewestOfDatasetParams, EventNewestOfDatasetRow>(
  {
    name: 'event/newestOfDataset',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (anchor, member) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(dataset, earliest, id)\n  WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH * ORDER BY e.dataset DESC, e.earliest DESC, e.id DESC\n  WITH * WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n}\nCALL (member, events) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(dataset, earliest, id)\n  WHERE e.dataset = CASE WHEN size(events) < $limit THEN member.dataset END AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH e ORDER BY e.dataset DESC, e.earliest DESC, e.id DESC\n  WITH e WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of the acts of a dataset, newest first, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventNewestOfDataset(db: Reader, params: EventNewestOfDatasetParams): Promise<EventNewestOfDatasetRow[]> {
  return db.many(eventNewestOfDatasetStatement, params);
}

/** What `cypher/event/newestOfHubs.cypher` takes. */
export interface EventNewestOfHubsParams {
  readonly anchors: readonly EventAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/newestOfHubs.cypher`. */
export interface EventNewestOfHubsRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventNewestOfHubsStatement = define<EventNewestOfHubsParams, EventNewestOfHubsRow>(
  {
    name: 'event/newestOfHubs',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (anchor, member) {\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:SOURCE]->(:Actor)\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n      WITH e LIMIT $limit\n      RETURN collect(e) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:SOURCE]->()\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.source END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:TARGET]->(:Actor)\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n      WITH e LIMIT $limit\n      RETURN collect(e) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:TARGET]->()\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.target END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:CONCERNS]->(:Issue)\n      USING INDEX SEEK p:CONCERNS(issue, date, fact)\n      WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.issue DESC, p.date DESC, p.fact DESC\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n      WITH e LIMIT $limit\n      RETURN collect(e) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:CONCERNS]->()\n      USING INDEX SEEK p:CONCERNS(issue, date, fact)\n      WHERE p.issue = CASE WHEN size(found) < $limit THEN member.issue END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.issue DESC, p.date DESC, p.fact DESC\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n  }\n  WITH collect({found: found, edges: edges}) AS streams\n  CALL (streams) {\n    UNWIND streams AS stream\n    UNWIND stream.found AS e\n    WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit\n    RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n  }\n  RETURN events, reduce(all = [], stream IN streams | all + stream.edges) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of the acts of actors and issues, newest first, each stream read in the order of its index through at most `window` acts; `edges` says where streams stopped there before the page was full. */
export function eventNewestOfHubs(db: Reader, params: EventNewestOfHubsParams): Promise<EventNewestOfHubsRow[]> {
  return db.many(eventNewestOfHubsStatement, params);
}

/** What `cypher/event/oldest.cypher` takes. */
export interface EventOldestParams {
  readonly anchors: readonly EventAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/oldest.cypher`. */
export interface EventOldestRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventOldestStatement = define<EventOldestParams, EventOldestRow>(
  {
    name: 'event/oldest',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (anchor, member) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\n  WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH * ORDER BY e.earliest, e.id\n  WITH * WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n}\nCALL (member, events) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)\n  WHERE e.earliest >= CASE WHEN size(events) < $limit THEN member.low END AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH e ORDER BY e.earliest, e.id\n  WITH e WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of acts, oldest first, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventOldest(db: Reader, params: EventOldestParams): Promise<EventOldestRow[]> {
  return db.many(eventOldestStatement, params);
}

/** What `cypher/event/oldestOfDataset.cypher` takes. */
export interface EventOldestOfDatasetParams {
  readonly anchors: readonly EventAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/oldestOfDataset.cypher`. */
export interface EventOldestOfDatasetRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventOldestOfDatasetStatement = define<EventOldestOfDatasetParams, EventOldestOfDatasetRow>(
  {
    name: 'event/oldestOfDataset',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (anchor, member) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(dataset, earliest, id)\n  WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH * ORDER BY e.dataset, e.earliest, e.id\n  WITH * WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH * LIMIT $window\n  WITH * WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e LIMIT $limit\n  RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n}\nCALL (member, events) {\n  MATCH (e:Event) USING INDEX SEEK e:Event(dataset, earliest, id)\n  WHERE e.dataset = CASE WHEN size(events) < $limit THEN member.dataset END AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\n  WITH e ORDER BY e.dataset, e.earliest, e.id\n  WITH e WHERE (NOT (e.earliest = $lowDate AND e.id <= $lowId) AND NOT (e.earliest = $highDate AND e.id >= $highId))\n  WITH e SKIP $window - 1 LIMIT 1\n  RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of the acts of a dataset, oldest first, read in the order of the index through at most `window` acts; `edges` says where that stopped before the page was full. */
export function eventOldestOfDataset(db: Reader, params: EventOldestOfDatasetParams): Promise<EventOldestOfDatasetRow[]> {
  return db.many(eventOldestOfDatasetStatement, params);
}

/** What `cypher/event/oldestOfHubs.cypher` takes. */
export interface EventOldestOfHubsParams {
  readonly anchors: readonly EventAnchor[];
  readonly window: number;
  readonly limit: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highDate: string;
  readonly highId: string;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/oldestOfHubs.cypher`. */
export interface EventOldestOfHubsRow {
  key: string;
  events: EventCard[];
  edges: EventEdge[];
}
const eventOldestOfHubsStatement = define<EventOldestOfHubsParams, EventOldestOfHubsRow>(
  {
    name: 'event/oldestOfHubs',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['window', 'int'], ['limit', 'int'], ['lowDate', 'date'], ['lowId', 'string'], ['highDate', 'date'], ['highId', 'string'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['events', 'EventCard[]'], ['edges', 'EventEdge[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (anchor, member) {\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:SOURCE]->(:Actor)\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor, p.date, p.fact\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n      WITH e LIMIT $limit\n      RETURN collect(e) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:SOURCE]->()\n      USING INDEX SEEK p:SOURCE(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.source END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor, p.date, p.fact\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:TARGET]->(:Actor)\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.actor, p.date, p.fact\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n      WITH e LIMIT $limit\n      RETURN collect(e) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:TARGET]->()\n      USING INDEX SEEK p:TARGET(actor, date, fact)\n      WHERE p.actor = CASE WHEN size(found) < $limit THEN member.target END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.actor, p.date, p.fact\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n    UNION ALL\n    CALL (anchor, member) {\n      MATCH (e:Event)-[p:CONCERNS]->(:Issue)\n      USING INDEX SEEK p:CONCERNS(issue, date, fact)\n      WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH * ORDER BY p.issue, p.date, p.fact\n      WITH * WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH * LIMIT $window\n      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n      WITH e LIMIT $limit\n      RETURN collect(e) AS found\n    }\n    CALL (member, found) {\n      MATCH ()-[p:CONCERNS]->()\n      USING INDEX SEEK p:CONCERNS(issue, date, fact)\n      WHERE p.issue = CASE WHEN size(found) < $limit THEN member.issue END AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL\n      WITH p ORDER BY p.issue, p.date, p.fact\n      WITH p WHERE (NOT (p.date = $lowDate AND p.fact <= $lowId) AND NOT (p.date = $highDate AND p.fact >= $highId))\n      WITH p SKIP $window - 1 LIMIT 1\n      RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges\n    }\n    RETURN found, edges\n  }\n  WITH collect({found: found, edges: edges}) AS streams\n  CALL (streams) {\n    UNWIND streams AS stream\n    UNWIND stream.found AS e\n    WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit\n    RETURN collect(e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}) AS events\n  }\n  RETURN events, reduce(all = [], stream IN streams | all + stream.edges) AS edges\n}\nRETURN anchor.key AS key, events, edges",
  },
  shapes,
);
/** A page of the acts of actors and issues, oldest first, each stream read in the order of its index through at most `window` acts; `edges` says where streams stopped there before the page was full. */
export function eventOldestOfHubs(db: Reader, params: EventOldestOfHubsParams): Promise<EventOldestOfHubsRow[]> {
  return db.many(eventOldestOfHubsStatement, params);
}

/** What `cypher/event/rankedDown.cypher` takes. */
export interface EventRankedDownParams {
  readonly anchors: readonly EventAnchor[];
  readonly order: string;
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highId: string;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/rankedDown.cypher`. */
export interface EventRankedDownRow {
  key: string;
  ranked: RankedEvent[];
}
const eventRankedDownStatement = define<EventRankedDownParams, EventRankedDownRow>(
  {
    name: 'event/rankedDown',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['order', 'string'], ['lowRank', 'float'], ['lowDate', 'date'], ['lowId', 'string'], ['highRank', 'float'], ['highDate', 'date'], ['highId', 'string'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ranked', 'RankedEvent[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e\n    UNION\n    MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n    UNION\n    MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n    UNION\n    MATCH (e:Event {id: member.event}) RETURN e\n    UNION\n    UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n    MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n  }\n  WITH anchor, member, e WHERE e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT anchor, e WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e, CASE $order WHEN 'INTENSITY' THEN e.intensity WHEN 'RECORDED' THEN toFloat(e.recordedAt.epochMillis) ELSE 0.0 END AS rank,\n    CASE $order WHEN 'RECORDED' THEN date('0001-01-01') ELSE e.earliest END AS day\n  WHERE rank >= $lowRank AND rank <= $highRank\n    AND NOT (rank = $lowRank AND (day < $lowDate OR (day = $lowDate AND e.id <= $lowId)))\n    AND NOT (rank = $highRank AND (day > $highDate OR (day = $highDate AND e.id >= $highId)))\n  WITH e, rank, day ORDER BY rank DESC, day DESC, e.id DESC LIMIT $limit\n  RETURN collect({rank: rank, day: day, event: e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}}) AS ranked\n}\nRETURN anchor.key AS key, ranked",
  },
  shapes,
);
/** A page of the acts of actors, issues, datasets, publishers and reports by their rank (`INTENSITY`, `RECORDED`, or none), then day, then id, the highest first: all that pass are ranked, as no index has them in this order. */
export function eventRankedDown(db: Reader, params: EventRankedDownParams): Promise<EventRankedDownRow[]> {
  return db.many(eventRankedDownStatement, params);
}

/** What `cypher/event/rankedUp.cypher` takes. */
export interface EventRankedUpParams {
  readonly anchors: readonly EventAnchor[];
  readonly order: string;
  readonly lowRank: number;
  readonly lowDate: string;
  readonly lowId: string;
  readonly highRank: number;
  readonly highDate: string;
  readonly highId: string;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/event/rankedUp.cypher`. */
export interface EventRankedUpRow {
  key: string;
  ranked: RankedEvent[];
}
const eventRankedUpStatement = define<EventRankedUpParams, EventRankedUpRow>(
  {
    name: 'event/rankedUp',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['order', 'string'], ['lowRank', 'float'], ['lowDate', 'date'], ['lowId', 'string'], ['highRank', 'float'], ['highDate', 'date'], ['highId', 'string'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['key', 'string'], ['ranked', 'RankedEvent[]']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n    UNION\n    MATCH (e:Event) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e\n    UNION\n    MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n    UNION\n    MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n    UNION\n    MATCH (e:Event {id: member.event}) RETURN e\n    UNION\n    UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n    MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n  }\n  WITH anchor, member, e WHERE e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT anchor, e WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\n  WITH e, CASE $order WHEN 'INTENSITY' THEN e.intensity WHEN 'RECORDED' THEN toFloat(e.recordedAt.epochMillis) ELSE 0.0 END AS rank,\n    CASE $order WHEN 'RECORDED' THEN date('0001-01-01') ELSE e.earliest END AS day\n  WHERE rank >= $lowRank AND rank <= $highRank\n    AND NOT (rank = $lowRank AND (day < $lowDate OR (day = $lowDate AND e.id <= $lowId)))\n    AND NOT (rank = $highRank AND (day > $highDate OR (day = $highDate AND e.id >= $highId)))\n  WITH e, rank, day ORDER BY rank, day, e.id LIMIT $limit\n  RETURN collect({rank: rank, day: day, event: e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }}}) AS ranked\n}\nRETURN anchor.key AS key, ranked",
  },
  shapes,
);
/** A page of the acts of actors, issues, datasets, publishers and reports by their rank (`INTENSITY`, `RECORDED`, or none), then day, then id, the lowest first: all that pass are ranked, as no index has them in this order. */
export function eventRankedUp(db: Reader, params: EventRankedUpParams): Promise<EventRankedUpRow[]> {
  return db.many(eventRankedUpStatement, params);
}

/** What `cypher/event/responses.cypher` takes. */
export interface EventResponsesParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/event/responses.cypher`. */
export interface EventResponsesRow {
  key: string;
  role: string;
  response: ResponseCard;
}
const eventResponsesStatement = define<EventResponsesParams, EventResponsesRow>(
  {
    name: 'event/responses',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['role', 'string'], ['response', 'ResponseCard']],
    text: "MATCH (e:Event)<-[link:ANSWERED|ANSWER]-(x:Response) WHERE e.id IN $ids\nMATCH (x)-[:ANSWER]->(later:Event)\nRETURN e.id AS key, type(link) AS role, x {.id, .as, .recordedAt, .retractedAt, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position }} AS response\nORDER BY key, later.earliest, x.id",
  },
  shapes,
);
/** The responses that answer events, and those by which events answer earlier ones, by the date of the later act. */
export function eventResponses(db: Reader, params: EventResponsesParams): Promise<EventResponsesRow[]> {
  return db.many(eventResponsesStatement, params);
}
