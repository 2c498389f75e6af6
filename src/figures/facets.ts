// How acts spread over the values of several fields.

import { eventClauses } from '../event/lists.ts';
import { eventCount } from '../generated/cypher/event.ts';
import {
  type FiguresFacetsRow,
  figuresFacetOfActors,
  figuresFacetOfCountries,
  figuresFacetOfNamed,
  figuresFacetOfWords,
  figuresFacets,
  figuresFacetsOfStreams,
} from '../generated/cypher/figures.ts';
import type { GroupCount } from '../generated/cypher/shape.ts';
import type { EventFacetField, QueryFacetsArgs, Scale } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import type { NodeCard } from '../graph/node.ts';
import { nodesByIds } from '../node/loaders.ts';
import { type Acts, actsOf } from './acts.ts';
import { areNodes, labelsOf, rounded, shownOf } from './values.ts';

/** Intensities of acts on one scale. */
interface ScaleFigures {
  readonly scale: Scale;
  readonly count: number;
  readonly sum: number;
  readonly mean: number;
}

/** One value of a field. */
export interface FoundValue {
  readonly id: string;
  readonly label: () => Promise<string>;
  readonly node: () => Promise<NodeCard | null>;
  readonly count: number;
  readonly intensities: readonly ScaleFigures[];
}

/** How acts spread over the values of one field. */
export interface FoundFacet {
  readonly by: EventFacetField;
  readonly values: readonly FoundValue[];
  readonly others: { readonly values: number; readonly count: number };
  readonly none: number;
  readonly totalCount: number;
}

/**
 * Facets in the order of `by`.
 * @param measured whether intensities are asked for too
 */
export async function facets(
  context: Context,
  { filter, by, first }: QueryFacetsArgs,
  measured: boolean,
): Promise<FoundFacet[]> {
  const shown = shownOf(first);
  if (by.length === 0) throw badInput('by', 'it names no field; name at least one, such as RELATION.');
  const twice = by.find((field, index) => by.indexOf(field) !== index);
  if (twice) throw badInput('by', `it names ${twice} twice; name each field once.`);
  const acts = await actsOf(context, eventClauses(filter, {}, {}));
  const { rows, total } =
    acts === null ? { rows: [], total: 0 } : await countedBy(context, acts, by, { first: shown, measured });
  const found = new Map(rows.map((row) => [row.grouping, row]));
  return by.map((field) => facetOf(context, field, found.get(field), total));
}

/** Fields whose values stand on an act itself. */
const ofWords: readonly EventFacetField[] = ['RELATION', 'STATUS', 'DATASET', 'MONTH'];
const ofActors: readonly EventFacetField[] = ['ACTOR', 'SOURCE', 'TARGET'];
const ofNamed: readonly EventFacetField[] = ['ISSUE', 'PUBLISHER'];

interface Counted {
  readonly rows: readonly FiguresFacetsRow[];
  readonly total: number;
}

/** What streams hold is few, and is read once for all fields; what is read in one go is read for each field by itself, all of them at once. */
async function countedBy(
  { db }: Context,
  { whole, all, ...sent }: Acts,
  by: readonly EventFacetField[],
  how: { readonly first: number; readonly measured: boolean },
): Promise<Counted> {
  const ofField = (grouping: EventFacetField | 'NONE'): Promise<FiguresFacetsRow[]> => {
    if (all && ofWords.some((field) => field === grouping)) return figuresFacetOfWords(db, { ...how, grouping });
    if (all && ofActors.some((field) => field === grouping)) return figuresFacetOfActors(db, { ...how, grouping });
    if (all && ofNamed.some((field) => field === grouping)) return figuresFacetOfNamed(db, { ...how, grouping });
    if (all && grouping === 'COUNTRY') return figuresFacetOfCountries(db, how);
    return figuresFacets(db, { ...sent, ...how, groupings: [grouping] });
  };
  // NONE counts every act once: how many there are in all.
  const totalOf = (rows: readonly FiguresFacetsRow[]) =>
    rows.find(({ grouping }) => grouping === 'NONE')?.values[0]?.count ?? 0;
  if (!whole) {
    const rows = await figuresFacetsOfStreams(db, { ...sent, ...how, groupings: ['NONE', ...by] });
    return { rows, total: totalOf(rows) };
  }
  const [total, ...found] = await Promise.all([
    all ? eventCount(db).then((row) => row.total) : ofField('NONE').then(totalOf),
    ...by.map(ofField),
  ]);
  return { rows: found.flat(), total };
}

function facetOf(
  context: Context,
  by: EventFacetField,
  row: FiguresFacetsRow | undefined,
  totalCount: number,
): FoundFacet {
  return {
    by,
    values: (row?.values ?? []).map((value) => foundValue(context, by, value)),
    others: { values: row?.others ?? 0, count: row?.rest ?? 0 },
    none: row?.none ?? 0,
    totalCount,
  };
}

function foundValue(context: Context, by: EventFacetField, { key, count, scales }: GroupCount): FoundValue {
  return {
    id: key,
    label: async () => (await labelsOf(context, by, [key]))[0] ?? key,
    node: async () => (areNodes(by) ? ((await nodesByIds(context, [key]))[0] ?? null) : null),
    count,
    intensities: scales
      .map((one) => ({
        scale: one.scale as Scale,
        count: one.count,
        sum: rounded(one.sum),
        mean: rounded(one.sum / one.count),
      }))
      .sort((a, b) => (a.scale < b.scale ? -1 : 1)),
  };
}
