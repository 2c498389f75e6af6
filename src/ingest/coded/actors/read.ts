// Reads a mention: what its words, its row and its code say of whom it means, without asking whether anybody knows them.

import { nameKey, nameWords } from '../../../graph/names.ts';
import type { ActorMention } from '../act.ts';
import type { Countries } from './country.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import type { Holder, Holders } from './holders.ts';
import type { Lexicon, Role } from './lexicon.ts';
import { type Body, splitSuffix } from './pattern.ts';
import type { NewActor } from './resolver.ts';

/** What a mention says, in the form that ids are made of. */
export type Reading =
  | { readonly form: 'country'; readonly iso3: string }
  /** A role of a country, of a body that is named, or of neither. */
  | {
      readonly form: 'role';
      readonly role: Role;
      readonly iso3: string | null;
      readonly body: string | null;
      readonly name: string;
    }
  | {
      readonly form: 'named';
      readonly type: NewActor['type'];
      readonly kind: string | null;
      readonly sector: string | null;
      readonly iso3: string | null;
      /** Whether only the row tells the country, so that a namesake of another country is somebody else. */
      readonly rowOnly: boolean;
      /** The name that the id is made of: the standard one where the name is a listed alias. */
      readonly name: string;
    };

/** What reading needs. */
export interface Sources {
  readonly countries: Countries;
  readonly lexicon: Lexicon;
  readonly holders: Holders;
  readonly dictionary: Dictionary;
  readonly bodyOf: (words: readonly string[]) => Body | null;
}

/** The first three letters of codes whose actors belong to no one country. */
const international: Readonly<Record<string, string>> = {
  IGO: 'IGO',
  NGO: 'NGO',
  NGM: 'NGO',
  MNC: 'COMPANY',
  IMG: 'GROUP',
  INT: 'GROUP',
  UIS: 'GROUP',
};

/** Words before a person's name, or within it, that no body has. */
const personal = new Set(
  'sir lord lady dr mr mrs ms jr pope king queen prince princess sheikh shaikh sheik sultan emir ayatollah mullah maulana imam saint hajji haji bin ibn bint ould van von der dos du del abu'.split(
    ' ',
  ),
);
/** Words that no person's name has. */
const impersonal = new Set(['the', 'of', 'and', 'for', 'against', 'in', 'on']);
/** Words that begin names of persons and of bodies alike. */
const undecided = new Set('the new al el la le san de da united south north east west all'.split(' '));

/** A word that is written small in the midst of a name, as no word of a person's name is but `bin`, `de` and the like. */
const small = /(?<=\p{Lu}\S* (?:\S+ )*)(?!(?:and|ibn|bint|ould|della|delle)\b)\p{Ll}[\p{Ll}-]{3,}/u;

/** `SALI BERISHA` as names are written. */
function asName(text: string): string {
  return text === text.toUpperCase() && /[A-Z]{3}/.test(text)
    ? text.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

/** Remembers what a function gave for a text. */
function memoized<Value>(make: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const before = values.get(text);
    if (before !== undefined || values.has(text)) return before as Value;
    const value = make(text);
    values.set(text, value);
    return value;
  };
}

