// What is chosen on the page of graphs, as its address has it.

import type { ExportFilter } from '../../asking/exported.ts';
import { type ActRelation, relations } from '../../drawing/palette.ts';
import type { PageGraphQueryVariables } from '../../generated/documents.ts';
import type { Address } from '../address.ts';

/** Orders in which the API gives what surrounds an actor. */
export const orders = ['FREQUENT', 'RECENT', 'INTENSE'] as const;
/** Numbers of actors that can be asked for: of a neighborhood, and of an export. */
export const limits = [10, 25, 50, 100] as const;
export const exportLimits = [1_000, 5_000, 20_000, 50_000] as const;
/** Actors that the API takes in the middle. */
const mostInMiddle = 10;

/** All choices. Dates are written as the address has them; empty where nothing is chosen. */
export interface Choices {
  readonly of: readonly string[];
  readonly depth: number;
  readonly relations: readonly ActRelation[];
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly by: (typeof orders)[number];
  readonly valid: string;
  readonly known: string;
  /** The other date that the graph is compared with. */
  readonly compare: string;
  /** The day of the slider. */
  readonly at: string;
  /** The node or tie that is chosen. */
  readonly selected: string;
  /** A dataset, or `all` for the whole record: the graph comes from the export then. */
  readonly dataset: string;
}

/** Reads an address; what it says wrong is as if it were not said, but for dates and ids, of which the API speaks. */
export function choicesOf({ ids, options }: Address): Choices {
  const list = (text = '') => text.split(',').filter(Boolean);
  const number = (text: string | undefined, least: number, most: number, otherwise: number) => {
    const value = Math.round(Number(text));
    return text && value >= least && value <= most ? value : otherwise;
  };
  const text = (name: string) => options[name] ?? '';
  const dataset = text('dataset');
  const asked = new Set(list(options.relation));
  return {
    of: [...new Set([...ids, ...list(options.of)])].slice(0, mostInMiddle),
    depth: number(options.depth, 1, 3, 1),
    relations: relations.filter((relation) => asked.has(relation)),
    about: text('about'),
    from: text('from'),
    to: text('to'),
    limit: dataset === '' ? number(options.limit, 1, 100, 25) : number(options.limit, 1, 50_000, 5_000),
    by: orders.find((order) => order === options.by) ?? 'FREQUENT',
    valid: text('valid'),
    known: text('known'),
    compare: text('compare'),
    at: text('at'),
    selected: text('selected'),
    dataset,
  };
}

/** Whether the graph comes from the export. */
export function isExport({ of, dataset }: Choices): boolean {
  return of.length === 0 && dataset !== '';
}

/** What is asked of the field `neighborhood`, as of a date; null where nobody stands in the middle. */
export function graphVariables(choices: Choices, valid: string): PageGraphQueryVariables | null {
  const { of, depth, relations, about, from, to, limit, by, known } = choices;
  if (of.length === 0) return null;
  return {
    of: [...of],
    depth,
    relations: relations.length > 0 ? [...relations] : null,
    during: from || to ? { from: from || null, to: to || null } : null,
    about: about || null,
    limit,
    by,
    valid: valid || null,
    known: known || null,
  };
}

/** What is asked of the export: what happened by a date is a span there. */
export function exportFilter({ dataset, relations, about, from, to, valid, known }: Choices): ExportFilter {
  const end = to && valid ? (to < valid ? to : valid) : to || valid;
  return {
    dataset: dataset === 'all' ? undefined : dataset,
    about: about || undefined,
    relation: relations.length > 0 ? relations.join(',') : undefined,
    during: from || end ? `${from}..${end}` : undefined,
    asOf: known || undefined,
  };
}

/** The middle with one more, as the address has it; the oldest give way. */
export function withMiddle(of: readonly string[], more: string): string {
  return [...new Set([...of, more])].slice(-mostInMiddle).join(',');
}
