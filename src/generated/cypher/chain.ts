// Generated from cypher/ by `npm run generate`. Never edit.

import type { PartialDate } from '../../graph/time.ts';
import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ResponseCard } from './shape.ts';

/** What `cypher/chain/answers.cypher` takes. */
export interface ChainAnswersParams {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
}
/** A row of `cypher/chain/answers.cypher`. */
export interface ChainAnswersRow {
  answered: string;
  answer: string;
  response: ResponseCard;
}
const chainAnswersStatement = define<ChainAnswersParams, ChainAnswersRow>(
  {
    name: 'chain/answers',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]'], ['kinds', 'string[]']],
    columns: [['answered', 'string'], ['answer', 'string'], ['response', 'ResponseCard']],
    text: "MATCH (earlier:Event)<-[:ANSWERED]-(x:Response)-[:ANSWER]->(later:Event)\nWHERE earlier.id IN $given.ids AND x.as IN $given.kinds\nRETURN earlier.id AS answered, later.id AS answer, x {.id, .as, .recordedAt, .retractedAt, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position }} AS response\nORDER BY later.earliest, x.id",
    asOf: "MATCH (node:Event|RetractedEvent)<-[:ANSWERED]-(x:Response|RetractedResponse)\nWHERE node.id IN $given.ids AND x.as IN $given.kinds AND ((x.recordedAt <= $given.asOfKnown AND (x.retractedAt IS NULL OR $given.asOfKnown < x.retractedAt))\n  AND EXISTS { MATCH (x)-[:ANSWER]->(named_) MATCH (answering_:Event|RetractedEvent {id: named_.id}) WHERE (answering_.earliest <= $given.asOfValid AND (answering_.recordedAt <= $given.asOfKnown AND (answering_.retractedAt IS NULL OR $given.asOfKnown < answering_.retractedAt))) }\n  AND EXISTS { MATCH (x)-[:ANSWERED]->(named_) MATCH (answered_:Event|RetractedEvent {id: named_.id}) WHERE (answered_.earliest <= $given.asOfValid AND (answered_.recordedAt <= $given.asOfKnown AND (answered_.retractedAt IS NULL OR $given.asOfKnown < answered_.retractedAt))) })\nMATCH (x)-[:ANSWER]->(named)\nMATCH (later:Event|RetractedEvent {id: named.id}) WHERE (later.earliest <= $given.asOfValid AND (later.recordedAt <= $given.asOfKnown AND (later.retractedAt IS NULL OR $given.asOfKnown < later.retractedAt)))\nRETURN node.id AS answered, later.id AS answer, x {.id, .as, .recordedAt, retractedAt: null, type: 'Response',\n  event: head([(x)-[:ANSWER]->(later_) | later_.id]),\n  respondsTo: head([(x)-[:ANSWERED]->(earlier_) | earlier_.id]),\n  assertedBy: COLLECT { MATCH (x)-[part_:ASSERTED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position },\n  deniedBy: COLLECT { MATCH (x)-[part_:DENIED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END ORDER BY part_.position }} AS response\nORDER BY later.earliest, x.id",
  },
  shapes,
);
/** The responses that answer any of these events, oldest later act first. */
export function chainAnswers(db: Reader, params: ChainAnswersParams): Promise<ChainAnswersRow[]> {
  return db.many(chainAnswersStatement, params);
}

/** What `cypher/chain/hostile.cypher` takes. */
export interface ChainHostileParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/chain/hostile.cypher`. */
export interface ChainHostileRow {
  key: string;
  act: string;
  date: PartialDate;
  sources: string[];
  targets: string[];
}
const chainHostileStatement = define<ChainHostileParams, ChainHostileRow>(
  {
    name: 'chain/hostile',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['act', 'string'], ['date', 'partialDate'], ['sources', 'string[]'], ['targets', 'string[]']],
    text: "UNWIND $given.ids AS key\nCALL (key) {\n  MATCH (part:Issue)-[:PART_OF*0..8]->(:Issue {id: key})\n  WITH DISTINCT part.id AS issue\n  MATCH (e:Event)-[p:CONCERNS]->()\n  USING INDEX SEEK p:CONCERNS(issue, date, fact)\n  WHERE p.issue = issue AND p.date IS NOT NULL AND p.fact IS NOT NULL\n  WITH DISTINCT e WHERE e.scale = 'GOLDSTEIN' AND e.intensity < 0 AND e.status = 'OCCURRED'\n  RETURN e\n}\nRETURN key, e.id AS act, e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets\nORDER BY key, e.earliest, act",
    asOf: "UNWIND $given.ids AS key\nCALL (key) {\n  MATCH (part:Issue)-[:PART_OF*0..8]->(:Issue {id: key})\n  WITH DISTINCT part.id AS issue\n  MATCH (e:Event|RetractedEvent)-[p:CONCERNS]->()\n  USING INDEX SEEK p:CONCERNS(issue, date, fact)\n  WHERE p.issue = issue AND p.date IS NOT NULL AND p.fact IS NOT NULL\n  WITH DISTINCT e WHERE e.scale = 'GOLDSTEIN' AND e.intensity < 0 AND e.status = 'OCCURRED'\n    AND (e.earliest <= $given.asOfValid AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt)))\n  RETURN e\n}\nRETURN key, e.id AS act, e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets\nORDER BY key, e.earliest, act",
    kept: true,
  },
  shapes,
);
/** Hostile acts that occurred, about issues and their parts: those below 0 on Goldstein's scale, with whom they tie. */
export function chainHostile(db: Reader, params: ChainHostileParams): Promise<ChainHostileRow[]> {
  return db.many(chainHostileStatement, params);
}
