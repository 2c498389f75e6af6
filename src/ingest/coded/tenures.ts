// The offices of the persons that an import has met, as facts with their source.

import { codedFreshTenures, codedPutDatasets, codedPutReports, codedPutTenures } from '../../generated/cypher/coded.ts';
import type { HeldRow } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import { partialDate } from '../../graph/time.ts';
import type { KnownActor } from './actors/resolver.ts';
import { createTenures, type TenureFacts } from './actors/tenures.ts';
import { datasetOf } from './datasets.ts';
import { putActors } from './live.ts';

const dataset = 'wikidata-office-holders';
const batchSize = 1_000;

/**
 * Writes the tenures of persons, where a table of office holders has them and the graph has not.
 * @param known the actors of the graph before the import, by which persons and offices are told
 * @returns how many were written
 */
export async function importTenures(
  database: Database,
  known: readonly KnownActor[],
  persons: Iterable<string>,
): Promise<number> {
  const table = createTenures(known).factsOf(persons);
  const rows = table.tenures.map(({ from, to, ...tenure }) => ({
    ...tenure,
    from: partialDate(from),
    to: to === null ? null : partialDate(to),
  }));
  let written = 0;
  for (let start = 0; start < rows.length; start += batchSize)
    written += await write(database, table, rows.slice(start, start + batchSize));
  return written;
}

/** Writes those that are new, with the offices and reports that they need and no others. */
async function write(database: Database, table: TenureFacts, rows: readonly HeldRow[]): Promise<number> {
  const fresh = new Set((await codedFreshTenures(database.reader(), { rows })).map((row) => row.id));
  const chosen = rows.filter((row) => fresh.has(row.id));
  if (chosen.length === 0) return 0;
  const needed = new Set(chosen.flatMap((row) => [row.office, row.report]));
  const reports = table.reports.filter(({ id }) => needed.has(id));
  for (const { publisher } of reports) needed.add(publisher);
  await putActors(
    database,
    table.actors.filter(({ id }) => needed.has(id)),
  );
  return database.write(async (tx) => {
    await codedPutDatasets(tx, { rows: [datasetOf(dataset)] });
    await codedPutReports(tx, { rows: reports.map((report) => ({ ...report, language: null, published: null })) });
    const now = new Date().toISOString();
    return (await codedPutTenures(tx, { rows: chosen, dataset: datasetOf(dataset).id, now })).written;
  });
}
