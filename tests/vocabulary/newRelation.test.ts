// Follows "Add a relationship type" of CONTRIBUTING.md to the letter: the page, not this file, says what is done.

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { openTestGraph } from '../harness/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-relation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page =
  /## Add a relationship type\n([\s\S]*?)\n## /.exec(readFileSync(packagePath('CONTRIBUTING.md'), 'utf8'))?.[1] ?? '';
const edits = [...page.matchAll(/^In `(.+?)`, below `(.+?)`:\n\n```\w+\n([\s\S]*?)```$/gm)].map(
  ([, file = '', below = '', lines = '']) => ({ file, below, lines }),
);
const block = (language: string, begins: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\`\`\`$`, 'gm'))]
    .map((found) => found[1] ?? '')
    .find((text) => text.startsWith(begins)) ?? '';

function entente(...args: string[]): string {
  const { uri, user, password } = inject('neo4j');
  return execFileSync(process.execPath, ['dist/cli/main.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Serves the changed copy and asks it one question. */
async function ask(query: string): Promise<unknown> {
  const { uri, user, password } = inject('neo4j');
  const server = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const ready = /ready: (http:\/\/[\d.:]+)\//.exec(said);
        if (ready?.[1]) resolve(ready[1]);
      });
      server.once('close', () => reject(new Error(`The server ended: ${said}`)));
    });
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return await response.json();
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

/** A copy of the project in which the page was followed, generated and built: that takes longer than what is tested. */
beforeAll(() => {
  for (const part of [
    'src',
    'cypher',
    'tools',
    'data',
    'dossiers',
    'docs',
    'operations',
    'schema.graphql',
    'codegen.ts',
    'package.json',
  ])
    cpSync(packagePath(part), join(folder, part), { recursive: true });
  for (const part of ['tsconfig.json', 'tsconfig.build.json']) cpSync(packagePath(part), join(folder, part));
  for (const part of ['node_modules', 'embedded', 'questions', 'dist'])
    if (part === 'dist') cpSync(packagePath('dist', 'web'), join(folder, 'dist', 'web'), { recursive: true });
    else symlinkSync(packagePath(part), join(folder, part));
  for (const { file, below, lines } of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').split('\n');
    const at = text.findIndex((line) => line.trim() === below || line.includes(`${below},`));
    expect(at, `${file} has a line with ${below}`).toBeGreaterThan(0);
    text.splice(at + 1, 0, lines.trimEnd());
    writeFileSync(path, text.join('\n'));
  }
  execFileSync('npm', ['run', 'generate', '--silent'], { cwd: folder, stdio: 'pipe' });
  execFileSync('npm', ['run', 'build:server', '--silent'], { cwd: folder, stdio: 'pipe' });
}, 300_000);

it('takes at most four hand-written files from the vocabulary to the answer', async () => {
  expect(edits.length).toBeGreaterThan(0);
  expect(new Set(edits.map((edit) => edit.file)).size).toBeLessThanOrEqual(4);
  const graph = await openTestGraph();
  try {
    writeFileSync(join(folder, 'mediation.yaml'), block('yaml', 'dossier:'));
    entente('import', 'dossier', packagePath('data', 'countries.yaml'), 'mediation.yaml');
    const drawn = await graph.cypher<{ ids: string[] }>(
      `MATCH (:Organization {id: 'organization:go-between'})-[r:MEDIATES {fact: 'event:2020-12-01-mediation'}]->(c)
       WITH c ORDER BY c.id RETURN collect(c.id) AS ids`,
    );
    expect(drawn).toEqual([{ ids: ['country:JPN', 'country:KOR'] }]);
    expect(JSON.parse(entente('doctor', '--json'))).toMatchObject({ sound: true });
    expect(await ask(block('graphql', '{'))).toEqual({
      data: {
        events: {
          totalCount: 1,
          nodes: [
            {
              relation: 'MEDIATES',
              intensity: 5,
              targets: [{ name: 'Japan' }, { name: 'South Korea' }],
              reports: [{ report: { title: 'How it was settled' } }],
            },
          ],
        },
      },
    });
  } finally {
    await graph.close();
  }
});
