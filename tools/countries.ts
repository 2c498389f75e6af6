// Makes data/countries.yaml from a table of country codes and names: the countries as a dossier of their own.
//
//   npx tsx tools/countries.ts <country-codes.csv>

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { csv } from './csv.ts';

const from = process.argv[2] ?? join('..', 'shared', 'data', 'reference', 'country-codes.csv');

/** Names in the language of news where the table's are formal, and names in Japanese and Korean for the region. */
const known: Record<string, { name?: string; aliases?: [string, string, string][] }> = {
  JPN: {
    aliases: [
      ['日本', 'ja', 'Jpan'],
      ['日本国', 'ja', 'Jpan'],
      ['일본', 'ko', 'Hang'],
      ['日本政府', 'ja', 'Jpan'],
      ['일본 정부', 'ko', 'Hang'],
      ['Government of Japan', 'en', 'Latn'],
    ],
  },
  KOR: {
    name: 'South Korea',
    aliases: [
      ['ROK', 'en', 'Latn'],
      ['韓国', 'ja', 'Jpan'],
      ['大韓民国', 'ja', 'Jpan'],
      ['한국', 'ko', 'Hang'],
      ['대한민국', 'ko', 'Hang'],
      ['韓国政府', 'ja', 'Jpan'],
      ['한국 정부', 'ko', 'Hang'],
      ['Government of South Korea', 'en', 'Latn'],
    ],
  },
  PRK: {
    name: 'North Korea',
    aliases: [
      ['DPRK', 'en', 'Latn'],
      ['北朝鮮', 'ja', 'Jpan'],
      ['북한', 'ko', 'Hang'],
      ['조선민주주의인민공화국', 'ko', 'Hang'],
    ],
  },
  CHN: {
    name: 'China',
    aliases: [
      ['PRC', 'en', 'Latn'],
      ['中国', 'ja', 'Jpan'],
      ['중국', 'ko', 'Hang'],
    ],
  },
  USA: {
    name: 'United States',
    aliases: [
      ['USA', 'en', 'Latn'],
      ['United States of America', 'en', 'Latn'],
      ['アメリカ', 'ja', 'Jpan'],
      ['米国', 'ja', 'Jpan'],
      ['미국', 'ko', 'Hang'],
    ],
  },
  RUS: {
    name: 'Russia',
    aliases: [
      ['ロシア', 'ja', 'Jpan'],
      ['러시아', 'ko', 'Hang'],
    ],
  },
  TWN: {
    name: 'Taiwan',
    aliases: [
      ['台湾', 'ja', 'Jpan'],
      ['대만', 'ko', 'Hang'],
      ['臺灣', 'zh', 'Hant'],
    ],
  },
  GBR: {
    name: 'United Kingdom',
    aliases: [
      ['UK', 'en', 'Latn'],
      ['Britain', 'en', 'Latn'],
    ],
  },
  VNM: { name: 'Vietnam' },
  LAO: { name: 'Laos' },
  IRN: { name: 'Iran' },
  SYR: { name: 'Syria' },
  TZA: { name: 'Tanzania' },
  VEN: { name: 'Venezuela' },
  BOL: { name: 'Bolivia' },
  MDA: { name: 'Moldova' },
  BRN: { name: 'Brunei' },
  PSE: { name: 'Palestine' },
  COD: { name: 'Democratic Republic of the Congo' },
  COG: { name: 'Republic of the Congo' },
  FSM: { name: 'Micronesia' },
};

const [header = [], ...rows] = csv(readFileSync(from, 'utf8'));
const column = (row: string[], name: string): string => (row[header.indexOf(name)] ?? '').trim();
const languages: [string, string, string][] = [
  ['UNTERM English Formal', 'en', 'Latn'],
  ['official_name_en', 'en', 'Latn'],
  ['UNTERM English Short', 'en', 'Latn'],
  ['official_name_fr', 'fr', 'Latn'],
  ['official_name_es', 'es', 'Latn'],
  ['official_name_ru', 'ru', 'Cyrl'],
  ['official_name_ar', 'ar', 'Arab'],
  ['official_name_cn', 'zh', 'Hans'],
  ['UNTERM French Formal', 'fr', 'Latn'],
  ['UNTERM Spanish Formal', 'es', 'Latn'],
  ['UNTERM Russian Formal', 'ru', 'Cyrl'],
  ['UNTERM Arabic Formal', 'ar', 'Arab'],
  ['UNTERM Chinese Formal', 'zh', 'Hans'],
];

const countries = rows.map((row) => {
  const alpha3 = column(row, 'ISO3166-1-Alpha-3');
  const name = known[alpha3]?.name ?? (column(row, 'CLDR display name') || column(row, 'official_name_en'));
  const aliases = new Map<string, object>();
  const add = (text: string, language: string, script: string) => {
    // "Islamic Republic of Afghanistan (the)", "la République d'Angola" and a trailing note mark are the table's, not the name's.
    const plain = text
      .trim()
      .replace(/ ?\[.*\]$| ?\*+$| \((the|la|le|el|l'|los|las|les)\)/gi, '')
      .replace(/^(the |la |le |les |l['’]|el |los |las )/, '')
      .trim();
    if (plain !== '' && plain !== name && !aliases.has(plain)) aliases.set(plain, { text: plain, language, script });
  };
  for (const [text, language, script] of known[alpha3]?.aliases ?? []) add(text, language, script);
  for (const [field, language, script] of languages) add(column(row, field), language, script);
  return { id: `country:${alpha3}`, name, alpha2: column(row, 'ISO3166-1-Alpha-2'), aliases: [...aliases.values()] };
});
countries.sort((a, b) => (a.id < b.id ? -1 : 1));

const lines = countries.map(({ aliases, ...country }) => {
  const names = aliases
    .map((alias) => `      - ${stringify(alias, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`)
    .join('');
  const fields = Object.entries(country).map(
    ([field, value], index) =>
      `${index === 0 ? '  - ' : '    '}${stringify({ [field]: value }, { lineWidth: 0, schema: 'yaml-1.1' }).trim()}\n`,
  );
  return `${fields.join('')}    aliases:\n${names}`;
});
writeFileSync(
  join('data', 'countries.yaml'),
  `# yaml-language-server: $schema=../dossiers/dossier.schema.json\n# Made by tools/countries.ts from the table of country codes that NOTICE names; the names in use are chosen there.\n${stringify({ dossier: 'countries', title: 'Countries and territories with an ISO 3166-1 code', licence: 'Open Data Commons Public Domain Dedication and License (PDDL)' })}actors:\n${lines.join('')}`,
);
console.log(`${countries.length} countries`);
