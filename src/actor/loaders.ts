// Actors by id, asked once each.

import { actorCards } from '../generated/cypher/actor.ts';
import type { ActorCard } from '../generated/cypher/shape.ts';
import { batched, inOrder } from '../graph/batching.ts';

/** The actor with an id, or null. */
export const actors = batched<string, ActorCard | null>(async (db, ids) => {
  const rows = await actorCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.actor),
    (actor) => actor.id,
  );
});
