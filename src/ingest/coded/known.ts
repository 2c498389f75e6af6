// The actors that names may mean: those of the graph, or those that the bundled dossiers will bring to a new one.

import { codedActors } from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import { typeOfId } from '../../graph/node.ts';
import { bundledDossiers } from '../dossier/bundled.ts';
import type { AliasContent } from '../dossier/content.ts';
import { parseDossier } from '../dossier/parse.ts';
import type { KnownActor } from './actors/resolver.ts';

/** Every actor of the graph. */
export async function actorsOfGraph(database: Database): Promise<KnownActor[]> {
  return (await codedActors(database.reader())).map((row) => ({ ...row, type: row.type as KnownActor['type'] }));
}

/** Every actor of the dossiers that ship. */
export function actorsOfDossiers(): KnownActor[] {
  const actors = new Map<string, KnownActor>();
  for (const source of bundledDossiers())
    for (const { kind, id, content } of parseDossier(source).dossier?.items ?? []) {
      if (kind !== 'actor') continue;
      const {
        name,
        country,
        aliases = [],
      } = content as {
        readonly name?: string;
        readonly country?: string;
        readonly aliases?: readonly AliasContent[];
      };
      const known = actors.get(id);
      actors.set(id, {
        id,
        type: typeOfId(id) as KnownActor['type'],
        name: known?.name ?? name ?? id,
        country: known?.country ?? country ?? null,
        names: [...(known?.names ?? []), ...(name === undefined ? [] : [name]), ...aliases.map((alias) => alias.text)],
      });
    }
  return [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
