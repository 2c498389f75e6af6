// The Python client as its users get it: built into a wheel, and installed into a folder of packages.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { installPython } from '../harness/python.ts';

/** Installs it with what it stands on, without asking any registry for it; gives the environment in which Python finds all. */
export function pythonWithClient(folder: string): NodeJS.ProcessEnv {
  const packages = installPython(packagePath('tests', 'clients'));
  const env = (path: string) => ({
    ...process.env,
    PYTHONPATH: path,
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
  });
  const pip = (command: string, ...args: string[]) =>
    execFileSync(
      'python3',
      [
        '-m',
        'pip',
        command,
        '--quiet',
        '--disable-pip-version-check',
        '--root-user-action=ignore',
        '--no-index',
        '--no-deps',
        ...args,
      ],
      {
        env: env(packages),
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  pip('wheel', '--no-build-isolation', '--wheel-dir', folder, packagePath('clients', 'python'));
  const wheels = readdirSync(folder).filter((file) => file.endsWith('.whl'));
  const target = join(folder, 'python');
  pip('install', '--target', target, ...wheels.map((file) => join(folder, file)));
  return env(`${target}:${packages}`);
}
