// What one side demands of another over one dispute: a demand and whatever restates it.

import { allEvents, type EventArguments } from '../event/lists.ts';
import type { EventCard } from '../generated/cypher/shape.ts';
import type { DemandState } from '../generated/schema.ts';
import { listOrNull } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import type { EventPage } from '../graph/pages.ts';
import { partialDate } from '../graph/time.ts';
import { type Decided, decided, ends } from './loaders.ts';
import { allFor, type Between, betweenOf, type Sides, sidesOfAct } from './sides.ts';
import { open } from './states.ts';
import { compareWords, lastWords } from './words.ts';

/** A thread as it is at the end of a day. */
export interface Thread extends Between {
  readonly day: string;
}

/** An answer that decided a demand, with the sides of that demand and all for whom those who answered count. */
export interface Answered extends Decided {
  readonly sides: Sides;
  readonly answeredFor: readonly string[];
}

/** The answers that had decided demands by the end of a day, with whose they are; worked out once for a request. */
export function answersOn(context: Context, day: string): Promise<Answered[]> {
  const days = (context.loaders.get(answersOn) ?? new Map()) as Map<string, Promise<Answered[]>>;
  const known = days.get(day) ?? workedOut(context, day);
  context.loaders.set(answersOn, days.set(day, known));
  return known;
}

async function workedOut(context: Context, day: string): Promise<Answered[]> {
  const found = (await decided(context).load(day)).map(async (answer) => {
    const [sides, answeredFor] = await Promise.all([
      sidesOfAct(context, { ...answer, date: answer.demanded }),
      allFor(context, answer.answeredBy, answer.date),
    ]);
    return { ...answer, sides, answeredFor };
  });
  return Promise.all(found);
}

/** The threads of a demand, by dispute and then by the sides. */
export async function threadsOf(context: Context, id: string, day: string): Promise<Thread[]> {
  const act = await ends(context).load(id);
  return act === null ? [] : betweenOf(await sidesOfAct(context, act)).map((between) => ({ ...between, day }));
}

/** The demands of a thread that had been made, and stood so where states are asked for. */
export function threadDemands(
  context: Context,
  { by, of, about, day }: Thread,
  { state, ...args }: EventArguments & { readonly state?: readonly DemandState[] | null | undefined },
): Promise<EventPage> {
  const states = listOrNull(state);
  return allEvents(context, args, {
    relation: ['DEMANDS'],
    status: ['OCCURRED'],
    source: by,
    target: of,
    issue: about,
    during: { to: partialDate(day) },
    rollUp: true,
    standing: states ? { states, day } : undefined,
  });
}

/** Whether an answer is one to a demand of the thread. */
function isIn({ by, of, about }: Between, { sides }: Answered): boolean {
  return sides.issues.includes(about) && sides.by.includes(by) && sides.of.includes(of);
}

async function answersIn(context: Context, thread: Thread): Promise<Answered[]> {
  return (await answersOn(context, thread.day)).filter((answer) => isIn(thread, answer));
}

/** The newest demand of a thread; null where none had been made. */
async function newestIn(context: Context, thread: Thread): Promise<EventCard | null> {
  const page = await threadDemands(context, thread, { orderBy: 'NEWEST', first: 1 });
  return (await page.nodes())[0] ?? null;
}

/** The state by the last word said in a thread; null where no demand had been made. */
export async function threadState(context: Context, thread: Thread): Promise<DemandState | null> {
  const [newest, said] = await Promise.all([newestIn(context, thread), answersIn(context, thread)]);
  if (newest === null) return null;
  const [last] = lastWords(said);
  return last && compareWords(last, { state: open, date: newest.date }) > 0 ? last.state : open;
}

/** Whether it is a rejection by the side that is asked: what others turn down is not theirs. */
export function isOwnRejection({ of }: Between, { state, answeredFor }: Answered): boolean {
  return state === 'REJECTED' && answeredFor.includes(of);
}

/** Whether nothing that was turned down before stands so after it. */
export function settles({ state }: Answered): boolean {
  return state === 'MET' || state === 'WITHDRAWN';
}

/** The rejections, oldest first, after which no demand of the thread was met or withdrawn. */
export function standingRejections(between: Between, said: readonly Answered[]): Answered[] {
  const inOrder = [...said].sort(compareWords);
  const settled = inOrder.findLastIndex(settles);
  return inOrder.slice(settled + 1).filter((answer) => isOwnRejection(between, answer));
}

/** The ids of these rejections. */
export async function threadRejections(context: Context, thread: Thread): Promise<string[]> {
  return standingRejections(thread, await answersIn(context, thread)).map(({ response }) => response);
}

/** The facts by which answers decide: what was demanded, what was done, and that the one answers the other. */
export function factsOf(said: readonly Decided[]): string[] {
  return said.flatMap(({ demand, answer, response }) => [demand, answer, response]);
}

/** The facts that a thread stands on. */
export async function threadFacts(context: Context, thread: Thread): Promise<string[]> {
  const [newest, said] = await Promise.all([newestIn(context, thread), answersIn(context, thread)]);
  return [...(newest ? [newest.id] : []), ...factsOf(said)];
}
