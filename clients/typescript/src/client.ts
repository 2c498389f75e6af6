// The client: what is asked becomes a request, what is answered becomes data or an error.

import { type AsOf, textAsOf } from './asOf.ts';
import { Bookmarks } from './bookmarks.ts';
import { sentOf, type Typed } from './document.ts';
import { EntenteError } from './error.ts';
import { type Questions, questionsOf } from './generated/questions.ts';
import { type At, pagesOf } from './pages.ts';
import { type Reply, send, type Transport } from './transport.ts';

/** How a server is asked. */
export interface ClientOptions {
  /** The server, such as `http://127.0.0.1:4000`; in a page that it serves, an empty text. */
  readonly url: string;
  /** What sends requests; the platform's own unless told. */
  readonly fetch?: typeof globalThis.fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for an answer, further attempts included; 30,000 unless told. */
  readonly timeoutMs?: number;
  /** How often a server that answers 503 with `Retry-After` is asked again, 3 times unless told; 0: never. */
  readonly retries?: number;
  /** A moment of the graph that the first answer is to include: the `bookmark` of another client. */
  readonly bookmark?: string | null;
}

/** How one question is asked. */
export interface AskOptions {
  /** Asks as of another time. The text is not the listed one then: a server that answers listed operations alone refuses it. */
  readonly asOf?: AsOf;
  /** Gives the question up. */
  readonly signal?: AbortSignal;
}

/** Variables and options; variables may be left out where none is needed. */
export type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions];

/** Asks a server. */
export interface Client {
  /** Asks a text of which the caller knows the answer's type. @throws EntenteError where there are errors, whatever else was answered */
  query<Answer = unknown>(
    text: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: AskOptions,
  ): Promise<Answer>;
  /** Asks what knows its types. @throws EntenteError where there are errors, whatever else was answered */
  query<Answer, Variables>(document: Typed<Answer, Variables>, ...rest: Rest<Variables>): Promise<Answer>;
  /**
   * Goes through a long list page by page. The operation takes `$after: String` and gives it to the list, which selects
   * `pageInfo { hasNextPage endCursor }`.
   * @param path where the list stands in the answer, such as `actor.relations`
   */
  pages<Connection = unknown>(
    text: string,
    variables: Readonly<Record<string, unknown>>,
    path: string,
    options?: AskOptions,
  ): AsyncGenerator<Connection, void, undefined>;
  pages<Answer, Variables, Path extends string>(
    document: Typed<Answer, Variables>,
    variables: Omit<Variables, 'after'>,
    path: Path,
    options?: AskOptions,
  ): AsyncGenerator<At<Answer, Path>, void, undefined>;
  /** The ready questions and the other listed operations, each a function. */
  readonly ask: Questions;
  /**
   * The moments of the graph that the answers have included; each question is answered by these or later ones. Hand it to another client to
   * let it see as much; set it to null to forget them, as when the graph was made anew.
   */
  bookmark: string | null;
}

type Variables = Readonly<Record<string, unknown>>;

/** Makes a client. It holds no connection, and needs no closing. */
export function createClient(options: ClientOptions): Client {
  const { url, headers = {}, timeoutMs = 30_000, retries = 3 } = options;
  const transport: Transport = {
    address: addressOf(url),
    // Browsers want it called on the window.
    fetch: options.fetch ?? ((...asked) => globalThis.fetch(...asked)),
    headers,
    timeoutMs,
    retries,
  };
  let bookmarks = new Bookmarks(options.bookmark ?? null);

  async function exchange(body: object, signal: AbortSignal | undefined): Promise<Reply> {
    const sent = bookmarks.text;
    const reply = await send(transport, body, sent === null ? {} : { 'entente-bookmark': sent }, signal);
    bookmarks.follow(sent, reply.bookmark);
    return reply;
  }

  async function query(
    asked: string | Typed<unknown, never>,
    variables: Variables = {},
    { asOf, signal }: AskOptions = {},
  ): Promise<unknown> {
    const { text, id } = sentOf(asked);
    const sent = asOf ? textAsOf(text, asOf) : text;
    if (id === null || sent !== text) return dataOf(await exchange({ query: sent, variables }, signal));
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    const reply = await exchange({ variables, extensions }, signal);
    // A server of another version may list it with another text.
    return reply.errors[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND'
      ? dataOf(await exchange({ query: text, variables, extensions }, signal))
      : dataOf(reply);
  }

  return {
    query: query as Client['query'],
    pages: ((asked: string | Typed<unknown, never>, variables: Variables, path: string, options?: AskOptions) =>
      pagesOf(
        (after) => query(asked, after === null ? variables : { ...variables, after }, options),
        path,
      )) as Client['pages'],
    ask: questionsOf(query as Client['query']),
    get bookmark() {
      return bookmarks.text;
    },
    set bookmark(text) {
      bookmarks = new Bookmarks(text);
    },
  };
}

function addressOf(url: string): string {
  const plain = url.replace(/\/+$/, '');
  return plain.endsWith('/graphql') ? plain : `${plain}/graphql`;
}

/** The data of an answer. @throws EntenteError with the server's words */
function dataOf({ data, errors, status, requestId }: Reply): unknown {
  const [first] = errors;
  if (!first) return data;
  const { code = 'INTERNAL_SERVER_ERROR', requestId: named = requestId } = first.extensions ?? {};
  throw new EntenteError(code, first.message, { path: first.path ?? null, requestId: named, status, errors });
}
