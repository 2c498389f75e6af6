// Follows quickstart.md, concepts.md, dossier.md and operate.md from the first block to the last: files are saved, commands
// run, questions asked, and what the page says comes out.

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { settingsHelp } from '../../src/cli/environment.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { marker } from '../harness/checksum.ts';
import { openBrowser, type TestBrowser } from '../harness/chromium.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { buildCli, environmentWith } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { buildPages } from '../web/built.ts';
import { widgetIn } from '../web/embedHosts.ts';
import { soon } from '../web/visits.ts';
import { commandsOf, faultOf, isOurs } from './commandLine.ts';
import { type Block, blocksIn } from './pages.ts';

const folder = temporaryFolder();
let server: TestServer;
let browser: TestBrowser;
beforeAll(async () => {
  buildCli();
  buildPages();
  server = await startTestServer();
  browser = await openBrowser();
  const [dossier] = blocksIn('README.md').filter(({ language }) => language === 'yaml');
  writeFileSync(join(folder, 'fishing.yaml'), dossier?.text ?? '');
});
afterAll(async () => {
  await browser?.close();
  // The graph holds more than what ships now: the next suite loads it anew.
  await server?.graph.cypher(`MATCH (m:${marker}) SET m.state = 'own'`);
  await server?.stop();
});

/** Runs what a page has its reader type; gives what it printed. */
async function run(script: string): Promise<string> {
  const here = script
    .replaceAll('http://127.0.0.1:4000', server.url)
    .replaceAll('npx entente', `"${process.execPath}" "${packagePath('dist', 'cli', 'main.js')}"`);
  const { uri, user, password } = inject('neo4j');
  const env = environmentWith({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const done = await promisify(execFile)('bash', ['-c', here], { cwd: folder, env }).catch(
    (fault: { stdout: string; stderr: string; code: number }) => {
      // Faults of a dossier are told on standard output; what is told on standard error alone nobody expected.
      if (fault.stdout === '') throw new Error(`${script}\n${fault.stderr}`);
      return fault;
    },
  );
  return done.stdout.trimEnd();
}

/** What a page prints, with "…" for what differs from run to run. */
function pattern(printed: string): RegExp {
  const parts = printed.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\S+?')}$`);
}

async function typed({ text }: Block): Promise<void> {
  for (const part of text.split(/^\$ /m).slice(1)) {
    const [command = '', ...printed] = part.trimEnd().split('\n');
    expect(await run(command), command).toMatch(pattern(printed.join('\n')));
  }
}

/** Saves a page and opens it from its file: the table of its widget has the acts of which the API tells. */
async function opened({ text }: Block, at: string): Promise<void> {
  const [, file] = /^<!-- (\S+\.html) -->\n/.exec(text) ?? [];
  const [, dispute] = /dispute="([^"]+)"/.exec(text) ?? [];
  if (file === undefined || dispute === undefined) throw new Error(`${at}: it must name its file and a dispute.`);
  writeFileSync(join(folder, file), text.replaceAll('http://127.0.0.1:4000', server.url));
  const { data } = await server.ask(
    'query ($id: ID!) { issue(id: $id) { ... on Dispute { timeline { nodes { summary } } } } }',
    { id: dispute },
  );
  const visit = await browser.visit(`file://${join(folder, file)}`);
  const widget = await widgetIn(visit.page, 'timeline');
  await widget.locator('.table summary').click();
  for (const { summary } of data.issue.timeline.nodes)
    await soon(() => widget.locator('main').textContent()).toContain(summary);
  await visit.page.context().close();
  expect(visit.errors).toEqual([]);
}

/** Starts a server, builds, or takes settings: that is held against the command line's definition. */
const onlyRead = /^npm |\bserve\b|^[A-Z][A-Z0-9_]*=/;

async function said({ text }: Block): Promise<void> {
  for (const command of commandsOf(text)) {
    expect(isOurs(command), command).toBe(true);
    expect(await faultOf(command), command).toBeNull();
    if (!onlyRead.test(command)) await run(command);
  }
}

it.each(['quickstart.md', 'concepts.md', 'dossier.md', 'operate.md'])(
  '%s does what it says',
  async (name) => {
    let last: unknown;
    for (const block of blocksIn(`docs/${name}`)) {
      const at = `docs/${name}:${block.line}`;
      if (block.language === 'graphql') {
        const { data, errors } = await server.ask(block.text);
        expect(errors, at).toBeUndefined();
        last = data;
      } else if (block.language === 'json') expect(last, at).toEqual(JSON.parse(block.text));
      else if (block.language === 'yaml') {
        const [, file] = /^# (\S+\.yaml)\n/.exec(block.text) ?? [];
        if (file === undefined) throw new Error(`${at}: the first line must name the file, as "# herring.yaml" does.`);
        writeFileSync(join(folder, file), block.text);
      } else if (block.language === 'html') await opened(block, at);
      else if (block.language === 'console') await typed(block);
      else if (block.language === 'sh') await said(block);
      else throw new Error(`${at}: nothing here runs blocks of the kind "${block.language}".`);
    }
  },
  240_000,
);

it('tells in operate.md every setting with its default', async () => {
  const names = [...settingsHelp.matchAll(/^ {2}([A-Z][A-Z0-9_]+) /gm)].map(([, setting = '']) => setting);
  const [, page = ''] =
    /\n## Settings\n([\s\S]*?)\n## /.exec(readFileSync(packagePath('docs', 'operate.md'), 'utf8')) ?? [];
  expect([...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, setting]) => setting).sort()).toEqual(names.sort());
});
