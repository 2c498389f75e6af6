// The names of the columns of GDELT's exports, which raw files leave out.

/** GDELT 1.0 or 2.0. */
export type GdeltVersion = 1 | 2;

const actor = (number: number): string[] =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map((name) => `Actor${number}${name}`);

/** Version 2.0 has a second administrative code. */
const place = (of: string, version: GdeltVersion): string[] =>
  [
    'Type',
    'FullName',
    'CountryCode',
    'ADM1Code',
    ...(version === 2 ? ['ADM2Code'] : []),
    'Lat',
    'Long',
    'FeatureID',
  ].map((name) => `${of}Geo_${name}`);

/** The columns in order, 58 or 61. Rows of version 1.0 of before April 2013 lack the last one. */
export function gdeltColumns(version: GdeltVersion): readonly string[] {
  return [
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...actor(1),
    ...actor(2),
    ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
    ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...place('Actor1', version),
    ...place('Actor2', version),
    ...place('Action', version),
    ...['DATEADDED', 'SOURCEURL'],
  ];
}
