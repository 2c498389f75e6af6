// Generated from questions/ and operations/ by `npm run generate`. Never edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an account says of a step. */
export type AccountStand =
  /** It says that the later act answers the earlier one. */
  | 'ASSERTED'
  /** It says that it does not; also where some who speak for it say that it does. */
  | 'DENIED'
  /** It says nothing of it. */
  | 'SILENT';

/** A code of a codebook, with the codes below it: CAMEO `10` holds `101` and `1011`. */
export type CodeFilter = {
  /** The code, such as `10`. */
  readonly code: string;
  /** The codebook, such as `CAMEO`. */
  readonly codebook: string;
  /** Only codes of this edition, such as `GDELT`; editions disagree about some codes. */
  readonly edition?: string | null | undefined;
  /** Leave out the codes below this one. */
  readonly exactly?: boolean | null | undefined;
};

/** What had become of a demand. */
export type DemandState =
  /** What it asks was done. */
  | 'MET'
  /** Nothing on record has met, rejected or withdrawn it; other answers leave it open. */
  | 'OPEN'
  /** A part of what it asks was done. */
  | 'PARTLY_MET'
  /** It was turned down. */
  | 'REJECTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** Which way a tie runs, seen from the actor it is asked of. */
export type Direction =
  /** Either way. */
  | 'EITHER'
  /** The other acts upon this actor. */
  | 'IN'
  /** This actor acts upon the other. */
  | 'OUT';

/** A span of valid time. Both ends count; an absent end is open. */
export type During = {
  /** True: only what surely lies within the span. False: also what possibly does (a date of `2019-07` against a span that begins on 15 July). */
  readonly certainly?: boolean | null | undefined;
  /** First day, month or year of the span. */
  readonly from?: string | null | undefined;
  /** Last day, month or year of the span. */
  readonly to?: string | null | undefined;
};

/** Narrows a list of events; every field given must hold. */
export type EventFilter = {
  /** All of these must hold too; an empty list leaves the condition out. */
  readonly and?: ReadonlyArray<EventFilter> | null | undefined;
  /** Between these two actors, either way: exactly two ids. */
  readonly between?: ReadonlyArray<string> | null | undefined;
  /** Coded so. */
  readonly code?: CodeFilter | null | undefined;
  /** Brought by this dataset, such as `dataset:icews18`. */
  readonly dataset?: string | null | undefined;
  /** Within this span of valid time. */
  readonly during?: During | null | undefined;
  /** Of such an intensity; acts without a value on the scale are left out. */
  readonly intensity?: IntensityFilter | null | undefined;
  /** About this issue or a part of it. */
  readonly issue?: string | null | undefined;
  /** This must not hold. */
  readonly not?: EventFilter | null | undefined;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  readonly or?: ReadonlyArray<EventFilter> | null | undefined;
  /** Done by this actor or to it. */
  readonly participant?: string | null | undefined;
  /** Told by a report of this publisher, such as `organization:kyodo-news`. */
  readonly publisher?: string | null | undefined;
  /** Acts of one of these kinds. `RETALIATES` stands for acts that a response calls retaliation. */
  readonly relation?: ReadonlyArray<Relation> | null | undefined;
  /** Read `source`, `target`, `participant` and `between` as standing also for those who act for them: a country's ministries and people, an office's holder on the day of the act. Absent: as the filter around this one says, and false for the outermost. */
  readonly rollUp?: boolean | null | undefined;
  /** Done by this actor. */
  readonly source?: string | null | undefined;
  /** With one of these statuses. */
  readonly status?: ReadonlyArray<Status> | null | undefined;
  /** Done to this actor. */
  readonly target?: string | null | undefined;
  /** Whose summary or demand holds all of these words. */
  readonly text?: string | null | undefined;
};

