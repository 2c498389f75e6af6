// What is known of the datasets that coded events come from.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DatasetRow } from '../../generated/cypher/shape.ts';
import { packagePath } from '../../graph/packageRoot.ts';

let known: ReadonlyMap<string, DatasetRow> | undefined;

/** The id under which the graph has a dataset: `dataset:icews18`. */
export function datasetId(name: string): string {
  return `dataset:${name}`;
}

/** What is said of a dataset; one that `data/datasets.yaml` does not list has its name alone, and counts as open. */
export function datasetOf(name: string): DatasetRow {
  known ??= new Map(
    (parse(readFileSync(packagePath('data', 'datasets.yaml'), 'utf8')) as DatasetRow[]).map((row) => [row.id, row]),
  );
  const listed = known.get(name);
  if (listed) return { ...listed, id: datasetId(name) };
  return { id: datasetId(name), name, edition: null, licence: null, citation: null, url: null, restricted: false };
}
