// Issues by id, with their parties and parts, asked once each.

import { issueCards, issueParties, issueParts } from '../generated/cypher/issue.ts';
import type { ActorCard, IssueCard } from '../generated/cypher/shape.ts';
import { batched, type Context, inOrder } from '../graph/batching.ts';

/** The issue with an id, or null. */
export const issues = batched<string, IssueCard | null>(async (db, ids) => {
  const rows = await issueCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.issue),
    (issue) => issue.id,
  );
});

/** The parties of an issue, in the order in which its dossier names them. */
/** The issue that something refers to. */
export async function issueOf(context: Context, id: string): Promise<IssueCard> {
  const issue = await issues(context).load(id);
  if (!issue) throw new Error(`The issue ${id} is referred to and does not exist.`);
  return issue;
}

export const parties = batched<string, ActorCard[]>(async (db, ids) => {
  const rows = await issueParties(db, { ids });
  return ids.map((id) => rows.filter((row) => row.key === id).map((row) => row.actor));
});

/** The direct parts of an issue, by name. */
export const parts = batched<string, IssueCard[]>(async (db, ids) => {
  const rows = await issueParts(db, { ids });
  return ids.map((id) => rows.filter((row) => row.key === id).map((row) => row.issue));
});
