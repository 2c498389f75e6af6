// Which country words mean: names in use, adjectives, places, and the codes of CAMEO and ICEWS where they differ from ISO's.

import { readFileSync } from 'node:fs';
import { nameKey, nameWords } from '../../../graph/names.ts';
import { packagePath } from '../../../graph/packageRoot.ts';
import { splitSuffix, splitsOf } from './pattern.ts';
import type { KnownActor } from './resolver.ts';
import { listed, readTable } from './tables.ts';

/** Codes that datasets use for countries and that ISO 3166-1 does not: old ones, slips, and parts of a country. */
const codes: Readonly<Record<string, string>> = {
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
  MTN: 'MNE',
  MTG: 'MNE',
  SCG: 'SRB',
  YUG: 'SRB',
  SUN: 'RUS',
  WSB: 'PSE',
  GZS: 'PSE',
  BAG: 'IRQ',
  IMY: 'IMN',
  KSV: 'XKX',
  KOS: 'XKX',
  CSK: 'CZE',
  DDR: 'DEU',
  JAP: 'JPN',
};

/** Territories that have a code of their own and stand behind their country's in CAMEO: `CHNHKG`, `GBRMSR`. */
const territories = new Set(
  'HKG MAC MSR VGB CYM BMU AIA FLK GIB SHN TCA PCN IMN ASM GUM PRI VIR MNP GRL FRO ABW CUW GLP MTQ GUF REU NCL PYF SPM WLF MYT COK NIU TKL NFK ALA SJM'.split(
    ' ',
  ),
);

/** How a word tells a country: it names it, it is the adjective of it, or it is a place in it. */
type Kind = 'name' | 'adjective' | 'place';

interface Word {
  /** ISO 3166-1 alpha-3 code; null for places wider than a country, such as Africa. */
  readonly iso3: string | null;
  readonly kind: Kind;
}

/** A country that is meant somewhere in a text. */
export interface Found extends Word {
  /** Place among the words, and how many they are. */
  readonly start: number;
  readonly length: number;
}

/** What is known of countries and their words. */
export interface Countries {
  /** The country that a name in use means, such as `Cote d'Ivoire`; null where none. */
  ofName(text: string): string | null;
  /** The country of an ISO or CAMEO code; null for regions and for what is no country's code. */
  ofCode(code: string): string | null;
  /** Whether a code is of a territory that follows its country's code. */
  isTerritory(code: string): boolean;
  /** All countries, regions and places that occur among words, longest first where they overlap. */
  within(words: readonly string[]): Found[];
  /** The standard name, `South Korea`. */
  nameOf(iso3: string): string;
  /** The two letters that begin ids, `kr`. */
  shortOf(iso3: string): string;
}

/** Where the codes have no two letters in what is known: user-assigned ones that are in wide use. */
const shorts: Readonly<Record<string, string>> = { XKX: 'xk', ANT: 'an' };
const unlisted: Readonly<Record<string, string>> = { XKX: 'Kosovo', ANT: 'Netherlands Antilles' };

/** The two letters of each country of data/countries.yaml. */
function readShorts(): Map<string, string> {
  const text = readFileSync(packagePath('data', 'countries.yaml'), 'utf8');
  return new Map(
    [...text.matchAll(/id: country:(\w{3})\n {4}name: .*\n {4}alpha2: "?(\w{2})/g)].map(([, iso3 = '', two = '']) => [
      iso3,
      two,
    ]),
  );
}

/** Reads the countries among known actors and the words of data/country-words.tsv. */
export function countriesOf(known: readonly KnownActor[]): Countries {
  const alpha2 = readShorts();
  const names = new Map<string, string>();
  const standard = new Map<string, string>(Object.entries(unlisted));
  const words = new Map<string, Word>();
  const firsts = new Set<string>();
  let most = 1;
  const put = (text: string, word: Word) => {
    const parts = nameWords(text);
    most = Math.max(most, parts.length);
    firsts.add(parts[0] ?? '');
    const key = parts.join(' ');
    if (!words.has(key)) words.set(key, word);
  };
  const clashes = new Set<string>();
  for (const [iso3 = '', kind = 'name', texts] of readTable('country-words.tsv'))
    for (const text of listed(texts)) {
      if (kind === 'name') names.set(nameKey(text), iso3);
      put(text, { iso3: iso3 === '-' ? null : iso3, kind: kind as Kind });
    }
  const chosen = new Set(names.keys());
  for (const actor of known) {
    if (actor.type !== 'Country') continue;
    const iso3 = actor.id.slice('country:'.length);
    standard.set(iso3, actor.name);
    for (const text of new Set([actor.name, ...actor.names])) {
      const key = nameKey(text);
      if (chosen.has(key)) continue;
      if ((names.get(key) ?? iso3) !== iso3) clashes.add(key);
      names.set(key, iso3);
      put(text, { iso3, kind: 'name' });
    }
  }
  for (const key of clashes) names.delete(key);

  return {
    ofName: (text) => names.get(nameKey(text)) ?? null,
    ofCode: (code) => (standard.has(code) ? code : (codes[code] ?? null)),
    isTerritory: (code) => territories.has(code),
    within(parts) {
      const found: Found[] = [];
      for (let start = 0; start < parts.length; start++) {
        if (!firsts.has(parts[start] ?? '')) continue;
        for (let length = Math.min(most, parts.length - start); length > 0; length--) {
          const word = words.get(parts.slice(start, start + length).join(' '));
          if (!word) continue;
          found.push({ ...word, start, length });
          start += length - 1;
          break;
        }
      }
      return found;
    },
    nameOf: (iso3) => standard.get(iso3) ?? iso3,
    shortOf: (iso3) => (alpha2.get(iso3) ?? shorts[iso3] ?? iso3).toLowerCase(),
  };
}

/** What a name says less its country: `Foreign Affairs` of `Foreign Affairs (Japan)`, `Cabinet` of `Cabinet of Japan`. */
export function officeIn(name: string, country: string, countries: Countries): string | null {
  const suffixed = splitSuffix(name);
  const found = [...(suffixed ? [suffixed] : []), ...splitsOf(name)].find(
    ({ head, suffix }) => head !== '' && `country:${countries.ofName(suffix)}` === country,
  );
  return found?.head ?? null;
}
