// Gives the names of a graph from before what the indexes of names hold today.

import { namePutKeys, nameUnsounded } from '../generated/cypher/name.ts';
import type { Database } from './database.ts';
import { nameKeys } from './names.ts';

/** How many names one transaction writes. */
const namesAtOnce = 5_000;

/** Computes the keys of all names that have none of their sound, in batches: one that is broken off goes on where it was. */
export async function keyNames(database: Database): Promise<void> {
  for (;;) {
    const names = await nameUnsounded(database.reader(), { limit: namesAtOnce });
    if (names.length === 0) return;
    const rows = names.map(({ owner, text }) => ({ owner, text, ...nameKeys(text) }));
    const { written } = await database.write((tx) => namePutKeys(tx, { rows }));
    // What cannot be found by its owner and text is no name that an import wrote.
    if (written === 0) return;
  }
}
