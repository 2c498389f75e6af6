// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { Anchor, EventCard, IssueAnchor, ResponseCard, StandIn } from './shape.ts';

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

/** What `cypher/event/count.cypher` takes. */
export interface EventCountParams {
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
}
/** A row of `cypher/event/count.cypher`. */
export interface EventCountRow {
  total: number;
}
const eventCountStatement = define<EventCountParams, EventCountRow>(
  {
    name: 'event/count',
    access: 'read',
    cardinality: 'one',
    params: [['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['total', 'int']],
    text: "MATCH (e:Event)\nWITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\nRETURN count(e) AS total",
  },
  shapes,
);
/** How many events pass the filter. */
export function eventCount(db: Reader, params: EventCountParams): Promise<EventCountRow> {
  return db.one(eventCountStatement, params);
}

/** What `cypher/event/countOfActors.cypher` takes. */
export interface EventCountOfActorsParams {
  readonly anchors: readonly Anchor[];
  readonly roles: readonly string[];
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
}
/** A row of `cypher/event/countOfActors.cypher`. */
export interface EventCountOfActorsRow {
  key: string;
  total: number;
}
const eventCountOfActorsStatement = define<EventCountOfActorsParams, EventCountOfActorsRow>(
  {
    name: 'event/countOfActors',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'Anchor[]'], ['roles', 'string[]'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  MATCH (:Actor {id: member.actor})<-[p:SOURCE|TARGET]-(e:Event)\n  WHERE type(p) IN $roles AND e.earliest <= member.to AND member.from <= e.latest\n  WITH DISTINCT e\n  WITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\n  RETURN count(e) AS total\n}\nRETURN anchor.key AS key, total",
  },
  shapes,
);
/** How many events each actor has in the roles asked for. */
export function eventCountOfActors(db: Reader, params: EventCountOfActorsParams): Promise<EventCountOfActorsRow[]> {
  return db.many(eventCountOfActorsStatement, params);
}

/** What `cypher/event/countOfDataset.cypher` takes. */
export interface EventCountOfDatasetParams {
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
}
/** A row of `cypher/event/countOfDataset.cypher`. */
export interface EventCountOfDatasetRow {
  total: number;
}
const eventCountOfDatasetStatement = define<EventCountOfDatasetParams, EventCountOfDatasetRow>(
  {
    name: 'event/countOfDataset',
    access: 'read',
    cardinality: 'one',
    params: [['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['total', 'int']],
    text: "MATCH (e:Event) WHERE e.dataset = $dataset\nWITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\nRETURN count(e) AS total",
  },
  shapes,
);
/** How many events of a dataset pass the filter. */
export function eventCountOfDataset(db: Reader, params: EventCountOfDatasetParams): Promise<EventCountOfDatasetRow> {
  return db.one(eventCountOfDatasetStatement, params);
}

/** What `cypher/event/countOfIssues.cypher` takes. */
export interface EventCountOfIssuesParams {
  readonly anchors: readonly IssueAnchor[];
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
}
/** A row of `cypher/event/countOfIssues.cypher`. */
export interface EventCountOfIssuesRow {
  key: string;
  total: number;
}
const eventCountOfIssuesStatement = define<EventCountOfIssuesParams, EventCountOfIssuesRow>(
  {
    name: 'event/countOfIssues',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'IssueAnchor[]'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.parts AS part\n  MATCH (:Issue {id: part})<-[:CONCERNS]-(e:Event)\n  WITH DISTINCT e\n  WITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\n  RETURN count(e) AS total\n}\nRETURN anchor.key AS key, total",
  },
  shapes,
);
/** How many events are about each issue or its parts. */
export function eventCountOfIssues(db: Reader, params: EventCountOfIssuesParams): Promise<EventCountOfIssuesRow[]> {
  return db.many(eventCountOfIssuesStatement, params);
}

/** What `cypher/event/countOfReports.cypher` takes. */
export interface EventCountOfReportsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/event/countOfReports.cypher`. */
export interface EventCountOfReportsRow {
  key: string;
  total: number;
}
const eventCountOfReportsStatement = define<EventCountOfReportsParams, EventCountOfReportsRow>(
  {
    name: 'event/countOfReports',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['total', 'int']],
    text: "MATCH (r:Report) WHERE r.id IN $ids\nRETURN r.id AS key, COUNT { MATCH (r)<-[:REPORTED_IN]-(e:Event) RETURN DISTINCT e } AS total",
  },
  shapes,
);
/** How many events stand on each report. */
export function eventCountOfReports(db: Reader, params: EventCountOfReportsParams): Promise<EventCountOfReportsRow[]> {
  return db.many(eventCountOfReportsStatement, params);
}

/** What `cypher/event/matching.cypher` takes. */
export interface EventMatchingParams {
  readonly query: string;
  readonly limit: number;
}
/** A row of `cypher/event/matching.cypher`. */
export interface EventMatchingRow {
  id: string;
}
const eventMatchingStatement = define<EventMatchingParams, EventMatchingRow>(
  {
    name: 'event/matching',
    access: 'read',
    cardinality: 'many',
    params: [['query', 'string'], ['limit', 'int']],
    columns: [['id', 'string']],
    text: "CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score\nWITH node, score WHERE node:Event\nRETURN node.id AS id ORDER BY score DESC, id",
  },
  shapes,
);
/** Ids of events whose summary or demand holds the words, best first. */
export function eventMatching(db: Reader, params: EventMatchingParams): Promise<EventMatchingRow[]> {
  return db.many(eventMatchingStatement, params);
}

/** What `cypher/event/newest.cypher` takes. */
export interface EventNewestParams {
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
}
/** A row of `cypher/event/newest.cypher`. */
export interface EventNewestRow {
  key: string;
  event: EventCard;
}
const eventNewestStatement = define<EventNewestParams, EventNewestRow>(
  {
    name: 'event/newest',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "MATCH (e:Event)\nWHERE e.earliest <= $cursorDate AND NOT (e.earliest = $cursorDate AND e.id >= $cursorId) AND e.id IS NOT NULL\nWITH e ORDER BY e.earliest DESC, e.id DESC\nWITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\nWITH e LIMIT $limit\nRETURN '' AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event ORDER BY e.earliest DESC, e.id DESC",
  },
  shapes,
);
/** A page of events, newest first. */
export function eventNewest(db: Reader, params: EventNewestParams): Promise<EventNewestRow[]> {
  return db.many(eventNewestStatement, params);
}

/** What `cypher/event/newestOfActors.cypher` takes. */
export interface EventNewestOfActorsParams {
  readonly anchors: readonly Anchor[];
  readonly roles: readonly string[];
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
}
/** A row of `cypher/event/newestOfActors.cypher`. */
export interface EventNewestOfActorsRow {
  key: string;
  event: EventCard;
}
const eventNewestOfActorsStatement = define<EventNewestOfActorsParams, EventNewestOfActorsRow>(
  {
    name: 'event/newestOfActors',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'Anchor[]'], ['roles', 'string[]'], ['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.members AS member\n  CALL (member) {\n    MATCH (e:Event)-[p:SOURCE]->(:Actor)\n    WHERE 'SOURCE' IN $roles AND p.actor = member.actor AND p.date <= $cursorDate AND p.fact IS NOT NULL\n      AND NOT (p.date = $cursorDate AND p.fact >= $cursorId)\n      AND e.earliest <= member.to AND member.from <= e.latest\n    WITH e, p ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n    WITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\n    WITH e LIMIT $limit\n    RETURN e\n    UNION ALL\n    MATCH (e:Event)-[p:TARGET]->(:Actor)\n    WHERE 'TARGET' IN $roles AND p.actor = member.actor AND p.date <= $cursorDate AND p.fact IS NOT NULL\n      AND NOT (p.date = $cursorDate AND p.fact >= $cursorId)\n      AND e.earliest <= member.to AND member.from <= e.latest\n    WITH e, p ORDER BY p.actor DESC, p.date DESC, p.fact DESC\n    WITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\n    WITH e LIMIT $limit\n    RETURN e\n  }\n  WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit\n  RETURN e\n}\nRETURN anchor.key AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event\nORDER BY key, e.earliest DESC, e.id DESC",
  },
  shapes,
);
/** A page of the events of each actor in the roles asked for, newest first, read in the order of the index. */
export function eventNewestOfActors(db: Reader, params: EventNewestOfActorsParams): Promise<EventNewestOfActorsRow[]> {
  return db.many(eventNewestOfActorsStatement, params);
}

/** What `cypher/event/newestOfDataset.cypher` takes. */
export interface EventNewestOfDatasetParams {
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
}
/** A row of `cypher/event/newestOfDataset.cypher`. */
export interface EventNewestOfDatasetRow {
  key: string;
  event: EventCard;
}
const eventNewestOfDatasetStatement = define<EventNewestOfDatasetParams, EventNewestOfDatasetRow>(
  {
    name: 'event/newestOfDataset',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "MATCH (e:Event)\nWHERE e.dataset = $dataset AND e.earliest <= $cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.dataset DESC, e.earliest DESC, e.id DESC\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $cursorDate AND e.id >= $cursorId) AND (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\nWITH e LIMIT $limit\nRETURN '' AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event ORDER BY e.dataset DESC, e.earliest DESC, e.id DESC",
  },
  shapes,
);
/** A page of the events of a dataset, newest first. */
export function eventNewestOfDataset(db: Reader, params: EventNewestOfDatasetParams): Promise<EventNewestOfDatasetRow[]> {
  return db.many(eventNewestOfDatasetStatement, params);
}

/** What `cypher/event/newestOfIssues.cypher` takes. */
export interface EventNewestOfIssuesParams {
  readonly anchors: readonly IssueAnchor[];
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
}
/** A row of `cypher/event/newestOfIssues.cypher`. */
export interface EventNewestOfIssuesRow {
  key: string;
  event: EventCard;
}
const eventNewestOfIssuesStatement = define<EventNewestOfIssuesParams, EventNewestOfIssuesRow>(
  {
    name: 'event/newestOfIssues',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'IssueAnchor[]'], ['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.parts AS part\n  CALL (part) {\n    MATCH (e:Event)-[p:CONCERNS]->(:Issue)\n    WHERE p.issue = part AND p.date <= $cursorDate AND p.fact IS NOT NULL\n      AND NOT (p.date = $cursorDate AND p.fact >= $cursorId)\n    WITH e, p ORDER BY p.issue DESC, p.date DESC, p.fact DESC\n    WITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\n    WITH e LIMIT $limit\n    RETURN e\n  }\n  WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit\n  RETURN e\n}\nRETURN anchor.key AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event\nORDER BY key, e.earliest DESC, e.id DESC",
  },
  shapes,
);
/** A page of the events about each issue or its parts, newest first, read in the order of the index. */
export function eventNewestOfIssues(db: Reader, params: EventNewestOfIssuesParams): Promise<EventNewestOfIssuesRow[]> {
  return db.many(eventNewestOfIssuesStatement, params);
}

/** What `cypher/event/newestOfReports.cypher` takes. */
export interface EventNewestOfReportsParams {
  readonly ids: readonly string[];
  readonly cursorDate: string;
  readonly cursorId: string;
  readonly limit: number;
}
/** A row of `cypher/event/newestOfReports.cypher`. */
export interface EventNewestOfReportsRow {
  key: string;
  event: EventCard;
}
const eventNewestOfReportsStatement = define<EventNewestOfReportsParams, EventNewestOfReportsRow>(
  {
    name: 'event/newestOfReports',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "MATCH (r:Report) WHERE r.id IN $ids\nCALL (r) {\n  MATCH (r)<-[:REPORTED_IN]-(e:Event)\n  WHERE e.earliest <= $cursorDate AND NOT (e.earliest = $cursorDate AND e.id >= $cursorId)\n  WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit\n  RETURN e\n}\nRETURN r.id AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event\nORDER BY key, e.earliest DESC, e.id DESC",
  },
  shapes,
);
/** A page of the events that stand on each report, newest first. */
export function eventNewestOfReports(db: Reader, params: EventNewestOfReportsParams): Promise<EventNewestOfReportsRow[]> {
  return db.many(eventNewestOfReportsStatement, params);
}

/** What `cypher/event/oldest.cypher` takes. */
export interface EventOldestParams {
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
}
/** A row of `cypher/event/oldest.cypher`. */
export interface EventOldestRow {
  key: string;
  event: EventCard;
}
const eventOldestStatement = define<EventOldestParams, EventOldestRow>(
  {
    name: 'event/oldest',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "MATCH (e:Event)\nWHERE e.earliest >= $cursorDate AND NOT (e.earliest = $cursorDate AND e.id <= $cursorId) AND e.id IS NOT NULL\nWITH e ORDER BY e.earliest, e.id\nWITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\nWITH e LIMIT $limit\nRETURN '' AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event ORDER BY e.earliest, e.id",
  },
  shapes,
);
/** A page of events, oldest first. */
export function eventOldest(db: Reader, params: EventOldestParams): Promise<EventOldestRow[]> {
  return db.many(eventOldestStatement, params);
}

/** What `cypher/event/oldestOfDataset.cypher` takes. */
export interface EventOldestOfDatasetParams {
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
}
/** A row of `cypher/event/oldestOfDataset.cypher`. */
export interface EventOldestOfDatasetRow {
  key: string;
  event: EventCard;
}
const eventOldestOfDatasetStatement = define<EventOldestOfDatasetParams, EventOldestOfDatasetRow>(
  {
    name: 'event/oldestOfDataset',
    access: 'read',
    cardinality: 'many',
    params: [['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "MATCH (e:Event)\nWHERE e.dataset = $dataset AND e.earliest >= $cursorDate AND e.id IS NOT NULL\nWITH e ORDER BY e.dataset, e.earliest, e.id\n// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.\nWITH e WHERE NOT (e.earliest = $cursorDate AND e.id <= $cursorId) AND (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\nWITH e LIMIT $limit\nRETURN '' AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event ORDER BY e.dataset, e.earliest, e.id",
  },
  shapes,
);
/** A page of the events of a dataset, oldest first. */
export function eventOldestOfDataset(db: Reader, params: EventOldestOfDatasetParams): Promise<EventOldestOfDatasetRow[]> {
  return db.many(eventOldestOfDatasetStatement, params);
}

/** What `cypher/event/oldestOfIssues.cypher` takes. */
export interface EventOldestOfIssuesParams {
  readonly anchors: readonly IssueAnchor[];
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
}
/** A row of `cypher/event/oldestOfIssues.cypher`. */
export interface EventOldestOfIssuesRow {
  key: string;
  event: EventCard;
}
const eventOldestOfIssuesStatement = define<EventOldestOfIssuesParams, EventOldestOfIssuesRow>(
  {
    name: 'event/oldestOfIssues',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'IssueAnchor[]'], ['cursorDate', 'date'], ['cursorId', 'string'], ['limit', 'int'], ['relations', 'string[]?'], ['statuses', 'string[]?'], ['from', 'date'], ['to', 'date'], ['certainly', 'boolean'], ['sources', 'StandIn[]?'], ['targets', 'StandIn[]?'], ['ones', 'StandIn[]?'], ['others', 'StandIn[]?'], ['against', 'StandIn[]?'], ['issues', 'string[]?'], ['matching', 'string[]?'], ['dataset', 'string?']],
    columns: [['key', 'string'], ['event', 'EventCard']],
    text: "UNWIND $anchors AS anchor\nCALL (anchor) {\n  UNWIND anchor.parts AS part\n  CALL (part) {\n    MATCH (e:Event)-[p:CONCERNS]->(:Issue)\n    WHERE p.issue = part AND p.date >= $cursorDate AND p.fact IS NOT NULL\n      AND NOT (p.date = $cursorDate AND p.fact <= $cursorId)\n    WITH e, p ORDER BY p.issue, p.date, p.fact\n    WITH e WHERE (($relations IS NULL OR e.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))\n  AND ($statuses IS NULL OR e.status IN $statuses)\n  AND (CASE WHEN $certainly THEN $from <= e.earliest AND e.latest <= $to ELSE e.earliest <= $to AND $from <= e.latest END)\n  AND ($dataset IS NULL OR e.dataset = $dataset)\n  AND ($matching IS NULL OR e.id IN $matching)\n  AND ($issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })\n  AND ($sources IS NULL OR EXISTS { (e)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($targets IS NULL OR EXISTS { (e)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($ones IS NULL OR EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n        any(s IN $ones WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n        OR any(s IN $others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) })\n  AND ($against IS NULL OR EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))\n    WITH e LIMIT $limit\n    RETURN e\n  }\n  WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit\n  RETURN e\n}\nRETURN anchor.key AS key, e {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(e.rows, []),\n  sources: COLLECT { MATCH (e)-[part_:SOURCE]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  targets: COLLECT { MATCH (e)-[part_:TARGET]->(actor_) RETURN actor_ {.id, .type, .name, .description, .kind, .alpha2, country: head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]), partOf: head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id])} ORDER BY part_.position },\n  issues: COLLECT { MATCH (e)-[part_:CONCERNS]->(issue_) RETURN issue_ {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(issue_.facets, []), partOf: head([(issue_)-[:PART_OF]->(whole_:Issue) | whole_.id])} ORDER BY part_.position },\n  places: COLLECT { MATCH (e)-[:AT_PLACE]->(place_:Place) RETURN place_ {.id, .name, .latitude, .longitude, type: 'Place'} ORDER BY place_.name, place_.id }} AS event\nORDER BY key, e.earliest, e.id",
  },
  shapes,
);
/** A page of the events about each issue or its parts, oldest first, read in the order of the index. */
export function eventOldestOfIssues(db: Reader, params: EventOldestOfIssuesParams): Promise<EventOldestOfIssuesRow[]> {
  return db.many(eventOldestOfIssuesStatement, params);
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
