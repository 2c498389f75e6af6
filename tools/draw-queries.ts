// Draws names at random, by a seed, and varies them as people do: how tests/search/queries.tsv came to be. Its head says from what.
//
//   npx tsx tools/draw-queries.ts > tests/search/queries.tsv

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { nameKey, nameWords } from '../src/graph/names.ts';
import { randomFrom } from '../src/graph/random.ts';
import { readHolders } from '../src/ingest/coded/actors/holders.ts';
import { bundledActors } from '../src/ingest/coded/actors/known.ts';
import { bundledDossiers } from '../src/ingest/dossier/bundled.ts';
import { sharedData } from '../tests/harness/sharedData.ts';
import { competitors } from '../tests/search/world.ts';

const seed = 20_201_029;
const random = randomFrom(seed);
const upTo = (count: number) => Math.floor(random() * count);
const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;

function shuffled<T>(list: readonly T[]): T[] {
  const all = [...list];
  for (let place = all.length - 1; place > 0; place--) {
    const other = upTo(place + 1);
    [all[place], all[other]] = [all[other] as T, all[place] as T];
  }
  return all;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Drawn {
  readonly text: string;
  readonly id: string;
}

const { actors, idOf } = competitors();
const bundled = bundledActors();
const everyone = [
  ...bundled.flatMap(({ id, type, names }) => names.map((name) => ({ id, type, name }))),
  ...actors.map(({ id, type, name }) => ({ id, type, name })),
];
const ownersOfKey = new Map<string, Set<string>>();
for (const { id, name } of everyone) {
  const key = nameKey(name);
  ownersOfKey.set(key, (ownersOfKey.get(key) ?? new Set()).add(id));
}
const isTaken = (text: string) => ownersOfKey.has(nameKey(text));
const isUnique = ({ id, name }: Named) => (ownersOfKey.get(nameKey(name)) ?? new Set([id])).size === 1;

const latin = /^[\p{Script=Latin}\p{M}' .’-]+$/u;
const dossierPersons = bundled.filter(({ type, name }) => type === 'Person' && latin.test(name));
const holders: Named[] = readHolders().all.map(({ name, iso3 }) => ({ id: idOf(name, iso3 ?? undefined), name }));
const persons: Named[] = [...dossierPersons, ...dossierPersons, ...holders].filter(
  (named) => latin.test(named.name) && /\S\s+\S/.test(named.name) && isUnique(named),
);
const datasetPersons: Named[] = actors.filter(
  ({ type, name }) => type === 'Person' && latin.test(name) && /^\S+ \S+( \S+)?$/.test(name),
);
const bodies: Named[] = [...bundled, ...actors].filter(
  ({ type, name }) =>
    (type === 'Organization' || type === 'Ministry') && latin.test(name) && /^\S{4,}( \S+){1,4}$/.test(name),
);

/** So many different queries; `vary` gives null for what cannot be varied so. */
function draw<T>(pool: readonly T[], count: number, vary: (one: T) => Drawn | null): Drawn[] {
  const drawn = new Map<string, Drawn>();
  for (const one of shuffled(pool)) {
    if (drawn.size === count) break;
    const query = vary(one);
    if (query && !/[\t\n]/.test(query.text)) drawn.set(query.text, query);
  }
  return [...drawn.values()];
}

interface Listed {
  readonly id: string;
  readonly aliases?: readonly { readonly text: string; readonly note?: string }[];
}
/** What the dossiers give beside standard names; misreadings that a machine made of characters follow no rule, and are left out. */
const spellings = bundledDossiers()
  .flatMap(({ content }) => (parseYaml(String(content)) as { actors?: Listed[] }).actors ?? [])
  .flatMap(({ id, aliases = [] }) =>
    aliases
      .filter(({ note = '' }) => !note.includes('misreading'))
      .map(({ text }) => ({ id, isPerson: id.startsWith('person:'), name: text })),
  );
const hangul = /^[가-힣 ]+$/;

function turned({ id, name }: Named): Drawn | null {
  const words = name.split(/\s+/);
  const [first = '', second = ''] = words;
  if (words.length === 2) return { id, text: `${second} ${first}` };
  return words.length === 3 ? { id, text: `${words[2]} ${first} ${second}` } : null;
}

function plainly({ id, name }: Named): Drawn | null {
  const text = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
  return text === name ? null : { id, text: oneOf([text, text.toLowerCase(), text.toUpperCase()]) };
}

function joined({ id, name }: Named): Drawn | null {
  const match = /^(\p{L}+) (\p{L}+)-(\p{L}+)$/u.exec(name);
  if (!match) return null;
  const [, family, one = '', two = ''] = match;
  return {
    id,
    text: oneOf([
      `${family} ${one}${two.toLowerCase()}`,
      `${family} ${one} ${two}`,
      `${one}${two} ${family}`,
      `${one}-${two} ${family}`,
    ]),
  };
}

const initialsOf = (name: string): string[] => {
  const words = nameWords(name);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  return [`${first[0]} ${last}`, `${second[0]} ${first}`];
};
const ownersOfInitials = new Map<string, Set<string>>();
for (const { id, type, name } of everyone)
  if (type === 'Person')
    for (const initials of initialsOf(name))
      ownersOfInitials.set(initials, (ownersOfInitials.get(initials) ?? new Set()).add(id));

function initialled({ id, name }: Named): Drawn | null {
  const words = name.split(/\s+/);
  const [given = '', ...others] = words;
  const korean = /^\p{L}+ (\p{L}+)-\p{L}+$/u.exec(name);
  const short = korean ? `${(korean[1] ?? '')[0]} ${given}` : `${given[0]} ${others.at(-1)}`;
  if (words.length !== 2 || (ownersOfInitials.get(nameWords(short).join(' '))?.size ?? 0) > 1) return null;
  const [initial, family] = short.split(' ');
  return { id, text: korean ? `${family} ${initial}.` : oneOf([`${initial}. ${family}`, `${family} ${initial}.`]) };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
function slipped(word: string): string {
  const place = 1 + upTo(word.length - 2);
  switch (upTo(4)) {
    case 0:
      return word.slice(0, place) + oneOf([...letters]) + word.slice(place + 1);
    case 1:
      return word.slice(0, place) + word.slice(place + 1);
    case 2:
      return word.slice(0, place) + oneOf([...letters]) + word.slice(place);
    default:
      return word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
  }
}

/** One slip in a word of four letters or more, and a second one where the word has eight. */
function mistyped({ id, name }: Named): Drawn | null {
  const words = name.split(' ');
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  if (long.length === 0) return null;
  const word = oneOf(long);
  let wrong = slipped(word);
  if (word.length >= 8 && random() < 0.5) wrong = slipped(wrong);
  const text = words.map((each) => (each === word ? wrong : each)).join(' ');
  return isTaken(text) ? null : { id, text };
}

const ownersOfWord = new Map<string, Set<string>>();
for (const { id, name } of everyone)
  for (const word of nameWords(name)) ownersOfWord.set(word, (ownersOfWord.get(word) ?? new Set()).add(id));

function familyAlone({ id, name }: Named): Drawn | null {
  const family = /^\S+ (\S{4,})$/.exec(name)?.[1];
  if (family === undefined || nameWords(family).length !== 1) return null;
  return ownersOfWord.get(nameWords(family)[0] ?? '')?.size === 1 ? { id, text: family } : null;
}

function spaced({ id, name }: Named): Drawn | null {
  if (!/^[가-힣]{3}$|^\p{Script=Han}{4}$/u.test(name) || !isUnique({ id, name })) return null;
  const cut = hangul.test(name) ? 1 : 2;
  return { id, text: `${name.slice(0, cut)}${oneOf([' ', '　', '・'])}${name.slice(cut)}` };
}

const title =
  /\b(PRESIDENT|PRIME|PREMIER|MINISTER|PM|MR|GENERAL|GEN|COLONEL|COL|KING|QUEEN|SHEIKH?|FOREIGN|DR|CHANCELLOR|KANZLER|SECRETARY|SENATOR|CONGRESS(MAN|WOMAN)|PRINCE|LEADER|AMBASSADOR|SIR|LORD|MRS|AYATOLLAH|LT|MAJ|GOVERNOR|CHAIRMAN|MARSHAL|EMPEROR|POPE|CROWN|EX|FORMER)\b/;
const capitalised = (text: string) =>
  text.toLowerCase().replaceAll(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/** Spellings that the Phoenix dictionaries give for one office holder beside the name in the table. */
function dictionarySpellings(): Drawn[] {
  const byKey = new Map(readHolders().all.map((holder) => [nameKey(holder.name), holder]));
  const file = gunzipSync(readFileSync(join(sharedData, 'dictionaries', 'phoenix_actor_roles.tsv.gz'))).toString(
    'utf8',
  );
  const found = new Map<string, Drawn>();
  for (const line of file.split('\n').slice(1)) {
    const [, actor = '', aliases = '', , country] = line.split('\t');
    const names = [actor, ...aliases.split('|')].filter(
      (name) =>
        !title.test(name) && /^[A-Z' .-]+$/.test(name) && name.split(' ').length >= 2 && name.split(' ').length <= 4,
    );
    const holder = names.map((name) => byKey.get(nameKey(name))).find((each) => each && each.iso3 === country);
    if (!holder || !isUnique({ id: idOf(holder.name, holder.iso3 ?? undefined), name: holder.name })) continue;
    for (const name of names)
      if (!isTaken(name)) found.set(name, { text: capitalised(name), id: idOf(holder.name, holder.iso3 ?? undefined) });
  }
  return [...found.values()];
}

const unColumns: Readonly<Record<string, readonly string[]>> = {
  ar: ['official_name_ar', 'UNTERM Arabic Formal'],
  zh: ['official_name_cn', 'UNTERM Chinese Formal'],
  es: ['official_name_es', 'UNTERM Spanish Formal'],
  fr: ['official_name_fr', 'UNTERM French Formal'],
  ru: ['official_name_ru', 'UNTERM Russian Formal'],
  en: ['official_name_en', 'UNTERM English Formal'],
};
const known = new Set(bundled.map(({ id }) => id));
const countryRows = (
  parse(readFileSync(join(sharedData, 'reference', 'country-codes.csv')), { columns: true }) as Record<string, string>[]
).filter((row) => known.has(`country:${row['ISO3166-1-Alpha-3']}`));

/** The names of the United Nations, without the article before them. */
function countryNames(language: string): Drawn[] {
  return countryRows.flatMap((row) =>
    (unColumns[language] ?? []).flatMap((column) => {
      const text = (row[column] ?? '')
        .trim()
        .replace(/^(the|la|le|les|el|los|las) |^l['’]/, '')
        .replace(/ ?\((l['’]|le|la|les|el|los|las|the)\)$/i, '');
      return text === '' ? [] : [{ text, id: `country:${row['ISO3166-1-Alpha-3']}` }];
    }),
  );
}

const same = (drawn: Drawn) => drawn;
const kinds: readonly (readonly [string, readonly Drawn[]])[] = [
  [
    'other-script',
    draw(
      spellings.filter((one) => !latin.test(one.name) && isUnique(one)),
      44,
      ({ id, name }) => ({ id, text: name }),
    ),
  ],
  [
    'withheld-hangul',
    draw(
      spellings.filter(({ isPerson, name }) => isPerson && hangul.test(name)),
      44,
      ({ id, name }) => ({ id, text: name }),
    ),
  ],
  [
    'withheld-spelling',
    draw(
      spellings.filter(({ isPerson, name }) => isPerson && latin.test(name) && name.includes(' ')),
      30,
      ({ id, name }) => ({ id, text: name }),
    ),
  ],
  [
    'spaced-script',
    draw(
      spellings.filter(({ isPerson }) => isPerson),
      16,
      spaced,
    ),
  ],
  ['word-order', draw([...persons, ...datasetPersons], 40, turned)],
  ['accents-and-case', draw(persons, 40, plainly)],
  ['hyphens-and-spaces', draw([...persons, ...datasetPersons], 40, joined)],
  ['initials', draw(persons, 36, initialled)],
  ['typo-person', draw([...persons, ...datasetPersons], 50, mistyped)],
  ['typo-body', draw(bodies.filter(isUnique), 20, mistyped)],
  ['family-name', draw(persons, 24, familyAlone)],
  ['dictionary-spelling', draw(dictionarySpellings(), 80, same)],
  ...Object.keys(unColumns).map((language): [string, Drawn[]] => [
    `country-${language}`,
    draw(countryNames(language), 14, same),
  ]),
];

const head = `# Names as people type them, each with the id that it is expected to find and the half of the set that it belongs to.
# Drawn by tools/draw-queries.ts, seed ${seed}: the engine was tuned on the half "tuned" alone; "held-out" was scored and not looked into.
# The label is whatever the name was derived from; nobody chose queries by what the engine finds.
# Kinds, and from what they are drawn:
#   other-script         spellings of the dossiers in kanji, kana and Hangul, which the graph has
#   withheld-hangul      Hangul of persons that the dossiers have, taken out of the graph for the test
#   withheld-spelling    other Latin spellings of persons that the dossiers have, taken out likewise
#   spaced-script        names in kanji or Hangul, with a space or a dot between family and given name
#   word-order           family name first for given name first, or the other way; persons of dossiers, Wikidata and ICEWS
#   accents-and-case     without accents, in small letters or capitals; persons of dossiers and Wikidata
#   hyphens-and-spaces   Kang Kyungwha, Kang Kyung wha, Kyungwha Kang and Kyung-wha Kang for Kang Kyung-wha
#   initials             S. Abe, Abe S., Moon J.; only where no other person in the graph would be written so
#   typo-person, -body   one letter wrong, left out, doubled or swapped in a word of four letters or more, at times two in one of eight
#   family-name          the family name alone, where no other name in the graph has that word
#   dictionary-spelling  what the Phoenix dictionaries (MIT) give beside the name that Wikidata has, of an office holder, without words of offices
#   country-ar, -en, …   official names of countries in the six languages of the United Nations (PDDL), without the article
`;

console.log(head.trimEnd());
console.log(['query', 'id', 'kind', 'half'].join('\t'));
/** What a dictionary lists with a person and is no name: taken out after the draw, in both halves. */
const noName = /\b(administration|government|regime|cabinet|office|director|adviser|chief|deputy|baron|baroness)\b/i;

for (const [kind, drawn] of kinds)
  shuffled(drawn).forEach(({ text, id }, place) => {
    const half = place % 2 === 0 ? 'tuned' : 'held-out';
    if (kind !== 'dictionary-spelling' || !noName.test(text)) console.log([text, id, kind, half].join('\t'));
  });
