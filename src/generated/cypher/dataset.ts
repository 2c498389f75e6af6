// Generated from cypher/ by `npm run generate`. Never edit.

import { type Reader, define } from '../../graph/statement.ts';
import { shapes } from './shape.ts';
import type { DatasetCard } from './shape.ts';

/** What `cypher/dataset/cards.cypher` takes. */
export interface DatasetCardsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/dataset/cards.cypher`. */
export interface DatasetCardsRow {
  dataset: DatasetCard;
}
const datasetCardsStatement = define<DatasetCardsParams, DatasetCardsRow>(
  {
    name: 'dataset/cards',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['dataset', 'DatasetCard']],
    text: "MATCH (d:Dataset) WHERE d.id IN $given.ids\nRETURN d {.id, .name, .edition, .licence, .citation, .url, .restricted, type: 'Dataset'} AS dataset",
    timeless: true,
  },
  shapes,
);
/** Datasets by their ids. */
export function datasetCards(db: Reader, params: DatasetCardsParams): Promise<DatasetCardsRow[]> {
  return db.many(datasetCardsStatement, params);
}

/** What `cypher/dataset/counts.cypher` takes. */
export interface DatasetCountsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/dataset/counts.cypher`. */
export interface DatasetCountsRow {
  id: string;
  facts: number;
  earliest: string | null;
  latest: string | null;
}
const datasetCountsStatement = define<DatasetCountsParams, DatasetCountsRow>(
  {
    name: 'dataset/counts',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ['facts', 'int'], ['earliest', 'date?'], ['latest', 'date?']],
    text: "UNWIND $given.ids AS id\nCALL (id) {\n  MATCH (e:Event) WHERE e.dataset = id\n  RETURN count(e) AS facts, min(e.earliest) AS earliest, max(e.latest) AS latest\n}\nRETURN id, facts, earliest, latest",
    asOf: "UNWIND $given.ids AS id\nCALL (id) {\n  CALL (id) {\n    MATCH (e:Event) WHERE e.dataset = id AND e.earliest <= $given.asOfValid AND e.id IS NOT NULL AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))\n    RETURN e\n    UNION ALL\n    MATCH (e:RetractedEvent) WHERE e.dataset = id AND e.earliest <= $given.asOfValid AND e.id IS NOT NULL AND (e.recordedAt <= $given.asOfKnown AND (e.retractedAt IS NULL OR $given.asOfKnown < e.retractedAt))\n    RETURN e\n  }\n  RETURN count(e) AS facts, min(e.earliest) AS earliest, max(e.latest) AS latest\n}\nRETURN id, facts, earliest, latest",
  },
  shapes,
);
/** How many standing facts are of each dataset, and between which days they lie. */
export function datasetCounts(db: Reader, params: DatasetCountsParams): Promise<DatasetCountsRow[]> {
  return db.many(datasetCountsStatement, params);
}

/** What `cypher/dataset/imports.cypher` takes. */
export interface DatasetImportsParams {
  readonly ids: readonly string[];
}
/** A row of `cypher/dataset/imports.cypher`. */
export interface DatasetImportsRow {
  key: string;
  id: string;
  adapter: string;
  files: string[];
  startedAt: string;
  finishedAt: string | null;
  facts: number;
  further: number;
  known: number;
}
const datasetImportsStatement = define<DatasetImportsParams, DatasetImportsRow>(
  {
    name: 'dataset/imports',
    access: 'read',
    cardinality: 'many',
    params: [['ids', 'string[]']],
    columns: [['key', 'string'], ['id', 'string'], ['adapter', 'string'], ['files', 'string[]'], ['startedAt', 'datetime'], ['finishedAt', 'datetime?'], ['facts', 'int'], ['further', 'int'], ['known', 'int']],
    text: "MATCH (i:Import)-[c:COUNTS]->(d:Dataset) WHERE d.id IN $given.ids\nRETURN d.id AS key, i.id AS id, i.adapter AS adapter, i.files AS files, i.startedAt AS startedAt, i.finishedAt AS finishedAt, c.facts AS facts, c.further AS further, c.known AS known\nORDER BY key, i.startedAt DESC",
    asOf: "MATCH (i:Import)-[c:COUNTS]->(d:Dataset) WHERE d.id IN $given.ids\n  AND i.startedAt <= $given.asOfKnown\nRETURN d.id AS key, i.id AS id, i.adapter AS adapter, i.files AS files, i.startedAt AS startedAt, CASE WHEN i.finishedAt <= $given.asOfKnown THEN i.finishedAt END AS finishedAt, c.facts AS facts, c.further AS further, c.known AS known\nORDER BY key, i.startedAt DESC",
  },
  shapes,
);
/** What imports have brought into each dataset, latest first. */
export function datasetImports(db: Reader, params: DatasetImportsParams): Promise<DatasetImportsRow[]> {
  return db.many(datasetImportsStatement, params);
}

/** A row of `cypher/dataset/list.cypher`. */
export interface DatasetListRow {
  dataset: DatasetCard;
}
const datasetListStatement = define<Record<string, never>, DatasetListRow>(
  {
    name: 'dataset/list',
    access: 'read',
    cardinality: 'many',
    params: [],
    columns: [['dataset', 'DatasetCard']],
    text: "MATCH (d:Dataset) RETURN d {.id, .name, .edition, .licence, .citation, .url, .restricted, type: 'Dataset'} AS dataset ORDER BY d.id",
    timeless: true,
  },
  shapes,
);
/** Every dataset, by id. */
export function datasetList(db: Reader): Promise<DatasetListRow[]> {
  return db.many(datasetListStatement, {});
}
