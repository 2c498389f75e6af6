// Operations that are asked by the hash of their text: those of the package's list, and those that clients have registered
// by Apollo's protocol of automatic persisted queries. The text is put in place of the hash before anything else looks at
// the request, so that every limit applies to it.

import { readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { packagePath } from '../graph/packageRoot.ts';
import { type Asked, hashOf } from './asked.ts';
import { type Refusal, refusal } from './refusal.ts';

/** An operation of the package's list. */
export interface ListedOperation {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

/** The list that `npm run generate` writes, in the form of Apollo's tools. */
interface Manifest {
  readonly operations: readonly ListedOperation[];
}

/** Where the list stands in the package. */
export const manifestFile = 'operations/persisted-query-manifest.json';

/** Bytes of the texts that clients have registered; what was not asked for longest goes first. */
const registeredLimit = 16 * 1024 * 1024;

/** An operation by its text. */
export interface Operation {
  readonly text: string;
  readonly hash: string;
  /** Whether the request names the hash beside the text, and so asks to have it registered. */
  readonly offered: boolean;
}

/** The operations of the package's list. */
export function listedOperations(): readonly ListedOperation[] {
  return (JSON.parse(readFileSync(packagePath(manifestFile), 'utf8')) as Manifest).operations;
}

const notListed = refusal(
  403,
  'FORBIDDEN',
  `This server answers only the operations that are on its list, ${manifestFile} of the package. Send one of their ids as extensions.persistedQuery {"version": 1, "sha256Hash": id}, or ask the operator to add yours to the list or to unset TRUSTED_ONLY.`,
);
const notFound: Refusal = {
  // Clients that keep to the protocol send the text next, and go by exactly this message.
  ...refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'),
  headers: { 'cache-control': 'private, no-cache, must-revalidate' },
};
const mismatch = refusal(400, 'PERSISTED_QUERY_HASH_MISMATCH', 'provided sha does not match query');
const unknownForm = refusal(
  400,
  'BAD_REQUEST',
  'extensions.persistedQuery must be {"version": 1, "sha256Hash": the SHA-256 of the query in 64 hexadecimal digits}.',
);

/** The operations that can be asked by hash. */
export class PersistedOperations {
  private readonly listed: ReadonlyMap<string, string>;
  private readonly registered = new LRUCache<string, string>({
    maxSize: registeredLimit,
    sizeCalculation: (text) => text.length + 200,
  });

  /** @param listedOnly whether everything that is not on the package's list is refused */
  constructor(private readonly listedOnly: boolean) {
    this.listed = new Map(listedOperations().map(({ id, body }) => [id, body]));
  }

  /** The operation that a request means, or why it is refused; null where there is none, which Apollo tells the client. */
  operationOf(asked: Asked | null): Operation | Refusal | null {
    const operation = asked && this.found(asked);
    if (operation && 'status' in operation) return operation;
    return this.listedOnly && !(operation && this.listed.has(operation.hash)) ? notListed : operation;
  }

  private found({ query, persisted }: Asked): Operation | Refusal | null {
    if (persisted === null) return query === null ? null : { text: query, hash: hashOf(query), offered: false };
    const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown };
    if (version !== 1 || typeof sha256Hash !== 'string') return unknownForm;
    if (query !== null) {
      const hash = hashOf(query);
      return hash === sha256Hash ? { text: query, hash, offered: true } : mismatch;
    }
    const text = this.listed.get(sha256Hash) ?? this.registered.get(sha256Hash);
    if (text !== undefined) return { text, hash: sha256Hash, offered: false };
    return this.listedOnly ? notListed : notFound;
  }

  /** Keeps a text that was found to be a valid operation. */
  register({ text, hash }: Operation): void {
    if (!this.listed.has(hash)) this.registered.set(hash, text);
  }
}
