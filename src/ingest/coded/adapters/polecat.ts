// POLECAT: weekly files of events coded by PLOVER, tab-separated, 40 named columns.

import type { ActorMention, ActReport, ReadRow, Refusal } from '../act.ts';
import type { Adapter, Layout } from '../adapter.ts';
import { editionOf } from './codes.ts';
import { findColumns, shown } from './columns.ts';
import { countryOfName } from './countries.ts';
import { readPlace } from './places.ts';
import { isMissing, own, readDate, readName, readNumber, refusal, remembering } from './values.ts';

const columns = {
  event: ['Event ID'],
  date: ['Event Date'],
  type: ['Event Type'],
  mode: ['Event Mode'],
  intensity: ['Intensity'],
  actor: ['Actor Name'],
  actorCountry: ['Actor Country'],
  actorSector: ['Primary Actor Sector'],
  actorSectors: ['Actor Sectors'],
  actorRaw: ['Actor Name Raw'],
  actorReference: ['Wikipedia Actor ID'],
  recipient: ['Recipient Name'],
  recipientCountry: ['Recipient Country'],
  recipientSector: ['Primary Recipient Sector'],
  recipientSectors: ['Recipient Sectors'],
  recipientRaw: ['Recipient Name Raw'],
  recipientReference: ['Wikipedia Recipient ID'],
  placename: ['Placename'],
  city: ['City'],
  district: ['District'],
  province: ['Province'],
  country: ['Country'],
  latitude: ['Latitude'],
  longitude: ['Longitude'],
  source: ['Source'],
  published: ['Publication Date'],
  language: ['Language'],
} as const;

type Column = keyof typeof columns;

/** The other columns of the 40; what they say has no place in an act. */
const unneeded = new Set([
  'Quad Code',
  'Contexts',
  'Actor COW',
  'Actor Title',
  'Recipient COW',
  'Recipient Title',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Version',
]);

/** Reads the weekly and yearly files. Their names are in Latin-1 where they are not in UTF-8. */
export function polecat(dataset = 'polecat'): Adapter {
  return {
    name: 'polecat',
    description: 'POLECAT events, tab-separated, with the names of their 40 columns in the first line',
    separator: '\t',
    quoted: false,
    oldEncoding: true,
    layout(line): Layout | string {
      const { positions, missing, unused } = findColumns(line, columns);
      if (missing.length > 0)
        return `the first line is ${shown(line)}; it should name the 40 columns of POLECAT, and lacks ${missing.map((column) => `"${columns[column][0]}"`).join(', ')}`;
      const notes = unused
        .filter((column) => !unneeded.has(column))
        .map((column) => `The column "${column}" is not used.`);
      return { columns: line, widths: [line.length], header: true, notes, read: reader(positions, dataset) };
    },
  };
}

const edition = editionOf('PLOVER', '2021');

/** A mode that the edition does not list leaves the type, and is kept in the wording. */
const codeOf = remembering((joined) => {
  const [type = '', mode = ''] = joined.split('\t').map((part) => part.trim());
  const plain = edition.byCode.get(type.toUpperCase());
  if (plain === undefined) return refusal('code', `PLOVER, edition 2021, has no event type "${type}"`);
  if (isMissing(mode)) return plain;
  return edition.byCode.get(`${plain.code}-${mode.toLowerCase()}`) ?? { ...plain, name: `${plain.name}, ${mode}` };
});

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => !isMissing(part));
}

/** An actor, from its columns joined by tabs: name, name in the text, country, main sector, sectors, Wikipedia's name. */
const mentionOf = remembering((joined): ActorMention | Refusal | null => {
  const [text = '', raw = '', countries = '', sector = '', sectors = '', reference = ''] = joined.split('\t');
  const name = readName(isMissing(text.trim()) ? raw : text);
  if (typeof name !== 'string') return name;
  if (isMissing(name)) return null;
  // Several countries, joined by semicolons, leave open which is meant; they stay in the code.
  const codes = parts(countries, ';');
  const country = codes.length === 1 ? countryOfName(codes[0] as string) : null;
  const all = [...new Set([...parts(sector, ';'), ...parts(sectors.replaceAll(',', ';'), ';')])];
  return {
    name,
    ...(country === null ? {} : { country }),
    ...(all.length === 0 ? {} : { sectors: all }),
    ...(codes.length === 0 ? {} : { code: codes.join(';') }),
    ...(isMissing(reference.trim()) ? {} : { reference: reference.trim() }),
  };
});

const placeOf = remembering((joined) => {
  const [placename = '', city = '', district = '', province = '', country = '', north = '', east = ''] =
    joined.split('\t');
  const code = isMissing(country.trim()) ? null : countryOfName(country);
  // A code of a country is no part of a place's name.
  const widest = country.trim() === code ? '' : country;
  return readPlace([placename, city, district, province, widest], north, east, code);
});

const reportOf = remembering((joined): ActReport | Refusal | null => {
  const [source = '', date = '', language = ''] = joined.split('\t').map((part) => part.trim());
  const publisher = readName(source);
  if (typeof publisher !== 'string') return publisher;
  if (isMissing(publisher)) return null;
  const published = readDate(date);
  return {
    key: `${publisher}\t${isMissing(date) ? '' : date}`,
    publisher,
    ...(typeof published === 'string' ? { published } : {}),
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}),
  };
});

function reader(at: Record<Column, number>, dataset: string): Layout['read'] {
  return (fields): ReadRow => {
    const field = (column: Column): string => fields[at[column]] as string;
    const joined = (...names: Column[]): string => names.map(field).join('\t');
    const date = readDate(field('date'));
    if (typeof date !== 'string') return date;
    const source = mentionOf(
      joined('actor', 'actorRaw', 'actorCountry', 'actorSector', 'actorSectors', 'actorReference'),
    );
    if (source !== null && 'rule' in source) return source;
    const target = mentionOf(
      joined(
        'recipient',
        'recipientRaw',
        'recipientCountry',
        'recipientSector',
        'recipientSectors',
        'recipientReference',
      ),
    );
    if (target !== null && 'rule' in target) return target;
    if (source === null && target === null) return refusal('no-actor', 'neither actor nor recipient is named');
    const code = codeOf(joined('type', 'mode'));
    if ('rule' in code) return code;
    const intensity = readNumber(field('intensity'), 'Intensity', -10, 10);
    if (intensity !== null && typeof intensity !== 'number') return intensity;
    const place = placeOf(joined('placename', 'city', 'district', 'province', 'country', 'latitude', 'longitude'));
    if (place !== null && 'rule' in place) return place;
    const report = reportOf(joined('source', 'published', 'language'));
    if (report !== null && 'rule' in report) return report;
    const key = [date, code.name, source?.name ?? '', target?.name ?? '', place?.name ?? ''].join('\t');
    return {
      dataset,
      key,
      row: isMissing(field('event').trim()) ? key : own(field('event').trim()),
      date,
      relation: code.relation,
      code: code.code,
      codebook: code.codebook,
      edition: code.edition,
      intensity,
      scale: intensity === null ? null : 'PLOVER',
      source,
      target,
      place,
      report,
      mentions: null,
      wording: code.name,
    };
  };
}
