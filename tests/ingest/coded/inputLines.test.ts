// Lines and records are the same whatever pieces the bytes come in, and the same as a naive reader finds.

import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLine, readLines } from '../../../src/ingest/coded/input/lines.ts';
import { mostLines, recordSplitter, type TableRecord } from '../../../src/ingest/coded/input/records.ts';

interface Line {
  readonly text: string;
  readonly rule: string | null;
}

/** Reads bytes that come in pieces of these sizes, over and over. */
async function linesIn(bytes: Uint8Array, sizes: readonly number[], oldEncoding = false): Promise<Line[]> {
  async function* pieces() {
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const size = sizes[turn % sizes.length] as number;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  }
  const lines: Line[] = [];
  for await (const batch of readLines(pieces(), { oldEncoding })) {
    expect(batch.first).toBe(lines.length + 1);
    batch.lines.forEach((text, index) => {
      lines.push({ text, rule: batch.faults.get(index)?.rule ?? null });
    });
  }
  return lines;
}

/** The whole in memory, byte by byte. */
function naively(bytes: Buffer): Line[] {
  const body = bytes.subarray(bytes.toString('latin1', 0, 3) === '\xEF\xBB\xBF' ? 3 : 0);
  if (body.length === 0) return [];
  const lines: number[][] = [[]];
  for (const byte of body) {
    if (byte === 10) lines.push([]);
    else lines.at(-1)?.push(byte);
  }
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines.map((line) => {
    if (line.at(-1) === 13) line.pop();
    const raw = Buffer.from(line);
    const sound = isUtf8(raw);
    return {
      text: raw.toString(sound ? 'utf8' : 'latin1'),
      rule: !sound ? 'encoding' : raw.includes(13) ? 'carriage-return' : raw.includes(0) ? 'nul' : null,
    };
  });
}

const piece = fc.oneof(
  fc
    .constantFrom('\n', '\n', '\r\n', '\r', '\t', '\0', 'é', '日本', '😀', '"', '\uFEFF')
    .map((text) => Buffer.from(text)),
  fc.string({ maxLength: 8 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
);
const content = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.concat(pieces));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('lines', () => {
  it('are those of a naive reader, in whatever pieces the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(content, sizes, async (bytes, pieces) => {
        expect(await linesIn(bytes, pieces)).toEqual(naively(bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are split at tabs as a naive reader splits them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.string().map((text) => text.replaceAll(/[\t\r\n\0]/g, '')),
            { minLength: 2, maxLength: 5 },
          ),
        ),
        sizes,
        async (rows, pieces) => {
          const bytes = Buffer.from(rows.map((row) => `${row.join('\t')}\n`).join(''));
          const read = await linesIn(bytes, pieces);
          expect(read.map(({ text }) => text.split('\t'))).toEqual(rows);
        },
      ),
    );
  });

  it('may be of a mebibyte and no longer, in whatever pieces they come', async () => {
    const longest = 'x'.repeat(longestLine);
    const bytes = Buffer.from(`a\n${longest}\nb\n${longest}y\nc\n${longest}${longest}${longest}\nd\n${longest}z`);
    for (const size of [bytes.length, 1_000_003, 65_536, 4_099]) {
      const lines = await linesIn(bytes, [size]);
      expect(lines.map(({ text, rule }) => [text.length, rule])).toEqual([
        [1, null],
        [longestLine, null],
        [1, null],
        [65_536, 'long-line'],
        [1, null],
        [65_536, 'long-line'],
        [1, null],
        [65_536, 'long-line'],
      ]);
    }
  });

  it('are read as Windows-1252 where the format allows it, each line for itself', async () => {
    const bytes = Buffer.concat([Buffer.from('Brežice\n'), Buffer.from([0x42, 0x72, 0x65, 0x9e, 0x80, 0xe9])]);
    expect(await linesIn(bytes, [5], true)).toEqual([
      { text: 'Brežice', rule: null },
      { text: 'Brež€é', rule: null },
    ]);
  });
});

function recordsIn(text: string, separator = ','): TableRecord[] {
  const splitter = recordSplitter(separator);
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return [...lines.flatMap((line, at) => splitter.push(line, at + 1)), ...splitter.end()];
}

const field = fc
  .array(fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '日'), { maxLength: 6 })
  .map((characters) => characters.join(''));
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('records', () => {
  it('are those of another reader of CSV', () => {
    const table = fc.array(fc.array(fc.tuple(field, fc.boolean()), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), (rows, separator) => {
        const text = rows
          .map((row) =>
            row.map(([value, always]) => (always || /[",;\n]/.test(value) ? quote(value) : value)).join(separator),
          )
          .map((row) => `${row}\n`)
          .join('');
        const records = recordsIn(text, separator);
        expect(records.map(({ fields }) => fields)).toEqual(
          parse(text, { delimiter: separator, relax_column_count: true, skip_empty_lines: false }),
        );
        // Lines are numbered, and the text of a record is what stands in the file.
        expect(records.map((record) => `${record.text}\n`).join('')).toBe(text);
        let line = 1;
        for (const record of records) {
          expect(record.line).toBe(line);
          line += record.lines;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('lose one line to a quote that is not closed, and no other', () => {
    const good = Array.from({ length: 2 * mostLines }, (_, at) => `a,${at}`);
    const records = recordsIn(['a,b', 'a,"c', ...good].join('\n'));
    const refused = records.filter(({ fields }) => 'rule' in fields);
    expect(refused.map(({ line, text, fields }) => [line, text, (fields as { rule: string }).rule])).toEqual([
      [2, 'a,"c', 'quotes'],
    ]);
    expect(records.length).toBe(2 + good.length);
  });

  it('lose one line to text after a closing quote, and no other', () => {
    const records = recordsIn('a,b\na,"c"d\na,"e\nf"\n');
    expect(records.map(({ line, lines, fields }) => [line, lines, 'rule' in fields ? fields.rule : fields])).toEqual([
      [1, 1, ['a', 'b']],
      [2, 1, 'quotes'],
      [3, 2, ['a', 'e\nf']],
    ]);
  });

  it('take a quote within a field as it stands', () => {
    expect(recordsIn('5" gun,b')[0]?.fields).toEqual(['5" gun', 'b']);
  });

  it('give back every line once, whatever stands in them', () => {
    const lines = fc.array(
      fc.array(fc.constantFrom('a', ',', '"'), { maxLength: 5 }).map((parts) => parts.join('')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, (texts) => {
        const splitter = recordSplitter(',');
        const records = [...texts.flatMap((text, at) => splitter.push(text, at + 1)), ...splitter.end()];
        expect(records.flatMap(({ text }) => text.split('\n'))).toEqual(texts);
      }),
      { numRuns: 1_000 },
    );
  });
});
