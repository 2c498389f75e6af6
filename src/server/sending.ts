// How an answer goes out: its headers, what it cost where that was asked, and nothing at all where the client has it already.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptAnswer } from './answers.ts';
import { Cost, withCost } from './cost.ts';
import type { Refusal } from './refusal.ts';

/** Whether an answer came out of the cache, could go into it, or neither. */
export type CacheState = 'hit' | 'miss' | null;

/** An answer that cannot be kept, as Apollo gave it. */
export interface OtherAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly text: string;
}

/** What the bytes of an answer depend on beside the address. */
const varying = 'accept, entente-cost';

/** Sends an answer without errors. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, type, etag }: KeptAnswer,
  cache: CacheState,
  cost: Cost = new Cost(),
): FastifyReply {
  reply.header('content-type', type);
  reply.header('vary', varying);
  reply.header('entente-database-calls', cost.calls);
  if (cache !== null) reply.header('entente-cache', cache);
  // No two costs are the same, and so are no two answers with one.
  if (request.headers['entente-cost'] === '1') return reply.send(withCost(body.toString(), cost.told(cache === 'hit')));
  if (request.method !== 'POST') {
    reply.header('etag', etag);
    // A browser may keep it, and asks each time whether it is still the answer.
    reply.header('cache-control', 'private, no-cache');
    if (holds(request.headers['if-none-match'], etag)) return reply.code(304).send();
  }
  return reply.send(body);
}

/** Sends any other answer. */
export function sendOther(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, text }: OtherAnswer,
  cache: CacheState,
  cost: Cost,
): FastifyReply {
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, value);
  reply.header('vary', varying);
  reply.header('entente-database-calls', cost.calls);
  if (cache !== null) reply.header('entente-cache', cache);
  return reply.send(request.headers['entente-cost'] === '1' ? withCost(text, cost.told(false)) : text);
}

/** Says why a request is not run. */
export function sendRefusal(reply: FastifyReply, { status, headers, body }: Refusal): FastifyReply {
  return reply.code(status).headers(headers).type('application/json; charset=utf-8').send(body);
}

/** Whether a client says that it has this answer. */
function holds(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((given) => ['*', etag].includes(given.trim().replace(/^W\//, '')));
}
