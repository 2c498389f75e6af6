// The actors of the graph, as names may mean them.

import { actorRedirects } from '../../generated/cypher/actor.ts';
import { codedActors } from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import type { KnownActor } from './actors/resolver.ts';

/**
 * Every actor of the graph, with the ids of those that were merged into it.
 * @param unfinished the key of an import that may go on: actors that it has made are left out, so that its other rows mean whom
 * they would have meant had it not been broken off
 */
export async function actorsOfGraph(database: Database, unfinished: string | null = null): Promise<KnownActor[]> {
  const former = new Map<string, string[]>();
  for (const { id, to } of await actorRedirects(database.reader())) former.set(to, [...(former.get(to) ?? []), id]);
  return (await codedActors(database.reader(), { unfinished })).map((row) => ({
    ...row,
    type: row.type as KnownActor['type'],
    ...(former.has(row.id) ? { former: former.get(row.id) ?? [] } : {}),
  }));
}
