// /graphql: from a request to its answer. What was answered before at the same version of the graph is sent again as it
// is; only what is new is measured, parsed and run.

import { hash } from 'node:crypto';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Bookmarks, Database, GraphVersion, OnCall } from '../graph/database.ts';
import { EntenteError } from '../graph/errors.ts';
import type { Projection } from '../graph/projection/projection.ts';
import type { Versions } from '../graph/versions.ts';
import { type Answers, type KeptAnswer, keptAnswer } from './answers.ts';
import { type Asked, askedOf, canonical, searchOf } from './asked.ts';
import { bookmarkHeader, bookmarksOf } from './bookmark.ts';
import type { Cost } from './cost.ts';
import { type RequestContext, requestContext } from './graphql.ts';
import type { KeptRows } from './keptRows.ts';
import { checkLimits } from './limits.ts';
import type { Operation, PersistedOperations } from './persisted.ts';
import { refusalOf } from './refusal.ts';
import { type CacheState, type OtherAnswer, sendAnswer, sendOther, sendRefusal } from './sending.ts';
import { checkText } from './text.ts';

/** What the endpoint stands on. */
export interface EndpointParts {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<RequestContext>;
  readonly database: () => Database;
  /** Null where there is none. */
  readonly projection: () => Projection | null;
  readonly versions: Versions;
  readonly persisted: PersistedOperations;
  /** Null where nothing is kept. */
  readonly answers: Answers | null;
  /** Parts of answers; null where nothing is kept. */
  readonly rows: KeptRows | null;
  /** Told of each statement that is sent for an answer. */
  readonly onCall: OnCall;
}

/** Whom an answer is for: everybody reads the same. */
const role = 'reader';

/** A request with all that was made out about it. */
interface Question {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly asked: Asked | null;
  readonly operation: Operation | null;
  /** Moments that the answer is to include. */
  readonly after: Bookmarks;
  /** What tells it apart from all questions with another answer; null where the answer is neither looked up nor kept. */
  readonly name: string | null;
}

/** What running a question came to. */
interface Outcome extends OtherAnswer {
  readonly cost: Cost;
  /** The answer as it can be kept; null where it has errors, is not the answer to a query, or came of a time that was over. */
  readonly kept: KeptAnswer | null;
}

/** Answers requests. */
export class Endpoint {
  constructor(private readonly parts: EndpointParts) {}

