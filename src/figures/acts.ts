// The acts that a figure is of: what the filter comes to, and where they are read from.

import { wholly } from '../event/entry.ts';
import type { EventTest } from '../event/filter.ts';
import { entered } from '../event/lists.ts';
import { anchorsOf } from '../event/read.ts';
import type { EventAnchor, FilterForm } from '../generated/cypher/shape.ts';
import type { Context } from '../graph/batching.ts';
import type { Clause } from '../graph/filters.ts';

/** Acts as statements take them. */
export interface Acts {
  /** Whether they are read in one go, in the order of time, and not from streams that may hold an act twice. */
  readonly whole: boolean;
  /** Whether there is no condition at all. */
  readonly all: boolean;
  readonly anchors: EventAnchor[];
  readonly wheres: FilterForm[];
}

/** Looks up what a filter names, and chooses where its acts are read from; null where no act can pass. */
export async function actsOf(context: Context, clauses: readonly Clause<EventTest>[]): Promise<Acts | null> {
  const entry = await entered(context, clauses);
  if (entry.members.length === 0 || entry.where.length === 0) return null;
  return {
    whole: entry.road === 'ALL' || entry.road === 'DATASET',
    all: entry.road === 'ALL' && entry.where.some(({ tests }) => tests.length === 0),
    ...anchorsOf([wholly(entry, context.clock)]),
  };
}
