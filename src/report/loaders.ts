// Reports by id, and what they cite, asked once each.

import { reportCards, reportCitations } from '../generated/cypher/report.ts';
import type { ReportCard } from '../generated/cypher/shape.ts';
import { batched, inOrder } from '../graph/batching.ts';

/** The report with an id, or null. */
export const reports = batched<string, ReportCard | null>(async (db, ids) => {
  const rows = await reportCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.report),
    (report) => report.id,
  );
});

/** The reports that a report cites, and those that cite it. */
export const citations = batched<string, { readonly cites: ReportCard[]; readonly citedBy: ReportCard[] }>(
  async (db, ids) => {
    const rows = await reportCitations(db, { ids });
    const of = (id: string, role: string) =>
      rows.filter((row) => row.key === id && row.role === role).map((row) => row.report);
    return ids.map((id) => ({ cites: of(id, 'CITES'), citedBy: of(id, 'CITED_BY') }));
  },
);
