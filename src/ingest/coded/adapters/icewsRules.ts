// What both forms of ICEWS have in common, so that the same act has the same key whichever form it came in.

import type { ActorMention, Refusal } from '../act.ts';
import { type ActCode, editionOf } from './codes.ts';
import { readDate, refusal } from './values.ts';

/** The edition that wordings and codes of ICEWS are of. */
export const icewsEdition = editionOf('CAMEO', 'ICEWS');

/** The id of the dataset of a day: both forms of the events of 2018 are `icews18`. */
export function icewsDataset(date: string): string {
  return `icews${date.slice(2, 4)}`;
}

/** What makes two rows the same act. */
export function icewsKey(
  date: string,
  source: ActorMention | null,
  code: ActCode,
  target: ActorMention | null,
): string {
  return `${date}\t${source?.name ?? ''}\t${code.code}\t${target?.name ?? ''}`;
}

/** The day of an act; ICEWS has no vaguer dates. */
export function readIcewsDay(text: string): string | Refusal {
  const date = readDate(text);
  return typeof date === 'string' && date.length !== 10
    ? refusal('date', `"${date}" is no day; ICEWS gives days, such as 2018-06-01`)
    : date;
}
