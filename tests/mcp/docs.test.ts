// docs/mcp.md: its configurations connect, and its examples are answered as they stand there.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { blocksOf } from '../harness/docs.ts';
import { buildCli } from '../harness/processes.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Connected, overHttp, overStdio, startHttp } from './connecting.ts';

const [stdio = '', http = '', ...calls] = blocksOf('mcp.md', 'json');
const answers = blocksOf('mcp.md', 'text');

let server: TestServer;
let api: string;
let client: Connected;
beforeAll(async () => {
  buildCli();
  server = await startTestServer();
  api = `${server.url}/graphql`;
  client = await overStdio(['--api', api]);
});
afterAll(async () => {
  await client.close();
  await server.stop();
});

/** What matches a line of the page, in which `…` stands for anything. */
const pattern = (line: string) =>
  new RegExp(
    `^${line
      .trim()
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

describe('docs/mcp.md', () => {
  it('has an example of every tool', async () => {
    const { tools } = await client.client.listTools();
    expect(calls.map((call) => JSON.parse(call).name)).toEqual(tools.map(({ name }) => name));
    expect(answers).toHaveLength(tools.length);
  });

  it.each(calls.map((call, index) => [JSON.parse(call).name, call, answers[index] ?? '']))(
    'shows what %s answers',
    async (_, call, answer) => {
      const { name, arguments: args } = JSON.parse(call);
      const { text, isError } = await client.call(name, args);
      expect(isError).toBe(false);
      const lines = text.split('\n').map((line) => line.trim());
      const shown = answer.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
      expect(shown.length).toBeGreaterThan(2);
      let from = 0;
      for (const line of shown) {
        const at = lines.findIndex((told, index) => index >= from && pattern(line).test(told));
        expect(at, `${line}\nin\n${lines.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
    },
  );

  it('configures a client that starts it', async () => {
    const { command, args, env } = JSON.parse(stdio).mcpServers.entente;
    expect([command, args[0].replace('/path/to/entente', packagePath())]).toEqual([
      'node',
      packagePath('dist', 'cli', 'main.js'),
    ]);
    expect(env).toEqual({ ENTENTE_API: 'http://127.0.0.1:4000/graphql' });
    const started = await overStdio(args.slice(2), { ENTENTE_API: api });
    expect((await started.call('search', { text: 'Suga', first: 1 })).data.hits).toHaveLength(1);
    await started.close();
  });

  it('configures a client that reaches it over HTTP', async () => {
    const { type, url } = JSON.parse(http).mcpServers.entente;
    const running = await startHttp('--api', api);
    expect([type, url]).toEqual(['http', running.address.replace(/:\d+/, ':4100')]);
    const reached = await overHttp(running.address);
    expect((await reached.call('search', { text: 'Suga', first: 1 })).data.hits).toHaveLength(1);
    await reached.close();
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });
});
