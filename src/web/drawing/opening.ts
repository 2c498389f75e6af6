// Where names and acts lead: to pages of the explorer, which follow links themselves, or out of a widget. Pictures ask; whoever shows them says.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kind } from '../language/catalogue.ts';

/** Whatever has a page of its own. */
export interface Opened {
  readonly id: string;
  readonly kind: Kind | 'Event';
}

/** Attributes of a link; null where there is no page to open. */
export interface LinkAttributes {
  readonly href: string;
  readonly target?: string;
  readonly rel?: string;
  /** Set for links that the explorer follows without loading a page anew. */
  readonly 'data-within'?: string;
}

/** Gives the link to what is opened. Without a provider nothing is a link. */
export const Opening = createContext<(what: Opened) => LinkAttributes | null>(() => null);

/** How things are opened where this is drawn. */
export function useOpening(): (what: Opened) => LinkAttributes | null {
  return useContext(Opening);
}
