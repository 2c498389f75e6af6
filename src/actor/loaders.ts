// Actors by id, asked once each.

import { actorCards } from '../generated/cypher/actor.ts';
import type { ActorCard } from '../generated/cypher/shape.ts';
import { batched, inOrder } from '../graph/batching.ts';

/** The actor with an id, also a former one of an actor that was merged; or null. */
export const actors = batched<string, ActorCard | null>(async (db, ids) =>
  inOrder(ids, await actorCards(db, { ids }), (row) => row.key).map((row) => row?.actor ?? null),
);
