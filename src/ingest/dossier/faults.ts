// What is wrong with a dossier: where, which rule, and the way out.

/** One fault. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** Short name of the rule, such as `unknown-id`. */
  readonly rule: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** Everything that is wrong with the dossiers of one import; nothing was written. */
export class DossierFaults extends Error {
  override readonly name = 'DossierFaults';

  constructor(readonly faults: readonly Fault[]) {
    super(describeFaults(faults).join('\n'));
  }
}

/** The most faults that are printed one by one. */
const mostPrinted = 200;

/** The faults as lines that editors and people can follow: `file:line:column`. */
export function describeFaults(faults: readonly Fault[]): string[] {
  const lines = faults
    .slice(0, mostPrinted)
    .map(({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${message} (${rule})`);
  if (faults.length > mostPrinted) lines.push(`… and ${faults.length - mostPrinted} more`);
  return [...lines, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was imported.`];
}

/** Orders faults as a reader meets them. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : 1),
  );
}
