// Asks the API, and says plainly what went wrong.

import type { TypedDocumentString } from '../generated/documents.ts';
import { ask } from './ask.ts';

/** An answer that is none: what the API says of it, for the reader. */
export class AskFault extends Error {
  constructor(
    message: string,
    /** The API's code, such as `BAD_USER_INPUT`. */
    readonly code: string,
    /** The argument that it refuses, such as `filter.participant`; null where it names none. */
    readonly argument: string | null = null,
  ) {
    super(message);
  }
}

/** What the API sends. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: string };
  }[];
}

/**
 * Asks a document of the API.
 * @throws AskFault where the answer has an error, as what is missing would be shown as if it were not there
 */
export async function askApi<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  signal?.throwIfAborted();
  const { data, errors } = (await response.json()) as Answer<Data>;
  const [first] = errors ?? [];
  const { code = 'NONE', argument = null } = first?.extensions ?? {};
  if (first || !data) throw new AskFault(first?.message ?? 'The answer is empty.', code, argument);
  return data;
}
