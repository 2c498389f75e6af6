// Who takes part in acts, and who acts upon whom: the actors and the pairs with the most acts, and how many there are in all.

import type { ArgumentNames, Wanted } from '../event/filter.ts';
import { eventClauses } from '../event/lists.ts';
import {
  figuresActors,
  figuresActorsOfStreams,
  figuresPairs,
  figuresPairsOfStreams,
} from '../generated/cypher/figures.ts';
import type { ActorCard, ActorSum, PairSum, TieSum } from '../generated/cypher/shape.ts';
import type { Scale } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { nodesByIds } from '../node/loaders.ts';
import { type Acts, actsOf } from './acts.ts';
import { rounded } from './values.ts';

/** Acts on one scale; `mean` is null where none has a value on it. */
export interface OnScale {
  readonly count: number;
  readonly mean: number | null;
  readonly cooperative: number;
  readonly neutral: number;
  readonly hostile: number;
}

/** An actor among acts. */
export interface ActorAmong extends Omit<ActorSum, 'scales'> {
  readonly card: ActorCard;
  readonly on: (scale: Scale) => OnScale;
}

/** Acts of one actor upon another. */
export interface PairAmong extends Omit<PairSum, 'scales'> {
  readonly on: (scale: Scale) => OnScale;
}

/** The first of many, and how many there are. */
export interface Shown<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What acts are asked for, in which names for messages, and how many actors are to be shown at most. */
export interface Among {
  readonly own: Wanted;
  readonly names: ArgumentNames;
  readonly limit: number;
}

const nobody = { actors: [], total: 0 };

function chosen(context: Context, { whole, all: _, ...sent }: Acts, limit: number) {
  return (whole ? figuresActors : figuresActorsOfStreams)(context.db, {
    ...sent,
    limit,
  });
}

/** The actors that take part in acts, those in most acts first, then by id. */
export async function actorsAmong(context: Context, { own, names, limit }: Among): Promise<Shown<ActorAmong>> {
  const acts = await actsOf(context, eventClauses(null, own, names));
  const { actors, total } = acts === null ? nobody : await chosen(context, acts, limit);
  const cards = await nodesByIds(
    context,
    actors.map(({ actor }) => actor),
  );
  return {
    total,
    rows: actors.map(({ scales, ...sum }, index) => ({
      ...sum,
      card: cards[index] as ActorCard,
      on: (scale) => onScale(scales, scale),
    })),
  };
}

/**
 * Who of these actors acts upon whom, by kind of act or for all kinds together, most acts first.
 * @param most how many pairs are to be shown at most
 */
export async function pairsAmong(
  context: Context,
  { own, names, limit }: Among,
  together: boolean,
  most: number,
): Promise<Shown<PairAmong>> {
  const acts = await actsOf(context, eventClauses(null, own, names));
  if (acts === null) return { rows: [], total: 0 };
  const { actors } = await chosen(context, acts, limit);
  const { whole, all: _, ...sent } = acts;
  const { pairs, total } = await (whole ? figuresPairs : figuresPairsOfStreams)(context.db, {
    ...sent,
    actors: actors.map(({ actor }) => actor),
    together,
    limit: most,
  });
  return { total, rows: pairs.map(({ scales, ...sum }) => ({ ...sum, on: (scale) => onScale(scales, scale) })) };
}

function onScale(scales: readonly TieSum[], scale: Scale): OnScale {
  const one = scales.find((each) => each.scale === scale);
  if (!one) return { count: 0, mean: null, cooperative: 0, neutral: 0, hostile: 0 };
  const { count, sum, cooperative, hostile } = one;
  return { count, mean: rounded(sum / count), cooperative, hostile, neutral: count - cooperative - hostile };
}
