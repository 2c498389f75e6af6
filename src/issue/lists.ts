// Lists of issues: all of them, or disputes alone.

import { issueById, issueByName, issueCount } from '../generated/cypher/issue.ts';
import type { IssueFilter, IssueOrder, IssueType } from '../generated/schema.ts';
import { listOrNull } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { cursorsOf, type IssuePage, type PageArguments, pageLength, pageOf } from '../graph/pages.ts';
import { scopeOf } from '../graph/scope.ts';
import { namesMatching } from '../search/names.ts';

const typeNames: Readonly<Record<IssueType, string>> = {
  DISPUTE: 'Dispute',
  AGREEMENT: 'Agreement',
  LEGAL_CASE: 'LegalCase',
  MEASURE: 'Measure',
};

interface Arguments extends PageArguments {
  readonly filter?: IssueFilter | null | undefined;
  readonly orderBy?: IssueOrder | null | undefined;
}

/** A page of issues; `only` narrows it to one type, as `disputes` does. */
export async function issuePage(context: Context, args: Arguments, only?: IssueType): Promise<IssuePage> {
  const length = pageLength(args.first);
  const { filter } = args;
  const order = args.orderBy ?? 'NAME';
  const cursors = cursorsOf(['issues', only, filter, order]);
  const position = cursors.decode(args.after, 2);
  const [party, whole] = await Promise.all([
    filter?.party ? scopeOf(context, 'filter.party', filter.party, 'actor') : null,
    filter?.partOf ? scopeOf(context, 'filter.partOf', filter.partOf, 'issue') : null,
  ]);
  const asked = listOrNull(filter?.type) ?? (only ? [only] : null);
  const conditions = {
    types: asked?.filter((type) => only === undefined || type === only).map((type) => typeNames[type]) ?? null,
    kinds: listOrNull(filter?.kind),
    facets: listOrNull(filter?.facet),
    party: party?.id ?? null,
    partOf: whole?.id ?? null,
    matching: filter?.text ? await namesMatching(context.db, filter.text) : null,
  };
  const [afterName = '', afterId = ''] = position ?? [];
  const limit = length + 1;
  const rows =
    order === 'NAME'
      ? await issueByName(context.db, { ...conditions, afterName, afterId, limit })
      : await issueById(context.db, { ...conditions, afterId, limit });
  const edges = rows.map(({ issue }) => ({ cursor: cursors.encode([issue.name, issue.id]), node: issue }));
  return pageOf(edges, length, args.after, async () => (await issueCount(context.db, conditions)).total);
}
