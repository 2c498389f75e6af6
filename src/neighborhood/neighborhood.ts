// What surrounds actors: level by level, one statement each, and then what ties all that are shown.

import { neighborhoodLevel } from '../generated/cypher/neighborhood.ts';
import type { QueryNeighborhoodArgs } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { longestPage } from '../graph/pages.ts';
import { type Around, aroundOf } from './around.ts';
import { type FoundLink, type LinkRules, linksOf } from './links.ts';

/** An actor that was found around others. */
export interface FoundNeighbor {
  readonly actor: string;
  readonly depth: number;
  readonly count: number;
}

/** What surrounds actors; links are read when something needs them. */
export interface FoundNeighborhood {
  readonly nodes: readonly FoundNeighbor[];
  readonly links: () => Promise<FoundLink[]>;
  readonly truncated: () => Promise<boolean>;
}

const deepest = 3;
/** The most links that an answer holds. */
const mostLinks = 1_000;

/** Finds what surrounds the actors that the arguments name. */
export async function findNeighborhood(
  context: Context,
  args: QueryNeighborhoodArgs,
  shown: Pick<LinkRules, 'measured' | 'cited'>,
): Promise<FoundNeighborhood> {
  const depth = args.depth ?? 1;
  if (depth < 1 || depth > deepest) throw badInput('depth', `${depth} is not possible; ask for 1 to ${deepest}.`);
  const limit = args.limit ?? 25;
  if (limit < 1 || limit > longestPage)
    throw badInput('limit', `${limit} is not possible; ask for 1 to ${longestPage}.`);
  const rules = { by: args.by ?? 'FREQUENT', scale: args.scale ?? 'GOLDSTEIN', ...shown };
  const around = await aroundOf(context, args, 1);
  const { nodes, cut } = await levelsOf(context, around, rules, { depth, limit });
  const ids = nodes.map(({ actor }) => actor);
  let known: Promise<FoundLink[]> | null = null;
  const links = () => {
    known ??= linksOf(context, around, { ids, others: ids, directions: ['OUT'] }, rules, mostLinks + 1);
    return known;
  };
  return {
    nodes,
    links: async () => (await links()).slice(0, mostLinks),
    truncated: async () => cut || (await links()).length > mostLinks,
  };
}

/** The actors around those in the middle, the nearest first; `cut` where some had to be left out. */
async function levelsOf(
  { db }: Context,
  { ids, sent }: Around,
  { by, scale }: LinkRules,
  { depth, limit }: { readonly depth: number; readonly limit: number },
): Promise<{ nodes: FoundNeighbor[]; cut: boolean }> {
  const nodes: FoundNeighbor[] = ids.map((actor) => ({ actor, depth: 0, count: 0 }));
  let frontier = ids;
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    const room = ids.length + limit - nodes.length;
    const known = nodes.map(({ actor }) => actor);
    // One more than there is room for tells whether any are left out.
    const rows = await neighborhoodLevel(db, {
      ...sent,
      ids: frontier,
      known,
      by,
      scale,
      measured: by === 'INTENSE',
      limit: room + 1,
    });
    const kept = rows.slice(0, room);
    nodes.push(...kept.map(({ id, count }) => ({ actor: id, depth: level, count })));
    if (rows.length > room) return { nodes, cut: true };
    frontier = kept.map(({ id }) => id);
  }
  return { nodes, cut: false };
}
