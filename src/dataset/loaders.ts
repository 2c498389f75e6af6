// Datasets by id, their counts and imports, asked once each.

import {
  type DatasetCountsRow,
  type DatasetImportsRow,
  datasetCards,
  datasetCounts,
  datasetImports,
} from '../generated/cypher/dataset.ts';
import type { DatasetCard } from '../generated/cypher/shape.ts';
import { batched, inOrder } from '../graph/batching.ts';

/** The dataset with an id, or null. */
export const datasets = batched<string, DatasetCard | null>(async (db, ids) => {
  const rows = await datasetCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.dataset),
    (dataset) => dataset.id,
  );
});

/** How many facts a dataset has, and between which days. */
export const counts = batched<string, DatasetCountsRow | null>(async (db, ids) =>
  inOrder(ids, await datasetCounts(db, { ids }), (row) => row.id),
);

/** What imports brought into a dataset, latest first. */
export const imports = batched<string, DatasetImportsRow[]>(async (db, ids) => {
  const rows = await datasetImports(db, { ids });
  return ids.map((id) => rows.filter((row) => row.key === id));
});
