// Acts of pairs as rows: pairs that are asked for together share a statement.

import { type Listed, wholly } from '../event/entry.ts';
import type { EventTest } from '../event/filter.ts';
import { entered } from '../event/lists.ts';
import { anchorsOf } from '../event/read.ts';
import { dyadMeetings, dyadTallies } from '../generated/cypher/dyad.ts';
import type { EventAnchor, FilterForm } from '../generated/cypher/shape.ts';
import { batched, type Context } from '../graph/batching.ts';
import type { Clause } from '../graph/filters.ts';
import type { Reader } from '../graph/statement.ts';

interface Sent {
  readonly anchors: readonly EventAnchor[];
  readonly wheres: readonly FilterForm[];
}

/** A batched read of lists of acts that gives each of them its own rows. */
function listed<Row extends { readonly key: string }>(read: (db: Reader, sent: Sent) => Promise<Row[]>) {
  const rows = batched<Listed, readonly Row[]>(async (db, asked) => {
    const possible = asked.filter(({ members, where }) => members.length > 0 && where.length > 0);
    const own = new Map(possible.map((list, index) => [String(index), { list, rows: [] as Row[] }]));
    if (possible.length > 0) for (const row of await read(db, anchorsOf(possible))) own.get(row.key)?.rows.push(row);
    const found = new Map([...own.values()].map((one) => [one.list, one.rows]));
    return asked.map((list) => found.get(list) ?? []);
  });
  return async (context: Context, clauses: readonly Clause<EventTest>[]) =>
    rows(context).load(wholly(await entered(context, clauses), context.clock));
}

/** What the acts that pass come to by day, code and scale. */
export const tallies = listed(dyadTallies);

/** The acts that pass, each with its day, its places and the reports that tell it. */
export const meetingActs = listed(dyadMeetings);
