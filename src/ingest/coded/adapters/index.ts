// The adapters by the names that the command line knows them by.

import { readFile } from 'node:fs/promises';
import type { Adapter } from '../adapter.ts';
import { InputFault, inWords } from '../input/fault.ts';
import { csv } from './csv.ts';
import { readCsvMapping } from './csvMapping.ts';
import { gdelt1, gdelt2 } from './gdelt.ts';
import { icews } from './icews.ts';
import { polecat } from './polecat.ts';

/** Adapters that need nothing but a file; each takes another id for the dataset. */
export const adapters: Readonly<Record<string, (dataset?: string) => Adapter>> = { icews, gdelt1, gdelt2, polecat };

/**
 * The adapter `csv`, with its mapping.
 * @throws InputFault where the mapping file cannot be read or used
 */
export async function csvAdapter(mappingFile: string, dataset?: string): Promise<Adapter> {
  const text = await readFile(mappingFile, 'utf8').catch((cause) => {
    throw new InputFault(mappingFile, null, 'unreadable', inWords(cause), { cause });
  });
  return csv(readCsvMapping(text, mappingFile), dataset);
}
