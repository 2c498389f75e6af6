// How the server is started, reached and refused: an API that is not there, hosts that are not allowed, what it says where.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/graph/embedded/server.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { buildCli, type Running, run, runCli } from '../harness/processes.ts';
import { overHttp, overStdio, startHttp } from './connecting.ts';

const nowhere = 'http://127.0.0.1:1/graphql';
const call = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
let http: Running & { readonly address: string };
beforeAll(async () => {
  buildCli();
  http = await startHttp('--api', nowhere, '--allow-host', 'tools.example');
});
afterAll(async () => {
  http.process.kill('SIGINT');
  expect(await http.ended).toBe(0);
  expect(http.output().stdout).toBe('');
});

/** What a raw request is answered: `fetch` sets the headers that matter here by itself. */
function send(headers: Record<string, string>, method = 'POST', path = '/mcp', body = JSON.stringify(call)) {
  return new Promise<{ status: number; body: string; allow: string | undefined }>((resolve, reject) => {
    const url = new URL(path, http.address);
    const all = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
    request(url, { method, headers: all }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, allow: response.headers.allow }),
      );
    })
      .on('error', reject)
      .end(method === 'POST' ? body : undefined);
  });
}

describe('an API that does not answer', () => {
  const told = `The API at ${nowhere} does not answer. Run \`npm start\` in the folder of Entente, or name the address of another by --api or ENTENTE_API.`;

  it('is named by every tool, and by the ready questions', async () => {
    for (const client of [await overStdio(['--api', nowhere]), await overHttp(http.address)]) {
      for (const [name, args] of [
        ['search', { text: 'Suga' }],
        ['actor', { id: 'country:JPN' }],
        ['dispute', { id: 'dispute:labor-compensation' }],
        ['dyad', { a: 'country:JPN', b: 'country:KOR' }],
        ['paths', { from: 'country:JPN', to: 'country:KOR' }],
        ['deadlocks', {}],
        ['evidence', { id: 'event:x' }],
      ] as const)
        expect(await client.call(name, args)).toEqual({ isError: true, text: told, data: undefined });
      await expect(client.client.readResource({ uri: 'entente://questions/01-what-japan-asks' })).rejects.toThrow(told);
      await client.close();
    }
  });

  it('is named where something else answers', async () => {
    const client = await overStdio(['--api', http.address]);
    const { text, isError } = await client.call('deadlocks', {});
    expect(isError).toBe(true);
    expect(text).toMatch(/^What answers at http:.*\/mcp is no Entente \(HTTP \d+\): name the address of its GraphQL/);
    await client.close();
  });
});

describe('over HTTP', () => {
  it('what is asked of loopback, or of an allowed name, is answered, without a session', async () => {
    const { port } = new URL(http.address);
    for (const host of [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `[::1]:${port}`,
      'tools.example',
      'TOOLS.example:8080',
    ]) {
      const { status, body } = await send({ host });
      expect([host, status]).toEqual([host, 200]);
      expect(JSON.parse(body).result.tools).toHaveLength(7);
    }
    expect((await send({ host: `localhost:${port}`, origin: 'http://localhost:6274' })).status).toBe(200);
    expect((await send({ host: `localhost:${port}`, origin: 'https://tools.example' })).status).toBe(200);
  });

  it.each([
    [{ host: 'evil.example' }, /The host "evil\.example" is not known here.*--allow-host/],
    [{ host: '127.0.0.1.evil.example' }, /is not known here/],
    [{ host: 'localhost@evil.example' }, /is not known here/],
    [{ host: 'localhost', origin: 'https://evil.example' }, /Pages of "https:\/\/evil\.example" may not ask here/],
    [{ host: 'localhost', origin: 'null' }, /Pages of "null" may not ask here/],
  ])('what comes with %j is refused', async (headers, message) => {
    const { status, body } = await send(headers);
    expect(status).toBe(403);
    expect(JSON.parse(body).error.message).toMatch(message);
  });

  it('other addresses, methods and bodies are told what is wrong', async () => {
    expect(await send({}, 'POST', '/')).toMatchObject({ status: 404, body: expect.stringContaining('spoken at /mcp') });
    for (const method of ['GET', 'DELETE'])
      expect(await send({}, method)).toMatchObject({ status: 405, allow: 'POST' });
    expect((await send({}, 'POST', '/mcp', '{')).status).toBe(400);
    expect(
      (await send({}, 'POST', '/mcp', JSON.stringify({ ...call, params: { x: 'x'.repeat(2 ** 20) } }))).status,
    ).toBe(413);
  });

  it('a port that is taken is named', async () => {
    const { port } = new URL(http.address);
    const { code, stderr, stdout } = await runCli(['mcp', '--http', '--port', port]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `127.0.0.1, port ${port}, cannot be listened on (EADDRINUSE): name another by --port or --host.\n`,
    );
    const other = run(
      process.execPath,
      [packagePath('dist', 'cli', 'main.js'), 'mcp', '--http', '--port', String(await freePort())],
      { ...process.env, ENTENTE_API: nowhere },
    );
    await other.says(new RegExp(`asked is ${nowhere}`));
    other.process.kill('SIGTERM');
    expect(await other.ended).toBe(0);
  });
});

describe('the command', () => {
  it('says nothing but the protocol on standard output, and ends with its input', async () => {
    const cli = run(process.execPath, [packagePath('dist', 'cli', 'main.js'), 'mcp'], {
      ...process.env,
      ENTENTE_API: nowhere,
    });
    cli.process.stdin?.write('this is no message\n');
    cli.process.stdin?.write(`${JSON.stringify(call)}\n`);
    await cli.says(/"tools":/);
    cli.process.stdin?.end();
    expect(await cli.ended).toBe(0);
    const lines = cli.output().stdout.trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(lines).toHaveLength(1);
  });

  it('has help with how to configure a client, and what it takes', async () => {
    const { code, stdout } = await runCli(['mcp', '--help']);
    expect(code).toBe(0);
    for (const part of [
      '--api',
      '--http',
      '--port',
      '--host',
      '--allow-host',
      'mcpServers',
      'ENTENTE_API',
      'Exit codes',
    ])
      expect(stdout).toContain(part);
  });

  it.each([
    [['--port', '4100'], 2, '--port, --host and --allow-host belong to --http'],
    [['--http', '--port', '70000'], 2, 'It must be a whole number from 0 to 65535.'],
    [['--api', 'localhost:4000'], 1, '--api is "localhost:4000"; it must be the address of a GraphQL such as http'],
    [['--api', 'file:///etc/passwd'], 1, '--api is "file:///etc/passwd"; it must be the address'],
  ])('refuses %j', async (args, code, message) => {
    const ended = await runCli(['mcp', ...args]);
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toContain(message);
  });

  it('refuses an address of the environment by its name', async () => {
    const { code, stderr } = await runCli(['mcp'], { ENTENTE_API: 'nonsense' });
    expect(code).toBe(1);
    expect(stderr).toContain('ENTENTE_API is "nonsense"; it must be the address of a GraphQL');
  });
});
