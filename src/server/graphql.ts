// The GraphQL engine: Apollo Server with what every answer goes through.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Context, type ContextOptions, freshContext } from '../graph/batching.ts';
import type { Database, OnCall } from '../graph/database.ts';
import { partsNamed } from '../graph/shown.ts';
import { refusedAsOf, setClocks } from './clocks.ts';
import { Cost } from './cost.ts';
import { refusedValue } from './literals.ts';
import { resolvers, typeDefs } from './schema.ts';

/** How far a request has come. */
interface Progress {
  /** Whether the text is a valid operation. */
  isValid: boolean;
  /** Whether it only reads, and was answered without any error. */
  isAnswered: boolean;
}

/** The context of one request over HTTP. Apollo copies it, so what changes is held by objects in it. */
export interface RequestContext extends Context {
  readonly cost: Cost;
  readonly progress: Progress;
}

/**
 * A fresh context for one request.
 * @param onCall told of each statement that is sent
 * @param how what else is said of its reads
 */
export function requestContext(
  database: Database,
  requestId: string,
  onCall: OnCall,
  how: Pick<ContextOptions, 'after' | 'stamp' | 'keep' | 'projection'> = {},
): RequestContext {
  const cost = new Cost();
  const count: OnCall = (call) => {
    cost.count(call);
    onCall(call);
  };
  return {
    ...freshContext(database, requestId, { ...how, onCall: count }),
    cost,
    progress: { isValid: false, isAnswered: false },
  };
}

let schema: GraphQLSchema | null = null;

/** The schema with its resolvers, made once in a process. */
export function executableSchema(): GraphQLSchema {
  schema ??= makeExecutableSchema({ typeDefs: typeDefs(), resolvers, inheritResolversFromInterfaces: false });
  return schema;
}

/** Told of faults that the client only sees masked. */
export type FaultLog = (fault: { readonly requestId: string | null; readonly error: unknown }) => void;

const internal = 'INTERNAL_SERVER_ERROR';

/** Notes how far a request comes, for what is done with the answer. */
const noteProgress: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue }) => {
      contextValue.progress.isValid = true;
    },
    willSendResponse: async ({ response: { body }, operation, contextValue }) => {
      contextValue.progress.isAnswered =
        operation?.operation === 'query' && body.kind === 'single' && body.singleResult.errors === undefined;
    },
  }),
};

/** Lets statements leave out what the document names nowhere. */
const noteShown: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      contextValue.shown.parts = partsNamed(document);
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
    // Hashes are replaced by their texts before a request comes here, see `persisted.ts`.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // SIGTERM is handled by the command that serves, which closes things in their order.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(schema, formatted, error),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // A subgraph would have it by itself, and say so on standard output; the cost of an answer is told otherwise.
      ApolloServerPluginInlineTraceDisabled(),
      noteProgress,
      noteShown,
      setClocks(schema),
      // Cut the list before anything is added to its entries.
      fewErrors,
      maskFaults(log),
    ],
  });
}
