// Pages of other origins that may ask the API, such as a notebook on another server: nobody's, unless the one who serves names them.

import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { bookmarkHeader } from './bookmark.ts';

/** Seconds for which a browser need not ask again whether it may. */
const askedAgain = 86_400;

/** What such a page may send and read beside what any page may. */
const sent = ['content-type', bookmarkHeader, 'entente-cost', 'apollo-require-preflight', 'x-apollo-operation-name'];
const read = [
  bookmarkHeader,
  'entente-cache',
  'entente-database-calls',
  'entente-restricted',
  'entente-shown',
  'entente-total',
  'content-disposition',
  'retry-after',
  'x-request-id',
];

/**
 * Lets pages of other origins ask the addresses of a scope. Cookies are never sent along, and there are none.
 * @param origins as `https://example.org`, `https://*.example.org`, or `*` alone for all; nothing is added where there are none
 */
export async function letAsk(scope: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await scope.register(cors, {
    origin: origins.includes('*') ? '*' : origins.map(matcherOf),
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: sent,
    exposedHeaders: read,
    maxAge: askedAgain,
  });
}

/** What an origin must be: a `*` stands for one or more names of a host, or for any port. */
function matcherOf(origin: string): string | RegExp {
  if (!origin.includes('*')) return origin;
  const escaped = origin.replaceAll(/[.+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`^${escaped.replace(':*', ':\\d+').replace('*', '[a-z0-9.-]+')}$`, 'i');
}
