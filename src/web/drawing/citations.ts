// Acts as rows of a table, and their reports as a list of citations.

import type { Table } from '../../export/cell.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { dateText } from '../language/language.ts';
import { actText } from './act.ts';
import { type DrawnAct, safeLink } from './picture.ts';

/** Acts as a table, the names of its columns those of the API. */
export function actsTable(acts: readonly DrawnAct[], words: Catalogue): Table {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('|');
  return {
    columns: [
      'id',
      'date',
      'relation',
      'status',
      'sources',
      'targets',
      'issues',
      'summary',
      'independentPublishers',
      'deniedBy',
      'reports',
    ],
    rows: acts.map((act) => [
      act.id,
      act.date.text,
      act.relation,
      act.status,
      ids(act.sources),
      ids(act.targets),
      ids(act.issues),
      actText(act, words),
      act.independentPublishers,
      ids(act.deniedBy),
      act.words.map(({ url, title }) => safeLink(url) ?? title).join(' | '),
    ]),
  };
}

/** The reports behind acts, each once, as a reader would cite them. */
export function citationsOf(acts: readonly DrawnAct[], words: Catalogue): string[] {
  const lines = acts.flatMap((act) =>
    act.words.map(({ publisher, title, published, url }) =>
      [
        `${publisher}, “${title}”`,
        published === null ? words.evidence.undated : dateText(published, words),
        safeLink(url),
      ]
        .filter((part) => part !== null)
        .join(', '),
    ),
  );
  return [...new Set(lines)];
}
