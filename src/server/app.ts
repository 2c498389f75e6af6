// The HTTP server: which address does what, in which order, and how it ends.

import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Database } from '../graph/database.ts';
import { EntenteError } from '../graph/errors.ts';
import { serveExports } from './export.ts';
import { createApollo, executableSchema, type FaultLog, requestContext } from './graphql.ts';
import { checkLimits } from './limits.ts';
import { sendPage, servePages, wantsPage } from './pages.ts';
import { serveReconciliation } from './reconcile.ts';
import { checkText } from './text.ts';

/** What the server shows of the graph while it starts and stops. */
export interface ServerState {
  /** The open graph; null while it starts. */
  database: Database | null;
  /** Set when the server is to take no more work. */
  draining: boolean;
}

/** Bytes of a request's body. */
const bodyLimit = 512 * 1024;
/** Milliseconds for a request's headers, and for the whole request, to arrive. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** One error in the shape of a GraphQL answer. */
function failure(message: string, code: string, extensions: Record<string, unknown> = {}): object {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}

/** Builds the server over a graph that may still be starting. */
export async function createApp(state: ServerState, log: FaultLog): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit,
    requestTimeout,
    http: { headersTimeout, requestTimeout },
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
  });
  const schema = executableSchema();
  const apollo = createApollo(schema, log);
  await apollo.start();

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // A connection that is kept after the last answer would hold up the stop for more than a minute.
  app.addHook('onSend', async (_, reply) => {
    if (state.draining) reply.header('connection', 'close');
  });

  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log({ requestId: request.id, error });
    const [message, code] =
      status >= 500
        ? [
            'Something went wrong in here. It was logged; name the request id when you ask about it.',
            'INTERNAL_SERVER_ERROR',
          ]
        : status === 413
          ? [`The request's body is larger than ${bodyLimit} bytes. Send less at once.`, 'BAD_REQUEST']
          : [error.message, 'BAD_REQUEST'];
    return reply.status(status).send(failure(message, code, status >= 500 ? { requestId: request.id } : {}));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .send(failure(`There is nothing at ${request.url.slice(0, 200)}. The API is at /graphql.`, 'NOT_FOUND')),
  );

  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const ready = !state.draining && state.database !== null && (await state.database.isReachable());
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : state.draining ? 'stopping' : 'not ready' });
  });

  await servePages(app);
  serveExports(app, () => (state.draining ? null : state.database), log);
  serveReconciliation(app, () => (state.draining ? null : state.database));

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: [
      async (request: FastifyRequest, reply: FastifyReply) => {
        if (wantsPage(request)) return sendPage(reply, 'playground.html');
        if (state.database === null || state.draining)
          return reply
            .status(503)
            .header('retry-after', '2')
            .send(failure('The graph is not ready yet. Try again in a few seconds.', 'GRAPH_UNAVAILABLE'));
      },
      async (request: FastifyRequest, reply: FastifyReply) => refuseHostile(schema, request, reply),
    ],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => requestContext(openOf(state), request.id),
    }),
  });

  // Fastify drains the requests under way; the engine stops after them.
  app.addHook('onClose', () => apollo.stop());
  return app;
}

function openOf(state: ServerState): Database {
  if (state.database === null) throw new EntenteError('GRAPH_UNAVAILABLE', 'The graph is not ready yet.');
  return state.database;
}

/** Refuses queries over the limits before Apollo validates them; bad syntax is left to Apollo, which says where it is. */
function refuseHostile(
  schema: Parameters<typeof checkLimits>[0],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  const asked = (request.method === 'GET' ? request.query : request.body) as {
    query?: unknown;
    variables?: unknown;
  } | null;
  if (typeof asked !== 'object' || asked === null || typeof asked.query !== 'string') return;
  try {
    const variables = variablesOf(asked.variables);
    checkText(variables, 'variables');
    checkLimits(schema, asked.query, variables);
  } catch (fault) {
    if (fault instanceof EntenteError)
      return reply
        .status(400)
        .type('application/json; charset=utf-8')
        .send({ errors: [{ message: fault.message, extensions: { ...fault.extensions, http: undefined } }] });
    if (!(fault instanceof GraphQLError)) throw fault;
  }
}

function variablesOf(given: unknown): Record<string, unknown> {
  if (typeof given === 'object' && given !== null) return given as Record<string, unknown>;
  if (typeof given !== 'string') return {};
  try {
    return variablesOf(JSON.parse(given));
  } catch {
    return {};
  }
}
