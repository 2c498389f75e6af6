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
import { cursorsOf, pageOf, pagingOf, type ReportPage } from '../graph/pages.ts';
import { betweenDays, betweenNames, type Range } from '../graph/positions.ts';
import { reportClauses, reportWhere } from './filter.ts';

/** A page of reports. */
export async function reportPage(context: Context, args: QueryReportsArgs): Promise<ReportPage> {
  const paging = pagingOf(args);
  const order = args.orderBy ?? 'NEWEST';
  const cursors = cursorsOf(['reports', args.filter, order]);
  const range = cursors.range(paging, 2);
  const where = await reportWhere(context, reportClauses(args.filter));
  const asked = { where, limit: paging.length + 1 };
  const rows = where.length === 0 ? [] : await read(context, order, paging.backward, range, asked);
  const edges = rows.map(({ at, report }) => ({ cursor: cursors.encode([at, report.id]), node: report }));
  return pageOf(edges, paging, async () => (await reportCount(context.db, { where })).total);
}

async function read(
  { db }: Context,
  order: ReportOrder,
  backward: boolean,
  range: Range,
  asked: { where: readonly FilterClause[]; limit: number },
): Promise<{ report: ReportCard; at: string }[]> {
  if (order === 'TITLE') {
    const { lowName: lowTitle, highName: highTitle, lowId, highId } = betweenNames(range);
    const between = { lowTitle, lowId, highTitle, highId };
    const rows = await (backward ? reportByTitleBackwards : reportByTitle)(db, { ...asked, ...between });
    return rows.map(({ report }) => ({ report, at: report.title }));
  }
  const descending = order === 'NEWEST';
  const statement = descending === backward ? reportOldest : reportNewest;
  const rows = await statement(db, { ...asked, ...betweenDays(range, descending) });
  return rows.map(({ report, sortDate }) => ({ report, at: sortDate }));
}
