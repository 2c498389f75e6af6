// Reads items of dossiers as if they named no actor that was merged into another: that other stands in its place.

import type { Redirected } from '../../graph/redirects.ts';
import { referenceFields } from './check.ts';
import type { AliasContent, Content, Item } from './content.ts';

/** Whether an item states, by a former id, an actor that was merged into another. */
export function isFormer({ id, said }: Pick<Item, 'id' | 'said'>): boolean {
  return said !== undefined && said.id !== id;
}

/**
 * An item with every former id replaced; `said` keeps what the file says. One that states a former id itself states the
 * actor to which that leads, of whom its name is then one of the names.
 */
export function withoutFormer<Entry extends Item>(item: Entry, to: Redirected): Entry {
  const content: Record<string, Content[string]> = { ...item.content };
  const id = to(item.id);
  let changed = id !== item.id;
  for (const field of referenceFields) {
    const value = item.content[field];
    if (typeof value === 'string' && to(value) !== value) content[field] = to(value);
    else if (Array.isArray(value) && value.some((entry) => typeof entry === 'string' && to(entry) !== entry))
      content[field] = merged(value as string[], to);
    else continue;
    changed = true;
  }
  if (!changed) return item;
  // What was a part of an actor that it became is a part of nothing.
  if (content.partOf === id) delete content.partOf;
  if (id !== item.id)
    content.aliases = [String(item.content.name), ...((content.aliases ?? []) as string[])].map(aliasOf);
  return { ...item, id, content: { ...content, id }, said: item.content };
}

/** A list with former ids replaced; what stands there twice only since a merge stands there once. */
function merged(ids: readonly string[], to: Redirected): string[] {
  const own = new Set(ids);
  const taken = new Set<string>();
  return ids.flatMap((id) => {
    const last = to(id);
    if (last === id) return [id];
    if (own.has(last) || taken.has(last)) return [];
    taken.add(last);
    return [last];
  });
}

function aliasOf(alias: string | AliasContent): AliasContent {
  return typeof alias === 'string' ? { text: alias } : alias;
}
