// What each adapter makes of a sound row.

import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/ingest/coded/adapters/csv.ts';
import { readCsvMapping } from '../../../src/ingest/coded/adapters/csvMapping.ts';
import { gdelt1, gdelt2 } from '../../../src/ingest/coded/adapters/gdelt.ts';
import { icews } from '../../../src/ingest/coded/adapters/icews.ts';
import { polecat } from '../../../src/ingest/coded/adapters/polecat.ts';
import { InputFault } from '../../../src/ingest/coded/input/fault.ts';
import { gdeltRow, namesHeader, namesRow, polecatHeader, polecatRow, rawHeader, rawRow } from './inputRows.ts';
import { scanContent } from './inputScan.ts';

describe('icews', () => {
  const act = {
    dataset: 'icews18',
    key: '2018-06-01\tForeign Affairs (Japan)\t040\tSouth Korea',
    date: '2018-06-01',
    relation: 'MEETS',
    code: '040',
    codebook: 'CAMEO',
    edition: 'ICEWS',
    intensity: 1,
    scale: 'GOLDSTEIN',
    mentions: null,
    wording: 'Consult',
  };

  it('reads names and dates', async () => {
    const { acts } = await scanContent(icews(), `${namesHeader}\n${namesRow()}\n`);
    expect(acts).toEqual([
      {
        ...act,
        row: act.key,
        source: { name: 'Foreign Affairs (Japan)' },
        target: { name: 'South Korea' },
        place: null,
        report: null,
      },
    ]);
  });

  it('reads the raw form, whose acts have the same keys', async () => {
    const { acts } = await scanContent(icews(), `${rawHeader}\n${rawRow()}\n`);
    expect(acts).toEqual([
      {
        ...act,
        row: '40000001',
        source: {
          name: 'Foreign Affairs (Japan)',
          country: 'JPN',
          sectors: ['Executive', 'Foreign Ministry', 'Government'],
        },
        target: { name: 'South Korea', country: 'KOR' },
        place: { name: 'Busan, South Korea', latitude: 35.1028, longitude: 129.0403, country: 'KOR' },
        report: { key: '50000001', publisher: 'The Harbour Times' },
      },
    ]);
  });

  it('takes every way of saying nothing, one side that is open, and acts upon oneself', async () => {
    const nothing = {
      'Source Sectors': 'NULL',
      'Source Country': '',
      'Target Name': 'NULL',
      City: 'NA',
      Province: '',
      Country: '',
      Latitude: 'NA',
      Longitude: '',
      'Story ID': 'NA',
      Intensity: 'NA',
    };
    const self = { 'Target Name': 'Foreign Affairs (Japan)' };
    const { acts } = await scanContent(icews(), `${rawHeader}\n${rawRow(nothing)}\n${rawRow(self)}\n`);
    expect(acts[0]).toMatchObject({
      source: { name: 'Foreign Affairs (Japan)' },
      target: null,
      place: null,
      report: null,
      intensity: null,
      scale: null,
    });
    expect(acts[0]?.source).toEqual({ name: 'Foreign Affairs (Japan)' });
    expect(acts[1]?.target?.name).toBe(acts[1]?.source?.name);
  });

  it('knows wordings in other case, with underscores, and with other hyphens', async () => {
    const wordings = [
      'express_intent_to_meet_or_negotiate',
      'Conduct suicide, car, or other non military bombing',
      'CONSULT',
      'find guilty or liable (legally)',
    ];
    const { acts } = await scanContent(
      icews(),
      `${namesHeader}\n${wordings.map((relation) => `${namesRow({ relation })}\n`).join('')}`,
    );
    expect(acts.map(({ code }) => code)).toEqual(['036', '183', '040', '116']);
  });

  it.each([
    ['with a split', `date\tsource\trelation\ttarget\tsplit\n${namesRow()}\ttrain\n`, [/"split".*is not used/]],
    ['with another column', `date\tsource\trelation\ttarget\tweight\n${namesRow()}\t2\n`, [/"weight" is not used/]],
    [
      'with columns in another order and by other names',
      'Object\tSubject\tPredicate\tTime\nSouth Korea\tForeign Affairs (Japan)\tConsult\t2018-06-01\n',
      [],
    ],
    ['without names of columns', `${namesRow()}\n`, [/taken for date, source, relation, target/]],
    [
      'without names of columns, the date last, with underscores',
      'Foreign_Affairs_(Japan)\tConsult\tSouth_Korea\t2018-06-01\n',
      [/taken for source, relation, target, date/],
    ],
    ['of the raw form without names of columns', `${rawRow()}\n`, [/20 of the raw form/]],
    ['that was joined of two files', `${namesHeader}\n${namesHeader}\n${namesRow()}\n\n`, []],
  ])('reads a file %s', async (_, content, notes) => {
    const { acts, refused, totals } = await scanContent(icews(), content);
    expect(refused).toEqual([]);
    expect(acts.map(({ key }) => key)).toEqual([act.key]);
    expect(totals[0]?.notes).toEqual(notes.map((note) => expect.stringMatching(note)));
  });

  it('says under another name of the dataset what it is told to', async () => {
    const { acts } = await scanContent(icews('practice'), `${namesHeader}\n${namesRow()}\n`);
    expect(acts[0]?.dataset).toBe('practice');
  });
});

