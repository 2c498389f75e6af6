// A graph as rows: each tie one, in an order that the reader chooses.

import type { Table } from '../../export/cell.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { begunBy } from './graphSteps.ts';
import type { DrawnEdge, DrawnGraph } from './picture.ts';

/** What rows can be ordered by. */
export const columns = ['from', 'relation', 'to', 'count', 'first', 'last', 'status'] as const;
export type Column = (typeof columns)[number];

/** An order of rows. */
export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** What a row shows in a column, as it is compared. */
function cellOf(edge: DrawnEdge, column: Column, nameOf: (id: string) => string, words: Catalogue): string | number {
  switch (column) {
    case 'from':
      return nameOf(edge.source);
    case 'to':
      return nameOf(edge.target);
    case 'relation':
      return words.relation[edge.relation];
    case 'status':
      return words.status[edge.status];
    default:
      return edge[column];
  }
}

/** Ties in an order; those that are equal in it stay as they were. Without an order, as they came. */
export function orderedRows(
  edges: readonly DrawnEdge[],
  order: Order | null,
  nameOf: (id: string) => string,
  words: Catalogue,
): readonly DrawnEdge[] {
  if (order === null) return edges;
  const compare = new Intl.Collator(words.tag).compare;
  const turned = order.descending ? -1 : 1;
  return edges
    .map((edge) => ({ edge, value: cellOf(edge, order.by, nameOf, words) }))
    .sort(({ value: a }, { value: b }) =>
      typeof a === 'number' && typeof b === 'number' ? turned * (a - b) : turned * compare(String(a), String(b)),
    )
    .map(({ edge }) => edge);
}

/** A graph as a table for files, the names of its columns those of the API. */
export function tableOf({ nodes, edges }: DrawnGraph, until: string | undefined): Table {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const compared = edges.some(({ change }) => change !== undefined);
  return {
    columns: [
      'from',
      'fromName',
      'relation',
      'to',
      'toName',
      'count',
      'first',
      'last',
      'status',
      'disputed',
      'inferred',
      ...(compared ? ['change'] : []),
    ],
    rows: edges
      .filter((edge) => begunBy(edge, until))
      .map((edge) => [
        edge.source,
        names.get(edge.source) ?? null,
        edge.relation,
        edge.target,
        names.get(edge.target) ?? null,
        edge.count,
        edge.first,
        edge.last,
        edge.status,
        String(edge.disputed),
        String(edge.inferred),
        ...(compared ? [edge.change ?? null] : []),
      ]),
  };
}
