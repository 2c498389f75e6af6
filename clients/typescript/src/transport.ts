// One question over HTTP: its time, its further attempts, and what an answer is read as.

import { EntenteError, type ListedError } from './error.ts';

/** How a server is asked. */
export interface Transport {
  /** The address of its GraphQL. */
  readonly address: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for an answer, further attempts and the waits between them included. */
  readonly timeoutMs: number;
  /** How often a server that is not ready is asked again, each time after the wait that it names. */
  readonly retries: number;
}

/** An answer, with or without errors. */
export interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly ListedError[];
  readonly bookmark: string | null;
  readonly requestId: string | null;
}

/**
 * Sends a question.
 * @param body what is sent as JSON
 * @param headers of this question alone
 * @throws EntenteError where there is no answer
 */
export async function send(
  transport: Transport,
  body: object,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const { address, timeoutMs } = transport;
  const timeout = AbortSignal.timeout(timeoutMs);
  const both = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    return await read(address, await attempt(transport, body, headers, both));
  } catch (fault) {
    if (fault instanceof EntenteError) throw fault;
    const failure = { cause: signal?.aborted ? signal.reason : fault };
    if (signal?.aborted) throw new EntenteError('ABORTED', 'The question was given up by its caller.', failure);
    if (timeout.aborted)
      throw new EntenteError(
        'TIMEOUT',
        `${address} gave no answer within ${timeoutMs} ms. Ask for less, or give createClient a larger timeoutMs.`,
        failure,
      );
    throw new EntenteError(
      'UNREACHABLE',
      `Nothing can be asked at ${address}${reasonOf(fault)}. Does the server run, and does it let this origin ask?`,
      failure,
    );
  }
}

async function attempt(
  { address, fetch, headers: own, timeoutMs, retries }: Transport,
  body: object,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  const deadline = Date.now() + timeoutMs;
  for (let left = retries; ; left--) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', ...own, ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    const wait = response.status === 503 ? waitOf(response.headers.get('retry-after')) : null;
    // What would be waited for in vain is told at once, in the server's own words.
    if (wait === null || left <= 0 || Date.now() + wait >= deadline) return response;
    await response.body?.cancel();
    await pause(wait, signal);
  }
}

/** Milliseconds that a server asks to be left alone, given in seconds or as a date; null where it does not say. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

async function read(address: string, response: Response): Promise<Reply> {
  const text = await response.text();
  const { status, headers } = response;
  const requestId = headers.get('x-request-id');
  const answer = answerIn(text);
  if (answer === null)
    throw new EntenteError(
      'BAD_ANSWER',
      `${address} answered ${status} with what is no answer of GraphQL. Is it the address of an Entente server?`,
      { status, requestId },
    );
  const { data = null, errors = [] } = answer;
  return { status, data, errors, requestId, bookmark: headers.get('entente-bookmark') };
}

type Answer = Partial<Pick<Reply, 'data' | 'errors'>>;

/** What a server of GraphQL says; null where it is something else. */
function answerIn(text: string): Answer | null {
  try {
    const answer = JSON.parse(text) as Answer | null;
    return answer?.data !== undefined || Array.isArray(answer?.errors) ? answer : null;
  } catch {
    return null;
  }
}

/** Why a connection failed, where the platform tells it: browsers do not. */
function reasonOf(fault: unknown): string {
  const { cause } = fault as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? ` (${cause.code})` : '';
}
