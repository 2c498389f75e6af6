// Every kind of damage that is done to rows, with what must be said of it.

import type { Adapter } from '../../../src/ingest/coded/adapter.ts';
import { csv } from '../../../src/ingest/coded/adapters/csv.ts';
import { readCsvMapping } from '../../../src/ingest/coded/adapters/csvMapping.ts';
import { gdelt1, gdelt2 } from '../../../src/ingest/coded/adapters/gdelt.ts';
import { icews } from '../../../src/ingest/coded/adapters/icews.ts';
import { polecat } from '../../../src/ingest/coded/adapters/polecat.ts';
import { gdeltRow, namesHeader, namesRow, polecatHeader, polecatRow, rawHeader, rawRow } from './inputRows.ts';

/** A kind of file: its first line, and a sound row. */
export interface Kind {
  readonly adapter: Adapter;
  readonly header: string | null;
  readonly sound: string;
}

/** How the table's columns are to be read. */
export const mappingText =
  'dataset: made-up\ncolumns: {Day: date, Who: source, Where from: source.country, Whom: target, What: relation, Link: report.url}';
const mapping = readCsvMapping(mappingText, 'mapping.yaml');
const names: Kind = { adapter: icews(), header: namesHeader, sound: namesRow() };
const raw: Kind = { adapter: icews(), header: rawHeader, sound: rawRow() };
const first: Kind = { adapter: gdelt1(), header: null, sound: gdeltRow(1) };
const second: Kind = { adapter: gdelt2(), header: null, sound: gdeltRow(2) };
const weekly: Kind = { adapter: polecat(), header: polecatHeader, sound: polecatRow() };
const table: Kind = {
  adapter: csv(mapping),
  header: 'Day,Who,Where from,Whom,What,Link',
  sound: '2020-01-02,Tokyo,Japan,Seoul,demands,https://www.harbour-times.example/1',
};

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const name = (source: string): string => namesRow({ source });

