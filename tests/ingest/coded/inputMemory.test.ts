// However large a file is, reading it takes little memory, and what is kept of its acts keeps nothing else.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { CodedAct } from '../../../src/ingest/coded/act.ts';
import type { Adapter } from '../../../src/ingest/coded/adapter.ts';
import { gdelt2 } from '../../../src/ingest/coded/adapters/gdelt.ts';
import { icews } from '../../../src/ingest/coded/adapters/icews.ts';
import { scan } from '../../../src/ingest/coded/input/scan.ts';
import { gdeltRow, namesRow } from './inputRows.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const mebibyte = 1024 * 1024;
const total = 96 * mebibyte;

function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Rows that differ where the mark stands. */
const numbered: readonly [name: string, adapter: Adapter, row: string][] = [
  ['icews', icews(), namesRow({ source: 'Office # of a great many offices that are named at some length' })],
  [
    'gdelt2',
    gdelt2(),
    gdeltRow(2, { GLOBALEVENTID: '900000#', SOURCEURL: 'https://www.harbour-times.example/acts/#' }),
  ],
];

it.each(numbered)('reads %s in bounded memory', async (_, adapter, row) => {
  async function* rows() {
    let at = 0;
    for (let size = 0; size < total; ) {
      let text = '';
      while (text.length < 128 * 1024) text += `${row.replaceAll('#', String(at++))}\n`;
      size += text.length;
      yield Buffer.from(text);
    }
  }
  const before = used();
  const kept: CodedAct[] = [];
  let count = 0;
  let most = 0;
  for await (const { acts } of scan(adapter, { name: 'stream', size: null, consumed: () => null, chunks: rows() })) {
    if (acts[0]) kept.push(acts[0]);
    count += acts.length;
    if (kept.length % 100 === 0) most = Math.max(most, used() - before);
  }
  expect(count).toBeGreaterThan(100_000);
  expect(kept.length).toBeGreaterThan(300);
  // What adapters remember is bounded too; a share of the text itself would be the whole 96 MiB.
  expect(Math.max(most, used() - before)).toBeLessThan(40 * mebibyte);
});
