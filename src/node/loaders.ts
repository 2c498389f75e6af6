// Anything by its id.

import { events } from '../event/loaders.ts';
import { responsesById, tenures } from '../fact/loaders.ts';
import { actorCards } from '../generated/cypher/actor.ts';
import { nodeCards } from '../generated/cypher/node.ts';
import { batched, type Context, inOrder } from '../graph/batching.ts';
import { isActorId, type NodeCard, typeOfId } from '../graph/node.ts';

/** Actors, issues, reports, places and datasets, asked together. */
const things = batched<string, NodeCard | null>(async (db, ids) => {
  // Where all are of one kind, as is usual, nothing else is looked for.
  if (ids.every(isActorId))
    return inOrder(ids, await actorCards(db, { ids }), (row) => row.key).map((row) => row?.actor ?? null);
  const rows = await nodeCards(db, { ids });
  return inOrder(ids, rows, (row) => row.id).map(
    (row) => row?.actor ?? row?.issue ?? row?.report ?? row?.place ?? row?.dataset ?? null,
  );
});

function nodeById(context: Context, id: string): Promise<NodeCard | null> {
  switch (typeOfId(id)) {
    case null:
      return Promise.resolve(null);
    case 'Event':
      return events(context).load(id);
    case 'Tenure':
      return tenures(context).load(id);
    case 'Response':
      return responsesById(context).load(id);
    default:
      return things(context).load(id);
  }
}

/** What has these ids, in their order; null in the place of an unknown one. */
export function nodesByIds(context: Context, ids: readonly string[]): Promise<(NodeCard | null)[]> {
  return Promise.all(ids.map((id) => nodeById(context, id)));
}
