// A chain as several accounts tell it, side by side.

import type { ActorCard, ResponseCard } from '../generated/cypher/shape.ts';
import type { AccountStand } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { type Account, accountsOf } from './accounts.ts';
import { type ChainLink, type FoundChain, retaliationChain } from './chain.ts';

/** What one account says of a link. */
export interface FoundWord {
  /** Whose account it is, by id. */
  readonly of: string;
  readonly word: AccountStand;
  readonly by: ActorCard[];
  readonly reached: boolean;
}

/** A link with what each account says of it. */
export interface FoundRow {
  readonly link: ChainLink;
  readonly words: FoundWord[];
}

/** All links on record from the root, with what each account says of them, in the order of `ids`. */
export async function sideBySide(context: Context, chain: FoundChain, ids: readonly string[]): Promise<FoundRow[]> {
  const { args } = chain;
  const [accounts, { links }] = await Promise.all([
    accountsOf(context, ids),
    (args.stance ?? 'ANY') === 'ANY' ? chain : retaliationChain(context, { ...args, stance: 'ANY' }),
  ]);
  const reached = new Map(accounts.map((account) => [account, new Set([args.root])]));
  return links.map((link) => ({
    link,
    words: accounts.map((account) => wordOf(account, link, reached.get(account) as Set<string>)),
  }));
}

/** What an account says of a link; `reached` are the acts to which it leads from the root, and learns of one more. Links come nearest first. */
function wordOf(account: Account, { response, from, to }: ChainLink, reached: Set<string>): FoundWord {
  const word = account.word(response);
  const isReached = word === 'ASSERTED' && reached.has(from);
  if (isReached) reached.add(to);
  return { of: account.id, word, by: voicesOf(account, word, response), reached: isReached };
}

function voicesOf(account: Account, word: AccountStand, { assertedBy, deniedBy }: ResponseCard): ActorCard[] {
  if (word === 'SILENT') return [];
  return account.voices(word === 'ASSERTED' ? assertedBy : deniedBy);
}
