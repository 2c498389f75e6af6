// Where the reader is: the address, links that keep what holds for every page, and choices that go into the address.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkAttributes, Opened } from '../drawing/opening.ts';
import type { Kind } from '../language/catalogue.ts';
import { type Address, addressOf, go, type PageName } from './address.ts';

/** The options that hold on every page, and go along from one to the next. */
export const carried: readonly string[] = ['valid', 'known', 'lang', 'theme'];

/** The address that is shown. */
export const Here = createContext<Address>({ page: 'home', ids: [], options: {} });

/** Choices by name; those that are empty are taken back. */
export type Choices = Readonly<Record<string, string>>;

/** The place of an act, an actor or an issue among the pages. */
export function placeOf({ kind, id }: Opened): { readonly page: PageName; readonly ids: readonly string[] } {
  const issues: readonly (Kind | 'Event')[] = ['Dispute', 'Agreement', 'LegalCase', 'Measure'];
  return { page: kind === 'Event' ? 'event' : issues.includes(kind) ? 'dispute' : 'actor', ids: [id] };
}

/** Prefixes of the ids of actors and issues, as the graph gives them. */
const pageOfPrefix: Readonly<Record<string, PageName>> = {
  person: 'actor',
  office: 'actor',
  ministry: 'actor',
  country: 'actor',
  organization: 'actor',
  dispute: 'dispute',
  agreement: 'dispute',
  case: 'dispute',
  measure: 'dispute',
  event: 'event',
};

/** The page of an id of which nothing else is known; null where it has none. */
export function placeOfId(id: string): { readonly page: PageName; readonly ids: readonly string[] } | null {
  const page = pageOfPrefix[id.slice(0, Math.max(0, id.indexOf(':')))];
  return page ? { page, ids: [id] } : null;
}

/** An address with what is carried along, and options of its own. */
export function addressFrom(
  { options }: Address,
  { page, ids = [] }: { readonly page: PageName; readonly ids?: readonly string[] },
  own: Choices = {},
): string {
  const kept = Object.fromEntries(carried.flatMap((name) => (options[name] ? [[name, options[name]]] : [])));
  return addressOf({ page, ids, options: { ...own, ...kept } });
}

/** The same page with other choices. */
export function changed({ page, ids, options }: Address, choices: Choices): string {
  return addressOf({ page: page ?? 'home', ids, options: { ...options, ...choices } });
}

/** What pages know of where they are. */
export interface Place {
  readonly address: Address;
  readonly options: Address['options'];
  /** The two clocks, as every question takes them. */
  readonly clocks: { readonly valid: string | null; readonly known: string | null };
  link(to: { readonly page: PageName; readonly ids?: readonly string[] }, own?: Choices): LinkAttributes;
  /** Goes to the same page with other choices. */
  choose(choices: Choices, how?: { readonly replace?: boolean }): void;
}

/** Where the reader is. */
export function usePlace(): Place {
  const address = useContext(Here);
  const { options } = address;
  return {
    address,
    options,
    clocks: { valid: options.valid || null, known: options.known || null },
    link: (to, own) => ({ href: addressFrom(address, to, own), 'data-within': '' }),
    choose: (choices, how) => go(changed(address, choices), how),
  };
}
