// Where the ids of actors lead that were merged into others.

import { actorRedirects } from '../generated/cypher/actor.ts';
import type { Reader } from './statement.ts';

/** The id that goes on for an actor that was merged into another; every other id is its own. */
export type Redirected = (id: string) => string;

/** Reads where former ids lead; no id leads to another former one. */
export async function redirectsOf(db: Reader): Promise<Redirected> {
  const ways = new Map((await actorRedirects(db)).map(({ id, to }) => [id, to]));
  return (id) => ways.get(id) ?? id;
}
