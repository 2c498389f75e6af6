// Generated from cypher/ by `npm run generate`. Never edit.

import type { PartialDate } from '../../graph/time.ts';
import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { StandIn } from './shape.ts';

/** What `cypher/demand/answers.cypher` takes. */
export interface DemandAnswersParams {
  readonly kinds: readonly string[];
  readonly to: string;
}
/** A row of `cypher/demand/answers.cypher`. */
export interface DemandAnswersRow {
  response: string;
  as: string;
  date: PartialDate;
  answer: string;
  answeredBy: string[];
  demand: string;
  demanded: PartialDate;
  sources: string[];
  targets: string[];
  issues: string[];
  datasets: string[];
}
const demandAnswersStatement = define<DemandAnswersParams, DemandAnswersRow>(
  {
    name: 'demand/answers',
    access: 'read',
    cardinality: 'many',
    params: [['kinds', 'string[]'], ['to', 'date']],
    columns: [['response', 'string'], ['as', 'string'], ['date', 'partialDate'], ['answer', 'string'], ['answeredBy', 'string[]'], ['demand', 'string'], ['demanded', 'partialDate'], ['sources', 'string[]'], ['targets', 'string[]'], ['issues', 'string[]'], ['datasets', 'string[]']],
    text: "MATCH (x:Response) WHERE x.as IN $given.kinds\nMATCH (x)-[:ANSWERED]->(d:Event)\nMATCH (x)-[:ANSWER]->(a:Event)\nWITH x, d, a\nWHERE d.relation = 'DEMANDS' AND d.status = 'OCCURRED' AND d.earliest <= $given.to AND a.status = 'OCCURRED' AND a.earliest <= $given.to\nRETURN x.id AS response, x.as AS as, a.date AS date, a.id AS answer, [(a)-[part:SOURCE]->() | part.actor] AS answeredBy, d.id AS demand, d.date AS demanded,\n  [(d)-[part:SOURCE]->() | part.actor] AS sources, [(d)-[part:TARGET]->() | part.actor] AS targets, [(d)-[part:CONCERNS]->() | part.issue] AS issues,\n  [dataset IN [d.dataset, a.dataset] WHERE dataset IS NOT NULL] AS datasets\nORDER BY a.earliest, x.id",
    asOf: "MATCH (x:Response|RetractedResponse) WHERE x.as IN $given.kinds\n  AND (x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\nMATCH (x)-[:ANSWERED]->(demanded)\nMATCH (d:Event|RetractedEvent {id: demanded.id}) WHERE (d.earliest <= $given.asOfValid AND (d.recordedAt <= $given.asOfKnown AND (d.retractedAt IS NULL OR $given.asOfKnown < d.retractedAt)))\nMATCH (x)-[:ANSWER]->(answering)\nMATCH (a:Event|RetractedEvent {id: answering.id}) WHERE (a.earliest <= $given.asOfValid AND (a.recordedAt <= $given.asOfKnown AND (a.retractedAt IS NULL OR $given.asOfKnown < a.retractedAt)))\nWITH x, d, a\nWHERE d.relation = 'DEMANDS' AND d.status = 'OCCURRED' AND d.earliest <= $given.to AND a.status = 'OCCURRED' AND a.earliest <= $given.to\nRETURN x.id AS response, x.as AS as, a.date AS date, a.id AS answer, [(a)-[part:SOURCE]->() | part.actor] AS answeredBy, d.id AS demand, d.date AS demanded,\n  [(d)-[part:SOURCE]->() | part.actor] AS sources, [(d)-[part:TARGET]->() | part.actor] AS targets, [(d)-[part:CONCERNS]->() | part.issue] AS issues,\n  [dataset IN [d.dataset, a.dataset] WHERE dataset IS NOT NULL] AS datasets\nORDER BY a.earliest, x.id",
    kept: true,
  },
  shapes,
);
/** The answers that had decided demands by a day: responses of such kinds whose acts had occurred, by the first possible days of these. */
export function demandAnswers(db: Reader, params: DemandAnswersParams): Promise<DemandAnswersRow[]> {
  return db.many(demandAnswersStatement, params);
}

