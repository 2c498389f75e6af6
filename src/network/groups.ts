// Groups of actors that have more to do with each other than with the rest.

import type { QueryCommunitiesArgs, Road } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { pageLength } from '../graph/pages.ts';
import type { Network } from '../graph/projection/network.ts';
import { measuredIn } from './drawn.ts';
import { type Asked, askedOf } from './question.ts';
import { measured } from './thread.ts';

/** A group, with its actors by their ids. */
export interface FoundCommunity {
  /** Those with the most acts within the group first. */
  readonly actors: readonly string[];
  readonly actsWithin: number;
  readonly actsAcross: number;
  readonly asked: Asked;
}

/** Groups as the API gives them. */
export interface FoundCommunities {
  readonly communities: FoundCommunity[];
  readonly modularity: number;
  readonly communityCount: number;
  readonly actorCount: number;
  readonly pairCount: number;
  readonly actCount: number;
  readonly truncated: boolean;
  readonly timedOut: boolean;
  readonly road: Road;
}

const mostResolution = 10;

/** Finds the groups. */
export async function communities(context: Context, args: QueryCommunitiesArgs): Promise<FoundCommunities> {
  const resolution = args.resolution ?? 1;
  if (!(resolution > 0 && resolution <= mostResolution))
    throw badInput(
      'resolution',
      `${resolution} is not possible; give a number above 0, and at most ${mostResolution}.`,
    );
  const first = pageLength(args.first, 10);
  const asked = await askedOf(context, args);
  const { network, found, about } = await measuredIn(context, asked, (drawn) =>
    measured(drawn, { kind: 'COMMUNITIES', resolution }, asked.deadline),
  );
  const all = found === null ? [] : groupsOf(network, found.groups, asked);
  return {
    communities: all.slice(0, first),
    modularity: found?.modularity ?? 0,
    communityCount: all.length,
    ...about,
    truncated: found === null || all.length > first,
    timedOut: found === null,
  };
}

/** The groups, the largest first. */
function groupsOf({ nodes, start, other, acts }: Network, groups: Uint32Array, asked: Asked): FoundCommunity[] {
  const members = new Map<number, { node: number; within: number }[]>();
  const [within, across] = [new Map<number, number>(), new Map<number, number>()];
  const add = (to: Map<number, number>, group: number, count: number) => to.set(group, (to.get(group) ?? 0) + count);
  for (const node of nodes.keys()) {
    const group = groups[node] as number;
    let own = 0;
    for (let tie = start[node] as number; tie < (start[node + 1] as number); tie++) {
      const count = acts[tie] as number;
      if (groups[other[tie] as number] === group) own += count;
      else add(across, group, count);
    }
    // Each tie within is seen from both of its ends.
    add(within, group, own / 2);
    members.set(group, [...(members.get(group) ?? []), { node, within: own }]);
  }
  return [...members]
    .map(([group, list]) => ({
      actors: list
        .sort((one, two) => two.within - one.within || one.node - two.node)
        .map(({ node }) => nodes[node] as string),
      actsWithin: within.get(group) ?? 0,
      actsAcross: across.get(group) ?? 0,
      asked,
    }))
    .sort(
      (one, two) =>
        two.actors.length - one.actors.length || ((one.actors[0] as string) < (two.actors[0] as string) ? -1 : 1),
    );
}
