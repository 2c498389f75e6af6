/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type PageActorQueryVariables = Exact<{
  id: string;
  during?: During | null | undefined;
  relation?: Array<Relation> | Relation | null | undefined;
  rollUp?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageActorQuery = { actor:
    | { __typename: 'Country', description: string | null, id: string, name: string, aliases: Array<{ text: string, language: string | null }>, country: { __typename: 'Country', id: string, name: string } | null }
    | { __typename: 'Ministry', description: string | null, id: string, name: string, aliases: Array<{ text: string, language: string | null }>, country: { __typename: 'Country', id: string, name: string } | null }
    | { __typename: 'Office', description: string | null, id: string, name: string, holders: Array<{ id: string, independentPublishers: number, person: { __typename: 'Person', id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, aliases: Array<{ text: string, language: string | null }>, country: { __typename: 'Country', id: string, name: string } | null }
    | { __typename: 'Organization', description: string | null, id: string, name: string, aliases: Array<{ text: string, language: string | null }>, country: { __typename: 'Country', id: string, name: string } | null }
    | { __typename: 'Person', description: string | null, id: string, name: string, offices: Array<{ id: string, independentPublishers: number, office: { __typename: 'Office', id: string, name: string }, from: { text: string } | null, to: { text: string } | null, reports: Array<{ asserts: Status, quote: string | null, report: { id: string, title: string, url: string | null, published: { text: string } | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             } }> }>, aliases: Array<{ text: string, language: string | null }>, country: { __typename: 'Country', id: string, name: string } | null }
   | null, facets: Array<{ by: EventFacetField, values: Array<{ id: string, label: string, count: number }> }>, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
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
    >, dataset: { id: string, name: string } | null, responses: Array<{ as: ResponseKind, disputed: boolean, assertedBy: Array<
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
      >, event: { id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
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
          >, respondsTo: { id: string, summary: string | null } }> } }>, asDemand: { state: { state: DemandState, certain: boolean, disputed: boolean, since: { text: string } } | null } | null, versions: Array<{ recordedAt: string, retractedAt: string | null, reason: string | null, status: Status, summary: string | null, demand: string | null, date: { text: string }, reports: Array<{ asserts: Status, report: { id: string, title: string } }> }>, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
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
      >, respondsTo: { id: string, summary: string | null } }> } | null };

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

export type PageTieQueryVariables = Exact<{
  source: string;
  target: string;
  relation?: Array<Relation> | Relation | null | undefined;
  during?: During | null | undefined;
  about?: string | null | undefined;
  dataset?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageTieQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: Relation, status: Status, summary: string | null, demand: string | null, independentPublishers: number, date: { text: string, earliest: string, latest: string, precision: DatePrecision }, sources: Array<
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

export type PageNamedQueryVariables = Exact<{
  ids: Array<string> | string;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageNamedQuery = { nodes: Array<
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

export type PageSearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  valid?: string | null | undefined;
  known?: string | null | undefined;
}>;


export type PageSearchQuery = { search: Array<{ matched: string, how: MatchKind, score: number, node:
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
     }> };

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
export const PageActorDocument = new TypedDocumentString(`
    query PageActor($id: ID!, $during: During, $relation: [Relation!], $rollUp: Boolean = false, $first: Int = 25, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  actor(id: $id) {
    ...Who
    description
    aliases {
      text
      language
    }
    country {
      ...Who
    }
    ... on Person {
      offices {
        id
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
    }
    ... on Office {
      holders {
        id
        person {
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
    }
  }
  facets(
    filter: {participant: $id, during: $during, relation: $relation, rollUp: $rollUp}
    by: [RELATION, ACTOR, ISSUE]
    first: 12
  ) {
    by
    values {
      id
      label
      count
    }
  }
  events(
    filter: {participant: $id, during: $during, relation: $relation, rollUp: $rollUp}
    first: $first
    after: $after
  ) {
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
}`) as unknown as TypedDocumentString<PageActorQuery, PageActorQueryVariables>;
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
      as
      disputed
      assertedBy {
        ...Who
      }
      deniedBy {
        ...Who
      }
      event {
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
        asserts
        report {
          id
          title
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
export const PageTieDocument = new TypedDocumentString(`
    query PageTie($source: ID!, $target: ID!, $relation: [Relation!], $during: During, $about: ID, $dataset: ID, $first: Int = 10, $after: String, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  events(
    filter: {source: $source, target: $target, relation: $relation, during: $during, issue: $about, dataset: $dataset}
    first: $first
    after: $after
  ) {
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
}`) as unknown as TypedDocumentString<PageTieQuery, PageTieQueryVariables>;
export const PageNamedDocument = new TypedDocumentString(`
    query PageNamed($ids: [ID!]!, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  nodes(ids: $ids) {
    ...Who
  }
}
    fragment Who on Named {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PageNamedQuery, PageNamedQueryVariables>;
export const PageSearchDocument = new TypedDocumentString(`
    query PageSearch($text: String!, $first: Int = 8, $valid: PartialDate, $known: Instant) @asOf(valid: $valid, known: $known) {
  search(text: $text, first: $first) {
    matched
    how
    score
    node {
      ...Who
    }
  }
}
    fragment Who on Named {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PageSearchQuery, PageSearchQueryVariables>;