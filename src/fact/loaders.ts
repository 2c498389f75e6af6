// What facts stand on, and tenures and responses by id.

import { factAttestations, factResponseCards, factTenureCards } from '../generated/cypher/fact.ts';
import type { AttestationCard, ResponseCard, TenureCard } from '../generated/cypher/shape.ts';
import { batched, inOrder } from '../graph/batching.ts';

/** The reports of a fact, and how many publishers tell it independently. */
interface Evidence {
  readonly list: AttestationCard[];
  readonly independentPublishers: number;
}

/** What each fact stands on, in order of publication. */
export const attestations = batched<string, Evidence>(async (db, ids) => {
  const rows = await factAttestations(db, { ids });
  return inOrder(ids, rows, (row) => row.key).map((row) => ({
    list: row?.attestations ?? [],
    independentPublishers: row?.independentPublishers ?? 0,
  }));
});

/** The tenure with an id, also a retracted one; or null. */
export const tenures = batched<string, TenureCard | null>(async (db, ids) => {
  const rows = await factTenureCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.tenure),
    (tenure) => tenure.id,
  );
});

/** The response with an id, also a retracted one; or null. */
export const responsesById = batched<string, ResponseCard | null>(async (db, ids) => {
  const rows = await factResponseCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.response),
    (response) => response.id,
  );
});
