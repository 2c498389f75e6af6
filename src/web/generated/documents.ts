/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How much of a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

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

/** What kind of dispute it is. */
export type DisputeKind =
  /** Over nuclear or other arms. */
  | 'ARMS_NUCLEAR'
  /** Over persons held or consular access. */
  | 'CONSULAR_DETENTION'
  /** Over the environment. */
  | 'ENVIRONMENT'
  /** Over redress for past wrongs. */
  | 'HISTORICAL_REDRESS'
  /** Over waters, their borders or their use. */
  | 'MARITIME'
  /** Over migration. */
  | 'MIGRATION'
  /** Over anything else. */
  | 'OTHER'
  /** Over sanctions. */
  | 'SANCTIONS'
  /** Over security cooperation. */
  | 'SECURITY_COOPERATION'
  /** Over land. */
  | 'TERRITORIAL'
  /** Over trade or export controls. */
  | 'TRADE_OR_EXPORT_CONTROL'
  /** Over keeping a treaty. */
  | 'TREATY_COMPLIANCE';

/** A span of valid time. Both ends count; an absent end is open. */
export type During = {
  /** True: only what surely lies within the span. False: also what possibly does (a date of `2019-07` against a span that begins on 15 July). */
  certainly?: boolean | null | undefined;
  /** First day, month or year of the span. */
  from?: string | null | undefined;
  /** Last day, month or year of the span. */
  to?: string | null | undefined;
};

/** By what acts are counted in facets. An act that has several of the values, such as two actors, counts once for each. */
export type EventFacetField =
  /** By who takes part, on either side; who is on both counts once. */
  | 'ACTOR'
  /** By the countries of those who take part; a country is its own. */
  | 'COUNTRY'
  /** By the dataset that brought it. */
  | 'DATASET'
  /** By the issue that the act itself is about; for the whole of that issue it does not count. */
  | 'ISSUE'
  /** By the month, such as `2019-07`; acts of which only the year is known have none. */
  | 'MONTH'
  /** By who published a report that tells it. */
  | 'PUBLISHER'
  /** By the kind of act. */
  | 'RELATION'
  /** By who acts. */
  | 'SOURCE'
  /** By the countries of those who act. */
  | 'SOURCE_COUNTRY'
  /** By whether it came about. */
  | 'STATUS'
  /** By who is acted upon. */
  | 'TARGET'
  /** By the countries of those who are acted upon. */
  | 'TARGET_COUNTRY';

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

/** A field of life that an issue touches. */
export type Facet =
  /** Chemical, biological, radiological or nuclear matters. */
  | 'CBRN'
  /** Culture, history and memory. */
  | 'CULTURE'
  /** Diplomatic ties. */
  | 'DIPLOMATIC'
  /** Trade, finance, industry. */
  | 'ECONOMIC'
  /** Human rights. */
  | 'HUMAN_RIGHTS'
  /** Law and courts. */
  | 'LEGAL'
  /** Movement of people. */
  | 'MIGRATION'
  /** Armed forces and defence. */
  | 'MILITARY'
  /** Natural resources. */
  | 'NATURAL_RESOURCE'
  /** Reparations for past wrongs. */
  | 'REPARATIONS'
  /** Technology. */
  | 'TECHNOLOGY'
  /** Land and its borders. */
  | 'TERRITORY';

/** A span of intensity on one scale, both ends included; an absent end is that of the scale. */
export type IntensityFilter = {
  /** The most cooperative that passes, -10 to +10. */
  max?: number | null | undefined;
  /** The most hostile that passes, -10 to +10. */
  min?: number | null | undefined;
  /** The scale that values are of. */
  scale: Scale;
};

/** How long the intervals of a series are; each is named by its first day. */
export type Interval =
  /** A calendar day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A quarter, the first of which begins on 1 January. */
  | 'QUARTER'
  /** A week that begins on Monday, as ISO 8601 has it. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

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

/** Which actors and links stay where not all are shown, and in which order they stand; ids settle ties. */
export type NeighborhoodOrder =
  /** Most acts first. */
  | 'FREQUENT'
  /** Most intense first: by how far the acts lie from 0 on `scale`, added up, whether they are cooperative or hostile. */
  | 'INTENSE'
  /** The latest act first, by its earliest possible day. */
  | 'RECENT';

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

