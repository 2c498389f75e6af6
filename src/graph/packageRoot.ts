// Where the package's own files are, whether it runs from src/ or from dist/.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json above ${from}.`);
  }
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The path of a file that ships with the package, such as `packagePath('schema.graphql')`. */
export function packagePath(...parts: string[]): string {
  return join(root, ...parts);
}
