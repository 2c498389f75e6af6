// Reads acts from the graph into columns: all of them, or those that some writes have touched.

import {
  projectionActs,
  projectionActsAround,
  projectionMiddle,
  projectionSize,
} from '../../generated/cypher/projection.ts';
import { firstDay, lastDay } from '../arguments.ts';
import type { Reader } from '../statement.ts';
import { dayNumber, dayOfNumber } from '../time.ts';
import type { Columns } from './columns.ts';
import { ActSet, Gathering, type ProjectedAct, readAct } from './gather.ts';
import { merged } from './merge.ts';

/** Acts that one statement reads, so that neither side holds many at once. */
const page = 10_000;
/** Facts that one statement looks around. */
const around = 1_000;

/** The columns of all acts. Two halves are read at once: one act is made ready while another is sent. */
export async function readAll(db: Reader): Promise<Columns> {
  const gathering = new Gathering();
  const { acts } = await projectionSize(db);
  const middle = acts < 2 * page ? null : await projectionMiddle(db, { before: Math.floor(acts / 2) });
  const halves = middle
    ? [
        [firstDay, dayBefore(middle.day)],
        [middle.day, lastDay],
      ]
    : [[firstDay, lastDay]];
  const add = async ([from = '', until = '']: readonly string[]) => {
    for await (const acts of actsBetween(db, from, until)) for (const act of acts) gathering.addAct(act);
  };
  await Promise.all(halves.map(add));
  return gathering.ordered();
}

function dayBefore(day: string): string {
  return dayOfNumber(dayNumber(day) - 1);
}

/** The acts that begin from one day to another, page by page. */
export async function* actsBetween(db: Reader, from: string, until: string): AsyncGenerator<readonly ProjectedAct[]> {
  let place = { day: from, id: '' };
  let read = await projectionActs(db, { ...place, until, limit: page });
  for (;;) {
    const acts = read.acts.map(readAct);
    const last = acts[acts.length - 1];
    if (last === undefined) return;
    place = { day: last.date.earliest, id: last.id };
    // The next ones are read while these are put away. Who stops here waits for them no more, and must not be ended by their failure.
    const next =
      acts.length < page ? Promise.resolve({ acts: [] }) : projectionActs(db, { ...place, until, limit: page });
    next.catch(() => {});
    yield acts;
    read = await next;
  }
}

/** Columns in which the acts of some facts are as they are now. */
export async function readAgain(db: Reader, columns: Columns, facts: readonly string[]): Promise<Columns> {
  const acts: ProjectedAct[] = [];
  for (let at = 0; at < facts.length; at += around)
    for (const { act } of await projectionActsAround(db, { facts: facts.slice(at, at + around) }))
      acts.push(readAct(act));
  const now = new Map(acts.map((act) => [act.id, act]));
  const gathering = new Gathering();
  for (const act of now.values()) gathering.addAct(act);
  return merged(columns, new ActSet([...facts, ...now.keys()]), gathering.ordered());
}
