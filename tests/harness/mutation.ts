// Breaks a part of the product on purpose, to see that its tests notice.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';

/**
 * Copies a folder so that one file says something else; gives what loads the files of the copy.
 * @param folder path from the project's root
 * @param file the file to change
 * @param text what stands in it exactly once
 * @param instead what is to stand there
 */
export function mutated(
  folder: string,
  file: string,
  text: string,
  instead: string,
): (entry: string) => Promise<unknown> {
  // Beside the original, so that what it imports is found.
  const copy = mkdtempSync(`${packagePath(folder)}.mutant-`);
  onTestFinished(() => rmSync(copy, { recursive: true }));
  cpSync(packagePath(folder), copy, { recursive: true });
  const before = readFileSync(join(copy, file), 'utf8');
  if (before.split(text).length !== 2) throw new Error(`"${text}" does not stand exactly once in ${file}.`);
  writeFileSync(
    join(copy, file),
    before.replace(text, () => instead),
  );
  return (entry) => import(join(copy, entry));
}
