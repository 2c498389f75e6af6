// The actors of the graph, as names may mean them.

import { codedActors } from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import type { KnownActor } from './actors/resolver.ts';

/** Every actor of the graph. */
export async function actorsOfGraph(database: Database): Promise<KnownActor[]> {
  return (await codedActors(database.reader())).map((row) => ({ ...row, type: row.type as KnownActor['type'] }));
}
