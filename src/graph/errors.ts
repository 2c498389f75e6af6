// The one place where faults become the error codes of the API.

import { GraphQLError } from 'graphql';

/** The codes that a client can rely on, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'QUERY_TOO_COSTLY'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_TIMEOUT'
  | 'INTERNAL_SERVER_ERROR';

const httpStatus: Readonly<Partial<Record<ErrorCode, number>>> = {
  QUERY_TOO_COSTLY: 400,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 504,
};

/** An error whose message is meant for the reader: it names the thing, the rule and the way out. */
export class EntenteError extends GraphQLError {
  constructor(
    code: ErrorCode,
    message: string,
    details: { cause?: unknown; extensions?: Record<string, unknown> } = {},
  ) {
    const status = httpStatus[code];
    super(message, {
      extensions: {
        code,
        ...details.extensions,
        ...(status === undefined ? {} : { http: { status, ...retryAfter(code) } }),
      },
      ...(details.cause instanceof Error ? { originalError: details.cause } : {}),
    });
    this.name = 'EntenteError';
  }
}

function retryAfter(code: ErrorCode): { headers?: Map<string, string> } {
  return code === 'GRAPH_UNAVAILABLE' ? { headers: new Map([['retry-after', '2']]) } : {};
}

/** The argument of the call is wrong; `argument` is its path, such as `filter.source`. */
export function badInput(argument: string, message: string, extensions: Record<string, unknown> = {}): EntenteError {
  return new EntenteError('BAD_USER_INPUT', `${argument}: ${message}`, { extensions: { argument, ...extensions } });
}

/** What the driver puts on its errors, as far as it is needed here. */
interface DriverFault {
  readonly code: string;
  readonly message: string;
  readonly retriable?: boolean;
}

function isDriverFault(fault: unknown): fault is DriverFault & Error {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string';
}

/** Memory faults look transient to the driver; tried again they only take longer to fail. */
const neverRetried = /OutOfMemory|MemoryPool|TransactionTimedOut/;

/** Whether repeating what failed so could do any good, or would only fail again and later. */
export function mayBeRepeated(fault: unknown): boolean {
  return !isDriverFault(fault) || !neverRetried.test(fault.code);
}

/** Whether a read that failed so may be sent again. */
export function isRetriable(fault: unknown): boolean {
  return isDriverFault(fault) && fault.retriable === true && mayBeRepeated(fault);
}

/** The server is away, stopping, changing its leader, or does not know us any more. */
const unavailable =
  /ServiceUnavailable|SessionExpired|DatabaseUnavailable|NotALeader|Terminated|LockClientStopped|Unauthorized|Authentication|Expired/;
/** What the driver says, without a code of its own, when it has no connection to give. */
const noConnection = /^(Connection acquisition timed out|Pool is closed)/;

/** The graph cannot be asked now, and may be soon. */
export function graphUnavailable(cause: unknown): EntenteError {
  return new EntenteError('GRAPH_UNAVAILABLE', 'The graph does not answer just now. Try again in a few seconds.', {
    cause,
  });
}

/** The server has not come to the moments that a read was to see. */
export function notReached(cause: unknown): EntenteError {
  return new EntenteError(
    'GRAPH_TIMEOUT',
    'The graph has not reached the bookmark that was sent within some seconds: it names a moment of another graph, or one that has not come to this replica yet. Try again, or leave the bookmark out.',
    { cause },
  );
}

/** Translates whatever the driver threw; errors that are ours already pass. */
export function translateFault(fault: unknown, statement: string): Error {
  if (fault instanceof EntenteError || !isDriverFault(fault)) return fault as Error;
  const { code, message } = fault;
  const details = { cause: fault };
  if (/InvalidBookmark/.test(code))
    return new EntenteError(
      'BAD_USER_INPUT',
      'The bookmark is none that this graph gave: send what an answer carried in its header "entente-bookmark", or leave it out.',
      { ...details, extensions: { argument: 'entente-bookmark' } },
    );
  if (/BookmarkTimeout/.test(code)) return notReached(fault);
  if (/TransactionTimedOut|ExecutionTimeout/.test(code))
    return new EntenteError(
      'GRAPH_TIMEOUT',
      'The question took longer than the graph may spend on one. Ask for less: fewer rows, a shorter span, fewer hops.',
      details,
    );
  if (/OutOfMemory|MemoryPool/.test(code))
    return new EntenteError(
      'GRAPH_TIMEOUT',
      'The question needed more memory than the graph may spend on one. Ask for less: fewer rows, a shorter span, fewer hops.',
      details,
    );
  if (unavailable.test(code) || noConnection.test(message)) return graphUnavailable(fault);
  if (/ConstraintValidationFailed|DeadlockDetected|LockAcquisitionTimeout/.test(code))
    return new EntenteError(
      'CONFLICT',
      'Somebody else changed the same part of the graph at this moment. Try again.',
      details,
    );
  if (/TransactionLogError|TransactionCommitFailed/.test(code))
    return new EntenteError(
      'GRAPH_UNAVAILABLE',
      'The graph could not keep the change, as when its disk is full: free some room, start Neo4j again, and then try again.',
      details,
    );
  return new Error(`Statement ${statement} failed: ${code}: ${fault.message}`, { cause: fault });
}

/** Why the program cannot begin its work: one sentence with the ways out, for the person at the terminal. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
