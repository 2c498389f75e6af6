// Goes through files before anything is written: form, order, references and the counts of the end line.

import { jsonlKnown } from '../../generated/cypher/jsonl.ts';
import { lineFormat } from '../../graph/lineFormat.ts';
import { nearest } from '../../graph/nearest.ts';
import type { Reader } from '../../graph/statement.ts';
import { IdSet } from '../coded/bulk/idSet.ts';
import { faultOf, type Line, type LineFault } from './check.ts';
import { forms, rankOf } from './form.ts';
import { readJsonLines } from './read.ts';

/** A fault with its place. */
export interface PlacedFault extends LineFault {
  readonly file: string;
  readonly line: number;
}

/** Everything that is wrong with the files of one import; nothing was written. */
export class JsonlFaults extends Error {
  override readonly name = 'JsonlFaults';

  constructor(readonly faults: readonly PlacedFault[]) {
    super(describeFaults(faults).join('\n'));
  }
}

/** The most faults that are gathered; a file with more is of another kind. */
const mostFaults = 200;
/** The most ids that may be waited for at once: things may refer to things of later lines and to the graph's. */
const mostPending = 200_000;

/** The faults as lines that editors and people can follow: `file:line`. */
export function describeFaults(faults: readonly PlacedFault[]): string[] {
  const lines = faults.map(({ file, line, message, rule }) => `${file}:${line}  ${message} (${rule})`);
  if (faults.length >= mostFaults) lines.push('… and perhaps more; mend these first');
  return [...lines, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was imported.`];
}

/** A reference to something that no line before it has. */
interface Pending {
  readonly file: string;
  readonly line: number;
  /** Whether something that no longer stands will do. */
  readonly past: boolean;
}

/** A line of a known type, where it stands, and the ids of its file so far. */
interface Placed {
  readonly file: string;
  readonly number: number;
  readonly type: string;
  readonly line: Line;
  readonly own: IdSet;
}

/**
 * Checks files, read in turn: each may refer to itself, to those before it and to the graph.
 * @param nameOf what a file is called in messages
 * @throws JsonlFaults
 */
export async function validate(
  db: Reader,
  files: readonly string[],
  nameOf: (file: string) => string = (file) => file,
): Promise<void> {
  const check = new Check();
  for (const file of files) {
    await check.file(file);
    await check.settle(db);
    if (check.faults.length > 0)
      throw new JsonlFaults(check.faults.map((fault) => ({ ...fault, file: nameOf(fault.file) })));
  }
}

class Check {
  readonly faults: PlacedFault[] = [];
  /** Ids that lines had so far, with a mark before those of what no longer stands. */
  private readonly seen = new IdSet();
  private pending = new Map<string, Pending>();

  /** Goes through one file. */
  async file(file: string): Promise<void> {
    const counts = new Map<string, number>();
    const own = new IdSet();
    let rank = 0;
    let rankType = '';
    let begun = false;
    let end: number | null = null;
    let last = 1;
    for await (const batch of readJsonLines(file))
      for (const { number, line, reason } of batch) {
        if (this.faults.length >= mostFaults) return;
        last = number;
        const fault = (rule: string, message: string) => this.faults.push({ file, line: number, rule, message });
        if (line === null) {
          fault('json', reason);
          continue;
        }
        const type = String(line.type);
        if (!begun) {
          begun = true;
          const wrong = headFault(line);
          if (wrong) {
            fault('head', wrong);
            return;
          }
          continue;
        }
        if (end !== null) {
          fault('after-end', 'the end line stands before it; two files were joined: import them one by one');
          return;
        }
        if (type === 'End') {
          end = number;
          for (const wrong of endFaults(line, counts)) fault('counts', wrong);
          continue;
        }
        counts.set(type, (counts.get(type) ?? 0) + 1);
        if (!Object.hasOwn(forms, type)) {
          const [near] = nearest(type, Object.keys(forms));
          fault(
            'type',
            `there is no type of line "${type.slice(0, 100)}"${near ? `; did you mean ${near}?` : `; there are ${Object.keys(forms).join(', ')}`}`,
          );
          continue;
        }
        const here = rankOf(type, line);
        if (here < rank) fault('order', `a ${type} line stands before ${rankType} lines; move it up`);
        else [rank, rankType] = [here, type];
        this.line({ file, number, type, line, own }, fault);
      }
    if (!begun)
      this.faults.push({
        file,
        line: 1,
        rule: 'empty',
        message: 'it has no lines; an export has at least a head and an end',
      });
    else if (end === null && this.faults.length === 0)
      this.faults.push({
        file,
        line: last,
        rule: 'truncated',
        message: 'the end line is missing, so the file was cut short; export or fetch it again',
      });
  }

  private line({ file, number, type, line, own }: Placed, fault: (rule: string, message: string) => void): void {
    const past = line.retractedAt !== undefined;
    const references: string[] = [];
    const wrong = faultOf(type, line, (id) => references.push(id));
    if (wrong) {
      fault(wrong.rule, wrong.message);
      return;
    }
    const { id, dossier } = line as { id: string; dossier?: string };
    const key = type === 'Statement' ? `${dossier} ${id}` : past ? `~${id} ${line.recordedAt} ${line.retractedAt}` : id;
    if (!own.add(key)) fault('duplicate-id', `${id} has a line already; remove one`);
    if (type !== 'Statement') this.seen.add(past ? `~${id}` : id);
    for (const reference of references)
      if (!this.pending.has(reference) && !this.seen.has(reference) && !(past && this.seen.has(`~${reference}`)))
        if (this.pending.size < mostPending) this.pending.set(reference, { file, line: number, past });
        else
          fault(
            'too-many',
            `more than ${mostPending} ids have no line before the lines that refer to them; put what is referred to first`,
          );
  }

  /** Looks in the graph for what the files do not have. */
  async settle(db: Reader): Promise<void> {
    // An id may have been seen after it was waited for.
    const waited = [...this.pending].filter(
      ([id, { past }]) => !this.seen.has(id) && !(past && this.seen.has(`~${id}`)),
    );
    this.pending = new Map();
    for (let start = 0; start < waited.length; start += 2_000) {
      const some = waited.slice(start, start + 2_000);
      const known = new Map(
        (await jsonlKnown(db, { ids: some.map(([id]) => id) })).map((row) => [row.id, row.standing]),
      );
      for (const [id, { file, line, past }] of some)
        if (!(known.get(id) ?? false) && !(past && known.has(id)) && this.faults.length < mostFaults)
          this.faults.push({
            file,
            line,
            rule: 'unknown-id',
            message: `nothing has the id ${id}, neither in the file nor in the graph; add its line`,
          });
    }
    this.faults.sort((a, b) => (a.file === b.file ? a.line - b.line : 0));
  }
}

function headFault({ type, format, version }: Line): string | null {
  if (type !== 'Export' || format !== lineFormat.format)
    return `the first line must be the head {"type":"Export","format":"${lineFormat.format}","version":${lineFormat.version}}; is it an export of this program?`;
  if (version !== lineFormat.version)
    return `it is of version ${JSON.stringify(version)}, and this program reads version ${lineFormat.version}; export it again by a program of the same version`;
  return null;
}

function endFaults({ counts }: Line, found: ReadonlyMap<string, number>): string[] {
  if (typeof counts !== 'object' || counts === null) return ['the end line has no "counts"; export the file again'];
  const said = new Map(Object.entries(counts as Record<string, unknown>));
  return [...new Set([...said.keys(), ...found.keys()])]
    .filter((type) => (said.get(type) ?? 0) !== (found.get(type) ?? 0))
    .map(
      (type) =>
        `the end line counts ${said.get(type) ?? 0} ${type} lines, and there are ${found.get(type) ?? 0}; lines were lost or added: export it again`,
    );
}
