// The filter that leaves out what `without` names.

import type { EventFilter } from '../generated/schema.ts';
import { isDatasetId, isIssueId } from '../graph/node.ts';

/** Acts but for those in which such an actor takes part, about such an issue, or of such a dataset; null where nothing is left out. */
export function filterWithout(ids: readonly string[] | null | undefined): EventFilter | null {
  if (!ids || ids.length === 0) return null;
  const leftOut = ids.map((id): EventFilter => {
    if (isIssueId(id)) return { issue: id };
    return isDatasetId(id) ? { dataset: id } : { participant: id };
  });
  return { not: { or: leftOut } };
}

/** What passes both filters; null where neither asks for anything. */
export function joined(one: EventFilter | null | undefined, other: EventFilter | null | undefined): EventFilter | null {
  return one && other ? { and: [one, other] } : (one ?? other ?? null);
}
