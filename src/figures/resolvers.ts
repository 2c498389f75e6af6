// Figures: acts counted and measured, over time and by what they have in common.

import type { Resolvers } from '../generated/schema.ts';
import { selects } from '../graph/selects.ts';
import { facets } from './facets.ts';
import { eventSeries } from './series.ts';

export const figureResolvers: Resolvers = {
  Query: {
    eventSeries: (_, args, context) => eventSeries(context, args),
    facets: (_, args, context, info) => facets(context, args, selects(info, 'intensities')),
  },
};