/** Makes a reader of mentions. */
export function createReader({
  countries,
  lexicon,
  holders,
  dictionary,
  bodyOf,
}: Sources): (mention: ActorMention) => Reading {
  const surnames = new Set(
    [...holders.all, ...dictionary.persons].map(({ iso3, name }) => `${iso3} ${nameWords(name).at(-1)}`),
  );

  const role = (found: Role, name: string, iso3: string | null, body: string | null = null): Reading =>
    found.type === 'Country' && iso3 !== null && body === null
      ? { form: 'country', iso3 }
      : { form: 'role', role: found, name: asName(name), iso3, body };

  const named = (
    what: Pick<Entry, 'kind' | 'sector'> & { readonly type: NewActor['type'] },
    name: string,
    iso3: string | null,
    row: string | null,
  ): Reading => ({
    form: 'named',
    type: what.type,
    kind: what.type === 'Organization' ? (what.kind ?? 'OTHER') : null,
    sector: what.sector,
    iso3: row ?? iso3,
    rowOnly: row !== null && row !== iso3,
    name: asName(name),
  });
  const person = { type: 'Person', kind: null, sector: null } as const;
  const other = { type: 'Organization', kind: 'OTHER', sector: null } as const;

  /** The country that a body's name tells by its words: what follows `of` before what stands elsewhere. */
  function countryIn(words: readonly string[]): string | null {
    const found = countries.within(words).filter((word) => word.iso3 !== null);
    const after = found.find(({ kind, start }) => kind === 'name' && ['of', 'in'].includes(words[start - 1] ?? ''));
    return (after ?? found[0])?.iso3 ?? null;
  }

  function isPersonal(words: readonly string[]): boolean {
    if (words.length < 2 || words.length > 7) return false;
    const [first = ''] = words;
    if (words.some((word) => personal.has(word) || /^(i|ii|iii|iv|vi|xvi)$/.test(word))) return true;
    if (words.slice(0, -1).some((word) => word.length === 1)) return true;
    return dictionary.givenNames.has(first) && !undecided.has(first);
  }

  /** Whom the tables of persons and bodies mean by a name; `row` is the country that the row tells. */
  function listedAs(name: string, key: string, row: string | null): Reading | null {
    const body = dictionary.body(key);
    if (body && (row === null || body.iso3 === null || body.iso3 === row))
      return named(body, body.name, body.iso3, null);
    const fits = (iso3: string | null) => row === null || iso3 === null || iso3 === row;
    const held = holders.ofKey(key).filter((holder) => fits(holder.iso3));
    const coded = dictionary.coded(key).filter((entry) => fits(entry.iso3));
    const [entry] = coded;
    if (held.length > 0) {
      const from = (list: readonly (Holder | Entry)[]) => [...new Set(list.flatMap(({ iso3 }) => iso3 ?? []))];
      const told = from(held).length > 0 ? from(held) : from(coded);
      return named(person, held[0]?.name ?? name, told.length === 1 ? (told[0] ?? null) : null, row);
    }
    if (!entry) return null;
    // The dictionaries list leaders under their bodies.
    const words = nameWords(name);
    if (entry.type !== 'Person' && isPersonal(words) && bodyOf(words) === null)
      return named(person, name, coded.length > 1 ? null : entry.iso3, row);
    if (coded.length > 1) {
      const told = [...new Set(coded.flatMap(({ iso3 }) => iso3 ?? []))];
      return named(entry, name, told.length === 1 ? (told[0] ?? null) : null, row);
    }
    return named(entry, dictionary.standardOf(entry), entry.iso3, row);
  }

  // Few texts stand before and in parentheses, each many times.
  const countryOf = memoized((suffix: string) => countries.ofName(suffix));
  const roleOf = memoized((head: string) => lexicon.ofWords(nameWords(head)));

  function readSuffixed(name: string, head: string, suffix: string, row: string | null): Reading {
    const iso3 = countryOf(suffix);
    const found = roleOf(head);
    if (found) return iso3 === null ? role(found, name, null, suffix) : role(found, name, iso3);
    const told = iso3 ?? countryIn(nameWords(name));
    return named(bodyOf(nameWords(head)) ?? other, name, told, told === null ? row : null);
  }

  function readBare(name: string, words: readonly string[], row: string | null, types: readonly string[]): Reading {
    const country = countries.ofName(name);
    if (country !== null && (row === null || row === country)) {
      const byType = lexicon.ofTypes(types, true);
      return byType ? role(byType, name, country) : { form: 'country', iso3: country };
    }
    const found = listedAs(name, nameKey(name), row);
    if (found) return found;
    const asRole = lexicon.ofWords(words);
    if (asRole) return role(asRole, name, row);
    const body = bodyOf(words);
    const personal = isPersonal(words);
    if (body && !(body.weak && personal)) {
      const told = countryIn(words);
      return named(body, name, told, told === null ? row : null);
    }
    if (personal && !small.test(name)) return named(person, name, null, row);
    const places = countries.within(words);
    if (
      places.length > 0 ||
      words.some((word) => impersonal.has(word)) ||
      small.test(name) ||
      words.some((word) => /\d/.test(word)) ||
      (words.length === 1 && !dictionary.givenNames.has(words[0] ?? ''))
    ) {
      const told = countryIn(words);
      return named(other, name, told, told === null ? row : null);
    }
    return named(person, name, null, row);
  }

  /** Reads a row that has a code of CAMEO: a name there is only the word that was found in the text. */
  function readCoded(
    name: string,
    words: readonly string[],
    row: string | null,
    types: readonly string[],
    code: string,
  ): Reading {
    const parts = code.match(/.{1,3}/g) ?? [];
    const [first = ''] = parts;
    const abroad = international[first];
    if (abroad) {
      const found = listedAs(name, nameKey(name), row) ?? listedAs(name, nameKey(name), null);
      if (found) return found;
      return named({ type: 'Organization', kind: abroad, sector: null }, name, row, null);
    }
    const territory = parts[1] !== undefined && countries.isTerritory(parts[1]) ? parts[1] : null;
    const lead = types.includes(first) ? null : countries.ofCode(first);
    const iso3 = territory ?? row ?? lead;
    const rest = parts.slice((lead === null ? 0 : 1) + (territory === null ? 0 : 1));
    const meant = types.length > 0 ? types : rest;
    const places = countries.within(words).filter((place) => place.iso3 === iso3);
    const left = words.filter(
      (_, index) => !places.some(({ start, length }) => index >= start && index < start + length),
    );
    const noun = left.length > 0 ? lexicon.ofWords(left) : null;
    if (meant.length === 0) return iso3 === null ? readBare(name, words, null, []) : { form: 'country', iso3 };
    if (noun) return role(noun, name, iso3);
    const byType = lexicon.ofTypes(meant, false);
    if (left.length > 0 || iso3 === null) {
      const found = listedAs(name, nameKey(name), iso3);
      if (found) return found;
      const body = bodyOf(words);
      if (body && !(body.weak && isPersonal(words))) {
        const told = countryIn(words);
        return named(body, name, told, told === null ? iso3 : null);
      }
      const surname = words.length === 1 && surnames.has(`${iso3} ${words[0]}`);
      if (isPersonal(words) || surname || (iso3 !== null && meant.includes('ELI')))
        return named(person, name, null, iso3);
      if (iso3 === null)
        return named(
          { type: 'Organization', kind: byType?.kind ?? 'GROUP', sector: byType?.sector ?? null },
          name,
          null,
          null,
        );
    }
    return byType ? role(byType, name, iso3) : named(other, name, null, iso3);
  }

  return (mention) => {
    const name = mention.name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
    const words = nameWords(name);
    const row = mention.country === undefined ? null : countries.ofCode(mention.country);
    const types = (mention.sectors ?? []).filter(
      (sector) => /^[A-Z]{3}$/.test(sector) && sector !== 'UNK' && sector !== 'NON',
    );
    const code = mention.code?.trim() ?? '';
    if (code !== '') return readCoded(name, words, row, types, code);
    const suffixed = splitSuffix(name);
    if (suffixed && !lexicon.ofWords(words) && !dictionary.body(nameKey(name)))
      return readSuffixed(name, suffixed.head, suffixed.suffix, row);
    return readBare(name, words, row, types);
  };
}
