// Where names in a widget lead: to pages of the explorer, in a window of their own.

import type { LinkAttributes, Opened } from '../drawing/opening.ts';
import { addressOf, type PageName } from '../explorer/address.ts';
import type { WidgetData } from './data.ts';

/** Attributes of a link to a page of this server. */
export function within(path: string): LinkAttributes {
  // The address, and not the origin: within a sandbox there is none.
  return { href: new URL(path, location.href).href, target: '_blank', rel: 'noopener' };
}

const issues: readonly Opened['kind'][] = ['Dispute', 'Agreement', 'LegalCase', 'Measure'];

/** Gives links that keep the clocks and the language of the widget. */
export function openingOf({ asked: { valid, known }, lang }: WidgetData): (what: Opened) => LinkAttributes {
  const options = { valid: valid ?? '', known: known ?? '', lang: lang ?? '' };
  return ({ id, kind }) => {
    const page: PageName = kind === 'Event' ? 'event' : issues.includes(kind) ? 'dispute' : 'actor';
    return within(addressOf({ page, ids: [id], options }));
  };
}
