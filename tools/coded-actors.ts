// Makes data/coded-actors.tsv from the actor dictionaries of the Open Event Data Alliance, with which events were coded.
//
//   npx tsx tools/coded-actors.ts [<phoenix_actor_roles.tsv.gz>]
//
// Kept: persons with their spellings, and bodies one name a line, with country and sector. Left out: countries, cities and nationalities, spellings with a
// title, and firms whose own words say that they are firms: codes tell the rest.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBodyWords } from '../src/ingest/coded/actors/pattern.ts';

const from =
  process.argv[2] ??
  join(process.env.ENTENTE_SHARED_DATA ?? join('..', 'shared', 'data'), 'dictionaries', 'phoenix_actor_roles.tsv.gz');
const bodyOf = readBodyWords();
const titled =
  /\b(PRESIDENT|VICE|PRIME|SIR|DR|MR|GENERAL|FORMER|KING|QUEEN|PRINCE|MINISTER|SENATOR|SECRETARY|GOVERNOR|FOREIGN|DEFENSE|COLONEL|CHANCELLOR|PREMIER|DIRECTOR|ADMINISTRATION|AMBASSADOR)\b/;
const iso3Codes = new Set(
  readFileSync(join('data', 'countries.yaml'), 'utf8')
    .match(/country:[A-Z]{3}/g)
    ?.map((id) => id.slice(8)) ?? [],
);
const codes: Record<string, string> = {
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
  IMY: 'IMN',
  WSB: 'PSE',
  GZS: 'PSE',
  MTN: 'MNE',
};

interface Row {
  readonly file: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly role: string;
  readonly dated: boolean;
}

const actors = new Map<string, Row[]>();
for (const line of gunzipSync(readFileSync(from)).toString('utf8').split('\n').slice(1)) {
  const [file = '', actor = '', aliases = '', , country = '', role = '', start, end] = line.split('\t');
  if (actor === '') continue;
  const names = [actor, ...aliases.split('|')].filter((name) => /^[A-Z][\x20-\x7e]{2,}$/.test(name));
  actors.set(actor, [...(actors.get(actor) ?? []), { file, names, country, role, dated: `${start}${end}` !== '' }]);
}

/** CAMEO's first type among the codes of a role that PLOVER has as a sector. */
function sectorOf(role: string): string {
  for (const type of role.match(/.{3}/g) ?? [])
    if (/^(GOV|MIL|REB|OPP|LEG|JUD|COP|SPY|AGR|BUS|CRM|CVL|EDU|LAB|REF|ELI|UAF|REL)$/.test(type)) return type;
    else if (type === 'MED') return 'JRN';
    else if (type === 'HLH') return 'MED';
  return '';
}

const actorFirst = (name: string) => name.split(' ')[0] ?? '';

/** First words of dated names: given names, but for slips. */
const given = new Map<string, number>();
for (const [actor, rows] of actors)
  if (rows.some((row) => row.dated)) given.set(actorFirst(actor), (given.get(actorFirst(actor)) ?? 0) + 1);

const kinds: Record<string, string> = { MNC: 'COMPANY', NGO: 'NGO', IGO: 'IGO', NGM: 'NGO' };
/** Whether a name is a person's: dated, or of the elites, or begun by a given name among those of international bodies. */
const isPerson = (name: string, rows: readonly Row[]) => {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  if (rows.some((row) => row.dated)) return !(bodyOf(words) && !bodyOf(words)?.weak) || words.length === 2;
  if (bodyOf(words) !== null || words.length < 2) return false;
  if (rows.some(({ role }) => role.startsWith('ELI'))) return true;
  const [first] = rows;
  return ['IGO', 'IMG'].includes(first?.country ?? '') && (given.get(actorFirst(name)) ?? 0) > 1;
};

/** Whether two names share a word of three letters or more: other aliases are of members, nicknames and parts. */
const akin = (a: string, b: string) => {
  const words = new Set(a.split(/[^A-Z]+/).filter((word) => word.length > 2));
  return b.split(/[^A-Z]+/).some((word) => words.has(word));
};

let left = 0;
const lines = new Set<string>();
for (const [actor, rows] of actors) {
  const countries = new Set(
    rows
      .flatMap(({ country, role }) => (kinds[country] ? [role.slice(0, 3), role.slice(3, 6)] : [country]))
      // MUS is Mauritius as a country and Muslim as a religion.
      .filter((code) => code !== 'MUS' || rows.every(({ country }) => country === 'MUS'))
      .map((code) => codes[code] ?? code)
      .filter((code) => iso3Codes.has(code)),
  );
  const [iso3 = ''] = countries;
  const place = rows.some(
    ({ country, role }) => !kinds[country] && country !== 'IMG' && (role === '' || role === country),
  );
  if (place || countries.size > 1) {
    left++;
    continue;
  }
  const [first] = rows;
  const sector =
    rows.map(({ role }) => sectorOf(role)).find((text) => text !== '' && text !== 'ELI') ?? sectorOf(first?.role ?? '');
  const put = (names: readonly string[], person: boolean) => {
    const kind = kinds[first?.country ?? ''] ?? (/REB|INS|SEP|UAF/.test(first?.role ?? '') ? 'GROUP' : 'OTHER');
    const words = names[0]?.toLowerCase().match(/[a-z]+/g) ?? [];
    // What a firm's own words say of it need not be listed.
    if (!person && bodyOf(words) !== null && (iso3 === '' || kind === 'COMPANY')) left++;
    else if (person) lines.add([iso3, 'Person', '', sector, names.join('|')].join('\t'));
    else
      lines.add(
        [iso3, 'Organization', kind, kind === 'COMPANY' ? sector || 'BUS' : sector, names.join('|')].join('\t'),
      );
  };
  const names = [...new Set(rows.flatMap((row) => row.names))].filter((name) => name === actor || !titled.test(name));
  if (!names.includes(actor)) continue;
  const person = isPerson(actor, rows);
  if (person) put([actor, ...names.filter((name) => name !== actor && akin(actor, name))], true);
  for (const name of names) {
    const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
    const personal = bodyOf(words) === null && words.length > 1 && (given.get(actorFirst(name)) ?? 0) > 1;
    if (person ? name !== actor && !akin(actor, name) && words.length > 1 : true)
      put([name], name === actor ? person : personal);
  }
}
writeFileSync(
  join('data', 'coded-actors.tsv'),
  `# Made by tools/coded-actors.ts from the Phoenix dictionaries, (c) Open Event Data Alliance, MIT License (see NOTICE).\niso3\ttype\tkind\tsector\tnames\n${[...lines].sort().join('\n')}\n`,
);
console.log(`${lines.size} lines; ${left} actors and names left out.`);