/** A span of intensity on one scale, both ends included; an absent end is that of the scale. */
export type IntensityFilter = {
  /** The most cooperative that passes, -10 to +10. */
  readonly max?: number | null | undefined;
  /** The most hostile that passes, -10 to +10. */
  readonly min?: number | null | undefined;
  /** The scale that values are of. */
  readonly scale: Scale;
};

/** Why there are no paths. */
export type NoPathReason =
  /** The time for the search was over. */
  | 'BUDGET_SPENT'
  /** They are connected, but over no path whose acts are in the order of time. */
  | 'NOT_IN_ORDER'
  /** The two are not connected within so many hops, over the acts that are asked for. */
  | 'NO_PATH';

/** What a path may run over: acts of a kind, or the issue that an act is about. */
export type PathRelation =
  /** Disapproves, accuses, complains, sues (CAMEO 11). */
  | 'ACCUSES'
  /** Provides aid (CAMEO 07). */
  | 'AIDS'
  /** Appeals, asks in good will (CAMEO 02). */
  | 'APPEALS_TO'
  /** Assaults, fights, mass violence (CAMEO 18–20). */
  | 'ATTACKS'
  /** Seizes, arrests, confiscates, restricts (CAMEO 17). */
  | 'COERCES'
  /** Yields, meets a demand (CAMEO 081–083). */
  | 'CONCEDES_TO'
  /** From an actor to an issue that an act of or upon the actor is about, on the day of the act. */
  | 'CONCERNS'
  /** Cooperates materially (CAMEO 06). */
  | 'COOPERATES_WITH'
  /** Demands (CAMEO 10). */
  | 'DEMANDS'
  /** Eases measures, returns, releases (CAMEO 084–087). */
  | 'EASES'
  /** Investigates (CAMEO 09). */
  | 'INVESTIGATES'
  /** Consults, visits, hosts, negotiates (CAMEO 04). */
  | 'MEETS'
  /** Exhibits force posture (CAMEO 15). */
  | 'MOBILIZES_AGAINST'
  /** Expresses intent to cooperate (CAMEO 03). */
  | 'OFFERS'
  /** Demonstrates, boycotts (CAMEO 14). */
  | 'PROTESTS'
  /** Breaks or cuts relations, embargoes, halts talks (CAMEO 16). */
  | 'REDUCES_RELATIONS'
  /** Rejects (CAMEO 12). */
  | 'REJECTS'
  /** Answers an earlier act in kind or worse; in no codebook: drawn from a `Response`, never the relation of an event. */
  | 'RETALIATES'
  /** Makes a public statement (CAMEO 01). */
  | 'STATES'
  /** Cooperates diplomatically (CAMEO 05). */
  | 'SUPPORTS'
  /** Threatens (CAMEO 13). */
  | 'THREATENS';

/** Words or deeds, of cooperation or of conflict. Codebooks disagree about some acts, so that a class is always one of a codebook. */
export type QuadClass =
  /** Deeds of conflict. */
  | 'MATERIAL_CONFLICT'
  /** Deeds of cooperation. */
  | 'MATERIAL_COOPERATION'
  /** Words of conflict. */
  | 'VERBAL_CONFLICT'
  /** Words of cooperation. */
  | 'VERBAL_COOPERATION';

/** Whether every shortest way was followed, or those from some actors that were drawn. */
export type RankingMethod =
  /** From every actor, or by a formula that needs none: scores are exact. */
  | 'EXACT'
  /** From as many actors as fit into the work allowed, drawn by a fixed seed: scores are estimates, see `error` and `margin`. */
  | 'SAMPLED';

