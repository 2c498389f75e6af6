// A list of things that are read whole by an order of theirs: actors, issues, reports.

import type { FilterClause } from '../generated/cypher/shape.ts';
import type { Context } from './batching.ts';
import { cursorsOf, type Page, type PageArguments, pageOf, pagingOf } from './pages.ts';
import type { Range } from './positions.ts';

/** What tells one such list from another. */
export interface List<Node> {
  /** All that the list depends on, paging left out: its cursors are good for nothing else. */
  readonly tied: unknown;
  /** Checks the filter and looks up what it names. */
  where(): Promise<FilterClause[]>;
  /** Reads a part; `at` is what the order goes by, before the id. */
  read(
    range: Range,
    backward: boolean,
    asked: { where: readonly FilterClause[]; limit: number },
  ): Promise<{ readonly node: Node; readonly at: string }[]>;
  count(where: readonly FilterClause[]): Promise<{ readonly total: number }>;
}

/** A page of a list. */
export async function listPage<Node extends { readonly id: string }>(
  { clock }: Context,
  args: PageArguments,
  { tied, where: filter, read, count }: List<Node>,
): Promise<Page<Node>> {
  const paging = pagingOf(args);
  const cursors = cursorsOf(tied, clock);
  const range = cursors.range(paging, 2);
  const where = await filter();
  const asked = { where, limit: paging.length + 1 };
  return pageOf(
    async () => {
      const rows = where.length === 0 ? [] : await read(range, paging.backward, asked);
      return { edges: rows.map(({ node, at }) => ({ cursor: () => cursors.encode([at, node.id]), node })), cut: null };
    },
    paging,
    async () => (await count(where)).total,
  );
}
