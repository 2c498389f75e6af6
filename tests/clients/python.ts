// The Python client as its users get it: built by pip, and installed into a folder of packages.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { installPython } from '../harness/python.ts';

/** Installs it, without asking any registry for it; gives the environment in which Python finds it and what it stands on. */
export function pythonWithClient(folder: string): NodeJS.ProcessEnv {
  const packages = installPython(packagePath('tests', 'clients'));
  const target = join(folder, 'python');
  const how = '-m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-compile';
  const offline = '--no-index --no-deps --no-build-isolation';
  execFileSync('python3', [...`${how} ${offline}`.split(' '), '--target', target, packagePath('clients', 'python')], {
    // The program that builds it is among the packages.
    env: { ...process.env, PYTHONPATH: packages },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    ...process.env,
    PYTHONPATH: `${target}:${packages}`,
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
