// The road without the projection: acts are gathered around both ends, level by level, and searched in the same way.

import { pathActs } from '../generated/cypher/path.ts';
import type { Context } from '../graph/batching.ts';
import { isLate, within } from '../graph/patience.ts';
import { Gathering, readAct } from '../graph/projection/gather.ts';
import type { FoundWays } from '../graph/projection/question.ts';
import { Budget } from '../graph/projection/wave.ts';
import { findWays } from '../graph/projection/ways.ts';
import type { Asked } from './question.ts';

/** The most acts that one level may give; beyond it the search stops and says so. */
const mostActs = 50_000;

/** What was found, and whether some acts were left unread. */
export interface Gathered extends FoundWays {
  readonly isCut: boolean;
}

const spent: Gathered = { ways: [], more: false, isSpent: true, reason: 'BUDGET_SPENT', isCut: false };

/** Finds paths by statements; `deadline` is a time of `performance.now()`. */
export async function waysByStatements(context: Context, asked: Asked, deadline: number): Promise<Gathered> {
  const { question } = asked;
  const gathering = new Gathering();
  const budget = new Budget(deadline);
  const read = new Set<string>();
  let [near, far] = [question.from, question.to].map(({ id, standIns }) => [id, ...standIns.map((one) => one.id)]) as [
    string[],
    string[],
  ];
  for (let hops = 1; hops <= question.maxHops; hops++) {
    const isNear = near.length <= far.length;
    const frontier = (isNear ? near : far).filter((id) => !read.has(id));
    for (const id of frontier) read.add(id);
    const next = new Set<string>();
    const acts = frontier.length === 0 ? [] : await actsOf(context, asked, frontier, deadline);
    if (acts === null) return spent;
    for (const act of acts) {
      gathering.addAct(act);
      for (const id of [...act.sources, ...act.targets, ...act.issues, ...act.against]) if (!read.has(id)) next.add(id);
    }
    if (isNear) near = [...next];
    else far = [...next];
    const isCut = acts.length === mostActs;
    // What takes the fewest hops cannot run through what more hops would bring.
    if (question.by !== 'FEWEST_HOPS' && hops < question.maxHops && !isCut) continue;
    const found = findWays(gathering.ordered(), { ...question, maxHops: hops }, budget);
    if (isCut && found.ways.length === 0) return { ...found, reason: 'BUDGET_SPENT', isCut };
    if (found.ways.length > 0 || found.isSpent || hops === question.maxHops) return { ...found, isCut };
  }
  return spent;
}

/** The acts of a level; null where they do not come in time. */
async function actsOf(context: Context, { question, walk }: Asked, ids: readonly string[], deadline: number) {
  try {
    const relations = question.relations && [...question.relations, ...(question.throughIssues ? ['CONCERNS'] : [])];
    const rows = pathActs(context.db, { ids, relations, ...walk.during, limit: mostActs });
    return (await within(deadline - performance.now(), rows)).map(({ act }) => readAct(act));
  } catch (fault) {
    if (isLate(fault)) return null;
    throw fault;
  }
}
