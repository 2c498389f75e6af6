// Writes dossiers/dossier.schema.json, which editors complete dossiers by.

import { writeFileSync } from 'node:fs';
import { dossierSchema } from '../src/ingest/dossier/schema.ts';

writeFileSync('dossiers/dossier.schema.json', `${JSON.stringify(dossierSchema, null, 2)}\n`);
