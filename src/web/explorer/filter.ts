// What the choices of an address come to in the API's words.

import type { During, EventFilter, Relation } from '../generated/documents.ts';
import type { Choices } from './here.ts';

/** The span that the options `from` and `to` name; null where they name none. */
export function duringOf({ from, to }: Choices): During | null {
  return from || to ? { ...(from ? { from } : {}), ...(to ? { to } : {}) } : null;
}

/** The acts that the options `from`, `to`, `relation` and `about` leave. */
export function filterOf(options: Choices): EventFilter {
  const during = duringOf(options);
  return {
    ...(during ? { during } : {}),
    // What is no kind of act is refused by the API, which says so.
    ...(options.relation ? { relation: options.relation.split(',') as Relation[] } : {}),
    ...(options.about ? { issue: options.about } : {}),
  };
}

/** A list of an address: ids or words with commas between them. */
export function listOf(option: string | undefined): string[] {
  return (option ?? '').split(',').filter((part) => part !== '');
}

/** Which part of a list the options `first` and `after` name; what is left out stands as the question has it. */
export function pageOf({ first, after }: Choices): { readonly first?: number; readonly after: string | null } {
  return { ...(first ? { first: Number(first) } : {}), after: after || null };
}
