// The raw form of ICEWS: 20 columns, one row for each sentence that an act was read from.

import type { ActorMention, ReadRow, Refusal } from '../act.ts';
import type { Layout } from '../adapter.ts';
import { findColumns } from './columns.ts';
import { countryOfName } from './countries.ts';
import { icewsDataset, icewsEdition, icewsKey, readIcewsDay } from './icewsRules.ts';
import { readPlace } from './places.ts';
import { isMissing, readDate, readName, readNumber, readSerial, refusal, remembering } from './values.ts';

const columns = {
  event: ['Event ID'],
  date: ['Event Date'],
  source: ['Source Name'],
  sourceSectors: ['Source Sectors'],
  sourceCountry: ['Source Country'],
  text: ['Event Text'],
  code: ['CAMEO Code'],
  intensity: ['Intensity'],
  target: ['Target Name'],
  targetSectors: ['Target Sectors'],
  targetCountry: ['Target Country'],
  story: ['Story ID'],
  sentence: ['Sentence Number'],
  publisher: ['Publisher'],
  city: ['City'],
  district: ['District'],
  province: ['Province'],
  country: ['Country'],
  latitude: ['Latitude'],
  longitude: ['Longitude'],
} as const;

type Column = keyof typeof columns;
const order = Object.keys(columns) as Column[];

/** The layout of a file of this form; null where the line is of another. */
export function icewsRaw(line: readonly string[], dataset?: string): Layout | null {
  const named = findColumns(line, columns);
  if (named.missing.length === 0)
    return {
      columns: line,
      widths: [line.length],
      header: true,
      notes: named.unused.map((column) => `The column "${column}" is not used.`),
      read: reader(named.positions, dataset),
    };
  if (line.length !== order.length || typeof readDate(line[1] as string) !== 'string') return null;
  return {
    columns: order.map((column) => columns[column][0]),
    widths: [order.length],
    header: false,
    notes: ['The file does not name its columns; they are taken for the 20 of the raw form in their usual order.'],
    read: reader(Object.fromEntries(order.map((column, at) => [column, at])) as Record<Column, number>, dataset),
  };
}

/** A text, or nothing where the file says so; `NULL` in the original, `NA` in copies that R has written. */
function present(text: string): string | null {
  const trimmed = text.trim();
  return isMissing(trimmed) ? null : trimmed;
}

const mentionOf = remembering((joined): ActorMention | Refusal | null => {
  const [text = '', sectors = '', country = ''] = joined.split('\t');
  const name = readName(text);
  if (typeof name !== 'string') return name;
  if (isMissing(name)) return null;
  const code = present(country) === null ? null : countryOfName(country);
  const list = present(sectors)
    ?.split(',')
    .map((sector) => sector.trim())
    .filter((sector) => sector !== '');
  return { name, ...(code === null ? {} : { country: code }), ...(list === undefined ? {} : { sectors: list }) };
});

const placeOf = remembering((joined) => {
  const [city = '', district = '', province = '', country = '', north = '', east = ''] = joined.split('\t');
  const code = present(country) === null ? null : countryOfName(country);
  return readPlace([city, district, province, country], north, east, code);
});

const publisherOf = remembering((text): string | Refusal | null => {
  const name = readName(text);
  return typeof name === 'string' && isMissing(name) ? null : name;
});

/** The code of a row, held against its wording: a spreadsheet makes `10`, a demand, of `010`, a statement. */
const codeOf = remembering((joined) => {
  const [code = '', text = ''] = joined.split('\t');
  const entry = icewsEdition.byCode.get(code);
  if (entry === undefined)
    return refusal(
      'code',
      `CAMEO, edition ICEWS, has no code "${code}"${icewsEdition.byCode.has(`0${code}`) ? `; a spreadsheet has dropped its leading zero` : ''}`,
    );
  const worded = icewsEdition.ofWording(text);
  if (!isMissing(text) && entry.code !== worded?.code)
    return refusal(
      'code',
      `code ${code} is worded "${entry.name}", and the row says "${text}"${worded ? `, which is ${worded.code}` : ''}${worded?.code === `0${code}` ? '; a spreadsheet has dropped its leading zero' : ''}`,
    );
  return entry;
});

function reader(at: Record<Column, number>, dataset: string | undefined): Layout['read'] {
  return (fields): ReadRow => {
    const field = (column: Column): string => fields[at[column]] as string;
    const row = readSerial(field('event'), 'Event ID');
    if (typeof row !== 'string') return row;
    const date = readIcewsDay(field('date'));
    if (typeof date !== 'string') return date;
    const source = mentionOf(`${field('source')}\t${field('sourceSectors')}\t${field('sourceCountry')}`);
    if (source !== null && 'rule' in source) return source;
    const target = mentionOf(`${field('target')}\t${field('targetSectors')}\t${field('targetCountry')}`);
    if (target !== null && 'rule' in target) return target;
    if (source === null && target === null) return refusal('no-actor', 'neither the source nor the target is named');
    const code = codeOf(`${field('code')}\t${field('text')}`);
    if ('rule' in code) return code;
    const intensity = readNumber(field('intensity'), 'Intensity', -10, 10);
    if (intensity !== null && typeof intensity !== 'number') return intensity;
    const place = placeOf(
      `${field('city')}\t${field('district')}\t${field('province')}\t${field('country')}\t${field('latitude')}\t${field('longitude')}`,
    );
    if (place !== null && 'rule' in place) return place;
    const story = isMissing(field('story')) ? null : readSerial(field('story'), 'Story ID');
    if (story !== null && typeof story !== 'string') return story;
    const publisher = publisherOf(field('publisher'));
    if (publisher !== null && typeof publisher !== 'string') return publisher;
    return {
      dataset: dataset ?? icewsDataset(date),
      key: icewsKey(date, source, code, target),
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
      report: story === null ? null : { key: story, ...(publisher === null ? {} : { publisher }) },
      mentions: null,
      wording: code.name,
    };
  };
}
