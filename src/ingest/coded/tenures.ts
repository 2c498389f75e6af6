// The offices of the persons that an import has met, as facts with their source.

import { codedPutDatasets, codedPutReports, codedPutTenures } from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import { partialDate } from '../../graph/time.ts';
import type { KnownActor } from './actors/resolver.ts';
import { createTenures } from './actors/tenures.ts';
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
  const { tenures, reports, actors } = createTenures(known).factsOf(persons);
  if (tenures.length === 0) return 0;
  const now = new Date().toISOString();
  await putActors(database, actors);
  let written = 0;
  for (let start = 0; start < tenures.length; start += batchSize) {
    const rows = tenures.slice(start, start + batchSize).map((tenure) => ({
      ...tenure,
      from: partialDate(tenure.from),
      to: tenure.to === null ? null : partialDate(tenure.to),
    }));
    const cited = new Set(rows.map((row) => row.report));
    written += await database.write(async (tx) => {
      await codedPutDatasets(tx, { rows: [datasetOf(dataset)] });
      await codedPutReports(tx, {
        rows: reports
          .filter(({ id }) => cited.has(id))
          .map((report) => ({ ...report, language: null, published: null })),
      });
      return (await codedPutTenures(tx, { rows, dataset: datasetOf(dataset).id, now })).written;
    });
  }
  return written;
}
