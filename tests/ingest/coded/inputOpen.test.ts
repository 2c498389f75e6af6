// Files of every packing are opened, and what is no table of rows is told in one sentence.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gdelt1, gdelt2 } from '../../../src/ingest/coded/adapters/gdelt.ts';
import { icews } from '../../../src/ingest/coded/adapters/icews.ts';
import { polecat } from '../../../src/ingest/coded/adapters/polecat.ts';
import { InputFault } from '../../../src/ingest/coded/input/fault.ts';
import { findInputs } from '../../../src/ingest/coded/input/find.ts';
import { openInput } from '../../../src/ingest/coded/input/open.ts';
import { scan } from '../../../src/ingest/coded/input/scan.ts';
import { gdeltRow, namesHeader, namesRow } from './inputRows.ts';
import { scanContent } from './inputScan.ts';
import { zipOf } from './inputZip.ts';

const text = `${namesHeader}\n${namesRow()}\n${namesRow({ date: '2018-06-02' })}\n`;
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

async function fault(work: Promise<unknown>): Promise<InputFault> {
  const thrown = await work.then(
    () => null,
    (cause) => cause,
  );
  expect(thrown).toBeInstanceOf(InputFault);
  return thrown as InputFault;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-open-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  it.each<[string, string | Buffer]>([
    ['plain', text],
    ['with a mark of byte order', `\uFEFF${text}`],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['without an end of the last line', text.trimEnd()],
    ['of gzip', gzipSync(text)],
    ['of gzip in two parts', Buffer.concat([gzipSync(text.slice(0, 50)), gzipSync(text.slice(50))])],
    ['of gzip with zeros at its end', Buffer.concat([gzipSync(text), Buffer.alloc(512)])],
    ['of zip', zipOf({ name: 'events.tsv', content: text })],
    ['of zip, stored', zipOf({ name: 'events.tsv', content: text, method: 0 })],
    [
      'of zip, made on a Mac',
      zipOf(
        { name: '__MACOSX/._events.tsv', content: 'x' },
        { name: 'a/', content: '', method: 0 },
        { name: 'a/events.tsv', content: text },
      ),
    ],
  ])('%s gives its rows', async (_, content) => {
    // The name says nothing: what a file is is told by its first bytes.
    const { acts, refused, totals } = await scanContent(icews(), content, 'events.data');
    expect(acts.map(({ date }) => date)).toEqual(['2018-06-01', '2018-06-02']);
    expect(refused).toEqual([]);
    expect(totals).toMatchObject([{ lines: 3, acts: 2, headers: 1, refused: 0, blank: 0, cutShort: null }]);
  });

  it('of zip gives each entry as a file', async () => {
    const { acts, totals } = await scanContent(
      icews(),
      zipOf({ name: 'a.tsv', content: text }, { name: 'b\x1b[2J.tsv', content: text, flags: 0x800 }),
    );
    expect(acts.length).toBe(4);
    expect(totals.map(({ file }) => file.replace(/.*!/, ''))).toEqual(['a.tsv', 'b?[2J.tsv']);
  });

  it.each<[string, Buffer]>([
    ['plain text', Buffer.from(text)],
    ['gzip', gzipSync(text)],
    ['zip', zipOf({ name: 'events.tsv', content: text })],
  ])('of %s is read from standard input', async (_, content) => {
    // One byte at a time, as a slow pipe would give it.
    const stdin = Readable.from(Array.from(content, (byte) => Buffer.of(byte)));
    let acts = 0;
    for await (const input of openInput('-', stdin)) {
      expect(input.name).toMatch(/^<standard input>/);
      for await (const batch of scan(icews(), input)) acts += batch.acts.length;
    }
    expect(acts).toBe(2);
  });
});

