// GET /oembed: what another site needs to put a widget in place of its address, by the protocol of oembed.com, version 1.0.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EntenteError } from '../graph/errors.ts';
import { addressOf, type WidgetAddress, widgetOf } from './embedAddress.ts';
import { namesOf } from './embedAnswer.ts';
import { listedOf } from './embedAsk.ts';
import { titleOf } from './embedFault.ts';
import { escaped } from './embedPage.ts';
import type { EmbedSettings } from './embedSettings.ts';
import { grantedIn, TokenRefusal } from './embedToken.ts';
import { readWidget, type WidgetKind } from './embedWidgets.ts';
import { numberOf, type Query } from './parameters.ts';
import { failure } from './refusal.ts';

/** CSS pixels that a widget is given where nobody says how many; its element grows and shrinks with what it shows. */
const sizes: Readonly<Record<WidgetKind, { readonly width: number; readonly height: number }>> = {
  timeline: { width: 720, height: 520 },
  trend: { width: 720, height: 480 },
  graph: { width: 720, height: 600 },
  deadlock: { width: 720, height: 560 },
};
/** Seconds for which an answer may be kept. */
const cacheAge = 3_600;
/** The largest bound that is read. */
const largest = 100_000;

/** What a frame may do: run its script, and open the explorer in a page that may do what pages may. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The origin under which this server was asked. */
export function originOf(request: FastifyRequest, { publicUrl }: EmbedSettings): string {
  return publicUrl ?? `${request.protocol}://${request.host || 'localhost'}`;
}

/** The link by which a page says that it can be embedded. */
export function discoveryOf(origin: string, address: string, title: string): string {
  const href = addressOf(`${origin}/oembed`, { url: `${origin}${address}`, format: 'json' });
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(href)}" title="${escaped(title)}" />`;
}

/** The link for a page of the explorer; empty where no widget shows what it shows. */
export function discoveryOfPage(request: FastifyRequest, settings: EmbedSettings): string {
  const origin = originOf(request, settings);
  const url = URL.canParse(request.url, origin) ? new URL(request.url, origin) : null;
  return url && widgetOf(url) ? discoveryOf(origin, request.url, 'Entente') : '';
}

/** Adds the address. Other people's pages may ask it by script, as what it says is public. */
export function serveDiscovery(app: FastifyInstance, settings: EmbedSettings): void {
  app.get('/oembed', { exposeHeadRoute: false }, async (request, reply) => {
    reply.headers({ 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' });
    const refuse = (status: number, code: string, message: string) => reply.code(status).send(failure(message, code));
    const { url, format = 'json', maxwidth, maxheight } = request.query as Query;
    if (format !== 'json') return refuse(501, 'NOT_IMPLEMENTED', 'format: only json is spoken here.');
    const origin = originOf(request, settings);
    const address = typeof url === 'string' ? addressIn(url, origin) : null;
    if (address === null)
      return refuse(
        404,
        'NOT_FOUND',
        `url: it must be the address of a widget here, or of a page that one can show, such as ${origin}/dispute/ID.`,
      );
    try {
      const { given, token } = await grantedIn(address.kind, queryOf(address), settings);
      const asked = readWidget(address.kind, given);
      const bound = (value: Query[string], name: string) =>
        value === undefined ? largest : numberOf(String(value), 1, largest, name);
      const size = sizes[address.kind];
      const width = Math.min(size.width, bound(maxwidth, 'maxwidth'));
      const height = Math.min(size.height, bound(maxheight, 'maxheight'));
      const title = titleOf(asked, await namesOf(asked, listedOf(app, undefined)));
      // The address as it was given: what its token locks stays in the token.
      const own = Object.fromEntries(address.search);
      const src = `${origin}${addressOf(`/embed/${address.kind}`, token === undefined ? given : own)}`;
      return reply.type('application/json; charset=utf-8').send({
        version: '1.0',
        type: 'rich',
        title,
        provider_name: 'Entente',
        provider_url: `${origin}/`,
        cache_age: cacheAge,
        width,
        height,
        html: `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" sandbox="${sandbox}" loading="lazy" frameborder="0"></iframe>`,
      });
    } catch (fault) {
      if (fault instanceof TokenRefusal) return refuse(401, 'UNAUTHORIZED', fault.message);
      if (!(fault instanceof EntenteError)) throw fault;
      const { code, argument } = fault.extensions;
      const about = String(argument ?? '').startsWith('max') ? 400 : 404;
      return refuse(code === 'GRAPH_UNAVAILABLE' ? 503 : about, String(code), fault.message);
    }
  });
}

/** The widget of an address of this server; null where it is of another, or none shows it. */
function addressIn(text: string, origin: string): WidgetAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // Who stands before this server may speak TLS for it.
  const here = url.host === new URL(origin).host && /^https?:$/.test(url.protocol);
  return here ? widgetOf(url) : null;
}

function queryOf({ search }: WidgetAddress): Query {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const all = search.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}
