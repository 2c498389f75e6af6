// The network that acts draw, over the projection or by statements, and what is measured in it in time.

import { networkFolds } from '../generated/cypher/network.ts';
import { pathActs } from '../generated/cypher/path.ts';
import type { Road } from '../generated/schema.ts';
import { firstDay } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { isLate, within } from '../graph/patience.ts';
import { Gathering, type ProjectedAct, readAct } from '../graph/projection/gather.ts';
import { drawNetwork, type Network, type NetworkQuestion } from '../graph/projection/network.ts';
import { actsBetween } from '../graph/projection/read.ts';
import { dayNumber, dayOfNumber } from '../graph/time.ts';
import type { Asked } from './question.ts';

/** A network, by which road it came, and whether it took too long: then it is empty. */
interface Drawn {
  readonly network: Network;
  readonly road: Road;
  readonly isSpent: boolean;
}

/** What is drawn where the time is over before there is anything. */
const nothing: Network = drawNetwork(new Gathering().ordered(), {
  relations: null,
  during: { from: 0, to: 0, certainly: false },
  about: null,
  without: { actors: [], issues: [], datasets: [] },
  folds: null,
});

/** Days that a date may span beyond the first: those of a year. */
const longestSpan = 366;
/** More acts than there can be about an issue. */
const allActs = 2 ** 31 - 1;

/** How large a network is, and how it came. */
interface About {
  readonly actorCount: number;
  readonly pairCount: number;
  readonly actCount: number;
  readonly road: Road;
}

/**
 * Draws a network and measures something of it.
 * @returns what was found, null where the time was over before there was anything; such an answer is not kept
 */
export async function measuredIn<Result extends { readonly isSpent: boolean }>(
  context: Context,
  asked: Asked,
  measure: (network: Network) => Promise<Result>,
): Promise<{ readonly network: Network; readonly found: Result | null; readonly about: About }> {
  const { network, road, isSpent } = await drawn(context, asked);
  const found = isSpent ? null : await inTime(() => measure(network));
  if (found === null || found.isSpent) context.keeping.isAllowed = false;
  const { nodes, other, actCount } = network;
  return { network, found, about: { actorCount: nodes.length, pairCount: other.length / 2, actCount, road } };
}

async function inTime<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (fault) {
    if (isLate(fault)) return null;
    throw fault;
  }
}

async function drawn(context: Context, asked: Asked): Promise<Drawn> {
  let road: Road = 'CYPHER';
  try {
    const folds = asked.rollUp ? await within(left(asked), foldsOf(context)) : null;
    const question = { ...asked.question, folds };
    // The columns hold what is on record now.
    if (context.projection && context.clock.asOf === null) {
      road = 'PROJECTION';
      const network = await context.projection.network(question, context, left(asked));
      if (network) return { network, road, isSpent: false };
      road = 'CYPHER';
    }
    return { network: await byStatements(context, asked, question), road, isSpent: false };
  } catch (fault) {
    if (isLate(fault)) return { network: nothing, road, isSpent: true };
    throw fault;
  }
}

function left({ deadline }: Asked): number {
  return deadline - performance.now();
}

async function foldsOf({ db }: Context) {
  const rows = await networkFolds(db);
  return rows.map(({ actor, whole, from, to }) => ({ actor, whole, from: dayNumber(from), to: dayNumber(to) }));
}

/** Gathers the acts into columns of their own. */
async function byStatements(context: Context, asked: Asked, question: NetworkQuestion): Promise<Network> {
  const gathering = new Gathering();
  const pages = actsOf(context, asked);
  for (;;) {
    const { value: acts, done } = await within(left(asked), pages.next());
    if (done) break;
    for (const act of acts) gathering.addAct(act);
  }
  return drawNetwork(gathering.ordered(), question);
}

/** The acts that may draw the network: those about an issue, or those that begin early enough to be in the span. */
async function* actsOf(
  { db }: Context,
  { question, during }: Asked,
): AsyncGenerator<readonly ProjectedAct[], undefined> {
  if (question.about !== null) {
    const rows = await pathActs(db, { ids: question.about, relations: null, ...during, limit: allActs });
    yield rows.map(({ act }) => readAct(act));
    return;
  }
  const from = during.from === firstDay ? firstDay : dayOfNumber(dayNumber(during.from) - longestSpan);
  yield* actsBetween(db, from, during.to);
}
