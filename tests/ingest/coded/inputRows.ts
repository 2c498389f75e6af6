// Rows of every form, made up for tests: no row of a dataset stands here, and of POLECAT none is at hand.

import { gdeltColumns } from '../../../src/ingest/coded/adapters/gdeltColumns.ts';

type Fields = Readonly<Record<string, string>>;

/** Names of the columns of ICEWS's sets of names. */
export const namesHeader = 'date\tsource\trelation\ttarget';

/** A row of ICEWS's sets of names. */
export function namesRow(fields: Fields = {}): string {
  const row = {
    date: '2018-06-01',
    source: 'Foreign Affairs (Japan)',
    relation: 'Consult',
    target: 'South Korea',
    ...fields,
  };
  return [row.date, row.source, row.relation, row.target].join('\t');
}

const rawFields = {
  'Event ID': '40000001',
  'Event Date': '2018-06-01',
  'Source Name': 'Foreign Affairs (Japan)',
  'Source Sectors': 'Executive,Foreign Ministry,Government',
  'Source Country': 'Japan',
  'Event Text': 'Consult',
  'CAMEO Code': '040',
  Intensity: '1',
  'Target Name': 'South Korea',
  'Target Sectors': 'NA',
  'Target Country': 'South Korea',
  'Story ID': '50000001',
  'Sentence Number': '2',
  Publisher: 'The Harbour Times',
  City: 'Busan',
  District: 'NA',
  Province: 'Busan',
  Country: 'South Korea',
  Latitude: '35.1028',
  Longitude: '129.0403',
};

/** Names of the columns of ICEWS's raw form. */
export const rawHeader = Object.keys(rawFields).join('\t');

/** A row of ICEWS's raw form. */
export function rawRow(fields: Fields = {}): string {
  return Object.values({ ...rawFields, ...fields }).join('\t');
}

const gdeltFields: Fields = {
  GLOBALEVENTID: '900000001',
  SQLDATE: '20191024',
  Actor1Code: 'JPNGOV',
  Actor1Name: 'JAPAN',
  Actor1CountryCode: 'JPN',
  Actor1Type1Code: 'GOV',
  Actor2Code: 'KOR',
  Actor2Name: 'SOUTH KOREA',
  Actor2CountryCode: 'KOR',
  EventCode: '040',
  EventBaseCode: '040',
  EventRootCode: '04',
  GoldsteinScale: '1.0',
  NumMentions: '4',
  ActionGeo_Type: '4',
  ActionGeo_FullName: 'Busan, Pusan-gwangyoksi, South Korea',
  ActionGeo_CountryCode: 'KS',
  ActionGeo_Lat: '35.1',
  ActionGeo_Long: '129.04',
  DATEADDED: '20191024143000',
  SOURCEURL: 'https://www.harbour-times.example/acts/1',
};

/** A row of GDELT. */
export function gdeltRow(version: 1 | 2, fields: Fields = {}): string {
  const row: Fields = { ...gdeltFields, ...fields };
  return gdeltColumns(version)
    .map((column) => row[column] ?? '')
    .join('\t');
}

const polecatFields = {
  'Event ID': 'made-up-1',
  'Event Date': '2021-03-04',
  'Event Type': 'ACCUSE',
  'Event Mode': 'allege',
  Intensity: '-3.0',
  'Quad Code': 'VERBAL CONFLICT',
  Contexts: 'legal',
  'Actor Name': 'Ministry of Foreign Affairs',
  'Actor Country': 'JPN',
  'Actor COW': '740',
  'Primary Actor Sector': 'GOV',
  'Actor Sectors': 'GOV',
  'Actor Title': 'None',
  'Actor Name Raw': 'Tokyo',
  'Wikipedia Actor ID': 'Ministry of Foreign Affairs (Japan)',
  'Recipient Name': 'South Korea',
  'Recipient Country': 'KOR',
  'Recipient COW': '732',
  'Primary Recipient Sector': 'None',
  'Recipient Sectors': 'None',
  'Recipient Title': 'None',
  'Recipient Name Raw': 'Seoul',
  'Wikipedia Recipient ID': 'South Korea',
  Placename: 'Seoul',
  City: 'Seoul',
  District: 'None',
  Province: 'None',
  Country: 'KOR',
  Latitude: '37.57',
  Longitude: '126.98',
  'GeoNames ID': '1835848',
  'Raw Placename': 'Seoul',
  'Feature Type': 'PPLC',
  Source: 'The Harbour Times',
  'Publication Date': '2021-03-05',
  'Story People': 'None',
  'Story Organizations': 'None',
  'Story Locations': 'Seoul',
  Language: 'en',
  Version: 'made-up',
};

/** Names of the 40 columns of POLECAT. */
export const polecatHeader = Object.keys(polecatFields).join('\t');

/** A row of POLECAT. */
export function polecatRow(fields: Fields = {}): string {
  return Object.values({ ...polecatFields, ...fields }).join('\t');
}
