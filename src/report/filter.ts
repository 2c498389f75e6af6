// What a filter of reports comes to: tests that statements evaluate.

import { reportMatching } from '../generated/cypher/report.ts';
import type { FilterClause } from '../generated/cypher/shape.ts';
import type { ReportFilter } from '../generated/schema.ts';
import { listOrNull, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { alternativesOf, type Clause, lookedUp, treeOf, type Written } from '../graph/filters.ts';
import { checkId, scopeOf } from '../graph/scope.ts';
import { idsHolding } from '../graph/words.ts';

/** A condition on a report, as it is written. */
interface ReportTest extends Written {
  readonly kind: 'LANGUAGE' | 'PUBLISHER' | 'ID' | 'POSSIBLY' | 'CERTAINLY';
  readonly words: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

function testsOf(filter: ReportFilter, argument: string): { tests: ReportTest[]; inherited: null } {
  const tests: ReportTest[] = [];
  const add = (kind: ReportTest['kind'], field: keyof ReportFilter, words: readonly string[]) =>
    tests.push({ kind, argument: `${argument}.${field}`, words });
  const languages = listOrNull(filter.language);
  if (languages) add('LANGUAGE', 'language', languages);
  if (filter.publisher) {
    checkId(`${argument}.publisher`, filter.publisher, 'actor');
    add('PUBLISHER', 'publisher', [filter.publisher]);
  }
  if (filter.during) {
    const { from, to, certainly } = spanOf(filter.during, `${argument}.during`);
    const kind = certainly ? 'CERTAINLY' : 'POSSIBLY';
    tests.push({ kind, argument: `${argument}.during`, words: [], from, to });
  }
  if (filter.text) add('ID', 'text', [filter.text]);
  return { tests, inherited: null };
}

/** Checks a filter of reports, without a look at the graph. */
export function reportClauses(filter: ReportFilter | null | undefined): Clause<ReportTest>[] {
  return alternativesOf(treeOf<ReportFilter, ReportTest, null>(filter ?? {}, 'filter', testsOf, null), 'filter');
}

/** Looks up what a filter of reports names. */
export function reportWhere(context: Context, clauses: readonly Clause<ReportTest>[]): Promise<FilterClause[]> {
  return lookedUp(clauses, async ({ kind, argument, words: [word = ''], words, from = null, to = null }) => {
    if (kind === 'ID')
      return {
        words: await idsHolding(word, argument, (query, limit) => reportMatching(context.db, { query, limit })),
      };
    if (kind === 'PUBLISHER') return { words: [(await scopeOf(context, argument, word, 'actor')).id] };
    return { words: [...words], from, to };
  });
}
