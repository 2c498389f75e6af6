// Whom acts tie, for whom these count, and what has decided demands: asked once each.

import {
  type DemandAnswersRow,
  type DemandEndsRow,
  type DemandMadeRow,
  demandAnswers,
  demandCountsFor,
  demandEnds,
  demandMade,
} from '../generated/cypher/demand.ts';
import { type IssueWholesRow, issueWholes } from '../generated/cypher/issue.ts';
import type { StandIn } from '../generated/cypher/shape.ts';
import { batched, batchedWith, inOrder } from '../graph/batching.ts';
import { deciding, stateBy } from './states.ts';
import type { Word } from './words.ts';

/** Whom acts tie, and what they are about; null for an act that is not there. */
export const ends = batched<string, DemandEndsRow | null>(async (db, ids) =>
  inOrder(ids, await demandEnds(db, { ids }), (row) => row.key),
);

/** For whom an actor counts, itself included, each within the days that it does. */
export const countsFor = batched<string, readonly StandIn[]>(async (db, ids) =>
  inOrder(ids, await demandCountsFor(db, { ids }), (row) => row.key).map((row) => row?.countsFor ?? []),
);

/** What an issue is a part of, itself first. */
export const wholes = batched<string, readonly IssueWholesRow[]>(async (db, ids) => {
  const rows = await issueWholes(db, { ids });
  return ids.map((id) => rows.filter(({ key }) => key === id));
});

/** Between whom demands about an issue had been made by the end of a day. */
export const made = batchedWith<string, readonly DemandMadeRow[]>(
  async (db, ids, to) => {
    const rows = await demandMade(db, { ids, to });
    return new Map(ids.map((id) => [id, rows.filter(({ key }) => key === id)]));
  },
  () => [],
);

/** An answer that has decided a demand, as a word said of it. */
export interface Decided extends Word, Omit<DemandAnswersRow, 'as' | 'date'> {}

/** The answers that had decided demands by the end of a day. They are few, as only people record them. */
export const decided = batched<string, readonly Decided[]>((db, days) =>
  Promise.all(
    days.map(async (to) => {
      const rows = await demandAnswers(db, { kinds: deciding, to });
      return rows.flatMap(({ as, ...row }) => {
        const state = stateBy(as);
        return state === null ? [] : [{ ...row, state }];
      });
    }),
  ),
);
