/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A code of a codebook, with the codes below it: CAMEO `10` holds `101` and `1011`. */
export type CodeFilter = {
  /** The code, such as `10`. */
  code: string;
  /** The codebook, such as `CAMEO`. */
  codebook: string;
  /** Only codes of this edition, such as `GDELT`; editions disagree about some codes. */
  edition?: string | null | undefined;
  /** Leave out the codes below this one. */
  exactly?: boolean | null | undefined;
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
  certainly?: boolean | null | undefined;
  /** First day, month or year of the span. */
  from?: string | null | undefined;
  /** Last day, month or year of the span. */
  to?: string | null | undefined;
};

/** Narrows a list of events; every field given must hold. */
export type EventFilter = {
  /** All of these must hold too; an empty list leaves the condition out. */
  and?: Array<EventFilter> | null | undefined;
  /** Between these two actors, either way: exactly two ids. */
  between?: Array<string> | null | undefined;
  /** Coded so. */
  code?: CodeFilter | null | undefined;
  /** Brought by this dataset, such as `dataset:icews18`. */
  dataset?: string | null | undefined;
  /** Within this span of valid time. */
  during?: During | null | undefined;
  /** Of such an intensity; acts without a value on the scale are left out. */
  intensity?: IntensityFilter | null | undefined;
  /** About this issue or a part of it. */
  issue?: string | null | undefined;
  /** This must not hold. */
  not?: EventFilter | null | undefined;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  or?: Array<EventFilter> | null | undefined;
  /** Done by this actor or to it. */
  participant?: string | null | undefined;
  /** Told by a report of this publisher, such as `organization:kyodo-news`. */
  publisher?: string | null | undefined;
  /** Acts of one of these kinds. `RETALIATES` stands for acts that a response calls retaliation. */
  relation?: Array<Relation> | null | undefined;
  /** Read `source`, `target`, `participant` and `between` as standing also for those who act for them: a country's ministries and people, an office's holder on the day of the act. Absent: as the filter around this one says, and false for the outermost. */
  rollUp?: boolean | null | undefined;
  /** Done by this actor. */
  source?: string | null | undefined;
  /** With one of these statuses. */
  status?: Array<Status> | null | undefined;
  /** Done to this actor. */
  target?: string | null | undefined;
  /** Whose summary or demand holds all of these words. */
  text?: string | null | undefined;
};

/** A span of intensity on one scale, both ends included; an absent end is that of the scale. */
export type IntensityFilter = {
  /** The most cooperative that passes, -10 to +10. */
  max?: number | null | undefined;
  /** The most hostile that passes, -10 to +10. */
  min?: number | null | undefined;
  /** The scale that values are of. */
  scale: Scale;
};

/** In which way a name matches; the weakest, where it differs in several ways. */
export type MatchKind =
  /** It is the same, character by character. */
  | 'EXACT'
  /** The text is the id, or the ISO 3166-1 alpha-3 code of a country. */
  | 'IDENTIFIER'
  /** A name stands for one of its letters, or the first letters for the whole. */
  | 'INITIALS'
  /** Case, accents, width, spaces, hyphens and other marks aside, it is the same; so are old and new forms of a character. */
  | 'NORMALISED'
  /** Part of the name: some of its words, or the beginning of one. */
  | 'PART'
  /** A given name in its short form, or the other way: Bill and William. */
  | 'SHORT_FORM'
  /** It is alike, and differs by more than any of these. */
  | 'SIMILAR'
  /** The text of an event or a report holds the words; only `search` gives these. */
  | 'TEXT'
  /** It sounds the same: another transliteration, or another script. */
  | 'TRANSLITERATION'
  /** One letter of a short word is wrong or swapped with its neighbour, or up to two of a long one. */
  | 'TYPO'
  /** The same words in another order, however they are cut. */
  | 'WORD_ORDER';

/** Why there are no paths. */
export type NoPathReason =
  /** The time for the search was over. */
  | 'BUDGET_SPENT'
  /** They are connected, but over no path whose acts are in the order of time. */
  | 'NOT_IN_ORDER'
  /** The two are not connected within so many hops, over the acts that are asked for. */
  | 'NO_PATH';

/** Which way the acts of a path run. */
export type PathDirection =
  /** Either way. */
  | 'EITHER'
  /** From the one who acts to the one acted on, all along the path. */
  | 'FORWARD';

/** Which paths are the best. Of equally good ones those with the fewest hops are given, in the order of the ids of their nodes. */
export type PathMeasure =
  /** Those that arrive first: whose last act is the earliest. */
  | 'EARLIEST_ARRIVAL'
  /** Those with the fewest hops. */
  | 'FEWEST_HOPS'
  /** Those that depart last: whose first act is the latest. */
  | 'LATEST_DEPARTURE'
  /** Those with the fewest days between their first act and their last. */
  | 'SHORTEST_SPAN';

