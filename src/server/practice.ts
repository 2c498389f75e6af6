// Questions that the server asks itself when it has started: the database takes seconds to plan the longest statements, once, and nobody
// should wait for that. Answers are dropped.

import { execute, type GraphQLSchema, parse } from 'graphql';
import { freshContext } from '../graph/batching.ts';
import type { Database } from '../graph/database.ts';

/** One for each long statement; the names in them need not exist. */
const questions = [
  'events(filter: { source: "country:JPN" }, first: 25) { nodes { id } totalCount }',
  'actor(id: "country:JPN") { relations(first: 25) { nodes { id } totalCount } }',
  'events(first: 25) { nodes { id reports { quote } responses { as } } }',
  'events(filter: { between: ["country:JPN", "country:KOR"], rollUp: true }, orderBy: OLDEST, first: 25) { nodes { id } }',
  'actor(id: "country:JPN") { relations(orderBy: OLDEST, first: 25) { nodes { id } } }',
];

/** Milliseconds that one statement may take to be planned. */
const patience = 60_000;

/** Asks them one after another; what goes wrong is nobody's concern, for whoever asks in earnest is told. */
export async function practise(schema: GraphQLSchema, database: Database, over: () => boolean): Promise<void> {
  for (const question of questions) {
    if (over()) return;
    const contextValue = freshContext(database, 'practice', { timeout: patience });
    await Promise.resolve(execute({ schema, document: parse(`{ ${question} }`), contextValue })).catch(() => {});
  }
}
