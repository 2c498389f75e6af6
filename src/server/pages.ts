// The pages of the package: `/`, the playground, and their assets, with a policy that lets nothing in from outside.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { packagePath } from '../graph/packageRoot.ts';

/** GraphiQL's editor sets styles by script and draws its icons from data: fonts; no script is inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const built = packagePath('dist', 'web');

/** Sends a built page. */
export async function sendPage(reply: FastifyReply, name: 'index.html' | 'playground.html'): Promise<FastifyReply> {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .header('x-content-type-options', 'nosniff')
    .header('x-frame-options', 'DENY')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-cache')
    .send(await readFile(`${built}/${name}`, 'utf8'));
}

/** Serves `/` and `/assets/…`; without a build of the pages the API works all the same. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!existsSync(built)) {
    app.get('/', (_, reply) =>
      reply.type('text/plain').send('The pages are not built: run "npm run build". The API is at /graphql.\n'),
    );
    return;
  }
  app.get('/', (_, reply) => sendPage(reply, 'index.html'));
  await app.register(fastifyStatic, {
    root: `${built}/assets`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
}

/** Whether a request wants the playground rather than an answer: a browser's navigation. */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
