// Who says so: reports.

import { reportEvents } from '../event/lists.ts';
import { reportCount, reportMatching, reportNewest } from '../generated/cypher/report.ts';
import type { QueryReportsArgs, Resolvers } from '../generated/schema.ts';
import { lastDay, listOrNull, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { cursorsOf, pageLength, pageOf, type ReportPage } from '../graph/pages.ts';
import { scopeOf } from '../graph/scope.ts';
import { allWords } from '../graph/words.ts';
import { citations, reports } from './loaders.ts';

/** The most reports that a search in their titles may leave for the other conditions to choose from. */
const mostMatching = 5_000;

async function idsMatching(context: Context, text: string): Promise<string[]> {
  const query = allWords(text);
  return query === null ? [] : (await reportMatching(context.db, { query, limit: mostMatching })).map((row) => row.id);
}

async function reportPage(context: Context, { filter, first, after }: QueryReportsArgs): Promise<ReportPage> {
  const length = pageLength(first);
  const cursors = cursorsOf(['reports', filter]);
  const [cursorDate = lastDay, cursorId = '\uffff'] = cursors.decode(after, 2) ?? [];
  const publisher = filter?.publisher ? await scopeOf(context, 'filter.publisher', filter.publisher, 'actor') : null;
  const conditions = {
    ...spanOf(filter?.during, 'filter.during'),
    during: filter?.during !== null && filter?.during !== undefined,
    publisher: publisher?.id ?? null,
    languages: listOrNull(filter?.language),
    matching: filter?.text ? await idsMatching(context, filter.text) : null,
  };
  const rows = await reportNewest(context.db, { ...conditions, cursorDate, cursorId, limit: length + 1 });
  const edges = rows.map(({ sortDate, report }) => ({ cursor: cursors.encode([sortDate, report.id]), node: report }));
  return pageOf(edges, length, after, async () => (await reportCount(context.db, conditions)).total);
}

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
