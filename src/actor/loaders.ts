// Actors by id, asked once each.

import { actorCards, actorWholes } from '../generated/cypher/actor.ts';
import type { ActorCard } from '../generated/cypher/shape.ts';
import { batched, inOrder } from '../graph/batching.ts';

/** The actor with an id, also a former one of an actor that was merged; or null. */
export const actors = batched<string, ActorCard | null>(async (db, ids) =>
  inOrder(ids, await actorCards(db, { ids }), (row) => row.key).map((row) => row?.actor ?? null),
);

/** What an actor is a part of, at any depth, the nearest first. */
export const wholes = batched<string, ActorCard[]>(async (db, ids) => {
  const rows = await actorWholes(db, { ids });
  return ids.map((id) => rows.filter((row) => row.key === id).map((row) => row.actor));
});
