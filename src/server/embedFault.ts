// What a widget says where it cannot be shown, and how widgets are called.

import { EntenteError } from '../graph/errors.ts';
import type { Named } from './embedAnswer.ts';
import { type EmbedPage, escaped } from './embedPage.ts';
import { TokenRefusal } from './embedToken.ts';
import type { AskedWidget, WidgetKind } from './embedWidgets.ts';

const heading = 'This widget cannot be shown';

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 400,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 504,
};

/** Seconds after which a browser asks again, while the graph starts or has too much to do. */
const pause = 5;

/** The page for whoever cannot be shown a widget: it says why, and what to do. */
export function refusedPage(fault: unknown, requestId: string): EmbedPage {
  const { status, parameter, message } = told(fault, requestId);
  const name = parameter === null ? '' : `<p>Parameter <code>${escaped(parameter)}</code></p>`;
  return {
    status,
    title: `${heading} · Entente`,
    theme: 'auto',
    lang: 'en',
    head: status >= 503 ? `<meta http-equiv="refresh" content="${pause}" />` : '',
    body: `<main class="refused" role="alert"><h1>${heading}</h1>${name}<p>${escaped(message)}</p></main>`,
    data: { kind: 'refused' },
  };
}

function told(fault: unknown, requestId: string) {
  if (fault instanceof TokenRefusal) return { status: 403, parameter: null, message: fault.message };
  const code = fault instanceof EntenteError ? String(fault.extensions.code) : '';
  const status = statuses[code];
  if (!(fault instanceof EntenteError) || status === undefined)
    return {
      status: 500,
      parameter: null,
      message: `Something went wrong in here. It was logged; name the request ${requestId} when you ask about it.`,
    };
  const { argument } = fault.extensions;
  const parameter = typeof argument === 'string' ? argument : null;
  return { status, parameter, message: inertText(fault.message.replace(`${parameter}: `, '')) };
}

/** A text without characters that turn its direction round or have no shape. */
export function inertText(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}

const kinds: Readonly<Record<WidgetKind, string>> = {
  timeline: 'Timeline',
  trend: 'Trend',
  graph: 'Graph',
  deadlock: 'Deadlock',
};

/** Characters of a name in a title. */
const longest = 80;

/** The title of a widget, such as `Timeline: Japan, South Korea`. */
export function titleOf({ kind }: Pick<AskedWidget, 'kind'>, named: readonly Named[]): string {
  const names = named.map(({ name }) => {
    const letters = [...inertText(name)];
    return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
  });
  return `${kinds[kind]}: ${names.join(', ')}`;
}