/** In which order the acts of a path have to be. */
export type PathOrder =
  /** In any order. */
  | 'ANY'
  /** Each act is no earlier than the one before: what is said or done can be handed on along the path. */
  | 'NON_DECREASING';

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

/** What a search may look for. */
export type SearchType =
  /** Agreements. */
  | 'AGREEMENT'
  /** Countries. */
  | 'COUNTRY'
  /** Disputes. */
  | 'DISPUTE'
  /** Events, by summary and demand. */
  | 'EVENT'
  /** Legal cases. */
  | 'LEGAL_CASE'
  /** Measures. */
  | 'MEASURE'
  /** Ministries and their bureaus. */
  | 'MINISTRY'
  /** Offices. */
  | 'OFFICE'
  /** Organizations. */
  | 'ORGANIZATION'
  /** Persons. */
  | 'PERSON'
  /** Reports, by title. */
  | 'REPORT';

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

export type McpActorQueryVariables = Exact<{
  id: string;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpActorQuery = { actor:
    | { __typename: 'Country', description: string | null, id: string, name: string, aliases: Array<{ text: string }>, country: { id: string, name: string } | null, events: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> } }
    | { __typename: 'Ministry', description: string | null, id: string, name: string, partOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, aliases: Array<{ text: string }>, country: { id: string, name: string } | null, events: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> } }
    | { __typename: 'Office', description: string | null, id: string, name: string, holders: Array<{ id: string, independentPublishers: number, person: { id: string, name: string }, office: { id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, aliases: Array<{ text: string }>, country: { id: string, name: string } | null, events: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> } }
    | { __typename: 'Organization', description: string | null, id: string, name: string, partOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, aliases: Array<{ text: string }>, country: { id: string, name: string } | null, events: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> } }
    | { __typename: 'Person', description: string | null, id: string, name: string, offices: Array<{ id: string, independentPublishers: number, person: { id: string, name: string }, office: { id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, aliases: Array<{ text: string }>, country: { id: string, name: string } | null, events: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> } }
   | null };

export type HeldFragment = { id: string, independentPublishers: number, person: { id: string, name: string }, office: { id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

export type ActFragment = { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, targets: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, issues: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

type Name_Agreement_Fragment = { id: string, name: string };

type Name_Country_Fragment = { id: string, name: string };

type Name_Dispute_Fragment = { id: string, name: string };

type Name_LegalCase_Fragment = { id: string, name: string };

type Name_Measure_Fragment = { id: string, name: string };

type Name_Ministry_Fragment = { id: string, name: string };

type Name_Office_Fragment = { id: string, name: string };

type Name_Organization_Fragment = { id: string, name: string };

type Name_Person_Fragment = { id: string, name: string };

export type NameFragment =
  | Name_Agreement_Fragment
  | Name_Country_Fragment
  | Name_Dispute_Fragment
  | Name_LegalCase_Fragment
  | Name_Measure_Fragment
  | Name_Ministry_Fragment
  | Name_Office_Fragment
  | Name_Organization_Fragment
  | Name_Person_Fragment
;

type Stands_Event_Fragment = { id: string, independentPublishers: number, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

type Stands_Response_Fragment = { id: string, independentPublishers: number, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

type Stands_Tenure_Fragment = { id: string, independentPublishers: number, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

export type StandsFragment =
  | Stands_Event_Fragment
  | Stands_Response_Fragment
  | Stands_Tenure_Fragment
;

export type SourceFragment = { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   };

export type McpDeadlocksQueryVariables = Exact<{
  at?: string | null | undefined;
  about?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpDeadlocksQuery = { deadlocks: Array<{ certain: boolean, about:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , since: { text: string }, sides: Array<{ state: DemandState | null, by:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , of:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> }, rejections: Array<{ as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, assertedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, deniedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }> }>, citations: { independentPublishers: number } }> };

export type StuckFragment = { certain: boolean, about:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , since: { text: string }, sides: Array<{ state: DemandState | null, by:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , of:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }> }, rejections: Array<{ as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }, assertedBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, deniedBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }> }>, citations: { independentPublishers: number } };

export type AnswerFragment = { as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, targets: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, issues: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, targets: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, issues: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } }> }, assertedBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, deniedBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

export type McpDisputeQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  during?: During | null | undefined;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpDisputeQuery = { issue:
    | { __typename: 'Agreement', description: string | null, id: string, name: string, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, partOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, parts: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Dispute', description: string | null, id: string, name: string, positions: Array<{ state: DemandState | null, by:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , of:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> }, citations: { independentPublishers: number } }>, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, partOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, parts: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'LegalCase', description: string | null, id: string, name: string, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, partOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, parts: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
    | { __typename: 'Measure', description: string | null, id: string, name: string, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, partOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, parts: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }
   | null, openDemands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, targets: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, issues: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }> }, deadlocks: Array<{ certain: boolean, about:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , since: { text: string }, sides: Array<{ state: DemandState | null, by:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , of:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> }, rejections: Array<{ as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, assertedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, deniedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }> }>, citations: { independentPublishers: number } }>, timeline: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, targets: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, issues: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }> } };