describe('gdelt1 and gdelt2', () => {
  const act = {
    key: '2019-10-24\tJPNGOV\tJAPAN\t040\tKOR\tSOUTH KOREA\tBusan, Pusan-gwangyoksi, South Korea',
    row: '900000001',
    date: '2019-10-24',
    relation: 'MEETS',
    code: '040',
    codebook: 'CAMEO',
    edition: 'GDELT',
    intensity: 1,
    scale: 'GOLDSTEIN',
    source: { name: 'JAPAN', country: 'JPN', sectors: ['GOV'], code: 'JPNGOV' },
    target: { name: 'SOUTH KOREA', country: 'KOR', code: 'KOR' },
    place: { name: 'Busan, Pusan-gwangyoksi, South Korea', latitude: 35.1, longitude: 129.04, country: 'KOR' },
    report: {
      key: 'https://www.harbour-times.example/acts/1',
      url: 'https://www.harbour-times.example/acts/1',
      publisher: 'harbour-times.example',
    },
    mentions: 4,
    wording: 'Consult, not specified below',
  };

  it('read rows of 61 and of 58 columns', async () => {
    expect((await scanContent(gdelt2(), `${gdeltRow(2)}\n`)).acts).toEqual([{ dataset: 'gdelt2', ...act }]);
    expect((await scanContent(gdelt1(), `${gdeltRow(1)}\n`)).acts).toEqual([{ dataset: 'gdelt1', ...act }]);
  });

  it('read rows of 57 and 58 columns in one file', async () => {
    const short = gdeltRow(1).split('\t').slice(0, 57).join('\t');
    const { acts, refused } = await scanContent(gdelt1(), `${short}\n${gdeltRow(1)}\n${short}\n`);
    expect(refused).toEqual([]);
    expect(acts.map(({ report }) => report?.publisher ?? null)).toEqual([null, 'harbour-times.example', null]);
  });

  it('keep what a row says against the table, and what is no country', async () => {
    const row = gdeltRow(2, {
      GoldsteinScale: '-3.5',
      Actor1CountryCode: 'EUR',
      Actor2CountryCode: 'ROM',
      ActionGeo_CountryCode: 'OS',
      SOURCEURL: 'BBC Monitoring',
      Actor1Name: '',
    });
    const { acts } = await scanContent(gdelt2(), `${row}\n`);
    expect(acts[0]).toMatchObject({
      intensity: -3.5,
      target: { country: 'ROU' },
      report: { key: 'BBC Monitoring', title: 'BBC Monitoring' },
    });
    expect(acts[0]?.source).toEqual({ name: 'JPNGOV', sectors: ['GOV'], code: 'JPNGOV' });
    expect(acts[0]?.place).not.toHaveProperty('country');
  });

  it('leave a side open where it is not named, and take places as nothing where they are', async () => {
    const row = gdeltRow(1, {
      Actor1Code: '',
      Actor1Name: '',
      Actor1CountryCode: '',
      Actor1Type1Code: '',
      ActionGeo_Type: '0',
      ActionGeo_FullName: '',
      ActionGeo_Lat: '0',
      ActionGeo_Long: '0',
    });
    expect((await scanContent(gdelt1(), `${row}\n`)).acts[0]).toMatchObject({ source: null, place: null });
  });

  it('mend letters of Windows-1252 that were passed on as control characters', async () => {
    const { acts } = await scanContent(gdelt2(), `${gdeltRow(2, { ActionGeo_FullName: 'Bre\x9eice, Slovenia' })}\n`);
    expect(acts[0]?.place?.name).toBe('Brežice, Slovenia');
  });
});

