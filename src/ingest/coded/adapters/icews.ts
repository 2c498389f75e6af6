// ICEWS: the sets of names and dates (date, source, relation, target), and the raw form with 20 columns.

import type { Adapter, Layout } from '../adapter.ts';
import { shown } from './columns.ts';
import { icewsNames } from './icewsNames.ts';
import { icewsRaw } from './icewsRaw.ts';

/** Reads both forms; which one a file has is told by its first line. */
export function icews(dataset?: string): Adapter {
  return {
    name: 'icews',
    description: 'ICEWS events, tab-separated: date, source, relation, target; or the raw form with 20 columns',
    separator: '\t',
    quoted: false,
    oldEncoding: false,
    layout: (line): Layout | string => icewsRaw(line, dataset) ?? icewsNames(line, dataset) ?? unknown(line),
  };
}

function unknown(line: readonly string[]): string {
  if (line.some((field) => field.startsWith('"') && field.endsWith('"')))
    return `the first line is ${shown(line)}, in quotes, which this format has not: save it without, or use the adapter csv`;
  if (line.length >= 4 && line.every((field) => /^\d+$/.test(field)))
    return `the first line is ${shown(line)}: numbers that stand for names; the file with the names is needed`;
  return `the first line is ${shown(line)}; it should name the columns "date", "source", "relation", "target", or those of the raw form ("Event ID", "Event Date", …), separated by tabs`;
}
