// Writes batches of lines, each in one transaction, by the statement of their rank.

import {
  jsonlPutActors,
  jsonlPutDatasets,
  jsonlPutDossiers,
  jsonlPutEvents,
  jsonlPutEventVersions,
  jsonlPutIssues,
  jsonlPutPlaces,
  jsonlPutRedirects,
  jsonlPutReports,
  jsonlPutResponses,
  jsonlPutResponseVersions,
  jsonlPutRetired,
  jsonlPutStatements,
  jsonlPutTenures,
  jsonlPutTenureVersions,
  jsonlTieActors,
  jsonlTieIssues,
  jsonlTieReports,
} from '../../generated/cypher/jsonl.ts';
import type { Database } from '../../graph/database.ts';
import type { Redirected } from '../../graph/redirects.ts';
import type { Writer } from '../../graph/statement.ts';
import type { FileAccount } from './account.ts';
import type { Line } from './check.ts';
import { rankOf } from './form.ts';
import { readJsonLines } from './read.ts';
import {
  actorRow,
  datasetRow,
  dossierRow,
  eventRow,
  issueRow,
  placeRow,
  redirectRow,
  reportRow,
  responseRow,
  retiredRow,
  statedRow,
  tenureRow,
} from './rows.ts';

type Tie = (tx: Writer, lines: readonly Line[], to: Redirected) => Promise<{ written: number }>;
type Write = (tx: Writer, lines: readonly Line[], to: Redirected, account: FileAccount) => Promise<{ written: number }>;

/** How the lines of each rank are written. */
const writers: Readonly<Record<number, Write>> = {
  1: (tx, lines) => jsonlPutDatasets(tx, { rows: lines.map(datasetRow) }),
  2: (tx, lines) => jsonlPutPlaces(tx, { rows: lines.map(placeRow) }),
  3: (tx, lines, to) => jsonlPutActors(tx, { rows: lines.map((line) => actorRow(line, to)) }),
  4: (tx, lines, to) => jsonlPutIssues(tx, { rows: lines.map((line) => issueRow(line, to)) }),
  5: (tx, lines, to) => jsonlPutReports(tx, { rows: lines.map((line) => reportRow(line, to)) }),
  6: (tx, lines) => jsonlPutRetired(tx, { rows: lines.map(retiredRow) }),
  7: (tx, lines, to) => jsonlPutRedirects(tx, { rows: lines.map((line) => redirectRow(line, to)) }),
  8: async (tx, lines, to, account) =>
    told(tx, account, await jsonlPutEvents(tx, { rows: lines.map((line) => eventRow(line, to)) })),
  9: (tx, lines, to) => jsonlPutTenures(tx, { rows: lines.map((line) => tenureRow(line, to)) }),
  10: (tx, lines, to) => jsonlPutResponses(tx, { rows: lines.map((line) => responseRow(line, to)) }),
  11: async (tx, lines, to, account) =>
    told(tx, account, await jsonlPutEventVersions(tx, { rows: lines.map((line) => eventRow(line, to)) })),
  12: (tx, lines, to) => jsonlPutTenureVersions(tx, { rows: lines.map((line) => tenureRow(line, to)) }),
  13: (tx, lines, to) => jsonlPutResponseVersions(tx, { rows: lines.map((line) => responseRow(line, to)) }),
  14: (tx, lines) => jsonlPutDossiers(tx, { rows: lines.map(dossierRow) }),
  15: (tx, lines) => jsonlPutStatements(tx, { rows: lines.map(statedRow) }),
};

/** Counts what was written, and records the facts of datasets. */
async function told(
  tx: Writer,
  account: FileAccount,
  rows: readonly { readonly dataset: string | null; readonly written: number; readonly facts: number }[],
): Promise<{ written: number }> {
  await account.add(tx, rows);
  return { written: rows.reduce((sum, row) => sum + row.written, 0) };
}

/** Ties between things of one kind: what they are a part of, belong to, or cite. */
const ties: Readonly<Record<number, Tie>> = {
  3: (tx, lines, to) => jsonlTieActors(tx, { rows: lines.map((line) => actorRow(line, to)) }),
  4: (tx, lines, to) => jsonlTieIssues(tx, { rows: lines.map((line) => issueRow(line, to)) }),
  5: (tx, lines, to) => jsonlTieReports(tx, { rows: lines.map((line) => reportRow(line, to)) }),
};

/** Fields of a line without which it has no ties. */
const tied = ['country', 'partOf', 'parties', 'cites'] as const;

/** Lines of one transaction that ties them. */
const batchSize = 2_000;

/** Writes lines of one rank. @returns how many things were not there and are now */
export async function writeLines(
  database: Database,
  rank: number,
  lines: readonly Line[],
  to: Redirected,
  account: FileAccount,
): Promise<number> {
  const write = writers[rank];
  if (!write) throw new Error(`Lines of rank ${rank} have no statement.`);
  return (await database.write((tx) => write(tx, lines, to, account))).written;
}

/** Reads the lines of a rank again and ties them, now that all of them are there. */
export async function finishKind(database: Database, rank: number, file: string, to: Redirected): Promise<void> {
  const tie = ties[rank];
  if (!tie) return;
  let batch: Line[] = [];
  const flush = async (): Promise<void> => {
    const lines = batch;
    batch = [];
    if (lines.length > 0) await database.write((tx) => tie(tx, lines, to));
  };
  for await (const numbered of readJsonLines(file))
    for (const { line } of numbered) {
      const here = line === null ? 0 : rankOf(line.type as string, line);
      // Lines stand in the order of their ranks: nothing after these is looked at.
      if (here > rank) {
        await flush();
        return;
      }
      if (line === null || here !== rank || !tied.some((field) => line[field] !== undefined)) continue;
      batch.push(line);
      if (batch.length >= batchSize) await flush();
    }
  await flush();
}
