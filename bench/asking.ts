// Asks the product within this process, nothing kept, and times it.

import { execute, parse } from 'graphql';
import { freshContext } from '../src/graph/batching.ts';
import type { Projection } from '../src/graph/projection/projection.ts';
import { partsNamed } from '../src/graph/shown.ts';
import { executableSchema } from '../src/server/graphql.ts';
import type { ReadGraph } from './read/graph.ts';

/** Milliseconds after which a statement is given up. */
const patience = 120_000;

/** The middle of some milliseconds, the one that 99 of 100 do not exceed, and the largest of them. */
export function spread(taken: readonly number[]): {
  readonly middle: number;
  readonly p99: number;
  readonly worst: number;
} {
  const inOrder = [...taken].sort((a, b) => a - b);
  const at = (share: number) => inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
  return { middle: at(0.5), p99: at(0.99), worst: inOrder.at(-1) ?? Number.NaN };
}

/** How many milliseconds something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Asks a field of the root; throws where it is answered by an error. */
export async function ask(
  { graph }: ReadGraph,
  query: string,
  projection: Projection | null = null,
): Promise<Record<string, unknown>> {
  const contextValue = freshContext(graph.database, 'bench', { timeout: patience, projection });
  const document = parse(`{ ${query} }`);
  contextValue.shown.parts = partsNamed(document);
  const { data, errors } = await execute({ schema: executableSchema(), document, contextValue });
  if (errors?.[0]) throw errors[0];
  return data as Record<string, unknown>;
}
