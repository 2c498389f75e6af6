// About what: issues of all types.

import { issueTimeline } from '../event/lists.ts';
import type { IssueCard } from '../generated/cypher/shape.ts';
import type { Resolvers } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { isIssueId } from '../graph/node.ts';
import { aliases } from '../search/names.ts';
import { issuePage } from './lists.ts';
import { issues, parties, parts } from './loaders.ts';

/** What all issues share. */
const shared = {
  aliases: (issue: IssueCard, _: unknown, context: Context) => aliases(context).load(issue.id),
  parties: (issue: IssueCard, _: unknown, context: Context) => parties(context).load(issue.id),
  parts: (issue: IssueCard, _: unknown, context: Context) => parts(context).load(issue.id),
  partOf: (issue: IssueCard, _: unknown, context: Context) =>
    issue.partOf === null ? null : issues(context).load(issue.partOf),
};

export const issueResolvers: Resolvers = {
  Query: {
    issue: (_, { id }, context) => (isIssueId(id) ? issues(context).load(id) : null),
    issues: (_, args, context) => issuePage(context, args),
    disputes: (_, args, context) => issuePage(context, args, 'DISPUTE'),
  },
  Dispute: { ...shared, timeline: (dispute, args, context) => issueTimeline(context, dispute.id, args) },
  Agreement: shared,
  LegalCase: shared,
  Measure: shared,
};
