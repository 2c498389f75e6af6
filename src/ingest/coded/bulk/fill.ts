// Fills a home without a database: rows by Neo4j's importer, then what the open graph needs beside them.

import { type OpenGraph, openGraph } from '../../../graph/open.ts';
import { importBundled } from '../../dossier/bundled.ts';
import type { Account } from '../account.ts';
import type { ReadRow } from '../act.ts';
import type { KnownActor, Resolver } from '../actors/resolver.ts';
import { type ImportOptions, importBulk } from '../import.ts';
import { importTenures } from '../tenures.ts';

/** What a home is filled with. */
export interface Filling {
  readonly rows: AsyncIterable<readonly ReadRow[]>;
  readonly resolver: Resolver;
  /** Actors that the resolver knew beforehand. */
  readonly known: readonly KnownActor[];
  /** Persons whom rows name, as they come; their tenures are written. */
  readonly persons: ReadonlySet<string>;
  readonly options: ImportOptions;
  readonly log: (line: string) => void;
  /** Told of each step when it is done. */
  readonly onStep?: ((step: 'importer' | 'start and indexes' | 'dossiers' | 'tenures') => void) | undefined;
}

/** A graph that was filled and is open. */
export interface Filled {
  readonly graph: OpenGraph;
  readonly account: Account;
  /** How many tenures were written. */
  readonly tenures: number;
}

/** Fills the home by the bulk road and opens it, with its indexes, the bundled dossiers and the tenures of the persons named. */
export async function fillHome(
  embedded: Parameters<typeof openGraph>[0]['embedded'],
  { rows, resolver, known, persons, options, log, onStep = () => {} }: Filling,
): Promise<Filled> {
  const { account, record } = await importBulk({ ...embedded, log }, rows, resolver, known, options);
  onStep('importer');
  const graph = await openGraph({ embedded }, log);
  try {
    onStep('start and indexes');
    await importBundled(graph.database);
    onStep('dossiers');
    await record(graph.database);
    const tenures = await importTenures(graph.database, known, persons);
    onStep('tenures');
    return { graph, account, tenures };
  } catch (fault) {
    await graph.close();
    throw fault;
  }
}
