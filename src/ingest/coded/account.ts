// The account of an import: every row that was read is one of five things, and the five add up.

import type { CountRow } from '../../generated/cypher/shape.ts';

/** What became of the rows, for one dataset. */
export type DatasetAccount = Omit<CountRow, 'dataset'>;

/** What became of all rows. */
export interface Account {
  /** Rows read. */
  read: number;
  /** Rows that a filter left out. */
  filtered: number;
  /** Rows that cannot be taken in; each stands in the quarantine file. */
  quarantined: number;
  /** Actors that nobody knew and that were made. */
  actors: number;
  /** The rest by dataset: those that made a fact, those that are a further report of one, those that were known. */
  readonly datasets: Map<string, DatasetAccount>;
}

/** An account of nothing. */
export function emptyAccount(): Account {
  return { read: 0, filtered: 0, quarantined: 0, actors: 0, datasets: new Map() };
}

/** Adds what became of a dataset's rows. */
export function addCounts(account: Account, { dataset, facts, further, known }: CountRow): void {
  const counts = account.datasets.get(dataset) ?? { facts: 0, further: 0, known: 0 };
  account.datasets.set(dataset, {
    facts: counts.facts + facts,
    further: counts.further + further,
    known: counts.known + known,
  });
}

/** Adds one account to another. */
export function addAccount(account: Account, other: Account): void {
  account.read += other.read;
  account.filtered += other.filtered;
  account.quarantined += other.quarantined;
  account.actors += other.actors;
  for (const [dataset, counts] of other.datasets) addCounts(account, { dataset, ...counts });
}

/** The sums over all datasets. */
export function totalsOf(account: Account): DatasetAccount {
  const totals = { facts: 0, further: 0, known: 0 };
  for (const { facts, further, known } of account.datasets.values()) {
    totals.facts += facts;
    totals.further += further;
    totals.known += known;
  }
  return totals;
}

/** Whether the rows add up; it is a fault of the program when they do not. */
export function isBalanced(account: Account): boolean {
  const { facts, further, known } = totalsOf(account);
  return account.read === facts + further + known + account.filtered + account.quarantined;
}
