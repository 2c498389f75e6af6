// Whom a name of a dataset means: what the resolver takes and gives.

import type { ActorMention } from '../act.ts';

/** An actor that the graph has, or will have. */
export interface KnownActor {
  readonly id: string;
  /** Person, Office, Ministry, Country or Organization. */
  readonly type: 'Person' | 'Office' | 'Ministry' | 'Country' | 'Organization';
  readonly name: string;
  /** Id of its country, `country:JPN`; null for a country and for international bodies. */
  readonly country: string | null;
  /** Every name and spelling, the standard one included. */
  readonly names: readonly string[];
  /** Ids of actors that were merged into it: a name that made one of them means it now. */
  readonly former?: readonly string[];
}

/** An actor that a dataset brings and nobody knew. */
export interface NewActor {
  readonly id: string;
  readonly type: KnownActor['type'];
  readonly name: string;
  readonly country: string | null;
  /** Kind of an organization, such as `GROUP`; null for other types. */
  readonly kind: string | null;
  /** PLOVER's sector, such as `GOV` or `MIL`; null where unknown. */
  readonly sector: string | null;
  /** The larger body that it is a part of; null where unknown. */
  readonly partOf: string | null;
}

/** A name that is near to one that is known, and was kept apart. */
export interface NearMatch {
  readonly name: string;
  /** Id of the actor that was made for the name. */
  readonly id: string;
  /** The known actors that it might be, nearest first, each with a score from 0 to 1. */
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly score: number }[];
}

/** Says whom mentions mean; the same mention always gives the same id. */
export interface Resolver {
  /** The id of the actor that a mention means. Never fails: what nobody knows becomes a new actor. */
  resolve(mention: ActorMention): string;
  /** The actors that were made since the last call, each once. */
  takeNew(): NewActor[];
  /** Near matches that were kept apart, each once. */
  nearMatches(): NearMatch[];
}
