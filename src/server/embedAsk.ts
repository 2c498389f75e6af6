// Asks listed operations of this server's own API, so that a widget is answered as any client is: by the same cache, limits and clocks.

import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { EntenteError, type ErrorCode } from '../graph/errors.ts';
import { packagePath } from '../graph/packageRoot.ts';
import { bookmarkHeader } from './bookmark.ts';
import { manifestFile } from './persisted.ts';

/** What the API sends. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks an operation by its name. */
export type AskListed = <Data>(name: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/**
 * Asks through the server.
 * @param bookmark the moment of the graph that a request names, if it does
 * @returns what asks; it throws the API's own error where the answer has one
 */
export function listedOf(app: FastifyInstance, bookmark: string | string[] | undefined): AskListed {
  return async <Data>(name: string, variables: Readonly<Record<string, unknown>>) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(bookmark === undefined ? {} : { [bookmarkHeader]: [bookmark].flat().join() }),
      },
      payload: { query: bodyOf(name), variables },
    });
    const { data, errors } = response.json<Answer<Data>>();
    const [first] = errors ?? [];
    if (first) throw new EntenteError((first.extensions?.code ?? 'INTERNAL_SERVER_ERROR') as ErrorCode, first.message);
    if (!data) throw new Error(`${name} was answered by nothing.`);
    return data;
  };
}

let bodies: ReadonlyMap<string, string> | null = null;

function bodyOf(name: string): string {
  bodies ??= new Map(
    (
      JSON.parse(readFileSync(packagePath(manifestFile), 'utf8')) as {
        readonly operations: readonly { readonly name: string; readonly body: string }[];
      }
    ).operations.map((operation) => [operation.name, operation.body]),
  );
  const body = bodies.get(name);
  if (body === undefined) throw new Error(`${manifestFile} has no operation ${name}.`);
  return body;
}
