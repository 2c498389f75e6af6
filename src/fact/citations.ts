// What several facts stand on together.

import { factEvidence } from '../generated/cypher/fact.ts';
import type { ActorCard, ReportCard } from '../generated/cypher/shape.ts';
import { batched } from '../graph/batching.ts';

/** Facts that an answer cites, by their ids. */
export interface Cited {
  readonly facts: readonly string[];
}

/** The reports of facts together. */
interface Evidence {
  readonly reports: ReportCard[];
  readonly publishers: ActorCard[];
  readonly independentPublishers: number;
}

/** What facts that are cited together stand on. */
export const evidence = batched<readonly string[], Evidence>(async (db, cited) => {
  const groups = cited.map((facts, index) => ({ key: String(index), facts: [...facts] }));
  const found = new Map((await factEvidence(db, { groups })).map((row) => [row.key, row]));
  return groups.map(({ key }) => found.get(key) ?? { reports: [], publishers: [], independentPublishers: 0 });
});