/** What a figure says of a set of acts. All but `COUNT` are of the intensity on one scale; acts without a value on it do not count. */
export type SeriesMeasure =
  /** How many acts there are. */
  | 'COUNT'
  /** The most cooperative intensity; null where there is none. */
  | 'MAX'
  /** The mean of their intensities; null where there is none. */
  | 'MEAN'
  /** The most hostile intensity; null where there is none. */
  | 'MIN'
  /** The sum of their intensities; 0 where there is none. */
  | 'SUM';

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

export type PageActorQueryVariables = Exact<{
  id: string;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageActorQuery = { actor:
    | { __typename: 'Country', description: string | null, id: string, name: string, country: { __typename: 'Country', id: string, name: string } | null, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Ministry', description: string | null, id: string, name: string, partOf:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, country: { __typename: 'Country', id: string, name: string } | null, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Office', description: string | null, id: string, name: string, partOf:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, holders: Array<{ id: string, independentPublishers: number, person: { __typename: 'Person', id: string, name: string }, office: { __typename: 'Office', id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, country: { __typename: 'Country', id: string, name: string } | null, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Organization', description: string | null, id: string, name: string, country: { __typename: 'Country', id: string, name: string } | null, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Person', description: string | null, id: string, name: string, offices: Array<{ id: string, independentPublishers: number, person: { __typename: 'Person', id: string, name: string }, office: { __typename: 'Office', id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, country: { __typename: 'Country', id: string, name: string } | null, aliases: Array<{ text: string, language: string | null }> }
   | null, facets: Array<{ by: EventFacetField, values: Array<{ id: string, label: string, count: number, node:
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | Record<PropertyKey, never>
       | null }>, others: { values: number } }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, issues: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, deniedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, respondsTo: { id: string, summary: string | null } }> }> } };

export type HeldFragment = { id: string, independentPublishers: number, person: { __typename: 'Person', id: string, name: string }, office: { __typename: 'Office', id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

export type PageActsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageActsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, issues: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, deniedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, respondsTo: { id: string, summary: string | null } }> }> } };

export type PageDisputeQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageDisputeQuery = { issue:
    | { __typename: 'Agreement', description: string | null, facets: Array<Facet>, id: string, name: string, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, partOf:
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
       | null, parts: Array<
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Dispute', kind: DisputeKind, description: string | null, facets: Array<Facet>, id: string, name: string, positions: Array<{ state: DemandState | null, by:
          | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        , of:
          | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, issues: Array<
              | { __typename: 'Agreement', id: string, name: string }
              | { __typename: 'Dispute', id: string, name: string }
              | { __typename: 'LegalCase', id: string, name: string }
              | { __typename: 'Measure', id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, deniedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, respondsTo: { id: string, summary: string | null } }> }> } }>, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, partOf:
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
       | null, parts: Array<
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'LegalCase', description: string | null, facets: Array<Facet>, id: string, name: string, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, partOf:
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
       | null, parts: Array<
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Measure', description: string | null, facets: Array<Facet>, id: string, name: string, opened: { text: string } | null, closed: { text: string } | null, parties: Array<
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, partOf:
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
       | null, parts: Array<
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      >, aliases: Array<{ text: string, language: string | null }> }
   | null, deadlocks: Array<{ certain: boolean, about:
      | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    , since: { text: string }, sides: Array<{ by:
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      , of:
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> }> }, rejections: Array<{ id: string, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> } }> }> }>, demands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, issues: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, deniedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, respondsTo: { id: string, summary: string | null } }> }> }, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, issues: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, deniedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, respondsTo: { id: string, summary: string | null } }> }> } };

