// /reconcile: the Reconciliation Service API 0.2, by which OpenRefine and others match names to actors and issues.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../graph/batching.ts';
import type { Database } from '../graph/database.ts';
import { badInput, EntenteError } from '../graph/errors.ts';
import { answer } from '../reconcile/answer.ts';
import { parsed } from '../reconcile/checks.ts';
import { extend, readExtension } from '../reconcile/extend.ts';
import { manifest } from '../reconcile/manifest.ts';
import { missingPage, preview, previewPolicy } from '../reconcile/preview.ts';
import { readQueries } from '../reconcile/query.ts';
import {
  proposeProperties,
  readSuggestion,
  suggestEntities,
  suggestProperties,
  suggestTypes,
} from '../reconcile/suggest.ts';
import { requestContext } from './graphql.ts';
import { opened, refuse } from './refusal.ts';
import { checkText } from './text.ts';

/** Parameters of an address or fields of a form, each given once. */
type Fields = Readonly<Record<string, string>>;

/** Answers a request whose fields are checked for hostile text. */
type Handler = (fields: Fields, ask: () => AskedContext, request: FastifyRequest, reply: FastifyReply) => unknown;

type AskedContext = Context & { readonly cost: { calls: number } };

const formType = 'application/x-www-form-urlencoded';

/** Adds the addresses of the service. */
export function serveReconciliation(app: FastifyInstance, database: () => Database | null): void {
  app.register(async (scope) => {
    // No other address takes forms.
    scope.addContentTypeParser(formType, { parseAs: 'string' }, (_, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    // Whoever may read the graph may read it from any page.
    scope.addHook('onRequest', async (_, reply) => {
      reply.headers({
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    });
    const get = (path: string, handler: Handler) => {
      scope.get(`/reconcile${path}`, handled(database, handler));
      scope.options(`/reconcile${path}`, (_, reply) => preflight(reply));
    };
    get('', service);
    scope.post('/reconcile', handled(database, service));
    get('/suggest/entity', (fields, ask) => suggestEntities(ask(), readSuggestion(fields), fields.type));
    get('/suggest/type', (fields) => suggestTypes(readSuggestion(fields)));
    get('/suggest/property', (fields) => suggestProperties(readSuggestion(fields)));
    get('/properties', (fields) => proposeProperties(fields));
    get('/preview', sendPreview);
  });
}

function preflight(reply: FastifyReply): FastifyReply {
  return reply
    .status(204)
    .headers({
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    })
    .send();
}

function handled(database: () => Database | null, handler: Handler) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    let context: AskedContext | null = null;
    try {
      const fields = fieldsOf(request);
      const ask = () => {
        context = requestContext(opened(database()), request.id, () => {});
        return context;
      };
      const sent = await handler(fields, ask, request, reply);
      if (reply.sent) return reply;
      reply.header('entente-database-calls', String((context as AskedContext | null)?.cost.calls ?? 0));
      return sent;
    } catch (fault) {
      if (!(fault instanceof EntenteError)) throw fault;
      return refuse(reply, fault);
    }
  };
}

/** What the address and the form say; text that no reader could have meant is refused, in names of fields as in values. */
function fieldsOf({ query, body, headers, method }: FastifyRequest): Fields {
  const asked = Object.entries(query as Record<string, string | string[]>).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  if (method === 'POST' && !(body instanceof URLSearchParams))
    throw badInput(
      'content-type',
      `it is ${JSON.stringify((headers['content-type'] ?? '').slice(0, 60))}; send a form, as ${formType}.`,
    );
  const given = [...asked, ...(body instanceof URLSearchParams ? body : [])];
  const fields = new Map<string, string>();
  for (const [name, value] of given) {
    checkText([name, value], name.slice(0, 60));
    if (fields.has(name)) throw badInput(name.slice(0, 60), 'it is given twice; give it once.');
    fields.set(name, value);
  }
  if (fields.has('callback'))
    throw badInput('callback', 'answers as scripts are not given; read the JSON, which any origin may.');
  return Object.fromEntries(fields);
}

/** The manifest, or the answer to a batch of queries or to a data extension. */
const service: Handler = async (fields, ask, request) => {
  const { queries, extend: extension } = fields;
  if (queries !== undefined && extension !== undefined)
    throw badInput('extend', 'it stands beside "queries"; send one of the two.');
  if (queries !== undefined) {
    const read = readQueries(readJson(queries, 'queries'));
    return answer(ask(), read);
  }
  if (extension !== undefined) {
    const read = readExtension(readJson(extension, 'extend'));
    return extend(ask(), read);
  }
  if (request.method === 'POST')
    throw badInput('queries', 'there is neither "queries" nor "extend"; send one of them as a field of the form.');
  return manifest(addressOf(request));
};

/** Parses JSON and checks its texts as those of any variable are: escapes can write there what the form cannot hold. */
function readJson(text: string, argument: string): unknown {
  const value = parsed(text, argument);
  checkText(value, argument);
  for (const name of namesIn(value)) checkText(name, `${argument}, the name of a field`);
  return value;
}

function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield name;
    yield* namesIn(inner);
  }
}

/** Where the client reaches the service, by its own account; behind a proxy that ends TLS, by that of the proxy. */
function addressOf({ headers, protocol, host }: FastifyRequest): string {
  const secure = headers['x-forwarded-proto'] === 'https' || protocol === 'https';
  const named = /^[A-Za-z0-9.[\]:_-]{1,255}$/.test(host) ? host : 'localhost';
  return `${secure ? 'https' : 'http'}://${named}/reconcile`;
}

const sendPreview: Handler = async ({ id = '' }, ask, _, reply) => {
  if (id === '') throw badInput('id', 'it is missing; name the entity to show.');
  const page = await preview(ask(), id);
  return reply
    .status(page === null ? 404 : 200)
    .headers({ 'content-security-policy': previewPolicy, 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(page ?? missingPage(id));
};
