// The GraphQL engine: Apollo Server with what every answer goes through.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context } from '../graph/batching.ts';
import type { Database } from '../graph/database.ts';
import { refusedAsOf, setClocks } from './clocks.ts';
import { refusedValue } from './literals.ts';
import { resolvers, typeDefs } from './schema.ts';

/** The context of one request over HTTP. */
export interface RequestContext extends Context {
  /** Statements sent to the graph so far. Apollo copies the context, so the count is shared by reference. */
  readonly cost: { calls: number };
}

/** A fresh context for one request. */
export function requestContext(database: Database, requestId: string): RequestContext {
  const cost = { calls: 0 };
  const clock = { asOf: null };
  const count = () => {
    cost.calls++;
  };
  return { cost, clock, requestId, loaders: new Map(), db: database.reader(count, undefined, clock) };
}

/** The schema with its resolvers. */
export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: typeDefs(), resolvers, inheritResolversFromInterfaces: false });
}

/** Told of faults that the client only sees masked. */
export type FaultLog = (fault: { readonly requestId: string | null; readonly error: unknown }) => void;

const internal = 'INTERNAL_SERVER_ERROR';

/** Says how many statements the answer took, so that a client can see what a query costs. */
const countCalls: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      response.http.headers.set('entente-database-calls', String(contextValue.cost.calls));
    },
  }),
};

/** Hides what went wrong inside, and gives the request's id, which the log has too. */
function maskFaults(log: FaultLog): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors)
          if ((error.extensions.code ?? internal) === internal)
            log({ requestId: contextValue.requestId, error: error.originalError ?? error });
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (!singleResult.errors) return;
        singleResult.errors = singleResult.errors.map((error) =>
          error.extensions?.code === internal
            ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
            : error,
        );
      },
    }),
  };
}

/** The most errors that one answer lists: a hostile query can have thousands. */
const mostErrors = 5;

const fewErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind === 'single' && response.body.singleResult.errors)
        response.body.singleResult.errors = response.body.singleResult.errors.slice(0, mostErrors);
    },
  }),
};

/** The one place where an error becomes what the client reads. */
function formatError(schema: GraphQLSchema, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code ?? internal;
  const extensions: Record<string, unknown> = { ...formatted.extensions, code };
  delete extensions.stacktrace;
  if (formatted.message === 'provided sha does not match query')
    return { ...formatted, extensions: { ...extensions, code: 'PERSISTED_QUERY_HASH_MISMATCH' } };
  const asOf = code === 'GRAPHQL_VALIDATION_FAILED' ? refusedAsOf(formatted.message) : null;
  if (asOf !== null)
    return { ...formatted, message: asOf, extensions: { ...extensions, code: 'BAD_USER_INPUT', argument: '@asOf' } };
  const wrong = code === 'GRAPHQL_VALIDATION_FAILED' ? refusedValue(error, schema) : null;
  if (wrong)
    return {
      ...formatted,
      message: wrong.message,
      extensions: { ...extensions, code: 'BAD_USER_INPUT', argument: wrong.argument },
    };
  // graphql-js says so of a variable or an argument that a scalar of ours refused.
  const refused =
    error instanceof GraphQLError ? (error.originalError as GraphQLError | undefined)?.extensions?.code : undefined;
  if (refused === 'BAD_USER_INPUT') return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
  if (code !== internal) return { ...formatted, extensions };
  return {
    message: 'Something went wrong in here. It was logged; name the request id when you ask about it.',
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: internal },
  };
}

/** Builds the engine; plugins in order, the reason where the order matters. */
export function createApollo(schema: GraphQLSchema, log: FaultLog): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // SIGTERM is handled by the command that serves, which closes things in their order.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(schema, formatted, error),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      setClocks(schema),
      countCalls,
      // Cut the list before anything is added to its entries.
      fewErrors,
      maskFaults(log),
    ],
  });
}
