// GDELT 1 and 2: raw exports of events, 57, 58 or 61 columns without names, or with them.

import type { ActorMention, ActReport, ReadRow, Refusal } from '../act.ts';
import type { Adapter, Layout } from '../adapter.ts';
import { editionOf } from './codes.ts';
import { shown } from './columns.ts';
import { countryOfCode } from './countries.ts';
import { type GdeltVersion, gdeltColumns } from './gdeltColumns.ts';
import { readPlace } from './places.ts';
import {
  isMissing,
  readAddress,
  readName,
  readNumber,
  readNumberDate,
  readSerial,
  refusal,
  remembering,
} from './values.ts';

/** Reads the exports of GDELT 1.0; rows of before April 2013 lack the address of their article. */
export function gdelt1(dataset?: string): Adapter {
  return gdelt(1, [57, 58], dataset);
}

/** Reads the exports of GDELT 2.0. */
export function gdelt2(dataset?: string): Adapter {
  return gdelt(2, [61], dataset);
}

function gdelt(version: GdeltVersion, widths: readonly number[], dataset = `gdelt${version}`): Adapter {
  return {
    name: `gdelt${version}`,
    description: `GDELT ${version}.0 raw event exports, tab-separated, ${widths.join(' or ')} columns, with or without their names`,
    separator: '\t',
    quoted: false,
    oldEncoding: false,
    layout: (line) => layoutOf(version, widths, line, dataset),
  };
}

function layoutOf(
  version: GdeltVersion,
  widths: readonly number[],
  line: readonly string[],
  dataset: string,
): Layout | string {
  const columns = gdeltColumns(version);
  const header = line[0]?.toLowerCase() === 'globaleventid';
  if (header) {
    const wrong = line.findIndex(
      (name, at) => name.replaceAll('_', '').toLowerCase() !== columns[at]?.replaceAll('_', '').toLowerCase(),
    );
    if (wrong >= 0 || !widths.includes(line.length))
      return `the first line names ${line.length} columns${wrong < 0 ? '' : `, and column ${wrong + 1} is "${line[wrong]}", not "${columns[wrong] ?? 'nothing'}"`}; exports of GDELT ${version}.0 have ${widths.join(' or ')}${otherVersion(version, line)}`;
  } else if (!/^\d+$/.test(line[0] ?? '') || !/^\d{8}$/.test(line[1] ?? '') || otherVersion(version, line) !== '')
    return `the first line is ${shown(line)}; it should begin with a number and a date such as 20191024, and have ${widths.join(' or ')} columns separated by tabs${otherVersion(version, line)}`;
  return { columns: header ? line : columns, widths, header, notes: [], read: reader(version, dataset) };
}

function otherVersion(version: GdeltVersion, line: readonly string[]): string {
  if (version === 1 && line.length === 61) return '; with 61 it is for the adapter gdelt2';
  if (version === 2 && (line.length === 57 || line.length === 58))
    return `; with ${line.length} it is for the adapter gdelt1`;
  if (line.length === 16 && /^\d{14}$/.test(line[1] ?? ''))
    return '; this one is a table of mentions, which is not read';
  return '';
}

const edition = editionOf('CAMEO', 'GDELT');

/** The code of a row, held against its root: a spreadsheet makes `10`, a demand, of `010`, a statement. */
const codeOf = remembering((joined) => {
  const [code = '', root = ''] = joined.split('\t');
  const entry = edition.byCode.get(code);
  const zero = edition.byCode.has(`0${code}`) ? '; a spreadsheet has dropped its leading zero' : '';
  if (entry === undefined) return refusal('code', `CAMEO, edition GDELT, has no code "${code}"${zero}`);
  if (root !== code.slice(0, 2)) return refusal('code', `code ${code} is not below the root ${root} of the row${zero}`);
  return entry;
});

/** An actor, from its ten columns joined by tabs: code, name, country, known group, ethnic, two religions, three types. */
const mentionOf = remembering((joined): ActorMention | Refusal | null => {
  const [code = '', text = '', country = '', group = '', , , , ...types] = joined
    .split('\t')
    .map((part) => part.trim());
  const name = readName(text === '' ? code : text);
  if (typeof name !== 'string') return name;
  if (name === '') return null;
  const alpha3 = country === '' ? null : countryOfCode('CAMEO', country);
  const sectors = [...types, group].filter((sector) => sector !== '');
  return {
    name,
    ...(alpha3 === null ? {} : { country: alpha3 }),
    ...(sectors.length === 0 ? {} : { sectors }),
    ...(code === '' ? {} : { code }),
  };
});

const placeOf = remembering((joined) => {
  const [name = '', country = '', north = '', east = ''] = joined.split('\t');
  return readPlace([name], north, east, countryOfCode('FIPS', country));
});

/** The article; what is no web address is the citation of a source that is not on the web. */
function reportOf(address: string): ActReport | Refusal | null {
  if (isMissing(address)) return null;
  const read = readAddress(address);
  if ('rule' in read) return read;
  return read.host === null
    ? { key: read.text, title: read.text }
    : { key: read.text, url: read.text, publisher: read.host };
}

function reader(version: GdeltVersion, dataset: string): Layout['read'] {
  const columns = gdeltColumns(version);
  const at = (name: string): number => columns.indexOf(name);
  const geo = at('ActionGeo_FullName');
  const [latitude, longitude, url] = [at('ActionGeo_Lat'), at('ActionGeo_Long'), at('SOURCEURL')];
  return (fields): ReadRow => {
    const field = (position: number): string => fields[position] as string;
    const row = readSerial(field(0), 'GLOBALEVENTID');
    if (typeof row !== 'string') return row;
    const date = readNumberDate(field(1));
    if (typeof date !== 'string') return date;
    const source = mentionOf(fields.slice(5, 15).join('\t'));
    if (source !== null && 'rule' in source) return source;
    const target = mentionOf(fields.slice(15, 25).join('\t'));
    if (target !== null && 'rule' in target) return target;
    if (source === null && target === null) return refusal('no-actor', 'neither actor is named');
    const code = codeOf(`${field(26)}\t${field(28)}`);
    if ('rule' in code) return code;
    const intensity = readNumber(field(30), 'GoldsteinScale', -10, 10);
    if (intensity !== null && typeof intensity !== 'number') return intensity;
    const mentions = readNumber(field(31), 'NumMentions', 0, 1e9);
    if (mentions !== null && typeof mentions !== 'number') return mentions;
    const place = placeOf(`${field(geo)}\t${field(geo + 1)}\t${field(latitude)}\t${field(longitude)}`);
    if (place !== null && 'rule' in place) return place;
    const report = reportOf(fields[url] ?? '');
    if (report !== null && 'rule' in report) return report;
    return {
      dataset,
      key: `${date}\t${source?.code ?? ''}\t${source?.name ?? ''}\t${code.code}\t${target?.code ?? ''}\t${target?.name ?? ''}\t${place?.name ?? ''}`,
      row,
      date,
      relation: code.relation,
      code: code.code,
      codebook: code.codebook,
      edition: code.edition,
      intensity,
      scale: intensity === null ? null : 'GOLDSTEIN',
      source,
      target,
      place,
      report,
      mentions,
      wording: code.name,
    };
  };
}
