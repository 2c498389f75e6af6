// The one error of this package: what the server said, or why it could not be asked.

/** An error as a server lists it. */
export interface ListedError {
  readonly message: string;
  /** Where in the answer it arose, such as `['actor', 'relations']`. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly [name: string]: unknown };
}

/**
 * What went wrong. The first five are of this package, the others are the server's; a later server may have more.
 *
 * - `UNREACHABLE`: nothing answers at the address.
 * - `TIMEOUT`: no answer came within `timeoutMs`.
 * - `ABORTED`: the caller's signal ended it; `cause` is the signal's reason.
 * - `BAD_ANSWER`: what answers at the address is no GraphQL server.
 * - `NO_PAGES`: what is to be paged through is no connection, or does not go on.
 */
export type ErrorCode =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'ABORTED'
  | 'BAD_ANSWER'
  | 'NO_PAGES'
  | 'BAD_USER_INPUT'
  | 'BAD_REQUEST'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'GRAPH_TIMEOUT'
  | 'GRAPH_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'QUERY_TOO_COSTLY'
  // Keeps the words above for editors to offer.
  | (string & {});

/** What is known of a failure beside its code and message. */
export interface Failure {
  readonly path?: readonly (string | number)[] | null;
  readonly requestId?: string | null;
  readonly status?: number | null;
  readonly errors?: readonly ListedError[];
  readonly cause?: unknown;
}

/** Why a question has no answer. The message is meant for the reader: it names the thing, the rule and the way out. */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;
  /** Where in the answer it arose; null where the question was refused as a whole. */
  readonly path: readonly (string | number)[] | null;
  /** Names the request in the server's log; null where no server answered. */
  readonly requestId: string | null;
  /** The status of HTTP; null where no server answered. */
  readonly status: number | null;
  /** All errors that the server listed; this one is the first of them. */
  readonly errors: readonly ListedError[];

  constructor(code: ErrorCode, message: string, failure: Failure = {}) {
    super(message, failure.cause === undefined ? {} : { cause: failure.cause });
    this.code = code;
    this.path = failure.path ?? null;
    this.requestId = failure.requestId ?? null;
    this.status = failure.status ?? null;
    this.errors = failure.errors ?? [];
  }
}
