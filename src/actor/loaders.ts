// Actors by id, asked once each.

import { actorCards, actorTenures, actorWholes } from '../generated/cypher/actor.ts';
import type { ActorCard, TenureCard } from '../generated/cypher/shape.ts';
import { firstDay, lastDay } from '../graph/arguments.ts';
import { batched, batchedWith, type Context, inOrder } from '../graph/batching.ts';

/** The actor with an id, also a former one of an actor that was merged; or null. */
export const actors = batched<string, ActorCard | null>(async (db, ids) =>
  inOrder(ids, await actorCards(db, { ids }), (row) => row.key).map((row) => row?.actor ?? null),
);

/** An actor that a standing fact refers to. */
export async function actorOf(context: Context, id: string): Promise<ActorCard> {
  const actor = await actors(context).load(id);
  if (actor === null) throw new Error(`${id} is referred to and does not exist.`);
  return actor;
}

/** What an actor is a part of, at any depth, the nearest first. */
export const wholes = batched<string, ActorCard[]>(async (db, ids) => {
  const rows = await actorWholes(db, { ids });
  return ids.map((id) => rows.filter((row) => row.key === id).map((row) => row.actor));
});

const tenures = batchedWith<{ from: string; to: string }, TenureCard[]>(
  async (db, ids, span) => {
    const rows = await actorTenures(db, { ids, ...span });
    return new Map(ids.map((id) => [id, rows.filter((row) => row.key === id).map((row) => row.tenure)]));
  },
  () => [],
);

/** The offices that a person held, or the holders that an office had, latest first: all of them, or those of a date. */
export function tenuresOn(
  context: Context,
  id: string,
  on: { earliest: string; latest: string } | null | undefined,
): Promise<TenureCard[]> {
  return tenures(context).load({ id, args: { from: on?.earliest ?? firstDay, to: on?.latest ?? lastDay } });
}
