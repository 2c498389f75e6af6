// Answers a batch of reconciliation queries, in a number of statements that does not grow with it.

import type { Context } from '../graph/batching.ts';
import { nameKey } from '../graph/names.ts';
import { nodesByIds } from '../node/loaders.ts';
import { type Candidate, candidates } from '../search/names.ts';
import { isClear } from '../search/resolve.ts';
import type { Entity, Value } from './properties.ts';
import type { Narrowing, ReconciliationQuery } from './query.ts';
import { isOfType, typesOf } from './types.ts';

/** A candidate as the specification has it. */
export interface ReconciliationCandidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** How many candidates of a query are looked at beyond what it asks for, as properties may leave some out. */
const looked = 40;
/** What a candidate's score is multiplied by that has no value for a property, or is of another type where that is allowed. */
const unknownValue = 0.9;
const otherType = 0.8;

/** Matches that may be taken without a look: whatever differs by more than its spelling may not. */
const sureWays: ReadonlySet<string> = new Set(['EXACT', 'IDENTIFIER', 'NORMALISED', 'WORD_ORDER', 'TRANSLITERATION']);

/** Answers each query of a batch under its key. */
export async function answer(
  context: Context,
  queries: readonly ReconciliationQuery[],
): Promise<Record<string, { readonly result: readonly ReconciliationCandidate[] }>> {
  // The names of countries, offices and the like that narrow a query are looked up together with the queries.
  const named = [
    ...new Set(
      queries.flatMap(({ narrowings }) =>
        narrowings.flatMap(({ property, values }) => (property.type === null ? [] : values)),
      ),
    ),
  ];
  const found = await candidates(
    context.db,
    [...queries.map(({ text }) => text ?? ''), ...named],
    (at) => (row) => typePasses(queries[at], row.owner),
  );
  const meant = new Map(named.map((name, place) => [name, meaningOf(found[queries.length + place] ?? [])]));
  const results = await Promise.all(
    queries.map(
      async (query, at) => [query.key, { result: await resultOf(context, query, found[at] ?? [], meant) }] as const,
    ),
  );
  return Object.fromEntries(results);
}

/** Whether types let an entity through; `should` lets all through. */
function typePasses(query: ReconciliationQuery | undefined, id: string): boolean {
  if (!query || query.types.length === 0 || query.strict === 'should') return true;
  const isOf = (type: string) => isOfType(id, type);
  return query.strict === 'all' ? query.types.every(isOf) : query.types.some(isOf);
}

/** What a value names: all that have the best score. */
function meaningOf(all: readonly Candidate[]): ReadonlySet<string> {
  const [best] = all;
  return new Set(all.filter(({ score }) => score >= 0.85 && score === best?.score).map(({ id }) => id));
}

async function resultOf(
  context: Context,
  query: ReconciliationQuery,
  all: readonly Candidate[],
  meant: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReconciliationCandidate[]> {
  const near = all.slice(0, query.narrowings.length > 0 ? query.limit + looked : query.limit + 1);
  const nodes = await nodesByIds(
    context,
    near.map(({ id }) => id),
  );
  const weighed = await Promise.all(
    near.map(async (candidate, place) => {
      const entity = nodes[place] as Entity | null | undefined;
      if (!entity) return null;
      const fits = await Promise.all(query.narrowings.map((narrowing) => fitOf(context, entity, narrowing, meant)));
      if (fits.includes(false)) return null;
      const isOther = query.types.length > 0 && !query.types.some((type) => isOfType(candidate.id, type));
      const score =
        fits.reduce<number>((sum, each) => (each === null ? sum * unknownValue : sum), candidate.score) *
        (isOther ? otherType : 1);
      return { candidate, entity, score };
    }),
  );
  const left = weighed.filter((each) => each !== null).sort((a, b) => b.score - a.score);
  const isSure = isClear(left) && sureWays.has(left[0]?.candidate.matched.how ?? '');
  return left.slice(0, query.limit).map(({ candidate, entity, score }, place) => ({
    id: candidate.id,
    name: entity.name,
    ...described(entity),
    score: Math.round(1000 * score) / 10,
    match: place === 0 && isSure,
    type: typesOf(candidate.id).map(({ id, name }) => ({ id, name })),
    features: [
      { id: 'name_likeness', value: candidate.score },
      { id: 'same_name', value: ['EXACT', 'NORMALISED'].includes(candidate.matched.how) },
      { id: 'same_id', value: candidate.matched.how === 'IDENTIFIER' },
    ],
  }));
}

/** What tells an entity from its namesakes: its country, and who it is. */
export function described(entity: Entity): { readonly description?: string } {
  const country = 'country' in entity ? entity.country?.name : null;
  const description = [country, entity.description].filter(Boolean).join(': ');
  return description === '' ? {} : { description };
}

/** Whether an entity has one of the values; null where it has none at all, or where nobody knows what is meant. */
async function fitOf(
  context: Context,
  entity: Entity,
  { property, values }: Narrowing,
  meant: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<boolean | null> {
  const had = await property.values(context, entity, { limit: null, on: null });
  if (had.length === 0 || values.length === 0) return null;
  const isKnown = property.type === null || values.some((value) => (meant.get(value)?.size ?? 0) > 0);
  if (!isKnown) return null;
  return values.some((value) => had.some((each) => isSame(each, value, meant.get(value))));
}

function isSame(had: Value, value: string, ids: ReadonlySet<string> | undefined): boolean {
  if ('str' in had) return nameKey(had.str) === nameKey(value);
  return had.id === value || nameKey(had.name) === nameKey(value) || (ids?.has(had.id) ?? false);
}
