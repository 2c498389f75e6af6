// The mapping file of the adapter csv: which column of a table says what.

import { parse } from 'yaml';
import type { Scale } from '../../../generated/schema.ts';
import { InputFault } from '../input/fault.ts';

/** What a column can say. */
export const csvFields = [
  'row',
  'date',
  'source',
  'source.country',
  'source.sectors',
  'source.code',
  'source.reference',
  'target',
  'target.country',
  'target.sectors',
  'target.code',
  'target.reference',
  'relation',
  'code',
  'wording',
  'intensity',
  'place',
  'place.latitude',
  'place.longitude',
  'place.country',
  'report',
  'report.title',
  'report.url',
  'report.publisher',
  'report.published',
  'report.language',
  'mentions',
] as const;

export type CsvField = (typeof csvFields)[number];

/** A mapping, read and checked. */
export interface CsvMapping {
  /** Id of the dataset without its prefix. */
  readonly dataset: string;
  readonly separator: string;
  /** Whether the first line names the columns; otherwise they are called 1, 2, 3 … */
  readonly header: boolean;
  /** Whether lines that are not UTF-8 are Windows-1252. */
  readonly oldEncoding: boolean;
  /** The edition that codes and wordings are of. */
  readonly codebook: string;
  readonly edition: string;
  /** What intensities are measured on. */
  readonly scale: Scale;
  /** Name of the column of each field that is mapped. */
  readonly columns: ReadonlyMap<CsvField, string>;
  /** Fields that make two rows the same act; empty: all of who, what and when. */
  readonly key: readonly CsvField[];
}

const settings = ['dataset', 'separator', 'header', 'encoding', 'codebook', 'edition', 'scale', 'columns', 'key'];

/**
 * Reads a mapping file.
 * @param file what it is called in messages
 * @throws InputFault that tells everything that is wrong with it
 */
export function readCsvMapping(text: string, file: string): CsvMapping {
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    throw fault(file, [`it is no YAML: ${(cause as Error).message.split('\n')[0]}`]);
  }
  if (!isTable(content)) throw fault(file, ['it should be a table with "dataset" and "columns"']);
  const wrong: string[] = [];
  for (const name of Object.keys(content))
    if (!settings.includes(name)) wrong.push(`there is no setting "${name}"; there are ${settings.join(', ')}`);
  const choose = <T extends string>(name: string, possible: readonly T[], usual: T): T => {
    // YAML reads true and false as truth values; the settings are compared as they are written.
    const value = typeof content[name] === 'boolean' ? String(content[name]) : (content[name] ?? usual);
    if (possible.includes(value as T)) return value as T;
    wrong.push(
      `"${name}" is ${JSON.stringify(value)}; it can be ${possible.map((one) => JSON.stringify(one)).join(', ')}`,
    );
    return usual;
  };
  const dataset = content.dataset;
  if (typeof dataset !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(dataset))
    wrong.push('"dataset" should be a short name in small letters, digits and hyphens, such as "harbour-acts"');
  const columns = readColumns(content.columns, wrong);
  const key = readKey(content.key, columns, wrong);
  const mapping: CsvMapping = {
    dataset: String(dataset),
    separator: choose('separator', [',', ';', '\t', '|'], ','),
    header: choose('header', ['true', 'false'] as const, 'true') === 'true',
    oldEncoding: choose('encoding', ['utf-8', 'windows-1252'] as const, 'utf-8') === 'windows-1252',
    codebook: choose('codebook', ['CAMEO', 'PLOVER'] as const, 'CAMEO'),
    edition: choose('edition', ['GDELT', 'ICEWS', '2021'] as const, content.codebook === 'PLOVER' ? '2021' : 'GDELT'),
    scale: choose<Scale>('scale', ['GOLDSTEIN', 'PLOVER'], content.codebook === 'PLOVER' ? 'PLOVER' : 'GOLDSTEIN'),
    columns,
    key,
  };
  if ((mapping.codebook === 'PLOVER') !== (mapping.edition === '2021'))
    wrong.push('"edition" is GDELT or ICEWS for CAMEO, and 2021 for PLOVER');
  if (wrong.length > 0) throw fault(file, wrong);
  return mapping;
}

function readColumns(content: unknown, wrong: string[]): Map<CsvField, string> {
  const columns = new Map<CsvField, string>();
  if (!isTable(content)) {
    wrong.push('"columns" should say of each column what it holds, such as "Day: date"');
    return columns;
  }
  for (const [column, field] of Object.entries(content)) {
    if (!csvFields.includes(field as CsvField))
      wrong.push(`column "${column}" cannot hold ${JSON.stringify(field)}; it can hold ${csvFields.join(', ')}`);
    else if (columns.has(field as CsvField))
      wrong.push(
        `"${field}" is in column "${columns.get(field as CsvField)}" already, and cannot be in "${column}" too`,
      );
    else columns.set(field as CsvField, column);
  }
  if (!columns.has('date')) wrong.push('no column holds "date"');
  if (!columns.has('source') && !columns.has('target')) wrong.push('no column holds "source" or "target"');
  if (!columns.has('relation') && !columns.has('code') && !columns.has('wording'))
    wrong.push('no column says what was done: "relation", "code" or "wording"');
  return columns;
}

function readKey(content: unknown, columns: ReadonlyMap<CsvField, string>, wrong: string[]): CsvField[] {
  if (content === undefined) return [];
  if (!Array.isArray(content) || content.length === 0) {
    wrong.push('"key" should list fields, such as [date, source, code, target]');
    return [];
  }
  for (const field of content)
    if (!columns.has(field)) wrong.push(`"key" names ${JSON.stringify(field)}, which no column holds`);
  return content as CsvField[];
}

function isTable(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function fault(file: string, wrong: readonly string[]): InputFault {
  return new InputFault(file, null, 'mapping', `the mapping cannot be used: ${wrong.join('; ')}`);
}
