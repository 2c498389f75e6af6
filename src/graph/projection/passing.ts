// Which ties a question looks at: by kind of act, date, issue and dataset.

import { type Columns, concerns } from './columns.ts';

/** What is left out, as if it did not exist. */
export interface LeftOut {
  readonly actors: readonly string[];
  /** Acts about these are left out. */
  readonly issues: readonly string[];
  /** Acts of these are left out. */
  readonly datasets: readonly string[];
}

/** Which acts a question is about. Days are counted from 1970-01-01. */
export interface ActsAsked {
  /** Kinds of act; null for all. */
  readonly relations: readonly string[] | null;
  /** Only acts within these days: surely, or possibly. */
  readonly during: { readonly from: number; readonly to: number; readonly certainly: boolean };
  /** Only acts about one of these issues; null for all. */
  readonly about: readonly string[] | null;
  readonly without: Pick<LeftOut, 'issues' | 'datasets'>;
}

/** By code of the relation, the mark and the date: whether such a tie is looked at. */
export interface Passing {
  readonly relations: Uint8Array;
  readonly marks: Uint8Array;
  readonly dates: Uint8Array;
}

/** Which ties are looked at; `throughIssues` says whether those between actors and issues are. */
export function passing(columns: Columns, asked: ActsAsked, throughIssues: boolean): Passing {
  const { relations, marks, dates } = columns;
  const { during, about, without } = asked;
  const wanted = asked.relations && new Set(asked.relations);
  return {
    relations: flags(relations, (name) => (name === concerns ? throughIssues : (wanted?.has(name) ?? true))),
    marks: flags(
      marks,
      ({ issues, dataset }) =>
        (about === null || issues.some((issue) => about.includes(issue))) &&
        !issues.some((issue) => without.issues.includes(issue)) &&
        !(dataset !== null && without.datasets.includes(dataset)),
    ),
    dates: flags(Array.from(dates.earliest), (first, code) => {
      const last = dates.latest[code] as number;
      return during.certainly ? during.from <= first && last <= during.to : first <= during.to && during.from <= last;
    }),
  };
}

function flags<Thing>(things: readonly Thing[], holds: (thing: Thing, at: number) => boolean): Uint8Array {
  return Uint8Array.from(things, (thing, at) => (holds(thing, at) ? 1 : 0));
}