/** The kinds of act that tie actors. Each is a relationship type of the graph; codes and scores stand in `data/vocabulary.yaml`. */
export type Relation =
  /** Disapproves, accuses, complains, sues (CAMEO 11). */
  | 'ACCUSES'
  /** Provides aid (CAMEO 07). */
  | 'AIDS'
  /** Appeals, asks in good will (CAMEO 02). */
  | 'APPEALS_TO'
  /** Assaults, fights, mass violence (CAMEO 18–20). */
  | 'ATTACKS'
  /** Seizes, arrests, confiscates, restricts (CAMEO 17). */
  | 'COERCES'
  /** Yields, meets a demand (CAMEO 081–083). */
  | 'CONCEDES_TO'
  /** Cooperates materially (CAMEO 06). */
  | 'COOPERATES_WITH'
  /** Demands (CAMEO 10). */
  | 'DEMANDS'
  /** Eases measures, returns, releases (CAMEO 084–087). */
  | 'EASES'
  /** Investigates (CAMEO 09). */
  | 'INVESTIGATES'
  /** Consults, visits, hosts, negotiates (CAMEO 04). */
  | 'MEETS'
  /** Exhibits force posture (CAMEO 15). */
  | 'MOBILIZES_AGAINST'
  /** Expresses intent to cooperate (CAMEO 03). */
  | 'OFFERS'
  /** Demonstrates, boycotts (CAMEO 14). */
  | 'PROTESTS'
  /** Breaks or cuts relations, embargoes, halts talks (CAMEO 16). */
  | 'REDUCES_RELATIONS'
  /** Rejects (CAMEO 12). */
  | 'REJECTS'
  /** Answers an earlier act in kind or worse; in no codebook: drawn from a `Response`, never the relation of an event. */
  | 'RETALIATES'
  /** Makes a public statement (CAMEO 01). */
  | 'STATES'
  /** Cooperates diplomatically (CAMEO 05). */
  | 'SUPPORTS'
  /** Threatens (CAMEO 13). */
  | 'THREATENS';

/** How a later act answers an earlier one. */
export type ResponseKind =
  /** It answers in any other way. */
  | 'ANSWERS'
  /** It does what was demanded. */
  | 'MEETS_DEMAND'
  /** It does a part of what was demanded. */
  | 'PARTLY_MEETS'
  /** It turns the demand, offer or claim down. */
  | 'REJECTS'
  /** It answers in kind or worse. */
  | 'RETALIATES'
  /** It takes the earlier act back. */
  | 'WITHDRAWS';

/** A scale of intensity. Scales are different things: a demand is -5 on one and 0 on another; never mix them. */
export type Scale =
  /** Goldstein's scale as published with the GDELT tables, -10 to +10. */
  | 'GOLDSTEIN'
  /** PLOVER's own scores, 2018 manual, -10 to +10. */
  | 'PLOVER';

/** Whether a fact came about, as its reports say. */
export type Status =
  /** It was reported, and is denied. */
  | 'DENIED'
  /** Somebody other than those who would act expects it. */
  | 'EXPECTED'
  /** It happened. */
  | 'OCCURRED'
  /** Somebody plans it. */
  | 'PLANNED';

export type ActorWithTiesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActorWithTiesQuery = { readonly actor: (
    { readonly id: string, readonly name: string, readonly country: { readonly id: string, readonly name: string } | null, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly date: { readonly text: string }, readonly node: { readonly id: string, readonly name: string }, readonly event: { readonly id: string, readonly summary: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    & { readonly __typename: 'Country' | 'Ministry' | 'Office' | 'Organization' | 'Person' }
  ) | null };

export type ActsBetweenQueryVariables = Exact<{
  a: string;
  b: string;
  issue?: string | null | undefined;
  during?: During | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActsBetweenQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly status: Status, readonly summary: string | null, readonly intensity: number | null, readonly scale: Scale | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
      | (
        { readonly name: string, readonly id: string }
        & { readonly __typename: 'Agreement' | 'Dispute' | 'LegalCase' | 'Measure' }
      )
      | (
        { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null }
        & { readonly __typename: 'Country' | 'Ministry' | 'Office' | 'Organization' | 'Person' }
      )
      | (
        { readonly id: string }
        & { readonly __typename: 'Dataset' | 'Event' | 'Place' | 'Report' | 'Response' | 'Tenure' }
      )
     }> };

export type WhatJapanAsksQueryVariables = Exact<{
  by?: string | null | undefined;
  of?: string | null | undefined;
  about?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type WhatJapanAsksQuery = { readonly demands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: Status, readonly demand: string | null, readonly independentPublishers: number, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly responses: ReadonlyArray<{ readonly as: ResponseKind, readonly event: { readonly summary: string | null, readonly date: { readonly text: string } }, readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }> }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly published: { readonly text: string } | null, readonly publisher: { readonly name: string }, readonly cites: ReadonlyArray<{ readonly publisher: { readonly name: string } }> } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhoMetWhomQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type WhoMetWhomQuery = { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly status: Status, readonly independentPublishers: number, readonly place: { readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly issues: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly published: { readonly text: string } | null, readonly publisher: { readonly name: string }, readonly cites: ReadonlyArray<{ readonly title: string, readonly publisher: { readonly name: string } }> } }> }> } };

