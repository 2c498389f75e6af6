// Reads the tables of words and names in data/: tab-separated text whose first lines are a comment and the column names.

import { readFileSync } from 'node:fs';
import { packagePath } from '../../../graph/packageRoot.ts';

/** The rows of a table in data/, cell by cell. */
export function readTable(file: string): string[][] {
  const lines = readFileSync(packagePath('data', file), 'utf8').split('\n');
  const header = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(header + 1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** The entries of a cell that lists several. */
export function listed(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}
