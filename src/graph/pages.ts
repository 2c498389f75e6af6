// Relay connections: how a list is cut into pages, from either end, and what its cursors hold.

import { createHash } from 'node:crypto';
import type { ActorCard, EventCard, IssueCard, ReportCard } from '../generated/cypher/shape.ts';
import type { Clock } from './asOf.ts';
import { badInput } from './errors.ts';

/** One entry of a page. */
export interface Edge<Node> {
  /** Works the cursor out, which takes longer than all else of an entry, and is seldom asked for. */
  readonly cursor: () => string;
  readonly node: Node;
}

/** Where a page stands in its list. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly cutShort: boolean;
}

/** A page as the API gives it: its entries, and the count, are each asked of the graph only when a query selects them. */
export interface Page<Node, E extends Edge<Node> = Edge<Node>> {
  readonly edges: () => Promise<E[]>;
  readonly nodes: () => Promise<Node[]>;
  readonly pageInfo: () => Promise<PageInfo>;
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
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which part of a list is asked for, checked. */
export interface Paging {
  readonly length: number;
  /** Whether the page is read from the end of the list, or from `before`, towards the beginning. */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** The most entries that a page may have. */
export const longestPage = 100;

/** Checks a number of entries: 1 to 100. */
export function pageLength(given: number | null | undefined, fallback = 25, argument = 'first'): number {
  const length = given ?? fallback;
  if (length < 1 || length > longestPage) {
    const further = argument === 'last' ? 'before' : 'after';
    throw badInput(argument, `${length} is not possible; ask for 1 to ${longestPage}, and read on with "${further}".`);
  }
  return length;
}

/** Checks how a list is to be paged: `first` from the beginning or `last` from the end, between `after` and `before`. */
export function pagingOf(
  { first = null, last = null, after = null, before = null }: PageArguments,
  fallback = 25,
): Paging {
  if (first !== null && last !== null)
    throw badInput(
      'last',
      'it stands beside "first"; ask for the first entries or for the last ones, and leave the other out.',
    );
  const backward = last !== null || (first === null && after === null && before !== null);
  const length = backward ? pageLength(last, fallback, 'last') : pageLength(first, fallback);
  return { length, backward, after, before };
}

/** Cursors of an earlier layout are refused. */
const version = 2;

/** A short fingerprint of a list, its field, its arguments with paging left out and its clocks, and of a position in it. */
function fingerprint(list: unknown, position: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([list, position]))
    .digest('base64url')
    .slice(0, 10);
}

/** The cursors of one list. They are opaque to clients and good for the same filter, order and clocks only. */
export function cursorsOf(wanted: unknown, { asOf }: Clock) {
  const list = asOf === null ? wanted : [wanted, asOf.valid?.latest ?? null, asOf.known];
  const decode = (cursor: string | null | undefined, length: number, argument = 'after'): string[] | null => {
    if (cursor === null || cursor === undefined) return null;
    const [kind, mark, ...position] = parse(cursor) ?? [];
    if (kind !== version || position.length !== length) {
      const wayOut = argument === 'before' ? 'a startCursor' : 'an endCursor';
      throw badInput(argument, `"${cursor.slice(0, 60)}" is no cursor; give ${wayOut} of this list, or leave it out.`);
    }
    if (mark !== fingerprint(list, position))
      throw badInput(
        argument,
        'this cursor belongs to another list, or was altered; use it with the arguments, and under the @asOf, that it was given for.',
      );
    return position as string[];
  };
  return {
    encode: (position: readonly string[]): string =>
      Buffer.from(JSON.stringify([version, fingerprint(list, position), ...position])).toString('base64url'),
    /** The position that a cursor names, or null where none is given. */
    decode,
    /** The positions between which a page is to lie, exclusive. */
    range: ({ after, before }: Pick<Paging, 'after' | 'before'>, length: number) => ({
      after: decode(after, length, 'after'),
      before: decode(before, length, 'before'),
    }),
  };
}

/** The cursors of one list. */
export type Cursors = ReturnType<typeof cursorsOf>;

function parse(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || !parts.slice(1).every((part) => typeof part === 'string')) return null;
    return parts;
  } catch {
    return null;
  }
}

/** What was read of a list, for a page. */
export interface ReadEdges<E> {
  /** In the order of reading, which is the list's own or, going backwards, its reverse; one more than the page holds where there is one. */
  readonly edges: readonly E[];
  /** The cursor at which reading stopped before the page was full, although more may follow; null where it did not. */
  readonly cut: string | null;
}

/** A page of a list; it is read once, when something of it is asked for. */
export function pageOf<E extends Edge<unknown>>(
  read: () => Promise<ReadEdges<E>>,
  paging: Paging,
  totalCount: () => Promise<number>,
): Page<E['node'], E> {
  let page: Promise<ReadEdges<E>> | null = null;
  const found = () => {
    page ??= read();
    return page;
  };
  const held = async () => heldBy(await found(), paging);
  return {
    edges: held,
    nodes: async () => (await held()).map((edge) => edge.node),
    pageInfo: async () => infoOf(await found(), await held(), paging),
    totalCount,
  };
}

function heldBy<E>({ edges }: ReadEdges<E>, { length, backward }: Paging): E[] {
  const held = edges.slice(0, length);
  return backward ? held.reverse() : held;
}

function infoOf<E extends Edge<unknown>>(
  { edges, cut }: ReadEdges<E>,
  held: readonly E[],
  { length, backward, after, before }: Paging,
): PageInfo {
  const cutShort = cut !== null && held.length < length;
  const further = edges.length > length || cutShort;
  const [start, end] = [held[0]?.cursor() ?? null, held.at(-1)?.cursor() ?? null];
  return {
    hasNextPage: backward ? before !== null : further,
    hasPreviousPage: backward ? further : after !== null,
    startCursor: cutShort && backward ? cut : (start ?? (cutShort ? cut : null)),
    endCursor: cutShort && !backward ? cut : (end ?? (cutShort ? cut : null)),
    cutShort,
  };
}
