// What only a whole export holds: what was retired or merged, the dossiers with what they state, and the imports.

import {
  type ExportDossiersRow,
  type ExportImportsRow,
  type ExportRedirectsRow,
  type ExportRetiredRow,
  type ExportStatementsRow,
  exportDossiers,
  exportImports,
  exportRedirects,
  exportRetired,
  exportStatements,
} from '../generated/cypher/export.ts';
import { typeOfId } from '../graph/node.ts';
import type { Reader } from '../graph/statement.ts';
import { pagesOf } from './pages.ts';

/** Actors, issues and reports that were retired; several may share an id. */
export async function* retiredPages(db: Reader): AsyncGenerator<ExportRetiredRow[]> {
  const pages = pagesOf<ExportRetiredRow>((last, limit) =>
    exportRetired(db, {
      cursorId: last?.id ?? '',
      cursorEnd: last?.retractedAt ?? '0001-01-01T00:00:00.000Z',
      limit,
    }),
  );
  // A report has no type of its own in the graph.
  for await (const page of pages) yield page.map((row) => ({ ...row, type: row.type ?? typeOfId(row.id) }));
}

/** Ids of actors that were merged into others. */
export function redirectPages(db: Reader): AsyncGenerator<ExportRedirectsRow[]> {
  return pagesOf<ExportRedirectsRow>((last, limit) => exportRedirects(db, { cursor: last?.id ?? '', limit }));
}

/** Dossiers. */
export async function* dossierPages(db: Reader): AsyncGenerator<ExportDossiersRow[]> {
  yield await exportDossiers(db);
}

/** What dossiers state. */
export async function* statementPages(
  db: Reader,
): AsyncGenerator<(ExportStatementsRow & { readonly dossier: string })[]> {
  for (const { id: dossier } of await exportDossiers(db))
    for await (const page of pagesOf<ExportStatementsRow>((last, limit) =>
      exportStatements(db, { dossier, cursor: last?.id ?? '', limit }),
    ))
      yield page.map((row) => ({ dossier, ...row }));
}

/** Imports of coded events. */
export async function* importPages(db: Reader): AsyncGenerator<ExportImportsRow[]> {
  yield await exportImports(db);
}
