// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { ActorCard, DatasetCard, IssueCard, PlaceCard, ReportCard } from './shape.ts';

/** What `cypher/node/cards.cypher` takes. */
export interface NodeCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/node/cards.cypher`. */
export interface NodeCardsRow {
  id: string;
  actor: ActorCard | null;
  issue: IssueCard | null;
  report: ReportCard | null;
  place: PlaceCard | null;
  dataset: DatasetCard | null;
}
const nodeCardsStatement = define<NodeCardsParams, NodeCardsRow>(
  {
    name: 'node/cards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ['actor', 'ActorCard?'], ['issue', 'IssueCard?'], ['report', 'ReportCard?'], ['place', 'PlaceCard?'], ['dataset', 'DatasetCard?']],
    text: "UNWIND $given.ids AS id\nOPTIONAL MATCH (former:Redirect {id: id})\nOPTIONAL MATCH (a:Actor {id: coalesce(former.to, id)})\nOPTIONAL MATCH (i:Issue {id: id})\nOPTIONAL MATCH (r:Report {id: id})\nOPTIONAL MATCH (p:Place {id: id})\nOPTIONAL MATCH (d:Dataset {id: id})\nRETURN id,\n  CASE WHEN a IS NULL THEN null ELSE CASE WHEN a IS NULL THEN null ELSE [a.id, a.type, a.name, a.description, a.kind, a.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END END AS actor,\n  CASE WHEN i IS NULL THEN null ELSE i {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} END AS issue,\n  CASE WHEN r IS NULL THEN null ELSE r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} END AS report,\n  CASE WHEN p IS NULL THEN null ELSE p {.id, .name, .latitude, .longitude, type: 'Place'} END AS place,\n  CASE WHEN d IS NULL THEN null ELSE d {.id, .name, .edition, .licence, .citation, .url, .restricted, type: 'Dataset'} END AS dataset",
    asOf: "UNWIND $given.ids AS id\nOPTIONAL MATCH (former:Redirect {id: id})\nOPTIONAL MATCH (a:Actor {id: coalesce(former.to, id)})\nOPTIONAL MATCH (i:Issue {id: id}) WHERE coalesce(date(i.opened) <= $given.asOfValid, true)\nOPTIONAL MATCH (r:Report {id: id})\nOPTIONAL MATCH (p:Place {id: id})\nOPTIONAL MATCH (d:Dataset {id: id})\nRETURN id,\n  CASE WHEN a IS NULL THEN null ELSE CASE WHEN a IS NULL THEN null ELSE [a.id, a.type, a.name, a.description, a.kind, a.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(a)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(a)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END END AS actor,\n  CASE WHEN i IS NULL THEN null ELSE i {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(i.closed) > $given.asOfValid THEN null ELSE i.closed END, facets: coalesce(i.facets, []), partOf: head([(i)-[:PART_OF]->(whole_:Issue) | whole_.id])} END AS issue,\n  CASE WHEN r IS NULL THEN null ELSE r {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',\n  publisher: head(COLLECT { MATCH (r)-[:PUBLISHED_BY]->(actor_) RETURN CASE WHEN actor_ IS NULL THEN null ELSE [actor_.id, actor_.type, actor_.name, actor_.description, actor_.kind, actor_.alpha2,\n  CASE WHEN 'COUNTRY' IN $given.parts THEN head([(actor_)-[:OF_COUNTRY]->(country_:Country) | country_ {.id, .type, .name, .description, .alpha2}]) END,\n  CASE WHEN 'WHOLE' IN $given.parts THEN head([(actor_)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END })} END AS report,\n  CASE WHEN p IS NULL THEN null ELSE p {.id, .name, .latitude, .longitude, type: 'Place'} END AS place,\n  CASE WHEN d IS NULL THEN null ELSE d {.id, .name, .edition, .licence, .citation, .url, .restricted, type: 'Dataset'} END AS dataset",
  },
  shapes,
);
/** Actors, issues, reports, places and datasets by their ids. */
export function nodeCards(db: Reader, params: NodeCardsParams): Promise<NodeCardsRow[]> {
  return db.many(nodeCardsStatement, params);
}
