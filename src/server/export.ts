// GET /export/…: a part of the graph as a file, written as it is read.

import { pipeline } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FilterField, FilterText } from '../export/filter.ts';
import { type Format, restrictedOf } from '../export/format.ts';
import { formats } from '../export/formats.ts';
import { openSource, pageTimeout } from '../export/source.ts';
import { gzip, streamOf } from '../export/stream.ts';
import { freshContext } from '../graph/batching.ts';
import type { Database } from '../graph/database.ts';
import { badInput, EntenteError } from '../graph/errors.ts';
import type { FaultLog } from './graphql.ts';
import { parametersOf, type Query } from './parameters.ts';
import { opened, refuse } from './refusal.ts';

/** What an address may ask for beside the format. */
const fields = ['between', 'about', 'during', 'dataset', 'relation', 'status', 'asOf'] as const satisfies FilterField[];
const parameters = [...fields, 'bom'] as const;

/** Adds the addresses, one a file: `/export/events.jsonl`, `/export/graph.gexf`. */
export function serveExports(app: FastifyInstance, database: () => Database | null, log: FaultLog): void {
  for (const format of formats)
    app.get(`/export/${format.file}`, { exposeHeadRoute: false }, async (request, reply) => {
      try {
        return await send(format, request, reply, database(), log);
      } catch (fault) {
        if (!(fault instanceof EntenteError)) throw fault;
        return refuse(reply, fault);
      }
    });
}

async function send(
  format: Format,
  request: FastifyRequest,
  reply: FastifyReply,
  database: Database | null,
  log: FaultLog,
): Promise<FastifyReply> {
  const graph = opened(database);
  const { text, bom } = asked(request.query as Query, format);
  const context = freshContext(graph, request.id, { timeout: pageTimeout });
  const source = await openSource(context, text, (field) => field, format.eventsOnly);
  const pieces = format.write(source, { created: new Date().toISOString() });
  const stream = await streamOf(bom ? marked(pieces) : pieces);
  const restricted = restrictedOf(source.datasets);
  reply
    .type(format.mediaType)
    .header('content-disposition', `attachment; filename="entente-${format.file}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('vary', 'accept-encoding');
  if (restricted.length > 0) reply.header('entente-restricted', restricted.join(', '));
  // When the reader hangs up, or the graph fails, the connection is cut: nobody takes a part for the whole.
  const told = (fault: Error | null | undefined) => {
    const { code } = (fault ?? {}) as NodeJS.ErrnoException;
    if (fault && code !== 'ERR_STREAM_PREMATURE_CLOSE') log({ requestId: request.id, error: fault });
  };
  if (!acceptsGzip(request.headers['accept-encoding'])) {
    stream.once('error', told);
    return reply.send(stream);
  }
  reply.header('content-encoding', 'gzip');
  return reply.send(pipeline(stream, gzip(), told));
}

async function* marked(pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  yield '\uFEFF';
  yield* pieces;
}

/** Reads the parameters of an address. */
function asked(query: Query, format: Format): { readonly text: FilterText; readonly bom: boolean } {
  const { bom, ...text } = parametersOf(query, parameters);
  if (bom !== undefined && format.name !== 'csv')
    throw badInput('bom', `it belongs to csv; leave it out for ${format.name}.`);
  if (bom !== undefined && bom !== 'true' && bom !== 'false') throw badInput('bom', 'it is true or false.');
  return { text, bom: bom === 'true' };
}

/** Whether gzip is among what a client takes, and is not refused by a quality of zero. */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  return [header ?? '']
    .flat()
    .join(',')
    .split(',')
    .some((part) => /^\s*(gzip|\*)\s*(;\s*q\s*=\s*(?!0(\.0*)?\s*$).*)?$/i.test(part));
}
