// GET /embed/entente.js: the elements for other people's pages, at an address that stays.

import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { packagePath } from '../graph/packageRoot.ts';
import { failure } from './refusal.ts';

const file = packagePath('dist', 'web', 'embed', 'entente.js');
/** Seconds for which a browser need not ask again. */
const fresh = 300;

/** Adds the address. Any page may load the script, also as a module. */
export function serveElements(app: FastifyInstance): void {
  app.get('/embed/entente.js', async (request, reply) => {
    const script = await readFile(file).catch(() => null);
    if (script === null)
      return reply.code(404).send(failure('The pages are not built: run "npm run build".', 'NOT_FOUND'));
    const etag = `"${hash('sha256', script, 'base64url')}"`;
    reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': `public, max-age=${fresh}`,
      etag,
    });
    if (request.headers['if-none-match']?.replace(/^W\//, '') === etag) return reply.code(304).send();
    return reply.type('text/javascript; charset=utf-8').send(script);
  });
}
