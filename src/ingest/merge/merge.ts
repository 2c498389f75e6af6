// Merges actors that turned out to be one: what hung on the one hangs on the other, and the old id goes on working.

import { mergeDraw, mergeEnds, mergeFacts, mergeMove, mergeUndraw } from '../../generated/cypher/merge.ts';
import type { MergeRow } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import type { Reader } from '../../graph/statement.ts';

/** A merge that cannot be. */
export interface MergeFault {
  /** Place of the pair in the list, from 0. */
  readonly index: number;
  readonly message: string;
}

/** What became of a list of merges. */
export interface MergeReport {
  readonly merged: readonly MergeRow[];
  /** Pairs that were merged before. */
  readonly before: readonly MergeRow[];
}

/** Everything that is wrong with a list; nothing was merged. */
export class MergeFaults extends Error {
  override readonly name = 'MergeFaults';

  constructor(readonly faults: readonly MergeFault[]) {
    super(faults.map((fault) => fault.message).join('\n'));
  }
}

/** Facts of one statement. */
const batchSize = 2_000;

/**
 * Merges pairs, each in one transaction, in their order.
 * @throws MergeFaults with every fault of every pair, before anything is merged
 */
export async function mergeActors(database: Database, pairs: readonly MergeRow[]): Promise<MergeReport> {
  const { faults, waiting, before } = await sort(database.reader(), pairs);
  if (faults.length > 0) throw new MergeFaults(faults);
  for (const pair of waiting) await mergeOne(database, pair);
  return { merged: waiting, before };
}

async function mergeOne(database: Database, { from, into }: MergeRow): Promise<void> {
  await database.write(async (tx) => {
    const ids = (await mergeFacts(tx, { id: from })).map((row) => row.id);
    for (let start = 0; start < ids.length; start += batchSize)
      await mergeUndraw(tx, { ids: ids.slice(start, start + batchSize) });
    await mergeMove(tx, { from, into, now: new Date().toISOString() });
    for (let start = 0; start < ids.length; start += batchSize)
      await mergeDraw(tx, { ids: ids.slice(start, start + batchSize) });
  });
}

interface Sorted {
  readonly faults: MergeFault[];
  readonly waiting: MergeRow[];
  readonly before: MergeRow[];
}

/** Tells pairs that can be merged from those that were, and from those that cannot be. */
async function sort(db: Reader, pairs: readonly MergeRow[]): Promise<Sorted> {
  const ids = [...new Set(pairs.flatMap(({ from, into }) => [from, into]))];
  const ends = new Map((await mergeEnds(db, { ids })).map((row) => [row.id, row]));
  const sorted: Sorted = { faults: [], waiting: [], before: [] };
  const gone = new Map<string, string>();
  for (const [index, { from, into }] of pairs.entries()) {
    const [source, target] = [ends.get(from), ends.get(into)];
    const other = gone.get(from);
    const fault = (message: string) => sorted.faults.push({ index, message });
    if (from === into) fault(`${from} cannot be merged into itself; name two actors`);
    else if (source?.redirect === into || (other !== undefined && other === into)) sorted.before.push({ from, into });
    else if (other !== undefined)
      fault(`${from} is merged into ${other} already, and cannot go into ${into} too; keep one`);
    else if (source?.redirect)
      fault(`${from} was merged into ${source.redirect} before; merge that one, or leave the line out`);
    else if (!source?.type) fault(`nothing has the id ${from}; take ids from the review list`);
    else if (gone.has(into)) fault(`${into} is merged into ${gone.get(into)} in an earlier line; name that one`);
    else if (!target?.type) fault(`nothing has the id ${into}; take ids from the review list`);
    else if (source.type !== target.type)
      fault(`${from} is of type ${source.type} and ${into} of type ${target.type}; only actors of one type can be one`);
    else if (source.dossiers.length > 0)
      fault(
        `${from} is stated by ${source.dossiers.join(', ')}; take it out there first, or merge the other way round`,
      );
    else {
      gone.set(from, into);
      sorted.waiting.push({ from, into });
    }
  }
  return sorted;
}
