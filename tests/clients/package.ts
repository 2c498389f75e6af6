// The package of the TypeScript client as its users get it: built, packed, and unpacked into a folder of packages.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';

const source = packagePath('clients', 'typescript');

/** Where it was put. */
export interface Installed {
  /** The folder of one who uses it. */
  readonly folder: string;
  readonly tarball: string;
  /** The package's own folder. */
  readonly package: string;
}

/** Installs it, without asking any registry. */
export function installClient(folder: string): Installed {
  execFileSync('npm', ['run', 'build:client', '--silent'], { cwd: packagePath(), stdio: 'inherit' });
  const packed = execFileSync('npm', ['pack', '--silent', '--offline', '--pack-destination', folder], {
    cwd: source,
    encoding: 'utf8',
  });
  const tarball = join(folder, packed.trim());
  const target = join(folder, 'node_modules', '@entente', 'client');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return { folder, tarball, package: target };
}