export type PageDyadQueryVariables = Exact<{
  a: string;
  b: string;
  rollUp?: boolean | null | undefined;
  filter?: EventFilter | null | undefined;
  interval?: Interval | null | undefined;
  measure?: SeriesMeasure | null | undefined;
  scale?: Scale | null | undefined;
  by?: Scale | null | undefined;
  at?: string | null | undefined;
  within?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageDyadQuery = { dyad: { a:
      | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    , b:
      | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    , series: Array<{ time: string, value: number | null, label: string, count: number }>, quadMix: { rows: Array<{ codebook: string, quad: QuadClass, aToB: number, bToA: number }>, uncoded: { aToB: number, bToA: number } }, balance: { aToB: { count: number, share: number | null, cooperative: number, neutral: number, hostile: number, unscored: number }, bToA: { count: number, share: number | null, cooperative: number, neutral: number, hostile: number, unscored: number } }, medianReplyDays: { aToB: number | null, bToA: number | null, answered: { aToB: number, bToA: number }, unanswered: { aToB: number, bToA: number } }, openDemands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, issues: Array<
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, deniedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, respondsTo: { id: string, summary: string | null } }> }> }, deadlocks: Array<{ certain: boolean, about:
        | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      , since: { text: string }, sides: Array<{ by:
          | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        , of:
          | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
          | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, issues: Array<
              | { __typename: 'Agreement', id: string, name: string }
              | { __typename: 'Dispute', id: string, name: string }
              | { __typename: 'LegalCase', id: string, name: string }
              | { __typename: 'Measure', id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, deniedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, respondsTo: { id: string, summary: string | null } }> }> }, rejections: Array<{ id: string, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, issues: Array<
              | { __typename: 'Agreement', id: string, name: string }
              | { __typename: 'Dispute', id: string, name: string }
              | { __typename: 'LegalCase', id: string, name: string }
              | { __typename: 'Measure', id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, deniedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, respondsTo: { id: string, summary: string | null } }> } }> }> }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, issues: Array<
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, deniedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, respondsTo: { id: string, summary: string | null } }> }> } } };

export type DirectedFragment = { count: number, share: number | null, cooperative: number, neutral: number, hostile: number, unscored: number };

export type PageEventQueryVariables = Exact<{
  id: string;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageEventQuery = { event: { quote: string | null, code: string | null, codeName: string | null, codebook: string | null, intensity: number | null, scale: Scale | null, recordedAt: string, retractedAt: string | null, id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, place: { name: string } | null, participants: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, dataset: { id: string, name: string } | null, responses: Array<{ id: string, as: ResponseKind, disputed: boolean, independentPublishers: number, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, issues: Array<
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, deniedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, respondsTo: { id: string, summary: string | null } }> }, assertedBy: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, deniedBy: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, id: string, independentPublishers: number, respondsTo: { id: string, summary: string | null, relation: Relation, status: Status, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, issues: Array<
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, deniedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, respondsTo: { id: string, summary: string | null } }> }, assertedBy: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, deniedBy: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }>, asDemand: { state: { state: DemandState, certain: boolean, disputed: boolean, since: { text: string } } | null } | null, versions: Array<{ recordedAt: string, retractedAt: string | null, reason: string | null, status: Status, summary: string | null, demand: string | null, date: { text: string }, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }> }>, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, targets: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, issues: Array<
      | { __typename: 'Agreement', id: string, name: string }
      | { __typename: 'Dispute', id: string, name: string }
      | { __typename: 'LegalCase', id: string, name: string }
      | { __typename: 'Measure', id: string, name: string }
    >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } }> } | null };

type Who_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string };

type Who_Country_Fragment = { __typename: 'Country', id: string, name: string };

type Who_Dispute_Fragment = { __typename: 'Dispute', id: string, name: string };

type Who_LegalCase_Fragment = { __typename: 'LegalCase', id: string, name: string };

type Who_Measure_Fragment = { __typename: 'Measure', id: string, name: string };

type Who_Ministry_Fragment = { __typename: 'Ministry', id: string, name: string };

type Who_Office_Fragment = { __typename: 'Office', id: string, name: string };

type Who_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type Who_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type WhoFragment =
  | Who_Agreement_Fragment
  | Who_Country_Fragment
  | Who_Dispute_Fragment
  | Who_LegalCase_Fragment
  | Who_Measure_Fragment
  | Who_Ministry_Fragment
  | Who_Office_Fragment
  | Who_Organization_Fragment
  | Who_Person_Fragment
;

type Named_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Country_Fragment = { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Dispute_Fragment = { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_LegalCase_Fragment = { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Measure_Fragment = { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Ministry_Fragment = { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Office_Fragment = { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Organization_Fragment = { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

type Named_Person_Fragment = { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> };

export type NamedFragment =
  | Named_Agreement_Fragment
  | Named_Country_Fragment
  | Named_Dispute_Fragment
  | Named_LegalCase_Fragment
  | Named_Measure_Fragment
  | Named_Ministry_Fragment
  | Named_Office_Fragment
  | Named_Organization_Fragment
  | Named_Person_Fragment
;

export type WordFragment = { asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     } };

export type ActFragment = { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Office', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Office', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, issues: Array<
    | { __typename: 'Agreement', id: string, name: string }
    | { __typename: 'Dispute', id: string, name: string }
    | { __typename: 'LegalCase', id: string, name: string }
    | { __typename: 'Measure', id: string, name: string }
  >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, deniedBy: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, respondsTo: { id: string, summary: string | null } }> };

export type ActsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, targets: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Ministry', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, issues: Array<
      | { __typename: 'Agreement', id: string, name: string }
      | { __typename: 'Dispute', id: string, name: string }
      | { __typename: 'LegalCase', id: string, name: string }
      | { __typename: 'Measure', id: string, name: string }
    >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, deniedBy: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, respondsTo: { id: string, summary: string | null } }> }> };

export type AnswerFragment = { id: string, as: ResponseKind, disputed: boolean, independentPublishers: number, assertedBy: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Office', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, deniedBy: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Office', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       } }> };