export type WhatTakizakiAndSugaDemandQueryVariables = Exact<{
  about?: string | null | undefined;
  month?: string | null | undefined;
}>;


export type WhatTakizakiAndSugaDemandQuery = { readonly takizaki: { readonly nodes: ReadonlyArray<{ readonly status: Status, readonly demand: string | null, readonly summary: string | null, readonly quote: string | null, readonly independentPublishers: number, readonly date: { readonly text: string }, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly responses: ReadonlyArray<{ readonly as: ResponseKind, readonly event: { readonly summary: string | null }, readonly assertedBy: ReadonlyArray<{ readonly name: string }> }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly published: { readonly text: string } | null, readonly publisher: { readonly name: string }, readonly cites: ReadonlyArray<{ readonly publisher: { readonly name: string } }> } }> }> }, readonly suga: { readonly nodes: ReadonlyArray<{ readonly status: Status, readonly demand: string | null, readonly summary: string | null, readonly quote: string | null, readonly independentPublishers: number, readonly date: { readonly text: string }, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly responses: ReadonlyArray<{ readonly as: ResponseKind, readonly event: { readonly summary: string | null }, readonly assertedBy: ReadonlyArray<{ readonly name: string }> }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly published: { readonly text: string } | null, readonly publisher: { readonly name: string }, readonly cites: ReadonlyArray<{ readonly publisher: { readonly name: string } }> } }> }> } };

export type DemandFragment = { readonly status: Status, readonly demand: string | null, readonly summary: string | null, readonly quote: string | null, readonly independentPublishers: number, readonly date: { readonly text: string }, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly responses: ReadonlyArray<{ readonly as: ResponseKind, readonly event: { readonly summary: string | null }, readonly assertedBy: ReadonlyArray<{ readonly name: string }> }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly published: { readonly text: string } | null, readonly publisher: { readonly name: string }, readonly cites: ReadonlyArray<{ readonly publisher: { readonly name: string } }> } }> };

export type WhatKimIsExpectedToAskQueryVariables = Exact<{
  by?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type WhatKimIsExpectedToAskQuery = { readonly demands: { readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly status: Status, readonly quote: string | null, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly issues: ReadonlyArray<{ readonly name: string }>, readonly responses: ReadonlyArray<{ readonly as: ResponseKind, readonly event: { readonly summary: string | null }, readonly assertedBy: ReadonlyArray<{ readonly name: string }> }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly published: { readonly text: string } | null, readonly publisher: { readonly name: string }, readonly cites: ReadonlyArray<{ readonly publisher: { readonly name: string } }> } }> }> } };

