// The form of ICEWS that research on temporal graphs passes on: a date, two names and the wording of the act.

import type { ActorMention, ReadRow, Refusal } from '../act.ts';
import type { Layout } from '../adapter.ts';
import { findColumns } from './columns.ts';
import { icewsDataset, icewsEdition, icewsKey, readIcewsDay } from './icewsRules.ts';
import { isMissing, readDate, readName, refusal, remembering } from './values.ts';

const columns = {
  date: ['date', 'day', 'time', 'event date'],
  source: ['source', 'subject', 'head', 'source name'],
  relation: ['relation', 'predicate', 'event', 'event text'],
  target: ['target', 'object', 'tail', 'target name'],
} as const;

type Column = keyof typeof columns;

/** The layout of a file of this form; null where the line is of another. */
export function icewsNames(line: readonly string[], dataset?: string): Layout | null {
  const named = findColumns(line, columns);
  if (named.missing.length === 0)
    return {
      columns: line,
      widths: [line.length],
      header: true,
      notes: named.unused.map((column) =>
        column === 'split'
          ? 'The column "split", which tells training from test rows, is not used.'
          : `The column "${column}" is not used.`,
      ),
      read: reader(named.positions, dataset),
    };
  const order = orderWithoutNames(line);
  if (order === null) return null;
  const unused = line.length - order.length;
  return {
    columns: line.map((_, at) => order[at] ?? `column ${at + 1}`),
    widths: [line.length],
    header: false,
    notes: [
      `The file does not name its columns; they are taken for ${order.join(', ')}.`,
      ...(unused > 0 ? [`What follows the fourth column is not used.`] : []),
    ],
    read: reader(Object.fromEntries(order.map((column, at) => [column, at])) as Record<Column, number>, dataset),
  };
}

/** Files without names of columns begin or end with the date. */
function orderWithoutNames(line: readonly string[]): Column[] | null {
  const isDay = (text = ''): boolean => text.length === 10 && typeof readDate(text) === 'string';
  if (line.length < 4) return null;
  if (isDay(line[0])) return ['date', 'source', 'relation', 'target'];
  return isDay(line[3]) ? ['source', 'relation', 'target', 'date'] : null;
}

/** A wording that no code has is refused. */
const codeOf = remembering(
  (wording) =>
    icewsEdition.ofWording(wording) ??
    refusal(
      'relation',
      wording.startsWith('"')
        ? `the relation ${wording} stands in quotes, which this format has not: a spreadsheet has saved it anew`
        : `no code of CAMEO, edition ICEWS, is worded "${wording}"`,
    ),
);

const mentionOf = remembering((text): ActorMention | Refusal | null => {
  const name = readName(text);
  return typeof name !== 'string' ? name : isMissing(name) ? null : { name };
});

function reader(at: Record<Column, number>, dataset: string | undefined): Layout['read'] {
  return (fields): ReadRow => {
    const date = readIcewsDay(fields[at.date] as string);
    if (typeof date !== 'string') return date;
    const source = mentionOf(fields[at.source] as string);
    if (source !== null && 'rule' in source) return source;
    const target = mentionOf(fields[at.target] as string);
    if (target !== null && 'rule' in target) return target;
    if (source === null && target === null) return refusal('no-actor', 'neither the source nor the target is named');
    const code = codeOf(fields[at.relation] as string);
    if ('rule' in code) return code;
    const key = icewsKey(date, source, code, target);
    return {
      dataset: dataset ?? icewsDataset(date),
      key,
      row: key,
      date,
      relation: code.relation,
      code: code.code,
      codebook: code.codebook,
      edition: code.edition,
      intensity: code.goldstein,
      scale: code.goldstein === null ? null : 'GOLDSTEIN',
      source,
      target,
      place: null,
      report: null,
      mentions: null,
      wording: code.name,
    };
  };
}
