// The account of coded facts that a file brings: as every import, it records how many facts of which dataset it added.
// Where a file brings the records of the imports that made its facts, and all of those facts are new here, those stand instead.

import { basename } from 'node:path';
import { codedAdvance, codedBegin, codedFinish, codedUnfinished } from '../../generated/cypher/coded.ts';
import { jsonlDropImport, jsonlPutImports } from '../../generated/cypher/jsonl.ts';
import type { LineImport } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import type { Writer } from '../../graph/statement.ts';

/** Facts of a dataset. */
interface Added {
  readonly dataset: string | null;
  readonly facts: number;
}

/** The record of one file; an import of it that was broken off is gone on with. */
export class FileAccount {
  private batch = 0;

  private constructor(
    private readonly id: string,
    private readonly key: string,
    private readonly file: string,
  ) {}

  /** @param mark tells the file apart from others: its head line */
  static async open(database: Database, file: string, mark: string): Promise<FileAccount> {
    const key = `jsonl-${mark}`;
    const { id, times, done } = await codedUnfinished(database.reader(), { key });
    const account = new FileAccount(id ?? `import:${key}-${times + 1}`, key, basename(file));
    account.batch = done.length;
    return account;
  }

  /** Records what a batch added, in its transaction. */
  async add(tx: Writer, added: readonly Added[]): Promise<void> {
    const counts = added.flatMap(({ dataset, facts }) =>
      dataset === null || facts === 0 ? [] : [{ dataset, facts, further: 0, known: 0 }],
    );
    if (counts.length === 0) return;
    const read = counts.reduce((sum, { facts }) => sum + facts, 0);
    const now = new Date().toISOString();
    await codedBegin(tx, { id: this.id, key: this.key, adapter: 'jsonl', files: [this.file], now });
    await codedAdvance(tx, { id: this.id, batch: this.batch++, read, filtered: 0, quarantined: 0, counts });
  }

  /** Closes the record. @param told the records that came with the file @returns how many of them were written */
  async close(database: Database, told: readonly LineImport[]): Promise<number> {
    const { id, counts } = await codedUnfinished(database.reader(), { key: this.key });
    const own = sumsOf([{ counts }]);
    const theirs = sumsOf(told);
    const agree = [...new Set([...own.keys(), ...theirs.keys()])].every(
      (each) => (own.get(each) ?? 0) === (theirs.get(each) ?? 0),
    );
    const replaced = agree && told.length > 0;
    return database.write(async (tx) => {
      if (id !== null && !replaced) await codedFinish(tx, { id, now: new Date().toISOString() });
      if (id !== null && replaced) await jsonlDropImport(tx, { id });
      return replaced ? (await jsonlPutImports(tx, { rows: told })).written : 0;
    });
  }
}

function sumsOf(
  records: readonly { readonly counts: readonly { dataset: string; facts: number }[] }[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { counts } of records)
    for (const { dataset, facts } of counts) sums.set(dataset, (sums.get(dataset) ?? 0) + facts);
  return sums;
}
