// The live road: batches of acts into a graph that is in use, several at a time, each in one transaction with its account.

import {
  codedAdvance,
  codedBegin,
  codedFinish,
  codedKnown,
  codedMissing,
  codedPutActors,
  codedPutDatasets,
  codedPutFacts,
  codedPutPlaces,
  codedPutReports,
  codedTell,
} from '../../generated/cypher/coded.ts';
import type { CodedActorRow, CountRow, DatasetRow } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import { EntenteError } from '../../graph/errors.ts';
import { nameKeys } from '../../graph/names.ts';
import { type Redirected, redirectsOf } from '../../graph/redirects.ts';
import type { Writer } from '../../graph/statement.ts';
import { type Account, addAccount, addCounts, emptyAccount } from './account.ts';
import type { NewActor } from './actors/resolver.ts';
import type { Batch, ToldAct } from './batch.ts';
import type { Aside, Road } from './road.ts';
import { actorsNamed, WaitingActors } from './waiting.ts';

/** Which import the batches belong to. */
export interface Run {
  /** Its id in the graph. */
  readonly id: string;
  /** What tells its files and filters apart from others. */
  readonly key: string;
  readonly adapter: string;
  readonly files: readonly string[];
}

/** How many batches are under way at once: one is packed while others are written. */
const inFlight = 3;
/** Attempts at a batch whose acts another batch wrote at the same moment. */
const attempts = 5;

/** Writes batches; `submit` waits while too many are under way, so that memory stays bounded. */
export class LiveRoad implements Road {
  readonly account: Account = emptyAccount();
  private readonly waiting = new WaitingActors();
  /** Actors and datasets that are being written, or were: batches that name the same wait for the same writing. */
  private readonly actors = new Map<string, Promise<void>>();
  private actorsWritten: Promise<void> = Promise.resolve();
  private readonly datasets = new Map<string, Promise<void>>();
  private readonly underWay = new Set<Promise<void>>();
  private begun: Promise<void> | null = null;
  private failure: unknown = null;
  private recorded = false;

  constructor(
    private readonly database: Database,
    private readonly run: Run,
    private readonly now: string,
  ) {}

  expect(actors: readonly NewActor[]): void {
    this.waiting.add(actors);
  }

  /** Takes a batch; `number` is its place among the batches of the import. */
  async submit(number: number, batch: Batch, aside: Aside): Promise<void> {
    while (this.underWay.size >= inFlight) await Promise.race(this.underWay);
    if (this.failure) throw this.failure;
    const work = this.write(number, batch, aside).catch((fault) => {
      this.failure ??= fault;
    });
    this.underWay.add(work);
    work.finally(() => this.underWay.delete(work));
  }

  /**
   * Waits for all batches and records that the import is whole, if it wrote anything.
   * @param last what belongs to the import and comes after its rows
   */
  async finish(last: () => Promise<void> = async () => {}): Promise<void> {
    await Promise.all(this.underWay);
    if (this.failure) throw this.failure;
    await last();
    if (this.recorded) await this.database.write((tx) => codedFinish(tx, { id: this.run.id, now: this.now }));
  }

  /**
   * Writes actors that waited, by themselves: batches beside this one may name them too. One writing follows the other,
   * as the country or the whole of an actor may be among those that another batch has taken.
   */
  private async ensureActors(ids: ReadonlySet<string>): Promise<void> {
    const taken = this.waiting.take(ids);
    if (taken.length > 0) {
      const written = this.actorsWritten.then(() => putActors(this.database, taken, this.run.key));
      this.actorsWritten = written;
      this.account.actors += taken.length;
      for (const { id } of taken) this.actors.set(id, written);
    }
    for (const id of ids) await this.actors.get(id);
  }

  /** Writes datasets when the first of their facts is: each once, as batches that write one node wait for each other. */
  private async ensureDatasets(rows: readonly DatasetRow[]): Promise<void> {
    for (const row of rows) {
      const written =
        this.datasets.get(row.id) ?? this.database.write((tx) => codedPutDatasets(tx, { rows: [row] })).then(() => {});
      this.datasets.set(row.id, written);
      await written;
    }
  }

  private async write(number: number, batch: Batch, aside: Aside): Promise<void> {
    const known = await codedKnown(this.database.reader(), { ids: [...batch.acts.keys()] });
    const rowsOf = new Map(known.map(({ id, rows }) => [id, new Set(rows)]));
    const account = { ...emptyAccount(), ...aside };
    if (isAllKnown(batch, rowsOf)) {
      for (const counts of countsOf(batch, new Map(), new Map([...rowsOf.keys()].map((id) => [id, 0]))))
        addCounts(account, counts);
      // Nothing to write: the record stays as it is, and these rows are counted again should the import be run again.
      addAccount(this.account, account);
      return;
    }
    this.begun ??= this.begin();
    await this.begun;
    await this.ensureDatasets([...batch.datasets.values()]);
    const fresh = [...batch.acts.values()].filter(({ row }) => !rowsOf.has(row.id));
    await this.ensureActors(actorsNamed(batch, fresh));
    let redirected: Redirected = (id) => id;
    for (let attempt = 1; ; attempt++)
      try {
        const counts = await this.database.write((tx) => this.writeBatch(tx, number, batch, aside, redirected));
        for (const row of counts) addCounts(account, row);
        addAccount(this.account, account);
        return;
      } catch (fault) {
        if (!(fault instanceof EntenteError && fault.extensions.code === 'CONFLICT') || attempt === attempts)
          throw fault;
        redirected = await redirectsOf(this.database.reader());
      }
  }

