// How addresses other than /graphql say what was wrong: in the shape of a GraphQL answer, with the status of the error.

import type { FastifyReply } from 'fastify';
import type { EntenteError } from '../graph/errors.ts';

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