export type StuckFragment = { certain: boolean, about:
    | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
  , since: { text: string }, sides: Array<{ by:
      | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    , of:
      | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, issues: Array<
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, deniedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, respondsTo: { id: string, summary: string | null } }> }> }, rejections: Array<{ id: string, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, issues: Array<
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
        >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, deniedBy: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, respondsTo: { id: string, summary: string | null } }> } }> }> };

export type PageGraphQueryVariables = Exact<{
  of: Array<string> | string;
  depth?: number | null | undefined;
  relations?: Array<Relation> | Relation | null | undefined;
  during?: During | null | undefined;
  about?: string | null | undefined;
  limit?: number | null | undefined;
  by?: NeighborhoodOrder | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageGraphQuery = { neighborhood: { truncated: boolean, nodes: Array<{ depth: number, count: number, actor:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, links: Array<{ relation: Relation, count: number, first: string, last: string, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , acts: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> }> } }> } };

export type PageHomeQueryVariables = Exact<{
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageHomeQuery = { actors: { totalCount: number }, reports: { totalCount: number }, deadlocks: Array<{ certain: boolean, about:
      | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    , since: { text: string }, sides: Array<{ by:
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      , of:
        | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
        | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> }> }, rejections: Array<{ id: string, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> } }> }> }>, disputes: { nodes: Array<{ __typename: 'Dispute', id: string, name: string, parties: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, timeline: { totalCount: number }, aliases: Array<{ text: string, language: string | null }> }> }, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, issues: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, deniedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, respondsTo: { id: string, summary: string | null } }> }> } };

export type PageNamesQueryVariables = Exact<{
  ids: Array<string> | string;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageNamesQuery = { nodes: Array<
    | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { id: string }
    | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { id: string }
    | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type PagePathQueryVariables = Exact<{
  from: string;
  to: string;
  order?: PathOrder | null | undefined;
  by?: PathMeasure | null | undefined;
  maxHops?: number | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  direction?: PathDirection | null | undefined;
  certainly?: boolean | null | undefined;
  during?: During | null | undefined;
  about?: string | null | undefined;
  first?: number | null | undefined;
  acts?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PagePathQuery = { paths: { truncated: boolean, timedOut: boolean, reason: NoPathReason | null, paths: Array<{ departs: string | null, arrives: string | null, nodes: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, hops: Array<{ relation: PathRelation, direction: Direction, disputed: boolean, independentPublishers: number, from:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , to:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Dispute', id: string, name: string }
          | { __typename: 'LegalCase', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , acts: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, issues: Array<
              | { __typename: 'Agreement', id: string, name: string }
              | { __typename: 'Dispute', id: string, name: string }
              | { __typename: 'LegalCase', id: string, name: string }
              | { __typename: 'Measure', id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, deniedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, respondsTo: { id: string, summary: string | null } }> }> } }>, weakest: { from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         } }> } };

export type PageSearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageSearchQuery = { search: Array<{ matched: string, how: MatchKind, score: number, node:
      | { __typename: 'Agreement', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Country', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Dispute', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'LegalCase', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Measure', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Ministry', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Office', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Organization', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | { __typename: 'Person', id: string, name: string, aliases: Array<{ text: string, language: string | null }> }
      | Record<PropertyKey, never>
     }> };

export type PageThreadsQueryVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageThreadsQuery = { issue:
    | { positions: Array<{ by:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , of:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , demands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, issues: Array<
              | { __typename: 'Agreement', id: string, name: string }
              | { __typename: 'Dispute', id: string, name: string }
              | { __typename: 'LegalCase', id: string, name: string }
              | { __typename: 'Measure', id: string, name: string }
            >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                  | { id: string, name: string }
                 } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, deniedBy: Array<
                | { __typename: 'Country', id: string, name: string }
                | { __typename: 'Ministry', id: string, name: string }
                | { __typename: 'Office', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, respondsTo: { id: string, summary: string | null } }> }> } }> }
    | Record<PropertyKey, never>
   | null };

