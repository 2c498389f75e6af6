// Every code block of the README and of docs/ is run by some test: by one of its own, named here, or by this one, by its kind.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { writeReview } from '../../src/ingest/coded/review.ts';
import { parseDossier } from '../../src/ingest/dossier/parse.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { commandsOf, faultOf, isOurs } from './commandLine.ts';
import { type Block, blocksIn, pages } from './pages.ts';

/** Blocks that another test runs: which, by page, language and, where a page has several kinds, heading. */
interface Held {
  readonly page: string;
  readonly language?: string;
  readonly heading?: string;
  readonly by: string;
}

const rows: readonly Held[] = [
  { page: 'README.md', language: 'html', by: 'tests/web/embedDocs.test.ts' },
  { page: 'README.md', language: 'yaml', by: 'tests/cache/docs.test.ts' },
  { page: 'docs/api.md', language: 'graphql', by: 'tests/api/apiPage.test.ts' },
  { page: 'docs/cache.md', language: 'console', by: 'tests/cache/docs.test.ts' },
  { page: 'docs/clients.md', by: 'tests/clients/docs.test.ts' },
  { page: 'docs/concepts.md', by: 'tests/docs/story.test.ts' },
  { page: 'docs/dossier.md', by: 'tests/docs/story.test.ts' },
  { page: 'docs/embed.md', by: 'tests/web/embedDocs.test.ts' },
  { page: 'docs/federation.md', language: 'graphql', by: 'tests/federation/compose.test.ts' },
  { page: 'docs/federation.md', language: 'json', by: 'tests/federation/entities.test.ts' },
  { page: 'docs/figures.md', by: 'tests/figures/docs.test.ts' },
  { page: 'docs/http.md', language: 'console', by: 'tests/cache/docs.test.ts' },
  { page: 'docs/import.md', heading: 'A table of your own', by: 'tests/ingest/coded/adaptersPages.test.ts' },
  { page: 'docs/lists.md', language: 'graphql', by: 'tests/api/listDocs.test.ts' },
  { page: 'docs/mcp.md', by: 'tests/mcp/docs.test.ts' },
  { page: 'docs/names.md', language: 'graphql', by: 'tests/search/docs.test.ts' },
  { page: 'docs/operate.md', by: 'tests/docs/story.test.ts' },
  { page: 'docs/quickstart.md', by: 'tests/docs/story.test.ts' },
  { page: 'docs/reconcile.md', by: 'tests/reconcile/reconcile.test.ts' },
  { page: 'docs/roll-up.md', language: 'graphql', by: 'tests/time/docs.test.ts' },
  { page: 'docs/time.md', heading: 'An example', by: 'tests/time/docs.test.ts' },
];

/** Rows of pages that this checkout has. */
const held = rows.filter(({ page }) => pages.includes(page));

const holds = ({ page, language, heading }: Held, block: Block) =>
  page === block.page &&
  (language ?? block.language) === block.language &&
  (heading ?? block.heading) === block.heading;

const all = pages.flatMap(blocksIn);
const here = all.filter((block) => !held.some((row) => holds(row, block)));

const folder = temporaryFolder();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

async function isAnswered(query: string): Promise<void> {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
}

/** The account of an import: its parts come to the whole. */
function addsUp(text: string): void {
  const numbers = [...text.matchAll(/(\d[\d,]*) (?=rows|facts|further|already|left|quarantined)/g)].map(
    ([, number = '']) => Number(number.replaceAll(',', '')),
  );
  const [read, ...parts] = numbers;
  expect(parts).toHaveLength(5);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read);
}

async function isRun(text: string): Promise<void> {
  for (const command of commandsOf(text)) {
    if (isOurs(command)) expect(await faultOf(command), command).toBeNull();
    else if (command.startsWith('curl ')) {
      const asked = command.replace(/^curl /, 'curl -sf ').replaceAll('http://127.0.0.1:4000', server.url);
      await promisify(execFile)('bash', ['-c', asked], { cwd: folder });
    } else
      expect(command, 'it is neither a command of ours nor one of curl: give it a test, and name that above').toMatch(
        /^head$/,
      );
  }
}

/** How a block of a kind is held true. */
const kinds: Readonly<Record<string, (block: Block) => Promise<void> | void>> = {
  graphql: ({ text }) => isAnswered(text),
  // A form with "…" in place of what is asked.
  '': ({ text }) => isAnswered(text.replace('…', '__typename')),
  json: ({ text }) => void JSON.parse(text),
  jsonl: ({ text }) => {
    for (const line of text.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('type');
  },
  yaml: ({ text, page }) => expect(parseDossier({ name: page, content: text }).faults).toEqual([]),
  sh: ({ text }) => isRun(text),
  text: ({ text }) => addsUp(text),
  csv: async ({ text }) => {
    const path = join(folder, 'review.csv');
    await writeReview(path, []);
    expect(readFileSync(path, 'utf8').replace('\uFEFF', '')).toBe(text);
  },
  cypher: async ({ text }) => {
    const version = () =>
      server.graph.cypher<{ version: number }>("MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version");
    const [before] = await version();
    await server.graph.cypher(text);
    const [after] = await version();
    expect(after?.version).toBe((before?.version ?? 0) + 1);
  },
};

describe('the table', () => {
  it('names tests that there are, and that know the page', () => {
    for (const { page, by } of held) {
      expect(existsSync(packagePath(by)), by).toBe(true);
      const name = page.replace(/^docs\//, '');
      expect(readFileSync(packagePath(by), 'utf8'), `${by} does not speak of ${name}`).toContain(name);
    }
  });

  it('has no line that holds nothing', () => {
    expect(held.filter((row) => !all.some((block) => holds(row, block)))).toEqual([]);
  });
});

it.each(here.map((block) => [`${block.page}:${block.line} ${block.language} ${block.hash}`, block] as const))(
  '%s is held true',
  async (_, block) => {
    const hold = kinds[block.language];
    expect(
      hold,
      `no test runs blocks of the kind "${block.language}": give it one, and name it in the table`,
    ).toBeDefined();
    await hold?.(block);
  },
);

describe('the watch over commands', () => {
  it.each([
    ['npx entente import dossier x.yaml --dry', "error: unknown option '--dry'"],
    ['npx entente import icews', "error: missing required argument 'file'"],
    ['npx entente explode', "error: unknown command 'explode'"],
    ['npm run nothing', 'there is no script "nothing"'],
  ])('finds what is wrong with %s', async (command, fault) => {
    expect(await faultOf(command)).toContain(fault);
  });

  it('lets pass what is right', async () => {
    expect(await faultOf('PORT=0 npx entente serve')).toBeNull();
    expect(await faultOf("entente export csv --table events --about 'dispute:x'")).toBeNull();
  });
});
