// The address of a page says all that is on it: which page, whom it is about, and every choice that was made there.

import { useEffect, useState } from 'preact/hooks';

/** The pages by the first part of their addresses; `home` is `/`. */
export const pageNames = ['home', 'actor', 'dispute', 'dyad', 'path', 'graph', 'event', 'questions'] as const;
export type PageName = (typeof pageNames)[number];

/** An address, taken apart. */
export interface Address {
  readonly page: PageName | null;
  /** What stands after the page's name: ids, or the name of a question. */
  readonly ids: readonly string[];
  /** Every choice by its name, such as `valid` or `relation`; what stands as it does by itself is left out. */
  readonly options: Readonly<Record<string, string>>;
}

/** Takes an address apart; a page that there is not has the name null. */
export function readAddress(pathname: string, search: string): Address {
  const [name = '', ...ids] = pathname.split('/').filter(Boolean).map(decoded);
  const page = name === '' ? 'home' : pageNames.find((candidate) => candidate === name && candidate !== 'home');
  return { page: page ?? null, ids, options: Object.fromEntries(new URLSearchParams(search)) };
}

/** Puts an address together; options that are empty are left out. */
export function addressOf({ page, ids = [], options = {} }: Partial<Address> & { readonly page: PageName }): string {
  const path = page === 'home' ? '/' : `/${[page, ...ids.map(encoded)].join('/')}`;
  const given = Object.entries(options).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${readable(new URLSearchParams(given).toString())}`;
}

/** Text of a part of a path; what is no text, such as `%E0%A4%A`, stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Ids keep their colons, and lists their commas, so that a reader can tell them. */
function encoded(part: string): string {
  return readable(encodeURIComponent(part));
}

function readable(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',');
}

const changed = 'entente:address';

/** Goes to an address within these pages, without loading them anew. */
export function go(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  // A field that says the same twice must not need two steps back.
  if (new URL(address, location.href).href === location.href) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(changed));
}

function hereNow(): Address {
  return readAddress(location.pathname, location.search);
}

/** The address as it stands, also after back and forward. */
export function useAddress(): Address {
  const [address, setAddress] = useState(hereNow);
  useEffect(() => {
    const take = () => setAddress(hereNow());
    addEventListener(changed, take);
    addEventListener('popstate', take);
    return () => {
      removeEventListener(changed, take);
      removeEventListener('popstate', take);
    };
  }, []);
  return address;
}
