// The list of reports.

import {
  reportByTitle,
  reportByTitleBackwards,
  reportCount,
  reportNewest,
  reportOldest,
} from '../generated/cypher/report.ts';
import type { FilterClause, ReportCard } from '../generated/cypher/shape.ts';
import type { QueryReportsArgs, ReportOrder } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { listPage } from '../graph/lists.ts';
import type { ReportPage } from '../graph/pages.ts';
import { betweenDays, betweenNames, type Range } from '../graph/positions.ts';
import { reportClauses, reportWhere } from './filter.ts';

/** A page of reports. */
export async function reportPage(context: Context, args: QueryReportsArgs): Promise<ReportPage> {
  const order = args.orderBy ?? 'NEWEST';
  return listPage(context, args, {
    tied: ['reports', args.filter, order],
    where: async () => reportWhere(context, reportClauses(args.filter)),
    read: (range, backward, asked) => read(context, order, backward, range, asked),
    count: (where) => reportCount(context.db, { where }),
  });
}

async function read(
  { db }: Context,
  order: ReportOrder,
  backward: boolean,
  range: Range,
  asked: { where: readonly FilterClause[]; limit: number },
): Promise<{ node: ReportCard; at: string }[]> {
  if (order === 'TITLE') {
    const { lowName: lowTitle, highName: highTitle, lowId, highId } = betweenNames(range);
    const between = { lowTitle, lowId, highTitle, highId };
    const rows = await (backward ? reportByTitleBackwards : reportByTitle)(db, { ...asked, ...between });
    return rows.map(({ report }) => ({ node: report, at: report.title }));
  }
  const descending = order === 'NEWEST';
  const statement = descending === backward ? reportOldest : reportNewest;
  const rows = await statement(db, { ...asked, ...betweenDays(range, descending) });
  return rows.map(({ report, sortDate }) => ({ node: report, at: sortDate }));
}
