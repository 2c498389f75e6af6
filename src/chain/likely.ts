// Which acts are likely answers to those of a chain, though nobody is on record as saying so, and how likely such a pair is by chance.

import { ends } from '../demand/loaders.ts';
import { type Between, betweenOf, sidesOfAct } from '../demand/sides.ts';
import { responses } from '../event/loaders.ts';
import { type ChainHostileRow, chainHostile } from '../generated/cypher/chain.ts';
import type { QueryRetaliationChainArgs } from '../generated/schema.ts';
import { batched, type Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { dayNumber } from '../graph/time.ts';
import type { FoundChain } from './chain.ts';

/** A likely answer, by the ids of its acts. */
export interface FoundLikely {
  readonly from: string;
  readonly to: string;
  /** Between which sides, over which issue: the side that acted first, and the one that is likely to have answered. */
  readonly first: string;
  readonly second: string;
  readonly about: string;
  /** How many days after the first act the second surely came. */
  readonly days: number;
  readonly baseRate: number;
  readonly baseRateByThen: number;
}

/** What holds where a client asks with an explicit null. */
const usualWindow = 60;
const mostWindow = 365;
/** The most likely answers that are given. */
const mostLikely = 100;

/** The days within which an answer is likely. */
export function windowOf({ within }: Pick<QueryRetaliationChainArgs, 'within'>): number {
  const window = within ?? usualWindow;
  if (window < 1 || window > mostWindow)
    throw badInput('within', `${window} is not possible; ask for 1 to ${mostWindow} days.`);
  return window;
}

/** Hostile acts about an issue and its parts. */
const hostile = batched<string, readonly ChainHostileRow[]>(async (db, ids) => {
  const rows = await chainHostile(db, { ids });
  return ids.map((id) => rows.filter(({ key }) => key === id));
});

/** Hostile acts between two sides, by days counted from 1970. */
interface Exchange {
  /** Those of the second side upon the first. */
  readonly answers: readonly Happened[];
  /** All between the two, either way. */
  readonly all: readonly Happened[];
}

/** When an act was. */
interface Happened {
  readonly id: string;
  readonly earliest: number;
  readonly latest: number;
}

/** An act with the sides between which it stands. */
interface Sided extends Happened {
  readonly between: readonly Between[];
}

/** The likely answers to the acts of a chain: by the first act, then by how soon they came. None is on record as a response. */
export async function likelyAnswers(context: Context, { root, links, args }: FoundChain): Promise<FoundLikely[]> {
  const window = windowOf(args);
  const acts = [...new Set([root.id, ...links.map(({ to }) => to)])];
  const sided = sidedActs(context);
  const found = await Promise.all(acts.map((act) => likelyTo(context, act, window, sided)));
  return found.flat().slice(0, mostLikely);
}

async function likelyTo(
  context: Context,
  id: string,
  window: number,
  sided: ReturnType<typeof sidedActs>,
): Promise<FoundLikely[]> {
  const [own, { answers: recorded }] = await Promise.all([ends(context).load(id), responses(context).load(id)]);
  if (own === null) return [];
  const known = new Set(recorded.map(({ event }) => event));
  const found: FoundLikely[] = [];
  for (const { by, of, about } of betweenOf(await sidesOfAct(context, own))) {
    const acts = await sided(about);
    // Hostile to hostile: only what is itself such an act can be answered by one.
    const first = acts.find((act) => act.id === id);
    if (first === undefined) continue;
    const exchange = exchangeOf(acts, by, of);
    const rate = baseRate(exchange, window);
    for (const answer of likelyIn(exchange, first, window)) {
      if (known.has(answer.id) || found.some(({ to }) => to === answer.id)) continue;
      const days = answer.latest - first.earliest;
      found.push({
        from: id,
        to: answer.id,
        first: by,
        second: of,
        about,
        days,
        baseRate: rate,
        baseRateByThen: baseRate(exchange, days),
      });
    }
  }
  return found.sort((one, other) => one.days - other.days || (one.to < other.to ? -1 : 1));
}

/** Reads the hostile acts about an issue with the sides between which they stand, once for each issue. */
function sidedActs(context: Context): (about: string) => Promise<readonly Sided[]> {
  const known = new Map<string, Promise<readonly Sided[]>>();
  const read = async (about: string) => {
    const rows = await hostile(context).load(about);
    return Promise.all(
      rows.map(async ({ act, ...row }): Promise<Sided> => {
        const { earliest, latest } = row.date;
        const between = betweenOf(await sidesOfAct(context, { ...row, issues: [about] }));
        return { id: act, earliest: dayNumber(earliest), latest: dayNumber(latest), between };
      }),
    );
  };
  return (about) => {
    const acts = known.get(about) ?? read(about);
    known.set(about, acts);
    return acts;
  };
}

/** Hostile acts between two sides. */
function exchangeOf(acts: readonly Sided[], by: string, of: string): Exchange {
  const upon = (one: string, other: string) =>
    acts.filter(({ between }) => between.some((pair) => pair.by === one && pair.of === other));
  const answers = upon(of, by);
  return { answers, all: [...answers, ...upon(by, of)] };
}

/** The acts that surely came on a later day than the first one, and surely within so many days of it. */
function likelyIn({ answers }: Exchange, first: Happened, window: number): Happened[] {
  return answers.filter(({ earliest, latest }) => earliest > first.latest && latest - first.earliest <= window);
}

/**
 * How often such an answer comes within so many days by chance: the share of all days of the record after which one comes within them, were the
 * acts moved along the record by a number of days that chance decides, those that leave it at its end coming in at its beginning. The record runs from the
 * first day of a hostile act between the two to the last.
 */
function baseRate({ answers, all }: Exchange, window: number): number {
  const from = Math.min(...all.map(({ earliest }) => earliest));
  const days = Math.max(...all.map(({ latest }) => latest)) - from + 1;
  const covered = new Uint8Array(days);
  for (const { earliest } of answers)
    for (let before = 1; before <= Math.min(window, days); before++)
      covered[(((earliest - from - before) % days) + days) % days] = 1;
  return covered.reduce((sum, day) => sum + day, 0) / days;
}
