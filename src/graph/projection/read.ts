// Reads acts from the graph into columns: all of them, or those that some writes have touched.

import { projectionActs, projectionActsAround } from '../../generated/cypher/projection.ts';
import { firstDay, lastDay } from '../arguments.ts';
import type { Reader } from '../statement.ts';
import type { Columns } from './columns.ts';
import { ActSet, Gathering, type ProjectedAct } from './gather.ts';
import { merged } from './merge.ts';

/** Acts that one statement reads, so that neither side holds many at once. */
const page = 10_000;
/** Facts that one statement looks around. */
const around = 1_000;

/** The columns of all acts. */
export async function readAll(db: Reader): Promise<Columns> {
  const gathering = new Gathering();
  for await (const acts of actsBetween(db, firstDay, lastDay)) for (const act of acts) gathering.addAct(act);
  return gathering.ordered();
}

/** The acts that begin from one day to another, page by page. */
export async function* actsBetween(db: Reader, from: string, until: string): AsyncGenerator<readonly ProjectedAct[]> {
  let place = { day: from, id: '' };
  let rows = await projectionActs(db, { ...place, until, limit: page });
  while (rows.length > 0) {
    const last = rows[rows.length - 1];
    if (last) place = { day: last.date.earliest, id: last.id };
    // The next ones are read while these are put away.
    const next = rows.length < page ? [] : projectionActs(db, { ...place, until, limit: page });
    yield rows;
    rows = await next;
  }
}

/** Columns in which the acts of some facts are as they are now. */
export async function readAgain(db: Reader, columns: Columns, facts: readonly string[]): Promise<Columns> {
  const acts: ProjectedAct[] = [];
  for (let at = 0; at < facts.length; at += around)
    acts.push(...(await projectionActsAround(db, { facts: facts.slice(at, at + around) })));
  const now = new Map(acts.map((act) => [act.id, act]));
  const gathering = new Gathering();
  for (const act of now.values()) gathering.addAct(act);
  return merged(columns, new ActSet([...facts, ...now.keys()]), gathering.ordered());
}
