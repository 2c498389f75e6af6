// The HTTP server: which address does what, in which order, and how it ends.

import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Database } from '../graph/database.ts';
import { Projection } from '../graph/projection/projection.ts';
import { Versions } from '../graph/versions.ts';
import { Answers } from './answers.ts';
import { letAsk } from './crossOrigin.ts';
import { serveDocs } from './docsSite.ts';
import { serveWidgets } from './embed.ts';
import { serveDiscovery } from './embedDiscovery.ts';
import { type EmbedSettings, openToAll } from './embedSettings.ts';
import { Endpoint } from './endpoint.ts';
import { serveExports } from './export.ts';
import { federatedSchema } from './federation.ts';
import { serveFigures } from './figures.ts';
import { createApollo, executableSchema, type FaultLog } from './graphql.ts';
import { KeptRows } from './keptRows.ts';
import { serveMetrics } from './metrics.ts';
import { sendPage, servePages, wantsPage } from './pages.ts';
import { PersistedOperations } from './persisted.ts';
import { serveReconciliation } from './reconcile.ts';
import { failure, opened } from './refusal.ts';

/** What the server shows of the graph while it starts and stops. */
export interface ServerState {
  /** The open graph; null while it starts. */
  database: Database | null;
  /** Its acts as columns, from the first question that is answered over them. */
  projection?: Projection;
  /** Set when the server is to take no more work. */
  draining: boolean;
}

/** How the API answers. */
export interface ApiSettings {
  /** MB that kept answers may take; 0 keeps none. */
  readonly cacheMb: number;
  /** Milliseconds for which one read of the graph's version serves all requests. */
  readonly cacheWindowMs: number;
  /** Whether only the operations of the package's list are answered. */
  readonly trustedOnly: boolean;
  /** Whether it is a subgraph of Apollo Federation too. */
  readonly federation: boolean;
  /** MB that the projection may take; 0 leaves everything to statements. */
  readonly projectionMb: number;
  /** Origins whose pages may ask the API and its exports: `https://example.org`, `*` for all. */
  readonly origins: readonly string[];
  /** How widgets may be shown on other people's pages. */
  readonly embed: EmbedSettings;
}

/** Nothing is kept unless the one who serves says how much. */
const plainly: ApiSettings = {
  cacheMb: 0,
  cacheWindowMs: 25,
  trustedOnly: false,
  federation: false,
  projectionMb: 0,
  origins: [],
  embed: openToAll,
};

/** The share of the memory for what is kept that parts of answers may take. */
const ofRows = 0.25;
const mebibyte = 1024 * 1024;
/** Bytes of a request's body. */
const bodyLimit = 512 * 1024;
/** Milliseconds for a request's headers, and for the whole request, to arrive. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;

/** Builds the server over a graph that may still be starting. */
export async function createApp(
  state: ServerState,
  log: FaultLog,
  given: Partial<ApiSettings> = {},
): Promise<FastifyInstance> {
  const settings = { ...plainly, ...given };
  const app = Fastify({
    logger: false,
    bodyLimit,
    requestTimeout,
    http: { headersTimeout, requestTimeout },
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
  });
  const schema = settings.federation ? federatedSchema() : executableSchema();
  const apollo = createApollo(schema, log);
  await apollo.start();

  // Hooks that call back cost less than those that give promises, and every request goes through these.
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // A connection that is kept after the last answer would hold up the stop for more than a minute.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (state.draining) reply.header('connection', 'close');
    done();
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

  await servePages(app, settings.embed);
  serveWidgets(app, settings.embed, log);
  serveDiscovery(app, settings.embed);
  serveDocs(app);
  const database = () => (state.draining ? null : state.database);
  serveReconciliation(app, database);

  const { cacheMb, cacheWindowMs, trustedOnly } = settings;
  const answers = cacheMb > 0 ? new Answers(cacheMb * mebibyte * (1 - ofRows)) : null;
  const rows = cacheMb > 0 ? new KeptRows(cacheMb * mebibyte * ofRows) : null;
  const versions = new Versions((after) => opened(state.database).version(after), cacheWindowMs);
  const calls = { count: 0, milliseconds: 0 };
  serveMetrics(app, { answers, rows, versions, calls, projection: () => state.projection?.state ?? null });
  const endpoint = new Endpoint({
    schema,
    apollo,
    database: () => opened(state.database),
    projection: () => projectionOf(state, settings),
    versions,
    persisted: new PersistedOperations(trustedOnly),
    answers,
    rows,
    onCall: ({ milliseconds }) => {
      calls.count++;
      calls.milliseconds += milliseconds;
    },
  });
  await app.register(async (scope) => {
    await letAsk(scope, settings.origins);
    serveExports(scope, database, log);
    serveFigures(scope, database, async () => {
      const version = rows && (await versions.at([]));
      return version ? { after: version.bookmarks, keep: rows?.at(version.stamp) } : {};
    });
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => {
        if (wantsPage(request)) return sendPage(reply, 'playground');
        if (database() === null)
          return reply
            .status(503)
            .header('retry-after', '2')
            .send(failure('The graph is not ready yet. Try again in a few seconds.', 'GRAPH_UNAVAILABLE'));
        return endpoint.answer(request, reply);
      },
    });
  });

  // Fastify drains the requests under way; the engine stops after them.
  app.addHook('onClose', async () => {
    await Promise.all([apollo.stop(), state.projection?.close()]);
  });
  return app;
}

/** The projection of the open graph; null where there is to be none. Its thread starts with the first question. */
export function projectionOf(state: ServerState, { projectionMb }: ApiSettings): Projection | null {
  if (projectionMb === 0) return null;
  state.projection ??= new Projection(opened(state.database).config, projectionMb * mebibyte);
  return state.projection;
}