/** What `cypher/demand/countsFor.cypher` takes. */
export interface DemandCountsForParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/demand/countsFor.cypher`. */
export interface DemandCountsForRow {
  key: string;
  countsFor: StandIn[];
}
const demandCountsForStatement = define<DemandCountsForParams, DemandCountsForRow>(
  {
    name: 'demand/countsFor',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['countsFor', 'StandIn[]']],
    text: "UNWIND $given.ids AS key\nMATCH (a:Actor {id: key})\nRETURN key, COLLECT {\n    MATCH (a)-[:OF_COUNTRY|PART_OF*0..6]->(whole:Actor)\n    RETURN DISTINCT {actor: whole.id, from: date('0001-01-01'), to: date('9999-12-31')}\n  } + COLLECT {\n    MATCH (a)<-[:HOLDER]-(t:Tenure)-[:OFFICE]->(:Office)-[:PART_OF|OF_COUNTRY*0..6]->(whole:Actor)\n    RETURN DISTINCT {actor: whole.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}\n  } AS countsFor",
    asOf: "UNWIND $given.ids AS key\nMATCH (a:Actor {id: key})\nRETURN key, COLLECT {\n    MATCH (a)-[:OF_COUNTRY|PART_OF*0..6]->(whole:Actor)\n    RETURN DISTINCT {actor: whole.id, from: date('0001-01-01'), to: date('9999-12-31')}\n  } + COLLECT {\n    MATCH (a)<-[:HOLDER]-(t:Tenure|RetractedTenure)-[:OFFICE]->(:Office)-[:PART_OF|OF_COUNTRY*0..6]->(whole:Actor)\n    WHERE (coalesce(t.fromEarliest, date('0001-01-01')) <= $given.asOfValid AND (t.recordedAt <= $given.asOfKnown AND (t.retractedAt IS NULL OR $given.asOfKnown < t.retractedAt)))\n    RETURN DISTINCT {actor: whole.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}\n  } AS countsFor",
  },
  shapes,
);
/** For whom actors count, themselves included, and within which days: what roll-up counts the other way round (`name/scope`). */
export function demandCountsFor(db: Reader, params: DemandCountsForParams): Promise<DemandCountsForRow[]> {
  return db.many(demandCountsForStatement, params);
}

/** What `cypher/demand/ends.cypher` takes. */
export interface DemandEndsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/demand/ends.cypher`. */
export interface DemandEndsRow {
  key: string;
  date: PartialDate;
  sources: string[];
  targets: string[];
  issues: string[];
}
const demandEndsStatement = define<DemandEndsParams, DemandEndsRow>(
  {
    name: 'demand/ends',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['date', 'partialDate'], ['sources', 'string[]'], ['targets', 'string[]'], ['issues', 'string[]']],
    text: "MATCH (e:Event) WHERE e.id IN $given.ids\nRETURN e.id AS key, e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets,\n  [(e)-[part:CONCERNS]->() | part.issue] AS issues",
    asOf: "MATCH (e:Event|RetractedEvent) WHERE e.id IN $given.ids\n  AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\nRETURN e.id AS key, e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets,\n  [(e)-[part:CONCERNS]->() | part.issue] AS issues",
  },
  shapes,
);
/** Whom acts tie, and what they are about, by ids. */
export function demandEnds(db: Reader, params: DemandEndsParams): Promise<DemandEndsRow[]> {
  return db.many(demandEndsStatement, params);
}

/** What `cypher/demand/made.cypher` takes. */
export interface DemandMadeParams {
  readonly ids: readonly string[];
  readonly to: string;
}
/** A row of `cypher/demand/made.cypher`. */
export interface DemandMadeRow {
  key: string;
  date: PartialDate;
  sources: string[];
  targets: string[];
}
const demandMadeStatement = define<DemandMadeParams, DemandMadeRow>(
  {
    name: 'demand/made',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['to', 'date']],
    columns: [['key', 'string'], ['date', 'partialDate'], ['sources', 'string[]'], ['targets', 'string[]']],
    text: "UNWIND $given.ids AS key\nCALL (key) {\n  MATCH (part:Issue)-[:PART_OF*0..8]->(:Issue {id: key})\n  WITH DISTINCT part.id AS issue\n  MATCH (e:Event)-[p:CONCERNS]->()\n  USING INDEX SEEK p:CONCERNS(issue, date, fact)\n  WHERE p.issue = issue AND p.date <= $given.to AND p.fact IS NOT NULL\n  WITH DISTINCT e WHERE e.relation = 'DEMANDS' AND e.status = 'OCCURRED'\n  WITH e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets\n  RETURN DISTINCT date, sources, targets\n}\nRETURN key, date, sources, targets",
    asOf: "UNWIND $given.ids AS key\nCALL (key) {\n  MATCH (part:Issue)-[:PART_OF*0..8]->(:Issue {id: key})\n  WITH DISTINCT part.id AS issue\n  MATCH (e:Event|RetractedEvent)-[p:CONCERNS]->()\n  USING INDEX SEEK p:CONCERNS(issue, date, fact)\n  WHERE p.issue = issue AND p.date <= $given.to AND p.fact IS NOT NULL\n  WITH DISTINCT e WHERE e.relation = 'DEMANDS' AND e.status = 'OCCURRED'\n    AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\n  WITH e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets\n  RETURN DISTINCT date, sources, targets\n}\nRETURN key, date, sources, targets",
  },
  shapes,
);
/** Between whom demands about issues and their parts had been made by a day, each combination once. */
export function demandMade(db: Reader, params: DemandMadeParams): Promise<DemandMadeRow[]> {
  return db.many(demandMadeStatement, params);
}