export type WhatTheDeadlockIsQueryVariables = Exact<{
  about?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type WhatTheDeadlockIsQuery = { readonly japanAsks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly summary: string | null, readonly quote: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> }, readonly southKoreaTurnsDown: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly quote: string | null, readonly responseTo: ReadonlyArray<{ readonly as: ResponseKind, readonly respondsTo: { readonly summary: string | null, readonly demand: string | null, readonly date: { readonly text: string } } }>, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> }, readonly southKoreaHolds: { readonly summary: string | null, readonly quote: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } | null, readonly southKoreaAsks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly summary: string | null, readonly quote: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> }, readonly japanTurnsDown: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly quote: string | null, readonly responseTo: ReadonlyArray<{ readonly as: ResponseKind, readonly respondsTo: { readonly summary: string | null, readonly demand: string | null, readonly date: { readonly text: string } } }>, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> } };

export type AskFragment = { readonly demand: string | null, readonly summary: string | null, readonly quote: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> };

export type RefusalFragment = { readonly summary: string | null, readonly quote: string | null, readonly responseTo: ReadonlyArray<{ readonly as: ResponseKind, readonly respondsTo: { readonly summary: string | null, readonly demand: string | null, readonly date: { readonly text: string } } }>, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> };

export type ActFragment = { readonly summary: string | null, readonly quote: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> };

export type WhatFollowedTheControlsQueryVariables = Exact<{
  controls?: string | null | undefined;
  whiteList?: string | null | undefined;
}>;


export type WhatFollowedTheControlsQuery = { readonly controls: { readonly truncated: boolean, readonly root: { readonly summary: string | null, readonly date: { readonly text: string } }, readonly links: ReadonlyArray<{ readonly depth: number, readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly disputed: boolean, readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> }, readonly whiteList: { readonly truncated: boolean, readonly root: { readonly summary: string | null, readonly date: { readonly text: string } }, readonly links: ReadonlyArray<{ readonly depth: number, readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly disputed: boolean, readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> } };

export type ChainFragment = { readonly truncated: boolean, readonly root: { readonly summary: string | null, readonly date: { readonly text: string } }, readonly links: ReadonlyArray<{ readonly depth: number, readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly disputed: boolean, readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly quote: string | null, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> };

export type WhoseAccountQueryVariables = Exact<{
  root?: string | null | undefined;
}>;


export type WhoseAccountQuery = { readonly southKorea: { readonly links: ReadonlyArray<{ readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> }, readonly japan: { readonly links: ReadonlyArray<{ readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> }, readonly undisputed: { readonly links: ReadonlyArray<{ readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> } };

export type StepFragment = { readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly response: { readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } };

export type WhichOfficeSugaHeldQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type WhichOfficeSugaHeldQuery = { readonly person:
    | { readonly name: string }
    | { readonly name: string, readonly on12September: ReadonlyArray<{ readonly independentPublishers: number, readonly office: { readonly name: string }, readonly from: { readonly text: string } | null, readonly to: { readonly text: string } | null, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }>, readonly on28October: ReadonlyArray<{ readonly independentPublishers: number, readonly office: { readonly name: string }, readonly from: { readonly text: string } | null, readonly to: { readonly text: string } | null, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> }
   | null };

export type HeldFragment = { readonly independentPublishers: number, readonly office: { readonly name: string }, readonly from: { readonly text: string } | null, readonly to: { readonly text: string } | null, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> };

export type WhoHeldTheOfficeQueryVariables = Exact<{
  office?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type WhoHeldTheOfficeQuery = { readonly officeHolder: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly script: string | null }> }, readonly from: { readonly text: string } | null, readonly to: { readonly text: string } | null, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> };

export type FindByAnySpellingQueryVariables = Exact<{ [key: string]: never; }>;


export type FindByAnySpellingQuery = { readonly misreading: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
      | { readonly id: string }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null, readonly offices: ReadonlyArray<{ readonly office: { readonly name: string } }> }
     }>, readonly kanji: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
      | { readonly id: string }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null, readonly offices: ReadonlyArray<{ readonly office: { readonly name: string } }> }
     }>, readonly hangul: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
      | { readonly id: string }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null, readonly offices: ReadonlyArray<{ readonly office: { readonly name: string } }> }
     }>, readonly wrongLetter: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
      | { readonly id: string }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null }
      | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null, readonly offices: ReadonlyArray<{ readonly office: { readonly name: string } }> }
     }> };