describe('what is no table of rows', () => {
  it.each<[what: string, content: string | Buffer, rule: string, says: RegExp]>([
    ['an empty file', '', 'empty', /it is empty/],
    ['an empty gzip', gzipSync(''), 'empty', /it is empty/],
    ['an archive without files', zipOf(), 'empty', /holds no file/],
    ['UTF-16', utf16, 'encoding', /UTF-16.*save it as UTF-8/],
    ['UTF-16 without a mark', utf16.subarray(2), 'encoding', /UTF-16 without a mark/],
    ['lines of an old Mac', text.replaceAll('\n', '\r'), 'line-ends', /carriage returns alone/],
    ['bzip2', Buffer.from('BZh91AY&SY'), 'kind', /it is bzip2/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'kind', /it is PDF/],
    ['gzip in gzip', gzipSync(gzipSync(text)), 'kind', /it is gzip; .*packed once/],
    ['an office document', zipOf({ name: '[Content_Types].xml', content: '<x/>' }), 'kind', /office document/],
    [
      'a locked archive',
      zipOf({ name: 'a.tsv', content: text, flags: 1 }),
      'encrypted',
      /a\.tsv.*locked by a password/,
    ],
    ['an archive of an unknown method', zipOf({ name: 'a.tsv', content: text, method: 12 }), 'kind', /method 12/],
    [
      'an archive that is cut off',
      zipOf({ name: 'a.tsv', content: text }).subarray(0, 60),
      'corrupt',
      /cut off or damaged/,
    ],
    ['a gzip that is cut off in its first bytes', gzipSync(text).subarray(0, 8), 'truncated', /ends too early/],
    ['numbers that stand for names', '0\t1\t2\t24\n', 'layout', /numbers that stand for names/],
    [
      'another table',
      'name\tvalue\nx\t1\n',
      'layout',
      /should name the columns "date", "source", "relation", "target"/,
    ],
    ['quoted columns', `"date"\t"source"\t"relation"\t"target"\n`, 'layout', /in quotes/],
    [
      'a first line that is not UTF-8',
      Buffer.from('dat\xe9\tsource\n', 'latin1'),
      'encoding',
      /character 4 is not UTF-8/,
    ],
  ])('%s is told with file and rule', async (_, content, rule, says) => {
    const thrown = await fault(scanContent(icews(), content, 'events.tsv'));
    expect([thrown.rule, thrown.message]).toEqual([rule, expect.stringMatching(says)]);
    expect(thrown.message).toContain('events.tsv');
  });

  it('is told by other adapters too, with the line', async () => {
    const says = async (work: Promise<unknown>): Promise<string> =>
      (await fault(work)).message.replace(/^.*events/, 'events');
    expect(await says(scanContent(gdelt1(), `${gdeltRow(2)}\n`))).toMatch(
      /^events\.tsv:1: .*with 61 it is for the adapter gdelt2 \(layout\)$/,
    );
    expect(await says(scanContent(gdelt2(), `${gdeltRow(1)}\n`))).toMatch(/with 58 it is for the adapter gdelt1/);
    expect(await says(scanContent(gdelt2(), `410412347\t20140218230000${'\tx'.repeat(14)}\n`))).toMatch(
      /table of mentions/,
    );
    expect(await says(scanContent(gdelt2(), 'GLOBALEVENTID\tSQLDATE\n'))).toMatch(/names 2 columns/);
    expect(await says(scanContent(polecat(), 'Event ID\tEvent Date\n'))).toMatch(/lacks "Event Type", "Event Mode"/);
  });

  it('is a file that unpacks to hundreds of times its size', async () => {
    const part = gzipSync(Buffer.alloc(8 * 1024 * 1024, `${namesRow()}\n`));
    const bomb = Buffer.concat(Array.from({ length: 12 }, () => part));
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    const { totals, refused } = await scanContent(icews(), bomb);
    expect(totals[0]?.cutShort).toMatch(/more than 300 times its size/);
    expect(refused.at(-1)?.rule).toBe('bomb');
  });
});

describe('a file that breaks off', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `${namesRow({ source: `Office ${(at * 7_919) % 20_000}` })}\n`,
  );
  const whole = gzipSync(`${namesHeader}\n${rows.join('')}`);

  it('gives every row before the break, and the line that was reached', async () => {
    const { acts, refused, totals } = await scanContent(icews(), whole.subarray(0, whole.length / 2));
    expect(acts.length).toBeGreaterThan(5_000);
    expect(acts.length).toBeLessThan(rows.length);
    expect(acts.map(({ source }) => source?.name)).toEqual(rows.slice(0, acts.length).map((row) => row.split('\t')[1]));
    expect(refused.map(({ rule, line }) => [rule, line])).toEqual([['truncated', acts.length + 2]]);
    // What stands there of the row is a beginning of it.
    expect(rows[acts.length]?.startsWith(refused[0]?.row ?? 'nothing')).toBe(true);
    expect(totals[0]).toMatchObject({ acts: acts.length, refused: 1, headers: 1, lines: acts.length + 2 });
    expect(totals[0]?.cutShort).toMatch(
      new RegExp(`events\\.tsv:${acts.length + 2}: the compressed file ends too early`),
    );
  });

  it('or is damaged in its middle does so too', async () => {
    const damaged = Buffer.from(whole);
    const middle = Math.floor(whole.length / 2);
    damaged.fill(0xff, middle, middle + 64);
    const { acts, refused } = await scanContent(icews(), damaged);
    expect(acts.length).toBeGreaterThan(1_000);
    expect(refused.at(-1)?.rule).toBe('corrupt');
    expect(refused.at(-1)?.line).toBe(acts.length + refused.length + 1);
  });

  it('or has other bytes after its end does so too', async () => {
    const { acts, refused } = await scanContent(icews(), Buffer.concat([whole, Buffer.from('and more')]));
    expect(acts.length).toBeGreaterThan(rows.length / 2);
    expect(refused.map(({ rule }) => rule)).toEqual(['corrupt']);
  });

  it('or does not have the checksum that its archive says is told, after its rows', async () => {
    const { acts, refused } = await scanContent(icews(), zipOf({ name: 'a.tsv', content: text, sum: 1 }));
    expect([acts.length, refused.map(({ rule }) => rule)]).toEqual([2, ['corrupt']]);
  });
});

describe('the arguments', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'sub'));
    for (const name of ['b.tsv', 'a.tsv', 'c[1].tsv', 'sub/d.tsv']) writeFileSync(join(folder, name), text);
  });

  it('are paths, patterns and standard input, each file once', async () => {
    const found = await findInputs([join(folder, 'b.tsv'), join(folder, '*.tsv'), '-', join(folder, 'c[1].tsv')]);
    expect(found.map((path) => path.replace(`${folder}/`, ''))).toEqual(['b.tsv', 'a.tsv', 'c[1].tsv', '-']);
  });

  it('that mean no file are told all at once', async () => {
    const thrown = await fault(
      findInputs([join(folder, 'none.tsv'), join(folder, 'a.tsv'), folder, join(folder, '*.csv')]),
    );
    expect(thrown.message).toMatch(
      /^3 of 4 inputs: .*none\.tsv: there is no such file; .*: it is a folder; name the files in it.*\*\.csv: no file matches this pattern/,
    );
  });

  it('that means no file is told by itself', async () => {
    const thrown = await fault(findInputs([join(folder, 'none.tsv')]));
    expect(thrown.message).toBe(`${join(folder, 'none.tsv')}: there is no such file (unreadable)`);
  });
});