  /** Answers one; at once where the answer is kept and the version is known. */
  answer(request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> {
    const { answers, persisted, versions } = this.parts;
    try {
      const after = bookmarksOf(request.headers);
      const asked = askedOf(request);
      const operation = persisted.operationOf(asked);
      if (operation !== null && 'status' in operation) return sendRefusal(reply, operation);
      const name = answers && asked && operation && isReadable(request) ? nameOf(request, asked, operation) : null;
      const question: Question = { request, reply, asked, operation, after, name };
      // Before the graph is asked for anything. A question that has an answer has passed already.
      if (name === null || !answers?.latest(name)) this.check(question);
      if (name === null && after.length === 0) return this.answerNow(question, null, null);
      const version = versions.at(after);
      return version instanceof Promise
        ? version.then(
            (read) => this.answerAt(question, read),
            (fault) => sendRefusal(reply, refusalOf(fault)),
          )
        : this.answerAt(question, version);
    } catch (fault) {
      return sendRefusal(reply, refusalOf(fault));
    }
  }

  /** Refuses what is over the limits before Apollo validates it; bad syntax is left to Apollo, which says where it is. */
  private check({ asked, operation }: Question): void {
    if (asked === null || operation === null) return;
    try {
      checkText(asked.variables, 'variables');
      checkLimits(this.parts.schema, operation.text, asked.variables);
    } catch (fault) {
      if (fault instanceof EntenteError || !(fault instanceof GraphQLError)) throw fault;
    }
  }

  private answerAt(question: Question, version: GraphVersion | null): FastifyReply | Promise<FastifyReply> {
    const { answers, persisted } = this.parts;
    const { request, reply, operation, name } = question;
    if (version === null) return this.answerNow(question, null, null);
    // Who sends it with his next question is answered by no older state, whichever replica he asks.
    reply.header(bookmarkHeader, version.bookmarks.join());
    if (name === null || answers === null) return this.answerNow(question, version, null);
    const latest = answers.latest(name);
    if (latest?.stamp !== version.stamp) return this.compute(question, name, version, answers);
    answers.hits++;
    if (operation?.offered) persisted.register(operation);
    return sendAnswer(request, reply, latest.value, 'hit');
  }

  /** Computes what is not kept, together with all who ask the same at the same version. */
  private async compute(
    question: Question,
    name: string,
    version: GraphVersion,
    answers: Answers,
  ): Promise<FastifyReply> {
    const compute = () => this.run(question, version);
    const { outcome, own } = await answers.computed(name, version.stamp, compute, ({ kept }) => kept);
    if (!own && outcome.kept) {
      answers.hits++;
      return sendAnswer(question.request, question.reply, outcome.kept, 'hit');
    }
    answers.misses++;
    // What failed for somebody else names his request; everybody fails by himself.
    return own ? this.send(question, outcome, 'miss') : this.answerNow(question, version, 'miss');
  }

  private async answerNow(question: Question, version: GraphVersion | null, cache: CacheState): Promise<FastifyReply> {
    return this.send(question, await this.run(question, version), cache);
  }

  private send({ request, reply }: Question, outcome: Outcome, cache: CacheState): FastifyReply {
    return outcome.kept
      ? sendAnswer(request, reply, outcome.kept, cache, outcome.cost)
      : sendOther(request, reply, outcome, cache, outcome.cost);
  }

  /** Runs a question, with reads that see at least the version. */
  private async run({ request, asked, operation, after }: Question, version: GraphVersion | null): Promise<Outcome> {
    const { apollo, database, persisted, projection, rows, onCall } = this.parts;
    const how =
      version === null ? { after } : { after: version.bookmarks, stamp: version.stamp, keep: rows?.at(version.stamp) };
    const context = requestContext(database(), request.id, onCall, { ...how, projection: projection() });
    const { cost, keeping, progress } = context;
    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: httpOf(request, asked, operation),
      context: async () => context,
    });
    if (body.kind !== 'complete') throw new Error('An answer came in pieces, which nothing in the schema asks for.');
    const { string: text } = body;
    if (progress.isValid && operation?.offered) persisted.register(operation);
    const isKeepable = progress.isAnswered && keeping.isAllowed && status === 200;
    const type = headers.get('content-type') ?? '';
    return { status, headers, text, cost, kept: isKeepable ? keptAnswer(text, type, etagOf(text)) : null };
  }
}

/** Whether Apollo would read such a request: it refuses a GET that any page of the web could make a browser send. */
function isReadable({ method, headers }: FastifyRequest): boolean {
  return (
    method === 'POST' ||
    (headers['content-type'] === undefined &&
      Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']))
  );
}

/** What tells a question apart; null where its variables are too deep to be looked at. */
function nameOf({ headers }: FastifyRequest, { operationName, variables }: Asked, operation: Operation): string | null {
  const values = canonical(variables);
  if (values === null) return null;
  // Of the forms that a client accepts, Apollo chooses the type of the answer.
  const form = headers.accept ?? '';
  return `${role}\n${operation.hash}\n${form}\n${operationName === null ? '' : JSON.stringify(operationName)}\n${values}`;
}

/** The request as Apollo takes it; the text stands in it even where only its hash was sent. */
function httpOf(request: FastifyRequest, asked: Asked | null, operation: Operation | null) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  // The head of an answer is that of a GET.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (asked === null || operation === null || asked.persisted === null)
    return { method, headers, search: searchOf(request), body: request.body };
  const { operationName, variables } = asked;
  const search = new URLSearchParams({ query: operation.text, variables: JSON.stringify(variables) });
  if (operationName !== null) search.set('operationName', operationName);
  return { method, headers, search: `?${search}`, body: { query: operation.text, operationName, variables } };
}

/** Names the bytes of an answer. */
function etagOf(text: string): string {
  return `"${hash('sha256', text, 'base64url')}"`;
}