export type McpDyadQueryVariables = Exact<{
  a: string;
  b: string;
  rollUp?: boolean | null | undefined;
  at?: string | null | undefined;
  during?: During | null | undefined;
  within?: number | null | undefined;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpDyadQuery = { dyad: { a:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , b:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , quadMix: { rows: Array<{ codebook: string, quad: QuadClass, aToB: number, bToA: number }>, uncoded: { aToB: number, bToA: number } }, openDemands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }> }, deadlocks: Array<{ certain: boolean, about:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , since: { text: string }, sides: Array<{ state: DemandState | null, by:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , of:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> }, rejections: Array<{ as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }, assertedBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, deniedBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }> }>, citations: { independentPublishers: number } }>, medianReplyDays: { aToB: number | null, bToA: number | null, answered: { aToB: number, bToA: number }, unanswered: { aToB: number, bToA: number } }, events: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }> } } };

export type McpEvidenceQueryVariables = Exact<{
  id: string;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpEvidenceQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Event', recordedAt: string, retractedAt: string | null, id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, versions: Array<{ status: Status, summary: string | null, demand: string | null, recordedAt: string, retractedAt: string | null, reason: string | null, date: { text: string }, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, responses: Array<{ as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, assertedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, deniedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, responseTo: Array<{ as: ResponseKind, id: string, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, targets: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, issues: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }> }, assertedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, deniedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, asDemand: { state: { state: DemandState, certain: boolean, disputed: boolean, since: { text: string } } | null } | null, date: { text: string }, sources: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, targets: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, issues: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }
    | { __typename: 'LegalCase', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Ministry', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'Response', recordedAt: string, retractedAt: string | null, id: string, as: ResponseKind, independentPublishers: number, versions: Array<{ recordedAt: string, retractedAt: string | null, reason: string | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }, respondsTo: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }, assertedBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, deniedBy: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }
    | { __typename: 'Tenure', recordedAt: string, retractedAt: string | null, id: string, independentPublishers: number, versions: Array<{ recordedAt: string, retractedAt: string | null, reason: string | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, person: { id: string, name: string }, office: { id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }
   | null };

export type McpPathsQueryVariables = Exact<{
  from: string;
  to: string;
  relations?: Array<PathRelation> | PathRelation | null | undefined;
  maxHops?: number | null | undefined;
  order?: PathOrder | null | undefined;
  certainly?: boolean | null | undefined;
  by?: PathMeasure | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  direction?: PathDirection | null | undefined;
  during?: During | null | undefined;
  about?: string | null | undefined;
  rollUp?: boolean | null | undefined;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpPathsQuery = { paths: { truncated: boolean, timedOut: boolean, reason: NoPathReason | null, paths: Array<{ departs: string | null, arrives: string | null, nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, hops: Array<{ relation: PathRelation, direction: Direction, independentPublishers: number, disputed: boolean, from:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , acts: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }> }> } };

export type McpSearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type McpSearchQuery = { search: Array<{ score: number, matched: string, how: MatchKind, node:
      | { __typename: 'Agreement', name: string, description: string | null, id: string }
      | { __typename: 'Country', name: string, description: string | null, id: string, country: { id: string, name: string } | null, events: { nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Dispute', name: string, description: string | null, id: string, timeline: { nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }
      | { __typename: 'Event', id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, targets: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, issues: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }
      | { __typename: 'LegalCase', name: string, description: string | null, id: string }
      | { __typename: 'Measure', name: string, description: string | null, id: string }
      | { __typename: 'Ministry', name: string, description: string | null, id: string, country: { id: string, name: string } | null, events: { nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }
      | { __typename: 'Office', name: string, description: string | null, id: string, country: { id: string, name: string } | null, events: { nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }
      | { __typename: 'Organization', name: string, description: string | null, id: string, country: { id: string, name: string } | null, events: { nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }
      | { __typename: 'Person', name: string, description: string | null, id: string, country: { id: string, name: string } | null, events: { nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string }, sources: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, targets: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, issues: Array<
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }> }> } }
      | { __typename: 'Place', id: string }
      | { __typename: 'Report', id: string, title: string, url: string | null, published: { text: string } | null, publisher:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }
      | { __typename: 'Response', id: string }
      | { __typename: 'Tenure', id: string }
     }> };
