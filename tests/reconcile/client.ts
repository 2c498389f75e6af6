// The service as a client meets it.

import { expect } from 'vitest';
import type { TestServer } from '../harness/server.ts';

/** An answer with what a client can see of it. */
export interface Reply {
  readonly status: number;
  readonly calls: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests know the shape that they asked for
  readonly body: any;
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return {
    status: response.status,
    calls: Number(response.headers.get('entente-database-calls')),
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

/** Asks an address below `/reconcile`. */
export const get = async (server: TestServer, path: string): Promise<Reply> =>
  replyOf(await fetch(`${server.url}/reconcile${path}`));
/** Sends a form. */
export const post = async (server: TestServer, fields: Record<string, string>): Promise<Reply> =>
  replyOf(await fetch(`${server.url}/reconcile`, { method: 'POST', body: new URLSearchParams(fields) }));
