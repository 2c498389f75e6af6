// Actors that others have in common, and how each is tied to each.

import { type NeighborhoodCommonRow, neighborhoodCommon } from '../generated/cypher/neighborhood.ts';
import type { QueryCommonNeighborsArgs } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import type { Page } from '../graph/pages.ts';
import { compareTexts } from '../graph/positions.ts';
import { wholePage } from '../graph/wholePage.ts';
import { aroundOf } from './around.ts';
import { type FoundLink, type LinkRules, linksOf } from './links.ts';

/** An actor that others have in common. */
export interface FoundCommon {
  readonly actor: string;
  readonly least: number;
  readonly sum: number;
  readonly ties: readonly FoundTie[];
}

/** How an actor in common is tied to one of those asked about; its links are read with those of the whole page. */
export interface FoundTie {
  readonly to: string;
  readonly count: number;
  readonly links: () => Promise<FoundLink[]>;
}

export type CommonPage = Page<FoundCommon>;

/** No page comes near to so many links: each of a hundred actors can have forty with each of ten. */
const allLinks = 50_000;

/** Two actors, whichever way round. */
function pairOf(one: string, other: string): string {
  return [one, other].sort(compareTexts).join(' ');
}

/** The links of each pair, in their order. */
function byPair(links: readonly FoundLink[]): Map<string, FoundLink[]> {
  const pairs = new Map<string, FoundLink[]>();
  for (const link of links) {
    const pair = pairOf(link.source, link.target);
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  return pairs;
}

/** A page of the actors that those named in the arguments have in common. */
export async function commonPage(
  context: Context,
  { first, after, last, before, ...asked }: QueryCommonNeighborsArgs,
  shown: Pick<LinkRules, 'measured' | 'cited'>,
): Promise<CommonPage> {
  const around = await aroundOf(context, asked, 2);
  const { ids, sent } = around;
  let known: Promise<NeighborhoodCommonRow[]> | null = null;
  const page = wholePage<NeighborhoodCommonRow>(
    context,
    { first, after, last, before },
    {
      tied: ['commonNeighbors', asked],
      rows: () => {
        known ??= neighborhoodCommon(context.db, { ...sent, ids, measured: false });
        return known;
      },
      placeOf: ({ least, sum, id }) => [String(least), String(sum), id],
      length: 3,
      compare: ([least, sum, id = ''], [otherLeast, otherSum, otherId = '']) =>
        Number(otherLeast) - Number(least) || Number(otherSum) - Number(sum) || compareTexts(id, otherId),
    },
  );
  const rules: LinkRules = { by: 'FREQUENT', scale: 'GOLDSTEIN', ...shown };
  let links: Promise<ReadonlyMap<string, FoundLink[]>> | null = null;
  const linksOfPage = () => {
    links ??= page
      .nodes()
      .then((rows) => rows.map(({ id }) => id))
      .then((others) => linksOf(context, around, { ids, others, directions: ['OUT', 'IN'] }, rules, allLinks))
      .then(byPair);
    return links;
  };
  const found = ({ id, least, sum, ties }: NeighborhoodCommonRow): FoundCommon => ({
    actor: id,
    least,
    sum,
    ties: ids.map((to) => ({
      to,
      count: ties.find(({ near }) => near === to)?.count ?? 0,
      links: async () => (await linksOfPage()).get(pairOf(to, id)) ?? [],
    })),
  });
  return {
    ...page,
    edges: async () => (await page.edges()).map(({ cursor, node }) => ({ cursor, node: found(node) })),
    nodes: async () => (await page.nodes()).map(found),
  };
}
