// What an import did, for people and for machines.

/** The outcome of an import, by ids. */
export interface ImportReport {
  readonly dossiers: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly retracted: readonly string[];
  /** How many things stayed as they were. */
  readonly unchanged: number;
}

/** The most ids that are listed by name. */
const mostListed = 20;

/** The outcome as lines of text. */
export function describeReport(report: ImportReport): string[] {
  const { added, changed, retracted, unchanged } = report;
  const names = report.dossiers.map((id) => id.replace(/^dossier:/, '')).join(', ');
  if (added.length + changed.length + retracted.length === 0)
    return report.dossiers.length === 0 ? [] : [`Nothing to change: ${names} (${unchanged} items as before)`];
  const lines = [
    `Imported ${names}: ${added.length} added, ${changed.length} changed, ${retracted.length} retracted, ${unchanged} as before`,
  ];
  for (const [what, ids] of Object.entries({ added, changed, retracted })) {
    if (what === 'added' && ids.length > mostListed) continue;
    lines.push(...ids.slice(0, mostListed).map((id) => `  ${what} ${id}`));
    if (ids.length > mostListed) lines.push(`  … and ${ids.length - mostListed} more ${what}`);
  }
  return lines;
}
