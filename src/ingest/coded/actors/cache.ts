// Remembers whom mentions mean: mentions of equal content meet without a text being made of them, as rows come by the million.

import type { ActorMention } from '../act.ts';

/** A mention that was resolved. */
interface Seen {
  readonly mention: ActorMention;
  readonly id: string;
}

function equalLists(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === b) return true;
  const length = a?.length ?? 0;
  if (length !== (b?.length ?? 0)) return false;
  for (let place = 0; place < length; place++) if (a?.[place] !== b?.[place]) return false;
  return true;
}

/** Gives `decide` a memory. */
export function remembered(decide: (mention: ActorMention) => string): (mention: ActorMention) => string {
  // By name, then by what most often differs among mentions of one name; the rest is compared one by one.
  const names = new Map<string, Map<string, Seen[]>>();
  return (mention) => {
    const rest = mention.code ?? mention.country ?? '';
    let ofName = names.get(mention.name);
    if (ofName === undefined) {
      ofName = new Map();
      names.set(mention.name, ofName);
    }
    let seen = ofName.get(rest);
    if (seen === undefined) {
      seen = [];
      ofName.set(rest, seen);
    }
    for (const { mention: other, id } of seen)
      if (
        other.code === mention.code &&
        other.country === mention.country &&
        other.reference === mention.reference &&
        equalLists(other.sectors, mention.sectors)
      )
        return id;
    const id = decide(mention);
    seen.push({ mention, id });
    return id;
  };
}
