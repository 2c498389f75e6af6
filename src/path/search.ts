// The best paths between two: found over the projection or by statements, and shown with what Neo4j knows of them.

import { actors } from '../actor/loaders.ts';
import type { ActorCard, IssueCard } from '../generated/cypher/shape.ts';
import type { Direction, NoPathReason, PathRelation, QueryPathsArgs, Road } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { isActorId } from '../graph/node.ts';
import type { FoundStep, FoundWay } from '../graph/projection/question.ts';
import { dayOfNumber } from '../graph/time.ts';
import { issues } from '../issue/loaders.ts';
import { type Asked, askedOf, type Walk } from './question.ts';
import { type Gathered, waysByStatements } from './statements.ts';

/** What paths run through. */
export type Card = ActorCard | IssueCard;

/** One tie of a path. */
export interface FoundHop {
  readonly relation: PathRelation;
  readonly from: Card;
  readonly to: Card;
  readonly direction: Direction;
  readonly total: number;
  /** Between which days the acts lie that the path can run over; null where their order does not matter. */
  readonly within: { readonly from: string; readonly to: string } | null;
  readonly walk: Walk;
}

export interface FoundPath {
  readonly nodes: Card[];
  readonly hops: FoundHop[];
  readonly departs: string | null;
  readonly arrives: string | null;
}

export interface FoundPaths {
  readonly paths: FoundPath[];
  readonly truncated: boolean;
  readonly timedOut: boolean;
  readonly reason: NoPathReason | null;
  readonly road: Road;
}

/** Finds the paths that the arguments ask for. */
export async function findPaths(context: Context, args: QueryPathsArgs): Promise<FoundPaths> {
  const asked = await askedOf(context, args);
  const { ways, more, isSpent, isCut, reason, road } = await found(context, asked);
  if (isSpent) context.keeping.isAllowed = false;
  return {
    paths: await shown(context, ways, asked.walk),
    truncated: more || isCut || isSpent,
    timedOut: isSpent,
    reason,
    road,
  };
}

async function found(context: Context, asked: Asked): Promise<Gathered & { road: Road }> {
  const { question, budget } = asked;
  const deadline = performance.now() + budget;
  // The columns hold what is on record now.
  if (context.projection && context.clock.asOf === null) {
    const ways = await context.projection.ways(question, context, budget);
    if (ways) return { ...ways, isCut: false, road: 'PROJECTION' };
  }
  return { ...(await waysByStatements(context, asked, deadline)), road: 'CYPHER' };
}

/** Reads what the answer shows of the nodes. */
async function shown(context: Context, ways: readonly FoundWay[], walk: Walk): Promise<FoundPath[]> {
  const ids = [...new Set(ways.flatMap(({ nodes }) => nodes))];
  const cards = await Promise.all(
    ids.map((id): Promise<Card | null> => (isActorId(id) ? actors(context).load(id) : issues(context).load(id))),
  );
  const known = new Map(cards.flatMap((card) => (card ? [[card.id, card]] : [])));
  return ways.flatMap((way) => {
    const nodes = way.nodes.flatMap((id) => known.get(id) ?? []);
    // Somebody took one of them away while the answer was under way.
    if (nodes.length < way.nodes.length) return [];
    const hops = way.steps.map((step, at) => hopOf(step, nodes[at] as Card, nodes[at + 1] as Card, walk));
    const day = (number: number | null) => (number === null ? null : dayOfNumber(number));
    return [{ nodes, hops, departs: day(way.departs), arrives: day(way.arrives) }];
  });
}

function hopOf({ relation, isForward, total, low, high }: FoundStep, from: Card, to: Card, walk: Walk): FoundHop {
  return {
    relation: relation as PathRelation,
    from,
    to,
    direction: isForward ? 'OUT' : 'IN',
    total,
    within: low === null || high === null ? null : { from: dayOfNumber(low), to: dayOfNumber(high) },
    walk,
  };
}