export type WidgetActorTrendQueryVariables = Exact<{
  interval: Interval;
  measure: SeriesMeasure;
  scale?: Scale | null | undefined;
  out: EventFilter;
  in: EventFilter;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type WidgetActorTrendQuery = { outSeries: Array<{ time: string, value: number | null, count: number, imprecise: number }>, inSeries: Array<{ time: string, value: number | null, count: number, imprecise: number }> };

export type WidgetActsQueryVariables = Exact<{
  filter: EventFilter;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type WidgetActsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, issues: Array<
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Dispute', id: string, name: string }
        | { __typename: 'LegalCase', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
      >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, deniedBy: Array<
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Ministry', id: string, name: string }
          | { __typename: 'Office', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, respondsTo: { id: string, summary: string | null } }> }> } };

export type WidgetDeadlockQueryVariables = Exact<{
  about: string;
  at?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type WidgetDeadlockQuery = { deadlocks: Array<{ certain: boolean, about:
      | { __typename: 'Agreement', id: string, name: string }
      | { __typename: 'Dispute', id: string, name: string }
      | { __typename: 'LegalCase', id: string, name: string }
      | { __typename: 'Measure', id: string, name: string }
    , since: { text: string }, sides: Array<{ by:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , of:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Ministry', id: string, name: string }
        | { __typename: 'Office', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , demands: { totalCount: number, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> }> }, rejections: Array<{ event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Ministry', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, issues: Array<
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Dispute', id: string, name: string }
            | { __typename: 'LegalCase', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
          >, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               } }>, responseTo: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, deniedBy: Array<
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Ministry', id: string, name: string }
              | { __typename: 'Office', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, respondsTo: { id: string, summary: string | null } }> } }> }> }> };

