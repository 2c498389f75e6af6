// Generates everything again and compares: a generated file that was edited, or forgotten, is found here.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../src/server/persisted.ts';

function contents(): Map<string, string> {
  const files = ['src/generated', 'clients/typescript/src/generated'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  return new Map(
    [...files, 'src/web/generated/documents.ts', 'dossiers/dossier.schema.json', 'docs/api.md', manifestFile].map(
      (file) => [file, readFileSync(file, 'utf8')],
    ),
  );
}

const before = contents();
const { status, stderr } = spawnSync('npm', ['run', 'generate', '--silent'], { encoding: 'utf8' });
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const after = contents();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale)
  console.error(`${file} was not what "npm run generate" writes; it is now: look at the change and commit it.`);
process.exitCode = stale.length === 0 ? 0 : 1;