/** What is done to a row, and the rules that it ends by: one for each line that it takes. */
export const damages: readonly [what: string, kind: Kind, damaged: string | Buffer, rules: string[], says: RegExp][] = [
  ['a date as a spreadsheet counts days', names, namesRow({ date: '43252' }), ['date'], /turned it into a number/],
  ['a date in the manner of a country', names, namesRow({ date: '6/1/2018' }), ['date'], /cannot be told apart/],
  ['a day that is not', names, namesRow({ date: '2018-02-30' }), ['date'], /2018-02 has 28 days/],
  ['no date', names, namesRow({ date: '' }), ['no-date'], /has no date/],
  ['a month for a day', names, namesRow({ date: '2018-06' }), ['date'], /is no day/],
  [
    'a date in scientific notation',
    second,
    gdeltRow(2, { SQLDATE: '2.0191E+07' }),
    ['date'],
    /turned it into a number/,
  ],
  ['a day of GDELT that is not', first, gdeltRow(1, { SQLDATE: '20191345' }), ['date'], /months are 01 to 12/],
  [
    'a rounded number of an event',
    second,
    gdeltRow(2, { GLOBALEVENTID: '8.82E+08' }),
    ['spreadsheet'],
    /last digits are lost/,
  ],
  ['a rounded Event ID', raw, rawRow({ 'Event ID': '3.29E+07' }), ['spreadsheet'], /Event ID is "3.29E\+07"/],
  ['a rounded Story ID', raw, rawRow({ 'Story ID': '4.74E+07' }), ['spreadsheet'], /Story ID/],
  ['an error of a spreadsheet', names, name('#NAME?'), ['spreadsheet'], /error of a spreadsheet/],
  [
    'a code without its zero, which is another one',
    raw,
    rawRow({ 'CAMEO Code': '10', 'Event Text': 'Make statement' }),
    ['code'],
    /worded "DEMAND".*says "Make statement", which is 010; .*leading zero/,
  ],
  [
    'a code without its zero, which is none',
    raw,
    rawRow({ 'CAMEO Code': '36', 'Event Text': 'Express intent to meet or negotiate' }),
    ['code'],
    /no code "36"; .*leading zero/,
  ],
  [
    'a code of GDELT without its zero',
    second,
    gdeltRow(2, { EventCode: '10', EventRootCode: '1' }),
    ['code'],
    /not below the root 1 of the row; .*leading zero/,
  ],
  [
    'a code of another edition',
    second,
    gdeltRow(2, { EventCode: '1213', EventRootCode: '12' }),
    ['code'],
    /edition GDELT, has no code "1213"/,
  ],
  [
    'a code that no edition has',
    second,
    gdeltRow(2, { EventCode: '999', EventRootCode: '99' }),
    ['code'],
    /no code "999"/,
  ],
  ['a wording that no code has', names, namesRow({ relation: 'Sing a song' }), ['relation'], /is worded "Sing a song"/],
  [
    'a wording in quotes',
    names,
    namesRow({ relation: '"Arrest, detain, or charge with legal action"' }),
    ['relation'],
    /in quotes/,
  ],
  ['a name in quotes', names, name('"Cabinet / Council, Ministers (Japan)"'), ['quotes'], /in quotes/],
  [
    'a row that is split over two lines',
    names,
    namesRow().replace('Foreign ', 'Foreign\n'),
    ['columns', 'columns'],
    /with line 3 it makes 4: a line break has split one row/,
  ],
  ['two rows on one line', names, `${namesRow()}${namesRow()}`, ['columns'], /has 7 columns, not 4; .*two rows/],
  ['a row without a column', names, namesRow().split('\t').slice(0, 3).join('\t'), ['columns'], /has 3 columns, not 4/],
  [
    'a row that a spreadsheet has saved as CSV',
    names,
    namesRow().replaceAll('\t', ','),
    ['columns'],
    /has 1 column, .*another character/,
  ],
  [
    'a row of GDELT without columns',
    first,
    gdeltRow(1).split('\t').slice(0, 40).join('\t'),
    ['columns'],
    /has 40 columns, not 57 or 58/,
  ],
  ['Windows-1252 among UTF-8', names, latin1(name('Bre\x9eice (Slovenia)')), ['encoding'], /character 15 is not UTF-8/],
  [
    'a letter that was lost in a conversion',
    names,
    name('Bre\uFFFDice (Slovenia)'),
    ['encoding'],
    /lost in a conversion/,
  ],
  ['NUL characters', names, name('For\0eign Affairs'), ['nul'], /NUL/],
  ['a carriage return in a field', names, name('Foreign\rAffairs'), ['carriage-return'], /carriage return/],
  ['a control character in a name', names, name('Foreign\x1bAffairs'), ['control'], /control character/],
  ['a line of two mebibytes', names, name('x'.repeat(2 << 20)), ['long-line'], /1048576 are the most/],
  ['a name of a thousand letters', names, name('x'.repeat(1_000)), ['long-name'], /1000 characters, and 500/],
  ['nobody who acts', names, namesRow({ source: '', target: 'NA' }), ['no-actor'], /neither the source nor the target/],
  [
    'nobody who acts in GDELT',
    second,
    gdeltRow(2, { Actor1Code: '', Actor1Name: '', Actor2Code: ' ', Actor2Name: ' ' }),
    ['no-actor'],
    /neither actor/,
  ],
  ['a place that is nowhere', raw, rawRow({ Latitude: '351028' }), ['number'], /latitude is "351028"/],
  ['a score that is no number', second, gdeltRow(2, { GoldsteinScale: '1,0' }), ['number'], /GoldsteinScale is "1,0"/],
  ['a score beyond the scale', raw, rawRow({ Intensity: '55' }), ['number'], /from -10 to 10/],
  ['a count that is a date', second, gdeltRow(2, { NumMentions: '4-Jan' }), ['number'], /NumMentions is "4-Jan"/],
  [
    'an address without end',
    second,
    gdeltRow(2, { SOURCEURL: `https://a.example/${'x'.repeat(5_000)}` }),
    ['long-address'],
    /4000 are the most/,
  ],
  [
    'an event type that PLOVER has not',
    weekly,
    polecatRow({ 'Event Type': 'DEMAND' }),
    ['code'],
    /no event type "DEMAND"/,
  ],
  ['a date of POLECAT that is none', weekly, polecatRow({ 'Event Date': 'None' }), ['no-date'], /no date/],
  ['a quote that is not closed', table, '2020-01-02,"Tokyo,Japan,Seoul,demands,', ['quotes'], /is not closed/],
  ['text after a closing quote', table, '2020-01-02,"Tok"yo,Japan,Seoul,demands,', ['quotes'], /follows the quote/],
  ['a country that is not', table, '2020-01-02,Tokyo,Atlantis,Seoul,demands,', ['country'], /no country "Atlantis"/],
  ['a relation that is not', table, '2020-01-02,Tokyo,Japan,Seoul,adores,', ['relation'], /no relation "adores"/],
  [
    'a relation that no act has',
    table,
    '2020-01-02,Tokyo,Japan,Seoul,RETALIATES,',
    ['relation'],
    /drawn where one act answers another/,
  ],
  [
    'an address that runs a script',
    table,
    '2020-01-02,Tokyo,Japan,Seoul,demands,javascript:alert(1)',
    ['address'],
    /no address of a page/,
  ],
];
