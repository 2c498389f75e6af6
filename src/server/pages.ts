// The pages of the package: `/`, the playground, and their assets, with a policy that lets nothing in from outside.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { packagePath } from '../graph/packageRoot.ts';
import { discoveryOfPage } from './embedDiscovery.ts';
import type { EmbedSettings } from './embedSettings.ts';

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

/** Of pages and assets alike: a worker obeys the policy that its own script came with. */
const guards = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const built = packagePath('dist', 'web');
const notBuilt = 'The pages are not built: run "npm run build". The API is at /graphql.\n';

/** The explorer's pages that stand below its first; what follows them in an address is read by the page itself. */
const explored = ['actor', 'dispute', 'dyad', 'path', 'graph', 'event', 'questions'];

/**
 * Sends a built page; a browser asks for it again each time, as it names the assets of this build.
 * @param head further markup for its head
 */
export async function sendPage(reply: FastifyReply, name: 'explorer' | 'playground', head = ''): Promise<FastifyReply> {
  const page = await readFile(`${built}/${name}/index.html`, 'utf8').catch(() => null);
  // The same address answers scripts with JSON.
  reply.headers({ ...guards, 'cache-control': 'no-cache', vary: 'accept' });
  return page === null
    ? reply.type('text/plain; charset=utf-8').send(notBuilt)
    : reply.type('text/html; charset=utf-8').send(page.replace('</head>', () => `${head}</head>`));
}

/** Serves the explorer and `/assets/…`; without a build of the pages the API works all the same. */
export async function servePages(app: FastifyInstance, embed: EmbedSettings): Promise<void> {
  for (const path of ['/', ...explored.flatMap((name) => [`/${name}`, `/${name}/*`])])
    app.get(path, (request, reply) => sendPage(reply, 'explorer', discoveryOfPage(request, embed)));
  if (!existsSync(`${built}/assets`)) return;
  await app.register(fastifyStatic, {
    root: `${built}/assets`,
    prefix: '/assets/',
    // Names hold a hash of the content.
    immutable: true,
    maxAge: '365d',
    index: false,
    // The build puts brotli and gzip copies beside the files.
    preCompressed: true,
    setHeaders: (response) => {
      // A widget in a sandbox has no origin of its own, and asks for its scripts as a stranger.
      const headers = { ...guards, vary: 'accept-encoding', 'access-control-allow-origin': '*' };
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
}

/** Whether a request wants the playground rather than an answer: a browser's navigation. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept?.includes('text/html') ?? false);
}