  private async begin(): Promise<void> {
    const { id, key, adapter, files } = this.run;
    await this.database.write((tx) => codedBegin(tx, { id, key, adapter, files, now: this.now }));
    this.recorded = true;
  }

  private async writeBatch(
    tx: Writer,
    number: number,
    batch: Batch,
    aside: Aside,
    redirected: Redirected,
  ): Promise<CountRow[]> {
    const known = new Set((await codedKnown(tx, { ids: [...batch.acts.keys()] })).map((row) => row.id));
    const fresh = [...batch.acts.values()].filter(({ row }) => !known.has(row.id));
    const told = [...batch.acts.values()].filter(({ tellings }) => tellings.length > 0);
    if (batch.reports.size > 0) await codedPutReports(tx, { rows: [...batch.reports.values()] });
    if (batch.places.size > 0) await codedPutPlaces(tx, { rows: [...batch.places.values()] });
    if (fresh.length > 0) await this.putFacts(tx, fresh, redirected);
    const added = new Map<string, number>();
    if (told.length > 0) {
      const rows = told.map(({ row, tellings }) => ({ fact: row.id, tellings }));
      for (const { fact, added: count } of await codedTell(tx, { rows })) added.set(fact, count);
    }
    const counts = countsOf(batch, new Map(fresh.map((act) => [act.row.id, act])), added);
    await codedAdvance(tx, { id: this.run.id, batch: number, ...aside, counts });
    return counts;
  }

  /** Writes acts whose actors must all be there: one that was merged away since the rows were read is found by its redirect. */
  private async putFacts(tx: Writer, fresh: readonly ToldAct[], redirected: Redirected): Promise<void> {
    const rows = fresh.map(({ row }) => ({
      ...row,
      source: sideOf(row.source, redirected),
      target: sideOf(row.target, redirected),
    }));
    const { sources, targets } = await codedPutFacts(tx, { rows, now: this.now });
    const named = (side: 'source' | 'target') => rows.filter((row) => row[side] !== null).length;
    if (sources === named('source') && targets === named('target')) return;
    const ids = [...new Set(rows.flatMap(({ source, target }) => [source, target]).filter((id) => id !== null))];
    const missing = (await codedMissing(tx, { ids })).map(({ id }) => id);
    throw new EntenteError(
      'CONFLICT',
      `Actors of these rows were merged or removed while they were imported (${missing.slice(0, 3).join(', ')}); run the same command again.`,
    );
  }
}

/** Whom a side of an act means now. */
function sideOf(id: string | null, redirected: Redirected): string | null {
  return id === null ? null : redirected(id);
}

/**
 * Writes actors that nobody knew; wholes and countries stand before what belongs to them.
 * @param key of the import that makes them: they are marked with it until it is finished
 */
export async function putActors(
  database: Database,
  actors: readonly NewActor[],
  key: string | null = null,
): Promise<void> {
  const rows = actors.map(actorRow);
  for (let start = 0; start < rows.length; start += 1000)
    await database.write((tx) => codedPutActors(tx, { rows: rows.slice(start, start + 1000), import: key }));
}

/** An actor that nobody knew, as the statement takes it. */
export function actorRow(actor: NewActor): CodedActorRow {
  return { ...actor, ...nameKeys(actor.name) };
}

function isAllKnown(batch: Batch, rowsOf: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const [id, { tellings }] of batch.acts) {
    const rows = rowsOf.get(id);
    if (!rows || tellings.some(({ row }) => !rows.has(row))) return false;
  }
  return true;
}

/**
 * What became of a batch's rows: the first row of a new act is the fact, each further row that told something new is a
 * further report, and the rest was known.
 * @param added how many tellings each act got
 */
function countsOf(batch: Batch, fresh: ReadonlyMap<string, ToldAct>, added: ReadonlyMap<string, number>): CountRow[] {
  const counts = new Map<string, CountRow>();
  for (const [id, { row, count }] of batch.acts) {
    const sums = counts.get(row.dataset) ?? { dataset: row.dataset, facts: 0, further: 0, known: 0 };
    counts.set(row.dataset, sums);
    const facts = fresh.has(id) ? 1 : 0;
    const further = Math.max(0, (added.get(id) ?? 0) - facts);
    sums.facts += facts;
    sums.further += further;
    sums.known += count - facts - further;
  }
  return [...counts.values()];
}