export type FoundFragment = { readonly score: number, readonly matched: string, readonly node:
    | { readonly id: string }
    | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null }
    | { readonly name: string, readonly id: string, readonly country: { readonly name: string } | null, readonly offices: ReadonlyArray<{ readonly office: { readonly name: string } }> }
   };

export type HowTwoAreConnectedQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type HowTwoAreConnectedQuery = { readonly paths: { readonly truncated: boolean, readonly timedOut: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<{ readonly name: string }>, readonly hops: ReadonlyArray<{ readonly relation: PathRelation, readonly direction: Direction, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly acts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly date: { readonly text: string }, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> } }> }> } };

export type TimelineOfTheDisputeQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type TimelineOfTheDisputeQuery = { readonly dispute:
    | { readonly name: string, readonly parties: ReadonlyArray<{ readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: string }> }
    | { readonly name: string, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: Relation, readonly summary: string | null, readonly independentPublishers: number, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly publisher: { readonly name: string } } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly parties: ReadonlyArray<{ readonly name: string }>, readonly parts: ReadonlyArray<{ readonly name: string }> }
   | null };

export type WhoSaysSoQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type WhoSaysSoQuery = { readonly report: { readonly title: string, readonly publisher: { readonly name: string }, readonly published: { readonly text: string } | null, readonly cites: ReadonlyArray<{ readonly title: string, readonly publisher: { readonly name: string } }>, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: Status, readonly summary: string | null, readonly quote: string | null, readonly independentPublishers: number, readonly date: { readonly text: string }, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly publisher: { readonly name: string } } }> }> } } | null };

export type TiesOfAnActorQueryVariables = Exact<{
  id?: string | null | undefined;
  about?: string | null | undefined;
}>;


export type TiesOfAnActorQuery = { readonly actor: { readonly name: string, readonly country: { readonly name: string } | null, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly direction: Direction, readonly relation: Relation, readonly intensity: number | null, readonly scale: Scale | null, readonly date: { readonly text: string }, readonly node: { readonly name: string }, readonly event: { readonly summary: string | null, readonly reports: ReadonlyArray<{ readonly asserts: Status, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } }> } } | null };

export type OpenDemandsQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type OpenDemandsQuery = { readonly demands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly targets: ReadonlyArray<{ readonly name: string }>, readonly issues: ReadonlyArray<{ readonly name: string }>, readonly asDemand: { readonly state: { readonly state: DemandState, readonly certain: boolean } | null, readonly citations: { readonly independentPublishers: number, readonly publishers: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly title: string, readonly url: string | null }> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeadlockOverLaborCompensationQueryVariables = Exact<{
  about?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type DeadlockOverLaborCompensationQuery = { readonly deadlocks: ReadonlyArray<{ readonly certain: boolean, readonly about: { readonly name: string }, readonly since: { readonly text: string }, readonly sides: ReadonlyArray<{ readonly state: DemandState | null, readonly by: { readonly name: string }, readonly of: { readonly name: string }, readonly demands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }> }, readonly rejections: ReadonlyArray<{ readonly respondsTo: { readonly demand: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly event: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> }, readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }> }> }>, readonly citations: { readonly independentPublishers: number, readonly publishers: ReadonlyArray<{ readonly name: string }>, readonly reports: ReadonlyArray<{ readonly title: string, readonly url: string | null }> } }> };

