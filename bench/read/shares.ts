// Where the time of an uncached query goes: to the database, to graphql-js, and to our own code.

import { buildSchema, execute, Kind, parse, type SelectionSetNode, visit } from 'graphql';
import type { OnCall } from '../../src/graph/database.ts';
import { partsNamed } from '../../src/graph/shown.ts';
import { executableSchema, requestContext } from '../../src/server/graphql.ts';
import { typeDefs } from '../../src/server/schema.ts';
import type { ReadGraph } from './graph.ts';
import type { Work } from './works.ts';

/** Mean milliseconds of one query. */
export interface Shares {
  readonly whole: number;
  /** While at least one statement was under way, the driver included. */
  readonly database: number;
  /** What graphql-js takes to answer the same query from objects that lie ready. */
  readonly engine: number;
}

/** Measures a work's parts. */
export async function sharesOf({ graph }: ReadGraph, work: Work): Promise<Shares> {
  const schema = executableSchema();
  const document = parse(work.ours);
  const spans: [from: number, to: number][] = [];
  const onCall: OnCall = ({ milliseconds }) => {
    const to = performance.now();
    spans.push([to - milliseconds, to]);
  };
  const ask = async (at: number, asked = document) => {
    const contextValue = requestContext(graph.database, 'bench', onCall);
    contextValue.shown.parts = partsNamed(asked);
    const { data, errors } = await execute({
      schema,
      document: asked,
      variableValues: work.variables(at),
      contextValue,
    });
    if (errors?.[0]) throw errors[0];
    return data;
  };
  for (let at = 0; at < work.times; at++) await ask(at);
  spans.length = 0;
  const begun = performance.now();
  for (let at = 0; at < work.times; at++) await ask(at);
  const whole = (performance.now() - begun) / work.times;
  const database = covered(spans) / work.times;

  // The same answers again from memory; the plain schema tells types by __typename.
  const plain = buildSchema(typeDefs());
  const named = visit(document, { [Kind.SELECTION_SET]: withTypeName });
  const ready: unknown[] = [];
  for (let at = 0; at < work.times; at++) ready.push(await ask(at, named));
  const replay = async () => {
    const from = performance.now();
    for (let at = 0; at < work.times; at++)
      await execute({ schema: plain, document, variableValues: work.variables(at), rootValue: ready[at] });
    return (performance.now() - from) / work.times;
  };
  await replay();
  return { whole, database, engine: await replay() };
}

function withTypeName(set: SelectionSetNode): SelectionSetNode {
  return {
    ...set,
    selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
  };
}

/** Milliseconds that at least one span covers. */
function covered(spans: readonly [number, number][]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= end) continue;
    sum += to - Math.max(from, end);
    end = to;
  }
  return sum;
}
