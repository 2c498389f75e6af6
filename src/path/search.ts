// Shortest paths between two actors: breadth first from both ends, one statement a level.

import { actors } from '../actor/loaders.ts';
import { eventOf } from '../event/loaders.ts';
import { attestations } from '../fact/loaders.ts';
import { pathHops, pathNeighbors } from '../generated/cypher/path.ts';
import type { ActorCard, AttestationCard, EventCard } from '../generated/cypher/shape.ts';
import type { Direction, QueryPathsArgs, Relation } from '../generated/schema.ts';
import { listOrNull, type Span, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { badInput, EntenteError } from '../graph/errors.ts';
import { pageLength } from '../graph/pages.ts';
import { scopeOf } from '../graph/scope.ts';
import { meet, pathsThrough, Side } from './breadth.ts';

/** Which acts a path may run over. */
export interface Walk extends Span {
  readonly relations: readonly Relation[] | null;
  /** The issue that they are about; absent or null for any. */
  readonly about?: string | null;
}

/** One tie of a path, with the newest of the acts that carry it by their ids. */
export interface FoundHop {
  readonly relation: Relation;
  readonly from: ActorCard;
  readonly to: ActorCard;
  readonly direction: Direction;
  readonly total: number;
  readonly newest: readonly string[];
  readonly walk: Walk;
}

export interface FoundPath {
  readonly nodes: ActorCard[];
  readonly hops: FoundHop[];
}

export interface FoundPaths {
  readonly paths: FoundPath[];
  readonly truncated: boolean;
  readonly timedOut: boolean;
}

/** An act of a hop, and what one report says of it. */
export interface FoundCitation extends Pick<AttestationCard, 'report' | 'quote'> {
  readonly event: EventCard;
  readonly asserts: EventCard['status'];
}

const mostHops = 6;
/** Milliseconds that the search may take. */
const budget = 4_000;
/** The most ties that one level may give; beyond it the search stops and says so. */
const mostTies = 200_000;

/** Finds the shortest paths that the arguments ask for. */
export async function findPaths(context: Context, args: QueryPathsArgs): Promise<FoundPaths> {
  const maxHops = args.maxHops ?? 4;
  if (maxHops < 1 || maxHops > mostHops)
    throw badInput('maxHops', `${maxHops} is not possible; ask for 1 to ${mostHops}.`);
  const first = pageLength(args.first, 5);
  if (args.relations?.length === 0)
    throw badInput('relations', 'the list is empty; name at least one relation, or leave it out for all.');
  const walk: Walk = { relations: listOrNull(args.relations), ...spanOf(args.during) };
  const [{ id: from }, { id: to }] = await Promise.all([
    scopeOf(context, 'from', args.from, 'actor'),
    scopeOf(context, 'to', args.to, 'actor'),
  ]);
  if (from === to) throw badInput('to', `it is the same actor as "from" (${from}); name two different ones.`);
  const found = await searchBothWays(context, from, to, walk, maxHops, first);
  return { ...found, paths: await shown(context, found.paths, walk) };
}

interface Searched {
  readonly paths: string[][];
  readonly truncated: boolean;
  readonly timedOut: boolean;
}

async function searchBothWays(
  context: Context,
  from: string,
  to: string,
  walk: Walk,
  maxHops: number,
  first: number,
): Promise<Searched> {
  const deadline = performance.now() + budget;
  const near = new Side(from);
  const far = new Side(to);
  for (let depth = 0; depth < maxHops; depth++) {
    const side = near.frontier.length <= far.frontier.length ? near : far;
    if (side.frontier.length === 0) break;
    if (performance.now() > deadline) return { paths: [], truncated: true, timedOut: true };
    let ties: { near: string; far: string }[];
    try {
      ties = await pathNeighbors(context.db, { ids: side.frontier, ...walk, limit: mostTies });
    } catch (fault) {
      if (fault instanceof EntenteError && fault.extensions.code === 'GRAPH_TIMEOUT')
        return { paths: [], truncated: true, timedOut: true };
      throw fault;
    }
    side.advance(ties);
    const middle = meet(near, far);
    const cut = ties.length === mostTies;
    if (middle.length > 0) {
      const paths = pathsThrough(near, far, middle, first + 1);
      return { paths: paths.slice(0, first), truncated: cut || paths.length > first, timedOut: false };
    }
    if (cut) return { paths: [], truncated: true, timedOut: false };
  }
  return { paths: [], truncated: false, timedOut: false };
}

/** Reads what the answer shows: the actors, and for each pair the kind of act that ties them most often. */
async function shown(context: Context, paths: readonly string[][], walk: Walk): Promise<FoundPath[]> {
  if (paths.length === 0) return [];
  const pairs = new Map<string, { near: string; far: string }>();
  for (const path of paths)
    for (const [index, far] of path.slice(1).entries()) {
      const near = path[index] ?? '';
      pairs.set(`${near} ${far}`, { near, far });
    }
  const [rows, cards] = await Promise.all([
    pathHops(context.db, { ...walk, pairs: [...pairs.values()] }),
    actors(context).loadMany([...new Set(paths.flat())]),
  ]);
  const actorOf = new Map(cards.flatMap((card) => (card && !(card instanceof Error) ? [[card.id, card]] : [])));
  const hopOf = new Map<string, FoundHop>();
  for (const row of rows) {
    const [from, to] = [actorOf.get(row.near), actorOf.get(row.far)];
    const key = `${row.near} ${row.far}`;
    if (from && to && !hopOf.has(key))
      hopOf.set(key, {
        ...row,
        walk,
        relation: row.relation as Relation,
        direction: row.direction as Direction,
        from,
        to,
      });
  }
  return paths.map((path) => ({
    nodes: path.flatMap((id) => actorOf.get(id) ?? []),
    hops: path.slice(1).flatMap((id, index) => hopOf.get(`${path[index]} ${id}`) ?? []),
  }));
}

/** What the newest acts of a hop, or of something like it, stand on. */
export async function citationsOf(context: Context, { newest }: Pick<FoundHop, 'newest'>): Promise<FoundCitation[]> {
  const known = await Promise.all(
    newest.map(async (id) => ({
      event: await eventOf(context, id),
      evidence: await attestations(context).load(id),
    })),
  );
  return known.flatMap(({ event, evidence }) =>
    evidence.list.map(({ report, quote, asserts }) => ({ event, report, quote, asserts })),
  );
}
