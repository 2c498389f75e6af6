// Where a widget and a page of the explorer show the same: from one address to the other.

import { type Given, isWidget, type WidgetKind } from './embedWidgets.ts';

/** A widget's address, taken apart. */
export interface WidgetAddress {
  readonly kind: WidgetKind;
  readonly search: URLSearchParams;
}

/** Ids keep their colons, and lists their commas, so that a reader can tell them. */
function readable(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** An address of parameters, those without a value left out. */
export function addressOf(path: string, given: Given): string {
  const entries = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = readable(new URLSearchParams(entries).toString());
  return search === '' ? path : `${path}?${search}`;
}

function pathOf(...parts: readonly string[]): string {
  return `/${parts.map((part) => readable(encodeURIComponent(part))).join('/')}`;
}

/** Parameters that mean the same in both. */
function common({ from, to, relation, rollUp, valid, known, lang }: Given): Given {
  return { from, to, relation, rollUp, valid, known, lang };
}

/** The page of the explorer that shows what a widget shows, and more. */
export function pageOf(kind: WidgetKind, given: Given): string {
  const { actor, dispute, between, of, about, at, depth, limit, interval, measure, scale } = given;
  if (kind === 'graph') return addressOf('/graph', { of, depth, about, limit, ...common(given) });
  if (kind === 'deadlock')
    return addressOf(pathOf('dispute', about ?? ''), { ...common(given), valid: at ?? given.valid });
  const figures = kind === 'trend' ? { interval, measure, scale } : {};
  if (between !== undefined)
    return addressOf(pathOf('dyad', ...between.split(',').map((id) => id.trim())), { ...figures, ...common(given) });
  return actor === undefined
    ? addressOf(pathOf('dispute', dispute ?? ''), common(given))
    : addressOf(pathOf('actor', actor), { ...figures, ...common(given) });
}

/** The widget that shows what an address of this server shows; null where none does. */
export function widgetOf({ pathname, searchParams }: URL): WidgetAddress | null {
  const [name = '', ...ids] = pathname.split('/').filter(Boolean).map(decoded);
  const [first, second] = ids;
  if (name === 'embed')
    return first !== undefined && ids.length === 1 && isWidget(first) ? { kind: first, search: searchParams } : null;
  const options: Given = Object.fromEntries(searchParams);
  const widget = (kind: WidgetKind, given: Given): WidgetAddress => ({
    kind,
    search: new URL(addressOf('/', { ...common(options), ...given }), 'http://localhost').searchParams,
  });
  if (name === 'dispute' && first !== undefined && ids.length === 1) return widget('timeline', { dispute: first });
  if (name === 'actor' && first !== undefined && ids.length === 1) return widget('timeline', { actor: first });
  if (name === 'dyad' && first !== undefined && second !== undefined && ids.length === 2) {
    const { interval, measure, scale } = options;
    return widget('trend', { between: `${first},${second}`, relation: undefined, interval, measure, scale });
  }
  const { of, depth, about, limit } = options;
  if (name === 'graph' && of) return widget('graph', { of, depth, about, limit, rollUp: undefined });
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
