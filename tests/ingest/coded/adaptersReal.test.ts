// Over the real files: every line is an act or a refusal with its reason, counted by another road.

import { readFileSync } from 'node:fs';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/ingest/coded/adapter.ts';
import { gdelt1, gdelt2 } from '../../../src/ingest/coded/adapters/gdelt.ts';
import { icews } from '../../../src/ingest/coded/adapters/icews.ts';
import { needsData, sharedData } from '../../harness/sharedData.ts';
import { type Scanned, scanFile } from './inputScan.ts';

const icewsFiles = ['icews18/events.tsv.gz', 'icews14/events.tsv.gz', 'icews-raw/events.2018.sample.tab'] as const;
const files: readonly [path: string, adapter: Adapter, rows: number, header: boolean][] = [
  [icewsFiles[0], icews(), 468_558, true],
  [icewsFiles[1], icews(), 90_730, true],
  ['icews14/sample_japan_korea_any_end.tsv.gz', icews(), 6_685, true],
  [icewsFiles[2], icews(), 3_705, true],
  ['gdelt/gdelt1_georgia_2011-2013.tsv.gz', gdelt1(), 105_438, true],
  ['gdelt/raw_v1/gdelt1_events_1979.csv', gdelt1(), 100, false],
  ['gdelt/raw_v1/gdelt1_events_sample_reed9999.csv', gdelt1(), 710, false],
  ['gdelt/raw_v2/20151027220000_events.csv', gdelt2(), 2_116, false],
  ['gdelt/raw_v2/20190121220000.export.CSV.zip', gdelt2(), 1_629, false],
  ['gdelt/raw_v2/20191024143000.export.CSV', gdelt2(), 2_111, false],
  ['gdelt/raw_v2/aamend_events_100.csv', gdelt2(), 100, false],
  ['gdelt/raw_v2/aamend_events_translingual_100.csv', gdelt2(), 100, false],
];

/** The lines of a file, all at once. */
function linesOf(path: string): string[] {
  const bytes = readFileSync(`${sharedData}/${path}`);
  let plain = bytes;
  if (path.endsWith('.gz')) plain = gunzipSync(bytes);
  if (path.endsWith('.zip')) {
    // One entry, from behind its local header to the table of contents.
    const from = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
    plain = inflateRawSync(bytes.subarray(from));
  }
  return plain.toString('utf8').trimEnd().split('\n');
}

const scans = new Map<string, Promise<Scanned>>();
function scanned(path: string, adapter: Adapter): Promise<Scanned> {
  const known = scans.get(path) ?? scanFile(adapter, `${sharedData}/${path}`);
  scans.set(path, known);
  return known;
}

describe('real files', () => {
  it.for(files)('%s is accounted for line by line', async ([path, adapter, rows, header], context) => {
    needsData(context);
    const lines = linesOf(path);
    const { acts, lines: numbers, refused, totals } = await scanned(path, adapter);
    expect(lines.length).toBe(rows + (header ? 1 : 0));
    expect(totals).toMatchObject([
      {
        lines: lines.length,
        acts: acts.length,
        refused: refused.length,
        headers: header ? 1 : 0,
        blank: 0,
        continued: 0,
        cutShort: null,
      },
    ]);
    expect(acts.length + refused.length).toBe(rows);
    // These files are sound: nothing in them is to be refused.
    const rules = new Map<string, number>();
    for (const { rule } of refused) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    expect([...rules]).toEqual([]);
    expect(numbers).toEqual(Array.from({ length: rows }, (_, at) => at + (header ? 2 : 1)));
  });

  it('say the same act of ICEWS in both forms by the same key', async (context) => {
    needsData(context);
    const names = await scanned(icewsFiles[0], icews());
    const raw = await scanned(icewsFiles[2], icews());
    const known = new Set(names.acts.map(({ dataset, key }) => `${dataset}\t${key}`));
    const keys = raw.acts.map(({ dataset, key }) => `${dataset}\t${key}`);
    const distinct = new Set(keys);
    // The raw file has two days: every act of the first is in the other set, and all but two of the second.
    expect(keys.length - distinct.size).toBe(971);
    const met = (day: string): [number, number] => {
      const ofDay = [...distinct].filter((key) => key.startsWith(`icews18\t${day}`));
      return [ofDay.filter((key) => known.has(key)).length, ofDay.length];
    };
    expect(met('2018-06-01')).toEqual([1_754, 1_754]);
    expect(met('2018-06-02')).toEqual([978, 980]);
    // Both give each such act the same code, relation and score.
    const byKey = new Map(names.acts.map((act) => [act.key, act]));
    for (const { key, relation, code, intensity } of raw.acts)
      if (byKey.has(key)) expect(byKey.get(key)).toMatchObject({ relation, code, intensity });
  });

  it('say every act of the sets of names once', async (context) => {
    needsData(context);
    for (const path of icewsFiles.slice(0, 2)) {
      const { acts } = await scanned(path, icews());
      expect(new Set(acts.map(({ dataset, key }) => `${dataset}\t${key}`)).size).toBe(acts.length);
      expect(new Set(acts.map(({ dataset }) => dataset))).toEqual(new Set([path.split('/')[0]]));
    }
  });

  it('have their values in the acts', async (context) => {
    needsData(context);
    const path = 'gdelt/raw_v2/20191024143000.export.CSV';
    const { acts } = await scanned(path, gdelt2());
    for (const [at, line] of linesOf(path).entries()) {
      const fields = line.split('\t');
      expect(acts[at]).toMatchObject({
        row: fields[0],
        date: fields[1]?.replace(/^(....)(..)(..)$/, '$1-$2-$3'),
        code: fields[26],
        intensity: Number(fields[30]),
        mentions: Number(fields[31]),
        report: { url: fields[60] },
      });
      for (const [side, from] of [
        ['source', 5],
        ['target', 15],
      ] as const)
        if (fields[from]?.trim())
          expect(acts[at]?.[side]).toMatchObject({ code: fields[from]?.trim(), name: fields[from + 1]?.trim() });
        else expect(acts[at]?.[side]).toBeNull();
    }
  });
});
