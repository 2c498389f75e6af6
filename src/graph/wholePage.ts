// A page of a list that is read whole, where its order is no index's: cut here.

import type { Context } from './batching.ts';
import { cursorsOf, type Page, type PageArguments, pageOf, pagingOf } from './pages.ts';

/** What tells one such list from another. */
export interface WholeList<Row> {
  /** All that the list depends on, paging left out: its cursors are good for nothing else. */
  readonly tied: unknown;
  /** Everything in the list, in its order. */
  readonly rows: () => Promise<readonly Row[]>;
  /** Where an entry stands, as texts that a cursor holds; no two entries stand at one place. */
  readonly placeOf: (row: Row) => readonly string[];
  /** How many texts these are. */
  readonly length: number;
  /** Negative where the first place comes before the second. */
  readonly compare: (one: readonly string[], other: readonly string[]) => number;
}

/** A page of such a list. */
export function wholePage<Row>({ clock }: Context, args: PageArguments, list: WholeList<Row>): Page<Row> {
  const paging = pagingOf(args);
  const cursors = cursorsOf(list.tied, clock);
  const { after, before } = cursors.range(paging, list.length);
  return pageOf(
    async () => {
      const placed = (await list.rows())
        .map((row) => ({ row, place: list.placeOf(row) }))
        .filter(({ place }) => after === null || list.compare(place, after) > 0)
        .filter(({ place }) => before === null || list.compare(place, before) < 0);
      if (paging.backward) placed.reverse();
      const edges = placed
        .slice(0, paging.length + 1)
        .map(({ row, place }) => ({ cursor: () => cursors.encode(place), node: row }));
      return { edges, cut: null };
    },
    paging,
    async () => (await list.rows()).length,
  );
}
