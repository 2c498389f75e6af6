// @entente/client as a package: nothing wrong with it, and the ready questions asked from Node, from TypeScript and from Chromium.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { createApp } from '../../src/server/app.ts';
import { openBrowser, type TestBrowser } from '../harness/chromium.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { openBundledGraph, type TestGraph } from '../harness/graph.ts';
import { type Answers, goldenAnswers, withoutCursors } from './golden.ts';
import { type Installed, installClient } from './package.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const folder = temporaryFolder();
const golden = goldenAnswers();
let client: Installed;
let graph: TestGraph;
let browser: TestBrowser;
/** Serves the API, a page that imports the package, and the package. */
let url: string;
let stop: () => Promise<void>;

/** Asks every ready question; stands in a module of Node and in one of a page. */
const asksAll = (names: readonly string[]) => `
  const client = createClient({ url });
  const answers = {};
  for (const name of ${JSON.stringify(names)}) answers[name] = await client.ask[name]();
`;

beforeAll(async () => {
  client = installClient(folder);
  graph = await openBundledGraph();
  const app = await createApp({ database: graph.database, draining: false }, ({ error }) => console.error(error));
  const page = `<!doctype html><link rel="icon" href="data:,"><script type="importmap">{"imports": {"@entente/client": "/package/dist/index.js"}}</script>
    <script type="module">
      import { createClient } from '@entente/client';
      const url = '';
      ${asksAll(Object.keys(golden))}
      globalThis.answers = answers;
    </script>`;
  app.get('/page', (_, reply) => reply.type('text/html').send(page));
  app.get('/package/*', (request, reply) =>
    reply
      .type('text/javascript')
      .send(readFileSync(join(client.package, (request.params as { readonly '*': string })['*']))),
  );
  url = await app.listen({ host: '127.0.0.1', port: 0 });
  stop = () => app.close();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stop?.();
  await graph?.close();
});

/** What the compiler says of a file of a user; an empty text where all is well. */
async function faultsOf(name: string, code: string): Promise<string> {
  writeFileSync(join(folder, name), code);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.AsyncIterable'],
    types: [],
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
  const compiler = packagePath('node_modules/typescript/bin/tsc');
  return run(process.execPath, [compiler, '-p', '.'], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

describe('the package', () => {
  it('has no dependencies, no side effects and the terms of the project', () => {
    const description = JSON.parse(readFileSync(join(client.package, 'package.json'), 'utf8'));
    for (const name of ['dependencies', 'peerDependencies', 'optionalDependencies'])
      expect(description).not.toHaveProperty(name);
    expect(description.sideEffects).toBe(false);
    const terms = readFileSync(packagePath('LICENSE'), 'utf8');
    expect(readFileSync(join(client.package, 'LICENSE'), 'utf8')).toBe(terms);
    expect(readFileSync(packagePath('clients/python/LICENSE'), 'utf8')).toBe(terms);
  });

  it('is clean to publint', async () => {
    const tarball = readFileSync(client.tarball);
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that resolve, to attw', async () => {
    const attw = require.resolve('@arethetypeswrong/cli/package.json').replace('package.json', 'dist/index.js');
    const args = [attw, client.tarball, '--profile', 'esm-only', '--format', 'json'];
    const { stdout } = await run(process.execPath, args);
    const { analysis, problems } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints)).toEqual(['.', './questions', './package.json']);
    const ignored = ['NoResolution', 'CJSResolvesToESM'];
    expect(Object.keys(problems ?? {}).filter((kind) => !ignored.includes(kind))).toEqual([]);
  });
});

describe('every ready question has its golden answer', () => {
  it('in plain Node', async () => {
    const script = join(folder, 'ask.mjs');
    writeFileSync(
      script,
      `import { createClient } from '@entente/client';\nconst url = '${url}';\n${asksAll(Object.keys(golden))}\nconsole.log(JSON.stringify(answers));\n`,
    );
    const { stdout } = await run(process.execPath, [script], { cwd: folder, maxBuffer: 1 << 26 });
    expect(withoutCursors(JSON.parse(stdout) as Answers)).toEqual(golden);
    // The first to ask the questions of a new server waits for the plans of their statements.
  }, 240_000);

  it('in a page of Chromium', async () => {
    const { page, errors, foreign } = await browser.visit(`${url}/page`);
    const handle = await page.waitForFunction('globalThis.answers', undefined, {
      timeout: 200_000,
    });
    expect(withoutCursors((await handle.jsonValue()) as Answers)).toEqual(golden);
    expect([...errors, ...foreign]).toEqual([]);
  }, 240_000);
});

describe('types', () => {
  const start = `import { createClient, type EventFilter } from '@entente/client';
    import { actorWithTies } from '@entente/client/questions';
    const client = createClient({ url: '' });\n`;

  it('tell answers and variables', async () => {
    const code = `${start}
      const { demands } = await client.ask.whatJapanAsks({ at: '2020-10-29' }, { asOf: { known: new Date() } });
      const counted: number = demands.totalCount;
      const quotes: (string | null)[] = demands.nodes.flatMap((node) => node.reports.map((report) => report.quote));
      const filter: EventFilter = { relation: ['DEMANDS'], during: { from: '2019' } };
      const { events } = await client.query<{ events: { totalCount: number } }>('query …', { filter });
      for await (const page of client.pages(actorWithTies, { id: 'country:JPN' }, 'actor.relations'))
        for (const { relation, node } of page.edges) console.log(relation === 'MEETS', node.name.length);
      const { actor } = await client.query(actorWithTies, { id: 'country:JPN' });
      console.log(counted, quotes, events.totalCount, actor?.name, client.bookmark);`;
    expect(await faultsOf('right.ts', code)).toBe('');
  });

  it.each([
    [
      'a field that was not asked for',
      'console.log((await client.ask.whatJapanAsks()).demands.nodes[0]?.summary);',
      2339,
    ],
    ['a variable that is not there', 'await client.ask.whatJapanAsks({ by: "country:JPN", since: "2020" });', 2353],
    ['a variable of another type', 'await client.ask.search({ text: 7 });', 2322],
    ['no variables where they are needed', 'await client.ask.search();', 2554],
    ['no variables for a document that needs them', 'await client.query(actorWithTies);', 2345],
    ['a word that is none', 'const filter: EventFilter = { relation: ["ASKS"] }; console.log(filter);', 2322],
    [
      'a field that a page has not',
      'for await (const page of client.pages(actorWithTies, { id: "" }, "actor.relations")) console.log(page.nodes);',
      2339,
    ],
  ])('refuse %s', async (_, line, code) => {
    expect(await faultsOf('wrong.ts', start + line)).toMatch(new RegExp(`^wrong\\.ts\\(4,\\d+\\): error TS${code}:`));
  });
});
