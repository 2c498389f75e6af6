// Where coded events come from.

import { datasetList } from '../generated/cypher/dataset.ts';
import type { Resolvers } from '../generated/schema.ts';
import { isDatasetId } from '../graph/node.ts';
import { counts, datasets, imports } from './loaders.ts';

export const datasetResolvers: Resolvers = {
  Query: {
    datasets: async (_, __, { db }) => (await datasetList(db)).map((row) => row.dataset),
    dataset: (_, { id }, context) => (isDatasetId(id) ? datasets(context).load(id) : null),
  },
  Dataset: {
    eventCount: async ({ id }, _, context) => (await counts(context).load(id))?.facts ?? 0,
    earliest: async ({ id }, _, context) => (await counts(context).load(id))?.earliest ?? null,
    latest: async ({ id }, _, context) => (await counts(context).load(id))?.latest ?? null,
    imports: ({ id }, _, context) => imports(context).load(id),
  },
};
