// The quarantine loses nothing, does nothing in a spreadsheet, and comes to its place in one step.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQuarantine, quarantineCell, quarantinedText } from '../../../src/ingest/coded/quarantine.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-quarantine-'));
  path = join(folder, 'quarantine.tsv');
});
afterEach(() => rmSync(folder, { recursive: true }));

const refused = (line: number, rule: string, row: string) => ({
  file: 'a.tsv',
  line,
  rule,
  reason: `It is "${rule}".`,
  row,
});

describe('the quarantine', () => {
  it('holds each row with file, line, rule and reason', async () => {
    const quarantine = await openQuarantine(path);
    await quarantine.add([refused(3, 'date', 'a\tb'), refused(9, 'code', '=cmd()\\')]);
    await quarantine.add([]);
    await quarantine.add([refused(12, 'code', '"x\ny"\0')]);
    expect(existsSync(path)).toBe(false);
    const report = await quarantine.finish();
    expect(report).toEqual({
      path,
      rows: 3,
      rules: new Map([
        ['code', 2],
        ['date', 1],
      ]),
    });
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFFfile\tline\trule\treason\trow\n' +
        'a.tsv\t3\tdate\tIt is "date".\ta\\tb\n' +
        'a.tsv\t9\tcode\tIt is "code".\t\'=cmd()\\\\\n' +
        'a.tsv\t12\tcode\tIt is "code".\t\'"x\\ny"\\x00\n',
    );
    expect(readdirSync(folder)).toEqual(['quarantine.tsv']);
  });

  it('gives every text back, from a cell that no spreadsheet calculates or takes apart', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          '\\',
          '\t',
          '\n',
          '\r',
          '\0',
          '\x85',
          'n',
          'x00',
          'é',
          '日',
          '\uFFFD',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (row) => {
        const cell = quarantineCell(row);
        expect(quarantinedText(cell)).toBe(row);
        expect(cell).not.toMatch(/^[=+\-@"]|\p{Cc}/u);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is no file where nothing was refused, and takes one of an earlier run away', async () => {
    expect(await (await openQuarantine(path)).finish()).toEqual({ path: null, rows: 0, rules: new Map() });
    expect(readdirSync(folder)).toEqual([]);
    const earlier = await openQuarantine(path);
    await earlier.add([refused(1, 'date', '')]);
    await earlier.finish();
    await (await openQuarantine(path)).finish();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves everything as it was when it is abandoned', async () => {
    const earlier = await openQuarantine(path);
    await earlier.add([refused(1, 'date', 'first')]);
    await earlier.finish();
    const later = await openQuarantine(path);
    await later.add([refused(1, 'date', 'second')]);
    await later.abandon();
    expect(readdirSync(folder)).toEqual(['quarantine.tsv']);
    expect(readFileSync(path, 'utf8')).toContain('first');
  });

  it('overwrites no other file', async () => {
    writeFileSync(path, 'my only copy\n');
    await expect(openQuarantine(path)).rejects.toThrow(/a file that is no quarantine is in the way/);
    expect(readFileSync(path, 'utf8')).toBe('my only copy\n');
  });
});