// No genuine rows of POLECAT are at hand: these are made by its header and its documentation.
describe('polecat', () => {
  it('reads a row', async () => {
    const { acts, totals } = await scanContent(polecat(), `${polecatHeader}\n${polecatRow()}\n`);
    expect(acts).toEqual([
      {
        dataset: 'polecat',
        key: '2021-03-04\tACCUSE, allege\tMinistry of Foreign Affairs\tSouth Korea\tSeoul',
        row: 'made-up-1',
        date: '2021-03-04',
        relation: 'ACCUSES',
        code: 'ACCUSE-allege',
        codebook: 'PLOVER',
        edition: '2021',
        intensity: -3,
        scale: 'PLOVER',
        source: {
          name: 'Ministry of Foreign Affairs',
          country: 'JPN',
          sectors: ['GOV'],
          code: 'JPN',
          reference: 'Ministry of Foreign Affairs (Japan)',
        },
        target: { name: 'South Korea', country: 'KOR', code: 'KOR', reference: 'South Korea' },
        place: { name: 'Seoul', latitude: 37.57, longitude: 126.98, country: 'KOR' },
        report: {
          key: 'The Harbour Times\t2021-03-05',
          publisher: 'The Harbour Times',
          published: '2021-03-05',
          language: 'en',
        },
        mentions: null,
        wording: 'ACCUSE, allege',
      },
    ]);
    expect(totals[0]?.notes).toEqual([]);
  });

  it.each([
    ['AGREE', 'None', 'OFFERS', 'AGREE', 'AGREE'],
    ['CONSULT', 'visit', 'MEETS', 'CONSULT-visit', 'CONSULT, visit'],
    ['SUPPORT', '', 'SUPPORTS', 'SUPPORT', 'SUPPORT'],
    ['COOPERATE', '', 'COOPERATES_WITH', 'COOPERATE', 'COOPERATE'],
    ['AID', '', 'AIDS', 'AID', 'AID'],
    ['CONCEDE', '', 'CONCEDES_TO', 'CONCEDE', 'CONCEDE'],
    ['RETREAT', 'ceasefire', 'EASES', 'RETREAT-ceasefire', 'RETREAT, ceasefire'],
    ['REQUEST', 'meet', 'DEMANDS', 'REQUEST-meet', 'REQUEST, meet'],
    ['ACCUSE', 'None', 'ACCUSES', 'ACCUSE', 'ACCUSE'],
    ['ACCUSE', 'disapprove', 'ACCUSES', 'ACCUSE-disapprove', 'ACCUSE, disapprove'],
    ['ACCUSE', 'investigate', 'INVESTIGATES', 'ACCUSE-investigate', 'ACCUSE, investigate'],
    ['REJECT', 'yield', 'REJECTS', 'REJECT-yield', 'REJECT, yield'],
    ['THREATEN', 'violence', 'THREATENS', 'THREATEN-violence', 'THREATEN, violence'],
    ['PROTEST', 'demo', 'PROTESTS', 'PROTEST-demo', 'PROTEST, demo'],
    ['SANCTION', 'expel', 'REDUCES_RELATIONS', 'SANCTION-expel', 'SANCTION, expel'],
    ['MOBILIZE', 'troops', 'MOBILIZES_AGAINST', 'MOBILIZE-troops', 'MOBILIZE, troops'],
    ['COERCE', 'martial-law', 'COERCES', 'COERCE-martial-law', 'COERCE, martial-law'],
    ['ASSAULT', 'suicide-attack', 'ATTACKS', 'ASSAULT-suicide-attack', 'ASSAULT, suicide-attack'],
    // A mode that the edition does not list.
    ['CONSULT', 'multilateral', 'MEETS', 'CONSULT', 'CONSULT, multilateral'],
  ])('takes %s of mode "%s" for %s', async (type, mode, relation, code, wording) => {
    const { acts } = await scanContent(
      polecat(),
      `${polecatHeader}\n${polecatRow({ 'Event Type': type, 'Event Mode': mode })}\n`,
    );
    expect(acts).toMatchObject([{ relation, code, wording }]);
  });

  it('reads Latin-1, and leaves open which of several countries is meant', async () => {
    const row = polecatRow({
      'Actor Name': 'Léon',
      'Actor Country': 'JPN;KOR',
      'Recipient Name': 'None',
      'Recipient Name Raw': 'None',
    });
    const { acts, refused } = await scanContent(polecat(), Buffer.from(`${polecatHeader}\n${row}\n`, 'latin1'));
    expect(refused).toEqual([]);
    expect(acts[0]).toMatchObject({ source: { name: 'Léon', code: 'JPN;KOR' }, target: null });
    expect(acts[0]?.source).not.toHaveProperty('country');
  });
});