export type PositionsInTheDisputeQueryVariables = Exact<{
  id?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type PositionsInTheDisputeQuery = { readonly dispute:
    | { readonly name: string }
    | { readonly name: string, readonly positions: ReadonlyArray<{ readonly state: DemandState | null, readonly by: { readonly name: string }, readonly of: { readonly name: string }, readonly demands: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly asDemand: { readonly state: { readonly state: DemandState, readonly certain: boolean, readonly since: { readonly text: string } } | null } | null }> }, readonly rejected: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly demand: string | null, readonly date: { readonly text: string }, readonly asDemand: { readonly state: { readonly disputed: boolean, readonly since: { readonly text: string }, readonly decidedBy: ReadonlyArray<{ readonly event: { readonly summary: string | null }, readonly assertedBy: ReadonlyArray<{ readonly name: string }>, readonly deniedBy: ReadonlyArray<{ readonly name: string }> }> } | null } | null }> }, readonly citations: { readonly independentPublishers: number, readonly publishers: ReadonlyArray<{ readonly name: string }> } }> }
   | null };

export type APairBothWaysQueryVariables = Exact<{
  a?: string | null | undefined;
  b?: string | null | undefined;
  filter?: EventFilter | null | undefined;
}>;


export type APairBothWaysQuery = { readonly dyad: { readonly a: { readonly name: string }, readonly b: { readonly name: string }, readonly series: ReadonlyArray<{ readonly time: string, readonly label: string, readonly value: number | null, readonly count: number }>, readonly quadMix: { readonly rows: ReadonlyArray<{ readonly codebook: string, readonly quad: QuadClass, readonly aToB: number, readonly bToA: number }>, readonly uncoded: { readonly aToB: number, readonly bToA: number } }, readonly balance: { readonly aToB: { readonly count: number, readonly share: number | null, readonly cooperative: number, readonly neutral: number, readonly hostile: number, readonly unscored: number }, readonly bToA: { readonly count: number, readonly share: number | null, readonly cooperative: number, readonly neutral: number, readonly hostile: number, readonly unscored: number } }, readonly medianReplyDays: { readonly aToB: number | null, readonly bToA: number | null, readonly answered: { readonly aToB: number, readonly bToA: number }, readonly unanswered: { readonly aToB: number, readonly bToA: number } }, readonly events: { readonly totalCount: number }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: { readonly text: string }, readonly places: ReadonlyArray<{ readonly name: string }>, readonly acts: ReadonlyArray<{ readonly summary: string | null, readonly sources: ReadonlyArray<{ readonly name: string }>, readonly targets: ReadonlyArray<{ readonly name: string }> }> }> }, readonly citations: ReadonlyArray<{ readonly asserts: Status, readonly event: { readonly summary: string | null, readonly independentPublishers: number, readonly date: { readonly text: string } }, readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> } };

export type WhatSurroundsTheCourtQueryVariables = Exact<{
  of?: ReadonlyArray<string> | string;
  about?: string | null | undefined;
}>;


export type WhatSurroundsTheCourtQuery = { readonly neighborhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly count: number, readonly actor: { readonly name: string } }>, readonly links: ReadonlyArray<{ readonly relation: Relation, readonly count: number, readonly first: string, readonly last: string, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly intensities: ReadonlyArray<{ readonly scale: Scale, readonly mean: number }>, readonly acts: { readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly date: { readonly text: string } }> }, readonly citations: ReadonlyArray<{ readonly report: { readonly title: string, readonly url: string | null, readonly publisher: { readonly name: string } } }> }> } };

export type WhomTwoHaveInCommonQueryVariables = Exact<{
  of?: ReadonlyArray<string> | string;
  during?: During | null | undefined;
}>;


export type WhomTwoHaveInCommonQuery = { readonly commonNeighbors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly least: number, readonly sum: number, readonly actor: { readonly name: string }, readonly ties: ReadonlyArray<{ readonly count: number, readonly to: { readonly name: string }, readonly links: ReadonlyArray<{ readonly relation: Relation, readonly count: number, readonly last: string, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly acts: { readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly date: { readonly text: string } }> }, readonly citations: ReadonlyArray<{ readonly report: { readonly title: string, readonly publisher: { readonly name: string } } }> }> }> }> } };

export type FromSeizureToIntelligenceQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  during?: During | null | undefined;
}>;


export type FromSeizureToIntelligenceQuery = { readonly paths: { readonly truncated: boolean, readonly reason: NoPathReason | null, readonly paths: ReadonlyArray<{ readonly departs: string | null, readonly arrives: string | null, readonly hops: ReadonlyArray<{ readonly relation: PathRelation, readonly direction: Direction, readonly disputed: boolean, readonly independentPublishers: number, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly acts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string | null, readonly date: { readonly text: string } }> }, readonly citations: ReadonlyArray<{ readonly report: { readonly title: string, readonly publisher: { readonly name: string } } }> }>, readonly weakest: { readonly from: { readonly name: string }, readonly to: { readonly name: string } } }> } };

export type WhoStandsBetweenQueryVariables = Exact<{
  about?: string | null | undefined;
  during?: During | null | undefined;
}>;


export type WhoStandsBetweenQuery = { readonly brokers: { readonly actorCount: number, readonly pairCount: number, readonly actCount: number, readonly method: RankingMethod, readonly ranks: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly partners: number, readonly actor: { readonly name: string }, readonly acts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: Relation, readonly summary: string | null, readonly date: { readonly text: string } }> }, readonly citations: ReadonlyArray<{ readonly report: { readonly title: string, readonly publisher: { readonly name: string } } }> }> } };

export type TwoAccountsOfOneChainQueryVariables = Exact<{
  root?: string | null | undefined;
  of?: ReadonlyArray<string> | string;
}>;


export type TwoAccountsOfOneChainQuery = { readonly retaliationChain: { readonly truncated: boolean, readonly accounts: ReadonlyArray<{ readonly link: { readonly depth: number, readonly from: { readonly summary: string | null }, readonly to: { readonly summary: string | null, readonly date: { readonly text: string }, readonly sources: ReadonlyArray<{ readonly name: string }> } }, readonly words: ReadonlyArray<{ readonly word: AccountStand, readonly reached: boolean, readonly of: { readonly name: string }, readonly by: ReadonlyArray<{ readonly name: string }> }> }>, readonly citations: { readonly independentPublishers: number, readonly publishers: ReadonlyArray<{ readonly name: string }> } } };

export type WhatIsLikelyAnAnswerQueryVariables = Exact<{
  root?: string | null | undefined;
  within?: number | null | undefined;
}>;


export type WhatIsLikelyAnAnswerQuery = { readonly retaliationChain: { readonly root: { readonly summary: string | null, readonly date: { readonly text: string } }, readonly likely: ReadonlyArray<{ readonly days: number, readonly baseRate: number, readonly baseRateByThen: number, readonly inferred: boolean, readonly first: { readonly name: string }, readonly second: { readonly name: string }, readonly about: { readonly name: string }, readonly from: { readonly summary: string | null, readonly date: { readonly text: string } }, readonly to: { readonly relation: Relation, readonly summary: string | null, readonly date: { readonly text: string } }, readonly citations: { readonly independentPublishers: number, readonly reports: ReadonlyArray<{ readonly title: string }> } }> } };

export type WhoSticksTogetherQueryVariables = Exact<{
  during?: During | null | undefined;
  resolution?: number | null | undefined;
}>;


export type WhoSticksTogetherQuery = { readonly communities: { readonly modularity: number, readonly communityCount: number, readonly actorCount: number, readonly communities: ReadonlyArray<{ readonly size: number, readonly actsWithin: number, readonly actsAcross: number, readonly actors: ReadonlyArray<{ readonly name: string }>, readonly citations: ReadonlyArray<{ readonly event: { readonly summary: string | null }, readonly report: { readonly publisher: { readonly name: string } } }> }> }, readonly upon: { readonly ranks: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly actor: { readonly name: string } }> } };
