// What a filter of issues comes to: tests that statements evaluate.

import type { FilterClause } from '../generated/cypher/shape.ts';
import type { IssueFilter, IssueType } from '../generated/schema.ts';
import { listOrNull, spanOf } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { alternativesOf, type Clause, lookedUp, type Tree, treeOf, type Written } from '../graph/filters.ts';
import { checkId, scopeOf } from '../graph/scope.ts';
import { namesMatching } from '../search/names.ts';

const typeNames: Readonly<Record<IssueType, string>> = {
  DISPUTE: 'Dispute',
  AGREEMENT: 'Agreement',
  LEGAL_CASE: 'LegalCase',
  MEASURE: 'Measure',
};

/** A condition on an issue, as it is written. */
interface IssueTest extends Written {
  readonly kind:
    | 'TYPE'
    | 'KIND'
    | 'FACET'
    | 'PARTY'
    | 'PART_OF'
    | 'ID'
    | 'OPENED_POSSIBLY'
    | 'OPENED_CERTAINLY'
    | 'CLOSED';
  readonly words: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

function testsOf(filter: IssueFilter, argument: string): { tests: IssueTest[]; inherited: null } {
  const tests: IssueTest[] = [];
  const add = (kind: IssueTest['kind'], field: keyof IssueFilter, words: readonly string[]) =>
    tests.push({ kind, argument: `${argument}.${field}`, words });
  const types = listOrNull(filter.type);
  if (types)
    add(
      'TYPE',
      'type',
      types.map((type) => typeNames[type]),
    );
  for (const [kind, field] of [
    ['KIND', 'kind'],
    ['FACET', 'facet'],
  ] as const) {
    const words = listOrNull<string>(filter[field]);
    if (words) add(kind, field, words);
  }
  for (const [kind, field, expected] of [
    ['PARTY', 'party', 'actor'],
    ['PART_OF', 'partOf', 'issue'],
  ] as const) {
    const id = filter[field];
    if (!id) continue;
    checkId(`${argument}.${field}`, id, expected);
    add(kind, field, [id]);
  }
  if (filter.opened) {
    const { from, to, certainly } = spanOf(filter.opened, `${argument}.opened`);
    const kind = certainly ? 'OPENED_CERTAINLY' : 'OPENED_POSSIBLY';
    tests.push({ kind, argument: `${argument}.opened`, words: [], from, to });
  }
  if (filter.text) add('ID', 'text', [filter.text]);
  return { tests, inherited: null };
}

/** `closed: false` is the opposite of a test. */
function closedOf(filter: IssueFilter, argument: string): Tree<IssueTest>[] {
  if (filter.closed === null || filter.closed === undefined) return [];
  const test: Tree<IssueTest> = { test: { kind: 'CLOSED', argument: `${argument}.closed`, words: [] } };
  return [filter.closed ? test : { not: test }];
}

/** Checks a filter of issues, without a look at the graph; `only` narrows it to one type. */
export function issueClauses(filter: IssueFilter | null | undefined, only?: IssueType): Clause<IssueTest>[] {
  const tree = treeOf<IssueFilter, IssueTest, null>(filter ?? {}, 'filter', testsOf, null, closedOf);
  const type: IssueTest[] = only ? [{ kind: 'TYPE', argument: 'filter.type', words: [typeNames[only]] }] : [];
  return alternativesOf({ all: [...type.map((test) => ({ test })), tree] }, 'filter');
}

/** Looks up what a filter of issues names. */
export function issueWhere(context: Context, clauses: readonly Clause<IssueTest>[]): Promise<FilterClause[]> {
  return lookedUp(clauses, async ({ kind, argument, words: [word = ''], words, from = null, to = null }) => {
    if (kind === 'ID') return { words: await namesMatching(context.db, word, argument) };
    if (kind === 'PARTY') return { words: [(await scopeOf(context, argument, word, 'actor')).id] };
    if (kind === 'PART_OF') return { words: [(await scopeOf(context, argument, word, 'issue')).id] };
    return { words: [...words], from, to };
  });
}
