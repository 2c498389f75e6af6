// A table of one's own: CSV, with a mapping file that says what its columns hold.

import type { Relation } from '../../../generated/schema.ts';
import { type Coding, codingOf, intensityOf, relations } from '../../../vocabulary/vocabulary.ts';
import type { ActorMention, ActReport, ReadRow, Refusal } from '../act.ts';
import type { Adapter, Layout } from '../adapter.ts';
import { editionOf } from './codes.ts';
import { shown } from './columns.ts';
import { countryOfName } from './countries.ts';
import type { CsvField, CsvMapping } from './csvMapping.ts';
import { readPlace } from './places.ts';
import { isMissing, own, readAddress, readDate, readName, readNumber, refusal, remembering } from './values.ts';

/** Reads tables as the mapping says. */
export function csv(mapping: CsvMapping, dataset = mapping.dataset): Adapter {
  return {
    name: 'csv',
    description: 'a table of your own: CSV, with a mapping file that says what its columns hold',
    separator: mapping.separator,
    quoted: true,
    oldEncoding: mapping.oldEncoding,
    layout(line): Layout | string {
      const columns = mapping.header ? line.map((name) => name.trim()) : line.map((_, at) => String(at + 1));
      const positions = new Map<CsvField, number>();
      for (const [field, column] of mapping.columns) positions.set(field, columns.indexOf(column));
      const missing = [...mapping.columns].filter(([field]) => positions.get(field) === -1);
      if (missing.length > 0)
        return `the first line is ${shown(line)}; the mapping names ${missing.map(([, column]) => `"${column}"`).join(', ')}, which it lacks${line.length === 1 ? '; perhaps the columns are separated by another character: say it as "separator" in the mapping' : ''}`;
      const used = new Set(mapping.columns.values());
      return {
        columns,
        widths: [line.length],
        header: mapping.header,
        notes: columns.filter((column) => !used.has(column)).map((column) => `The column "${column}" is not used.`),
        read: reader(mapping, positions, dataset),
      };
    },
  };
}

/** What was done, as far as a row says it. */
interface Deed {
  readonly relation: Relation;
  readonly coding: Coding | null;
  readonly intensity: ReturnType<typeof intensityOf>;
  readonly wording: string;
}

/** Reads what was done from the code, else the wording, else the relation. */
function deeds({ codebook, edition: name }: CsvMapping): (joined: string) => Deed | Refusal {
  const edition = editionOf(codebook, name);
  const known = new Map(relations().map((entry) => [entry.relation as string, entry]));
  return remembering((joined): Deed | Refusal => {
    const [code = '', wording = '', relation = ''] = joined.split('\t').map((part) => part.trim());
    if (code !== '' || wording !== '') {
      const entry = code === '' ? edition.ofWording(wording) : edition.byCode.get(code);
      if (entry === undefined)
        return code === ''
          ? refusal('relation', `no code of ${codebook}, edition ${name}, is worded "${wording}"`)
          : refusal(
              'code',
              `${codebook}, edition ${name}, has no code "${code}"${edition.byCode.has(`0${code}`) ? '; a spreadsheet has dropped its leading zero' : ''}`,
            );
      const intensity = entry.goldstein === null ? null : { intensity: entry.goldstein, scale: 'GOLDSTEIN' as const };
      return { relation: entry.relation, coding: entry, intensity, wording: wording === '' ? entry.name : wording };
    }
    const key = relation.toUpperCase().replaceAll(/[\s-]+/g, '_');
    const entry = known.get(key);
    if (entry === undefined)
      return refusal(
        'relation',
        relation === ''
          ? 'the row does not say what was done'
          : `there is no relation "${relation}"; there are ${[...known.keys()].join(', ')}`,
      );
    if (entry.relation === 'RETALIATES')
      return refusal(
        'relation',
        'RETALIATES is no act of its own: it is drawn where one act answers another, which a dossier can say',
      );
    return {
      relation: entry.relation,
      coding: codingOf(entry.relation),
      intensity: intensityOf(entry.relation),
      wording: relation,
    };
  });
}

