// Acts of one kind by one actor upon another, as one link.

import { eventOf } from '../event/loaders.ts';
import { rounded } from '../figures/values.ts';
import { neighborhoodLinks } from '../generated/cypher/neighborhood.ts';
import type { ScaleSum } from '../generated/cypher/shape.ts';
import type { LinkActsArgs, NeighborhoodOrder, Relation, Scale, ScaleFigures } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import type { EventPage } from '../graph/pages.ts';
import { carriedActs, citationsOf, type FoundCitation } from '../path/acts.ts';
import type { Walk } from '../path/question.ts';
import type { Around } from './around.ts';

/** Acts of one kind by one actor upon another, with the newest of them by their ids. */
export interface FoundLink {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly scales: readonly ScaleSum[];
  readonly newest: readonly string[];
  readonly walk: Walk;
}

/** In which order links come, and which parts of them are shown. */
export interface LinkRules {
  readonly by: NeighborhoodOrder;
  readonly scale: Scale;
  /** Whether intensities are shown. */
  readonly measured: boolean;
  /** Whether acts are. */
  readonly cited: boolean;
}

/** Between whom links are asked for; directions are seen from the first ones. */
interface Ends {
  readonly ids: readonly string[];
  readonly others: readonly string[];
  readonly directions: readonly ('OUT' | 'IN')[];
}

/** Acts of a link that its citations are of, and that a page shows where nothing is said. */
const newestShown = 3;

/** What ties actors to others, in order, so many links at most. */
export async function linksOf(
  { db }: Context,
  { walk, sent }: Pick<Around, 'walk' | 'sent'>,
  ends: Ends,
  { by, scale, measured, cited }: LinkRules,
  limit: number,
): Promise<FoundLink[]> {
  const rows = await neighborhoodLinks(db, {
    ...sent,
    ...ends,
    by,
    scale,
    measured: measured || by === 'INTENSE',
    // One more tells whether others follow.
    newest: cited ? newestShown + 1 : 0,
    limit,
  });
  return rows.map((row) => ({ ...row, relation: row.relation as Relation, walk }));
}

/** The intensities of a link's acts, by scale. */
export function intensitiesOf({ scales }: FoundLink): ScaleFigures[] {
  return scales
    .map(({ scale, count, sum }) => ({ scale: scale as Scale, count, sum: rounded(sum), mean: rounded(sum / count) }))
    .sort((one, other) => (one.scale < other.scale ? -1 : 1));
}

/** A page of the acts of a link, newest first. */
export function linkActs(
  context: Context,
  { relation, source, target, walk, count, newest }: FoundLink,
  args: Partial<LinkActsArgs>,
): Promise<EventPage> {
  return carriedActs(context, { relation, by: source, upon: target, walk, within: null, total: count, newest }, args);
}

/** What the newest acts of a link stand on. */
export async function linkCitations(context: Context, { newest }: FoundLink): Promise<FoundCitation[]> {
  return citationsOf(context, await Promise.all(newest.slice(0, newestShown).map((id) => eventOf(context, id))));
}
