// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorSum, EventAnchor, FilterForm, GroupCount, PairSum } from './shape.ts';

/** What `cypher/figures/actors.cypher` takes. */
export interface FiguresActorsParams {
  readonly anchors: readonly EventAnchor[];
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/figures/actors.cypher`. */
export interface FiguresActorsRow {
  actors: ActorSum[];
  total: number;
}
const figuresActorsStatement = define<FiguresActorsParams, FiguresActorsRow>(
  {
    name: 'figures/actors',
    access: 'read',
    cardinality: 'one',
    params: [['anchors', 'EventAnchor[]'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['actors', 'ActorSum[]'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nMATCH (e:Event) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\nWITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\nWITH e, COLLECT { MATCH (e)-[part_:SOURCE]->() RETURN DISTINCT part_.actor } AS sources, COLLECT { MATCH (e)-[part_:TARGET]->() RETURN DISTINCT part_.actor } AS targets\nUNWIND sources + [actor IN targets WHERE NOT actor IN sources] AS actor\nWITH actor, CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END AS scale, count(*) AS count, sum(CASE WHEN actor IN sources THEN 1 ELSE 0 END) AS asSource, sum(CASE WHEN actor IN targets THEN 1 ELSE 0 END) AS asTarget,\n  max(e.earliest) AS last, sum(e.intensity) AS sum, sum(CASE WHEN e.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN e.intensity < 0 THEN 1 ELSE 0 END) AS hostile\nWITH actor, sum(count) AS count, sum(asSource) AS asSource, sum(asTarget) AS asTarget, max(last) AS last,\n  collect({scale: scale, count: count, cooperative: cooperative, hostile: hostile, sum: sum}) AS scales\nORDER BY count DESC, actor\nWITH collect({actor: actor, count: count, asSource: asSource, asTarget: asTarget, last: last, scales: scales}) AS actors\nRETURN actors[..$limit] AS actors, size(actors) AS total",
  },
  shapes,
);
/** The actors that take part in acts, most acts first: of all acts in the order of time. */
export function figuresActors(db: Reader, params: FiguresActorsParams): Promise<FiguresActorsRow> {
  return db.one(figuresActorsStatement, params);
}

/** What `cypher/figures/actorsOfStreams.cypher` takes. */
export interface FiguresActorsOfStreamsParams {
  readonly anchors: readonly EventAnchor[];
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/figures/actorsOfStreams.cypher`. */
export interface FiguresActorsOfStreamsRow {
  actors: ActorSum[];
  total: number;
}
const figuresActorsOfStreamsStatement = define<FiguresActorsOfStreamsParams, FiguresActorsOfStreamsRow>(
  {
    name: 'figures/actorsOfStreams',
    access: 'read',
    cardinality: 'one',
    params: [['anchors', 'EventAnchor[]'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['actors', 'ActorSum[]'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (member) {\n  MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (e:Event {id: member.event}) RETURN e\n  UNION\n  UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n  MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n}\nWITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n// Without the streams: they may be thousands, and would be kept with every act.\nWITH DISTINCT e, anchor.where AS filter\nWITH e, {where: filter} AS anchor WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\nWITH e, COLLECT { MATCH (e)-[part_:SOURCE]->() RETURN DISTINCT part_.actor } AS sources, COLLECT { MATCH (e)-[part_:TARGET]->() RETURN DISTINCT part_.actor } AS targets\nUNWIND sources + [actor IN targets WHERE NOT actor IN sources] AS actor\nWITH actor, CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END AS scale, count(*) AS count, sum(CASE WHEN actor IN sources THEN 1 ELSE 0 END) AS asSource, sum(CASE WHEN actor IN targets THEN 1 ELSE 0 END) AS asTarget,\n  max(e.earliest) AS last, sum(e.intensity) AS sum, sum(CASE WHEN e.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN e.intensity < 0 THEN 1 ELSE 0 END) AS hostile\nWITH actor, sum(count) AS count, sum(asSource) AS asSource, sum(asTarget) AS asTarget, max(last) AS last,\n  collect({scale: scale, count: count, cooperative: cooperative, hostile: hostile, sum: sum}) AS scales\nORDER BY count DESC, actor\nWITH collect({actor: actor, count: count, asSource: asSource, asTarget: asTarget, last: last, scales: scales}) AS actors\nRETURN actors[..$limit] AS actors, size(actors) AS total",
  },
  shapes,
);
/** The actors that take part in acts, most acts first: of the acts of streams. */
export function figuresActorsOfStreams(db: Reader, params: FiguresActorsOfStreamsParams): Promise<FiguresActorsOfStreamsRow> {
  return db.one(figuresActorsOfStreamsStatement, params);
}

/** What `cypher/figures/facetOfActors.cypher` takes. */
export interface FiguresFacetOfActorsParams {
  readonly grouping: string;
  readonly measured: boolean;
  readonly first: number;
}
/** A row of `cypher/figures/facetOfActors.cypher`. */
export interface FiguresFacetOfActorsRow {
  grouping: string;
  values: GroupCount[];
  others: number;
  rest: number;
  none: number;
}
const figuresFacetOfActorsStatement = define<FiguresFacetOfActorsParams, FiguresFacetOfActorsRow>(
  {
    name: 'figures/facetOfActors',
    access: 'read',
    cardinality: 'many',
    params: [['grouping', 'string'], ['measured', 'boolean'], ['first', 'int']],
    columns: [['grouping', 'string'], ['values', 'GroupCount[]'], ['others', 'int'], ['rest', 'int'], ['none', 'int']],
    text: "CALL () {\n  MATCH (a:Actor)\n  CALL (a) {\n    MATCH (a)<-[p:SOURCE|TARGET]-(e:Event) WHERE $grouping = 'ACTOR' OR type(p) = $grouping\n    WITH DISTINCT e\n    RETURN CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum\n  }\n  RETURN a.id AS key, scale, count, sum\n  UNION ALL\n  MATCH (e:Event) WHERE CASE $grouping WHEN 'SOURCE' THEN NOT EXISTS { (e)-[:SOURCE]->() } WHEN 'TARGET' THEN NOT EXISTS { (e)-[:TARGET]->() } ELSE NOT EXISTS { (e)-[:SOURCE|TARGET]->() } END\n  RETURN null AS key, null AS scale, count(*) AS count, 0.0 AS sum\n}\nWITH $grouping AS grouping, key, scale, count, sum WHERE count > 0\nWITH grouping, key, sum(count) AS count, collect(CASE WHEN scale IS NULL THEN null ELSE {scale: scale, count: count, sum: sum} END) AS scales\nORDER BY count DESC, key\nWITH grouping, collect(CASE WHEN key IS NULL THEN null ELSE {key: key, count: count, scales: scales} END) AS all, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS none\nWITH grouping, all[..$first] AS values, all[$first..] AS left, none\nRETURN grouping, values, size(left) AS others, reduce(sum = 0, one IN left | sum + one.count) AS rest, none",
  },
  shapes,
);
/** In how many of all acts each actor is, by ACTOR, SOURCE or TARGET: read from the actors, which have their acts at hand. */
export function figuresFacetOfActors(db: Reader, params: FiguresFacetOfActorsParams): Promise<FiguresFacetOfActorsRow[]> {
  return db.many(figuresFacetOfActorsStatement, params);
}

/** What `cypher/figures/facetOfWords.cypher` takes. */
export interface FiguresFacetOfWordsParams {
  readonly grouping: string;
  readonly measured: boolean;
  readonly first: number;
}
/** A row of `cypher/figures/facetOfWords.cypher`. */
export interface FiguresFacetOfWordsRow {
  grouping: string;
  values: GroupCount[];
  others: number;
  rest: number;
  none: number;
}
const figuresFacetOfWordsStatement = define<FiguresFacetOfWordsParams, FiguresFacetOfWordsRow>(
  {
    name: 'figures/facetOfWords',
    access: 'read',
    cardinality: 'many',
    params: [['grouping', 'string'], ['measured', 'boolean'], ['first', 'int']],
    columns: [['grouping', 'string'], ['values', 'GroupCount[]'], ['others', 'int'], ['rest', 'int'], ['none', 'int']],
    text: "MATCH (e:Event)\nWITH CASE $grouping WHEN 'RELATION' THEN e.relation WHEN 'STATUS' THEN e.status WHEN 'DATASET' THEN e.dataset ELSE e.earliest END AS value, CASE $grouping WHEN 'MONTH' THEN e.latest END AS latest,\n  CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum\nWITH CASE WHEN $grouping <> 'MONTH' THEN value WHEN date.truncate('month', value) = date.truncate('month', latest) THEN left(toString(value), 7) END AS key, scale, sum(count) AS count, sum(sum) AS sum\nWITH $grouping AS grouping, key, scale, count, sum\nWITH grouping, key, sum(count) AS count, collect(CASE WHEN scale IS NULL THEN null ELSE {scale: scale, count: count, sum: sum} END) AS scales\nORDER BY count DESC, key\nWITH grouping, collect(CASE WHEN key IS NULL THEN null ELSE {key: key, count: count, scales: scales} END) AS all, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS none\nWITH grouping, all[..$first] AS values, all[$first..] AS left, none\nRETURN grouping, values, size(left) AS others, reduce(sum = 0, one IN left | sum + one.count) AS rest, none",
  },
  shapes,
);
/** How many of all acts have each word or month, by RELATION, STATUS, DATASET or MONTH: the store is read in its own order, which takes less than an index where everything is read. */
export function figuresFacetOfWords(db: Reader, params: FiguresFacetOfWordsParams): Promise<FiguresFacetOfWordsRow[]> {
  return db.many(figuresFacetOfWordsStatement, params);
}

/** What `cypher/figures/facets.cypher` takes. */
export interface FiguresFacetsParams {
  readonly anchors: readonly EventAnchor[];
  readonly groupings: readonly string[];
  readonly measured: boolean;
  readonly first: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/figures/facets.cypher`. */
export interface FiguresFacetsRow {
  grouping: string;
  values: GroupCount[];
  others: number;
  rest: number;
  none: number;
}
const figuresFacetsStatement = define<FiguresFacetsParams, FiguresFacetsRow>(
  {
    name: 'figures/facets',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['groupings', 'string[]'], ['measured', 'boolean'], ['first', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['grouping', 'string'], ['values', 'GroupCount[]'], ['others', 'int'], ['rest', 'int'], ['none', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nMATCH (e:Event) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\nWITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\nUNWIND $groupings AS grouping\nWITH grouping, e, CASE grouping\n    WHEN 'NONE' THEN ['all']\n    WHEN 'RELATION' THEN [e.relation]\n    WHEN 'STATUS' THEN [e.status]\n    WHEN 'MONTH' THEN [CASE WHEN date.truncate('month', e.earliest) = date.truncate('month', e.latest) THEN left(toString(e.earliest), 7) END]\n    WHEN 'DATASET' THEN [e.dataset]\n    WHEN 'ACTOR' THEN COLLECT { MATCH (e)-[part_:SOURCE|TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'SOURCE' THEN COLLECT { MATCH (e)-[part_:SOURCE]->() RETURN DISTINCT part_.actor }\n    WHEN 'TARGET' THEN COLLECT { MATCH (e)-[part_:TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE|TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'SOURCE_COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'TARGET_COUNTRY' THEN COLLECT { MATCH (e)-[:TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'ISSUE' THEN COLLECT { MATCH (e)-[about_:CONCERNS]->() RETURN DISTINCT about_.issue }\n    WHEN 'PUBLISHER' THEN COLLECT { MATCH (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) RETURN DISTINCT publisher_.id }\n  END AS groups\nUNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key\nWITH grouping, key, CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum\nWITH grouping, key, sum(count) AS count, collect(CASE WHEN scale IS NULL THEN null ELSE {scale: scale, count: count, sum: sum} END) AS scales\nORDER BY count DESC, key\nWITH grouping, collect(CASE WHEN key IS NULL THEN null ELSE {key: key, count: count, scales: scales} END) AS all, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS none\nWITH grouping, all[..$first] AS values, all[$first..] AS left, none\nRETURN grouping, values, size(left) AS others, reduce(sum = 0, one IN left | sum + one.count) AS rest, none",
  },
  shapes,
);
/** How many acts that pass the filter have each value, by several fields, over those whose first day lies in the span that it allows. */
export function figuresFacets(db: Reader, params: FiguresFacetsParams): Promise<FiguresFacetsRow[]> {
  return db.many(figuresFacetsStatement, params);
}

/** What `cypher/figures/facetsOfStreams.cypher` takes. */
export interface FiguresFacetsOfStreamsParams {
  readonly anchors: readonly EventAnchor[];
  readonly groupings: readonly string[];
  readonly measured: boolean;
  readonly first: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/figures/facetsOfStreams.cypher`. */
export interface FiguresFacetsOfStreamsRow {
  grouping: string;
  values: GroupCount[];
  others: number;
  rest: number;
  none: number;
}
const figuresFacetsOfStreamsStatement = define<FiguresFacetsOfStreamsParams, FiguresFacetsOfStreamsRow>(
  {
    name: 'figures/facetsOfStreams',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['groupings', 'string[]'], ['measured', 'boolean'], ['first', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['grouping', 'string'], ['values', 'GroupCount[]'], ['others', 'int'], ['rest', 'int'], ['none', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (member) {\n  MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (e:Event {id: member.event}) RETURN e\n  UNION\n  UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n  MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n}\nWITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n// Without the streams: they may be thousands, and would be kept with every act.\nWITH DISTINCT e, anchor.where AS filter\nWITH e, {where: filter} AS anchor WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\nUNWIND $groupings AS grouping\nWITH grouping, e, CASE grouping\n    WHEN 'NONE' THEN ['all']\n    WHEN 'RELATION' THEN [e.relation]\n    WHEN 'STATUS' THEN [e.status]\n    WHEN 'MONTH' THEN [CASE WHEN date.truncate('month', e.earliest) = date.truncate('month', e.latest) THEN left(toString(e.earliest), 7) END]\n    WHEN 'DATASET' THEN [e.dataset]\n    WHEN 'ACTOR' THEN COLLECT { MATCH (e)-[part_:SOURCE|TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'SOURCE' THEN COLLECT { MATCH (e)-[part_:SOURCE]->() RETURN DISTINCT part_.actor }\n    WHEN 'TARGET' THEN COLLECT { MATCH (e)-[part_:TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE|TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'SOURCE_COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'TARGET_COUNTRY' THEN COLLECT { MATCH (e)-[:TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'ISSUE' THEN COLLECT { MATCH (e)-[about_:CONCERNS]->() RETURN DISTINCT about_.issue }\n    WHEN 'PUBLISHER' THEN COLLECT { MATCH (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) RETURN DISTINCT publisher_.id }\n  END AS groups\nUNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key\nWITH grouping, key, CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum\nWITH grouping, key, sum(count) AS count, collect(CASE WHEN scale IS NULL THEN null ELSE {scale: scale, count: count, sum: sum} END) AS scales\nORDER BY count DESC, key\nWITH grouping, collect(CASE WHEN key IS NULL THEN null ELSE {key: key, count: count, scales: scales} END) AS all, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS none\nWITH grouping, all[..$first] AS values, all[$first..] AS left, none\nRETURN grouping, values, size(left) AS others, reduce(sum = 0, one IN left | sum + one.count) AS rest, none",
  },
  shapes,
);
/** How many acts of the streams that pass the filter have each value, by several fields. */
export function figuresFacetsOfStreams(db: Reader, params: FiguresFacetsOfStreamsParams): Promise<FiguresFacetsOfStreamsRow[]> {
  return db.many(figuresFacetsOfStreamsStatement, params);
}

/** What `cypher/figures/pairs.cypher` takes. */
export interface FiguresPairsParams {
  readonly anchors: readonly EventAnchor[];
  readonly actors: readonly string[];
  readonly together: boolean;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/figures/pairs.cypher`. */
export interface FiguresPairsRow {
  pairs: PairSum[];
  total: number;
}
const figuresPairsStatement = define<FiguresPairsParams, FiguresPairsRow>(
  {
    name: 'figures/pairs',
    access: 'read',
    cardinality: 'one',
    params: [['anchors', 'EventAnchor[]'], ['actors', 'string[]'], ['together', 'boolean'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['pairs', 'PairSum[]'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nMATCH (e:Event) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\nWITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\nMATCH (e)-[by:SOURCE]->() MATCH (e)-[upon:TARGET]->() WHERE by.actor <> upon.actor\nWITH DISTINCT e, by.actor AS source, upon.actor AS target\nWITH source, target, CASE WHEN $together THEN null ELSE e.relation END AS relation, CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END AS scale, count(*) AS count, max(e.earliest) AS last,\n  sum(e.intensity) AS sum, sum(CASE WHEN e.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN e.intensity < 0 THEN 1 ELSE 0 END) AS hostile\nWITH source, target, relation, sum(count) AS count, max(last) AS last, collect({scale: scale, count: count, cooperative: cooperative, hostile: hostile, sum: sum}) AS scales\nWITH collect({source: source, target: target, relation: relation, count: count, last: last, scales: scales}) AS pairs\nCALL (pairs) {\n  UNWIND pairs AS pair\n  WITH pair WHERE pair.source IN $actors AND pair.target IN $actors\n  WITH pair ORDER BY pair.count DESC, pair.source, pair.target, pair.relation LIMIT $limit\n  RETURN collect(pair) AS shown\n}\nRETURN shown AS pairs, size(pairs) AS total",
  },
  shapes,
);
/** Who acts upon whom, most acts first: in all acts in the order of time. */
export function figuresPairs(db: Reader, params: FiguresPairsParams): Promise<FiguresPairsRow> {
  return db.one(figuresPairsStatement, params);
}

/** What `cypher/figures/pairsOfStreams.cypher` takes. */
export interface FiguresPairsOfStreamsParams {
  readonly anchors: readonly EventAnchor[];
  readonly actors: readonly string[];
  readonly together: boolean;
  readonly limit: number;
  readonly wheres: readonly FilterForm[];
}
/** A row of `cypher/figures/pairsOfStreams.cypher`. */
export interface FiguresPairsOfStreamsRow {
  pairs: PairSum[];
  total: number;
}
const figuresPairsOfStreamsStatement = define<FiguresPairsOfStreamsParams, FiguresPairsOfStreamsRow>(
  {
    name: 'figures/pairsOfStreams',
    access: 'read',
    cardinality: 'one',
    params: [['anchors', 'EventAnchor[]'], ['actors', 'string[]'], ['together', 'boolean'], ['limit', 'int'], ['wheres', 'FilterForm[]']],
    columns: [['pairs', 'PairSum[]'], ['total', 'int']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (member) {\n  MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (e:Event {id: member.event}) RETURN e\n  UNION\n  UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n  MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n}\nWITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n// Without the streams: they may be thousands, and would be kept with every act.\nWITH DISTINCT e, anchor.where AS filter\nWITH e, {where: filter} AS anchor WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false)))\nMATCH (e)-[by:SOURCE]->() MATCH (e)-[upon:TARGET]->() WHERE by.actor <> upon.actor\nWITH DISTINCT e, by.actor AS source, upon.actor AS target\nWITH source, target, CASE WHEN $together THEN null ELSE e.relation END AS relation, CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END AS scale, count(*) AS count, max(e.earliest) AS last,\n  sum(e.intensity) AS sum, sum(CASE WHEN e.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN e.intensity < 0 THEN 1 ELSE 0 END) AS hostile\nWITH source, target, relation, sum(count) AS count, max(last) AS last, collect({scale: scale, count: count, cooperative: cooperative, hostile: hostile, sum: sum}) AS scales\nWITH collect({source: source, target: target, relation: relation, count: count, last: last, scales: scales}) AS pairs\nCALL (pairs) {\n  UNWIND pairs AS pair\n  WITH pair WHERE pair.source IN $actors AND pair.target IN $actors\n  WITH pair ORDER BY pair.count DESC, pair.source, pair.target, pair.relation LIMIT $limit\n  RETURN collect(pair) AS shown\n}\nRETURN shown AS pairs, size(pairs) AS total",
  },
  shapes,
);
/** Who acts upon whom, most acts first: in the acts of streams. */
export function figuresPairsOfStreams(db: Reader, params: FiguresPairsOfStreamsParams): Promise<FiguresPairsOfStreamsRow> {
  return db.one(figuresPairsOfStreamsStatement, params);
}

/** What `cypher/figures/series.cypher` takes. */
export interface FiguresSeriesParams {
  readonly anchors: readonly EventAnchor[];
  readonly wheres: readonly FilterForm[];
  readonly grouping: string;
  readonly scale: string | null;
  readonly unit: string;
  readonly from: string;
  readonly certainly: boolean;
  readonly first: number;
  readonly limit: number;
}
/** A row of `cypher/figures/series.cypher`. */
export interface FiguresSeriesRow {
  time: string;
  key: string | null;
  rest: boolean;
  count: number;
  imprecise: number;
  sum: number;
  least: number | null;
  most: number | null;
}
const figuresSeriesStatement = define<FiguresSeriesParams, FiguresSeriesRow>(
  {
    name: 'figures/series',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['wheres', 'FilterForm[]'], ['grouping', 'string'], ['scale', 'string?'], ['unit', 'string'], ['from', 'date'], ['certainly', 'boolean'], ['first', 'int'], ['limit', 'int']],
    columns: [['time', 'date'], ['key', 'string?'], ['rest', 'boolean'], ['count', 'int'], ['imprecise', 'int'], ['sum', 'float'], ['least', 'float?'], ['most', 'float?']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nMATCH (e:Event) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL\nWITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false))) AND ($scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL)\nWITH e, $grouping AS grouping\nWITH e, CASE grouping\n    WHEN 'NONE' THEN ['all']\n    WHEN 'RELATION' THEN [e.relation]\n    WHEN 'STATUS' THEN [e.status]\n    WHEN 'MONTH' THEN [CASE WHEN date.truncate('month', e.earliest) = date.truncate('month', e.latest) THEN left(toString(e.earliest), 7) END]\n    WHEN 'DATASET' THEN [e.dataset]\n    WHEN 'ACTOR' THEN COLLECT { MATCH (e)-[part_:SOURCE|TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'SOURCE' THEN COLLECT { MATCH (e)-[part_:SOURCE]->() RETURN DISTINCT part_.actor }\n    WHEN 'TARGET' THEN COLLECT { MATCH (e)-[part_:TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE|TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'SOURCE_COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'TARGET_COUNTRY' THEN COLLECT { MATCH (e)-[:TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'ISSUE' THEN COLLECT { MATCH (e)-[about_:CONCERNS]->() RETURN DISTINCT about_.issue }\n    WHEN 'PUBLISHER' THEN COLLECT { MATCH (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) RETURN DISTINCT publisher_.id }\n  END AS groups\nUNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key\nWITH e.earliest AS earliest, e.latest AS latest, key, CASE WHEN $scale IS NOT NULL THEN e.intensity END AS value\nWITH earliest, latest, key, count(*) AS count, sum(value) AS sum, min(value) AS least, max(value) AS most\nWITH date.truncate($unit, CASE WHEN earliest < $from THEN $from ELSE earliest END) AS time, date.truncate($unit, earliest) < date.truncate($unit, latest) AS vague, key, count, sum, least, most\nWHERE NOT ($certainly AND vague)\nWITH time, key, sum(count) AS count, sum(CASE WHEN vague THEN count ELSE 0 END) AS imprecise, sum(sum) AS sum, min(least) AS least, max(most) AS most\nWITH collect({time: time, key: key, count: count, imprecise: imprecise, sum: sum, least: least, most: most}) AS points\nCALL (points) {\n  UNWIND points AS point\n  WITH point.key AS key, sum(point.count) AS count WHERE key IS NOT NULL\n  WITH key ORDER BY count DESC, key LIMIT $first\n  RETURN collect(key) AS shown\n}\nUNWIND points AS point\nWITH point, coalesce(point.key IN shown, false) AS isShown\nWITH point.time AS time, CASE WHEN isShown THEN point.key END AS key, point.key IS NOT NULL AND NOT isShown AS rest,\n  sum(point.count) AS count, sum(point.imprecise) AS imprecise, sum(point.sum) AS sum, min(point.least) AS least, max(point.most) AS most\nRETURN time, key, rest, count, imprecise, sum, least, most LIMIT $limit",
  },
  shapes,
);
/** Acts by interval and value, of all acts in the order of time. */
export function figuresSeries(db: Reader, params: FiguresSeriesParams): Promise<FiguresSeriesRow[]> {
  return db.many(figuresSeriesStatement, params);
}

/** What `cypher/figures/seriesOfStreams.cypher` takes. */
export interface FiguresSeriesOfStreamsParams {
  readonly anchors: readonly EventAnchor[];
  readonly wheres: readonly FilterForm[];
  readonly grouping: string;
  readonly scale: string | null;
  readonly unit: string;
  readonly from: string;
  readonly certainly: boolean;
  readonly first: number;
  readonly limit: number;
}
/** A row of `cypher/figures/seriesOfStreams.cypher`. */
export interface FiguresSeriesOfStreamsRow {
  time: string;
  key: string | null;
  rest: boolean;
  count: number;
  imprecise: number;
  sum: number;
  least: number | null;
  most: number | null;
}
const figuresSeriesOfStreamsStatement = define<FiguresSeriesOfStreamsParams, FiguresSeriesOfStreamsRow>(
  {
    name: 'figures/seriesOfStreams',
    access: 'read',
    cardinality: 'many',
    params: [['anchors', 'EventAnchor[]'], ['wheres', 'FilterForm[]'], ['grouping', 'string'], ['scale', 'string?'], ['unit', 'string'], ['from', 'date'], ['certainly', 'boolean'], ['first', 'int'], ['limit', 'int']],
    columns: [['time', 'date'], ['key', 'string?'], ['rest', 'boolean'], ['count', 'int'], ['imprecise', 'int'], ['sum', 'float'], ['least', 'float?'], ['most', 'float?']],
    text: "UNWIND $anchors AS anchor\nUNWIND anchor.members AS member\nCALL (member) {\n  MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e\n  UNION\n  MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e\n  UNION\n  MATCH (e:Event {id: member.event}) RETURN e\n  UNION\n  UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind\n  MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e\n}\nWITH * WHERE e.earliest <= member.to AND member.from <= e.latest\n// Without the streams: they may be thousands, and would be kept with every act.\nWITH DISTINCT e, anchor.where AS filter\nWITH e, {where: filter} AS anchor WHERE any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(CASE test.kind\n    WHEN 'RELATION' THEN e.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })\n    WHEN 'STATUS' THEN e.status IN test.words\n    WHEN 'POSSIBLY' THEN e.earliest <= test.to AND test.from <= e.latest\n    WHEN 'CERTAINLY' THEN test.from <= e.earliest AND e.latest <= test.to\n    WHEN 'DATASET' THEN e.dataset IN test.words\n    WHEN 'ID' THEN e.id IN test.words\n    WHEN 'INTENSITY' THEN e.scale IN test.words AND e.intensity >= test.least AND e.intensity <= test.most\n    WHEN 'CODE' THEN e.codebook = test.words[0] AND e.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'CODE_EXACTLY' THEN e.codebook = test.words[0] AND e.code = test.words[1] AND (size(test.words) < 3 OR e.edition = test.words[2])\n    WHEN 'ISSUE' THEN EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }\n    WHEN 'PUBLISHER' THEN EXISTS { (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }\n    WHEN 'ACTOR' THEN EXISTS { (e)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'BETWEEN' THEN EXISTS { (e)-[part_:SOURCE]->(), (e)-[other_:TARGET]->() WHERE\n      any(s IN test.standIns WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.others WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest)\n      OR any(s IN test.others WHERE s.actor = part_.actor AND e.earliest <= s.to AND s.from <= e.latest) AND any(s IN test.standIns WHERE s.actor = other_.actor AND e.earliest <= s.to AND s.from <= e.latest) }\n    WHEN 'AGAINST' THEN EXISTS { (e)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }\n  END, false))) AND ($scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL)\nWITH e, $grouping AS grouping\nWITH e, CASE grouping\n    WHEN 'NONE' THEN ['all']\n    WHEN 'RELATION' THEN [e.relation]\n    WHEN 'STATUS' THEN [e.status]\n    WHEN 'MONTH' THEN [CASE WHEN date.truncate('month', e.earliest) = date.truncate('month', e.latest) THEN left(toString(e.earliest), 7) END]\n    WHEN 'DATASET' THEN [e.dataset]\n    WHEN 'ACTOR' THEN COLLECT { MATCH (e)-[part_:SOURCE|TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'SOURCE' THEN COLLECT { MATCH (e)-[part_:SOURCE]->() RETURN DISTINCT part_.actor }\n    WHEN 'TARGET' THEN COLLECT { MATCH (e)-[part_:TARGET]->() RETURN DISTINCT part_.actor }\n    WHEN 'COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE|TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'SOURCE_COUNTRY' THEN COLLECT { MATCH (e)-[:SOURCE]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'TARGET_COUNTRY' THEN COLLECT { MATCH (e)-[:TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }\n    WHEN 'ISSUE' THEN COLLECT { MATCH (e)-[about_:CONCERNS]->() RETURN DISTINCT about_.issue }\n    WHEN 'PUBLISHER' THEN COLLECT { MATCH (e)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) RETURN DISTINCT publisher_.id }\n  END AS groups\nUNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key\nWITH e.earliest AS earliest, e.latest AS latest, key, CASE WHEN $scale IS NOT NULL THEN e.intensity END AS value\nWITH earliest, latest, key, count(*) AS count, sum(value) AS sum, min(value) AS least, max(value) AS most\nWITH date.truncate($unit, CASE WHEN earliest < $from THEN $from ELSE earliest END) AS time, date.truncate($unit, earliest) < date.truncate($unit, latest) AS vague, key, count, sum, least, most\nWHERE NOT ($certainly AND vague)\nWITH time, key, sum(count) AS count, sum(CASE WHEN vague THEN count ELSE 0 END) AS imprecise, sum(sum) AS sum, min(least) AS least, max(most) AS most\nWITH collect({time: time, key: key, count: count, imprecise: imprecise, sum: sum, least: least, most: most}) AS points\nCALL (points) {\n  UNWIND points AS point\n  WITH point.key AS key, sum(point.count) AS count WHERE key IS NOT NULL\n  WITH key ORDER BY count DESC, key LIMIT $first\n  RETURN collect(key) AS shown\n}\nUNWIND points AS point\nWITH point, coalesce(point.key IN shown, false) AS isShown\nWITH point.time AS time, CASE WHEN isShown THEN point.key END AS key, point.key IS NOT NULL AND NOT isShown AS rest,\n  sum(point.count) AS count, sum(point.imprecise) AS imprecise, sum(point.sum) AS sum, min(point.least) AS least, max(point.most) AS most\nRETURN time, key, rest, count, imprecise, sum, least, most LIMIT $limit",
  },
  shapes,
);
/** Acts by interval and value, of the acts of streams. */
export function figuresSeriesOfStreams(db: Reader, params: FiguresSeriesOfStreamsParams): Promise<FiguresSeriesOfStreamsRow[]> {
  return db.many(figuresSeriesOfStreamsStatement, params);
}

/** What `cypher/figures/seriesOfWords.cypher` takes. */
export interface FiguresSeriesOfWordsParams {
  readonly scale: string | null;
  readonly grouping: string;
  readonly unit: string;
  readonly from: string;
  readonly certainly: boolean;
  readonly first: number;
  readonly limit: number;
}
/** A row of `cypher/figures/seriesOfWords.cypher`. */
export interface FiguresSeriesOfWordsRow {
  time: string;
  key: string | null;
  rest: boolean;
  count: number;
  imprecise: number;
  sum: number;
  least: number | null;
  most: number | null;
}
const figuresSeriesOfWordsStatement = define<FiguresSeriesOfWordsParams, FiguresSeriesOfWordsRow>(
  {
    name: 'figures/seriesOfWords',
    access: 'read',
    cardinality: 'many',
    params: [['scale', 'string?'], ['grouping', 'string'], ['unit', 'string'], ['from', 'date'], ['certainly', 'boolean'], ['first', 'int'], ['limit', 'int']],
    columns: [['time', 'date'], ['key', 'string?'], ['rest', 'boolean'], ['count', 'int'], ['imprecise', 'int'], ['sum', 'float'], ['least', 'float?'], ['most', 'float?']],
    text: "MATCH (e:Event) WHERE $scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL\nWITH e.earliest AS earliest, e.latest AS latest, CASE $grouping WHEN 'NONE' THEN 'all' WHEN 'RELATION' THEN e.relation WHEN 'STATUS' THEN e.status WHEN 'DATASET' THEN e.dataset END AS key,\n  CASE WHEN $scale IS NOT NULL THEN e.intensity END AS value\nWITH earliest, latest, key, count(*) AS count, sum(value) AS sum, min(value) AS least, max(value) AS most\nWITH date.truncate($unit, CASE WHEN earliest < $from THEN $from ELSE earliest END) AS time, date.truncate($unit, earliest) < date.truncate($unit, latest) AS vague, key, count, sum, least, most\nWHERE NOT ($certainly AND vague)\nWITH time, key, sum(count) AS count, sum(CASE WHEN vague THEN count ELSE 0 END) AS imprecise, sum(sum) AS sum, min(least) AS least, max(most) AS most\nWITH collect({time: time, key: key, count: count, imprecise: imprecise, sum: sum, least: least, most: most}) AS points\nCALL (points) {\n  UNWIND points AS point\n  WITH point.key AS key, sum(point.count) AS count WHERE key IS NOT NULL\n  WITH key ORDER BY count DESC, key LIMIT $first\n  RETURN collect(key) AS shown\n}\nUNWIND points AS point\nWITH point, coalesce(point.key IN shown, false) AS isShown\nWITH point.time AS time, CASE WHEN isShown THEN point.key END AS key, point.key IS NOT NULL AND NOT isShown AS rest,\n  sum(point.count) AS count, sum(point.imprecise) AS imprecise, sum(point.sum) AS sum, min(point.least) AS least, max(point.most) AS most\nRETURN time, key, rest, count, imprecise, sum, least, most LIMIT $limit",
  },
  shapes,
);
/** All acts by interval, and by RELATION, STATUS or DATASET or not at all: the store is read in its own order, which takes less than an index where everything is read. */
export function figuresSeriesOfWords(db: Reader, params: FiguresSeriesOfWordsParams): Promise<FiguresSeriesOfWordsRow[]> {
  return db.many(figuresSeriesOfWordsStatement, params);
}
