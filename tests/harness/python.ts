// Python packages for suites: those that a folder's `requirements.txt` lists, installed once into its `.python`.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what is listed, unless just that is there; gives the folder for `PYTHONPATH`. */
export function installPython(folder: string): string {
  const python = join(folder, '.python');
  const requirements = join(folder, 'requirements.txt');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const mark = join(python, 'installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return python;
  const fresh = `${python}-${process.pid}`;
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--root-user-action=ignore',
    '--no-compile',
    '--no-deps',
  ];
  execFileSync('python3', [...pip, '--target', fresh, '-r', requirements], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(join(fresh, 'installed'), wanted);
  rmSync(python, { recursive: true, force: true });
  renameSync(fresh, python);
  return python;
}
