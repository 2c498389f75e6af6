// Lists of issues: all of them, or disputes alone.

import {
  issueByDegree,
  issueByDegreeBackwards,
  issueById,
  issueByIdBackwards,
  issueByName,
  issueByNameBackwards,
  issueCount,
  issueOpened,
  issueOpenedBackwards,
} from '../generated/cypher/issue.ts';
import type { FilterClause, IssueCard } from '../generated/cypher/shape.ts';
import type { IssueFilter, IssueOrder, IssueType } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { listPage } from '../graph/lists.ts';
import type { IssuePage, PageArguments } from '../graph/pages.ts';
import { betweenDays, betweenDegrees, betweenNames, type Range } from '../graph/positions.ts';
import { issueClauses, issueWhere } from './filter.ts';

interface Arguments extends PageArguments {
  readonly filter?: IssueFilter | null | undefined;
  readonly orderBy?: IssueOrder | null | undefined;
}

/** A page of issues; `only` narrows it to one type, as `disputes` does. */
export async function issuePage(context: Context, args: Arguments, only?: IssueType): Promise<IssuePage> {
  const order = args.orderBy ?? 'NAME';
  return listPage(context, args, {
    tied: ['issues', only, args.filter, order],
    where: async () => issueWhere(context, issueClauses(args.filter, only)),
    read: (range, backward, asked) => read(context, order, backward, range, asked),
    count: (where) => issueCount(context.db, { where }),
  });
}

async function read(
  { db }: Context,
  order: IssueOrder,
  backward: boolean,
  range: Range,
  asked: { where: readonly FilterClause[]; limit: number },
): Promise<{ node: IssueCard; at: string }[]> {
  if (order === 'DEGREE') {
    const rows = await (backward ? issueByDegreeBackwards : issueByDegree)(db, { ...asked, ...betweenDegrees(range) });
    return rows.map(({ issue, degree }) => ({ node: issue, at: String(degree) }));
  }
  if (order === 'NEWEST') {
    const rows = await (backward ? issueOpenedBackwards : issueOpened)(db, { ...asked, ...betweenDays(range, true) });
    return rows.map(({ issue, sortDate }) => ({ node: issue, at: sortDate }));
  }
  const { lowName, lowId, highName, highId } = betweenNames(range);
  const rows =
    order === 'NAME'
      ? await (backward ? issueByNameBackwards : issueByName)(db, { ...asked, lowName, lowId, highName, highId })
      : await (backward ? issueByIdBackwards : issueById)(db, { ...asked, lowId, highId });
  return rows.map(({ issue }) => ({ node: issue, at: issue.name }));
}
