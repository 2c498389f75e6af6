// Who says so: reports.

import { reportEvents } from '../event/lists.ts';
import type { Resolvers } from '../generated/schema.ts';
import { reportPage } from './lists.ts';
import { citations, reports } from './loaders.ts';

export const reportResolvers: Resolvers = {
  Query: {
    report: (_, { id }, context) => (id.startsWith('report:') ? reports(context).load(id) : null),
    reports: (_, args, context) => reportPage(context, args),
  },
  Report: {
    cites: async ({ id }, _, context) => (await citations(context).load(id)).cites,
    citedBy: async ({ id }, _, context) => (await citations(context).load(id)).citedBy,
    events: ({ id }, args, context) => reportEvents(context, id, args),
  },
};
