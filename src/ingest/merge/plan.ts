// Decides what a list of merges comes to: which are still to be done, which were done before, and which cannot be.

import { mergeEnds } from '../../generated/cypher/merge.ts';
import type { MergeRow } from '../../generated/cypher/shape.ts';
import type { Reader } from '../../graph/statement.ts';
import { readHolders } from '../coded/actors/holders.ts';
import { slugOf } from '../coded/actors/ids.ts';
import type { NewActor } from '../coded/actors/resolver.ts';

/** A merge that cannot be. */
export interface MergeFault {
  /** Place of the pair in the list, from 0. */
  readonly index: number;
  readonly message: string;
}

/** A merge that is to be done. */
export interface WaitingMerge extends MergeRow {
  /** Whom it is merged into, where the graph does not have them yet: an office holder that the review list names. */
  readonly fresh: NewActor | null;
}

/** What a list comes to. Nothing may be merged while there are faults. */
export interface MergePlan {
  readonly faults: readonly MergeFault[];
  readonly waiting: readonly WaitingMerge[];
  /** Pairs that were merged before. */
  readonly before: readonly MergeRow[];
}

/** What the graph knows of an id; null where nothing has it. */
interface End {
  readonly type: string | null;
  readonly dossiers: readonly string[];
  readonly redirect: string | null;
}

/**
 * Checks pairs in their order, each as if those before it were merged. A pair may go into an actor that goes on into
 * another, whichever of the two stands first.
 */
export async function planMerges(db: Reader, pairs: readonly MergeRow[]): Promise<MergePlan> {
  const planner = new Planner(await endsOf(db, pairs));
  for (const [index, pair] of pairs.entries()) {
    const message = planner.add(pair);
    if (message !== null) planner.faults.push({ index, message });
  }
  return planner;
}

/** Looks up all ids of a list, and the actors to which former ones lead. */
async function endsOf(db: Reader, pairs: readonly MergeRow[]): Promise<ReadonlyMap<string, End>> {
  const ids = [...new Set(pairs.flatMap(({ from, into }) => [from, into]))];
  const rows = await mergeEnds(db, { ids });
  const further = rows.flatMap(({ redirect }) => redirect ?? []).filter((id) => !ids.includes(id));
  const all = [...rows, ...(further.length > 0 ? await mergeEnds(db, { ids: [...new Set(further)] }) : [])];
  return new Map(all.map(({ id, ...end }) => [id, end]));
}

class Planner implements MergePlan {
  readonly faults: MergeFault[] = [];
  readonly waiting: WaitingMerge[] = [];
  readonly before: MergeRow[] = [];
  private readonly planned = new Map<string, string>();

  constructor(private readonly ends: ReadonlyMap<string, End>) {}

  /** Takes a pair. @returns why it cannot be merged; null where it can, or was */
  add({ from, into }: MergeRow): string | null {
    if (from === '' || into === '') return 'an id is missing; take the line as "entente import … --review" wrote it';
    if (from === into) return `${from} cannot be merged into itself; name two actors`;
    const source = this.ends.get(from);
    const goal = this.lastOf(into);
    const gone = this.planned.get(from);
    if (gone !== undefined)
      // The same line twice says nothing new.
      return this.lastOf(gone) === goal
        ? null
        : `${from} goes into ${gone} by an earlier line, and cannot go into ${into} too; keep one of the lines`;
    if (source?.redirect) {
      if (this.lastOf(from) !== goal)
        return `${from} was merged into ${source.redirect} before; merge that one, or leave the line out`;
      this.before.push({ from, into });
      return null;
    }
    if (!source?.type) return `nothing has the id ${from}; take ids from the review list`;
    if (goal === from) return `${into} goes into ${from} already, so the two are one; leave the line out`;
    const fresh = this.ends.get(goal)?.type ? null : holderOf(goal);
    const type = fresh?.type ?? this.ends.get(goal)?.type;
    if (!type) return `nothing has the id ${into}; take ids from the review list`;
    if (source.type !== type)
      return `${from} is of type ${source.type} and ${into} of type ${type}; only actors of one type can be one`;
    if (source.dossiers.length > 0)
      return `${from} is stated by ${source.dossiers.join(', ')}; take it out there first, or merge the other way round`;
    this.planned.set(from, goal);
    this.waiting.push({ from, into: goal, fresh });
    return null;
  }

  /** Where an id leads, by what was merged before and by what the list merges so far. */
  private lastOf(id: string): string {
    let last = this.ends.get(id)?.redirect ?? id;
    for (let next = this.planned.get(last); next !== undefined; next = this.planned.get(last)) last = next;
    return last;
  }
}

/** The office holder whom an id of the review list means. */
function holderOf(id: string): NewActor | null {
  if (!id.startsWith('person:')) return null;
  const holder = readHolders().all.find(({ name }) => `person:${slugOf(name)}` === id);
  if (!holder) return null;
  const country = holder.iso3 === null ? null : `country:${holder.iso3}`;
  return { id, type: 'Person', name: holder.name, country, kind: null, sector: null, partOf: null };
}
