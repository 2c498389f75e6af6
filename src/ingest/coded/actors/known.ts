// The actors that the graph has, or will have, by id and by name.

import { parse } from 'yaml';
import { nameKey } from '../../../graph/names.ts';
import { typeOfId } from '../../../graph/node.ts';
import { bundledDossiers } from '../../dossier/bundled.ts';
import type { KnownActor } from './resolver.ts';

/** Known actors, found by id and by name. */
export interface Known {
  has(id: string): boolean;
  /** The actor with an id, its own or that of one that was merged into it. */
  ofId(id: string): KnownActor | null;
  /** Those of whom a name or spelling is equal by key. */
  ofKey(key: string): readonly KnownActor[];
}

/** Indexes known actors; a name counts for an actor once, however often it is listed. */
export function indexKnown(all: readonly KnownActor[]): Known {
  const byId = new Map(all.flatMap((actor) => [actor.id, ...(actor.former ?? [])].map((id) => [id, actor])));
  const byKey = new Map<string, KnownActor[]>();
  for (const actor of all) {
    for (const key of new Set([actor.name, ...actor.names].map(nameKey))) {
      if (key === '') continue;
      const actors = byKey.get(key);
      if (!actors) byKey.set(key, [actor]);
      else if (!actors.some(({ id }) => id === actor.id)) actors.push(actor);
    }
  }
  return { has: (id) => byId.has(id), ofId: (id) => byId.get(id) ?? null, ofKey: (key) => byKey.get(key) ?? [] };
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly aliases?: readonly (string | { readonly text: string })[];
}

/** The actors of the dossiers that ship with the package, without a database. */
export function bundledActors(): KnownActor[] {
  return bundledDossiers()
    .flatMap(({ content }) => (parse(String(content)) as { actors?: Listed[] }).actors ?? [])
    .map(({ id, name, country, aliases = [] }) => ({
      id,
      type: typeOfId(id) as KnownActor['type'],
      name,
      country: country ?? null,
      names: [name, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))],
    }));
}
