// The examples of docs/cache.md and docs/http.md: every command is run, and says what the page says.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { marker } from '../harness/checksum.ts';
import { buildCli, environmentWith } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-docs-'));
let server: TestServer;
beforeAll(async () => {
  buildCli();
  server = await startTestServer({ cacheMb: 8, cacheWindowMs: 0, trustedOnly: false });
  const [, dossier = ''] = /^```yaml\n(# yaml-language-server[\s\S]*?)^```$/m.exec(page('README.md')) ?? [];
  writeFileSync(join(folder, 'fishing.yaml'), dossier);
});
afterAll(async () => {
  // The graph holds more than what ships now: the next suite loads it anew.
  await server.graph.cypher(`MATCH (m:${marker}) SET m.state = 'own'`);
  await server.stop();
  rmSync(folder, { recursive: true });
});

const page = (...path: string[]) => readFileSync(packagePath(...path), 'utf8');

/** Commands of a page, in order, each with what it prints. */
function examplesOf(text: string): { command: string; printed: string }[] {
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...printed] = part.trimEnd().split('\n');
        return { command, printed: printed.join('\n') };
      }),
  );
}

it.each([
  ['cache.md', 8],
  ['http.md', 8],
])('of %s do what they say', async (name, count) => {
  const examples = examplesOf(page('docs', name));
  expect(examples).toHaveLength(count);
  const line = '==== next ====';
  const script = examples.map(({ command }) => `${command}\necho '${line}'`).join('\n');
  const here = script
    .replaceAll('http://127.0.0.1:4000', server.url)
    .replaceAll('npx entente', `"${process.execPath}" "${packagePath('dist', 'cli', 'main.js')}"`)
    .replaceAll('fishing.yaml', join(folder, 'fishing.yaml'));
  const { uri, user, password } = inject('neo4j');
  const env = environmentWith({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const { stdout } = await promisify(execFile)('bash', ['-c', here], { cwd: packagePath(), env });
  const printed = stdout.split(`${line}\n`).map((text) => text.trimEnd());
  examples.forEach((example, index) => {
    const pattern = example.printed
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\S+?');
    expect(printed[index], example.command).toMatch(new RegExp(`^${pattern}$`));
  });
});
