// The built pages as the source has them: a page that was changed and not built would be tested as it was before.

import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** Milliseconds since 1970 of the last change in a folder. */
function lastChange(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)).mtimeMs),
  );
}

/** Builds the pages unless what is built is newer than all that it is made of. */
export function buildPages(): void {
  const sources = Math.max(
    lastChange(packagePath('src', 'web')),
    lastChange(packagePath('questions')),
    lastChange(packagePath('docs')),
    lastChange(packagePath('tools', 'docs')),
    statSync(packagePath('vite.config.ts')).mtimeMs,
  );
  const built = statSync(packagePath('dist', 'web', 'explorer', 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > sources) return;
  const { status, stderr } = spawnSync('npm', ['run', 'build:web', '--silent'], {
    cwd: packagePath(),
    encoding: 'utf8',
    // The test runner's own mode would build React for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The pages do not build:\n${stderr}`);
}
