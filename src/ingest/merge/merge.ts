// Merges actors that turned out to be one: what hung on the one hangs on the other, and the old id goes on working.

import { codedPutActors } from '../../generated/cypher/coded.ts';
import { dossierLock } from '../../generated/cypher/dossier.ts';
import { factRetract } from '../../generated/cypher/fact.ts';
import {
  mergeAdopt,
  mergeDrawActs,
  mergeDrawRetaliations,
  mergeDrawTenures,
  mergeFacts,
  mergeLeave,
  mergeMoveActs,
  mergeMoveNames,
  mergeMoveParts,
  mergeMoveTies,
  mergePersons,
  mergeRepeatedTenures,
  mergeTake,
  mergeUndraw,
} from '../../generated/cypher/merge.ts';
import { serverAwaitTexts } from '../../generated/cypher/server.ts';
import type { MergeRow } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import type { Writer } from '../../graph/statement.ts';
import { actorsOfGraph } from '../coded/known.ts';
import { actorRow } from '../coded/live.ts';
import { importTenures } from '../coded/tenures.ts';
import type { MergePlan, WaitingMerge } from './plan.ts';

/** What became of a list of merges. */
export interface MergeReport {
  readonly merged: readonly MergeRow[];
  /** Pairs that were merged before. */
  readonly before: readonly MergeRow[];
  /** Tenures that were added, as an import adds them of persons whom its rows name. */
  readonly tenures: number;
}

/** Facts of one statement: what a statement writes is held in memory until the transaction ends, and its plan beside it. */
const batchSize = 2_000;
/** Milliseconds that the full-text indexes may take to catch up. */
const textsPatience = 120_000;

/**
 * Carries a plan without faults out, each pair in one transaction, in their order: broken off, it has merged whole pairs,
 * and the same list merges the rest.
 * @param onMerged told of each pair when it is done
 */
export async function mergeActors(
  database: Database,
  { faults, waiting, before }: MergePlan,
  onMerged: (pair: MergeRow) => void = () => {},
): Promise<MergeReport> {
  if (faults.length > 0) throw new Error('A list of merges with faults must not be carried out.');
  const merged: MergeRow[] = [];
  for (const pair of waiting) {
    await database.write((tx) => mergeOne(tx, pair));
    merged.push({ from: pair.from, into: pair.into });
    onMerged(pair);
  }
  // Names must be found by the first search after the merge.
  if (merged.length > 0) await serverAwaitTexts(database.reader({ timeout: textsPatience }));
  return { merged, before, tenures: await addTenures(database, [...merged, ...before]) };
}

async function mergeOne(tx: Writer, { from, into, fresh }: WaitingMerge): Promise<void> {
  // Dossiers that are imported meanwhile wait, or are waited for.
  await dossierLock(tx);
  if (fresh) await codedPutActors(tx, { rows: [actorRow(fresh)], import: null });
  const pair = { from, into };
  const now = new Date().toISOString();
  await mergeTake(tx, pair);
  const facts = await mergeFacts(tx, pair);
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.id);
  await mergeUndraw(tx, { ...pair, shared: facts.filter((fact) => fact.shared).map((fact) => fact.id) });
  await mergeMoveActs(tx, pair);
  await mergeMoveTies(tx, pair);
  await mergeMoveParts(tx, pair);
  await mergeAdopt(tx, pair);
  await mergeMoveNames(tx, pair);
  await mergeLeave(tx, { ...pair, now });
  const repeated = (await mergeRepeatedTenures(tx, { ids: of('Tenure') })).map((row) => row.id);
  if (repeated.length > 0)
    await factRetract(tx, {
      ids: repeated,
      reason: `repeats another tenure since ${from} was merged into ${into}`,
      now,
    });
  await inBatches(of('Event'), (ids) => mergeDrawActs(tx, { ids, into }));
  await inBatches(of('Response'), (ids) => mergeDrawRetaliations(tx, { ids, into }));
  await inBatches(of('Tenure'), (ids) => mergeDrawTenures(tx, { ids }));
}

async function inBatches(ids: readonly string[], write: (batch: string[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < ids.length; start += batchSize) await write(ids.slice(start, start + batchSize));
}

/**
 * Adds the tenures of persons whom rows name now, so that the next import of those rows finds them there. Done for pairs
 * merged before too: the run that merged them may have been broken off.
 */
async function addTenures(database: Database, pairs: readonly MergeRow[]): Promise<number> {
  const ids = [...new Set(pairs.map((pair) => pair.into))].filter((id) => id.startsWith('person:'));
  if (ids.length === 0) return 0;
  const persons = (await mergePersons(database.reader(), { ids })).map((row) => row.id);
  return persons.length === 0 ? 0 : importTenures(database, await actorsOfGraph(database), persons);
}
