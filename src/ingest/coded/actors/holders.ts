// Who held which office when, from Wikidata: gives persons their country, and the office that they held on a day.

import { nameKey } from '../../../graph/names.ts';
import { readTable } from './tables.ts';

/** Partial dates as text: a year, a month or a day. */
interface Term {
  readonly iso3: string;
  readonly position: string;
  readonly from: string;
  /** Empty where the end is unknown or lay ahead when the table was made. */
  readonly to: string;
}

/** A person who held offices. */
export interface Holder {
  /** Wikidata's id, `Q122465`. */
  readonly wikidata: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3 code; null where the offices are of several countries or of none. */
  readonly iso3: string | null;
  readonly terms: readonly Term[];
}

/** The holders by name and by Wikidata's id. */
export interface Holders {
  /** Those whose name is equal by key. */
  ofKey(key: string): readonly Holder[];
  ofWikidata(id: string): Holder | null;
  readonly all: readonly Holder[];
}

/** The code that stands for international bodies in the table. */
const international = 'INT';

/** Reads data/office-holders.tsv. */
export function readHolders(): Holders {
  const terms = new Map<string, { name: string; terms: Term[] }>();
  for (const [iso3 = '', position = '', name = '', wikidata = '', from = '', to = ''] of readTable(
    'office-holders.tsv',
  )) {
    const holder = terms.get(wikidata) ?? { name, terms: [] };
    terms.set(wikidata, holder);
    holder.terms.push({ iso3, position, from, to });
  }
  const byWikidata = new Map<string, Holder>();
  const byKey = new Map<string, Holder[]>();
  for (const [wikidata, holder] of terms) {
    const countries = new Set(holder.terms.map((term) => term.iso3).filter((iso3) => iso3 !== international));
    const [only = null] = countries;
    const entry: Holder = { wikidata, ...holder, iso3: countries.size === 1 ? only : null };
    byWikidata.set(wikidata, entry);
    const key = nameKey(holder.name);
    const namesakes = byKey.get(key);
    if (namesakes) namesakes.push(entry);
    else byKey.set(key, [entry]);
  }
  return {
    ofKey: (key) => byKey.get(key) ?? [],
    ofWikidata: (id) => byWikidata.get(id) ?? null,
    all: [...byWikidata.values()],
  };
}
