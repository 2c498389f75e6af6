// The page of a widget: what is shown comes with it, as data that no browser runs, under a policy that lets it ask nothing.

import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { packagePath } from '../graph/packageRoot.ts';
import { acceptsGzip } from './export.ts';

/** A page that is to be sent. */
export interface EmbedPage {
  readonly status: number;
  readonly title: string;
  readonly theme: string;
  readonly lang: string;
  /** Markup for the head, made here. */
  readonly head?: string;
  /** What a reader sees without a script, made here. */
  readonly body?: string;
  /** What the page's script draws. */
  readonly data: object;
}

/** A script that could ask something is stopped: the policy has no `connect-src`. */
function policyOf(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origins.length === 0 ? "'none'" : origins.join(' ')}`,
  ].join('; ');
}

const file = packagePath('dist', 'web', 'embed', 'index.html');
const compressed = promisify(gzip);

/** Sends a page that others may frame. @param origins whose pages may */
export async function sendEmbed(
  request: FastifyRequest,
  reply: FastifyReply,
  page: EmbedPage,
  origins: readonly string[],
): Promise<FastifyReply> {
  const built = await readFile(file, 'utf8').catch(() => null);
  reply.headers({
    'content-security-policy': policyOf(origins),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // What a signed link shows is for whoever has the link.
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding',
  });
  if (built === null)
    return reply.type('text/plain; charset=utf-8').send('The pages are not built: run "npm run build".\n');
  const html = filled(built, page);
  const etag = `"${hash('sha256', html, 'base64url')}"`;
  reply.code(page.status).header('etag', etag);
  if (page.status === 200 && request.headers['if-none-match']?.replace(/^W\//, '') === etag)
    return reply.code(304).send();
  reply.type('text/html; charset=utf-8');
  if (!acceptsGzip(request.headers['accept-encoding'])) return reply.send(html);
  return reply.header('content-encoding', 'gzip').send(await compressed(html));
}

/** Puts a page into the frame that the build has made of `src/web/embed/index.html`. */
function filled(built: string, { title, theme, lang, head = '', body = '', data }: EmbedPage): string {
  const parts: Readonly<Record<string, string>> = {
    title: escaped(title),
    head,
    body,
    data: `<script type="application/json" id="data">${block(data)}</script>`,
  };
  return built
    .replace('lang="en" data-theme="auto"', `lang="${escaped(lang)}" data-theme="${escaped(theme)}"`)
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** A text in markup, also within quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Data within a script element: nothing in it can end the element, begin a comment, or be read as the end of a line. */
export function block(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
