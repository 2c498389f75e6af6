// examples/notebook is executed anew: what it prints is what it has saved, and what the API says. `UPDATE=1` saves it anew.

import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { pythonWithClient } from './python.ts';

const file = packagePath('examples', 'notebook', 'a-year-of-a-pair.ipynb');
const folder = temporaryFolder();

/** A notebook, as far as it is looked at. */
interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: string | readonly string[];
    readonly outputs?: readonly {
      readonly output_type: string;
      readonly text?: string | readonly string[];
      readonly data?: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

let server: TestServer;
let fresh: Notebook;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Notebook;

beforeAll(async () => {
  const env = pythonWithClient(folder);
  server = await startTestServer();
  const written = join(folder, 'executed.ipynb');
  const own = Object.fromEntries(
    ['IPYTHONDIR', 'JUPYTER_RUNTIME_DIR', 'MPLCONFIGDIR'].map((name) => [name, join(folder, name)]),
  );
  await promisify(execFile)('python3', [packagePath('tests/clients/execute_notebook.py'), file, written], {
    cwd: folder,
    env: { ...env, ...own, ENTENTE_URL: server.url },
  });
  fresh = read(written);
  if (process.env.UPDATE) copyFileSync(written, file);
}, 600_000);
afterAll(() => server?.stop());

/** What the cells print, one text a cell. */
const printed = ({ cells }: Notebook) =>
  cells
    .filter((cell) => cell.cell_type === 'code')
    .map(({ outputs = [] }) =>
      outputs
        .filter(({ output_type }) => output_type === 'stream')
        .map(({ text = '' }) => [text].flat().join(''))
        .join(''),
    );
const pictures = ({ cells }: Notebook) =>
  cells.map(({ outputs = [] }) => outputs.filter(({ data }) => data?.['image/png'] !== undefined).length);

/** Lines of a table, each cut where it has spaces; of the header and of what is no row nothing. */
const rowsOf = (text = '') =>
  [...text.matchAll(/^(2019-\d\d) +(\S+) +(\S+)$/gm)].map(([, month, one, other]) => [
    month,
    Number(one),
    Number(other),
  ]);

const directions = [
  ['country:JPN', 'country:KOR'],
  ['country:KOR', 'country:JPN'],
];
const months = Array.from({ length: 12 }, (_, month) => `2019-${String(month + 1).padStart(2, '0')}`);

/** A series of the acts of one side upon the other, by the question for series of any acts. */
async function seriesOf(measure: string): Promise<(readonly [string, number, number])[]> {
  const [one = [], other = []] = await Promise.all(
    directions.map(async ([source, target]) => {
      const { data } = await server.ask(
        `query ($filter: EventFilter) { eventSeries(filter: $filter, ${measure}) { value } }`,
        { filter: { source, target, rollUp: true, during: { from: '2019', to: '2019' } } },
      );
      return data.eventSeries.map(({ value }: { value: number | null }) => value ?? Number.NaN) as number[];
    }),
  );
  return months.map((month, index) => [month, one[index] ?? Number.NaN, other[index] ?? Number.NaN] as const);
}

describe('a year of a pair', () => {
  it('is saved with what it prints and draws', () => {
    expect(printed(read(file))).toEqual(printed(fresh));
    expect(pictures(read(file))).toEqual(pictures(fresh));
    expect(pictures(fresh).reduce((all, one) => all + one)).toBe(3);
  });

  it('counts as the API does', async () => {
    const [, counts] = printed(fresh);
    const expected = await seriesOf('interval: MONTH');
    expect(rowsOf(counts)).toEqual(expected);
    const { data } = await server.ask(
      '{ dyad(a: "country:JPN", b: "country:KOR", rollUp: true) { balance(during: {from: "2019", to: "2019"}) { aToB { count } bToA { count } } } }',
    );
    const { aToB, bToA } = data.dyad.balance;
    expect(counts).toContain(`in all: ${aToB.count + bToA.count}\n`);
    expect(aToB.count + bToA.count).toBeGreaterThan(100);
  });

  it('measures as the API does', async () => {
    const expected = await seriesOf('interval: MONTH, measure: MEAN, scale: GOLDSTEIN');
    const rounded = (value: number) => (Number.isNaN(value) ? value : Number(value.toFixed(2)));
    const found = rowsOf(printed(fresh)[2]);
    expect(found).toHaveLength(12);
    found.forEach(([month, one, other], index) => {
      const [which, first, second] = expected[index] ?? ['', 0, 0];
      expect(month).toBe(which);
      for (const [value, wanted] of [
        [one, first],
        [other, second],
      ] as const)
        if (Number.isNaN(rounded(wanted))) expect(value).toBeNaN();
        else expect(Math.abs(Number(value) - wanted)).toBeLessThanOrEqual(0.0051);
    });
  });

  it('lists the demands that the API has as open', async () => {
    const text = printed(fresh)[3] ?? '';
    const { data } = await server.ask(
      `query ($of: [ID!]!) { demands(state: [OPEN], at: "2019-12-31", rollUp: true, first: 100,
        filter: { during: {from: "2019", to: "2019"}, between: $of, rollUp: true }) { nodes { id date { text } demand } } }`,
      { of: directions[0] },
    );
    const { nodes } = data.demands as { nodes: { date: { text: string }; demand: string }[] };
    expect(text).toContain(`open at the end of 2019: ${nodes.length}\n`);
    const lines = text.trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(5);
    lines.forEach((line, index) => {
      expect(line.startsWith(`${nodes[index]?.date.text} `)).toBe(true);
      expect(line.endsWith(`: ${nodes[index]?.demand}`)).toBe(true);
    });
  });

  it('ties as many as the addresses for charts count', async () => {
    const text = printed(fresh)[4] ?? '';
    const [, actors, ties] = /^(\d+) actors, (\d+) ties$/m.exec(text) ?? [];
    const response = await fetch(`${server.url}/export/edges.json?between=JPN,KOR&during=2019`);
    const edges = (await response.json()) as { source: string; target: string; mainStat: number }[];
    const sum = (found: typeof edges) => found.reduce((all, { mainStat }) => all + mainStat, 0);
    expect(Number(actors)).toBe(new Set(edges.flatMap(({ source, target }) => [source, target])).size);
    expect(Number(ties)).toBe(sum(edges));
    const ofJapan = sum(edges.filter(({ source, target }) => [source, target].includes('country:JPN')));
    expect(text).toContain(`${ofJapan} Japan\n`);
  });
});