describe('csv', () => {
  const mapping = readCsvMapping(
    `
dataset: harbour-acts
separator: ";"
columns:
  No: row
  Day: date
  Who: source
  Whose: source.country
  Whom: target
  Did: relation
  Code: code
  Score: intensity
  Where: place
  Link: report.url
  Title: report.title
`,
    'mapping.yaml',
  );
  const header = 'No;Day;Who;Whose;Whom;Did;Code;Score;Where;Link;Title;Remarks';

  it('reads a table as its mapping says', async () => {
    const rows = [
      '1;2019-07;"Ministry of Trade; Tokyo";Japan;Seoul;;;;;;;x',
      '2;2019-07-04;Ministry of Trade;JPN;"Seoul""s\nCourt";demands;;;Busan;https://www.harbour-times.example/2;"Why; and how";',
      '3;2019;Ministry of Trade;;Seoul;;172;-4.5;;;;',
    ];
    const scanned = await scanContent(csv(mapping), `${header}\n${rows.join('\n')}\n`);
    expect(scanned.refused.map(({ line, rule }) => [line, rule])).toEqual([[2, 'relation']]);
    expect(scanned.totals[0]).toMatchObject({
      lines: 5,
      acts: 2,
      refused: 1,
      headers: 1,
      continued: 1,
      notes: ['The column "Remarks" is not used.'],
    });
    expect(scanned.acts).toEqual([
      {
        dataset: 'harbour-acts',
        key: '2019-07-04\tMinistry of Trade\tJPN\tSeoul"s Court\tdemands\t',
        row: '2',
        date: '2019-07-04',
        relation: 'DEMANDS',
        code: '10',
        codebook: 'CAMEO',
        edition: 'GDELT',
        intensity: -5,
        scale: 'GOLDSTEIN',
        source: { name: 'Ministry of Trade', country: 'JPN' },
        target: { name: 'Seoul"s Court' },
        place: { name: 'Busan' },
        report: {
          key: 'https://www.harbour-times.example/2',
          title: 'Why; and how',
          url: 'https://www.harbour-times.example/2',
          publisher: 'harbour-times.example',
        },
        mentions: null,
        wording: 'demands',
      },
      expect.objectContaining({
        date: '2019',
        relation: 'COERCES',
        code: '172',
        intensity: -4.5,
        report: null,
        row: '3',
      }),
    ]);
  });

  it('leaves the code open where a relation stands for several', async () => {
    const { acts } = await scanContent(csv(mapping), `${header}\n;2019;A;;B;attacks;;;;;;\n`);
    expect(acts[0]).toMatchObject({
      relation: 'ATTACKS',
      code: null,
      codebook: null,
      edition: null,
      intensity: -9,
      row: acts[0]?.key,
    });
  });

  it('reads a table without names of columns, of PLOVER codes, in an old encoding, with a key of its own', async () => {
    const own = readCsvMapping(
      'dataset: own\nheader: false\nencoding: windows-1252\ncodebook: PLOVER\nkey: [date, code]\ncolumns: {1: date, 2: source, 3: code}',
      'own.yaml',
    );
    const { acts } = await scanContent(csv(own), Buffer.from('2020-01-01,Bre\x9eice,ACCUSE-investigate\n', 'latin1'));
    expect(acts[0]).toMatchObject({
      source: { name: 'Brežice' },
      target: null,
      relation: 'INVESTIGATES',
      codebook: 'PLOVER',
      key: '2020-01-01\tACCUSE-investigate',
    });
  });

  it('tells everything that is wrong with a mapping at once', () => {
    const wrong =
      'dataset: My Acts\nquotes: no\nseparator: x\nedition: 1999\ncolumns: {A: source, B: source, C: colour}\nkey: [row]';
    expect(() => readCsvMapping(wrong, 'mapping.yaml')).toThrow(InputFault);
    for (const part of [
      /^mapping\.yaml: /,
      /no setting "quotes"/,
      /"dataset" should be/,
      /"separator" is "x"; it can be ",", ";"/,
      /"edition" is 1999/,
      /"source" is in column "A" already/,
      /"C" cannot hold "colour"/,
      /no column holds "date"/,
      /what was done/,
      /"key" names "row"/,
    ])
      expect(() => readCsvMapping(wrong, 'mapping.yaml')).toThrow(part);
    expect(() => readCsvMapping('a: [', 'mapping.yaml')).toThrow(/no YAML/);
    expect(() => readCsvMapping('- a', 'mapping.yaml')).toThrow(/a table with "dataset" and "columns"/);
  });

  it('tells which columns of a mapping a table lacks', async () => {
    await expect(scanContent(csv(mapping), 'No,Day,Who\n1,2,3\n')).rejects.toThrow(
      /:1: .*"Day".*lacks; perhaps the columns are separated by another character/,
    );
  });
});
