// What the server asks itself when it has started: the database takes seconds to plan the longest statements, once, and nobody should
// wait for that. Answers are dropped.

import { type DocumentNode, execute, type GraphQLSchema, Kind, parse } from 'graphql';
import { freshContext } from '../graph/batching.ts';
import type { Database } from '../graph/database.ts';
import { listedOperations } from './persisted.ts';

const [japan, korea, dispute] = ['country:JPN', 'country:KOR', 'dispute:labor-compensation'];

/** What visitors come to first, with what it needs of variables; in a graph that has nobody by these names, there is less to plan. */
const first: readonly (readonly [name: string, variables: Readonly<Record<string, unknown>>])[] = [
  ['PageHome', {}],
  ['WhatJapanAsks', {}],
  ['PageActor', { id: japan }],
  ['PageDispute', { id: dispute }],
  ['PageDyad', { a: japan, b: korea }],
  ['PageSearch', { text: 'Suga' }],
  ['PageGraph', { of: [japan] }],
];

/** What goes through the whole graph, or is answered from the acts in memory: much to do without them, and little to plan. */
const leftOut: readonly string[] = [
  'HowTwoAreConnected',
  'FromSeizureToIntelligence',
  'WhoStandsBetween',
  'WhoSticksTogether',
  'OpenDemands',
  'McpDeadlocks',
];

/** Milliseconds that one statement may take to be planned. */
const patience = 60_000;

/** An operation to ask. */
interface Asked {
  readonly document: DocumentNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** What visitors come to first, and then whatever on the list needs no variables, as the ready questions. */
function* asked(): Generator<Asked> {
  const listed = new Map(listedOperations().map(({ name, body }) => [name, parse(body)]));
  const needsNone = ({ definitions }: DocumentNode): boolean =>
    definitions.every(
      (one) =>
        one.kind !== Kind.OPERATION_DEFINITION ||
        one.variableDefinitions?.every(({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue),
    );
  for (const [name, variableValues] of first) {
    const document = listed.get(name);
    listed.delete(name);
    if (document) yield { document, variableValues };
  }
  for (const name of leftOut) listed.delete(name);
  for (const document of listed.values()) if (needsNone(document)) yield { document, variableValues: {} };
}

/** Asks them one after another; what goes wrong is nobody's concern, for whoever asks in earnest is told. */
export async function practise(schema: GraphQLSchema, database: Database, over: () => boolean): Promise<void> {
  for (const { document, variableValues } of asked()) {
    if (over()) return;
    const contextValue = freshContext(database, 'practice', { timeout: patience });
    await Promise.resolve(execute({ schema, document, variableValues, contextValue })).catch(() => {});
  }
}
