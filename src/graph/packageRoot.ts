// Where the package's own files are, whether it runs from src/ or from dist/.

import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json above ${from}.`);
  }
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/**
 * The program of a thread, beside the module that starts it. Threads run what was built, also beside sources that run as they are.
 * @param from the module's `import.meta.url`
 */
export function threadProgram(from: string, file: string): string {
  const folder = dirname(fileURLToPath(from));
  return join(from.endsWith('.ts') ? packagePath('dist', relative(packagePath('src'), folder)) : folder, file);
}

/** The path of a file that ships with the package, such as `packagePath('schema.graphql')`. */
export function packagePath(...parts: string[]): string {
  return join(root, ...parts);
}
