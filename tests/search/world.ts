// The graph that names are looked for in: the bundled dossiers, without the spellings that a query withholds, among all actors
// of two datasets and all office holders of the package's table, each under the id that an import gives it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { readHolders } from '../../src/ingest/coded/actors/holders.ts';
import { bundledActors } from '../../src/ingest/coded/actors/known.ts';
import { createResolver } from '../../src/ingest/coded/actors/resolve.ts';
import type { NewActor } from '../../src/ingest/coded/actors/resolver.ts';
import { bundledDossiers } from '../../src/ingest/dossier/bundled.ts';
import type { DossierSource } from '../../src/ingest/dossier/parse.ts';
import { sharedData } from '../harness/sharedData.ts';

/** A query with what it is expected to find. */
export interface Query {
  readonly text: string;
  readonly id: string;
  readonly kind: string;
  readonly half: 'tuned' | 'held-out';
}

/** The labelled queries. */
export function labelled(): Query[] {
  return readFileSync(packagePath('tests', 'search', 'queries.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => {
      const [text = '', id = '', kind = '', half] = line.split('\t');
      return { text, id, kind, half: half as Query['half'] };
    });
}

/** Everybody whom the datasets and the table name and no dossier knows, and whom a name of theirs means. */
export function competitors(): {
  readonly actors: readonly NewActor[];
  readonly idOf: (name: string, iso3?: string) => string;
} {
  const resolver = createResolver(bundledActors());
  const idOf = (name: string, iso3?: string) =>
    resolver.resolve(iso3 === undefined ? { name } : { name, country: iso3 });
  for (const { name, iso3 } of readHolders().all) idOf(name, iso3 ?? undefined);
  for (const set of ['icews18', 'icews14'])
    for (const line of readFileSync(join(sharedData, set, 'entities.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1))
      idOf(line.split('\t')[1] ?? '');
  return { actors: resolver.takeNew(), idOf };
}

/** The actors as a file of lines that `entente import jsonl` takes. */
export function linesOf(actors: readonly NewActor[]): string {
  const head = {
    type: 'Export',
    format: 'entente-jsonl',
    version: 1,
    whole: false,
    created: '2026-01-01T00:00:00.000Z',
    filter: {},
    datasets: [],
    restricted: [],
  };
  const lines = actors.map((actor) =>
    JSON.stringify(Object.fromEntries(Object.entries(actor).filter(([, value]) => value !== null))),
  );
  const counts: Record<string, number> = {};
  for (const { type } of actors) counts[type] = (counts[type] ?? 0) + 1;
  return `${[JSON.stringify(head), ...lines, JSON.stringify({ type: 'End', counts })].join('\n')}\n`;
}

/** Queries of these kinds are spellings that a dossier has, and that are taken out of it for the test. */
export const isWithheld = (kind: string): boolean => kind.startsWith('withheld');

/** The bundled dossiers without the spellings that queries withhold. */
export function dossiersWithout(queries: readonly Query[]): DossierSource[] {
  const withheld = new Set(queries.filter(({ kind }) => isWithheld(kind)).map(({ id, text }) => `${id}\t${text}`));
  return bundledDossiers().map((source) => {
    const text = String(source.content);
    if (!/^actors:/m.test(text)) return source;
    const document = parseDocument(text);
    const actors = document.get('actors');
    if (!isSeq(actors)) return source;
    for (const actor of actors.items as YAMLMap[]) {
      const list = actor.get('aliases');
      if (!isSeq(list)) continue;
      const id = String(actor.get('id'));
      list.items = list.items.filter(
        (alias) => !withheld.has(`${id}\t${isMap(alias) ? String(alias.get('text')) : String(alias)}`),
      );
      if (list.items.length === 0) actor.delete('aliases');
    }
    return { ...source, content: String(document) };
  });
}
