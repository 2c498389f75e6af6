// Persons and bodies that are known by name alone: a list made by hand, and the dictionaries that datasets were coded with.

import { nameKey } from '../../../graph/names.ts';
import type { Holders } from './holders.ts';
import { listed, readTable } from './tables.ts';

/** Whom a name means. */
export interface Entry {
  readonly type: 'Person' | 'Organization' | 'Ministry';
  readonly kind: string | null;
  readonly sector: string | null;
  /** ISO 3166-1 alpha-3 code; null for international bodies. */
  readonly iso3: string | null;
  readonly name: string;
}

/** What is known by name alone. */
export interface Dictionary {
  /** A well-known body, by one of its names. */
  body(key: string): Entry | null;
  /** Those whom the coders' dictionaries give this name: several where it is shared. */
  coded(key: string): readonly Entry[];
  /** The persons of the coders' dictionaries. */
  readonly persons: readonly Entry[];
  /** The name that an entry goes by: that of the office holder whom it means, where one of its spellings is theirs. */
  standardOf(entry: Entry): string;
  /** Given names of persons, as words. */
  readonly givenNames: ReadonlySet<string>;
}

/** Reads data/bodies.tsv, data/persons.tsv and data/coded-actors.tsv; holders of offices teach given names, and standard names. */
export function readDictionary(holders: Holders): Dictionary {
  const bodies = new Map<string, Entry>();
  for (const [name = '', type, kind, sector, iso3, aliases] of readTable('bodies.tsv')) {
    const entry: Entry = {
      type: type as Entry['type'],
      kind: kind || null,
      sector: sector || null,
      iso3: iso3 || null,
      name,
    };
    for (const text of [name, ...listed(aliases)]) bodies.set(nameKey(text), entry);
  }
  const coded = new Map<string, Entry[]>();
  const givenNames = new Map<string, number>();
  const learn = (name: string) => {
    const [given, ...rest] = name.toLowerCase().split(' ');
    if (given && rest.length > 0) givenNames.set(given, (givenNames.get(given) ?? 0) + 1);
  };
  for (const { name } of holders.all) learn(name);
  const persons: Entry[] = [];
  const standard = new Map<Entry, string>();
  const chosen = readTable('persons.tsv').map(([iso3, names]) => [iso3, 'Person', '', '', names]);
  for (const [iso3, type, kind, sector, names] of [...chosen, ...readTable('coded-actors.tsv')]) {
    const [name = '', ...aliases] = listed(names);
    const entry: Entry = {
      type: type as Entry['type'],
      kind: kind || null,
      sector: sector || null,
      iso3: iso3 || null,
      name,
    };
    if (type === 'Person') {
      learn(name);
      persons.push(entry);
    }
    for (const text of [name, ...aliases]) {
      const key = nameKey(text);
      const held = type === 'Person' ? holders.ofKey(key).filter((holder) => holder.iso3 === entry.iso3) : [];
      if (held[0] && held.length === 1 && !standard.has(entry)) standard.set(entry, held[0].name);
      const entries = coded.get(key);
      if (entries) entries.push(entry);
      else coded.set(key, [entry]);
    }
  }
  return {
    body: (key) => bodies.get(key) ?? null,
    coded: (key) => coded.get(key) ?? [],
    persons,
    standardOf: (entry) => standard.get(entry) ?? entry.name,
    // A name that was met once may be a slip, such as a title.
    givenNames: new Set([...givenNames].filter(([, count]) => count > 1).map(([name]) => name)),
  };
}
