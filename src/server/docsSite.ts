// The documentation at /docs: pages that the build made, each by its name; nothing but what is listed is ever read.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { packagePath } from '../graph/packageRoot.ts';
import { guards } from './pages.ts';

/** No page of the documentation has anything inline, styles included. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** Content codings by what the build calls their copies, the smaller one first. */
const codings = { br: 'br', gz: 'gzip' } as const;

/** A file of the site. */
interface File {
  readonly type: string;
  readonly etag: string;
  /** Its content as it is, and by content coding where the build made a copy. */
  readonly content: Readonly<Partial<Record<'identity' | 'br' | 'gzip', Buffer>>>;
}

const notBuilt = 'The documentation is not built: run "npm run build". Its source is in docs/.\n';
const notFound = '404';

/** Reads the whole site, about a megabyte, by the paths that it is asked by: `time`, `search.json`, `images/home.png`. */
function readSite(folder: string): ReadonlyMap<string, File> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = names.flatMap((name): [string, File][] => {
    const type = types[/\.(\w+)$/.exec(name)?.[1] ?? ''];
    if (type === undefined) return [];
    const identity = readFileSync(join(folder, name));
    const copies = Object.entries(codings).flatMap(([ending, coding]) =>
      names.includes(`${name}.${ending}`) ? [[coding, readFileSync(join(folder, `${name}.${ending}`))] as const] : [],
    );
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
    const path = name.replaceAll('\\', '/').replace(/\.html$/, '');
    return [[path, { type, etag, content: { identity, ...Object.fromEntries(copies) } }]];
  });
  return new Map(files);
}

/** Sends a file in the smallest form that the client takes; a browser that has it already is told so. */
function send(request: FastifyRequest, reply: FastifyReply, file: File): FastifyReply {
  reply.headers({
    ...guards,
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag: file.etag,
  });
  const known = request.headers['if-none-match']?.includes(file.etag) ?? false;
  if (known && reply.statusCode === 200) return reply.status(304).send();
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding = Object.values(codings).find(
    (name) => file.content[name] && new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  );
  if (coding) reply.header('content-encoding', coding);
  return reply.type(file.type).send(file.content[coding ?? 'identity']);
}

/** Serves the documentation. */
export function serveDocs(app: FastifyInstance): void {
  const site = readSite(packagePath('dist', 'docs'));
  const serve = (path: string, request: FastifyRequest, reply: FastifyReply) => {
    const page = path === notFound ? undefined : site.get(path);
    if (page) return send(request, reply, page);
    const missing = site.get(notFound);
    return missing
      ? send(request, reply.status(404), missing)
      : reply.status(404).type('text/plain; charset=utf-8').send(notBuilt);
  };
  app.get('/docs', (request, reply) => serve('index', request, reply));
  app.get<{ Params: { '*': string } }>('/docs/*', (request, reply) => {
    const path = request.params['*'];
    // Whoever writes the address as a folder, or as the file has it, means the page.
    const [, meant] = /^([\w-]*)(\/|\.md|\.html)?$/.exec(path) ?? [];
    if (path === '' || path === 'index' || (meant !== undefined && meant !== path && site.has(meant)))
      return reply.headers(guards).redirect(meant && meant !== 'index' ? `/docs/${meant}` : '/docs', 308);
    return serve(path, request, reply);
  });
}
