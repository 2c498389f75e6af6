// What a filter of actors comes to: tests that statements evaluate.

import type { FilterClause } from '../generated/cypher/shape.ts';
import type { ActorFilter, ActorType } from '../generated/schema.ts';
import { listOrNull } from '../graph/arguments.ts';
import type { Context } from '../graph/batching.ts';
import { alternativesOf, type Clause, lookedUp, treeOf, type Written } from '../graph/filters.ts';
import { checkId, scopeOf } from '../graph/scope.ts';
import { namesMatching } from '../search/names.ts';

const typeNames: Readonly<Record<ActorType, string>> = {
  PERSON: 'Person',
  OFFICE: 'Office',
  MINISTRY: 'Ministry',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
};

/** A condition on an actor, as it is written. */
interface ActorTest extends Written {
  readonly kind: 'TYPE' | 'KIND' | 'COUNTRY' | 'PART_OF' | 'ID';
  readonly words: readonly string[];
}

function testsOf(filter: ActorFilter, argument: string): { tests: ActorTest[]; inherited: null } {
  const tests: ActorTest[] = [];
  const add = (kind: ActorTest['kind'], field: keyof ActorFilter, words: readonly string[]) =>
    tests.push({ kind, argument: `${argument}.${field}`, words });
  const types = listOrNull(filter.type);
  if (types)
    add(
      'TYPE',
      'type',
      types.map((type) => typeNames[type]),
    );
  const kinds = listOrNull(filter.kind);
  if (kinds) add('KIND', 'kind', kinds);
  for (const [kind, field] of [
    ['COUNTRY', 'country'],
    ['PART_OF', 'partOf'],
  ] as const) {
    const id = filter[field];
    if (!id) continue;
    checkId(`${argument}.${field}`, id, 'actor');
    add(kind, field, [id]);
  }
  if (filter.text) add('ID', 'text', [filter.text]);
  return { tests, inherited: null };
}

/** Checks a filter of actors, without a look at the graph; `only` narrows it to one type. */
export function actorClauses(filter: ActorFilter | null | undefined, only?: ActorType): Clause<ActorTest>[] {
  const tree = treeOf<ActorFilter, ActorTest, null>(filter ?? {}, 'filter', testsOf, null);
  const type: ActorTest[] = only ? [{ kind: 'TYPE', argument: 'filter.type', words: [typeNames[only]] }] : [];
  return alternativesOf({ all: [...type.map((test) => ({ test })), tree] }, 'filter');
}

/** Looks up what a filter of actors names. */
export function actorWhere(context: Context, clauses: readonly Clause<ActorTest>[]): Promise<FilterClause[]> {
  return lookedUp(clauses, async ({ kind, argument, words: [word = ''], words }) => {
    if (kind === 'ID') return { words: await namesMatching(context.db, word, argument) };
    if (kind === 'TYPE' || kind === 'KIND') return { words: [...words] };
    return { words: [(await scopeOf(context, argument, word, 'actor')).id] };
  });
}
