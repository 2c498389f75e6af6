// What is said to a request that is not run: one error in the shape of a GraphQL answer, with its status.

import type { FastifyReply } from 'fastify';
import type { Database } from '../graph/database.ts';
import { EntenteError } from '../graph/errors.ts';

/** A refusal. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** One error in the shape of a GraphQL answer. */
export function failure(message: string, code: string, extensions: Record<string, unknown> = {}): object {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}

/** A refusal in words. */
export function refusal(status: number, code: string, message: string): Refusal {
  return { status, headers: {}, body: failure(message, code) };
}

/** A refusal by an error that is meant for the reader; other faults are thrown on. */
export function refusalOf(fault: unknown): Refusal {
  if (!(fault instanceof EntenteError)) throw fault;
  const { http, code, ...extensions } = fault.extensions as Record<string, unknown> & {
    readonly code: string;
    readonly http?: { readonly status: number; readonly headers?: ReadonlyMap<string, string> };
  };
  return {
    status: http?.status ?? 400,
    headers: Object.fromEntries(http?.headers ?? []),
    body: failure(fault.message, code, extensions),
  };
}

/**
 * The graph, once it is open.
 * @throws GRAPH_UNAVAILABLE while it starts, and when the server is to take no more work
 */
export function opened(database: Database | null): Database {
  if (database === null)
    throw new EntenteError('GRAPH_UNAVAILABLE', 'The graph is not ready yet. Try again in a few seconds.');
  return database;
}

/** Sends an error that is meant for the reader. */
export function refuse(reply: FastifyReply, fault: EntenteError): FastifyReply {
  const { http, ...extensions } = fault.extensions as Record<string, unknown> & { http?: { status?: number } };
  const status = extensions.code === 'BAD_USER_INPUT' ? 400 : (http?.status ?? 500);
  if (status === 503) reply.header('retry-after', '2');
  return reply
    .status(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message: fault.message, extensions }] });
}
