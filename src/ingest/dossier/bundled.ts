// The dossiers that ship with the package: imported at the first start, and again only when their text changed.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierHashes } from '../../generated/cypher/dossier.ts';
import type { Database } from '../../graph/database.ts';
import { packagePath } from '../../graph/packageRoot.ts';
import { importDossiers } from './import.ts';
import type { DossierSource } from './parse.ts';
import type { ImportReport } from './report.ts';

/** The countries, and every dossier of the package. */
export function bundledDossiers(): DossierSource[] {
  const folder = packagePath('dossiers');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file));
  return [packagePath('data', 'countries.yaml'), ...files].map((file) => ({
    name: file,
    content: readFileSync(file, 'utf8'),
  }));
}

/** Imports what ships with the package if the graph does not hold it in this wording. */
export async function importBundled(database: Database): Promise<ImportReport> {
  const sources = bundledDossiers();
  const known = new Set((await dossierHashes(database.reader())).map((row) => row.hash));
  const hash = ({ content }: DossierSource) => createHash('sha256').update(content).digest('hex');
  if (sources.every((source) => known.has(hash(source))))
    return { dossiers: [], added: [], changed: [], retracted: [], unchanged: 0 };
  return importDossiers(database, sources);
}
