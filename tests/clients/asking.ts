// Clients that are watched while they ask, and how their failures are looked at.

import { expect } from 'vitest';
import { type Client, type ClientOptions, createClient, EntenteError } from '../../clients/typescript/src/index.ts';

/** A request, as far as it is looked at. */
interface Sent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly bookmark: string | null;
}

/** A client, and what it sends. */
export function watched(options: ClientOptions): { readonly sent: readonly Sent[]; readonly client: Client } {
  const sent: Sent[] = [];
  const watching: typeof fetch = (address, init) => {
    const bookmark = new Headers(init?.headers).get('entente-bookmark');
    sent.push({ body: JSON.parse(String(init?.body)), bookmark });
    return fetch(address, init);
  };
  return { sent, client: createClient({ fetch: watching, ...options }) };
}

/** The error that a question ends with. */
export async function failureOf(asking: Promise<unknown>): Promise<EntenteError> {
  const fault = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(fault).toBeInstanceOf(EntenteError);
  return fault as EntenteError;
}
