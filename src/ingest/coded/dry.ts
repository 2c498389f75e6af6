// The road that goes nowhere: counts what an import would do, and writes nothing.

import { codedKnown } from '../../generated/cypher/coded.ts';
import type { Database } from '../../graph/database.ts';
import { addCounts, emptyAccount } from './account.ts';
import type { NewActor } from './actors/resolver.ts';
import type { Batch } from './batch.ts';
import { IdSet } from './bulk/idSet.ts';
import type { Aside, Road } from './road.ts';
import { actorsNamed, WaitingActors } from './waiting.ts';

/** Counts. */
export class DryRoad implements Road {
  readonly account = emptyAccount();
  private readonly waiting = new WaitingActors();
  private readonly acts = new IdSet();
  private readonly tellings = new IdSet();

  /** @param database what is known already; null for a graph that is not there yet */
  constructor(private readonly database: Database | null) {}

  expect(actors: readonly NewActor[]): void {
    this.waiting.add(actors);
  }

  async submit(_number: number, batch: Batch, aside: Aside): Promise<void> {
    this.account.read += aside.read;
    this.account.filtered += aside.filtered;
    this.account.quarantined += aside.quarantined;
    const rows = this.database ? await codedKnown(this.database.reader(), { ids: [...batch.acts.keys()] }) : [];
    const known = new Map(rows.map((row) => [row.id, new Set(row.rows)]));
    const fresh = [...batch.acts.values()].filter(({ row }) => !known.has(row.id));
    this.account.actors += this.waiting.take(actorsNamed(batch, fresh)).length;
    for (const [id, { row, tellings, count }] of batch.acts) {
      const there = known.get(id);
      const facts = this.acts.add(id) && !there ? 1 : 0;
      const told = tellings.filter((telling) => this.tellings.add(`${id} ${telling.row}`) && !there?.has(telling.row));
      const further = Math.max(0, told.length - facts);
      addCounts(this.account, { dataset: row.dataset, facts, further, known: count - facts - further });
    }
  }
}
