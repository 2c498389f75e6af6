// The values that acts are counted by: how many are shown, which of them name a node, and how they are called.

import type { EventFacetField, SeriesGroup } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { longestPage } from '../graph/pages.ts';
import { nodesByIds } from '../node/loaders.ts';

/** What acts are counted by. */
export type Grouping = EventFacetField | SeriesGroup;

/** Words of the vocabulary and months are called what they are. */
const words: readonly Grouping[] = ['NONE', 'RELATION', 'STATUS', 'MONTH'];

/** Whether the values are ids of nodes. */
export function areNodes(grouping: Grouping): boolean {
  return !words.includes(grouping);
}

/** Checks how many values are to be shown: 1 to 100. */
export function shownOf(first: number | null | undefined): number {
  const shown = first ?? 10;
  if (shown < 1 || shown > longestPage)
    throw badInput(
      'first',
      `${shown} is not possible; ask for 1 to ${longestPage}, and narrow the filter to see others.`,
    );
  return shown;
}

/** What values are called: the names of nodes, all of them looked up together, or the words themselves. */
export async function labelsOf(context: Context, grouping: Grouping, values: readonly string[]): Promise<string[]> {
  if (!areNodes(grouping)) return [...values];
  const nodes = await nodesByIds(context, values);
  return values.map((value, index) => {
    const node = nodes[index];
    return node && 'name' in node ? node.name : value;
  });
}

/**
 * A figure to six decimals: what is added up in another order gives the same figure.
 */
export function rounded(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}