export type WidgetDyadTrendQueryVariables = Exact<{
  a: string;
  b: string;
  rollUp: boolean;
  during?: During | null | undefined;
  interval: Interval;
  measure: SeriesMeasure;
  scale?: Scale | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type WidgetDyadTrendQuery = { dyad: { series: Array<{ time: string, value: number | null, id: string | null, count: number, imprecise: number }> } };

export type WidgetNamesQueryVariables = Exact<{
  ids: Array<string> | string;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type WidgetNamesQuery = { nodes: Array<
    | { __typename: 'Agreement', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Dispute', id: string, name: string }
    | { __typename: 'LegalCase', id: string, name: string }
    | { __typename: 'Measure', id: string, name: string }
    | { __typename: 'Ministry', id: string, name: string }
    | { __typename: 'Office', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on Named {
  __typename
  id
  name
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const WordFragmentDoc = new TypedDocumentString(`
    fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"Word"}) as unknown as TypedDocumentString<WordFragment, unknown>;
export const HeldFragmentDoc = new TypedDocumentString(`
    fragment Held on Tenure {
  id
  person {
    ...Who
  }
  office {
    ...Who
  }
  from {
    text
  }
  to {
    text
  }
  independentPublishers
  reports {
    ...Word
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}`, {"fragmentName":"Held"}) as unknown as TypedDocumentString<HeldFragment, unknown>;
export const DirectedFragmentDoc = new TypedDocumentString(`
    fragment Directed on DirectedActs {
  count
  share
  cooperative
  neutral
  hostile
  unscored
}
    `, {"fragmentName":"Directed"}) as unknown as TypedDocumentString<DirectedFragment, unknown>;
export const ActFragmentDoc = new TypedDocumentString(`
    fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}`, {"fragmentName":"Act"}) as unknown as TypedDocumentString<ActFragment, unknown>;
export const ActsFragmentDoc = new TypedDocumentString(`
    fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}`, {"fragmentName":"Acts"}) as unknown as TypedDocumentString<ActsFragment, unknown>;
export const AnswerFragmentDoc = new TypedDocumentString(`
    fragment Answer on Response {
  id
  as
  disputed
  assertedBy {
    ...Who
  }
  deniedBy {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}`, {"fragmentName":"Answer"}) as unknown as TypedDocumentString<AnswerFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}
    fragment Who on Named {
  __typename
  id
  name
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const StuckFragmentDoc = new TypedDocumentString(`
    fragment Stuck on Deadlock {
  about {
    ...Named
  }
  since {
    text
  }
  certain
  sides {
    by {
      ...Named
    }
    of {
      ...Named
    }
    demands(last: 3) {
      totalCount
      nodes {
        ...Act
      }
    }
    rejections {
      id
      event {
        ...Act
      }
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}`, {"fragmentName":"Stuck"}) as unknown as TypedDocumentString<StuckFragment, unknown>;
export const PageActorDocument = new TypedDocumentString(`
    query PageActor($id: ID!, $filter: EventFilter, $first: Int = 10, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  actor(id: $id) {
    ...Named
    description
    country {
      ...Who
    }
    ... on Person {
      offices {
        ...Held
      }
    }
    ... on Office {
      partOf {
        ...Who
      }
      holders {
        ...Held
      }
    }
    ... on Ministry {
      partOf {
        ...Who
      }
    }
  }
  facets(filter: $filter, by: [RELATION, ACTOR, ISSUE], first: 13) {
    by
    values {
      id
      label
      count
      node {
        ... on Named {
          ...Named
        }
      }
    }
    others {
      values
    }
  }
  events(filter: $filter, first: $first, after: $after) {
    ...Acts
  }
}
    fragment Held on Tenure {
  id
  person {
    ...Who
  }
  office {
    ...Who
  }
  from {
    text
  }
  to {
    text
  }
  independentPublishers
  reports {
    ...Word
  }
}
fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}`) as unknown as TypedDocumentString<PageActorQuery, PageActorQueryVariables>;
export const PageActsDocument = new TypedDocumentString(`
    query PageActs($filter: EventFilter, $first: Int = 10, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  events(filter: $filter, first: $first, after: $after) {
    ...Acts
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}`) as unknown as TypedDocumentString<PageActsQuery, PageActsQueryVariables>;
export const PageDisputeDocument = new TypedDocumentString(`
    query PageDispute($id: ID!, $at: PartialDate, $filter: EventFilter, $first: Int = 25, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  issue(id: $id) {
    ...Named
    description
    facets
    opened {
      text
    }
    closed {
      text
    }
    parties {
      ...Named
    }
    partOf {
      ...Named
    }
    parts {
      ...Named
    }
    ... on Dispute {
      kind
      positions(at: $at) {
        by {
          ...Named
        }
        of {
          ...Named
        }
        state
        demands(last: 1) {
          totalCount
          nodes {
            ...Act
          }
        }
      }
    }
  }
  deadlocks(at: $at, about: $id) {
    ...Stuck
  }
  demands(about: $id, state: [OPEN], at: $at, first: 10) {
    ...Acts
  }
  events(filter: $filter, orderBy: OLDEST, first: $first, after: $after) {
    ...Acts
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}
fragment Stuck on Deadlock {
  about {
    ...Named
  }
  since {
    text
  }
  certain
  sides {
    by {
      ...Named
    }
    of {
      ...Named
    }
    demands(last: 3) {
      totalCount
      nodes {
        ...Act
      }
    }
    rejections {
      id
      event {
        ...Act
      }
    }
  }
}`) as unknown as TypedDocumentString<PageDisputeQuery, PageDisputeQueryVariables>;
export const PageDyadDocument = new TypedDocumentString(`
    query PageDyad($a: ID!, $b: ID!, $rollUp: Boolean = true, $filter: EventFilter, $interval: Interval = QUARTER, $measure: SeriesMeasure, $scale: Scale, $by: Scale = GOLDSTEIN, $at: PartialDate, $within: Int = 30, $first: Int = 10, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  dyad(a: $a, b: $b, rollUp: $rollUp, filter: $filter) {
    a {
      ...Named
    }
    b {
      ...Named
    }
    series(interval: $interval, measure: $measure, scale: $scale) {
      time
      value
      label
      count
    }
    quadMix {
      rows {
        codebook
        quad
        aToB
        bToA
      }
      uncoded {
        aToB
        bToA
      }
    }
    balance(scale: $by) {
      aToB {
        ...Directed
      }
      bToA {
        ...Directed
      }
    }
    medianReplyDays(within: $within) {
      aToB
      bToA
      answered {
        aToB
        bToA
      }
      unanswered {
        aToB
        bToA
      }
    }
    openDemands(at: $at, first: 10) {
      ...Acts
    }
    deadlocks(at: $at) {
      ...Stuck
    }
    events(first: $first, after: $after) {
      ...Acts
    }
  }
}
    fragment Directed on DirectedActs {
  count
  share
  cooperative
  neutral
  hostile
  unscored
}
fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}
fragment Stuck on Deadlock {
  about {
    ...Named
  }
  since {
    text
  }
  certain
  sides {
    by {
      ...Named
    }
    of {
      ...Named
    }
    demands(last: 3) {
      totalCount
      nodes {
        ...Act
      }
    }
    rejections {
      id
      event {
        ...Act
      }
    }
  }
}`) as unknown as TypedDocumentString<PageDyadQuery, PageDyadQueryVariables>;
export const PageEventDocument = new TypedDocumentString(`
    query PageEvent($id: ID!, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  event(id: $id) {
    ...Act
    quote
    code
    codeName
    codebook
    intensity
    scale
    place {
      name
    }
    participants {
      ...Who
    }
    dataset {
      id
      name
    }
    recordedAt
    retractedAt
    responses {
      ...Answer
      event {
        ...Act
      }
    }
    responseTo {
      ...Answer
      respondsTo {
        ...Act
      }
    }
    asDemand {
      state {
        state
        certain
        disputed
        since {
          text
        }
      }
    }
    versions {
      recordedAt
      retractedAt
      reason
      status
      summary
      demand
      date {
        text
      }
      reports {
        ...Word
      }
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Answer on Response {
  id
  as
  disputed
  assertedBy {
    ...Who
  }
  deniedBy {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
}`) as unknown as TypedDocumentString<PageEventQuery, PageEventQueryVariables>;
export const PageGraphDocument = new TypedDocumentString(`
    query PageGraph($of: [ID!]!, $depth: Int = 1, $relations: [Relation!], $during: During, $about: ID, $limit: Int = 25, $by: NeighborhoodOrder = FREQUENT, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  neighborhood(
    of: $of
    depth: $depth
    relations: $relations
    during: $during
    about: $about
    limit: $limit
    by: $by
  ) {
    truncated
    nodes {
      depth
      count
      actor {
        ...Who
      }
    }
    links {
      relation
      count
      first
      last
      from {
        id
      }
      to {
        id
      }
      acts(first: 3) {
        totalCount
        nodes {
          ...Act
        }
      }
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}`) as unknown as TypedDocumentString<PageGraphQuery, PageGraphQueryVariables>;
export const PageHomeDocument = new TypedDocumentString(`
    query PageHome($first: Int = 6, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  actors(first: 1) {
    totalCount
  }
  reports(first: 1) {
    totalCount
  }
  deadlocks {
    ...Stuck
  }
  disputes(orderBy: DEGREE, first: 8) {
    nodes {
      ...Named
      parties {
        ...Who
      }
      timeline(first: 1) {
        totalCount
      }
    }
  }
  events(first: $first) {
    ...Acts
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}
fragment Stuck on Deadlock {
  about {
    ...Named
  }
  since {
    text
  }
  certain
  sides {
    by {
      ...Named
    }
    of {
      ...Named
    }
    demands(last: 3) {
      totalCount
      nodes {
        ...Act
      }
    }
    rejections {
      id
      event {
        ...Act
      }
    }
  }
}`) as unknown as TypedDocumentString<PageHomeQuery, PageHomeQueryVariables>;
export const PageNamesDocument = new TypedDocumentString(`
    query PageNames($ids: [ID!]!, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  nodes(ids: $ids) {
    id
    ... on Named {
      ...Named
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}`) as unknown as TypedDocumentString<PageNamesQuery, PageNamesQueryVariables>;
export const PagePathDocument = new TypedDocumentString(`
    query PagePath($from: ID!, $to: ID!, $order: PathOrder, $by: PathMeasure = FEWEST_HOPS, $maxHops: Int = 4, $avoid: [ID!], $direction: PathDirection = EITHER, $certainly: Boolean, $during: During, $about: ID, $first: Int = 3, $acts: Int = 3, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  paths(
    from: $from
    to: $to
    order: $order
    by: $by
    maxHops: $maxHops
    avoid: $avoid
    direction: $direction
    certainly: $certainly
    during: $during
    about: $about
    first: $first
  ) {
    truncated
    timedOut
    reason
    paths {
      departs
      arrives
      nodes {
        ...Who
      }
      hops {
        relation
        direction
        from {
          ...Who
        }
        to {
          ...Who
        }
        disputed
        independentPublishers
        acts(first: $acts) {
          totalCount
          nodes {
            ...Act
          }
        }
      }
      weakest {
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}`) as unknown as TypedDocumentString<PagePathQuery, PagePathQueryVariables>;
export const PageSearchDocument = new TypedDocumentString(`
    query PageSearch($text: String!, $first: Int = 8, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  search(text: $text, first: $first) {
    matched
    how
    score
    node {
      ...Named
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Named on Named {
  ...Who
  aliases {
    text
    language
  }
}`) as unknown as TypedDocumentString<PageSearchQuery, PageSearchQueryVariables>;
export const PageThreadsDocument = new TypedDocumentString(`
    query PageThreads($id: ID!, $at: PartialDate, $first: Int = 100, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  issue(id: $id) {
    ... on Dispute {
      positions(at: $at) {
        by {
          id
        }
        of {
          id
        }
        demands(first: $first) {
          ...Acts
        }
      }
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}
fragment Acts on EventConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Act
  }
}`) as unknown as TypedDocumentString<PageThreadsQuery, PageThreadsQueryVariables>;
export const WidgetActorTrendDocument = new TypedDocumentString(`
    query WidgetActorTrend($interval: Interval!, $measure: SeriesMeasure!, $scale: Scale, $out: EventFilter!, $in: EventFilter!, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  outSeries: eventSeries(
    filter: $out
    interval: $interval
    measure: $measure
    scale: $scale
  ) {
    time
    value
    count
    imprecise
  }
  inSeries: eventSeries(
    filter: $in
    interval: $interval
    measure: $measure
    scale: $scale
  ) {
    time
    value
    count
    imprecise
  }
}
    `) as unknown as TypedDocumentString<WidgetActorTrendQuery, WidgetActorTrendQueryVariables>;
export const WidgetActsDocument = new TypedDocumentString(`
    query WidgetActs($filter: EventFilter!, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  events(filter: $filter, orderBy: NEWEST, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Act
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}`) as unknown as TypedDocumentString<WidgetActsQuery, WidgetActsQueryVariables>;
export const WidgetDeadlockDocument = new TypedDocumentString(`
    query WidgetDeadlock($about: ID!, $at: PartialDate, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  deadlocks(about: $about, at: $at) {
    about {
      ...Who
    }
    since {
      text
    }
    certain
    sides {
      by {
        ...Who
      }
      of {
        ...Who
      }
      demands(state: [REJECTED], orderBy: NEWEST, first: 25) {
        totalCount
        nodes {
          ...Act
        }
      }
      rejections {
        event {
          ...Act
        }
      }
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}
fragment Word on Attestation {
  asserts
  quote
  report {
    id
    title
    url
    published {
      text
    }
    publisher {
      id
      name
    }
  }
}
fragment Act on Event {
  id
  relation
  status
  date {
    text
    earliest
    latest
    precision
  }
  summary
  demand
  sources {
    ...Who
  }
  targets {
    ...Who
  }
  issues {
    ...Who
  }
  independentPublishers
  reports {
    ...Word
  }
  responseTo {
    as
    disputed
    assertedBy {
      ...Who
    }
    deniedBy {
      ...Who
    }
    respondsTo {
      id
      summary
    }
  }
}`) as unknown as TypedDocumentString<WidgetDeadlockQuery, WidgetDeadlockQueryVariables>;
export const WidgetDyadTrendDocument = new TypedDocumentString(`
    query WidgetDyadTrend($a: ID!, $b: ID!, $rollUp: Boolean!, $during: During, $interval: Interval!, $measure: SeriesMeasure!, $scale: Scale, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  dyad(a: $a, b: $b, rollUp: $rollUp) {
    series(interval: $interval, measure: $measure, scale: $scale, during: $during) {
      time
      value
      id
      count
      imprecise
    }
  }
}
    `) as unknown as TypedDocumentString<WidgetDyadTrendQuery, WidgetDyadTrendQueryVariables>;
export const WidgetNamesDocument = new TypedDocumentString(`
    query WidgetNames($ids: [ID!]!, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  nodes(ids: $ids) {
    ...Who
  }
}
    fragment Who on Named {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<WidgetNamesQuery, WidgetNamesQueryVariables>;