// Relay connections: how a list is cut into pages, and what its cursors hold.

import { createHash } from 'node:crypto';
import type { ActorCard, EventCard, IssueCard, ReportCard } from '../generated/cypher/shape.ts';
import { badInput } from './errors.ts';

/** One entry of a page. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page as the API gives it; the count is asked of the graph only when a query selects it. */
export interface Page<Node, E extends Edge<Node> = Edge<Node>> {
  readonly edges: E[];
  readonly nodes: Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export type ActorPage = Page<ActorCard>;
export type IssuePage = Page<IssueCard>;
export type EventPage = Page<EventCard>;
export type ReportPage = Page<ReportCard>;

/** What a list field takes for paging. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The most entries that a page may have. */
export const longestPage = 100;

/** Checks `first`: 1 to 100. */
export function pageLength(first: number | null | undefined, fallback = 25): number {
  const length = first ?? fallback;
  if (length < 1 || length > longestPage)
    throw badInput('first', `${length} is not possible; ask for 1 to ${longestPage}, and read on with "after".`);
  return length;
}

const version = 1;

/** A short fingerprint of a list, its field and arguments with paging left out, and of a position in it. */
function fingerprint(list: unknown, position: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([list, position]))
    .digest('base64url')
    .slice(0, 10);
}

/** The cursors of one list. They are opaque to clients and good for the same filter and order only. */
export function cursorsOf(list: unknown) {
  return {
    encode: (position: readonly string[]): string =>
      Buffer.from(JSON.stringify([version, fingerprint(list, position), ...position])).toString('base64url'),
    /** The position that `after` names, or null at the beginning of the list. */
    decode: (after: string | null | undefined, length: number): string[] | null => {
      if (after === null || after === undefined) return null;
      const [kind, mark, ...position] = parse(after) ?? [];
      if (kind !== version || position.length !== length)
        throw badInput(
          'after',
          `"${after.slice(0, 60)}" is no cursor; give an endCursor of this list, or leave it out.`,
        );
      if (mark !== fingerprint(list, position))
        throw badInput(
          'after',
          'this cursor belongs to another list, or was altered; use it with the arguments that it was given for.',
        );
      return position as string[];
    },
  };
}

function parse(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || !parts.slice(1).every((part) => typeof part === 'string')) return null;
    return parts;
  } catch {
    return null;
  }
}

/**
 * Builds a page from rows that were read with one row more than the page holds.
 * @param edges one edge for each row, in order
 * @param length how many the page may hold
 * @param after the cursor that the page follows, if any
 */
export function pageOf<E extends Edge<unknown>>(
  edges: readonly E[],
  length: number,
  after: string | null | undefined,
  totalCount: () => Promise<number>,
): Page<E['node'], E> {
  const held = edges.slice(0, length);
  return {
    edges: held,
    nodes: held.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: edges.length > length,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: held[0]?.cursor ?? null,
      endCursor: held.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
