// What a format is: how it is asked for, and how a source becomes its text.

import type { DatasetCard } from '../generated/cypher/shape.ts';
import type { Source } from './source.ts';

/** A format of files. */
export interface Format {
  /** As it is asked for on the command line. */
  readonly name: string;
  /** Which of the files of a format that has several: `events`. */
  readonly table?: string;
  /** What its file is called in an address: `events.jsonl`. */
  readonly file: string;
  readonly mediaType: string;
  /** One line for the help text. */
  readonly description: string;
  /** Whether it holds events alone, so that what they need is not asked for. */
  readonly eventsOnly?: boolean;
  /** Gives the text piece by piece; every piece holds at most a page of things. */
  write(source: Source, options: WriteOptions): AsyncGenerator<string>;
}

/** What a format may be told. */
export interface WriteOptions {
  /** When the export was made, ISO 8601. */
  readonly created: string;
}

/** What every export says of itself, one way or another. */
export interface Head {
  readonly created: string;
  /** The filter in its full form; empty when everything was exported. */
  readonly filter: Source['filter']['said'];
  readonly datasets: readonly DatasetCard[];
  /** Ids of the datasets whose terms forbid commercial use or passing on. */
  readonly restricted: readonly string[];
}

/** The head of an export. */
export function headOf({ filter, datasets }: Source, { created }: WriteOptions): Head {
  return { created, filter: filter.said, datasets, restricted: restrictedOf(datasets) };
}

/** Ids of the restricted ones among datasets. */
export function restrictedOf(datasets: readonly DatasetCard[]): string[] {
  return datasets.filter((dataset) => dataset.restricted).map((dataset) => dataset.id);
}

/** Terms of datasets as text, where the format has no better place: `dataset:icews18 (restricted): Research use only`. */
export function licencesOf({ datasets }: Head): string {
  return datasets
    .map(
      ({ id, licence, restricted }) => `${id}${restricted ? ' (restricted)' : ''}: ${licence ?? 'no terms are known'}`,
    )
    .join('; ');
}

/** The filter as text: `between country:JPN, country:KOR; during 2019..`. */
export function filterInWords({ filter }: Head): string {
  const words = Object.entries(filter).map(([field, value]) => `${field} ${[value].flat().join(', ')}`);
  return words.length === 0 ? 'everything' : words.join('; ');
}

/** Terms of an event's dataset, for the formats that say them with every event. */
export interface Terms {
  readonly licence: string | null;
  readonly restricted: boolean;
}

const free: Terms = { licence: null, restricted: false };

/** Finds the terms of a dataset by its id. */
export function termsOf(datasets: readonly DatasetCard[]): (dataset: string | null) => Terms {
  const known = new Map<string | null, Terms>(datasets.map((dataset) => [dataset.id, dataset]));
  return (dataset) => known.get(dataset) ?? free;
}
