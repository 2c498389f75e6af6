// What an import of coded events tells when it is done, for people and for machines.

import { type Account, totalsOf } from '../ingest/coded/account.ts';
import type { ScanTotals } from '../ingest/coded/input/scan.ts';
import type { QuarantineReport } from '../ingest/coded/quarantine.ts';

/** What an import tells when it is done. */
export interface Outcome {
  readonly account: Account;
  readonly quarantine: QuarantineReport;
  readonly files: readonly ScanTotals[];
  /** Tenures of the persons met that were written. */
  readonly tenures: number;
  readonly review: { readonly path: string; readonly names: number } | null;
}

const number = (value: number): string => value.toLocaleString('en');

/** The outcome as lines of text. */
export function describe({ account, quarantine, tenures, review }: Outcome, dry: boolean): string[] {
  const { facts, further, known } = totalsOf(account);
  const lines = [
    `${dry ? 'Would import' : 'Imported'}: ${number(account.read)} rows read = ${number(facts)} facts + ${number(further)} further reports + ${number(known)} already known + ${number(account.filtered)} left out + ${number(account.quarantined)} quarantined`,
  ];
  for (const [dataset, counts] of account.datasets)
    if (account.datasets.size > 1)
      lines.push(
        `  ${dataset}: ${number(counts.facts)} facts, ${number(counts.further)} further reports, ${number(counts.known)} already known`,
      );
  if (account.actors > 0) lines.push(`${number(account.actors)} actors ${dry ? 'would be' : 'were'} new`);
  if (tenures > 0) lines.push(`${number(tenures)} tenures of persons among them were added`);
  if (facts + further + tenures === 0) lines.push('Nothing was new; the graph is as before.');
  for (const [rule, rows] of quarantine.rules) lines.push(`  quarantined ${number(rows)}: ${rule}`);
  if (quarantine.path !== null) lines.push(`Quarantine: ${quarantine.path}`);
  if (review !== null)
    lines.push(
      `Review: ${review.path}, ${number(review.names)} names near to a known one; write "merge" where two are one, then run "entente merge ${review.path}"`,
    );
  return lines;
}

/** The outcome as JSON. */
export function asJson({ account, quarantine, files, tenures, review }: Outcome, dry: boolean): object {
  const { read, filtered, quarantined } = account;
  return {
    dryRun: dry,
    read,
    ...totalsOf(account),
    filtered,
    quarantined,
    newActors: account.actors,
    tenures,
    datasets: Object.fromEntries(account.datasets),
    quarantine: { path: quarantine.path, rules: Object.fromEntries(quarantine.rules) },
    review,
    files,
  };
}
