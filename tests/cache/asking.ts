// Asks a server, and shows all of its answer: headers matter to the cache.

import type { TestServer } from '../harness/server.ts';

/** What is sent beside the operation. */
export interface Asking {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly extensions?: Record<string, unknown>;
}

/** An answer. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `entente-cache`: hit, miss, or null where the answer was neither looked up nor kept. */
  readonly cache: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests know the shape that they asked for.
  readonly json: any;
}

async function told(response: Response): Promise<Told> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    cache: response.headers.get('entente-cache'),
    json: text === '' ? null : JSON.parse(text),
  };
}

/** Asks by POST. */
export async function post({ url }: TestServer, asking: Asking, headers: Record<string, string> = {}): Promise<Told> {
  return told(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(asking),
    }),
  );
}

/** Asks by GET, or for the head of what a GET would give. */
export async function get(
  { url }: TestServer,
  asking: Asking,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Told> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(asking))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return told(
    await fetch(`${url}/graphql?${search}`, { method, headers: { 'apollo-require-preflight': '1', ...headers } }),
  );
}