/** A mention, from its fields joined by tabs: name, country, sectors, code, reference. */
const mentionOf = remembering((joined): ActorMention | Refusal | null => {
  const [text = '', country = '', sectors = '', code = '', reference = ''] = joined.split('\t');
  const name = readName(text);
  if (typeof name !== 'string') return name;
  if (name === '') return null;
  const alpha3 = country === '' ? null : countryOfName(country);
  if (country !== '' && alpha3 === null)
    return refusal(
      'country',
      `there is no country "${country}"; write its name, or its ISO 3166-1 code of three letters`,
    );
  const list = sectors
    .split(/[,;]/)
    .map((sector) => sector.trim())
    .filter((sector) => sector !== '');
  return {
    name,
    ...(alpha3 === null ? {} : { country: alpha3 }),
    ...(list.length === 0 ? {} : { sectors: list }),
    ...(code === '' ? {} : { code }),
    ...(reference === '' ? {} : { reference }),
  };
});

const placeOf = remembering((joined) => {
  const [name = '', country = '', north = '', east = ''] = joined.split('\t');
  return readPlace([name], north, east, country === '' ? null : countryOfName(country));
});

function reader(mapping: CsvMapping, at: ReadonlyMap<CsvField, number>, dataset: string): Layout['read'] {
  const deedOf = deeds(mapping);
  const usualKey = [...mapping.columns.keys()].filter((field) =>
    /^(date|source|target|relation|code|wording)/.test(field),
  );
  const keyFields = mapping.key.length > 0 ? mapping.key : usualKey;
  return (fields): ReadRow => {
    // Line breaks and tabs within quotes are spaces: parts of a key are told apart by tabs.
    const field = (name: CsvField): string => {
      const position = at.get(name);
      return position === undefined ? '' : (fields[position] as string).replaceAll(/\s+/g, ' ').trim();
    };
    const joined = (...names: CsvField[]): string => names.map(field).join('\t');
    const date = readDate(field('date'));
    if (typeof date !== 'string') return date;
    const source = mentionOf(joined('source', 'source.country', 'source.sectors', 'source.code', 'source.reference'));
    if (source !== null && 'rule' in source) return source;
    const target = mentionOf(joined('target', 'target.country', 'target.sectors', 'target.code', 'target.reference'));
    if (target !== null && 'rule' in target) return target;
    if (source === null && target === null) return refusal('no-actor', 'neither source nor target is named');
    const deed = deedOf(joined('code', 'wording', 'relation'));
    if ('rule' in deed) return deed;
    const intensity = readNumber(field('intensity'), 'the intensity', -10, 10);
    if (intensity !== null && typeof intensity !== 'number') return intensity;
    const mentions = readNumber(field('mentions'), 'the number of mentions', 0, 1e9);
    if (mentions !== null && typeof mentions !== 'number') return mentions;
    const place = placeOf(joined('place', 'place.country', 'place.latitude', 'place.longitude'));
    if (place !== null && 'rule' in place) return place;
    const report = reportOf(field);
    if (report !== null && 'rule' in report) return report;
    const key = keyFields.map(field).join('\t');
    return {
      dataset,
      key,
      row: isMissing(field('row')) ? key : own(field('row')),
      date,
      relation: deed.relation,
      code: deed.coding?.code ?? null,
      codebook: deed.coding?.codebook ?? null,
      edition: deed.coding?.edition ?? null,
      intensity: intensity ?? deed.intensity?.intensity ?? null,
      scale: intensity === null ? (deed.intensity?.scale ?? null) : mapping.scale,
      source,
      target,
      place,
      report,
      mentions,
      wording: deed.wording,
    };
  };
}

function reportOf(field: (name: CsvField) => string): ActReport | Refusal | null {
  const address = field('report.url');
  const title = own(field('report.title'));
  const key = own(field('report')) || address || title;
  if (key === '') return null;
  const url = address === '' ? null : readAddress(address);
  if (url !== null && 'rule' in url) return url;
  if (url !== null && url.host === null)
    return refusal('address', `"${address}" is no address of a page: it begins with https:// or http://`);
  const publisher = readName(field('report.publisher'));
  if (typeof publisher !== 'string') return publisher;
  const published = field('report.published') === '' ? null : readDate(field('report.published'));
  if (published !== null && typeof published !== 'string') return published;
  const by = publisher === '' ? (url?.host ?? '') : publisher;
  const language = own(field('report.language'));
  return {
    key: own(key),
    ...(title === '' ? {} : { title }),
    ...(url === null ? {} : { url: url.text }),
    ...(by === '' ? {} : { publisher: by }),
    ...(published === null ? {} : { published }),
    ...(language === '' ? {} : { language }),
  };
}
