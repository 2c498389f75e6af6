// What the pages say of adapters is so: the worked example of a new one, and the example of a table of one's own.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../../src/graph/packageRoot.ts';
import type { Adapter } from '../../../src/ingest/coded/adapter.ts';
import { adapters, csvAdapter } from '../../../src/ingest/coded/adapters/index.ts';
import { rulesOf, scanContent } from './inputScan.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first block of a page in this language, after a heading. */
function block(page: string, heading: string, language: string): string {
  const text = readFileSync(packagePath(page), 'utf8').split(`\n## ${heading}\n`)[1] ?? '';
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1] ?? '';
}

describe('CONTRIBUTING.md', () => {
  it('shows an adapter that works', async () => {
    const code = block('CONTRIBUTING.md', 'Add an adapter', 'ts');
    const here = packagePath('src', 'ingest', 'coded');
    const file = join(folder, 'wires.ts');
    writeFileSync(
      file,
      code.replaceAll("from '../", `from '${here}/`).replaceAll("from './", `from '${here}/adapters/`),
    );
    const { wires } = (await import(file)) as { wires: () => Adapter };
    const scanned = await scanContent(wires(), block('CONTRIBUTING.md', 'Add an adapter', 'tsv'));
    expect(scanned.acts.map(({ key, relation }) => [key, relation])).toEqual([
      ['1914-07-28\tVienna\t190\tBelgrade', 'ATTACKS'],
      ['1914-07-29\tBerlin\t130\tSt. Petersburg', 'THREATENS'],
    ]);
    expect(rulesOf(scanned)).toEqual(['3 date']);
    await expect(scanContent(wires(), 'a,b\n')).rejects.toThrow(/the first line has 1 columns, not day/);
  });
});

describe('docs/import.md', () => {
  const page = readFileSync(packagePath('docs', 'import.md'), 'utf8');

  it('shows a mapping that reads the table beside it', async () => {
    const mapping = join(folder, 'harbour.yaml');
    writeFileSync(mapping, block('docs/import.md', 'A table of your own', 'yaml'));
    const { acts, refused, totals } = await scanContent(
      await csvAdapter(mapping),
      block('docs/import.md', 'A table of your own', 'csv'),
    );
    expect(refused).toEqual([]);
    expect(totals[0]?.notes).toEqual([]);
    expect(
      acts.map(({ dataset, row, date, relation, target }) => [dataset, row, date, relation, target?.name]),
    ).toEqual([
      ['harbour-acts', '1', '2019-07-04', 'DEMANDS', 'Seoul, City of'],
      ['harbour-acts', '2', '2019-07', 'MEETS', 'Busan'],
    ]);
    expect(
      (await scanContent(await csvAdapter(mapping, 'other'), block('docs/import.md', 'A table of your own', 'csv')))
        .acts[0]?.dataset,
    ).toBe('other');
  });

  it('lists every adapter', () => {
    for (const [name, make] of Object.entries(adapters)) {
      expect(make().name).toBe(name);
      expect(page).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
    }
  });

  it('tells a mapping file that is not there', async () => {
    await expect(csvAdapter(join(folder, 'none.yaml'))).rejects.toThrow(/none\.yaml: there is no such file/);
  });

  it('lists every rule that rows are refused by', () => {
    const sources = [
      'input/lines',
      'input/records',
      'input/widths',
      'input/unpack',
      'adapters/values',
      'adapters/csv',
      'adapters/gdelt',
      'adapters/icewsNames',
      'adapters/icewsRaw',
      'adapters/icewsRules',
      'adapters/polecat',
    ];
    const rules = new Set(
      sources.flatMap((source) =>
        [
          ...readFileSync(packagePath('src', 'ingest', 'coded', `${source}.ts`), 'utf8').matchAll(
            /(?:rule: |refusal\(\s*)'([a-z0-9-]+)'/g,
          ),
        ].map(([, rule = '']) => rule),
      ),
    );
    expect(rules.size).toBeGreaterThan(15);
    for (const rule of rules) expect(page).toContain(`\`${rule}\``);
  });
});
