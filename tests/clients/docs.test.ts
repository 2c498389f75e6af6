// The examples of docs/clients.md: each is run by one who has installed the packages, and prints what the page says.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textAsOf } from '../../clients/typescript/src/asOf.ts';
import { actorWithTies, openDemands, whatJapanAsks } from '../../clients/typescript/src/generated/questions.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { blocksOf } from '../harness/docs.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { until } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { installClient } from './package.ts';
import { pythonWithClient } from './python.ts';

const run = promisify(execFile);
const folder = temporaryFolder();
let server: TestServer;
let python: NodeJS.ProcessEnv;
beforeAll(async () => {
  installClient(folder);
  python = pythonWithClient(folder);
  server = await startTestServer();
  // A new database plans a statement when it is first asked, on a busy machine for longer than a question may take.
  for (const { name, text } of [whatJapanAsks, openDemands, actorWithTies])
    for (const clock of [{}, { valid: '2019-07-01' }])
      await until(async () => {
        const { errors = [] } = await server.ask(textAsOf(text, clock), { id: 'country:JPN' });
        return errors.every(({ extensions }) => extensions.code !== 'GRAPH_TIMEOUT');
      }, `${name} is planned`);
}, 600_000);
afterAll(() => server?.stop());
/** Milliseconds: interpreters start, and statements are planned for the first time. */
const patience = 240_000;

/** What each example prints, in order: each is followed by it. */
const printed = blocksOf('clients.md', 'text');
const typescript = blocksOf('clients.md', 'ts');
const pythons = blocksOf('clients.md', 'python');
const here = (code: string) => code.replaceAll('http://127.0.0.1:4000', server.url);

it('there are examples in both languages, each with what it prints', () => {
  expect([typescript.length, pythons.length, printed.length]).toEqual([2, 1, 3]);
});

it.each(typescript.map((code, index) => [index, code] as const))(
  'example %i in TypeScript',
  async (index, code) => {
    writeFileSync(join(folder, 'example.ts'), here(code));
    const compilerOptions = { strict: true, module: 'NodeNext', target: 'ES2022', lib: ['ES2022', 'DOM'], types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts'] }));
    await run(process.execPath, [packagePath('node_modules/typescript/bin/tsc'), '-p', folder]);
    const { stdout } = await run(process.execPath, [join(folder, 'example.js')]);
    expect(stdout).toBe(printed[index]);
  },
  patience,
);

it.each(pythons.map((code, index) => [index, code] as const))(
  'example %i in Python',
  async (index, code) => {
    const { stdout } = await run('python3', ['-c', here(code)], { env: python, cwd: folder });
    expect(stdout).toBe(printed[typescript.length + index]);
  },
  patience,
);

it(
  'those of the packages’ own pages run',
  async () => {
    const example = (page: string, language: string) =>
      new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(
        readFileSync(packagePath('clients', page, 'README.md'), 'utf8'),
      )?.[1] ?? '';
    writeFileSync(join(folder, 'example.mjs'), here(example('typescript', 'ts')));
    const { stdout } = await run(process.execPath, [join(folder, 'example.mjs')]);
    expect(stdout.split('\n')[0]).toMatch(/^2020-10-29 Proper measures, /);
    const table = await run('python3', ['-c', here(example('python', 'python'))], { env: python, cwd: folder });
    expect(table.stdout).toMatch(/^DEMANDS +-/m);
  },
  patience,
);
