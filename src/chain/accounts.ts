// Whose account says what of the answers in a chain.

import type { ActorCard, ResponseCard } from '../generated/cypher/shape.ts';
import type { AccountStand } from '../generated/schema.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { scopeOf } from '../graph/scope.ts';

/** What an actor, and those who speak for it, say. */
export interface Account {
  readonly id: string;
  /** What they say of a response. Where they contradict each other, the account denies it. */
  readonly word: (response: ResponseCard) => AccountStand;
  /** Those among the actors who speak for it. */
  readonly voices: (actors: readonly ActorCard[]) => ActorCard[];
}

/** The most accounts that are laid side by side. */
const mostAccounts = 10;

/** Looks up who speaks for an actor. */
export async function accountOf(context: Context, argument: string, actor: string): Promise<Account> {
  const { id: own, standIns } = await scopeOf(context, argument, actor, 'actor', true);
  const standing = new Set(standIns.map((standIn) => standIn.actor));
  // The press of a country does not speak for it: its account is what it, its ministries, offices and people say.
  const speaks = ({ id, type }: ActorCard) => standing.has(id) && (id === own || type !== 'Organization');
  return {
    id: own,
    word: ({ assertedBy, deniedBy }) => {
      if (deniedBy.some(speaks)) return 'DENIED';
      return assertedBy.some(speaks) ? 'ASSERTED' : 'SILENT';
    },
    voices: (actors) => actors.filter(speaks),
  };
}

/** Looks up several accounts, which have to be of different actors. */
export async function accountsOf(context: Context, ids: readonly string[]): Promise<Account[]> {
  if (ids.length === 0 || ids.length > mostAccounts)
    throw badInput('of', `it has ${ids.length} ids; name 1 to ${mostAccounts} actors whose accounts are to be shown.`);
  const accounts = await Promise.all(ids.map((id) => accountOf(context, 'of', id)));
  const twice = accounts.find(({ id }, at) => accounts.findIndex((other) => other.id === id) !== at);
  if (twice) throw badInput('of', `"${twice.id}" is named twice; name each actor once.`);
  return accounts;
}
