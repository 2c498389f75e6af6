// What an act led to: recorded responses, step by step, filtered by whose account counts.

import { eventOf, events } from '../event/loaders.ts';
import { chainAnswers } from '../generated/cypher/chain.ts';
import type { EventCard, ResponseCard } from '../generated/cypher/shape.ts';
import type { QueryRetaliationChainArgs } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { isActorId } from '../graph/node.ts';
import { scopeOf } from '../graph/scope.ts';
import { accountOf } from './accounts.ts';
import { windowOf } from './likely.ts';

/** One step: a later act answers an earlier one. Events by their ids. */
export interface ChainLink {
  readonly depth: number;
  readonly response: ResponseCard;
  readonly from: string;
  readonly to: string;
}

/** The most steps that an answer holds. */
const mostLinks = 500;
const deepest = 10;

/** Says whether a response counts under the account asked for. */
type Counts = (response: ResponseCard) => boolean;

async function countsUnder(context: Context, stance: string): Promise<Counts> {
  if (stance === 'ANY') return () => true;
  if (stance === 'UNDISPUTED') return (response) => response.deniedBy.length === 0;
  if (!isActorId(stance))
    throw badInput('stance', `"${stance}" is neither ANY nor UNDISPUTED nor an actor's id such as country:KOR.`);
  const { word } = await accountOf(context, 'stance', stance);
  return (response) => word(response) === 'ASSERTED';
}

/** A chain as the API gives it. */
export interface FoundChain {
  readonly root: EventCard;
  readonly links: ChainLink[];
  readonly truncated: boolean;
  readonly args: QueryRetaliationChainArgs;
}

/** Follows responses from the root, level by level; each act is entered once, so that circles end. */
export async function retaliationChain(context: Context, args: QueryRetaliationChainArgs): Promise<FoundChain> {
  windowOf(args);
  const maxDepth = args.maxDepth ?? 5;
  if (maxDepth < 1 || maxDepth > deepest)
    throw badInput('maxDepth', `${maxDepth} is not possible; ask for 1 to ${deepest}.`);
  await scopeOf(context, 'root', args.root, 'event');
  const counts = await countsUnder(context, args.stance ?? 'ANY');
  const kinds = args.as && args.as.length > 0 ? args.as : (['RETALIATES'] as const);
  const links: ChainLink[] = [];
  const entered = new Set([args.root]);
  let frontier = [args.root];
  for (let depth = 1; frontier.length > 0; depth++) {
    const rows = (await chainAnswers(context.db, { ids: frontier, kinds })).filter((row) => counts(row.response));
    if (rows.length > 0 && (depth > maxDepth || links.length + rows.length > mostLinks))
      return { root: await eventOf(context, args.root), links, truncated: true, args };
    links.push(...rows.map(({ response, answered, answer }) => ({ depth, response, from: answered, to: answer })));
    frontier = [...new Set(rows.map((row) => row.answer))].filter((id) => !entered.has(id));
    for (const id of frontier) entered.add(id);
  }
  await events(context).loadMany(links.flatMap((link) => [link.from, link.to]));
  return { root: await eventOf(context, args.root), links, truncated: false, args };
}
