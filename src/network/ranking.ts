// Actors by how much they matter in a network.

import { actorEvents, type EventArguments } from '../event/lists.ts';
import type {
  Direction,
  QueryBrokersArgs,
  QueryDegreeArgs,
  QueryPageRankArgs,
  RankingMethod,
  Road,
} from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { type EventPage, pageLength } from '../graph/pages.ts';
import type { Network } from '../graph/projection/network.ts';
import { measuredIn } from './drawn.ts';
import { type Asked, askedOf } from './question.ts';
import { measured } from './thread.ts';

/** An actor in a ranking, by its id. */
export interface Ranked {
  readonly rank: number;
  readonly id: string;
  readonly score: number;
  readonly margin: number;
  readonly partners: number;
  readonly asked: Asked;
}

/** A ranking as the API gives it. */
export interface FoundRanking {
  readonly ranks: Ranked[];
  readonly truncated: boolean;
  readonly actorCount: number;
  readonly pairCount: number;
  readonly actCount: number;
  readonly method: RankingMethod;
  readonly error: number;
  readonly timedOut: boolean;
  readonly road: Road;
}

/** What was measured of the nodes of a network. */
interface Scores {
  readonly scores: ArrayLike<number>;
  readonly margins?: ArrayLike<number>;
  readonly error?: number;
  readonly isExact: boolean;
  readonly isSpent: boolean;
}

/** What is given where nothing was measured in time. */
const nothing: Scores = { scores: [], error: 1, isExact: false, isSpent: true };

/** Who stands between others. */
export function brokers(context: Context, args: QueryBrokersArgs): Promise<FoundRanking> {
  return ranking(context, args, async (network, { deadline }) => {
    const { scores, margins, error, pivots, isSpent } = await measured(network, { kind: 'BETWEENNESS' }, deadline);
    return { scores, margins, error, isExact: pivots === network.nodes.length, isSpent };
  });
}

/** Upon whom those act that matter. */
export function pageRank(context: Context, args: QueryPageRankArgs): Promise<FoundRanking> {
  return ranking(context, args, async (network, { deadline }) => {
    const { scores, isSpent } = await measured(network, { kind: 'PAGE_RANK' }, deadline);
    return { scores, isExact: !isSpent, error: isSpent ? 1 : 0, isSpent };
  });
}

/** Who has to do with the most others. */
export function degree(context: Context, args: QueryDegreeArgs): Promise<FoundRanking> {
  return ranking(context, args, async (network) => {
    const scores = network.nodes.map((_, node) => partners(network, node, args.direction ?? null));
    return { scores, isExact: true, isSpent: false };
  });
}

/** How many others a node is tied to, by acts of its own, of theirs or of either. */
function partners({ start, out, into }: Network, node: number, direction: Direction | null): number {
  const [from, to] = [start[node] as number, start[node + 1] as number];
  if (direction === null) return to - from;
  return (direction === 'OUT' ? out : into).subarray(from, to).filter((acts) => acts > 0).length;
}

async function ranking(
  context: Context,
  args: QueryBrokersArgs,
  measure: (network: Network, asked: Asked) => Promise<Scores>,
): Promise<FoundRanking> {
  const first = pageLength(args.first, 10);
  const asked = await askedOf(context, args);
  const { network, found, about } = await measuredIn(context, asked, (drawn) => measure(drawn, asked));
  const { scores, margins, error = 0, isExact, isSpent } = found ?? nothing;
  const order = best(scores, first);
  return {
    ranks: order.slice(0, first).map((node, at) => ({
      rank: at + 1,
      id: network.nodes[node] as string,
      score: scores[node] as number,
      margin: margins?.[node] ?? 0,
      partners: partners(network, node, null),
      asked,
    })),
    truncated: isSpent || order.length > first,
    ...about,
    method: isExact ? 'EXACT' : 'SAMPLED',
    error,
    timedOut: isSpent,
  };
}

/** The nodes with the highest scores above 0, one more than are asked for; nodes stand in the order of ids. */
function best(scores: ArrayLike<number>, first: number): number[] {
  return Array.from(scores, (_, node) => node)
    .filter((node) => (scores[node] as number) > 0)
    .sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other)
    .slice(0, first + 1);
}

/** A page of the acts under what was asked for in which an actor takes part; the actors of a level are read together. */
export function actsOfRanked(
  context: Context,
  { id, asked }: Pick<Ranked, 'id' | 'asked'>,
  args: EventArguments,
): Promise<EventPage> {
  const further = args.filter ? [args.filter] : [];
  return actorEvents(context, id, {
    ...args,
    filter: { ...asked.filter, and: [...(asked.filter.and ?? []), ...further] },
  });
}
