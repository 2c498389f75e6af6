// The ways in which the TypeScript client fails, each with an error that says why, and its patience with a server that is not ready.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, type ErrorCode } from '../../clients/typescript/src/index.ts';
import { createApp, type ServerState } from '../../src/server/app.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { failureOf, watched } from './asking.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());
const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

const client = (options: Partial<ClientOptions> = {}) => createClient({ url: server.url, ...options });

/** A server of the suite's own, such as one that has nothing to do with graphs. */
async function listening(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const own = createServer(answer);
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  endings.push(async () => {
    own.closeAllConnections();
    await new Promise((resolve) => own.close(resolve));
  });
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
}

/** The API while its graph starts. */
async function starting(): Promise<{ url: string; state: ServerState }> {
  const state: ServerState = { database: null, draining: false };
  const app = await createApp(state, ({ error }) => console.error(error));
  endings.push(() => app.close());
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), state };
}

const name = '{ actor(id: "country:JPN") { name } }';

describe('a failure', () => {
  it.each<[string, string, ErrorCode, RegExp]>([
    ['a field that is not there', '{ actor(id: "country:JPN") { nom } }', 'GRAPHQL_VALIDATION_FAILED', /"nom"/],
    ['a text that is none', '{ actor(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an id that nothing has', '{ events(filter: {source: "country:JPX"}) { totalCount } }', 'BAD_USER_INPUT', /JPX/],
  ])('of %s has the server’s words, its code and the request’s id', async (_, text, code, words) => {
    const fault = await failureOf(client().query(text));
    expect(fault).toMatchObject({ code, name: 'EntenteError' });
    expect(fault.message).toMatch(words);
    expect(fault.requestId).toMatch(/^[\da-f-]{36}$/);
    expect(fault.errors[0]?.message).toBe(fault.message);
    expect(fault.status).not.toBeNull();
  });

  it('within an answer has its path', async () => {
    const fault = await failureOf(
      client().query('{ fine: actor(id: "country:JPN") { name } wrong: events(first: 1000) { totalCount } }'),
    );
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', path: ['wrong'] });
  });

  it('to reach a server names the address', async () => {
    const url = await listening(() => {});
    for (const end of endings.splice(0)) await end();
    const fault = await failureOf(client({ url }).query(name));
    expect(fault).toMatchObject({ code: 'UNREACHABLE', requestId: null, status: null });
    expect(fault.message).toMatch(new RegExp(`${url}/graphql \\(ECONNREFUSED\\)`));
    expect(fault.cause).toBeInstanceOf(TypeError);
  });

  it('of something else that answers says so', async () => {
    const url = await listening((_, response) => response.writeHead(502).end('<html>'));
    const fault = await failureOf(client({ url }).query(name));
    expect(fault).toMatchObject({ code: 'BAD_ANSWER', status: 502 });
    expect(fault.message).toContain(`${url}/graphql answered 502`);
  });

  it('to answer in time says how long was waited', async () => {
    const url = await listening(() => {});
    const fault = await failureOf(client({ url, timeoutMs: 100 }).query(name));
    expect(fault.code).toBe('TIMEOUT');
    expect(fault.message).toContain('within 100 ms');
  });

  it('that the caller wanted has his reason', async () => {
    const url = await listening(() => {});
    const ending = new AbortController();
    const asking = client({ url }).query(name, {}, { signal: ending.signal });
    ending.abort('enough');
    expect(await failureOf(asking)).toMatchObject({ code: 'ABORTED', cause: 'enough' });
    expect(await failureOf(client().query(name, {}, { signal: ending.signal }))).toMatchObject({ code: 'ABORTED' });
  });
});

describe('a server that is not ready', () => {
  it('is asked again after the wait that it names', async () => {
    const { url, state } = await starting();
    const { sent, client: asking } = watched({ url });
    const asked = asking.query(name);
    setTimeout(() => {
      state.database = server.graph.database;
    }, 500);
    expect(await asked).toEqual({ actor: { name: 'Japan' } });
    expect(sent).toHaveLength(2);
  });

  it.each<[string, Partial<ClientOptions>, number]>([
    ['by who wants no further attempts', { retries: 0 }, 1],
    ['where the wait is longer than there is time', { timeoutMs: 1500 }, 1],
    ['when the attempts are used up', { retries: 1 }, 2],
  ])('is given up %s', async (_, options, attempts) => {
    const { url } = await starting();
    const { sent, client: asking } = watched({ url, ...options });
    const fault = await failureOf(asking.query(name));
    expect(fault).toMatchObject({ code: 'GRAPH_UNAVAILABLE', status: 503 });
    expect(fault.message).toMatch(/not ready yet/);
    expect(sent).toHaveLength(attempts);
  });

  it('is not waited for once the caller has given up', async () => {
    const { url } = await starting();
    const started = Date.now();
    const asking = client({ url }).query(name, {}, { signal: AbortSignal.timeout(200) });
    expect(await failureOf(asking)).toMatchObject({ code: 'ABORTED' });
    expect(Date.now() - started).toBeLessThan(1500);
  });
});
